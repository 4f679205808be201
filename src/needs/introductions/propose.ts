import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import { findPerson, loadsOf } from "#members";
import { findPosting } from "../postings/queries.ts";
import { isLive, proposalDays, type Introduction, type Side } from "./introduction.ts";
import { introductionsOfNeed } from "./queries.ts";

export type Proposal = { needId: number; helperId: number; offerId?: number };

/**
 * Proposes to put the person of a need in touch with someone who could help. Any member may; who
 * proposes oneself has said yes. The same two people about the same need are proposed once: the
 * second proposal gives the first.
 */
export function proposeIntroduction(acting: Acting, proposal: Proposal): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    const need = await findPosting(acting, "need", proposal.needId);
    if (need.closedAt) throw new Conflict("need-closed");
    if (need.personId === proposal.helperId) throw new Forbidden();
    await mustBeAvailable(acting, proposal.helperId);
    if (proposal.offerId) await mustBeTheirs(acting, proposal.offerId, proposal.helperId);
    const known = await sameIntroduction(acting, proposal);
    return known ?? write(acting, proposal, need.personId);
  });
}

/** Nobody who said full or away is asked; they may still offer themselves. */
async function mustBeAvailable(acting: Acting, helperId: number) {
  await findPerson(acting, helperId);
  if (concerned(acting).id === helperId) return;
  const load = (await loadsOf(acting.db, [helperId])).get(helperId);
  if (load === "full" || load === "away") throw new Conflict("not-available");
}

async function mustBeTheirs(acting: Acting, offerId: number, helperId: number) {
  const offer = await findPosting(acting, "offer", offerId);
  if (offer.personId !== helperId) throw new Forbidden();
}

/** One that is under way or came to a meeting; what ended may be tried again. */
async function sameIntroduction(
  acting: Acting,
  { needId, helperId }: Proposal,
): Promise<Introduction | undefined> {
  const known = await introductionsOfNeed(acting, needId);
  return known.find(
    (introduction) =>
      introduction.people.some(({ personId, side }) => side === "helps" && personId === helperId) &&
      isLive(introduction, acting.clock()),
  );
}

async function write(
  acting: Acting,
  proposal: Proposal,
  seekerId: number,
): Promise<{ id: number }> {
  const { db, community, clock } = acting;
  const now = clock();
  const { id } = await db.query
    .insertInto("introduction")
    .values({
      community_id: community.id,
      need_id: proposal.needId,
      offer_id: proposal.offerId ?? null,
      proposed_by_id: acting.person.id,
      proposed_at: now,
      ends_at: new Date(now.getTime() + proposalDays * 86_400_000),
      met_at: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const person = (personId: number, side: Side) => ({
    community_id: community.id,
    introduction_id: id,
    person_id: personId,
    side,
    accepted_at: personId === concerned(acting).id ? now : null,
    declined_at: null,
    answered_by_id: personId === concerned(acting).id ? acting.person.id : null,
  });
  await db.query
    .insertInto("introduction_person")
    .values([person(seekerId, "seeks"), person(proposal.helperId, "helps")])
    .execute();
  await tell(
    acting,
    "introduction.proposed",
    { kind: "introduction", id },
    { needId: proposal.needId },
  );
  return { id };
}
