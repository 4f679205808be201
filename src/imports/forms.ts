import { shapeForm } from "#kernel/imports";
import { z } from "zod";

/** Fifty megabytes: some hundred thousand lines. */
export const mostBytes = 50 * 1024 * 1024;

/** A file of so few lines is taken in while one waits for the page. */
export const fewLines = 300;

/** How a file is to be read: the shape, and the title taken for each field (`""`: none). */
export const choicesForm = z.object({
  shape: shapeForm,
  columns: z.record(z.string().max(80), z.string().max(2000)),
});

export type Choices = z.output<typeof choicesForm>;

/** A list that is pasted, for who has no file. */
export const mostPasted = 500_000;
