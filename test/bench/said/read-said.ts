import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const manners = ["plain", "spelling", "spoken", "apart"] as const;
export type Manner = (typeof manners)[number];
export type SaidOffer = { id: string; offer: string };
export type SaidNeed = { id: string; need: string; answers: string[]; manner: Manner };

/** The offers of a file beside this one, as they stand there. */
export function readOffers(file: string): SaidOffer[] {
  return rows(file).map(({ id = "", offer = "" }) => ({ id, offer }));
}

/** The needs of a file beside this one, each with the ids of the offers that answer it; none where nobody does. */
export function readNeeds(file: string): SaidNeed[] {
  return rows(file).map(({ id = "", need = "", answers = "", manner = "" }) => ({
    id,
    need,
    answers: answers.split(" ").filter(Boolean),
    manner: manner as Manner,
  }));
}

function rows(file: string): Record<string, string>[] {
  return parse(readFileSync(join(import.meta.dirname, file)), { columns: true });
}
