import type { Station } from "#kernel/subjects";
import { z } from "zod";
import { moment } from "./fields.ts";
import type { ApiCall } from "./operation.ts";
import { plainText } from "./plain-text.ts";

/** A stop on a thread, in an answer. */
export const station = z
  .object({
    at: moment.nullable(),
    kind: z.string().optional(),
    sentence: z.string(),
    by: z
      .string()
      .optional()
      .meta({ description: "Who tells it, where the sentence does not say so." }),
  })
  .meta({ id: "Station" });

type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

/** A thread as programs read it: its sentences in plain words. */
export function toldInPlainWords(call: Call, stations: Station[]): z.input<typeof station>[] {
  return stations.map(({ at, dateless, kind, sentence, by }) => ({
    at: dateless ? null : at,
    kind,
    sentence: plainText(call, sentence),
    by,
  }));
}
