import type { Acting } from "#kernel/acting";
import type { Platform } from "#kernel/http";
import { renderPart } from "#ui";
import { h, type ComponentChildren } from "preact";

/** The words of a sentence made for a page: quotation marks kept, links and marks left out. */
export function plainText(
  { platform, acting }: { platform: Platform; acting: Acting },
  sentence: ComponentChildren,
): string {
  const { community, locale, clock } = acting;
  const view = {
    locale,
    zone: community.zone,
    now: clock(),
    address: "",
    mode: platform.settings.mode,
    community: { ...community, identity: "" },
    menu: [],
    formKey: () => "",
  };
  const [open, close] = locale === "en" ? ["“", "”"] : ["«\u00a0", "\u00a0»"];
  return renderPart(view, h("p", {}, sentence))
    .replace(/<br\s*\/?>/g, "\n")
    .replace(/<q\b[^>]*>/g, open)
    .replaceAll("</q>", close)
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|#39|amp);/g, (_entity, name: keyof typeof entities) => entities[name]);
}

const entities = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
