import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import { sql } from "kysely";
import { mayEdit } from "../permissions.ts";
import { blankTopicOpenedBy } from "../topics/blank-topic.ts";
import { findMessage } from "./queries.ts";

/**
 * Takes one's own words out of a thread, with their former wordings. That something was said stays.
 * Done twice, it is done once.
 */
export function removeMessage(acting: Acting, id: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const { db, clock } = acting;
    const message = await findMessage(acting, id);
    if (message.removedAt) return;
    if (!mayEdit(acting, message)) throw new Forbidden();
    const asked = message.state !== null;
    await sql`update message set text = '', removed_at = ${clock()}, version = version + 1
      ${asked ? sql`, state = 'aside', waits = false` : sql``}
      where community_id = ${db.communityId} and id = ${id}`.execute(db.query);
    for (const table of ["message_revision", "message_mention"] as const)
      await db.query
        .deleteFrom(table)
        .where("community_id", "=", db.communityId)
        .where("message_id", "=", id)
        .execute();
    await blankTopicOpenedBy(acting, message);
    await tell(acting, "message.removed", { kind: "message", id }, {}, [message.subject]);
  });
}
