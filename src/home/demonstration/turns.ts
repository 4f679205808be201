import { noteTime } from "#economy";
import {
  answerIntroduction,
  confirmMeeting,
  proposeIntroduction,
  publishNeed,
  publishOffer,
  tellOutcome,
} from "#needs";
import { thank } from "#recognition";
import { needs, type NeedKey, type Said } from "./needs.ts";
import { offers, type OfferKey } from "./offers.ts";
import type { Who } from "./people.ts";
import { present, type Moment } from "./stage.ts";
import { stories, type Story } from "./stories.ts";

const posting = ({ title, details = "", place = "", remote }: Said) => ({
  title,
  details,
  place,
  remote: remote ?? false,
});

export const whatWasSaid: Moment[] = [
  ...(Object.entries(needs) as [NeedKey, Said][]).map(([key, need]): Moment => ({
    daysAgo: need.said,
    happens: async (stage) => {
      const { id } = await publishNeed(stage.as(need.by), posting(need));
      stage.needs.set(key, id);
    },
  })),
  ...(Object.entries(offers) as [OfferKey, Said][]).map(([key, offer]): Moment => ({
    daysAgo: offer.said,
    happens: async (stage) => {
      const { id } = await publishOffer(stage.as(offer.by), posting(offer));
      stage.offers.set(key, id);
    },
  })),
];

export const whatCameOfIt: Moment[] = (Object.entries(stories) as [NeedKey, Story][]).flatMap(
  ([need, { introductions, outcome, thanks = [], hours = [] }]) => [
    ...introductions.flatMap((introduction) => inTouch(need, introduction)),
    ...(outcome ? [told(need, outcome)] : []),
    ...thanks.map((said) => thanked(need, said)),
    ...hours.map((line) => noted(need, line)),
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
