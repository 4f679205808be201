/** On every answer of the API: for its bearer alone, and never taken for a page. */
export const replyHeaders: Record<string, string> = {
  "cache-control": "no-store",
  vary: "Authorization, Accept-Language",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};
