import { isFacilitator, type Acting } from "#kernel/acting";
import type { Waiting, WaitingSource } from "#kernel/awaiting";
import { peopleActedFor } from "#members";
import { sql } from "kysely";
import { introductionUrl } from "../urls.ts";
import { mattersOf } from "./about.ts";
import { inTouch, othersThan, standing, type Introduction } from "./introduction.ts";
import { titleOf, writeNames } from "./names.ts";
import { introductionsAwaiting, introductionsWhere, isOn } from "./queries.ts";
import { introductionWords } from "./words.ts";

/** What introductions have waiting for a member: her yes or no, a meeting, answers of others. */
export const introductionsAwaited: WaitingSource[] = [
  { find: ownIntroductions },
  { find: (acting) => (isFacilitator(acting.person) ? none : answersToCollect(acting)) },
];

/** What they have a facilitator do. */
export const introductionGestures: WaitingSource[] = [
  { find: answersToCollect },
  { find: meetingsThatWait },
];

const none = Promise.resolve([]);
const daysBeforeAsking = 10;

async function ownIntroductions(acting: Acting): Promise<Waiting[]> {
  const { person, locale, clock } = acting;
  const introductions = await introductionsAwaiting(acting, [person.id]);
  const t = introductionWords(locale);
  const card = await cards(acting, introductions);
  return introductions.flatMap((introduction) => {
    const where = standing(introduction, person.id, clock());
    if (where !== "asked" && where !== "accepted") return [];
    const names = writeNames(locale, othersThan(introduction, person.id));
    const reason = t("today.with", { names });
    return where === "asked"
      ? card(introduction, "answer", 10, reason)
      : card(introduction, "meet", 20, reason);
  });
}

/** Answers that people who do not sign in give through a facilitator or their relay. */
async function answersToCollect(acting: Acting): Promise<Waiting[]> {
  const ids = (await peopleActedFor(acting)).map(({ id }) => id);
  if (ids.length === 0) return [];
  const introductions = await introductionsAwaiting(acting, ids);
  const t = introductionWords(acting.locale);
  const card = await cards(acting, introductions);
  return introductions.flatMap((introduction) => {
    const asked = introduction.people.find(
      ({ personId, actedFor }) =>
        actedFor && standing(introduction, personId, acting.clock()) === "asked",
    );
    return asked
      ? card(introduction, "forOther", 15, t("today.forOther.text", { name: asked.name }))
      : [];
  });
}

/**
 * People who all said yes a while ago and have not met: told to the facilitator who had the idea, or
 * who acts for one of them, and to no other.
 */
async function meetingsThatWait(acting: Acting, most: number): Promise<Waiting[]> {
  const { person, clock, locale } = acting;
  const now = clock();
  const before = new Date(now.getTime() - daysBeforeAsking * 86_400_000);
  const ids = (await peopleActedFor(acting)).map(({ id }) => id);
  const introductions = await introductionsWhere(
    acting,
    sql`i.met_at is null and i.settled_at < ${before} and n.closed_at is null and ${isOn(now)}
      and i.id in (select introduction_id from introduction_proposer where person_id = ${person.id}
        union select introduction_id from introduction_person where person_id = any(${ids}::bigint[]))`,
  );
  const t = introductionWords(locale);
  const card = await cards(acting, introductions);
  return introductions
    .filter(({ people }) => people.every(({ personId }) => personId !== person.id))
    .filter((introduction) => inTouch(introduction, now).length === introduction.people.length)
    .slice(0, most)
    .flatMap((introduction) => {
      const names = titleOf(locale, introduction.people);
      return card(introduction, "unmet", 50, t("today.unmet.text", { names }));
    });
}

type Name = "answer" | "meet" | "forOther" | "unmet";

async function cards(acting: Acting, introductions: Introduction[]) {
  const t = introductionWords(acting.locale);
  const matterOf = await mattersOf(acting, introductions);
  return (introduction: Introduction, name: Name, rank: number, reason: string): Waiting[] => {
    const { id } = introduction;
    const title = matterOf(introduction);
    if (!title) return [];
    const href = introductionUrl(acting.community.prefix, id);
    const key = `needs.${name} introduction-${id}`;
    return [
      { key, rank, hue: "offer", icon: "link", label: t(`today.${name}`), title, href, reason },
    ];
  };
}
