import { createHmac, randomBytes } from "node:crypto";

const prefix = "whsec_";

/** As Standard Webhooks writes them: 24 to 64 bytes. */
export const secretPattern = /^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/;

export function newSecret(): string {
  return prefix + randomBytes(32).toString("base64");
}

/**
 * Signs a message as Standard Webhooks 1.0 does: whoever holds the secret knows that it comes from
 * here, that nobody changed it, and when it left.
 * @see https://www.standardwebhooks.com
 */
export function signedHeaders(
  secret: string,
  messageId: string,
  at: Date,
  body: string,
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice(prefix.length), "base64");
  const signature = createHmac("sha256", key)
    .update(`${messageId}.${timestamp}.${body}`)
    .digest("base64");
  return {
    "webhook-id": messageId,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${signature}`,
  };
}
