import {
  fieldNames,
  readMoment,
  throughForm,
  type Importer,
  type Importing,
  type Written,
} from "#kernel/imports";
import { fold, foldName } from "#kernel/text";
import { peopleOfLines } from "#members";
import { z } from "zod";
import { postingForm } from "../forms.ts";
import { editPosting } from "../postings/edit.ts";
import type { PostingKind } from "../postings/posting.ts";
import { publishMany } from "../postings/publish-many.ts";
import { findPosting } from "../postings/queries.ts";
import { postingColumns, type PostingField } from "./columns.ts";
import { asFacilitator, undoPostings } from "./undoing.ts";
import { importingWords } from "./words.ts";

const postingLineForm = postingForm.omit({ pour: true }).extend({
  firstName: z.string().max(80),
  lastName: z.string().max(80),
  email: z.union([z.literal(""), z.email().toLowerCase()]),
  moment: z.string().max(80),
});

type PostingLine = z.output<typeof postingLineForm>;

/**
 * Needs or offers of a list, each in the name of the person who said it: a known address finds its
 * member, a name alone or a new address enters one, without account nor mail.
 */
export function postingImporter(kind: PostingKind): Importer<PostingLine, PostingField> {
  return {
    kind: `${kind}s`,
    say: (locale) => ({
      kind: importingWords(locale)(`kind.${kind}`),
      fields: fieldNames(postingColumns(kind), (field) => importingWords(locale)(`field.${field}`)),
    }),
    columns: postingColumns(kind),
    read(cells, { importing }) {
      const [firstName = "", ...others] = (cells.firstName || cells.fullName).split(/\s+/);
      if (!firstName && !cells.email)
        return { problems: [{ sentence: importingWords(importing.locale)("no-person") }] };
      const names = cells.firstName
        ? { firstName: cells.firstName, lastName: cells.lastName }
        : { firstName, lastName: others.join(" ") };
      const remote = saysYes(cells.remote) ? "oui" : "";
      const { title, details, place, email, moment } = cells;
      return throughForm(
        postingLineForm,
        { title, details, place, remote, email, moment, ...names },
        importing.locale,
      );
    },
    key: ({ email, firstName, lastName, moment, title }) => {
      const who = email || foldName(`${firstName} ${lastName}`);
      // The moment of an answer is its own; without it, the same words are the same line.
      return `${who} ${moment || fold(title)}`;
    },
    undoing: undoPostings(kind),
    async write(importing, line, existingId) {
      if (existingId !== undefined) return writeAgain(importing, kind, line, existingId);
      return (await writeNew(importing, kind, [line]))[0]!;
    },
    writeNew: (importing, lines) => writeNew(importing, kind, lines),
  };
}

function saysYes(cell: string): boolean {
  return /^(oui|yes|x|1|vrai|true|ok)\b/i.test(cell);
}

/** Lines that become something new, together. */
async function writeNew(
  importing: Importing,
  kind: PostingKind,
  lines: PostingLine[],
): Promise<Written[]> {
  const people = await peopleOfLines(importing, lines);
  const said = lines.map((line, index) => {
    const { title, details, place, remote } = line;
    const entry = { title, details, place, remote };
    return { entry, personId: people[index]!.id, at: saidAt(importing, line) };
  });
  const ids = await publishMany(asFacilitator(importing), kind, said);
  return ids.map((id, index): Written => {
    const { id: personId, entered } = people[index]!;
    return { id, change: "created", also: entered ? [{ kind: "members", id: personId }] : [] };
  });
}

/** A line that says anew what an earlier import brought. What it does not say stays as it is. */
async function writeAgain(
  importing: Importing,
  kind: PostingKind,
  { title, details, place, remote, ...line }: PostingLine,
  id: number,
): Promise<Written> {
  const [whose] = await peopleOfLines(importing, [line]);
  const facilitator = asFacilitator(importing);
  const acting =
    whose!.id === facilitator.person.id
      ? facilitator
      : { ...facilitator, onBehalfOf: { id: whose!.id } };
  const also = whose!.entered ? [{ kind: "members", id: whose!.id }] : [];
  const known = await findPosting(acting, kind, id);
  const entry = {
    title,
    details: details || known.details,
    place: place || known.place,
    remote: remote || known.remote,
  };
  const same = (["title", "details", "place", "remote"] as const).every(
    (field) => known[field] === entry[field],
  );
  if (same) return { id, change: "unchanged", also };
  await editPosting(acting, kind, id, entry, known.version);
  return { id, change: "updated", also };
}

/** When it was said, if the file knows; never later than now. */
function saidAt({ community, clock }: Importing, { moment }: PostingLine): Date {
  const now = clock();
  const said = readMoment(moment, community.zone);
  return said && said < now ? said : now;
}
