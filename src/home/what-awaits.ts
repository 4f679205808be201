import { isFacilitator, type Acting } from "#kernel/acting";
import { peopleNamed, peopleWithoutAccount } from "#members";
import {
  findPostings,
  introductionsAwaiting,
  introductionUrl,
  othersThan,
  needsThatFit,
  needsWords,
  postingUrl,
  standing,
  unansweredNeeds,
  type Introduction,
  type PostingLine,
} from "#needs";
import { homeWords } from "./words.ts";

/** Something for this person today. */
export type Waiting = {
  kind: "answer" | "meet" | "fit" | "forOther" | "unanswered";
  title: string;
  href: string;
  text: string;
};

const most = 3;

/**
 * Three things at most: what others wait for from oneself; for a facilitator, what they wait for
 * from people who do not sign in; needs one could answer; for a facilitator, needs that wait. The
 * same thing waits once, for the first of these reasons.
 */
export async function whatAwaits(acting: Acting): Promise<Waiting[]> {
  const facilitates = isFacilitator(acting.person);
  const sources = [
    () => ownIntroductions(acting),
    () => (facilitates ? introductionsOfOthers(acting) : []),
    () => fittingNeeds(acting),
    () => (facilitates ? needsThatWait(acting) : []),
  ];
  const waiting = new Map<string, Waiting>();
  for (const source of sources)
    if (waiting.size < most)
      for (const found of await source())
        if (!waiting.has(found.href)) waiting.set(found.href, found);
  return [...waiting.values()].slice(0, most);
}

async function ownIntroductions(acting: Acting): Promise<Waiting[]> {
  const { id } = acting.person;
  const introductions = await introductionsAwaiting(acting, [id]);
  const t = homeWords(acting.locale);
  const titles = await titlesOfNeeds(acting, introductions);
  return introductions.flatMap((introduction) => {
    const where = standing(introduction, id, acting.clock());
    if (where !== "asked" && where !== "accepted") return [];
    const names = othersThan(introduction, id).map(({ name }) => name);
    const text = t("today.answer.text", { name: names.join(", ") });
    return card(acting, introduction, titles, where === "asked" ? "answer" : "meet", text);
  });
}

/** Answers that people who do not sign in give through a facilitator. */
async function introductionsOfOthers(acting: Acting): Promise<Waiting[]> {
  const unseen = await peopleWithoutAccount(acting);
  const ids = unseen.map(({ id }) => id);
  const introductions = await introductionsAwaiting(acting, ids);
  const t = homeWords(acting.locale);
  const titles = await titlesOfNeeds(acting, introductions);
  return introductions.flatMap((introduction) => {
    const asked = introduction.people.find(
      ({ personId, answer }) => answer === "none" && ids.includes(personId),
    );
    if (!asked || introduction.endsAt <= acting.clock()) return [];
    return card(
      acting,
      introduction,
      titles,
      "forOther",
      t("today.forOther.text", { name: asked.name }),
    );
  });
}

function card(
  { community }: Acting,
  { id, needId, about }: Introduction,
  titles: Map<number, string>,
  kind: Waiting["kind"],
  text: string,
): Waiting[] {
  const title = needId ? titles.get(needId) : about;
  return title ? [{ kind, title, href: introductionUrl(community.prefix, id), text }] : [];
}

async function titlesOfNeeds(
  acting: Acting,
  introductions: Introduction[],
): Promise<Map<number, string>> {
  const ids = introductions.flatMap(({ needId }) => needId ?? []);
  const needs = await findPostings(acting, "need", ids);
  return new Map(needs.map(({ id, title }) => [id, title]));
}

async function fittingNeeds(acting: Acting): Promise<Waiting[]> {
  const t = homeWords(acting.locale);
  const fitting = await needsThatFit(acting, most);
  const nameOf = await namesOf(acting, fitting);
  return fitting.map((need) => ({
    kind: "fit" as const,
    title: need.title,
    href: postingUrl(acting.community.prefix, need),
    text: t("today.fit.text", { name: nameOf(need), skill: need.skill }),
  }));
}

async function needsThatWait(acting: Acting): Promise<Waiting[]> {
  const t = homeWords(acting.locale);
  const needs = await unansweredNeeds(acting, most);
  const nameOf = await namesOf(acting, needs);
  return needs.map((need) => ({
    kind: "unanswered" as const,
    title: need.title,
    href: postingUrl(acting.community.prefix, need),
    text: t("today.unanswered.text", { name: nameOf(need) }),
  }));
}

/** Who says each of these needs, as far as who looks may know. */
async function namesOf(acting: Acting, needs: PostingLine[]) {
  const people = await peopleNamed(
    acting.db,
    needs.flatMap(({ personId }) => personId ?? []),
  );
  const someone = needsWords(acting.locale)("someone");
  return ({ personId }: PostingLine) => people.get(personId ?? 0)?.name ?? someone;
}
