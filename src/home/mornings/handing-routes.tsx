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
import type { SubjectRef } from "#kernel/subjects";
import { findPerson, listMembers } from "#members";
import { homeWords } from "../words.ts";
import { answerHanded } from "./answer-handed.ts";
import { answerForm, handOverForm } from "./forms.ts";
import { findGesture } from "./gestures.ts";
import { HandOverPage } from "./hand-over-page.tsx";
import { handOver, seesIt } from "./hand-over.ts";
import { subjectOfKey } from "./handed.ts";
import { mayBeHanded } from "./permissions.ts";
import { pressed } from "./pressed.ts";
import { takeBack } from "./take-back.ts";
import { handedPath, handOverPath, morningPath, takeBackUrl, todayPath } from "./urls.ts";

export const handingRoutes: Route[] = [
  get(handOverPath, "facilitator", (visit) => handOverPage(visit)),
  post(handedPath, "facilitator", handOverOne),
  post(`${handedPath}/:id/reprise`, "facilitator", takeBackOne),
  post(`${todayPath}/confies/:id`, "member", answerOne),
];

const mostMembers = 500;

async function handOverPage(
  visit: Visit,
  typed: Typed = { geste: visit.query.get("geste") ?? "" },
  errors?: FieldErrors,
): Promise<Response> {
  const { acting, platform } = visit;
  const gesture = await findGesture(acting, platform, typed["geste"] ?? "");
  if (!subjectOfKey(gesture.key)) throw new NotFound();
  const members = await listMembers(acting, mostMembers);
  return visit.page(
    homeWords(visit.locale)("hand.title"),
    <HandOverPage
      gesture={gesture}
      members={members.filter((person) => mayBeHanded(acting.person, person))}
      typed={typed}
      errors={errors}
    />,
    { status: errors ? 422 : 200 },
  );
}

async function handOverOne(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = homeWords(visit.locale);
  const refused = (errors: FieldErrors) =>
    visit.reading((visit) => handOverPage(visit, typed, errors));
  const form = parseForm(handOverForm, typed, visit.locale, { to: t("hand.to.missing") });
  if (!form.ok) return refused(form.errors);
  const { geste: key, to: toId, word } = form.value;
  const { name, title, seen } = await chosen(visit, key, toId);
  if (!seen) return refused({ to: t("hand.to.unseen", { name }) });
  const { acting, platform, prefix } = visit;
  const undo = await visit.once("home.hand-over", typed, acting, async (acting) =>
    takeBackUrl(prefix, (await handOver(acting, platform, { key, toId, word })).id),
  );
  const text = t("hand.done", { title, name });
  return visit.redirect(prefix + morningPath, { text, undo: { action: undo } });
}

/** How the gesture and the member chosen are named, and whether she sees what it is about. */
async function chosen({ acting, platform }: Visit, key: string, personId: number) {
  return acting.db.reading(async (db) => {
    const { title } = await findGesture({ ...acting, db }, platform, key);
    const { name } = await findPerson({ db }, personId);
    const subject = subjectOfKey(key);
    if (!subject) throw new NotFound();
    const seen = await seesIt({ ...acting, db }, platform.subjects, personId, subject);
    return { title, name, seen };
  });
}

async function takeBackOne(visit: Visit): Promise<Response> {
  const about = await takeBack(visit.acting, visit.id());
  const text = homeWords(visit.locale)("hand.undone", { title: await titleOf(visit, about) });
  return visit.redirect(visit.prefix + morningPath, { text });
}

async function answerOne(visit: Visit): Promise<Response> {
  const { reponse } = await pressed(visit, answerForm);
  const about = await answerHanded(visit.acting, visit.id(), reponse);
  const title = await titleOf(visit, about);
  const text = homeWords(visit.locale)(`handed.said.${reponse}`, { title });
  return visit.redirect(`${visit.prefix}/`, { text });
}

async function titleOf({ acting, platform }: Visit, about: SubjectRef): Promise<string> {
  const subject = await acting.db.reading((db) =>
    platform.subjects.findOne({ ...acting, db }, about),
  );
  return subject?.title ?? "…";
}
