import type { SubjectKind } from "#kernel/subjects";
import { peopleNamed } from "./queries.ts";
import { memberUrl } from "./urls.ts";

export const subjects: SubjectKind[] = [
  {
    kind: "person",
    async find({ db, community, person }, ids) {
      if (!person) return [];
      const people = [...(await peopleNamed(db, ids)).values()];
      return people.map(({ id, name }) => ({
        kind: "person",
        id,
        title: name,
        url: memberUrl(community.prefix, { id, name }),
        people: [id],
      }));
    },
  },
];
