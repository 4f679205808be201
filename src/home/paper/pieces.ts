import type { Piece } from "#kernel/subjects";
import { eventsToldFor } from "#kernel/events";
import { findPerson, mayActFor } from "#members";
import { homeWords } from "../words.ts";
import { notedUrl } from "./urls.ts";

/** On the page of a person, the way to what was noted for her. */
export const pieces: Piece[] = [
  {
    of: "person",
    async actions({ db, person, community, locale }, { id }) {
      const own = person.id === id && (await eventsToldFor(db, id, 1)).length > 0;
      if (!own && !mayActFor(person, await findPerson({ db }, id))) return [];
      return [
        { rank: 30, label: homeWords(locale)("paper.noted"), href: notedUrl(community.prefix, id) },
      ];
    },
  },
];
