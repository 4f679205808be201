import type { Acting } from "#kernel/acting";
import type { Waiting, WaitingSource } from "#kernel/awaiting";
import { appearances } from "#members";
import { needsThatFit, postingUrl, unansweredNeeds, type PostingLine } from "#needs";
import { homeWords } from "./words.ts";

/** Needs that a member might answer. */
export const needsAwaiting: WaitingSource[] = [{ find: fittingNeeds }];

/** Needs to which nobody was proposed, for a facilitator. */
export const needsGestures: WaitingSource[] = [{ find: needsThatWait }];

const hand = { hue: "need", icon: "hand" } as const;

async function fittingNeeds(acting: Acting, most: number): Promise<Waiting[]> {
  const t = homeWords(acting.locale);
  const fitting = await needsThatFit(acting, most);
  const nameOf = await namesOf(acting, fitting);
  return fitting.map((need) => ({
    key: `needs.fit need-${need.id}`,
    rank: 40,
    ...hand,
    label: t("today.fit"),
    title: need.title,
    href: postingUrl(acting.community.prefix, need),
    reason: t("today.fit.text", { name: nameOf(need), skill: need.skill }),
  }));
}

async function needsThatWait(acting: Acting, most: number): Promise<Waiting[]> {
  const t = homeWords(acting.locale);
  const needs = await unansweredNeeds(acting, most);
  const nameOf = await namesOf(acting, needs);
  return needs.map((need) => ({
    key: `needs.unanswered need-${need.id}`,
    rank: 30,
    ...hand,
    label: t("today.unanswered"),
    title: need.title,
    href: postingUrl(acting.community.prefix, need),
    reason: t("today.unanswered.text", { name: nameOf(need) }),
  }));
}

/** How who says each of these needs appears, as far as who looks may know. */
async function namesOf(acting: Acting, needs: PostingLine[]) {
  const appears = await appearances(
    acting,
    needs.flatMap(({ personId }) => personId ?? []),
  );
  return ({ personId, hidden }: PostingLine) =>
    appears(personId ?? 0, hidden && personId !== null ? [personId] : []).name;
}
