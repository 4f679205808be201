import type { SubjectKind } from "#kernel/subjects";
import { introductionsWithIds } from "./introductions/queries.ts";
import { maySeeIntroduction } from "./permissions.ts";
import type { PostingKind } from "./postings/posting.ts";
import { findPostings } from "./postings/queries.ts";
import { introductionUrl, postingUrl } from "./urls.ts";
import { needsWords } from "./words.ts";

export const subjects: SubjectKind[] = [
  postingSubject("need"),
  postingSubject("offer"),
  introductionSubject(),
];

/** The people of a posting: whose it is, and those met about it. */
function postingSubject(kind: PostingKind): SubjectKind {
  return {
    kind,
    async find(looking, ids) {
      const postings = await findPostings(looking, kind, ids);
      const met = (await introductionsWithIds(looking, kind, ids)).filter(({ metAt }) => metAt);
      return postings.map((posting) => {
        const about = met.filter(
          ({ needId, offerId }) => (kind === "need" ? needId : offerId) === posting.id,
        );
        const people = about.flatMap((introduction) =>
          introduction.people.map(({ personId }) => personId),
        );
        return {
          kind,
          id: posting.id,
          title: posting.title,
          url: postingUrl(looking.community.prefix, posting),
          people: [...new Set([posting.personId, ...people])],
        };
      });
    },
  };
}

/** An introduction exists only for those it concerns. */
function introductionSubject(): SubjectKind {
  return {
    kind: "introduction",
    async find(looking, ids) {
      const { person } = looking;
      if (!person) return [];
      const introductions = await introductionsWithIds(looking, "introduction", ids);
      return introductions
        .filter((introduction) => maySeeIntroduction({ ...looking, person }, introduction))
        .map(({ id, people }) => ({
          kind: "introduction",
          id,
          title: needsWords(looking.locale)("introduction.title"),
          url: introductionUrl(looking.community.prefix, id),
          people: people.map(({ personId }) => personId),
        }));
    },
  };
}
