import type { Acting } from "#kernel/acting";
import {
  fieldNames,
  readMoment,
  throughForm,
  type Importer,
  type Importing,
  type Written,
} from "#kernel/imports";
import { fold, foldName } from "#kernel/text";
import { personWithEmail, takeInMember } from "#members";
import { z } from "zod";
import { postingForm } from "../forms.ts";
import { editPosting } from "../postings/edit.ts";
import type { PostingEntry } from "../postings/entry.ts";
import type { PostingKind } from "../postings/posting.ts";
import { publishNeed, publishOffer } from "../postings/publish.ts";
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
    write: (importing, line, existingId) => write(importing, kind, line, existingId),
  };
}

function saysYes(cell: string): boolean {
  return /^(oui|yes|x|1|vrai|true|ok)\b/i.test(cell);
}

async function write(
  importing: Importing,
  kind: PostingKind,
  line: PostingLine,
  existingId: number | undefined,
): Promise<Written> {
  const { acting, also } = await actingFor(importing, line);
  const said = saidAt(importing, line);
  const { title, details, place, remote } = line;
  const entry: PostingEntry = { title, details, place, remote };
  if (existingId === undefined) {
    const { id } = await (kind === "need" ? publishNeed : publishOffer)(
      { ...acting, clock: () => said },
      entry,
    );
    return { id, change: "created", also };
  }
  const known = await findPosting(acting, kind, existingId);
  // What the file does not say stays as it is.
  entry.details ||= known.details;
  entry.place ||= known.place;
  entry.remote ||= known.remote;
  const same = (["title", "details", "place", "remote"] as const).every(
    (field) => known[field] === entry[field],
  );
  if (same) return { id: existingId, change: "unchanged" };
  await editPosting(acting, kind, existingId, entry, known.version);
  return { id: existingId, change: "updated" };
}

/** When it was said, if the file knows; never later than now. */
function saidAt({ community, clock }: Importing, { moment }: PostingLine): Date {
  const now = clock();
  const said = readMoment(moment, community.zone);
  return said && said < now ? said : now;
}

/** In whose name a line speaks, and the member it entered for that. */
async function actingFor(
  importing: Importing,
  line: PostingLine,
): Promise<{ acting: Acting; also: { kind: string; id: number }[] }> {
  const { db } = importing;
  const acting = asFacilitator(importing);
  const { email, firstName, lastName } = line;
  const known = email ? await personWithEmail(db, email) : undefined;
  const named = { firstName: firstName || email.split("@")[0]!, lastName, email };
  const whose =
    known ??
    (await takeInMember(importing, {
      ...named,
      place: "",
      wish: "",
      skills: [],
      languages: [],
      ticket: "",
    }));
  const entered = "change" in whose && whose.change === "created";
  return {
    acting: whose.id === acting.person.id ? acting : { ...acting, onBehalfOf: { id: whose.id } },
    also: entered ? [{ kind: "members", id: whose.id }] : [],
  };
}
