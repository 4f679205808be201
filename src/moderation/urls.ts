export const casesPath = "/moderation";

export function caseUrl(prefix: string, id: number): string {
  return `${prefix}${casesPath}/dossiers/${id}`;
}
