import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mayAppointRelay } from "../permissions.ts";
import { findPerson } from "../queries.ts";

/**
 * A facilitator notes who may act for a member who does not sign in, and how she agreed.
 * @throws Conflict `relay-without-sign-in`, `relay-already`; NotFound when one is not a member here
 */
export function appointRelay(
  acting: Acting,
  personId: number,
  entry: { relay: number; consent: string },
): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    const { db, clock } = acting;
    const person = await findPerson(acting, personId);
    if (!mayAppointRelay(acting.person, person)) throw new Forbidden();
    const relay = await findPerson(acting, entry.relay);
    if (!relay.signsIn) throw new Conflict("relay-without-sign-in");
    const appointed = await db.query
      .insertInto("relay")
      .values({
        community_id: db.communityId,
        person_id: person.id,
        relay_id: relay.id,
        consent: entry.consent,
        entered_by_id: acting.person.id,
        since_at: clock(),
        until_at: null,
        ended_by_id: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!appointed) throw new Conflict("relay-already");
    const told = { ...acting, onBehalfOf: { id: personId } };
    await tell(told, "relay.appointed", { kind: "person", id: personId }, { relayId: relay.id });
    return appointed;
  });
}
