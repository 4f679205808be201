import { writeRef, type SubjectRef } from "#kernel/subjects";

export const thanksPath = "/mercis";
export const newThanksPath = "/mercis/nouveau";

export function newThanksUrl(prefix: string, subject: SubjectRef): string {
  return `${prefix}${newThanksPath}?pour=${writeRef(subject)}`;
}

export const withdrawalPath = "/mercis/:id/reprise";

export function withdrawalUrl(prefix: string, thanksId: number): string {
  return `${prefix}${thanksPath}/${thanksId}/reprise`;
}
