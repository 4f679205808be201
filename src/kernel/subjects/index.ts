import type { Acting, Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import type { Asked } from "#kernel/senses";
import type { Station as Stop } from "#ui";
import type { ComponentChildren } from "preact";

export { factsOfPlace } from "./facts-of-place.ts";

/** Some thing of some domain that others point at: a need, an offer, a person. */
export type SubjectRef = { kind: string; id: number };

/** What others may say of a thing: its name, its address, the people it brought together. */
export type Subject = SubjectRef & {
  title: string;
  url: string;
  /** Those whom it brought together, as far as who looks may know. */
  people: number[];
  /**
   * Who said it without a name: in all that happens around it, this person is named to nobody, not
   * even to facilitators. Never shown nor sent: only asked, by who writes names (see `appearances`).
   */
  veiled?: readonly number[];
  /** Nothing is said around it: it has no conversation. */
  quiet?: boolean;
  /** The matter is over: nothing more is asked of anybody about it. */
  closed?: boolean;
};

/** How a domain lets others name a kind of its things. */
export type SubjectKind = {
  kind: string;
  /** Those of `ids` that the person looking may see. */
  find(looking: Looking, ids: number[]): Promise<Subject[]>;
  /** Whether its thread is told to who looks; without it, to whoever sees the thing. */
  showsThread?(looking: Looking, id: number): Promise<boolean>;
  /** Who said a thing without a name, for a moderator who opens the case: logged by who asks. */
  veiledAuthor?(db: Db, id: number): Promise<number | undefined>;
};

/** A stop on the thread (le fil): something that happened to or around a subject. */
export type Station = Stop & { at: Date };

/** What a domain adds to the page of a subject that belongs to another. */
export type Piece = {
  /** The kind of subject it adds to; `any` for all of them. */
  of: string;
  /** Asked about a thing that who looks may see; who is veiled there is named in no station. */
  stations?(looking: Looking, subject: Subject): Promise<Station[]>;
  /** What one may do about the subject now; the page puts the smallest `rank` first. */
  actions?(acting: Acting, subject: SubjectRef): Promise<Action[]>;
  /** What else the page shows, each part under its own title. */
  sections?(looking: Looking, subject: SubjectRef): Promise<PageSection[]>;
};

export type PageSection = { title: string; body: ComponentChildren };

export type Action = { rank: number; label: string; href: string };

export type Subjects = {
  find(looking: Looking, refs: SubjectRef[]): Promise<Map<string, Subject>>;
  /** One subject, or nothing when absent or hidden from the person looking. */
  findOne(looking: Looking, ref: SubjectRef): Promise<Subject | undefined>;
  /** The whole thread of a subject, oldest first; empty when it is absent or hidden. */
  thread(looking: Looking, ref: SubjectRef): Promise<Station[]>;
  actions(acting: Acting, ref: SubjectRef): Promise<Action[]>;
  sections(looking: Looking, ref: SubjectRef): Promise<PageSection[]>;
  /** See `SubjectKind.veiledAuthor`. */
  veiledAuthor(db: Db, ref: SubjectRef): Promise<number | undefined>;
};

/** `need-12`, as it stands in addresses and live topics. */
export function writeRef({ kind, id }: SubjectRef): string {
  return `${kind}-${id}`;
}

/** Where the whole thread of a subject is read: `/fil/need-12`. */
export function threadUrl(prefix: string, ref: SubjectRef): string {
  return `${prefix}/fil/${writeRef(ref)}`;
}

/** Where a facilitator asks who said a thing without a name, before the subject's ref. */
export const openCasePath = "/moderation/ouverture";

export function openCaseUrl(prefix: string, ref: SubjectRef): string {
  return `${prefix}${openCasePath}/${writeRef(ref)}`;
}

export function readRef(text: string | undefined): SubjectRef | undefined {
  const parts = /^([a-z]+)-(\d{1,15})$/.exec(text ?? "");
  return parts ? { kind: parts[1]!, id: Number(parts[2]) } : undefined;
}

/** What a domain offers, or what makes it where it has to ask about things of other domains. */
export type Offered<Thing> = Thing | ((subjects: Subjects) => Thing);

export function made<Thing extends object>(
  offered: readonly Offered<Thing>[],
  subjects: Subjects,
): Thing[] {
  return offered.map((one) => (typeof one === "function" ? one(subjects) : one));
}

/** Gathers what the domains offer; knows none of them. */
export function gatherSubjects(kinds: Offered<SubjectKind>[], pieces: Offered<Piece>[]): Subjects {
  const byKind = new Map<string, SubjectKind>();
  const allPieces: Piece[] = [];
  const of = (ref: SubjectRef) =>
    allPieces.filter((piece) => piece.of === ref.kind || piece.of === "any");

  /** What is particular to the thing comes before what is said around every thing. */
  const anyLast = (one: Piece, other: Piece) =>
    Number(one.of === "any") - Number(other.of === "any");

  async function find(looking: Looking, refs: SubjectRef[]) {
    const found = new Map<string, Subject>();
    for (const [name, kind] of byKind) {
      const ids = [...new Set(refs.filter((ref) => ref.kind === name).map(({ id }) => id))];
      if (ids.length === 0) continue;
      for (const subject of await kind.find(looking, ids)) found.set(writeRef(subject), subject);
    }
    return found;
  }

  const findOne = async (looking: Looking, ref: SubjectRef) =>
    (await find(looking, [ref])).get(writeRef(ref));

  const subjects: Subjects = {
    find,
    findOne,
    async thread(looking, ref) {
      const subject = await findOne(looking, ref);
      if (!subject) return [];
      const shown = await byKind.get(ref.kind)?.showsThread?.(looking, ref.id);
      if (shown === false) return [];
      const stations: Station[] = [];
      for (const piece of of(ref))
        stations.push(...((await piece.stations?.(looking, subject)) ?? []));
      return stations.sort((one, other) => one.at.getTime() - other.at.getTime());
    },
    async actions(acting, ref) {
      const actions: Action[] = [];
      for (const piece of of(ref)) actions.push(...((await piece.actions?.(acting, ref)) ?? []));
      return actions.sort((one, other) => one.rank - other.rank);
    },
    async sections(looking, ref) {
      const sections: PageSection[] = [];
      for (const piece of of(ref).toSorted(anyLast))
        sections.push(...((await piece.sections?.(looking, ref)) ?? []));
      return sections;
    },
    veiledAuthor: async (db, { kind, id }) => byKind.get(kind)?.veiledAuthor?.(db, id),
  };
  for (const kind of made(kinds, subjects)) byKind.set(kind.kind, kind);
  allPieces.push(...made(pieces, subjects));
  return subjects;
}

/** What is sought, as far as finding people for it goes. */
export type Sought = {
  personId: number;
  /** By what it is met, in these words or others. */
  asked: Asked;
  /** Whether what a short name says first is in it, in this word or another. */
  speaksOf: (name: string) => boolean;
  skills: { id: number; label: string }[];
  /** As it was typed: see `factsOfPlace`. */
  place: string;
  remote: boolean;
  /** Says whose turn it is among equals: another number for each need and each day. */
  turn: number;
};

/** Whose turn it is among equals: the smallest first. The same all day long, another order each day. */
export function turnOf(turn: number, personId: number): number {
  const mixed = Math.imul(turn ^ Math.imul(personId, 0x9e3779b1), 0x85ebca6b);
  return (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ (mixed >>> 16)) >>> 0;
}

/** A fact the viewer may see, from which a reason is made. */
export type Fact =
  | {
      kind: "skill";
      position: "discovers" | "practises" | "passes_on" | "profession";
      label: string;
      /** How near its name is, where the need does not name it; as with offers. Only orders. */
      closeness?: number;
      sharedWords?: number;
    }
  | {
      kind: "offer";
      title: string;
      url: string;
      sharedWords: number;
      sharedSkill: boolean;
      /** How near all its words are: 1 for each rare word that is the very same. Only orders. */
      closeness: number;
    }
  /** Other words of both speak of the same: "vélo". */
  | { kind: "sense"; sense: string }
  | { kind: "place"; place: string }
  /** Another commune, and how far it is: see `distanceBetween`. */
  | { kind: "near"; km: number; about: boolean }
  | { kind: "remote" }
  | { kind: "load"; load: "free" };

/** A person who could help, and why. `offerId` when it is their offer that fits. */
export type Candidate = {
  personId: number;
  facts: Fact[];
  offerId?: number;
  /** Which of the skills that are sought she brings, and of what else is named. */
  brings?: string[];
};

/**
 * A table whose rows say that a thing names another, of the kind `kind`: the column `thing` and the
 * column `<kind>_id`. When two of these become one, whoever keeps them moves such rows.
 */
export type Tie = { kind: string; table: string; thing: string };

/** A domain that knows people who could answer what is sought. */
export type CandidateSource = { find(looking: Looking, sought: Sought): Promise<Candidate[]> };
