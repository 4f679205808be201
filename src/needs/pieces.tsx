import type { Looking } from "#kernel/acting";
import { frenchSpacing } from "#kernel/i18n";
import type { Piece, Station } from "#kernel/subjects";
import { findPerson, mayActFor, peopleNamed } from "#members";
import { CardList } from "#ui";
import { metStations } from "./introductions/met-stations.tsx";
import { introductionsOfNeed, introductionsOfOffer } from "./introductions/queries.ts";
import { PostingCard, postingIcon } from "./postings/posting-card.tsx";
import type { PostingKind } from "./postings/posting.ts";
import { findPosting, findPostings, postingsOf } from "./postings/queries.ts";
import { outcomesOf } from "./tell-outcome.ts";
import { newPostingPath } from "./urls.ts";
import { needsWords } from "./words.ts";

/** What this domain tells in the threads of needs and offers, and adds to the page of a person. */
export const pieces: Piece[] = [
  {
    of: "need",
    async stations(looking, { id }) {
      const introductions = await introductionsOfNeed(looking, id);
      const offerIds = introductions.flatMap(({ offerId }) => offerId ?? []);
      const offers = new Map(
        (await findPostings(looking, "offer", offerIds)).map((offer) => [offer.id, offer]),
      );
      return [
        await said(looking, "need", id),
        ...(await metStations(looking, introductions, "throughOffer", ({ offerId }) =>
          offers.get(offerId ?? 0),
        )),
        ...(await outcomeStations(looking, id)),
      ];
    },
  },
  {
    of: "offer",
    async stations(looking, { id }) {
      const introductions = await introductionsOfOffer(looking, id);
      const needs = await findPostings(
        looking,
        "need",
        introductions.flatMap(({ needId }) => needId ?? []),
      );
      const byId = new Map(needs.map((need) => [need.id, need]));
      return [
        await said(looking, "offer", id),
        ...(await metStations(looking, introductions, "metAbout", ({ needId }) =>
          byId.get(needId ?? 0),
        )),
      ];
    },
  },
  {
    of: "person",
    async actions(acting, { id }) {
      const person = await findPerson(acting, id);
      if (!mayActFor(acting.person, person)) return [];
      const t = needsWords(acting.locale);
      const href = `${acting.community.prefix}${newPostingPath.need}?pour=${id}`;
      return [{ rank: 10, label: t("noteFor", { name: person.name }), href }];
    },
    async sections(looking, { id }) {
      const postings = await postingsOf(looking, id, mostOnPersonPage);
      if (postings.length === 0) return [];
      const cards = postings.map((posting) => (
        <PostingCard key={`${posting.kind}-${posting.id}`} posting={posting} person={undefined} />
      ));
      return [
        { title: needsWords(looking.locale)("said.title"), body: <CardList>{cards}</CardList> },
      ];
    },
  },
];

const mostOnPersonPage = 20;

async function said(looking: Looking, kind: PostingKind, id: number): Promise<Station> {
  const t = needsWords(looking.locale);
  const { openedAt, person } = await findPosting(looking, kind, id);
  return {
    at: openedAt,
    hue: kind,
    icon: postingIcon[kind],
    kind: t(`station.${kind}`),
    sentence: t(`station.${kind}Said`, { name: person.name }),
  };
}

async function outcomeStations(looking: Looking, needId: number): Promise<Station[]> {
  const t = needsWords(looking.locale);
  const outcomes = await outcomesOf(looking, needId);
  const names = await peopleNamed(
    looking.db,
    outcomes.map(({ toldById, onBehalfOfId }) => onBehalfOfId ?? toldById),
  );
  return outcomes.map(({ happened, toldAt, toldById, onBehalfOfId }) => ({
    at: toldAt,
    hue: "resource",
    icon: "speech",
    kind: t("station.outcome"),
    by: names.get(onBehalfOfId ?? toldById)?.name,
    sentence: frenchSpacing(happened),
  }));
}
