/**
 * Words as the page sets them: curly apostrophes, and no-break spaces and hyphens where French wants
 * them. `whole`: nothing else is said; `start`: something may follow ("facultatif").
 */
export function typeset(words: string, how: "whole" | "start" | "within" = "within"): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const set = escaped.replace(/['’]/g, "['’]").replace(/-/g, "[-‑]").replace(/ /g, "\\s");
  return new RegExp((how === "within" ? "" : "^\\s*") + set + (how === "whole" ? "\\s*$" : ""));
}
