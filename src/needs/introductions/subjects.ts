import type { Looking } from "#kernel/acting";
import type { Subject, SubjectKind } from "#kernel/subjects";
import { maySeeIntroduction } from "../permissions.ts";
import { introductionUrl } from "../urls.ts";
import { inTouch, type Introduction } from "./introduction.ts";
import { titleOf } from "./names.ts";
import { introductionsWithIds } from "./queries.ts";
import { whoAnswers } from "./who-answers.ts";

/**
 * A proposal is there for all whom it concerns, who follow it and are told of it; it brings nobody
 * together. Once people are in touch, the introduction is there for them alone: their conversation
 * is about it.
 */
export const introductionSubjects: SubjectKind[] = [
  {
    kind: "proposal",
    async find(looking, ids) {
      const seen = await concerning(looking, ids);
      return seen.map((introduction) => ({
        ...named("proposal", looking, introduction),
        people: [],
        quiet: true,
      }));
    },
  },
  {
    kind: "introduction",
    async find(looking, ids) {
      const { person } = looking;
      if (!person) return [];
      const now = looking.clock();
      const seen = await concerning(looking, ids);
      return seen.flatMap((introduction) => {
        const there = inTouch(introduction, now);
        const own = whoAnswers({ ...looking, person }, introduction);
        if (!own || !there.includes(own)) return [];
        const people = there.map(({ personId }) => personId);
        return [{ ...named("introduction", looking, introduction), people }];
      });
    },
  },
];

async function concerning(looking: Looking, ids: number[]): Promise<Introduction[]> {
  const { person } = looking;
  if (!person) return [];
  const introductions = await introductionsWithIds(looking, "introduction", ids);
  return introductions.filter((one) => maySeeIntroduction({ ...looking, person }, one));
}

function named(
  kind: string,
  looking: Looking,
  { id, people }: Introduction,
): Omit<Subject, "people"> {
  const title = titleOf(looking.locale, people);
  return { kind, id, title, url: introductionUrl(looking.community.prefix, id) };
}
