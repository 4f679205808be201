import type { Piece, SubjectKind } from "#kernel/subjects";
import { mayActFor } from "./permissions.ts";
import { findPerson, peopleNamed } from "./queries.ts";
import { collectivesWithIds } from "./collectives.ts";
import { collectiveUrl, memberUrl } from "./urls.ts";
import { membersWords } from "./words.ts";

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
    /** Who chose to be named in no thread has one of her own for herself alone. */
    async showsThread({ db, person: viewer }, id) {
      if (!viewer) return false;
      const person = await findPerson({ db }, id);
      return person.shownAs !== "unnamed" || viewer.id === id || mayActFor(viewer, person);
    },
  },
  {
    kind: "collective",
    async find({ db, community, person }, ids) {
      if (!person) return [];
      const collectives = [...(await collectivesWithIds(db, ids)).values()];
      return collectives.map(({ id, name }) => ({
        kind: "collective",
        id,
        title: name,
        url: collectiveUrl(community.prefix, { id, name }),
        people: [],
      }));
    },
  },
];

/** The thread of a person begins when she arrives. */
export const pieces: Piece[] = [
  {
    of: "person",
    async stations({ db, locale }, { id }) {
      const { arrivedAt, name } = await findPerson({ db }, id);
      const t = membersWords(locale);
      return [
        {
          at: arrivedAt,
          hue: "plain",
          icon: "person",
          kind: t("station.arrived.kind"),
          sentence: t("station.arrived", { name }),
        },
      ];
    },
  },
];
