import type { SubjectKind } from "#kernel/subjects";
import { inTouch } from "./introductions/introduction.ts";
import { introductionsWithIds } from "./introductions/queries.ts";
import { introductionSubjects } from "./introductions/subjects.ts";
import type { PostingKind } from "./postings/posting.ts";
import { findPostings, ownerOf, ownersOf } from "./postings/queries.ts";
import { postingUrl } from "./urls.ts";

export const subjects: SubjectKind[] = [
  postingSubject("need"),
  postingSubject("offer"),
  ...introductionSubjects,
];

/** The people of a posting: whose it is, and those met about it. */
function postingSubject(kind: PostingKind): SubjectKind {
  return {
    kind,
    async find(looking, ids) {
      const postings = await findPostings(looking, kind, ids);
      const owners = await ownersOf(looking.db, kind, ids);
      const met = (await introductionsWithIds(looking, kind, ids)).filter(({ metAt }) => metAt);
      return postings.map((posting) => {
        const about = met.filter(
          ({ needId, offerId }) => (kind === "need" ? needId : offerId) === posting.id,
        );
        const people = about.flatMap((introduction) =>
          inTouch(introduction, looking.clock()).flatMap(({ personId }) => personId || []),
        );
        const veiled = posting.hidden ? [owners.get(posting.id)!.personId] : [];
        const known = people.filter((id) => id === looking.person?.id || !veiled.includes(id));
        return {
          kind,
          id: posting.id,
          title: posting.title,
          url: postingUrl(looking.community.prefix, posting),
          people: [...new Set([...(posting.personId ? [posting.personId] : []), ...known])],
          veiled,
          closed: posting.closedAt !== null || posting.setAsideAt !== null,
        };
      });
    },
    async veiledAuthor(db, id) {
      const owner = await ownerOf(db, kind, id);
      return owner?.hidden ? owner.personId : undefined;
    },
  };
}
