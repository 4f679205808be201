import type { Acting } from "#kernel/acting";
import { collectiveNamed, findByName, refusalOfNames, type CollectiveKind } from "#members";
import type { PostingTyped } from "../forms.ts";
import { needsWords } from "../words.ts";
import type { Aim, Audience, Posting, PostingKind } from "./posting.ts";
import { readersOf } from "./queries.ts";
import { readLine } from "./reading/index.ts";

/**
 * What an act needs to write a posting. Absent aim, place, horizon and `remote` are read from the
 * line; absent subjects are those its words name.
 */
export type PostingEntry = {
  title: string;
  details?: string;
  place?: string;
  remote?: boolean;
  aim?: Aim | null;
  horizonOn?: string | null;
  subjects?: string[];
  audience?: Audience;
  readers?: number[];
  hidden?: boolean;
  collective?: { kind: CollectiveKind; name: string } | null;
};

export type ReadEntry =
  { ok: true; entry: PostingEntry } | { ok: false; errors: { readers: string } };

/** From what was typed to what is meant: the names of those chosen to read become people. */
export async function entryFrom(
  acting: Acting,
  typed: Omit<PostingTyped, "pour">,
): Promise<ReadEntry> {
  const { title, details, place, remote, aim, horizonOn, subjects, audience, hidden } = typed;
  const { readers, collective, collectiveKind } = typed;
  const entry: PostingEntry = {
    ...{ title, details, place, remote, aim, horizonOn, subjects, audience, hidden },
    collective: collective ? { kind: collectiveKind, name: collective } : null,
  };
  if (entry.audience !== "chosen") return { ok: true, entry };
  if (typeof readers !== "string") return { ok: true, entry: { ...entry, readers } };
  const names = await findByName(acting.db, readers);
  const missing = names.found.length === 0 && needsWords(acting.locale)("field.readers.missing");
  const refusal = refusalOfNames(acting, names) ?? (missing || undefined);
  if (refusal) return { ok: false, errors: { readers: refusal } };
  return { ok: true, entry: { ...entry, readers: names.found.map(({ id }) => id) } };
}

/** A posting as it is kept. */
export type PostingToKeep = Required<Omit<PostingEntry, "subjects" | "collective" | "readers">> & {
  readers: number[];
  collectiveId: number | null;
};

/** What is kept of a new posting: what its entry leaves out is read from its line. */
export async function complete(
  acting: Acting,
  kind: PostingKind,
  entry: PostingEntry,
): Promise<PostingToKeep> {
  const read = await readLine(acting, kind, entry.title, { withPlace: entry.place === undefined });
  const unsaid = {
    details: "",
    place: read.place ?? "",
    remote: read.remote,
    aim: read.aim ?? null,
    horizonOn: read.horizonOn ?? null,
    audience: "members",
    readers: [],
    hidden: false,
    collectiveId: null,
  } as const;
  return keep(acting, entry, { ...unsaid, readers: [] });
}

/** What is kept of a correction: what it leaves out stays as it was. */
export async function correct(
  acting: Acting,
  entry: PostingEntry,
  known: Posting,
): Promise<PostingToKeep> {
  const readers = await readersOf(acting.db, known.kind, known.id);
  return keep(acting, entry, { ...known, readers });
}

async function keep(
  acting: Acting,
  entry: PostingEntry,
  unsaid: Omit<PostingToKeep, "title">,
): Promise<PostingToKeep> {
  const { collective, audience = unsaid.audience } = entry;
  const named = collective && (await collectiveNamed(acting, collective)).id;
  return {
    title: entry.title,
    details: entry.details ?? unsaid.details,
    place: entry.place ?? unsaid.place,
    remote: entry.remote ?? unsaid.remote,
    aim: entry.aim === undefined ? unsaid.aim : entry.aim,
    horizonOn: entry.horizonOn === undefined ? unsaid.horizonOn : entry.horizonOn,
    audience,
    readers: audience === "chosen" ? (entry.readers ?? unsaid.readers) : [],
    hidden: entry.hidden ?? unsaid.hidden,
    collectiveId: collective === undefined ? unsaid.collectiveId : (named ?? null),
  };
}
