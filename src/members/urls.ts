import { slug } from "#kernel/text";

export const membersPath = "/membres";
export const newMemberPath = "/membres/nouveau";
export const profilePath = "/moi";
export const tokensPath = "/moi/jetons";
/** Which programs are told what happens: answered by the domain of webhooks, for facilitators. */
export const programsPath = "/programmes";
/** What one is told, and how often: answered by the domain of notifications. */
export const noticesPath = "/avis";
/** Where a facilitator brings in a list: answered by the domain of imports. */
export const importsPath = "/imports";
export const welcomePath = "/bienvenue";

/** Where whoever comes in goes on from: who has to, signs in and says a name first. */
export function welcomeUrl(prefix: string, next: string): string {
  return `${prefix}${welcomePath}?suite=${encodeURIComponent(next)}`;
}

/** Where a facilitator names who may act for a person. */
export function relaysUrl(prefix: string, personId: number): string {
  return `${prefix}${membersPath}/${personId}/relais`;
}

export function memberUrl(prefix: string, person: { id: number; name: string }): string {
  return `${prefix}${membersPath}/${person.id}-${slug(person.name) || "membre"}`;
}

export const collectivesPath = "/collectifs";

export function collectiveUrl(prefix: string, { id, name }: { id: number; name: string }): string {
  return `${prefix}${collectivesPath}/${id}-${slug(name) || "collectif"}`;
}
