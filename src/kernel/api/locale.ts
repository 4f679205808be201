import { isLocale, type Locale } from "#kernel/i18n";
import type { Context } from "hono";

/** The language of the sentences: the one `Accept-Language` prefers among ours, else French. */
export function localeOf(context: Context): Locale {
  return preferredLocale(context.req.header("accept-language"));
}

/** RFC 9110 §12.5.4, as far as three languages need it. */
export function preferredLocale(header = ""): Locale {
  const wishes = header.split(",").map((wish) => {
    const [range = "", ...rest] = wish.trim().toLowerCase().split(";");
    const weight = rest.map((part) => /^\s*q=([\d.]+)/.exec(part)?.[1]).find(Boolean);
    return { language: range.split("-")[0], weight: Number(weight ?? 1) };
  });
  const known = wishes.filter(({ language, weight }) => isLocale(language) && weight > 0);
  known.sort((one, other) => other.weight - one.weight);
  return (known[0]?.language as Locale | undefined) ?? "fr";
}
