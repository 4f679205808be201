import { sentence } from "./say.ts";

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Draft = { at: number; fields: Record<string, string> };

const week = 7 * 24 * 3600 * 1000;
const prefix = "brouillon ";
const sentKey = "brouillon-parti";

/**
 * Keeps on the device what is typed in `form[data-draft]`, and gives it back. A draft goes away once
 * its form was accepted, after a week, or when asked. It is tied to who was signed in, and a form
 * marked `data-forget-drafts` (signing out) erases them all.
 */
export function keepDrafts(): void {
  attempt(forgetSentAndOld);
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) {
    attempt(() => restore(form));
  }
  addEventListener("pageshow", (event) => {
    if (event.persisted) attempt(() => sessionStorage.removeItem(sentKey));
  });
  document.addEventListener("input", (event) => attempt(() => keep(formOf(event))));
  document.addEventListener("submit", (event) =>
    attempt(() => {
      if (event.defaultPrevented) return;
      const form = event.target as HTMLFormElement;
      if ("forgetDrafts" in form.dataset) drafts().forEach((key) => localStorage.removeItem(key));
      if (form.dataset.draft) sessionStorage.setItem(sentKey, keyOf(form));
    }),
  );
}

function keep(form: HTMLFormElement | null): void {
  if (!form?.dataset.draft) return;
  const changed = fieldsOf(form).filter(
    (field) => !isUntouched(field) && (isBox(field) || field.value.trim()),
  );
  const fields = Object.fromEntries(changed.map((field) => [placeOf(field), valueOf(field)]));
  const draft: Draft = { at: Date.now(), fields };
  if (changed.length) localStorage.setItem(keyOf(form), JSON.stringify(draft));
  else localStorage.removeItem(keyOf(form));
}

/** A refused form comes back filled by the server: nothing to restore there. */
function restore(form: HTMLFormElement): void {
  const kept = localStorage.getItem(keyOf(form));
  if (!kept || "refused" in form.dataset) return;
  const { fields } = JSON.parse(kept) as Draft;
  const restored = fieldsOf(form).filter((field) => {
    const value = fields[placeOf(field)];
    return value !== undefined && value !== valueOf(field) && isUntouched(field);
  });
  for (const field of restored) fill(field, fields[placeOf(field)]!);
  if (restored.length) offerToForget(form, restored);
}

function offerToForget(form: HTMLFormElement, restored: Typed[]): void {
  const notice = sentence("draft")?.firstElementChild;
  if (!notice) return;
  notice.querySelector("button")?.addEventListener("click", () => {
    localStorage.removeItem(keyOf(form));
    for (const field of restored) fill(field, defaultOf(field));
    notice.remove();
    restored[0]?.focus();
  });
  form.prepend(notice);
}

/**
 * A form was accepted when the next page tells what was done. Without that sign (an error, a
 * connection cut, a step back) the draft stays: better given back once too often than lost.
 */
function forgetSentAndOld(): void {
  const sent = sessionStorage.getItem(sentKey);
  sessionStorage.removeItem(sentKey);
  if (sent && document.querySelector(".flash[role]")) localStorage.removeItem(sent);
  for (const key of drafts()) {
    const { at } = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Draft>;
    if (!at || Date.now() - at > week) localStorage.removeItem(key);
  }
}

function fieldsOf(form: HTMLFormElement): Typed[] {
  return [...form.elements].filter(
    (element): element is Typed =>
      element.matches("textarea[name], select[name], input[name]") &&
      !element.matches("[type=hidden], [type=password], [type=file]"),
  );
}

/** A box counts too: words begun "sans mon nom" must not come back with the name. */
function isBox(field: Typed): field is HTMLInputElement {
  return field.matches("[type=checkbox], [type=radio]");
}

/** Several boxes may share a name. */
function placeOf(field: Typed): string {
  return isBox(field) ? `${field.name} ${field.value}` : field.name;
}

function valueOf(field: Typed): string {
  return isBox(field) ? String(field.checked) : field.value;
}

function fill(field: Typed, value: string): void {
  if (isBox(field)) field.checked = value === "true";
  else field.value = value;
}

function isUntouched(field: Typed): boolean {
  return valueOf(field) === defaultOf(field);
}

function defaultOf(field: Typed): string {
  if (isBox(field)) return String(field.defaultChecked);
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  const chosen = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
  return chosen?.value ?? "";
}

function formOf(event: Event): HTMLFormElement | null {
  return (event.target as Element).closest("form");
}

function keyOf(form: HTMLFormElement): string {
  return `${prefix}${document.body.dataset.who ?? ""} ${form.dataset.draft}`;
}

function drafts(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

/** Storage may be refused or full: one then types without a net, as everywhere else. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.warn(error);
  }
}
