import type { Looking } from "#kernel/acting";
import { frenchSpacing } from "#kernel/i18n";
import type { Piece, Station } from "#kernel/subjects";
import { findPerson, mayActFor, peopleNamed } from "#members";
import { CardList } from "#ui";
import { PostingLink } from "./pages/posting-page.tsx";
import { introductionsOfNeed, introductionsOfOffer } from "./introductions/queries.ts";
import { namesOf, type Introduction } from "./introductions/introduction.ts";
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
      const met = (await introductionsOfNeed(looking, id)).filter(({ metAt }) => metAt);
      const offerIds = met.flatMap(({ offerId }) => (offerId ? [offerId] : []));
      const offers = new Map(
        (await findPostings(looking, "offer", offerIds)).map((offer) => [offer.id, offer]),
      );
      return [
        await said(looking, "need", id),
        ...met.map((introduction) =>
          meeting(looking, introduction, offers.get(introduction.offerId ?? 0), "throughOffer"),
        ),
        ...(await outcomeStations(looking, id)),
      ];
    },
  },
  {
    of: "offer",
    async stations(looking, { id }) {
      const met = (await introductionsOfOffer(looking, id)).filter(({ metAt }) => metAt);
      const needs = await findPostings(
        looking,
        "need",
        met.map(({ needId }) => needId),
      );
      const byId = new Map(needs.map((need) => [need.id, need]));
      return [
        await said(looking, "offer", id),
        ...met.map((introduction) =>
          meeting(looking, introduction, byId.get(introduction.needId), "metAbout"),
        ),
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

/** Only a meeting is told: a proposal that came to nothing leaves no trace. */
function meeting(
  { locale }: Looking,
  { metAt, people }: Introduction,
  posting: { kind: PostingKind; id: number; title: string } | undefined,
  link: "throughOffer" | "metAbout",
): Station {
  const t = needsWords(locale);
  return {
    at: metAt!,
    hue: "gathering",
    icon: "link",
    sentence: (
      <>
        {t("station.metPeople", namesOf({ people }))}
        {posting && (
          <>
            {", "}
            {t(`station.${link}`)} <PostingLink posting={posting} />
          </>
        )}
      </>
    ),
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
