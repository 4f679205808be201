import { accountWithEmail, openSession, sessionSeconds } from "#accounts";
import { NotFound } from "#kernel/errors";
import { get, post, writeCookie, type Route, type Visit } from "#kernel/http";
import { homeWords } from "../words.ts";
import { DemonstrationPage } from "./demonstration-page.tsx";

export const demonstrationPath = "/demonstration";

/** Whom a visitor of the demonstration may be. */
export const guests = {
  facilitator: "chloe@demo.example",
  member: "aicha@demo.example",
  treasurer: "dario@demo.example",
} as const;

export const demonstrationRoutes: Route[] = [
  get(demonstrationPath, "demonstration", (visit) =>
    visit.page(homeWords(visit.locale)("demo.title"), <DemonstrationPage prefix={visit.prefix} />),
  ),
  post(demonstrationPath, "demonstration", enterAs),
];

/** Signs in without a code: the whole door exists in demonstration mode only. */
async function enterAs(visit: Visit): Promise<Response> {
  const { who } = await visit.typed();
  const email = guests[who as keyof typeof guests];
  if (!email) throw new NotFound();
  const { looking, platform } = visit;
  const session = await looking.db.transaction(async (db) => {
    const account = await accountWithEmail(db, email);
    if (!account) throw new NotFound();
    return openSession({ db, clock: platform.clock }, account.id);
  });
  writeCookie(visit.context, platform.settings, "session", session, sessionSeconds);
  return visit.redirect(`${visit.prefix}/`);
}
