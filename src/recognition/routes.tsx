import { concerned, type Looking } from "#kernel/acting";
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
import { readRef, type Subject } from "#kernel/subjects";
import { peopleNamed, peopleActedFor } from "#members";
import { thanksForm } from "./forms.ts";
import { writeNames } from "./names.ts";
import { NewThanksPage } from "./pages/new-thanks-page.tsx";
import { mayThank } from "./permissions.ts";
import { thank } from "./thank.ts";
import { newThanksPath, thanksPath } from "./urls.ts";
import { recognitionWords } from "./words.ts";

export const routes: Route[] = [
  get(newThanksPath, "member", (visit) => newThanksPage(visit, Object.fromEntries(visit.query))),
  post(thanksPath, "member", sayThanks),
];

async function newThanksPage(visit: Visit, typed: Typed, errors?: FieldErrors): Promise<Response> {
  const { acting, prefix } = visit;
  const subject = await subjectSeen(visit, acting, typed["pour"]);
  const representable = await peopleActedFor(acting);
  const named = await peopleNamed(acting.db, subject.people);
  // A facilitator may be thanked by the person for whom she notes it.
  const people = [...named.values()].filter(
    ({ id }) => id !== acting.person.id || representable.length > 0,
  );
  return visit.page(
    recognitionWords(visit.locale)("say"),
    <NewThanksPage
      prefix={prefix}
      subject={subject}
      people={people}
      viewerId={acting.person.id}
      representable={representable}
      typed={typed}
      errors={errors}
    />,
    { status: errors ? 422 : 200 },
  );
}

async function sayThanks(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = recognitionWords(visit.locale);
  const refused = (errors: FieldErrors) =>
    visit.reading((visit) => newThanksPage(visit, typed, errors));
  const form = parseForm(thanksForm, typed, visit.locale, {
    to: t("new.to.missing"),
    ...(typed["words"]?.trim() ? {} : { words: t("new.words.missing") }),
  });
  if (!form.ok) return refused(form.errors);
  const { to, words } = form.value;
  const acting = await visit.actingFor(form.value["au-nom-de"]);
  if (!mayThank(concerned(acting), to)) return refused({ to: t("new.to.oneself") });
  const { subject, names } = await acting.db.reading(async (db) => ({
    subject: await subjectSeen(visit, { ...acting, db }, typed["pour"]),
    names: [...(await peopleNamed(db, to)).values()],
  }));
  const path = await visit.once("recognition.thank", typed, acting, async (acting) => {
    await thank(acting, { to, words, subject });
    return subject.url;
  });
  return visit.redirect(path, {
    text: t("said.done", { names: writeNames(visit.locale, names) }),
  });
}

/** One thanks only about what one may see. */
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
