import { z } from "zod";
import { chosenPerson } from "../forms.ts";
import { dateAnswers, mostDates, type DateAnswer } from "./date-poll.ts";
import { isWallTime } from "./wall-time.ts";

const wall = z.string().refine(isWallTime, { message: "date" });
const places = Array.from({ length: mostDates }, (_, index) => `date${index + 1}`);

/** On a page each date has its own field; those left empty are none. */
export const datesForm = z
  .object({
    what: z.string().trim().max(140).default(""),
    pour: chosenPerson,
    ...Object.fromEntries(places.map((name) => [name, z.union([z.literal(""), wall]).optional()])),
  })
  .transform(({ what, pour, ...typed }) => ({
    what,
    pour,
    walls: places.flatMap((name) => (typed as Record<string, string | undefined>)[name] || []),
  }));

export const dateFields = places;

/** For programs. */
export const datesBody = z.object({
  what: z.string().trim().max(140).default(""),
  dates: z
    .array(wall)
    .min(1)
    .max(mostDates)
    .meta({
      description: "Hours on the wall in the community's zone.",
      examples: [["2026-12-06T09:00"]],
    }),
});

export const answersForm = z.object({ pour: chosenPerson });

/** `slot-12` = `yes`: what a person said of each date. */
export function readAnswers(
  typed: Record<string, string>,
): { slotId: number; answer: DateAnswer }[] {
  return Object.entries(typed).flatMap(([name, value]) => {
    const slot = /^slot-(\d{1,15})$/.exec(name)?.[1];
    const answer = dateAnswers.find((one) => one === value);
    return slot && answer ? [{ slotId: Number(slot), answer }] : [];
  });
}
