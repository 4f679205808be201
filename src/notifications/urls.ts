/** What one was told, and the choice of how often. */
export const noticesPath = "/avis";
export const rhythmPath = `${noticesPath}#rythme`;

/** Where a mail's link leads: to the thing, noting on the way that the notice was seen. */
export function noticeUrl(prefix: string, noticeId: number): string {
  return `${prefix}${noticesPath}/vers/${noticeId}`;
}

/** The same choice without signing in, for whoever holds the mail. */
export function rhythmUrl(prefix: string, token: string): string {
  return `${prefix}${noticesPath}/${token}`;
}
