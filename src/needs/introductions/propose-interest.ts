import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { lockPosting } from "../postings/lock.ts";
import { findPosting, ownerOf } from "../postings/queries.ts";
import { sql } from "kysely";
import { again } from "./propose.ts";
import { keptIntroductions } from "./queries.ts";
import { areDirect, mustBeAvailable, mustRead } from "./who-may-be-asked.ts";
import { writeIntroduction, type NewPerson } from "./write-introduction.ts";

/**
 * "Cela m'intéresse": proposes to the person of an offer to be put in touch with who acts. She
 * answers unseen, as for a need. While it waits, saying so again gives the first.
 */
export function proposeInterest(acting: Acting, offerId: number): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    await lockPosting(acting, "offer", offerId);
    const offer = await findPosting(acting, "offer", offerId);
    if (offer.withdrawnAt || offer.setAsideAt) throw new Conflict("offer-closed");
    const owner = (await ownerOf(acting.db, "offer", offerId))!;
    const self = concerned(acting).id;
    if (!owner.hidden && owner.personId === self) throw new Forbidden("own-offer");
    await mustRead(acting, "offer", offerId, [self]);
    // That she is full or away would tell who offers without a name.
    if (!owner.hidden) await mustBeAvailable(acting, [owner.personId]);
    const known = await waitingAbout(acting, offerId);
    if (known) return again(acting, known);
    const people: NewPerson[] = [{ personId: self, side: "seeks" }];
    // She herself, interested unknowingly in what she offers, is asked nothing: see `isEcho`.
    if (owner.personId !== self) people.push({ personId: owner.personId, side: "helps" });
    const atOnce = !owner.hidden && (await areDirect(acting, [owner.personId]));
    return writeIntroduction(acting, { offerId, people, atOnce });
  });
}

async function waitingAbout(acting: Acting, offerId: number) {
  const waiting = await keptIntroductions(
    acting,
    sql`i.need_id is null and i.offer_id = ${offerId}
      and (i.met_at is not null or i.ends_at > ${acting.clock()})`,
  );
  return waiting.find(({ people }) =>
    people.some(({ personId, side }) => side === "seeks" && personId === concerned(acting).id),
  );
}
