import { giveBack, noteThing, noteTime } from "#economy";
import {
  answerIntroduction,
  confirmMeeting,
  joinNeed,
  proposeIntroduction,
  publishNeed,
  publishOffer,
  setAside,
  tellOutcome,
  type PostingEntry,
} from "#needs";
import { thank } from "#recognition";
import { needs, type NeedKey } from "./needs/index.ts";
import { offers, type OfferKey } from "./offers.ts";
import type { Who } from "./people/index.ts";
import type { Said } from "./said.ts";
import { present, type Moment, type Stage } from "./stage.ts";
import { stories, type Story } from "./stories/index.ts";
import { spoken } from "./talk.ts";

function posting(stage: Stage, said: Said): PostingEntry {
  const { title, details = "", place = "", remote = false, aim, hidden, everyone, until } = said;
  return {
    ...{ title, details, place, remote, aim, hidden, collective: said.collective },
    ...(everyone && { audience: "everyone" }),
    ...(until !== undefined && { horizonOn: stage.dayOf(until) }),
  };
}

export const whatWasSaid: Moment[] = [
  ...(Object.entries(needs) as [NeedKey, Said][]).flatMap(([key, need]) => asked(key, need)),
  ...(Object.entries(offers) as [OfferKey, Said][]).map(([key, offer]): Moment => ({
    daysAgo: offer.said,
    happens: async (stage) => {
      const { id } = await publishOffer(stage.as(offer.by), posting(stage, offer));
      stage.offers.set(key, id);
    },
  })),
];

/** A need, who joined it, and perhaps that it was put aside. */
function asked(key: NeedKey, need: Said): Moment[] {
  const idOf = (stage: Stage) => present(stage.needs, key);
  const published: Moment = {
    daysAgo: need.said,
    happens: async (stage) => {
      const { id } = await publishNeed(stage.as(need.by), posting(stage, need));
      stage.needs.set(key, id);
    },
  };
  const joined = (Object.entries(need.allies ?? {}) as [Who, number][]).map(
    ([ally, daysAgo]): Moment => ({
      daysAgo,
      happens: (stage) => joinNeed(stage.as(ally), idOf(stage)),
    }),
  );
  const aside = need.setAside !== undefined && {
    daysAgo: need.setAside,
    happens: (stage: Stage) => setAside(stage.as(need.by), "need", idOf(stage)),
  };
  return [published, ...joined, ...(aside ? [aside] : [])];
}

export const whatCameOfIt: Moment[] = (Object.entries(stories) as [NeedKey, Story][]).flatMap(
  ([need, { introductions, outcome, thanks = [], hours = [], things = [], talk = [] }]) => [
    ...introductions.flatMap((introduction) => inTouch(need, introduction)),
    ...(outcome ? [told(need, outcome)] : []),
    ...thanks.map((said) => thanked(need, said)),
    ...hours.map((line) => noted(need, line)),
    ...things.flatMap((thing) => lentOrGiven(need, thing)),
    ...spoken(needs[need].by, talk, (stage) => ({
      kind: "need",
      id: present(stage.needs, need),
    })),
  ],
);

type Entry<Of extends keyof Story> =
  NonNullable<Story[Of]> extends readonly (infer One)[] ? One : NonNullable<Story[Of]>;

/** From the proposal to the meeting, as far as it went. */
function inTouch(
  need: NeedKey,
  { helper, through, by, proposed, yes = {}, no = {}, met }: Entry<"introductions">,
): Moment[] {
  const key = `${need} ${helper}` as const;
  const answers = (given: Partial<Record<Who, number>>, answer: "yes" | "no") =>
    (Object.entries(given) as [Who, number][]).map(([who, daysAgo]): Moment => ({
      daysAgo,
      happens: (stage) =>
        answerIntroduction(stage.as(who), present(stage.introductions, key), answer),
    }));
  const proposal: Moment = {
    daysAgo: proposed,
    happens: async (stage) => {
      const { id } = await proposeIntroduction(stage.as(by), {
        needId: present(stage.needs, need),
        helperId: present(stage.actors, helper).id,
        offerId: through && present(stage.offers, through),
      });
      stage.introductions.set(key, id);
    },
  };
  const meeting = ([who, daysAgo]: readonly [Who, number]): Moment => ({
    daysAgo,
    happens: (stage) => confirmMeeting(stage.as(who), present(stage.introductions, key)),
  });
  return [proposal, ...answers(yes, "yes"), ...answers(no, "no"), ...(met ? [meeting(met)] : [])];
}

function told(need: NeedKey, { by, told, happened, leftBehind }: Entry<"outcome">): Moment {
  return {
    daysAgo: told,
    happens: (stage) =>
      tellOutcome(stage.as(by), present(stage.needs, need), { happened, leftBehind, met: [] }),
  };
}

function thanked(need: NeedKey, { from, to, said, words }: Entry<"thanks">): Moment {
  return {
    daysAgo: said,
    happens: (stage) => {
      const subject = { kind: "need", id: present(stage.needs, need) };
      return thank(stage.as(from), {
        to: to.map((who) => present(stage.actors, who).id),
        words,
        subject,
      });
    },
  };
}

function noted(need: NeedKey, { by, minutes, what, done, noted }: Entry<"hours">): Moment {
  return {
    daysAgo: noted,
    happens: (stage) => {
      const subject = { kind: "need", id: present(stage.needs, need) };
      return noteTime(stage.as(by), { minutes, what, doneOn: stage.dayOf(done), subject });
    },
  };
}

function lentOrGiven(need: NeedKey, thing: Entry<"things">): Moment[] {
  const { by, how, what, done, noted, back } = thing;
  let line: { id: number };
  const lent: Moment = {
    daysAgo: noted,
    happens: async (stage) => {
      const subject = { kind: "need", id: present(stage.needs, need) };
      line = await noteThing(stage.as(by), { how, what, doneOn: stage.dayOf(done), subject });
    },
  };
  if (back === undefined) return [lent];
  return [lent, { daysAgo: back, happens: (stage) => giveBack(stage.as(by), line.id) }];
}
