import type { Looking } from "#kernel/acting";
import type { PostingLine } from "../postings/posting.ts";
import { findPostings } from "../postings/queries.ts";
import type { Introduction } from "./introduction.ts";

type About = Pick<Introduction, "needId" | "offerId">;

/** The need, or else the offer, that each of these is about, where who looks may read it. */
export async function postingsAbout(
  looking: Looking,
  introductions: readonly About[],
): Promise<(introduction: About) => PostingLine | undefined> {
  const needIds = introductions.flatMap(({ needId }) => needId ?? []);
  const offerIds = introductions.flatMap(({ needId, offerId }) => (needId ? [] : (offerId ?? [])));
  const needs = await findPostings(looking, "need", needIds);
  const offers = await findPostings(looking, "offer", offerIds);
  return ({ needId, offerId }) =>
    needId ? needs.find(({ id }) => id === needId) : offers.find(({ id }) => id === offerId);
}
