import { askedOf, marksOf, stemsOf, tellingMarks, type Asked, type Meetings } from "#kernel/senses";
import type { Sought } from "#kernel/subjects";
import { fold } from "#kernel/text";
import type { Posting } from "../postings/posting.ts";
import type { Matter } from "../unsuited/queries.ts";
import { isEveryday } from "./everyday-words.ts";

/** People tell their trouble in other words than those who can help. */
const meetings: Meetings = {
  ...{ sound: 0.9, beginning: 0.5, known: 0.75, within: 0.5 },
  ...{ general: 0.25, named: 0.8, half: 0.65, evoked: 0.25, least: 0.06 },
};

const counts = (stem: string) => !isEveryday(stem);

/** What a need is looked for by; everyday words say nothing. */
export function askedBy({ title, details = "" }: { title: string; details?: string }): Asked {
  return askedOf(`${title} ${details}`, meetings, counts);
}

/** What a skill or the title of an offer is looked for by: so short, each of its words tells. */
export function askedByName(name: string): Asked {
  return askedOf(name, { ...meetings, within: 1 }, counts);
}

/** What a need asks for, as finding people or other needs for it goes. */
export function whatIsSought(need: Posting, now: Date): Sought {
  return {
    // Nobody is left out of the list where leaving her out would tell whose need it is.
    personId: need.personId ?? 0,
    asked: askedBy(need),
    speaksOf: headsIn(`${need.title} ${need.details}`),
    skills: need.skills,
    place: need.place,
    remote: need.remote,
    turn: turnFor(need.id, now),
  };
}

/**
 * The unit that says what a name is about: the first that surely names something; of "dépanner un ordinateur",
 * what follows the verb.
 */
export function headOf(name: string, { words, topics }: Asked): number {
  const [, verb] = verbFirst.exec(name) ?? [];
  const from = verb && fold(verb) === words[0] ? 1 : 0;
  const named = topics.findIndex((topic, unit) => topic !== undefined && unit >= from);
  return named >= 0 ? named : 0;
}

const verbFirst = /^(\p{L}+(?:er|ir|re)) (?:une?|les?|la|des|du|de|ses|son|sa|l['’])/iu;

function headsIn(text: string): (name: string) => boolean {
  const said = new Set(marksOf(text));
  return (name) => {
    const asked = askedByName(name);
    const head = headOf(name, asked);
    return asked.marks.some(
      (mark, at) => asked.units[at] === head && asked.worth[at]! >= leastOfHead && said.has(mark),
    );
  };
}

const leastOfHead = 0.3;

/** What tells whether another need is about the same. */
export function matterOf(
  need: { id: number; title: string; details?: string },
  skillIds: number[],
): Matter {
  return { needId: need.id, skillIds, telling: tellingMarks(askedBy(need)) };
}

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
