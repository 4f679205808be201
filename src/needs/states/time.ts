import type { Db } from "#kernel/db";
import { tell } from "#kernel/events";
import { eachCommunity, type ScheduledJob } from "#kernel/jobs";
import type { PostingKind } from "../postings/posting.ts";
import { writeState } from "./write-state.ts";

/** Nobody has said for this long that it is still current: its person is asked. */
export const daysBeforeAsking = 45;
/** Asked, and no answer came: it is put aside. */
export const daysBeforeSetAside = 21;
const atOnce = 500;

/**
 * What time brings to needs and offers, so that none rots: they are asked about, then put aside. A
 * blocker is never put aside by time: it stays before the facilitators' eyes.
 */
export const jobs: ScheduledJob[] = [
  {
    name: "needs.ask-again",
    every: "7 4 * * *",
    run: (upkeep) =>
      eachCommunity(upkeep, async (db, now) => {
        for (const kind of ["need", "offer"] as const) {
          await askAgain(db, kind, now);
          await putAside(db, kind, now);
        }
      }),
  },
];

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);
const open = (kind: PostingKind) =>
  `withdrawn_at is null and set_aside_at is null ${kind === "need" ? "and closed_at is null and taken_at is null" : ""}`;

async function askAgain(db: Db, kind: PostingKind, now: Date): Promise<void> {
  const asked = await db.named<{ id: number }>(
    `ask-again-${kind}`,
    `update ${kind} set asked_again_at = $2 where community_id = $1 and id in (
       select id from ${kind} where community_id = $1 and ${open(kind)} and asked_again_at is null
         and (coalesce(renewed_at, opened_at) < $3
           or horizon_on < ($2::timestamptz - interval '1 day')::date and coalesce(renewed_at, opened_at) < horizon_on)
       order by id limit ${atOnce}) returning id`,
    [db.communityId, now, daysBefore(now, daysBeforeAsking)],
  );
  for (const { id } of asked)
    await tell({ db, clock: () => now }, `${kind}.asked-again`, { kind, id });
}

async function putAside(db: Db, kind: PostingKind, now: Date): Promise<void> {
  const aside = await db.named<{ id: number }>(
    `put-aside-${kind}`,
    `update ${kind} set set_aside_at = $2 where community_id = $1 and id in (
       select id from ${kind} where community_id = $1 and ${open(kind)}
         and aim is distinct from 'blocker' and asked_again_at < $3
       order by id limit ${atOnce}) returning id`,
    [db.communityId, now, daysBefore(now, daysBeforeSetAside)],
  );
  for (const { id } of aside) {
    if (kind === "need") await writeState({ db, clock: () => now }, id, "set_aside");
    await tell({ db, clock: () => now }, `${kind}.set-aside`, { kind, id });
  }
}
