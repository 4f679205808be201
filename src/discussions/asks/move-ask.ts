import { concerned, type Acting } from "#kernel/acting";
import { sql } from "kysely";
import type { AskState, Message } from "../messages/message.ts";

/** Whoever else would move an ask waits until this act is done, then goes on from there. */
export async function holdAsk({ db }: Acting, askId: number): Promise<void> {
  await sql`select from message where community_id = ${db.communityId} and id = ${askId}
    for no key update`.execute(db.query);
}

/**
 * Writes where an ask stands from now on, and who changed it.
 * @returns false when somebody else moved it meanwhile: then nothing is written
 */
export async function moveAsk(acting: Acting, ask: Message, state: AskState): Promise<boolean> {
  const { db, clock, person } = acting;
  const moved = await db.query
    .updateTable("message")
    .set({ state, waits: state === "open" || state === "taken" })
    .where("community_id", "=", db.communityId)
    .where("id", "=", ask.id)
    .where("state", "=", ask.state)
    .returning("id")
    .executeTakeFirst();
  if (!moved) return false;
  await db.query
    .insertInto("ask_step")
    .values({
      community_id: db.communityId,
      message_id: ask.id,
      state,
      by_id: concerned(acting).id,
      entered_by_id: person.id,
      at: clock(),
    })
    .execute();
  return true;
}
