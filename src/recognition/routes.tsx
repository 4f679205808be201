import { concerned } from "#kernel/acting";
import {
  get,
  parseForm,
  post,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import {
  namesToPropose,
  peopleActedFor,
  peopleChosen,
  peopleNamed,
  peopleToChoose,
} from "#members";
import { thanksForm } from "./forms.ts";
import { writeNames } from "./names.ts";
import { MyThanksPage } from "./pages/my-thanks-page.tsx";
import { NewThanksPage } from "./pages/new-thanks-page.tsx";
import { mayThank } from "./permissions.ts";
import { findThanks, thanksFrom, thanksTo } from "./queries.ts";
import { readableThanks } from "./readable.ts";
import { thank } from "./thank.ts";
import { newThanksPath, thanksPath, withdrawalPath } from "./urls.ts";
import { withdrawThanks } from "./withdraw-thanks.ts";
import { recognitionWords } from "./words.ts";

export const routes: Route[] = [
  get(thanksPath, "member", myThanksPage),
  get(newThanksPath, "member", (visit) => newThanksPage(visit, Object.fromEntries(visit.query))),
  post(thanksPath, "member", sayThanks),
  post(withdrawalPath, "member", takeThanksBack),
];

const mostOwn = 50;

async function myThanksPage(visit: Visit): Promise<Response> {
  const { acting, prefix } = visit;
  const { subjects } = visit.platform;
  const { id } = acting.person;
  return visit.page(
    recognitionWords(visit.locale)("mine"),
    <MyThanksPage
      prefix={prefix}
      viewerId={id}
      received={await readableThanks(acting, subjects, await thanksTo(acting, id, mostOwn))}
      said={await readableThanks(acting, subjects, await thanksFrom(acting, id, mostOwn))}
    />,
  );
}

async function newThanksPage(visit: Visit, typed: Typed, errors?: FieldErrors): Promise<Response> {
  const { acting, prefix } = visit;
  const subject = await visit.subjectNamed(typed["pour"], acting);
  const representable = await peopleActedFor(acting);
  const { id: viewerId } = acting.person;
  // A facilitator may be thanked by the person for whom she notes it.
  const close = subject.people.filter((id) =>
    id === viewerId ? representable.length > 0 : !subject.veiled?.includes(id),
  );
  return visit.page(
    recognitionWords(visit.locale)("say"),
    <NewThanksPage
      prefix={prefix}
      subject={subject}
      people={await peopleToChoose(acting, close, typed)}
      proposed={await namesToPropose(acting)}
      viewerId={viewerId}
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
  const refused = (errors: FieldErrors, shown = typed) =>
    visit.reading((visit) => newThanksPage(visit, shown, errors));
  const missing = typed["words"]?.trim() ? {} : { words: t("new.words.missing") };
  const form = parseForm(thanksForm, typed, visit.locale, missing);
  const { ids: to, unclear } = await visit.acting.db.reading((db) =>
    peopleChosen({ ...visit.acting, db }, typed),
  );
  if (unclear) return refused(unclear.errors, unclear.typed);
  const nobody: FieldErrors = to.length === 0 ? { others: t("new.to.missing") } : {};
  if (!form.ok) return refused({ ...nobody, ...form.errors });
  if (to.length === 0) return refused(nobody);
  const { words } = form.value;
  const acting = await visit.actingFor(form.value["au-nom-de"]);
  if (!mayThank(concerned(acting), to)) return refused({ others: t("new.to.oneself") });
  const { subject, names } = await acting.db.reading(async (db) => ({
    subject: await visit.subjectNamed(typed["pour"], { ...acting, db }),
    names: [...(await peopleNamed(db, to)).values()].map(({ name }) => name),
  }));
  const path = await visit.once("recognition.thank", typed, acting, async (acting) => {
    await thank(acting, { to, words, subject });
    return subject.url;
  });
  return visit.redirect(path, {
    text: t("said.done", { names: writeNames(visit.locale, names) }),
    link: { label: t("said.link"), href: visit.prefix + thanksPath },
  });
}

async function takeThanksBack(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const { looking, platform } = visit;
  const { said, about } = await looking.db.reading(async (db) => {
    // Taken back a moment ago, the same form answers alike.
    const said = await findThanks({ db }, visit.id(), "any");
    return { said, about: await platform.subjects.findOne({ ...looking, db }, said.subject) };
  });
  const acting = await visit.actingForOwner(said.fromId);
  const path = await visit.once("recognition.withdraw", typed, acting, async (acting) => {
    await withdrawThanks(acting, said.id, about);
    return visit.prefix + thanksPath;
  });
  return visit.redirect(path, { text: recognitionWords(visit.locale)("withdrawn") });
}
