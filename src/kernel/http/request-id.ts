import { randomBytes } from "node:crypto";

// Crockford's alphabet: no letter is taken for a figure when it is read aloud.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** Eight signs, 40 bits: short enough to be told on the telephone. */
export function newRequestId(): string {
  return Array.from(randomBytes(8), (byte) => alphabet[byte % 32]).join("");
}
