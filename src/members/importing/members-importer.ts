import { fieldNames, readList, throughForm, type Importer } from "#kernel/imports";
import { foldName } from "#kernel/text";
import { z } from "zod";
import { newPersonForm } from "../forms.ts";
import { languagesNamedIn } from "../languages/fields.ts";
import { memberColumns, type MemberField } from "./columns.ts";
import { knownPeople } from "./known-people.ts";
import { takeInMembers } from "./take-in-members.ts";
import { undoPeople } from "./undoing.ts";
import { importingWords } from "./words.ts";

const memberLineForm = newPersonForm
  .omit({ load: true, shownAs: true, direct: true, directHow: true, otherLanguages: true })
  .extend({
    skills: z.array(z.string().trim().min(1).max(200)).max(50),
    languages: z.array(z.string()).max(20),
    ticket: z.string().max(200),
  });

export type MemberLine = z.output<typeof memberLineForm>;

/**
 * People of a list become members from now on, without account nor mail. Who pays is not who takes
 * part: a payer's e-mail goes to the person only when both bear the same name.
 */
export const membersImporter: Importer<MemberLine, MemberField> = {
  kind: "members",
  say: (locale) => ({
    kind: importingWords(locale)("kind.members"),
    fields: fieldNames(memberColumns, (field) => importingWords(locale)(`field.${field}`)),
  }),
  columns: memberColumns,
  read(cells, { importing }) {
    const say = importingWords(importing.locale);
    if (cells.status !== "" && !confirmed.has(foldName(cells.status))) {
      return { skipped: say("not-confirmed", { status: cells.status }) };
    }
    const { firstName, lastName } = nameOf(cells);
    if (firstName === "") return { problems: [{ column: "firstName", sentence: say("no-name") }] };
    const { wish, ticket } = cells;
    const place = isOnMap(cells.place) ? "" : cells.place;
    const skills = readList(cells.skills);
    const languages = languagesNamedIn(cells.languages);
    const person = { firstName, lastName, email: emailOf(cells), place, wish };
    const line = { ...person, skills, languages, ticket };
    return throughForm(memberLineForm, line, importing.locale);
  },
  key({ ticket, email, firstName, lastName, place }) {
    if (ticket !== "") return `ticket ${ticket}`;
    if (email !== "") return `email ${email}`;
    return `name ${foldName(`${firstName} ${lastName}`)}, ${foldName(place)}`;
  },
  alike: ({ email, firstName, lastName }) => [
    ...(email === "" ? [] : [`email ${email}`]),
    `name ${firstName} ${lastName}`.toLowerCase(),
  ],
  find: knownPeople,
  writeMany: takeInMembers,
  undoing: undoPeople,
};

const confirmed = new Set(["valide", "validee", "validated"]);

/** YesWiki writes a point on the map as JSON: no name of a place. */
function isOnMap(place: string): boolean {
  return /^\{.*"?(latitude|longitude|bf_latitude)"?/.test(place);
}

type Cells = Record<MemberField, string>;

/** A whole name in one cell is cut after its first word: only the order can be guessed. */
function nameOf({ firstName, lastName, fullName }: Cells) {
  const whole = firstName === "" ? fullName || lastName : "";
  if (whole === "") return { firstName, lastName };
  const [first = "", ...others] = whole.split(/\s+/);
  return { firstName: first, lastName: others.join(" ") };
}

function emailOf(cells: Cells): string {
  if (cells.email !== "") return cells.email.toLowerCase();
  const payer = foldName(`${cells.payerFirstName} ${cells.payerLastName}`);
  const participant = foldName(`${cells.firstName} ${cells.lastName}`);
  return payer === participant ? cells.payerEmail.toLowerCase() : "";
}
