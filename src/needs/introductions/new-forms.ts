import { z } from "zod";

const text = (most: number) => z.string().trim().max(most).default("");

/** People who would gain from meeting, by their names as typed. */
export const newMeetingForm = z.object({
  qui: z.string().trim().min(1).max(120),
  et: text(120),
  moi: z.enum(["avec", "sans"]),
  about: z.string().trim().min(1).max(200),
});

/** "Je connais quelqu'un", for a need. */
export const someoneForm = z.object({
  qui: z.string().trim().min(1).max(120),
  et: text(120),
  word: text(200),
});
