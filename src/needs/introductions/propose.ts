import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { foldName } from "#kernel/text";
import { lockPosting } from "../postings/lock.ts";
import { findPosting, ownerOf } from "../postings/queries.ts";
import { sql } from "kysely";
import { keepAnswer } from "./answer.ts";
import { isWaiting } from "./introduction.ts";
import { lockPeople } from "./lock.ts";
import { keptIntroductions } from "./queries.ts";
import { settle } from "./settle.ts";
import { isEcho, type KeptIntroduction } from "./veil.ts";
import { areDirect, mustBeAvailable, mustRead } from "./who-may-be-asked.ts";
import { keepProposer, writeIntroduction, type NewPerson } from "./write-introduction.ts";

export type Proposal = {
  needId: number;
  helperId: number;
  /** A second person who could help, met together with the first. */
  secondId?: number;
  offerId?: number;
  /** A word of who proposes. */
  about?: string;
};

/**
 * Proposes to put the person of a need in touch with one or two who could help. Any member may; who
 * proposes oneself has said yes. While it waits, proposing the same again gives the first.
 */
export function proposeIntroduction(acting: Acting, proposal: Proposal): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    const { needId, helperId, secondId, offerId, about = "" } = proposal;
    await lockPosting(acting, "need", needId);
    const need = await findPosting(acting, "need", needId);
    if (need.closedAt) throw new Conflict("need-closed");
    const owner = (await ownerOf(acting.db, "need", needId))!;
    const helpers = [...new Set([helperId, ...(secondId ? [secondId] : [])])];
    if (owner.hidden && helpers.length > 1) throw new Conflict("one-at-a-time");
    if (!owner.hidden && helpers.includes(owner.personId)) throw new Forbidden("own-need");
    await mustBeAvailable(acting, helpers);
    await mustRead(acting, "need", needId, helpers);
    if (offerId) await mustBeTheirs(acting, offerId, helperId);
    const known = await waitingAbout(acting, needId, helpers);
    if (known) return again(acting, known);
    // Its person, proposed unknowingly for her own need, is asked nothing: see `isEcho`.
    const echo = helpers.includes(owner.personId);
    const seeker: NewPerson[] = echo ? [] : [{ personId: owner.personId, side: "seeks" }];
    const people = [
      ...seeker,
      ...helpers.map((personId) => ({ personId, side: "helps" as const })),
    ];
    // Who seeks without a name is named to nobody before she says yes.
    const named = !owner.hidden || owner.personId === concerned(acting).id;
    const atOnce = named && (await areDirect(acting, [owner.personId, ...helpers]));
    return writeIntroduction(acting, { needId, offerId, about, people, atOnce });
  });
}

/** What a meeting is about: in words, or the need that all its people seek. */
type Matter = { about: string } | { sharedNeedId: number };

/** Proposes to two or three people, of whom one may be oneself, to meet about something. */
export function proposeMeeting(
  acting: Acting,
  { personIds, ...matter }: { personIds: readonly number[] } & Matter,
): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    const ids = [...new Set(personIds)].sort((one, other) => one - other);
    if (ids.length < 2 || ids.length > 3) throw new Forbidden();
    await lockPeople(acting, ids);
    await mustBeAvailable(acting, ids);
    const known = await waitingBetween(acting, ids, matter);
    if (known) return again(acting, known);
    const people = ids.map((personId) => ({ personId, side: "meets" as const }));
    return writeIntroduction(acting, { ...matter, people, atOnce: await areDirect(acting, ids) });
  });
}

async function mustBeTheirs(acting: Acting, offerId: number, helperId: number) {
  const offer = await findPosting(acting, "offer", offerId);
  if (offer.personId !== helperId) throw new Forbidden();
}

async function waitingAbout(acting: Acting, needId: number, helperIds: number[]) {
  const waiting = await keptIntroductions(
    acting,
    sql`i.need_id = ${needId} and (i.met_at is not null or i.ends_at > ${acting.clock()})`,
  );
  return waiting.find(({ people }) =>
    helperIds.every((id) =>
      people.some(({ personId, side }) => side === "helps" && personId === id),
    ),
  );
}

async function waitingBetween(acting: Acting, ids: number[], matter: Matter) {
  const waiting = await keptIntroductions(
    acting,
    sql`i.need_id is null and i.ends_at > ${acting.clock()} and exists (select from introduction_person p
      where p.community_id = i.community_id and p.introduction_id = i.id and p.person_id = ${ids[0]})`,
  );
  return waiting.find(
    (known) =>
      isAbout(known, matter) &&
      known.people.length === ids.length &&
      known.people.every(({ personId }) => ids.includes(personId)),
  );
}

function isAbout({ sharedNeedId, about }: KeptIntroduction, matter: Matter): boolean {
  if ("sharedNeedId" in matter) return sharedNeedId === matter.sharedNeedId;
  return sharedNeedId === null && foldName(about) === foldName(matter.about);
}

/** Proposed before: who had the same idea is told the same; one of its people has said yes by it. */
export async function again(acting: Acting, known: KeptIntroduction): Promise<{ id: number }> {
  await keepProposer(acting, known.id);
  const own = known.people.find(({ personId }) => personId === concerned(acting).id);
  const open = !known.metAt && isWaiting(known, acting.clock());
  if (own && open && (own.answer !== "yes" || own.steppedBack)) {
    await keepAnswer(acting, known.id, "yes");
    if (!isEcho(known)) await settle(acting, known.id);
  }
  return { id: known.id };
}
