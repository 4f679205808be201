import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Forbidden, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mayTalk } from "../conversations/queries.ts";
import type { ReactionKind } from "./message.ts";
import { findMessage } from "./queries.ts";

/**
 * "Merci", "ça m'a appris", "pas compris": says it of a message, or takes it back. Saying again what
 * was said changes nothing. Its subject was found through what the person may see.
 */
export function react(
  acting: Acting,
  messageId: number,
  kind: ReactionKind,
  off = false,
): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const { db, clock } = acting;
    const message = await findMessage(acting, messageId);
    if (message.removedAt) throw new NotFound();
    if (!(await mayTalk(acting, message.subject))) throw new Forbidden();
    const row = {
      community_id: db.communityId,
      message_id: messageId,
      person_id: concerned(acting).id,
      kind,
    };
    if (row.person_id === message.authorId) throw new Forbidden("own-message");
    const changed = off
      ? await db.query
          .deleteFrom("message_reaction")
          .where((is) => is.and(row))
          .returning("kind")
          .execute()
      : await db.query
          .insertInto("message_reaction")
          .values({ ...row, reacted_at: clock() })
          .onConflict((conflict) => conflict.doNothing())
          .returning("kind")
          .execute();
    if (changed.length === 0) return;
    const name = off ? "message.reaction-withdrawn" : "message.reacted";
    await tell(acting, name, { kind: "message", id: messageId }, { reaction: kind }, [
      message.subject,
    ]);
  });
}
