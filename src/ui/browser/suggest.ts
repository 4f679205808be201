import { announce } from "./say.ts";

const pause = 150;

/**
 * Shows what one may mean while one types in `input[data-suggest]`: a list one goes through with the
 * arrows and chooses from with Enter or a press. What is typed stays what is sent until one chooses.
 * With `data-several`, commas part what is said: it is about the part in which one types.
 */
export function suggestWhileTyping(): void {
  document
    .querySelectorAll<HTMLInputElement>("input[data-suggest]")
    .forEach((input) => new Suggesting(input));
}

class Suggesting {
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement("ul");
  #due?: ReturnType<typeof setTimeout>;
  #asked?: AbortController;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    this.#list.id = `${input.id}-options`;
    this.#list.className = "options";
    this.#list.role = "listbox";
    this.#list.hidden = true;
    input.after(this.#list);
    input.role = "combobox";
    input.ariaAutoComplete = "list";
    input.ariaExpanded = "false";
    input.setAttribute("aria-controls", this.#list.id);
    input.addEventListener("input", () => this.#soon());
    input.addEventListener("keydown", (event) => this.#press(event));
    input.addEventListener("blur", () => this.#close());
    // Before the field loses the focus.
    this.#list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const option = (event.target as Element).closest<HTMLElement>("[role=option]");
      if (option) this.#choose(option);
    });
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  get #current(): HTMLElement | undefined {
    return this.#options.find((option) => option.ariaSelected === "true");
  }

  /** Where what one is saying begins and ends. */
  get #part(): [from: number, to: number] {
    const { value, selectionStart, dataset } = this.#input;
    if (dataset.several === undefined) return [0, value.length];
    const at = selectionStart ?? value.length;
    const to = value.indexOf(",", at);
    return [value.slice(0, at).lastIndexOf(",") + 1, to < 0 ? value.length : to];
  }

  get #said(): string {
    return this.#input.value.slice(...this.#part).trim();
  }

  #soon(): void {
    clearTimeout(this.#due);
    this.#due = setTimeout(() => void this.#ask(), pause);
  }

  async #ask(): Promise<void> {
    this.#asked?.abort();
    const sought = this.#said;
    if (sought.length < 2) return this.#close();
    this.#asked = new AbortController();
    const address = `${this.#input.dataset.suggest}?q=${encodeURIComponent(sought)}`;
    try {
      const answer = await fetch(address, { signal: this.#asked.signal });
      const html = answer.ok && !answer.redirected ? await answer.text() : "";
      if (document.activeElement === this.#input) this.#show(html);
    } catch {
      // Asked again meanwhile, or no network: one goes on typing.
    }
  }

  #show(html: string): void {
    const { body } = new DOMParser().parseFromString(html, "text/html");
    const options = [...body.querySelectorAll<HTMLElement>("[data-value]")];
    const typed = this.#said.toLowerCase();
    // Nothing to propose to who wrote the very word.
    if (options.every(({ dataset }) => dataset.value?.toLowerCase() === typed))
      return this.#close();
    options.forEach((option, index) => {
      option.id = `${this.#list.id}-${index}`;
      option.role = "option";
      option.ariaSelected = "false";
    });
    this.#list.replaceChildren(...options);
    // Named while it is there, so that the field alone goes by its label else.
    this.#list.ariaLabel = this.#input.labels?.[0]?.textContent ?? "";
    this.#list.hidden = false;
    this.#input.ariaExpanded = "true";
    this.#input.removeAttribute("aria-activedescendant");
    announce(this.#options.map(({ textContent }) => textContent).join(", "));
  }

  #press(event: KeyboardEvent): void {
    if (this.#list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const current = this.#current;
    if (step) this.#move(step);
    else if (event.key === "Enter" && current) this.#choose(current);
    else if (event.key === "Escape") this.#close();
    else return;
    event.preventDefault();
  }

  #move(step: number): void {
    const options = this.#options;
    const current = this.#current;
    const at = current ? options.indexOf(current) : step > 0 ? -1 : 0;
    const next = options[(at + step + options.length) % options.length]!;
    if (current) current.ariaSelected = "false";
    next.ariaSelected = "true";
    next.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", next.id);
  }

  #choose(option: HTMLElement): void {
    const [from, to] = this.#part;
    const chosen = `${from > 0 ? " " : ""}${option.dataset.value ?? ""}`;
    this.#input.setRangeText(chosen, from, to, "end");
    this.#close();
    this.#input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #close(): void {
    clearTimeout(this.#due);
    this.#asked?.abort();
    this.#list.hidden = true;
    this.#list.ariaLabel = null;
    this.#input.ariaExpanded = "false";
    this.#input.removeAttribute("aria-activedescendant");
  }
}
