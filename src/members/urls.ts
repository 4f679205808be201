import { slug } from "#kernel/text";

export const membersPath = "/membres";
export const newMemberPath = "/membres/nouveau";
export const profilePath = "/moi";
export const skillsPath = "/moi/competences";
export const tokensPath = "/moi/jetons";
export const welcomePath = "/bienvenue";

export function memberUrl(prefix: string, person: { id: number; name: string }): string {
  return `${prefix}${membersPath}/${person.id}-${slug(person.name) || "membre"}`;
}
