/** A sentence of the page's own, which the server put there in the reader's language. */
export function sentence(id: string): DocumentFragment | undefined {
  const template = document.getElementById(id);
  return template instanceof HTMLTemplateElement
    ? (template.content.cloneNode(true) as DocumentFragment)
    : undefined;
}

/** Has a screen reader say a text, without moving the focus. */
export function announce(text: string): void {
  const place = document.getElementById("annonce");
  if (!place) return;
  place.textContent = "";
  // A region that changes at once is not always noticed.
  setTimeout(() => (place.textContent = text), 100);
}
