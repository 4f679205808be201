import { writeRef, type SubjectKind, type Subjects } from "#kernel/subjects";
import { mayReadOpening } from "./permissions.ts";
import { openingsWithIds } from "./queries.ts";
import { caseUrl } from "./urls.ts";
import { moderationWords } from "./words.ts";

/** A case, for who may read that it was opened; it never says whose name was shown. */
export function caseSubject(subjects: Subjects): SubjectKind {
  return {
    kind: "case",
    async find(looking, ids) {
      const { person } = looking;
      if (!person) return [];
      const openings = await openingsWithIds(looking, ids);
      const readable = openings.filter((opening) => mayReadOpening(person, opening));
      const seen = await subjects.find(
        looking,
        readable.map(({ subject }) => subject),
      );
      const t = moderationWords(looking.locale);
      return readable.map(({ id, subject }) => ({
        kind: "case",
        id,
        title: seen.get(writeRef(subject))?.title ?? t("case.unseen"),
        url: caseUrl(looking.community.prefix, id),
        people: [],
      }));
    },
  };
}
