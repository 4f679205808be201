import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Forbidden, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { Message } from "../messages/message.ts";
import { messagesWithIds } from "../messages/queries.ts";
import { mayMarkHelp } from "../permissions.ts";
import { holdAsk, moveAsk } from "./move-ask.ts";

/**
 * "C'est ce qui m'a aidé": who asked says which message helped, or no longer does. The first one
 * answers the ask; without any left, somebody is on it again.
 */
export function markHelp(
  acting: Acting,
  askId: number,
  messageId: number,
  off = false,
): Promise<void> {
  return inTransaction(acting, async (acting) => {
    await holdAsk(acting, askId);
    const ask = await askHelpedBy(acting, askId, messageId);
    if (!mayMarkHelp(acting, ask)) throw new Forbidden();
    const changed = off
      ? await unmark(acting, askId, messageId)
      : await mark(acting, askId, messageId);
    if (!changed) return;
    await followHelp(acting, ask);
    await tell(
      acting,
      off ? "ask.help-unmarked" : "ask.helped",
      { kind: "message", id: askId },
      { messageId, subjectKind: ask.subject.kind, subjectId: ask.subject.id },
      [ask.subject],
    );
  });
}

/** Both in one thread, the help said after the ask and still there. */
async function askHelpedBy(acting: Acting, askId: number, messageId: number) {
  const found = await messagesWithIds(acting, [askId, messageId]);
  const ask = found.find(({ id }) => id === askId);
  const message = found.find(({ id }) => id === messageId);
  const together =
    ask?.subject.kind === message?.subject.kind && ask?.subject.id === message?.subject.id;
  if (!ask || !message || !together || messageId <= askId || message.removedAt)
    throw new NotFound();
  return ask;
}

async function followHelp(acting: Acting, ask: Message): Promise<void> {
  const left = await acting.db.query
    .selectFrom("message_help")
    .select("message_id")
    .where("community_id", "=", acting.db.communityId)
    .where("ask_id", "=", ask.id)
    .limit(1)
    .execute();
  const state = left.length > 0 ? "answered" : "taken";
  if (ask.state !== state) await moveAsk(acting, ask, state);
}

async function mark({ db, clock }: Acting, askId: number, messageId: number): Promise<boolean> {
  const rows = await db.query
    .insertInto("message_help")
    .values({
      community_id: db.communityId,
      ask_id: askId,
      message_id: messageId,
      marked_at: clock(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("message_id")
    .execute();
  return rows.length > 0;
}

async function unmark({ db }: Acting, askId: number, messageId: number): Promise<boolean> {
  const rows = await db.query
    .deleteFrom("message_help")
    .where("community_id", "=", db.communityId)
    .where("ask_id", "=", askId)
    .where("message_id", "=", messageId)
    .returning("message_id")
    .execute();
  return rows.length > 0;
}
