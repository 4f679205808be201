import type { Db } from "#kernel/db";
import type { Asked } from "./marks.ts";
import { senseNamed } from "./reading.ts";

/** A thing near to what somebody asks, and how it is met. */
export type Near = {
  id: number;
  /** Whose question it answers: its place among those that were asked. */
  asker: number;
  /** How near all its words are: 1 for each rare word that is the very same. Only orders. */
  closeness: number;
  /** How many words are the same, or sound so. */
  sharedWords: number;
  /** Marks of the senses by which words met that are not the same, the surest first. */
  meant: string[];
  /** Units of what is asked that are surely met: by the same word, or because both name the sense. */
  met: number[];
};

/** What may be found: functions of the database that give things with their marks. */
export type Finder = "offers_near" | "skills_near" | "needs_near";

/** The things nearest to what each asks, the nearest first. Who may see them is asked by who calls. */
export function findNear(db: Db, finder: Finder, asked: Asked[], most: number): Promise<Near[]> {
  if (asked.every(({ marks }) => marks.length === 0)) return Promise.resolve([]);
  return db.named<Near>(
    finder,
    `select id, asker, closeness, shared_words as "sharedWords", meant, met
     from ${finder}($1::integer[], $2::integer[], $3::text[], $4::real[], $5)`,
    [
      asked.flatMap(({ marks }, asker) => marks.map(() => asker)),
      asked.flatMap(({ units }) => units),
      asked.flatMap(({ marks }) => marks),
      asked.flatMap(({ worth }) => worth),
      most,
    ],
  );
}

/** What is less near says nothing; and beside a thing that is near, one much less near neither. */
const leastCloseness = 0.25;
const leastBesideNearest = 0.4;
/** One word in common is no coincidence when hardly anybody else says it. */
const ofOneWord = 0.6;
/** So many that only speak of the same in other words; more would bury the one that helps. */
const mostMeant = 10;

/**
 * Of what was found for one who asks, what shares words with it, or speaks of the same in other words. One
 * everyday word in common is a coincidence.
 */
export function nearEnough<Found extends Near>(found: Found[], asked: Asked): Found[] {
  const words = asked.words.filter(Boolean).length;
  const nearest = Math.max(0, ...found.map(({ closeness }) => closeness));
  const bySaid = (one: Near) => one.sharedWords >= Math.max(1, Math.min(2, words));
  const meant = found
    .filter((one) => !bySaid(one) && (speaksOfTheSame(one) || one.closeness >= ofOneWord))
    .filter(({ closeness }) => closeness >= Math.max(leastCloseness, nearest * leastBesideNearest))
    .slice(0, mostMeant);
  return found.filter((one) => bySaid(one) || meant.includes(one));
}

/** It names what is meant. That both only evoke the same is a coincidence. */
function speaksOfTheSame({ meant }: Near): boolean {
  return meant.some((mark) => mark.startsWith("="));
}

const mostSensesTold = 2;

/** How the senses are called by which a thing is met, to say so; none where its very words say it. */
export function sensesTold({ sharedWords, meant }: Near): string[] {
  if (sharedWords >= 2) return [];
  return [...new Set(meant.flatMap((mark) => senseNamed(mark) ?? []))].slice(0, mostSensesTold);
}

/** What of it is surely met, as it is called. */
export function topicsMet(asked: Asked, { met }: Near): string[] {
  return met.flatMap((unit) => asked.topics[unit] ?? []);
}
