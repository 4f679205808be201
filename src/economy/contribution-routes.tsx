import type { Acting } from "#kernel/acting";
import {
  get,
  parseForm,
  post,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import { writeDuration } from "#kernel/i18n";
import { peopleActedFor, peopleNamed } from "#members";
import type { Flash } from "#ui";
import type { Entry } from "./entry.ts";
import { helpForm, measureOf } from "./forms.ts";
import { giveBack } from "./give-back.ts";
import { todayOf, oneYearBefore, refusalOf } from "./limits.ts";
import { NewContributionPage } from "./pages/new-contribution-page.tsx";
import { findContribution, type Contribution } from "./queries.ts";
import { refusalErrors } from "./refusals.ts";
import { amountOf } from "./sentences.ts";
import { takeBack } from "./take-back.ts";
import {
  contributionsPath,
  economyPath,
  givingBackPath,
  newContributionPath,
  ownContributionsUrl,
  takingBackPath,
} from "./urls.ts";
import { whatFor } from "./what-for.ts";
import { economyWords } from "./words.ts";
import { writeLine } from "./write-line.ts";

export const contributionRoutes: Route[] = [
  get(newContributionPath, "member", (visit) =>
    newContributionPage(visit, Object.fromEntries(visit.query)),
  ),
  post(contributionsPath, "member", noteHelp),
  post(takingBackPath, "member", takeHelpBack),
  post(givingBackPath, "member", sayItIsBack),
];

async function newContributionPage(
  visit: Visit,
  typed: Typed,
  errors?: FieldErrors,
): Promise<Response> {
  const { acting, prefix } = visit;
  const today = todayOf(acting);
  return visit.page(
    economyWords(visit.locale)("give"),
    <NewContributionPage
      prefix={prefix}
      subject={await whatFor(visit, acting, typed["pour"])}
      firstDay={oneYearBefore(today)}
      today={today}
      representable={await peopleActedFor(acting)}
      typed={typed}
      errors={errors}
    />,
    { status: errors ? 422 : 200 },
  );
}

async function noteHelp(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const refused = (errors: FieldErrors) =>
    visit.reading((visit) => newContributionPage(visit, typed, errors));
  const unclear = { duration: economyWords(visit.locale)("new.duration.unclear") };
  const form = parseForm(helpForm, typed, visit.locale, unclear);
  if (!form.ok) return refused(form.errors);
  const { duration, doneOn, what } = form.value;
  const acting = await visit.actingFor(form.value["au-nom-de"]);
  const subject = await acting.db.reading((db) => whatFor(visit, { ...acting, db }, typed["pour"]));
  const entry = { ...measureOf(form.value, duration), what, doneOn, subject };
  const refusal = refusalOf(entry, todayOf(acting));
  if (refusal) return refused(refusalErrors(visit.locale, refusal, typed));
  const flash = await acting.db.reading((db) => notedFlash({ ...acting, db }, entry));
  const path = await visit.once("economy.note-time", typed, acting, async (acting) => {
    await writeLine(acting, entry);
    return subject?.url ?? visit.prefix + economyPath;
  });
  return visit.redirect(path, flash);
}

async function notedFlash(acting: Acting, entry: Entry): Promise<Flash> {
  const { onBehalfOf, community, locale } = acting;
  const t = economyWords(locale);
  const what = amountOf(locale, entry);
  const label = t("noted.link");
  if (onBehalfOf) {
    const name = (await peopleNamed(acting.db, [onBehalfOf.id])).get(onBehalfOf.id)?.name ?? "";
    const text = t("noted.other", { name, what });
    return { text, link: { label, href: community.prefix + economyPath } };
  }
  const link = { label, href: ownContributionsUrl(community.prefix) };
  if (entry.kind !== "time") return { text: t("noted.thing", { what }), link };
  const hour = entry.minutes === 60;
  return {
    text: hour ? t("noted.hour") : t("noted", { duration: writeDuration(entry.minutes) }),
    link,
  };
}

async function takeHelpBack(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const line = await visit.acting.db.reading((db) => findContribution({ db }, visit.id()));
  const acting = await visit.actingForOwner(line.personId);
  const about = await aboutOf(visit, line);
  const path = await visit.once("economy.take-back", typed, acting, async (acting) => {
    await takeBack(acting, line.id, about);
    return visit.prefix + economyPath;
  });
  const amount = amountOf(visit.locale, line);
  return visit.redirect(path, { text: economyWords(visit.locale)("takenBack", { amount }) });
}

async function sayItIsBack(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const line = await visit.acting.db.reading((db) => findContribution({ db }, visit.id()));
  const acting = await visit.actingForOwner(line.personId);
  const about = await aboutOf(visit, line);
  const path = await visit.once("economy.give-back", typed, acting, async (acting) => {
    await giveBack(acting, line.id, about);
    return visit.prefix + economyPath;
  });
  const what = amountOf(visit.locale, line);
  return visit.redirect(path, { text: economyWords(visit.locale)("givenBack", { what }) });
}

/** What a line is for, as who acts may see it. */
function aboutOf({ acting, platform }: Visit, { subject }: Contribution) {
  return acting.db.reading(
    async (db) => subject && platform.subjects.findOne({ ...acting, db }, subject),
  );
}
