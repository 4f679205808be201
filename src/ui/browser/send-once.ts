const patience = 8000;

/**
 * A form pressed twice in a hurry goes once. The server's one-use key is the real guard: this one
 * spares the refusal. After a while one may press again, in case nothing came.
 */
export function sendOnce(): void {
  const sent = new WeakMap<HTMLFormElement, number>();
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== "post") return;
    const now = Date.now();
    if (now - (sent.get(form) ?? -patience) < patience) event.preventDefault();
    else {
      sent.set(form, now);
      event.submitter?.setAttribute("aria-busy", "true");
    }
  });
  // Come back by the "back" button, the page is as it was left: let it send again.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const form of document.forms) sent.delete(form);
    document
      .querySelectorAll("[aria-busy]")
      .forEach((button) => button.removeAttribute("aria-busy"));
  });
}
