import type { CommunityHere } from "#kernel/acting";
import { isFacilitator } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { Forbidden, NotFound } from "#kernel/errors";
import { isLocale, type Locale } from "#kernel/i18n";
import type { Context } from "hono";
import { hashToken } from "#kernel/secrets";
import { clientAddress } from "./client-address.ts";
import { readCookie, writeCookie } from "./cookies.ts";
import type { Known, Platform } from "./platform.ts";
import { countTry } from "./rate-limit.ts";
import type { Access, Route } from "./routes.ts";
import { Visit, type Circumstances } from "./visit.tsx";
import { httpWords } from "./words.ts";

// Generous for a room full of phones behind one address, tight for a machine.
const acts = { most: 300, seconds: 60 };

/** Answers a request by its route: who asks, may they, then the domain's own work. */
export async function serveRoute(
  platform: Platform,
  route: Route,
  context: Context,
): Promise<Response> {
  const community = await platform.community(context.req.param("community"));
  if (!community) return beforeSetup(platform, route, context);
  const base = whereFrom(platform, context, community);
  if (route.method === "post")
    await countTry(platform.database, `act ${base.client}`, acts, platform.clock());

  const db = platform.database.of(community.id);
  const token = readCookie(context, platform.settings, "session");
  const identify = (db: Db) => knownBySession(platform, db, token);
  const visitOf = (db: Db, known: Known | undefined) =>
    new Visit(platform, context, { ...base, known }, db);
  const answer = (visit: Visit) => refusedEntrance(visit, route.access) ?? route.handle(visit);
  if (route.method === "get") {
    const { response, prolong, visit } = await db.reading(async (db) => {
      const known = await identify(db);
      const prolong = known?.stale ? token : undefined;
      if (prolong) keepSessionCookie(platform, context, prolong);
      const visit = visitOf(db, known);
      return { response: await answer(visit), prolong, visit };
    });
    if (prolong) await prolongSession(platform, prolong);
    await visit.finish(db);
    return response;
  }
  return answer(visitOf(db, token ? await db.reading(identify) : undefined));
}

/** Once a day, a page prolongs the session it was asked in: its cookie, then its row. */
function keepSessionCookie(platform: Platform, context: Context, token: string): void {
  const { settings, identity } = platform;
  writeCookie(context, settings, "session", token, identity.sessionSeconds);
}

function prolongSession({ database, identity }: Platform, token: string): Promise<void> {
  return database.global((db) => identity.prolongSession(db, hashToken(token)));
}

/** The visit behind a page that only tells what went wrong: as much of it as can be known. */
export async function serveFault(
  platform: Platform,
  context: Context,
  tell: (visit: Visit) => Response | Promise<Response>,
): Promise<Response> {
  const slug = /^\/c\/([^/]+)/.exec(new URL(context.req.url).pathname)?.[1];
  const community = (await platform.community(slug)) ?? (await platform.community(undefined));
  const base = whereFrom(platform, context, community);
  if (!community) return tell(new Visit(platform, context, base, undefined));
  const token = readCookie(context, platform.settings, "session");
  return platform.database.of(community.id).reading(async (db) => {
    const known = await knownBySession(platform, db, token);
    return tell(new Visit(platform, context, { ...base, known }, db));
  });
}

function beforeSetup(platform: Platform, route: Route, context: Context) {
  if (!route.beforeSetup || context.req.param("community")) throw new NotFound();
  return route.handle(
    new Visit(platform, context, whereFrom(platform, context, undefined), undefined),
  );
}

function whereFrom(
  platform: Platform,
  context: Context,
  community: CommunityHere | undefined,
): Circumstances {
  return {
    community,
    locale: chosenLocale(platform, context),
    client: clientAddress(context, platform.settings.trustedProxies),
    requestId: context.get("requestId") as string,
  };
}

function knownBySession(
  platform: Platform,
  db: Db,
  token: string | undefined,
): Promise<Known | undefined> {
  if (!token) return Promise.resolve(undefined);
  return platform.identity.bySession(db, hashToken(token));
}

/** Chosen by hand, else the browser's if it is English, else French. Creole is only ever chosen. */
function chosenLocale(platform: Platform, context: Context): Locale {
  const chosen = readCookie(context, platform.settings, "langue");
  if (isLocale(chosen)) return chosen;
  const first = context.req.header("accept-language")?.slice(0, 2).toLowerCase();
  return first === "en" ? "en" : "fr";
}

/**
 * Nothing when the person may enter: for routes of their own, and for those open to everyone that
 * hold things of members too. Who is not signed in is led to sign-in and back; what exists
 * in another mode only does not exist.
 */
export function refusedEntrance(visit: Visit, access: Access): Response | undefined {
  const { settings } = visit.platform;
  switch (access) {
    case "everyone":
      return undefined;
    case "development":
      if (settings.mode !== "development" || !isAskedLocally(visit)) throw new NotFound();
      return undefined;
    case "demonstration":
      if (settings.mode !== "demonstration") throw new NotFound();
      return undefined;
    case "signed-in":
      return visit.circumstances.known ? undefined : toSignIn(visit);
    case "member":
    case "facilitator":
      if (!visit.circumstances.known) return toSignIn(visit);
      if (!visit.viewer) return visit.redirect(`${visit.prefix}/bienvenue`);
      if (access === "facilitator" && !isFacilitator(visit.viewer)) throw new Forbidden();
  }
  return undefined;
}

function toSignIn(visit: Visit): Response {
  const back =
    visit.context.req.method === "GET"
      ? visit.context.req.path + new URL(visit.context.req.url).search
      : "";
  const query = back ? `?suite=${encodeURIComponent(back)}` : "";
  return visit.redirect(`${visit.prefix}/connexion${query}`, {
    text: httpWords(visit.locale)("signIn.first"),
  });
}

/** A proxy that forwards a public name to this machine must not open the development pages. */
function isAskedLocally(visit: Visit): boolean {
  const { hostname } = new URL(visit.context.req.url);
  return ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
