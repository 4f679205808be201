import type { Acting } from "#kernel/acting";
import { peopleActedFor } from "#members";
import type { Place } from "../messages/message.ts";
import { voicesIn } from "../messages/voices.ts";
import { dateAnswers, fixedSlot, type DateAnswer, type DatePoll } from "./date-poll.ts";
import { writeWallTime } from "./wall-time.ts";

export type ShownSlot = {
  id: number;
  wall: string;
  /** `samedi 6 décembre à 9 h 00` */
  written: string;
  fixed: boolean;
  past: boolean;
  /** Who said what, as they appear. */
  said: { answer: DateAnswer; names: string[] }[];
  mine?: DateAnswer;
};

export type ShownPoll = {
  id: number;
  what: string;
  proposedBy: string;
  slots: ShownSlot[];
  fixed?: ShownSlot;
  answered: boolean;
  mayFix: boolean;
};

/** Polls of one thread as one person may see them. */
export async function showPolls(
  acting: Acting,
  place: Place,
  polls: DatePoll[],
): Promise<ShownPoll[]> {
  if (polls.length === 0) return [];
  const { person, clock, locale } = acting;
  const voices = await voicesIn(acting, place, peopleIn(polls));
  const actedFor = (await peopleActedFor(acting)).map(({ id }) => id);
  return polls.map((poll) => {
    const { id, what, proposedById, enteredById } = poll;
    const slots = poll.slots.map(({ answers, ...slot }): ShownSlot => ({
      id: slot.id,
      wall: slot.wall,
      written: writeWallTime(locale, slot.wall, slot.zone, clock()),
      fixed: slot.fixedAt !== null,
      past: slot.startsAt < clock(),
      said: dateAnswers.map((answer) => ({
        answer,
        names: answers
          .filter((one) => one.answer === answer)
          .map(({ personId }) => voices.ofPerson(personId).name),
      })),
      mine: answers.find(({ personId }) => personId === person.id)?.answer,
    }));
    const veiled = place.veiled?.includes(proposedById) ?? false;
    const standsFor = actedFor.includes(proposedById) && (!veiled || enteredById === person.id);
    return {
      id,
      what,
      proposedBy: voices.ofPerson(proposedById).name,
      slots,
      fixed: slots.find((slot) => slot.id === fixedSlot(poll)?.id),
      answered: slots.some(({ mine }) => mine !== undefined),
      mayFix: proposedById === person.id || standsFor,
    };
  });
}

function peopleIn(polls: DatePoll[]): number[] {
  return polls.flatMap(({ proposedById, slots }) => [
    proposedById,
    ...slots.flatMap(({ answers }) => answers.map(({ personId }) => personId)),
  ]);
}
