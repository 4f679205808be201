export const morningPath = "/matin";
export const wholeListPath = "/matin/tout";
export const handOverPath = "/matin/confier";
export const putOffPath = "/matin/reports";
export const handedPath = "/matin/confies";
export const todayPath = "/aujourd-hui";

export function handOverUrl(prefix: string, key: string): string {
  return `${prefix}${handOverPath}?geste=${encodeURIComponent(key)}`;
}

/** Where a facilitator takes back what was handed over. */
export function takeBackUrl(prefix: string, handedId: number): string {
  return `${prefix}${handedPath}/${handedId}/reprise`;
}

/** Where a member answers about what was handed over to her. */
export function answerUrl(prefix: string, handedId: number): string {
  return `${prefix}${todayPath}/confies/${handedId}`;
}
