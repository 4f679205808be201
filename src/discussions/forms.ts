import { z } from "zod";
import { askKinds, messageKinds, reactionKinds } from "./messages/message.ts";

/** A box: ticked, it sends a value; the API sends true or false. */
const ticked = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform(
    (value) => value === true || (typeof value === "string" && !["", "false"].includes(value)),
  );

/** An id in a form, where nothing chosen comes as nothing. */
export const chosenPerson = z
  .union([z.literal(""), z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)])
  .optional()
  .transform((value) => value || undefined);

export const messageForm = z.object({
  text: z.string().trim().min(1).max(4000),
  kind: z.enum(messageKinds).default("remark"),
  unnamed: ticked,
  /** The ask it answers. */
  about: chosenPerson,
  /** The person it is noted for, when it is not oneself. */
  pour: chosenPerson,
});

export const editForm = messageForm.pick({ text: true });

export const topicForm = z.object({
  title: z.string().trim().min(1).max(140),
  text: z.string().trim().max(4000).default(""),
  kind: z.enum(messageKinds).default("question"),
  unnamed: ticked,
  pour: chosenPerson,
});

/** `off` takes it back. */
export const reactionForm = z.object({ kind: z.enum(reactionKinds), off: ticked });

export const helpForm = z.object({ ask: z.coerce.number().int().positive(), off: ticked });

export const stateForm = z.object({ state: z.enum(["open", "aside"]) });

export const conversationForm = z.object({
  person: z.coerce.number().int().positive(),
  text: z.string().trim().min(1).max(4000),
  pour: chosenPerson,
});

/** What the list of all threads shows. */
export const listedForm = z.enum(["all", ...askKinds, "told"]);
export type Listed = z.output<typeof listedForm>;
