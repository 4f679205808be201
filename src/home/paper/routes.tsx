import { NotFound } from "#kernel/errors";
import { get, readCursor, writeCursor, type Route, type Visit } from "#kernel/http";
import { findPerson, mayActFor, membersPath, type Person } from "#members";
import { needsSheetPath } from "#needs";
import { homeWords } from "../words.ts";
import { contactFor } from "./contact.ts";
import { notedFor } from "./noted.ts";
import { NotedPage } from "./noted-page.tsx";
import { NeedsSheet } from "./needs-sheet.tsx";
import { openLines } from "./open-lines.ts";
import { PersonSheet } from "./person-sheet.tsx";
import { sheetOf } from "./sheet-of.ts";
import { notedUrl } from "./urls.ts";

export const paperRoutes: Route[] = [
  get(needsSheetPath, "member", needsSheet),
  get(`${membersPath}/:id/notes`, "member", notedPage),
  get(`${membersPath}/:id/feuille`, "member", personSheet),
];

const perPage = 50;

async function notedPage(visit: Visit): Promise<Response> {
  const { acting, platform, prefix } = visit;
  const person = await findActedFor(visit);
  const at = readCursor(platform.secrets, visit.query.get("apres") ?? undefined);
  const found = await notedFor({ acting, platform }, person.id, perPage + 1, at?.id);
  const noted = found.slice(0, perPage);
  const more = found.length > perPage;
  const cursor = more && writeCursor(platform.secrets, { after: "", id: noted.at(-1)!.id });
  const url = notedUrl(prefix, person.id);
  const own = person.id === acting.person.id;
  const t = homeWords(visit.locale);
  return visit.page(
    own ? t("paper.noted.own") : t("paper.noted.for", { name: person.name }),
    <NotedPage
      prefix={prefix}
      person={person}
      own={own}
      noted={noted}
      next={cursor ? `${url}?apres=${cursor}` : undefined}
      first={at && url}
    />,
  );
}

async function personSheet(visit: Visit): Promise<Response> {
  const { acting, platform } = visit;
  const person = await findActedFor(visit);
  const sheet = await sheetOf({ acting, platform }, person.id);
  const contact = await contactFor(acting);
  return visit.page(person.name, <PersonSheet person={person} contact={contact} {...sheet} />);
}

/** The person herself, or one for whom one may act: to anybody else there is nothing here. */
async function findActedFor(visit: Visit): Promise<Person> {
  const { acting } = visit;
  const person = await findPerson(acting, visit.id());
  if (person.id !== acting.person.id && !mayActFor(acting.person, person)) throw new NotFound();
  return person;
}

async function needsSheet(visit: Visit): Promise<Response> {
  const { acting } = visit;
  const needs = await openLines(acting, "need");
  const offers = await openLines(acting, "offer");
  return visit.page(
    homeWords(visit.locale)("sheets.title"),
    <NeedsSheet
      lines={{ need: needs.lines, offer: offers.lines }}
      more={{ need: needs.more, offer: offers.more }}
      contact={await contactFor(acting)}
    />,
  );
}
