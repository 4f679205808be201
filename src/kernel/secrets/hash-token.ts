import { createHash } from "node:crypto";

/** What is kept of a token that is random enough to need no salt (a session's, the API's). */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
