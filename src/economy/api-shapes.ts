import type { ApiCall } from "#kernel/api";
import { z } from "zod";
import { kinds } from "./entry.ts";

/** What every operation of this domain needs of a call. */
export type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

/** A helping hand, noted or named: what it was, how much, when. */
export const helpShape = {
  kind: z.enum(kinds),
  minutes: z.number().int().nullable().meta({ description: "Of time; null for a thing." }),
  quantity: z.number().int().nullable().meta({ description: "Of things; null for time." }),
  what: z.string(),
  doneOn: z.iso.date(),
};
