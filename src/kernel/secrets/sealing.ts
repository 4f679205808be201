import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

// One byte of version, the nonce, the sealed text, the tag (NIST SP 800-38D).
const version = 1;
const nonceLength = 12;
const tagLength = 16;

export function seal(key: Buffer, text: string): Buffer {
  const head = Buffer.concat([Buffer.of(version), randomBytes(nonceLength)]);
  const cipher = createCipheriv("aes-256-gcm", key, head.subarray(1), { authTagLength: tagLength });
  cipher.setAAD(head.subarray(0, 1));
  return Buffer.concat([head, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
}

export function open(key: Buffer, sealed: Buffer): string {
  if (sealed[0] !== version || sealed.length < 1 + nonceLength + tagLength)
    throw new Error("This was not sealed here, or by a later version.");
  const nonce = sealed.subarray(1, 1 + nonceLength);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
  decipher.setAAD(sealed.subarray(0, 1));
  decipher.setAuthTag(sealed.subarray(-tagLength));
  const content = sealed.subarray(1 + nonceLength, -tagLength);
  return Buffer.concat([decipher.update(content), decipher.final()]).toString("utf8");
}
