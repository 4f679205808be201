import type { Acting } from "#kernel/acting";
import { once } from "#kernel/http";
import { createHash } from "node:crypto";
import { Refused } from "./refusals.ts";

type Kept = { request: string; reply: unknown };

/**
 * Does an operation once for one `Idempotency-Key` of one account: sent again within 24 hours, it
 * gets the first answer. Without a key, simply does it, in one transaction. What is refused keeps
 * no key, and can be sent again corrected.
 * @param request all that the client asked: the same key for something else is refused
 */
export async function replay(
  acting: Acting,
  operation: string,
  key: string | undefined,
  request: unknown,
  work: (acting: Acting) => Promise<unknown>,
): Promise<unknown> {
  if (key !== undefined && !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Refused(422, "idempotency-key");
  const asked = fingerprint(request);
  const kept = await once<Kept>(acting, `api ${operation}`, key, async (acting) => ({
    request: asked,
    reply: await work(acting),
  }));
  if (kept.request !== asked) throw new Refused(422, "idempotency-key-reused");
  return kept.reply;
}

/** The order of fields does not make another request. */
function fingerprint(request: unknown): string {
  const text = JSON.stringify(request, (_key, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(byName)) : value,
  );
  return createHash("sha256").update(text).digest("base64url");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
