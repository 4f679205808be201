import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mayEndRelay } from "../permissions.ts";
import { findRelay } from "./queries.ts";

/** From now on this relay acts for her no more. Said twice, it is said once. */
export function endRelay(acting: Acting, id: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const { db, clock, person } = acting;
    const { personId, relayId, ...relay } = await findRelay(db, id);
    // Who acts for whom is between them: to anybody else there is no such relay.
    if (!mayEndRelay(person, { personId, relayId })) throw new NotFound();
    const ended = await db.query
      .updateTable("relay")
      .set({ until_at: clock(), ended_by_id: person.id })
      .where("id", "=", relay.id)
      .where("until_at", "is", null)
      .executeTakeFirst();
    if (!ended.numUpdatedRows) return;
    const onBehalfOf = personId === person.id ? undefined : { id: personId };
    await tell(
      { ...acting, onBehalfOf },
      "relay.ended",
      { kind: "person", id: personId },
      { relayId },
    );
  });
}
