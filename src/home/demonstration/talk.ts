import { markHelp, openTopic, react, sayInThread } from "#discussions";
import type { SubjectRef } from "#kernel/subjects";
import type { Who } from "./people/index.ts";
import type { Moment, Stage } from "./stage.ts";
import type { Line } from "./stories/index.ts";
import { topics, type Topic } from "./topics.ts";

export const whatWasTalkedOf: Moment[] = topics.flatMap(opened);

function opened({ by, said, title, text, kind, talk }: Topic): Moment[] {
  let topic: { id: number; messageId: number };
  const opening: Moment = {
    daysAgo: said,
    happens: async (stage) => {
      topic = await openTopic(stage.as(by), { title, text, kind });
    },
  };
  return [
    opening,
    ...spoken(
      by,
      talk,
      () => ({ kind: "topic", id: topic.id }),
      () => topic.messageId,
    ),
  ];
}

/**
 * What is said in a thread, in the order of the lines, and what others pressed after.
 * @param asker who says what helped
 * @param firstAsk the ask that opens the thread, if there is one
 */
export function spoken(
  asker: Who,
  lines: readonly Line[],
  place: (stage: Stage) => SubjectRef,
  firstAsk?: () => number,
): Moment[] {
  let ask: number | undefined;
  return lines.map(({ by, said, text, kind, unnamed, thankedBy, helped }) => ({
    daysAgo: said,
    happens: async (stage) => {
      const { id } = await sayInThread(stage.as(by), { place: place(stage), text, kind, unnamed });
      if (kind === "question") ask = id;
      const answered = ask ?? firstAsk?.();
      if (helped && answered) await markHelp(stage.as(asker), answered, id);
      if (thankedBy) await react(stage.as(thankedBy), id, "thanks");
    },
  }));
}
