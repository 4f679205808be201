import { TooMany } from "#kernel/errors";
import { countTry, type Limit, type Platform } from "#kernel/http";
import type { Context, Next } from "hono";

/** A limit, by the name under which answers tell it. */
export type Policy = Limit & { name: string };

/** What each request of the API carries once it was counted. */
export type Counted = { rateLimit?: { policy: string; left: string } };

/**
 * Counts one more request under `key`, and lets its answer tell what is left.
 * @throws TooMany beyond the policy
 */
export async function countRequest(
  { database, clock }: Platform,
  context: Context,
  policy: Policy,
  key: string,
): Promise<void> {
  const tell = (remaining: number, seconds: number) =>
    context.set("rateLimit", {
      policy: `"${policy.name}";q=${policy.most};w=${policy.seconds}`,
      left: `"${policy.name}";r=${remaining};t=${seconds}`,
    });
  try {
    const { remaining, seconds } = await countTry(database, key, policy, clock());
    tell(remaining, seconds);
  } catch (fault) {
    if (fault instanceof TooMany) tell(0, fault.retryAfter);
    throw fault;
  }
}

/**
 * Puts on every counted answer, refused or not, the fields `RateLimit-Policy` and `RateLimit`, in
 * structured fields (draft-ietf-httpapi-ratelimit-headers-11, sections 4 and 5).
 */
export async function tellAllowance(context: Context<{ Variables: Counted }>, next: Next) {
  await next();
  const counted = context.get("rateLimit");
  if (!counted) return;
  context.res.headers.set("ratelimit-policy", counted.policy);
  context.res.headers.set("ratelimit", counted.left);
}
