import type { Acting } from "#kernel/acting";
import { writeRef, type Subject, type Subjects } from "#kernel/subjects";
import type { Listed } from "../forms.ts";
import type { Message } from "../messages/message.ts";
import { messageColumns } from "../messages/queries.ts";

export type Heard = { message: Message; subject: Subject };

const batch = 60;
const mostBatches = 5;

/** Each list reads its own index, whatever was said elsewhere. */
const among: Record<Listed, string> = {
  all: "true",
  question: "m.kind = 'question'",
  blocker: "m.kind = 'blocker'",
  feedback: "m.kind = 'feedback'",
  told: "m.kind in ('win', 'result')",
};

/**
 * The latest messages of all threads that the person may see, before the message `before`, the
 * latest first; no conversation enters. What is hidden is passed over without a trace.
 * @param waits only asks that still wait, or only those that no longer do
 * @returns `next`: where to go on, when there may be more
 */
export async function latestHeard(
  acting: Acting,
  subjects: Subjects,
  asked: { listed: Listed; waits?: boolean; most: number; before?: number },
): Promise<{ heard: Heard[]; next?: number }> {
  const { listed, waits, most } = asked;
  const heard: Heard[] = [];
  let before = asked.before ?? Number.MAX_SAFE_INTEGER;
  for (let round = 0; round < mostBatches; round++) {
    const messages = await messagesBefore(acting, listed, waits, before);
    const seen = await subjects.find(
      acting,
      messages.map(({ subject }) => subject),
    );
    for (const message of messages) {
      if (heard.length === most) return { heard, next: before };
      before = message.id;
      const subject = seen.get(writeRef(message.subject));
      if (subject) heard.push({ message, subject });
    }
    if (messages.length < batch) return { heard };
  }
  return { heard, next: before };
}

function messagesBefore(
  { db }: Acting,
  listed: Listed,
  waits: boolean | undefined,
  before: number,
): Promise<Message[]> {
  const state = waits === undefined ? "all" : waits ? "waiting" : "over";
  const standing = waits === undefined ? "" : `and m.waits = ${waits}`;
  return db.named<Message>(
    `heard-${listed}-${state}`,
    `select ${messageColumns} from message m
     where m.community_id = $1 and m.subject_kind <> 'conversation' and m.removed_at is null
       and ${among[listed]} ${standing} and m.id < $2
     order by m.id desc limit ${batch}`,
    [db.communityId, before],
  );
}
