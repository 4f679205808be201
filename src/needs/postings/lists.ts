import type { Looking } from "#kernel/acting";
import type { Aim, PostingKind, PostingLine } from "./posting.ts";
import { eyesOf, lineColumns, readable, viewerOf, visible, type Eyes } from "./visible.ts";

export type Listed = "need" | "offer" | "both";
/** `open`: an answer is welcome, even where someone is on it. */
export const listStates = ["open", "answered", "set_aside"] as const;
export type ListState = (typeof listStates)[number];
/** What a list is narrowed to. Without `state`, all that is not set aside. */
export type ListFilter = { aim?: Aim; state?: ListState };
export type ListPosition = { after: string; id: number };

const beginning: ListPosition = { after: "infinity", id: 0 };

/** The latest postings first, after a position: what a member sees. The hottest query. */
export async function listPostings(
  looking: Looking,
  listed: Listed,
  limit: number,
  position: ListPosition = beginning,
  { aim, state }: ListFilter = {},
): Promise<PostingLine[]> {
  if (!looking.person) return [];
  const eyes = eyesOf(looking);
  const name = ["list", listed, state ?? "current", eyes, aim ? "aim" : ""].join("-");
  let text = texts.get(name);
  if (!text) {
    const of = (kind: PostingKind) =>
      page(eyes, kind, `${conditions[state ?? "current"](kind)} ${aim ? "and p.aim = $6" : ""}`);
    text = listed === "both" ? both(of) : of(listed);
    texts.set(name, text);
  }
  const values = [...viewerOf(looking), position.after, position.id, limit];
  return looking.db.named<PostingLine>(name, text, aim ? [...values, aim] : values);
}

const texts = new Map<string, string>();

const conditions: Record<ListState | "current", (kind: PostingKind) => string> = {
  current: () => "p.set_aside_at is null",
  open: (kind) => `p.set_aside_at is null${kind === "need" ? " and p.closed_at is null" : ""}`,
  answered: (kind) =>
    `p.set_aside_at is null and ${kind === "need" ? "p.closed_at is not null" : "false"}`,
  set_aside: () => "p.set_aside_at is not null",
};

function page(eyes: Eyes, kind: PostingKind, condition: string): string {
  return `select ${lineColumns(eyes, kind)} from ${kind} p
    where p.community_id = $1 and p.withdrawn_at is null and ${condition} and ${readable(kind)}
      and (p.opened_at, p.id) < ($3::timestamptz, $4::bigint)
    order by p.opened_at desc, p.id desc limit $5`;
}

function both(of: (kind: PostingKind) => string): string {
  return `select * from ((${of("need")}) union all (${of("offer")})) listed
    order by "openedAt" desc, id desc limit $5`;
}

const forVisitors = both(
  (kind) => `select ${lineColumns("visitor", kind)} from ${kind} p
    where p.community_id = $1 and ${visible("visitor", kind)}
      and (p.opened_at, p.id) < ($3::timestamptz, $4::bigint)
    order by p.opened_at desc, p.id desc limit $5`,
);

/** What anybody may read, the latest first. */
export function publicPostings({ db, community }: Looking, limit: number): Promise<PostingLine[]> {
  const { after, id } = beginning;
  return db.named<PostingLine>("list-public", forVisitors, [community.id, 0, after, id, limit]);
}
