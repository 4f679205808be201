import { z } from "zod";
import { aims, audiences } from "./postings/posting.ts";

const text = (most: number) => z.string().trim().max(most).default("");

/** A box: ticked, it sends a value; the API sends true or false. */
const ticked = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform(
    (value) => value === true || (typeof value === "string" && value !== "" && value !== "false"),
  );

/** A person's id in a form, where nobody chosen comes as nothing. */
const chosenPerson = z
  .union([z.literal(""), z.coerce.number().int().positive()])
  .optional()
  .transform((value) => value || undefined);

/** A choice that may be left open: nothing chosen comes as nothing. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .union([z.literal(""), z.null(), schema])
    .optional()
    .transform((value) => (value === "" ? null : value));

/**
 * A need or an offer: one line is enough. What is absent is proposed from the line; what comes empty
 * is left empty.
 */
export const postingForm = z.object({
  title: z.string().trim().min(1).max(140),
  details: text(4000),
  place: z.string().trim().max(80).optional(),
  remote: ticked.optional(),
  aim: optional(z.enum(aims)),
  /** By when, or the last day of a call. */
  horizonOn: optional(z.iso.date()),
  /** The skills it is about, in the community's words or new ones. Absent: those its words name. */
  subjects: z
    .union([z.array(z.string()), z.string()])
    .optional()
    .transform((typed) => (typeof typed === "string" ? typed.split(/[,;\n]/) : typed))
    .pipe(z.array(z.string().trim().max(200)).max(12).optional())
    .transform((labels) => labels?.filter((label) => label !== "")),
  audience: z.enum(audiences).default("members"),
  /** Who may read it, where these are chosen: their numbers, or their names as typed. */
  readers: z
    .union([z.array(z.coerce.number().int().positive()).max(50), z.string().max(2000)])
    .default(""),
  /** Without one's name before the others. */
  hidden: ticked,
  /** In the name of an organisation or a project. */
  collective: text(120),
  collectiveKind: z.enum(["organisation", "project"]).default("organisation"),
  /** The person it is noted for, when it is not oneself. */
  pour: chosenPerson,
});

export type PostingTyped = z.output<typeof postingForm>;

/** What a program corrects of a need or an offer; absent, it stays as it was. */
export const postingChanges = z.object({
  title: z.string().trim().min(1).max(140).optional(),
  details: z.string().trim().max(4000).optional(),
  place: z.string().trim().max(80).optional(),
  remote: z.boolean().optional(),
  aim: z.enum(aims).nullable().optional(),
  horizonOn: z.iso.date().nullable().optional(),
  subjects: z.array(z.string().trim().min(1).max(200)).max(12).optional(),
  audience: z.enum(audiences).optional(),
  readers: z.array(z.number().int().positive()).max(50).optional(),
  hidden: z.boolean().optional(),
  collective: z
    .object({
      kind: z.enum(["organisation", "project"]),
      name: z.string().trim().min(1).max(120),
    })
    .nullable()
    .optional(),
  version: z.number().int().meta({ description: "The one that was read." }),
});

/** What came of a need: one line closes it, two lines tell. */
export const outcomeForm = z.object({
  happened: z.string().trim().min(1).max(400),
  leftBehind: text(400),
  /** The introductions that led somewhere: those people have met. */
  met: z
    .union([z.array(z.coerce.number().int().positive()), z.string()])
    .default([])
    .transform((met) => (Array.isArray(met) ? met : met.split("\n").filter(Boolean).map(Number)))
    .pipe(z.array(z.number().int().positive()).max(50)),
});

export type OutcomeEntry = z.output<typeof outcomeForm>;

export const introductionForm = z.object({
  helper: z.coerce.number().int().positive(),
  offer: z
    .union([z.literal(""), z.coerce.number().int().positive()])
    .optional()
    .transform((id) => id || undefined),
  /** Somebody else who could help, met together with the first. */
  second: chosenPerson,
  /** A word to those who are asked. */
  word: text(200),
});

/** Two or three people who would gain from meeting, and about what. */
export const meetingForm = z.object({
  people: z.array(z.coerce.number().int().positive()).min(2).max(3),
  about: z.string().trim().min(1).max(200),
});

export const answerForm = z.object({ answer: z.enum(["yes", "no"]), pour: chosenPerson });
