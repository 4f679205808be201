import { dayIn } from "#kernel/i18n";
import type { Looking } from "#kernel/acting";
import { fold } from "#kernel/text";
import type { Aim, PostingKind } from "../posting.ts";
import { readAim } from "./aim.ts";
import { readHorizon } from "./horizon.ts";
import { readPlace } from "./places.ts";

/** What one line lets be understood; a person corrects it. */
export type LineRead = {
  aim?: Aim;
  horizonOn?: string;
  place?: string;
  remote: boolean;
  /** It may not be for all eyes: whoever says it is asked before anybody reads it. */
  delicate: boolean;
};

/** Reads what is sought, by when and where from the line itself. */
export async function readLine(
  looking: Looking,
  kind: PostingKind,
  line: string,
  { withPlace = true } = {},
): Promise<LineRead> {
  const { db, community, clock } = looking;
  const aim = readAim(kind, line);
  return {
    aim,
    horizonOn: readHorizon(line, dayIn(community.zone, clock())),
    place: withPlace ? await readPlace(db, line) : undefined,
    remote: holds(line, remoteTurns),
    delicate: aim === "test" || holds(line, delicateTurns),
  };
}

const remoteTurns = turns("à distance, en visio, en visioconférence, par téléphone, en ligne");
const delicateTurns = turns(
  "sans mon nom, sans donner mon nom, anonyme, anonymement, entre nous, confidentiel, confidentielle, " +
    "en toute discrétion, discrètement, en privé, je n'ose pas, j'ai honte, ne le répétez pas, " +
    "pas encore public, délicat, " +
    // What most people tell few: money owed, health, grief, violence, the law.
    "mes dettes, nos dettes, surendettement, surendetté, surendettée, expulsion, dépression, déprime, " +
    "burn-out, alcool, alcoolisme, addiction, drogue, suicide, suicidaire, deuil, divorce, " +
    "ma séparation, violences, harcèlement, viol, avortement, ma maladie, mon cancer, séropositif, " +
    "séropositive, titre de séjour, sans papiers",
);

function turns(list: string): string[] {
  return list.split(",").map((phrase) => ` ${fold(phrase)} `);
}

function holds(line: string, phrases: string[]): boolean {
  const words = ` ${fold(line)} `;
  return phrases.some((phrase) => words.includes(phrase));
}
