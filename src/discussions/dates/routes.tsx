import { Conflict, NotFound } from "#kernel/errors";
import {
  get,
  parseForm,
  post,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import type { Subject } from "#kernel/subjects";
import { placeOf, seenPlace } from "../seen.ts";
import { forWhomIn } from "../talk.tsx";
import { datesPath, discussionsPath, talkUrl } from "../urls.ts";
import { discussionsWords } from "../words.ts";
import { answerDates } from "./answer-dates.ts";
import type { DatePoll } from "./date-poll.ts";
import { fixDate } from "./fix-date.ts";
import { answersForm, datesForm, readAnswers } from "./forms.ts";
import { NewDatesPage } from "./new-dates-page.tsx";
import { proposeDates } from "./propose-dates.ts";
import { withdrawDates } from "./withdraw-dates.ts";
import { findDatePoll } from "./queries.ts";

export const dateRoutes: Route[] = [
  get(`${discussionsPath}/:ref/dates`, "member", (visit) => newPage(visit)),
  post(`${discussionsPath}/:ref/dates`, "member", propose),
  post(`${datesPath}/:id/reponses`, "member", answer),
  post(`${datesPath}/:id/choix`, "member", fix),
  post(`${datesPath}/:id/retrait`, "member", withdraw),
];

async function newPage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const subject = await placeOf(visit);
  const forWhom = await forWhomIn(visit.acting, subject);
  return visit.page(
    discussionsWords(visit.locale)("dates.title"),
    <NewDatesPage subject={subject} {...forWhom} typed={typed} errors={errors} />,
    { status: errors ? 422 : 200 },
  );
}

async function propose(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = discussionsWords(visit.locale);
  const refused = (errors: FieldErrors) => visit.reading((visit) => newPage(visit, typed, errors));
  const form = parseForm(datesForm, typed, visit.locale);
  if (!form.ok) return refused(form.errors);
  const { pour, what, walls } = form.value;
  if (walls.length === 0) return refused({ date1: t("dates.missing") });
  const acting = await visit.actingFor(pour);
  const place = await acting.db.reading((db) => placeOf(visit, { ...acting, db }));
  try {
    const to = await visit.once("discussions.dates", typed, acting, async (acting) => {
      await proposeDates(acting, { place, what, walls });
      return placeUrl(visit, place, typed);
    });
    return visit.redirect(to, { text: t("dates.done") });
  } catch (refusal) {
    if (refusal instanceof Conflict && refusal.code === "dates-past")
      return refused({ date1: t("dates.past") });
    throw refusal;
  }
}

async function answer(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const form = parseForm(answersForm, typed, visit.locale);
  if (!form.ok) throw new NotFound();
  const acting = await visit.actingFor(form.value.pour);
  const { poll, subject } = await pollOf(visit, acting);
  await answerDates(acting, poll.id, readAnswers(typed));
  const t = discussionsWords(visit.locale);
  return visit.redirect(placeUrl(visit, subject, typed), { text: t("dates.answered") });
}

async function fix(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const { poll, subject, acting } = await ownPollOf(visit);
  await fixDate(acting, poll.id, Number(typed["slot"]) || 0);
  const t = discussionsWords(visit.locale);
  return visit.redirect(placeUrl(visit, subject, typed), { text: t("dates.fixed.done") });
}

async function withdraw(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const { poll, subject, acting } = await ownPollOf(visit);
  await withdrawDates(acting, poll.id);
  const t = discussionsWords(visit.locale);
  return visit.redirect(placeUrl(visit, subject, typed), { text: t("dates.withdrawn") });
}

/** The same, and who acts: for who proposed, where one may. */
async function ownPollOf(visit: Visit) {
  const { poll, subject } = await pollOf(visit, visit.acting);
  const veiled = subject.veiled?.includes(poll.proposedById) ?? false;
  // For who is veiled only who noted it goes on: else it would tell who she is.
  const may = !veiled || poll.enteredById === visit.acting.person.id;
  const acting = may ? await visit.actingForOwner(poll.proposedById) : visit.acting;
  return { poll, subject, acting };
}

/** The poll that the address names, and its subject as those who act see it. */
async function pollOf(
  visit: Visit,
  acting: Visit["acting"],
): Promise<{ poll: DatePoll; subject: Subject }> {
  return acting.db.reading(async (db) => {
    const poll = await findDatePoll({ db }, visit.id());
    const { subjects } = visit.platform;
    return { poll, subject: await seenPlace({ ...acting, db }, subjects, poll.subject) };
  });
}

/** The page from which one acted: that of the subject, or the thread's own. */
function placeUrl({ prefix }: Visit, subject: Subject, typed: Typed): string {
  return typed["ici"] === "sujet" ? subject.url : talkUrl(prefix, subject);
}
