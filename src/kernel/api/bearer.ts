import type { CommunityHere } from "#kernel/acting";
import { clientAddress, type Identity, type Platform } from "#kernel/http";
import { hashToken } from "#kernel/secrets";
import type { Context } from "hono";
import { countRequest } from "./allowance.ts";
import { Unknown } from "./refusals.ts";

export type Bearer = NonNullable<Awaited<ReturnType<Identity["byApiToken"]>>>;

const perToken = { name: "token", most: 600, seconds: 60 };
const badTokens = { name: "bad-tokens", most: 30, seconds: 60 };
const longestToken = 200;

/**
 * Whose token it is, in this community.
 * @throws Unknown without a token that opens something here
 * @throws TooMany beyond 600 requests a minute of one token, or 30 bad tokens of one address
 */
export async function identify(
  platform: Platform,
  context: Context,
  community: CommunityHere,
): Promise<Bearer & { person: NonNullable<Bearer["person"]> }> {
  const { database, identity, settings } = platform;
  const header = context.req.header("authorization");
  const token = /^bearer +([^\s]+) *$/i.exec(header ?? "")?.[1];
  if (!token) throw new Unknown(false);
  const hash = hashToken(token.slice(0, longestToken + 1));
  // Asked before anything is counted: an address that guesses makes no row for each guess.
  const bearer = await database.of(community.id).reading((db) => identity.byApiToken(db, hash));
  if (!bearer?.person) {
    const client = clientAddress(context, settings.trustedProxies);
    await countRequest(platform, context, badTokens, `api bad-token ${client}`);
    throw new Unknown(true);
  }
  await countRequest(platform, context, perToken, `api token ${hash.toString("hex")}`);
  return { ...bearer, person: bearer.person };
}
