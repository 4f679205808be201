import {
  fieldNames,
  readMoment,
  throughForm,
  type Importer,
  type Importing,
} from "#kernel/imports";
import { foldName } from "#kernel/text";
import { z } from "zod";
import { newPersonForm } from "../forms.ts";
import type { Suppressed } from "../consents/tables.ts";
import { contactColumns, type ContactField } from "./contacts-columns.ts";
import { knownPeople } from "./known-people.ts";
import { takeInContacts } from "./take-in-contacts.ts";
import { undoPeople } from "./undoing.ts";
import { importingWords } from "./words.ts";

const contactLineForm = newPersonForm
  .pick({ firstName: true, lastName: true, place: true })
  .extend({
    email: z.email().toLowerCase(),
    /** The word of the person, when she said it: in a column chosen for that, or by confirming. */
    consent: z.enum(["", "given", "refused"]),
    saidAt: z.string(),
    source: z.string(),
    /** Why no letter goes to this address any more. */
    suppressed: z.enum(["", "unsubscribed", "unreachable", "blocked"]),
  });

export type ContactLine = z.output<typeof contactLineForm>;

/**
 * Addresses of people who are told of the community and are no members of it. Consent is kept as it
 * was said, with its moment; who unsubscribed, can't be reached or was blocked elsewhere is never
 * written to. Nothing is sent.
 */
export const contactsImporter: Importer<ContactLine, ContactField> = {
  kind: "contacts",
  say: (locale) => {
    const t = importingWords(locale);
    const fields = fieldNames(contactColumns, (field) => t(`contact.${field}`));
    return { kind: t("kind.contacts"), fields };
  },
  columns: contactColumns,
  read(cells, { importing }) {
    const say = importingWords(importing.locale);
    const suppressed = suppression(cells);
    if (foldName(cells.status) === "nonsubscribed") return { skipped: say("never-subscribed") };
    const consent = consentOf(cells);
    const moment = cells.confirmedAt || (consent && cells.saidAt);
    const line = {
      email: cells.email,
      firstName: cells.firstName || cells.email.split("@")[0]!,
      lastName: cells.lastName,
      place: cells.place,
      consent,
      saidAt: readMoment(moment, importing.community.zone)?.toISOString() ?? "",
      source: sourceOf(cells, importing),
      suppressed,
    };
    return throughForm(contactLineForm, line, importing.locale);
  },
  key: ({ email, suppressed }) => `email ${email}${suppressed && " refuses"}`,
  alike: ({ email }) => [`email ${email}`],
  find: (db, lines) =>
    knownPeople(
      db,
      lines.map(({ entry, existingId }) => ({ entry: { ...entry, lastName: "" }, existingId })),
    ),
  writeMany: takeInContacts,
  undoing: undoPeople,
};

/** Where it was said: the list stays named when the file is gone. */
function sourceOf({ confirmedAt }: Cells, { locale, list }: Importing): string {
  const say = importingWords(locale);
  const how = confirmedAt ? "source.confirmed" : "source.column";
  return list ? say(`${how}.named`, { list }) : say(how);
}

type Cells = Record<ContactField, string>;

const yes = /^(oui|yes|x|1|vrai|true|ok|j.accepte|d.accord)\b/i;
const no = /^(non|no|0|faux|false)\b/i;

function consentOf({ consent, confirmedAt }: Cells): ContactLine["consent"] {
  if (no.test(consent)) return "refused";
  return yes.test(consent) || confirmedAt !== "" ? "given" : "";
}

function suppression({ status, blocked }: Cells): Suppressed | "" {
  const said = foldName(status);
  if (/^(unsubscribed|desabonne|desinscrit|desinscrite|desabonnee)/.test(said))
    return "unsubscribed";
  if (/^(cleaned|nettoye|bounced|hard bounce|invalide)/.test(said)) return "unreachable";
  return yes.test(blocked) ? "blocked" : "";
}
