import { concerned, type Acting } from "#kernel/acting";
import { tell } from "#kernel/events";
import { proposalDays, type Side } from "./introduction.ts";
import { settle } from "./settle.ts";

export type NewPerson = { personId: number; side: Side };

export type NewIntroduction = {
  needId?: number;
  offerId?: number;
  sharedNeedId?: number;
  about?: string;
  people: NewPerson[];
  /** All may be contacted directly: nobody is asked first. */
  atOnce: boolean;
};

export async function writeIntroduction(
  acting: Acting,
  { needId, offerId, sharedNeedId, about = "", people, atOnce }: NewIntroduction,
): Promise<{ id: number }> {
  const { db, community, clock } = acting;
  const now = clock();
  const { id } = await db.query
    .insertInto("introduction")
    .values({
      community_id: community.id,
      need_id: needId ?? null,
      offer_id: offerId ?? null,
      shared_need_id: sharedNeedId ?? null,
      about,
      proposed_at: now,
      ends_at: new Date(now.getTime() + proposalDays * 86_400_000),
      settled_at: null,
      met_at: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const self = concerned(acting).id;
  const rows = people.map(({ personId, side }) => ({
    community_id: community.id,
    introduction_id: id,
    person_id: personId,
    side,
    accepted_at: atOnce || personId === self ? now : null,
    declined_at: null,
    stepped_back_at: null,
    answered_by_id: personId === self ? acting.person.id : null,
  }));
  await db.query.insertInto("introduction_person").values(rows).execute();
  await keepProposer(acting, id);
  await tell(
    acting,
    "introduction.proposed",
    { kind: "introduction", id },
    { needId: needId ?? null },
  );
  await settle(acting, id);
  return { id };
}

/** Keeps that who acts had the idea. */
export async function keepProposer(acting: Acting, id: number): Promise<void> {
  const { db, community, person, clock } = acting;
  await db.query
    .insertInto("introduction_proposer")
    .values({
      community_id: community.id,
      introduction_id: id,
      person_id: person.id,
      proposed_at: clock(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
