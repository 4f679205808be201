import type { Looking } from "#kernel/acting";
import { askedOf, stemsOf, type Asked, type Meetings } from "#kernel/senses";
import type { Sought } from "#kernel/subjects";
import { sql } from "kysely";
import type { Posting } from "../postings/posting.ts";
import type { Matter } from "../unsuited/queries.ts";
import { everydayWords, isEveryday } from "./everyday-words.ts";

/** People tell their trouble in other words than those who can help. */
const meetings: Meetings = {
  ...{ sound: 0.75, beginning: 0.5, known: 0.5, within: 0.5 },
  ...{ general: 0.25, named: 0.8, half: 0.65, evoked: 0.25, least: 0.06 },
};

/** What a text about which people meet is looked for by; everyday words say nothing. */
export function askedBy({ title, details = "" }: { title: string; details?: string }): Asked {
  return askedOf(`${title} ${details}`, meetings, (stem) => !isEveryday(stem));
}

/** What a need asks for, as finding people or other needs for it goes. */
export async function whatIsSought({ db, clock }: Looking, need: Posting): Promise<Sought> {
  const { rows } = await sql<{ stems: string[] }>`
    select array(select unnest(tsvector_to_array(words))
      except select unnest(tsvector_to_array(search_words(${everydayWords})))) as stems
    from need where id = ${need.id}`.execute(db.query);
  return {
    // Nobody is left out of the list where leaving her out would tell whose need it is.
    personId: need.personId ?? 0,
    stems: rows[0]?.stems ?? [],
    asked: askedBy(need),
    skills: need.skills,
    place: need.place,
    remote: need.remote,
    turn: turnFor(need.id, clock()),
  };
}

/** What tells whether another need is about the same. */
export function matterOf(
  need: { id: number; title: string; details?: string },
  skillIds: number[],
): Matter {
  const { marks, worth } = askedBy(need);
  const telling = marks.filter((_, at) => worth[at]! >= surely);
  return { needId: need.id, skillIds, telling: [...new Set(telling)] };
}

const surely = 0.7;

/** Another one for each need and each day. */
function turnFor(needId: number, now: Date): number {
  return Math.imul(needId * 31 + Math.floor(now.getTime() / 86_400_000), 0x9e3779b1) >>> 1;
}

/** What people may bring to a need, each thing once: its skills, and what else it surely names. */
export function partsSought(need: Posting): string[] {
  const labels = need.skills.map(({ label }) => label);
  const said = new Set(labels.flatMap(stemsOf));
  const { topics, words } = askedBy(need);
  const others = topics.filter(
    (topic, unit) => topic && ![topic, words[unit]!].flatMap(stemsOf).some((one) => said.has(one)),
  );
  return [...new Set([...labels, ...(others as string[])])];
}
