import type { Acting } from "#kernel/acting";
import type { Waiting, WaitingSource } from "#kernel/awaiting";
import { alliesCounted } from "../allies/ally.ts";
import type { PostingLine } from "../postings/posting.ts";
import { lonelyNeeds } from "../states/waiting.ts";
import { card, namesIn } from "./awaiting.ts";
import { tellingWords } from "./words.ts";

/** What a facilitator could do for needs that nobody is on, the oldest first. */
export const postingGestures: WaitingSource[] = [
  { find: blockers },
  { find: sharedProblems },
  { find: unanswered },
];

async function blockers(acting: Acting, most: number): Promise<Waiting[]> {
  const stuck = await lonelyNeeds(acting, "blocker", most);
  const t = tellingWords(acting.locale);
  const nameOf = await namesIn(acting, stuck);
  return stuck.map((need) => ({
    ...card(acting, need, "blocker", 20),
    icon: "blocker",
    label: t("gestures.blocker"),
    reason: t("gestures.blocker.reason", { name: nameOf(need), since: since(acting, need) }),
  }));
}

async function sharedProblems(acting: Acting, most: number): Promise<Waiting[]> {
  const problems = await lonelyNeeds(acting, "problem", most);
  const t = tellingWords(acting.locale);
  const allies = await alliesCounted(
    acting,
    problems.map(({ id }) => id),
  );
  return problems.map((need) => ({
    ...card(acting, need, "problem", 28),
    icon: "people",
    label: t("gestures.problem"),
    reason: t("gestures.problem.reason", { count: String((allies.get(need.id) ?? 0) + 1) }),
  }));
}

async function unanswered(acting: Acting, most: number): Promise<Waiting[]> {
  const needs = await lonelyNeeds(acting, "other", most);
  const t = tellingWords(acting.locale);
  const nameOf = await namesIn(acting, needs);
  return needs.map((need) => ({
    ...card(acting, need, "unanswered", 30),
    label: t("gestures.unanswered"),
    reason: t("gestures.unanswered.reason", { name: nameOf(need), since: since(acting, need) }),
  }));
}

function since({ clock, locale }: Acting, { openedAt }: PostingLine): string {
  const t = tellingWords(locale);
  const days = Math.floor((clock().getTime() - openedAt.getTime()) / 86_400_000);
  return days > 0 ? t.count("since.days", days) : t("since.today");
}
