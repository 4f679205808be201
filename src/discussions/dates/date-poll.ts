import type { SubjectRef } from "#kernel/subjects";

export const dateAnswers = ["yes", "maybe", "no"] as const;
export type DateAnswer = (typeof dateAnswers)[number];

export const mostDates = 8;

export type DateSlot = {
  id: number;
  /** The hour on the wall, `2026-12-06T09:00`, in its zone. */
  wall: string;
  zone: string;
  startsAt: Date;
  fixedAt: Date | null;
  fixedById: number | null;
  answers: { personId: number; answer: DateAnswer }[];
};

/** A search for a date that suits the people of a thread. */
export type DatePoll = {
  id: number;
  subject: SubjectRef;
  proposedById: number;
  enteredById: number;
  /** For what, in a few words; may be empty. */
  what: string;
  proposedAt: Date;
  slots: DateSlot[];
};

export function fixedSlot({ slots }: DatePoll): DateSlot | undefined {
  return slots.find(({ fixedAt }) => fixedAt !== null);
}
