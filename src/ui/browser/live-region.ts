import { Idiomorph } from "idiomorph";
import { follow } from "./topics.ts";

/** Fetches its part of the page again when one of its topics changes, and lays only what differs. */
export class LiveRegion extends HTMLElement {
  #stop?: () => void;
  #waiting?: ReturnType<typeof setTimeout>;

  connectedCallback(): void {
    const topics = (this.getAttribute("topics") ?? "").split(",").filter(Boolean);
    this.#stop = follow(topics, () => this.#soon());
  }

  disconnectedCallback(): void {
    this.#stop?.();
    clearTimeout(this.#waiting);
  }

  /** A little later and not all at once: one act often changes several topics, for many readers. */
  #soon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#refresh(), 80 + Math.random() * 400);
  }

  async #refresh(): Promise<void> {
    const src = this.getAttribute("src");
    if (!src || new URL(src, location.href).origin !== location.origin) return;
    const answer = await ask(src);
    // The network failed between the news and the end of the answer.
    if (!answer && !navigator.onLine)
      return addEventListener("online", () => this.#soon(), { once: true });
    // Signed out or moved meanwhile: what is on the page stays until the reader goes on.
    if (!answer?.isThere) return;
    const page = new DOMParser().parseFromString(answer.text, "text/html");
    const fresh = page.querySelector(`live-region[src="${CSS.escape(src)}"]`) ?? page.body;
    await Idiomorph.morph(this, fresh.innerHTML, {
      morphStyle: "innerHTML",
      ignoreActiveValue: true,
      restoreFocus: true,
      callbacks: {
        beforeNodeMorphed: (node) => !isBeingFilled(node),
        beforeNodeRemoved: (node) => !isBeingFilled(node),
        // What the reader opened stays open.
        beforeAttributeUpdated: (name, node) => !(name === "open" && node.matches("details")),
      },
    });
  }
}

/** Nothing when the answer did not come whole: no network, or one who leaves the page meanwhile. */
async function ask(src: string): Promise<{ isThere: boolean; text: string } | undefined> {
  try {
    const answer = await fetch(src, { headers: { accept: "text/html" } });
    return { isThere: answer.ok && !answer.redirected, text: await answer.text() };
  } catch {
    return undefined;
  }
}

/** A form somebody is in, or left with words in it. */
function isBeingFilled(node: Node): boolean {
  if (!(node instanceof HTMLFormElement)) return false;
  if (node.matches(".form:focus-within")) return true;
  return [...node.elements].some((field) =>
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.type !== "hidden" &&
        (field.value !== field.defaultValue ||
          (field as HTMLInputElement).checked !== (field as HTMLInputElement).defaultChecked)
      : false,
  );
}
