import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { Subjects } from "#kernel/subjects";
import { sql } from "kysely";
import { mayEdit } from "../permissions.ts";
import { keepMentions } from "./mentions.ts";
import { findMessage } from "./queries.ts";

/**
 * Changes one's own words. The former ones stay readable to those who read the thread.
 * @param version the one that was being edited
 * @throws Conflict when it was changed or removed meanwhile
 */
export function editMessage(
  acting: Acting,
  id: number,
  text: string,
  version: number,
  subjects?: Subjects,
): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const { db, clock } = acting;
    const message = await findMessage(acting, id);
    if (message.removedAt) throw new Conflict("message-removed");
    if (!mayEdit(acting, message)) throw new Forbidden();
    if (message.version === version && message.text === text) return;
    const { numAffectedRows } = await sql`
      update message set text = ${text}, edited_at = ${clock()}, version = version + 1
      where community_id = ${db.communityId} and id = ${id} and version = ${version}
        and removed_at is null`.execute(db.query);
    if (!numAffectedRows) throw new Conflict();
    await db.query
      .insertInto("message_revision")
      .values({
        community_id: db.communityId,
        message_id: id,
        version,
        text: message.text,
        replaced_at: clock(),
      })
      .execute();
    await keepMentions(acting, { id, text, place: message.subject }, subjects);
    await tell(acting, "message.edited", { kind: "message", id }, {}, [message.subject]);
  });
}
