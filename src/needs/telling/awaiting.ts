import type { Acting } from "#kernel/acting";
import type { Waiting, WaitingSource } from "#kernel/awaiting";
import { writeDay } from "#kernel/i18n";
import { writeRef } from "#kernel/subjects";
import { appearances } from "#members";
import { inTouch } from "../introductions/introduction.ts";
import { introductionsWithIds } from "../introductions/queries.ts";
import { needsThatFit, type FittingNeed } from "../matching/needs-that-fit.ts";
import type { PostingLine } from "../postings/posting.ts";
import { needsWithoutNews, postingsAskedAgain } from "../states/waiting.ts";
import { introductionUrl, postingActUrl, postingUrl } from "../urls.ts";
import { needsWords } from "../words.ts";
import { tellingWords } from "./words.ts";

/** What needs and offers have waiting for a member, or for who acts for one. */
export const postingsAwaited: WaitingSource[] = [
  { find: askedAgain },
  { find: withoutNews },
  { find: fitting },
];

const mostFitting = 5;

async function askedAgain(acting: Acting, most: number): Promise<Waiting[]> {
  const asked = await postingsAskedAgain(acting, most);
  const t = tellingWords(acting.locale);
  const forWhom = await forOthers(acting, asked);
  return asked.map((posting) => ({
    ...card(acting, posting, "askedAgain", 25),
    label: t(posting.aim === "blocker" ? "awaits.stuck" : "awaits.askedAgain"),
    icon: "clock",
    reason: forWhom(
      posting,
      posting.aim === "blocker"
        ? t("awaits.stuck.reason")
        : t("awaits.askedAgain.reason", { day: day(acting, posting.openedAt) }),
    ),
  }));
}

/** Leads to the introduction, where it has not led to a meeting: that is where one says how it goes. */
async function withoutNews(acting: Acting, most: number): Promise<Waiting[]> {
  const quiet = await needsWithoutNews(acting, most);
  const t = tellingWords(acting.locale);
  const forWhom = await forOthers(acting, quiet);
  const unmet = await unmetIntroductions(acting, quiet);
  return quiet.map((need) => {
    const id = unmet.get(need.id);
    const shown = card(acting, need, "withoutNews", 18);
    return {
      ...shown,
      label: t("awaits.withoutNews"),
      icon: "clock",
      href: id ? introductionUrl(acting.community.prefix, id) : shown.href,
      reason: forWhom(need, t("awaits.withoutNews.reason")),
    };
  });
}

async function unmetIntroductions(acting: Acting, needs: PostingLine[]) {
  const ids = needs.map(({ id }) => id);
  const introductions = await introductionsWithIds(acting, "need", ids);
  return new Map(
    introductions
      .filter((one) => !one.metAt && inTouch(one, acting.clock()).length > 0)
      .map(({ needId, id }) => [needId!, id]),
  );
}

async function fitting(acting: Acting, most: number): Promise<Waiting[]> {
  const needs = await needsThatFit(acting, Math.min(most, mostFitting));
  const t = tellingWords(acting.locale);
  const nameOf = await namesIn(acting, needs);
  return needs.map((need) => ({
    ...card(acting, need, "fit", 40),
    label: t("awaits.fit"),
    reason: t("awaits.fit.reason", { name: nameOf(need), why: why(acting, need) }),
    act: {
      action: postingActUrl(acting.community.prefix, need, "pas-mon-sujet"),
      label: needsWords(acting.locale)("unsuited.say"),
    },
  }));
}

function why({ locale }: Acting, { fact }: FittingNeed): string {
  const t = tellingWords(locale);
  return fact.kind === "offer"
    ? t("fit.offer", { title: fact.title })
    : t(`fit.skill.${fact.position}`, { label: fact.label });
}

/** What every card of a posting says of it. */
export function card({ community }: Acting, posting: PostingLine, key: string, rank: number) {
  return {
    key: `needs.${key} ${writeRef(posting)}`,
    rank,
    hue: posting.kind,
    icon: posting.kind === "need" ? ("hand" as const) : ("sprout" as const),
    title: posting.title,
    href: postingUrl(community.prefix, posting),
  };
}

/** Whose each of these is, to begin a sentence: as far as who acts may know, as she chose to appear. */
export async function namesIn(acting: Acting, postings: PostingLine[]) {
  const nameOf = await appearances(
    acting,
    postings.flatMap(({ personId }) => personId ?? []),
  );
  const someone = tellingWords(acting.locale)("someone");
  return ({ personId }: PostingLine) => {
    const { name, person } = nameOf(personId ?? 0);
    return person ? name : someone;
  };
}

/** Says for whom it is asked, where it is not for oneself. */
async function forOthers(acting: Acting, postings: PostingLine[]) {
  const t = tellingWords(acting.locale);
  const nameOf = await namesIn(acting, postings);
  return (posting: PostingLine, reason: string) =>
    posting.personId === acting.person.id
      ? reason
      : t("awaits.forOther", { name: nameOf(posting), reason });
}

const day = ({ locale, community }: Acting, at: Date) => writeDay(locale, community.zone, at);
