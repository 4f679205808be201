import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import { keptFile } from "./kept-file.ts";
import { open, seal } from "./sealing.ts";

export type Secrets = {
  /** Seals a text that only this server opens again (AES-256-GCM); twice the same text differs. */
  seal(text: string): Buffer;
  /** @throws Error when it was changed, or sealed with another key */
  open(sealed: Buffer): string;
  /** A signature of 43 URL-safe characters. One purpose's signature says nothing for another. */
  sign(purpose: string, text: string): string;
  verify(purpose: string, text: string, signature: string): boolean;
  /** A named secret in a file of its own, made the first time. Name: small letters and hyphens. */
  keep(name: string, make: () => string): string;
};

const keyLength = 32;

/** The secrets under `DATA_DIR/secrets` (mode 0700, files 0600), made at the first start. */
export function openSecrets(dataDir: string): Secrets {
  const folder = join(dataDir, "secrets");
  const serverKey = keptFile(join(folder, "server-key"), () => randomBytes(keyLength));
  if (serverKey.length !== keyLength)
    throw new Error(`${join(folder, "server-key")} is damaged. Restore it from a backup.`);

  const derived = new Map<string, Buffer>();
  // RFC 5869: one key per use, so that none of them tells the others.
  const keyFor = (use: string) => {
    let key = derived.get(use);
    if (!key) {
      key = Buffer.from(hkdfSync("sha256", serverKey, "koudmen", use, keyLength));
      derived.set(use, key);
    }
    return key;
  };
  const signature = (purpose: string, text: string) =>
    createHmac("sha256", keyFor(`sign ${purpose}`))
      .update(text)
      .digest();

  return {
    seal: (text) => seal(keyFor("seal"), text),
    open: (sealed) => open(keyFor("seal"), sealed),
    sign: (purpose, text) => signature(purpose, text).toString("base64url"),
    verify(purpose, text, given) {
      const expected = signature(purpose, text);
      const received = Buffer.from(given, "base64url");
      return received.length === expected.length && timingSafeEqual(received, expected);
    },
    keep(name, make) {
      if (!/^[a-z][a-z-]*$/.test(name)) throw new Error(`"${name}" is no name for a secret.`);
      if (name === "server-key") throw new Error("The server's key is not given out.");
      return keptFile(join(folder, name), () => Buffer.from(make(), "utf8")).toString("utf8");
    },
  };
}
