import type { Event } from "#kernel/events";
import type { Reacting, Reaction } from "#kernel/jobs";
import type { NoticeKind } from "#kernel/notices";
import { noteEvent } from "./note-event.ts";
import { tellWaiting } from "./tell-waiting.ts";

/**
 * One reaction for each kind of notice: it notes whom the event concerns, then tells those who are
 * to be told at once. Should the telling be cut, the next round of `notifications.tell` does it.
 */
export function noticeReactions(kinds: NoticeKind[]): Reaction[] {
  return kinds.map((kind) => ({
    name: `notifications.note ${kind.name}`,
    on: kind.on,
    react: (reacting, event) => noteAndTell(reacting, kind, event),
  }));
}

async function noteAndTell(reacting: Reacting, kind: NoticeKind, event: Event): Promise<void> {
  const { db, ...means } = reacting;
  const concerned = await db.transaction((db) => noteEvent({ ...means, db }, kind, event));
  for (const personId of concerned) await tellWaiting(means, db, personId);
}
