import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import "./typography.ts";
import { provide } from "./provide.ts";
import { ViewContext, type View } from "./view.ts";

/** A whole page as text. `page` is a `<Document>`. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>${renderToString(page)}`;
}

/** A part of a page, alone: what a `<LiveRegion>` fetches again. */
export function renderPart(view: View, part: VNode): string {
  return renderToString(provide(ViewContext, view, part));
}
