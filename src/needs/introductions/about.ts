import type { Looking } from "#kernel/acting";
import type { PostingLine } from "../postings/posting.ts";
import { findPostings } from "../postings/queries.ts";
import type { Introduction } from "./introduction.ts";

type About = Pick<Introduction, "needId" | "offerId" | "sharedNeedId">;

/**
 * The need (or that which those who meet share), or else the offer, that each of these is about,
 * where who looks may read it.
 */
export async function postingsAbout(
  looking: Looking,
  introductions: readonly About[],
): Promise<(introduction: About) => PostingLine | undefined> {
  const needOf = ({ needId, sharedNeedId }: About) => needId ?? sharedNeedId;
  const needIds = introductions.flatMap((one) => needOf(one) ?? []);
  const offerIds = introductions.flatMap((one) => (needOf(one) ? [] : (one.offerId ?? [])));
  const needs = await findPostings(looking, "need", needIds);
  const offers = await findPostings(looking, "offer", offerIds);
  return (one) => {
    const needId = needOf(one);
    return needId
      ? needs.find(({ id }) => id === needId)
      : offers.find(({ id }) => id === one.offerId);
  };
}

/** What each of these is about, in words; nothing where who looks may not read it. */
export async function mattersOf(
  looking: Looking,
  introductions: readonly (About & Pick<Introduction, "about">)[],
): Promise<(introduction: About & Pick<Introduction, "about">) => string | undefined> {
  const postingOf = await postingsAbout(looking, introductions);
  return (introduction) => {
    // With a need, these are only a word of who proposed it.
    const words = introduction.needId === null ? introduction.about : "";
    return postingOf(introduction)?.title ?? (words || undefined);
  };
}
