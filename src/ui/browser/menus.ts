/** The menu "Plus" closes as one expects: by Escape, or by looking elsewhere. */
export function closeMenus(): void {
  const close = (event: Event) => {
    const menu = document.querySelector<HTMLDetailsElement>(".more-menu[open]");
    if (!menu) return;
    if (event instanceof KeyboardEvent) {
      if (event.key !== "Escape") return;
      menu.querySelector("summary")?.focus();
    } else if (menu.contains(event.target as Node)) return;
    menu.open = false;
  };
  document.addEventListener("click", close);
  document.addEventListener("keydown", close);
  document.addEventListener("focusin", close);
}
