import { type Acting, type Looking } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
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
import { readRef, type Subject } from "#kernel/subjects";
import { peopleNamed, peopleActedFor } from "#members";
import type { Flash } from "#ui";
import { timeForm } from "./forms.ts";
import { dayIn, oneYearBefore, refusalOfTime } from "./limits.ts";
import { noteTime } from "./note-time.ts";
import { NewContributionPage } from "./pages/new-contribution-page.tsx";
import { findContribution } from "./queries.ts";
import { takeBack } from "./take-back.ts";
import {
  contributionsPath,
  economyPath,
  newContributionPath,
  ownContributionsUrl,
  takingBackPath,
} from "./urls.ts";
import { economyWords } from "./words.ts";

export const contributionRoutes: Route[] = [
  get(newContributionPath, "member", (visit) =>
    newContributionPage(visit, Object.fromEntries(visit.query)),
  ),
  post(contributionsPath, "member", noteHelp),
  post(takingBackPath, "member", takeHelpBack),
];

async function newContributionPage(
  visit: Visit,
  typed: Typed,
  errors?: FieldErrors,
): Promise<Response> {
  const { acting, prefix } = visit;
  const today = dayIn(acting.community.zone, acting.clock());
  return visit.page(
    economyWords(visit.locale)("give"),
    <NewContributionPage
      prefix={prefix}
      subject={await subjectSeen(visit, acting, typed["pour"])}
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
  const t = economyWords(visit.locale);
  const refused = (errors: FieldErrors) =>
    visit.reading((visit) => newContributionPage(visit, typed, errors));
  const unclear = { duration: t("new.duration.unclear") };
  const form = parseForm(timeForm, typed, visit.locale, unclear);
  if (!form.ok) return refused(form.errors);
  const { duration: minutes, doneOn, what } = form.value;
  const acting = await visit.actingFor(form.value["au-nom-de"]);
  const today = dayIn(acting.community.zone, acting.clock());
  const refusal = refusalOfTime({ minutes, doneOn }, today);
  if (refusal === "minutes") return refused({ duration: t("new.duration.limits") });
  if (refusal) return refused({ doneOn: t(`new.doneOn.${refusal}`) });
  const { subject, flash } = await acting.db.reading(async (db) => ({
    subject: await subjectSeen(visit, { ...acting, db }, typed["pour"]),
    flash: await notedFlash({ ...acting, db }, minutes),
  }));
  const path = await visit.once("economy.note-time", typed, acting, async (acting) => {
    await noteTime(acting, { minutes, what, doneOn, subject });
    return subject.url;
  });
  return visit.redirect(path, flash);
}

async function notedFlash(acting: Acting, minutes: number): Promise<Flash> {
  const { onBehalfOf, community } = acting;
  const t = economyWords(acting.locale);
  const duration = writeDuration(minutes);
  const label = t("noted.link");
  if (!onBehalfOf) {
    const text = minutes === 60 ? t("noted.hour") : t("noted", { duration });
    return { text, link: { label, href: ownContributionsUrl(community.prefix) } };
  }
  const name = (await peopleNamed(acting.db, [onBehalfOf.id])).get(onBehalfOf.id)?.name ?? "";
  const text = t("noted.other", { name, duration });
  return { text, link: { label, href: community.prefix + economyPath } };
}

async function takeHelpBack(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const { acting, prefix } = visit;
  const line = await acting.db.reading((db) => findContribution({ db }, visit.id()));
  const path = await visit.once("economy.take-back", typed, acting, async (acting) => {
    await takeBack(acting, line.id);
    return prefix + economyPath;
  });
  const duration = writeDuration(line.minutes);
  return visit.redirect(path, { text: economyWords(visit.locale)("takenBack", { duration }) });
}

/** One notes time only for what one may see. */
async function subjectSeen(
  { platform }: Visit,
  looking: Looking,
  written: string | undefined,
): Promise<Subject> {
  const ref = readRef(written);
  const subject = ref && (await platform.subjects.findOne(looking, ref));
  if (!subject) throw new NotFound();
  return subject;
}
