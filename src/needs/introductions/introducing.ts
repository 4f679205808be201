import type { Piece } from "#kernel/subjects";
import { newIntroductionPath } from "../urls.ts";
import { introductionWords } from "./words.ts";

/** From a person's page, one puts her in touch with others. */
export const introducing: Piece = {
  of: "person",
  actions({ person, community, locale }, { id }) {
    if (person.id === id) return Promise.resolve([]);
    const href = `${community.prefix}${newIntroductionPath}?avec=${id}`;
    return Promise.resolve([{ rank: 20, label: introductionWords(locale)("new.title"), href }]);
  },
};
