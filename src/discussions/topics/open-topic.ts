import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { tell } from "#kernel/events";
import type { Subjects } from "#kernel/subjects";
import type { MessageKind } from "../messages/message.ts";
import { sayInThread } from "../messages/say.ts";

export type TopicEntry = {
  title: string;
  /** What is said first; the title alone is enough. */
  text?: string;
  kind?: MessageKind;
  unnamed?: boolean;
};

/** Opens a thread that needs no other subject, with its first message. */
export function openTopic(
  acting: Acting,
  { title, text = "", kind = "question", unnamed = false }: TopicEntry,
  subjects?: Subjects,
): Promise<{ id: number; messageId: number }> {
  return inTransaction(acting, async (acting) => {
    const { db, clock, person } = acting;
    const personId = concerned(acting).id;
    const { id } = await db.query
      .insertInto("topic")
      .values({
        community_id: db.communityId,
        person_id: personId,
        entered_by_id: person.id,
        unnamed,
        title,
        opened_at: clock(),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const topic = { kind: "topic", id };
    await tell(acting, "topic.opened", topic, { messageKind: kind });
    const place = { ...topic, veiled: unnamed ? [personId] : [] };
    const first = await sayInThread(acting, { place, text, kind, unnamed }, subjects);
    return { id, messageId: first.id };
  });
}
