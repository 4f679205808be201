import type { Acting } from "#kernel/acting";
import type { Message } from "../messages/message.ts";

/** The line of a topic goes with the words that opened it. */
export async function blankTopicOpenedBy({ db, clock }: Acting, message: Message): Promise<void> {
  const { kind, id } = message.subject;
  if (kind !== "topic") return;
  const { first } = await db.query
    .selectFrom("message")
    .select((is) => is.fn.min("id").as("first"))
    .where("community_id", "=", db.communityId)
    .where("subject_kind", "=", kind)
    .where("subject_id", "=", id)
    .executeTakeFirstOrThrow();
  if (first !== message.id) return;
  await db.query
    .updateTable("topic")
    .set({ title: "", removed_at: clock() })
    .where("community_id", "=", db.communityId)
    .where("id", "=", id)
    .execute();
}
