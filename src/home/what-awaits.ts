import type { Acting } from "#kernel/acting";
import {
  findPostings,
  introductionsAwaiting,
  introductionUrl,
  needsThatFit,
  postingUrl,
  standing,
} from "#needs";
import { homeWords } from "./words.ts";

/** Something for this person today: an answer to give, someone to meet, a need that fits. */
export type Waiting = {
  kind: "answer" | "meet" | "fit";
  title: string;
  href: string;
  text: string;
};

const most = 3;

/** Three things at most, what others wait for first. */
export async function whatAwaits(acting: Acting): Promise<Waiting[]> {
  const waiting = await introductionsThatWait(acting);
  if (waiting.length >= most) return waiting.slice(0, most);
  return [...waiting, ...(await fittingNeeds(acting, most - waiting.length))];
}

async function introductionsThatWait(acting: Acting): Promise<Waiting[]> {
  const { person, community, locale, clock } = acting;
  const t = homeWords(locale);
  const introductions = await introductionsAwaiting(acting, person.id);
  const needs = await findPostings(
    acting,
    "need",
    introductions.map(({ needId }) => needId),
  );
  const titles = new Map(needs.map(({ id, title }) => [id, title]));
  return introductions.flatMap((introduction) => {
    const now = standing(introduction, person.id, clock());
    const title = titles.get(introduction.needId);
    if (!title || (now !== "asked" && now !== "accepted")) return [];
    const other = introduction.people.find(({ personId }) => personId !== person.id)!;
    return [
      {
        kind: now === "asked" ? ("answer" as const) : ("meet" as const),
        title,
        href: introductionUrl(community.prefix, introduction.id),
        text: t("today.answer.text", { name: other.name }),
      },
    ];
  });
}

async function fittingNeeds(acting: Acting, limit: number): Promise<Waiting[]> {
  const t = homeWords(acting.locale);
  const fitting = await needsThatFit(acting, limit);
  return fitting.map((need) => ({
    kind: "fit" as const,
    title: need.title,
    href: postingUrl(acting.community.prefix, { kind: "need", ...need }),
    text: t("today.fit.text", { name: need.person.name, skill: need.skill }),
  }));
}
