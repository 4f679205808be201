import { announce } from "./say.ts";

/** A refused form comes back with what to correct: the reader is brought there. */
export function showErrors(): void {
  document.querySelector<HTMLElement>("[data-focus]")?.focus();
  const flash = document.querySelector(".flash");
  if (flash) announce(flash.textContent.trim());
}
