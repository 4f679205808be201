import { writeRef, type SubjectRef } from "#kernel/subjects";

export const economyPath = "/economie";
export const contributionsPath = "/coups-de-main";
export const newContributionPath = "/coups-de-main/nouveau";
export const takingBackPath = "/coups-de-main/:id/annulation";
export const givingBackPath = "/coups-de-main/:id/retour";

/** Without a subject, what it was for is said by the words. */
export function newContributionUrl(prefix: string, subject?: SubjectRef): string {
  return `${prefix}${newContributionPath}${subject ? `?pour=${writeRef(subject)}` : ""}`;
}

/** For a person in whose name one notes. */
export function newContributionForUrl(prefix: string, personId: number): string {
  return `${prefix}${newContributionPath}?au-nom-de=${personId}`;
}

export function takingBackUrl(prefix: string, contributionId: number): string {
  return `${prefix}${contributionsPath}/${contributionId}/annulation`;
}

export function givingBackUrl(prefix: string, contributionId: number): string {
  return `${prefix}${contributionsPath}/${contributionId}/retour`;
}

/** What one noted oneself, on the page of the community's means. */
export function ownContributionsUrl(prefix: string): string {
  return `${prefix}${economyPath}#mes-coups-de-main`;
}

export const nameHelpPath = "/coups-de-main/nommer";
export const namingsPath = "/coups-de-main/nommes";
export const namingPath = "/coups-de-main/nommes/:id";

export function nameHelpUrl(prefix: string, subject?: SubjectRef): string {
  return `${prefix}${nameHelpPath}${subject ? `?pour=${writeRef(subject)}` : ""}`;
}

export function namingUrl(prefix: string, namingId: number): string {
  return `${prefix}${namingsPath}/${namingId}`;
}
