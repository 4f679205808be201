import { slug } from "#kernel/text";

export const vocabularyPath = "/savoir-faire";
export const suggestionsPath = `${vocabularyPath}/suggestions`;
export const changesPath = `${vocabularyPath}/changements`;
export const exportPath = `${vocabularyPath}/export.csv`;

export function skillUrl(prefix: string, { id, label }: { id: number; label: string }): string {
  return `${prefix}${vocabularyPath}/${id}-${slug(label) || "mot"}`;
}

/** Where a facilitator tends a word; with `part`, where one of its forms is sent. */
export function tendUrl(prefix: string, skillId: number, part?: string): string {
  return `${prefix}${vocabularyPath}/${skillId}/soin${part ? `/${part}` : ""}`;
}
