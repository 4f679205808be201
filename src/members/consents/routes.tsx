import { get, post, readCursor, writeCursor, type Route, type Visit } from "#kernel/http";
import { peopleNamed } from "../queries.ts";
import { ContactPage } from "./contact-page.tsx";
import { ContactsPage } from "./contacts-page.tsx";
import {
  consentsOf,
  consentStates,
  countStrangersWhoRefused,
  findContact,
  listContacts,
  type SoughtContacts,
} from "./contacts.ts";
import { exportContacts } from "./export.ts";
import { stopWriting } from "./stop-writing.ts";
import { contactsPath, contactsUrl, contactUrl } from "./urls.ts";
import { withdrawConsent } from "./withdraw-consent.ts";
import { consentsWords } from "./words.ts";

export const contactRoutes: Route[] = [
  get(contactsPath, "facilitator", listPage),
  get(`${contactsPath}/export.csv`, "facilitator", exportList),
  get(`${contactsPath}/:id`, "facilitator", contactPage),
  post(`${contactsPath}/:id/retrait`, "facilitator", withdraw),
  post(`${contactsPath}/:id/refus`, "facilitator", stop),
];

const perPage = 50;

function soughtIn(query: URLSearchParams): SoughtContacts {
  return {
    words: (query.get("q") ?? "").replaceAll("\0", "").trim().slice(0, 200),
    state: consentStates.find((state) => state === query.get("etat")),
  };
}

async function listPage(visit: Visit): Promise<Response> {
  const { acting, prefix, platform, query } = visit;
  const sought = soughtIn(query);
  const position = readCursor(platform.secrets, query.get("apres") ?? undefined);
  const after = position && { key: position.after, id: position.id };
  const found = await listContacts(acting.db, perPage + 1, after, sought);
  const contacts = found.slice(0, perPage);
  const last = found.length > perPage ? contacts.at(-1) : undefined;
  const cursor = last && writeCursor(platform.secrets, { after: last.key, id: last.id });
  const asksRefusals = !sought.words && (!sought.state || sought.state === "stopped");
  return visit.page(
    consentsWords(visit.locale)("title"),
    <ContactsPage
      prefix={prefix}
      sought={sought}
      contacts={contacts}
      strangers={asksRefusals ? await countStrangersWhoRefused(acting.db) : 0}
      next={cursor && contactsUrl(prefix, sought, { after: cursor })}
      first={after && contactsUrl(prefix, sought)}
    />,
  );
}

async function exportList(visit: Visit): Promise<Response> {
  const { acting, query } = visit;
  return visit.context.body(await exportContacts(acting, soughtIn(query)), 200, {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="contacts.csv"',
    "cache-control": "no-store",
  });
}

async function contactPage(visit: Visit): Promise<Response> {
  const { acting, prefix } = visit;
  const contact = await findContact(acting.db, visit.id());
  const said = await consentsOf(acting.db, contact.id);
  return visit.page(
    contact.name,
    <ContactPage
      prefix={prefix}
      contact={contact}
      said={said}
      people={await peopleNamed(
        acting.db,
        said.flatMap(({ notedById }) => notedById ?? []),
      )}
    />,
  );
}

async function withdraw(visit: Visit): Promise<Response> {
  const { acting, prefix } = visit;
  await withdrawConsent(acting, visit.id());
  const { name } = await acting.db.reading((db) => findContact(db, visit.id()));
  const text = consentsWords(visit.locale)("done.withdrawn", { name });
  return visit.redirect(contactUrl(prefix, visit.id()), { text });
}

async function stop(visit: Visit): Promise<Response> {
  await stopWriting(visit.acting, visit.id());
  const text = consentsWords(visit.locale)("done.stopped");
  return visit.redirect(contactUrl(visit.prefix, visit.id()), { text });
}
