import type { Acting, Looking } from "#kernel/acting";
import type { Piece, Station, Subject } from "#kernel/subjects";
import { appearances, findPerson, mayActFor } from "#members";
import { CardList } from "#ui";
import { introducing } from "./introductions/introducing.ts";
import { metStations } from "./introductions/met-stations.tsx";
import {
  introductionsOfNeed,
  introductionsOfOffer,
  meetingsAround,
} from "./introductions/queries.ts";
import { PostingCard, postingIcon } from "./postings/posting-card.tsx";
import type { PostingKind } from "./postings/posting.ts";
import {
  findPosting,
  findPostings,
  postingsNaming,
  postingsOf,
  postingsOfCollective,
} from "./postings/queries.ts";
import { alliesOf } from "./allies/ally.ts";
import { statesOf } from "./states/queries.ts";
import { outcomesOf } from "./tell-outcome.ts";
import { unsuitedSections } from "./unsuited/on-own-page.tsx";
import { newPostingPath } from "./urls.ts";
import { needsWords } from "./words.ts";

/** What this domain tells in the threads of needs and offers, and adds to the page of a person. */
export const pieces: Piece[] = [
  introducing,
  {
    of: "need",
    async stations(looking, subject) {
      const { id } = subject;
      const introductions = await introductionsOfNeed(looking, id);
      const offerIds = introductions.flatMap(({ offerId }) => offerId ?? []);
      const offers = new Map(
        (await findPostings(looking, "offer", offerIds)).map((offer) => [offer.id, offer]),
      );
      return [
        await said(looking, "need", id),
        ...(await wayOf(looking, subject)),
        ...(await metStations(looking, introductions, "throughOffer", ({ offerId }) =>
          offers.get(offerId ?? 0),
        )),
        ...(await alliesStations(looking, id)),
        ...(await outcomeStations(looking, subject)),
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
      const own = looking.person?.id === id;
      const unsuited = own ? await unsuitedSections(looking as Acting) : [];
      const postings = await postingsOf(looking, id, mostOnPersonPage);
      if (postings.length === 0) return unsuited;
      const cards = postings.map((posting) => (
        <PostingCard key={`${posting.kind}-${posting.id}`} posting={posting} person={undefined} />
      ));
      return [
        { title: needsWords(looking.locale)("said.title"), body: <CardList>{cards}</CardList> },
        ...unsuited,
      ];
    },
  },
  {
    of: "skill",
    async sections(looking, { id }) {
      const postings = await postingsNaming(looking, id, mostOnPersonPage);
      if (postings.length === 0) return [];
      const cards = postings.map((posting) => (
        <PostingCard key={`${posting.kind}-${posting.id}`} posting={posting} person={undefined} />
      ));
      return [
        { title: needsWords(looking.locale)("said.title"), body: <CardList>{cards}</CardList> },
      ];
    },
  },
  {
    of: "collective",
    async sections(looking, { id }) {
      const postings = await postingsOfCollective(looking, id, mostOnPersonPage);
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
  const { openedAt, since, person, aim } = await findPosting(looking, kind, id);
  return {
    at: openedAt,
    dateless: since === null,
    hue: kind,
    icon: aim === "blocker" ? "blocker" : postingIcon[kind],
    kind: t(aim === "blocker" ? "station.blocker" : `station.${kind}`),
    sentence: t(`station.${kind}Said`, { name: person?.name ?? t("someone") }),
  };
}

/** That those who seek the same met; not where the need has come to hide one of them. */
async function alliesStations(looking: Looking, needId: number): Promise<Station[]> {
  const meetings = await meetingsAround(looking, needId);
  const told = meetings.filter(({ sharedNeedId }) => sharedNeedId === needId);
  return metStations(looking, told, "metAbout", () => undefined);
}

/** That it was put aside, opened again, and that others seek the same. */
async function wayOf(looking: Looking, { id, veiled }: Subject): Promise<Station[]> {
  const t = needsWords(looking.locale);
  const states = (await statesOf(looking, id)).filter(
    ({ state }) => state === "set_aside" || state === "reopened",
  );
  const allies = await alliesOf(looking, id);
  const nameOf = await appearances(
    looking,
    [
      ...states.flatMap(({ byId, onBehalfOfId }) => onBehalfOfId ?? byId ?? []),
      ...allies.map(({ personId }) => personId),
    ],
    veiled,
  );
  return [
    ...states.map(({ state, at, byId, onBehalfOfId }): Station => {
      const by = onBehalfOfId ?? byId;
      const name = by === null ? "" : nameOf(by).name;
      const aside = by === null ? t("station.asideByTime") : t("station.setAside", { name });
      const sentence = state === "reopened" ? t("station.reopened", { name }) : aside;
      return { at, hue: "need", icon: state === "reopened" ? "repeat" : "clock", sentence };
    }),
    ...allies.map(({ personId, since }): Station => {
      // An ally is named as she appears: it is not she whom the need hides.
      const { name } = nameOf(personId);
      return { at: since, hue: "need", icon: "people", sentence: t("station.joined", { name }) };
    }),
  ];
}

async function outcomeStations(looking: Looking, { id, veiled }: Subject): Promise<Station[]> {
  const t = needsWords(looking.locale);
  const outcomes = await outcomesOf(looking, id);
  const nameOf = await appearances(
    looking,
    outcomes.map(({ toldById, onBehalfOfId }) => onBehalfOfId ?? toldById),
    veiled,
  );
  return outcomes.map(({ happened, toldAt, toldById, onBehalfOfId }) => ({
    at: toldAt,
    hue: "resource",
    icon: "speech",
    kind: t("station.outcome"),
    by: nameOf(onBehalfOfId ?? toldById).name,
    sentence: happened,
  }));
}
