import { concerned, type Acting } from "#kernel/acting";
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
import {
  appearances,
  namesToPropose,
  peopleActedFor,
  peopleChosen,
  peopleToChoose,
} from "#members";
import { whatFor } from "../what-for.ts";
import { helpForm, measureOf } from "../forms.ts";
import { todayOf, oneYearBefore, refusalOf } from "../limits.ts";
import { mayName } from "../permissions.ts";
import { refusalErrors } from "../refusals.ts";
import {
  economyPath,
  nameHelpPath,
  namingPath,
  namingsPath,
  ownContributionsUrl,
} from "../urls.ts";
import { economyWords } from "../words.ts";
import { AnswerPage } from "./answer-page.tsx";
import { acceptNaming, declineNaming } from "./answer.ts";
import { NameHelpPage } from "./name-help-page.tsx";
import { nameHelp, refusalOfNaming } from "./name-help.ts";
import { namingsWaiting, personNamedIn, type Naming } from "./queries.ts";

export const namingRoutes: Route[] = [
  get(nameHelpPath, "member", (visit) => nameHelpPage(visit, Object.fromEntries(visit.query))),
  post(namingsPath, "member", name),
  get(namingPath, "member", (visit) => answerPage(visit)),
  post(`${namingPath}/acceptation`, "member", accept),
  post(`${namingPath}/refus`, "member", decline),
];

async function nameHelpPage(visit: Visit, typed: Typed, errors?: FieldErrors): Promise<Response> {
  const { acting, prefix } = visit;
  const subject = await whatFor(visit, acting, typed["pour"]);
  const veiled = subject?.veiled ?? [];
  const close = subject?.people.filter((id) => id !== acting.person.id && !veiled.includes(id));
  return visit.page(
    economyWords(visit.locale)("name"),
    <NameHelpPage
      prefix={prefix}
      subject={subject}
      people={await peopleToChoose(acting, close ?? [], typed)}
      proposed={await namesToPropose(acting)}
      viewerId={acting.person.id}
      representable={await peopleActedFor(acting)}
      typed={typed}
      errors={errors}
      {...days(visit)}
    />,
    { status: errors ? 422 : 200 },
  );
}

async function name(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = economyWords(visit.locale);
  const refused = (errors: FieldErrors, shown = typed) =>
    visit.reading((visit) => nameHelpPage(visit, shown, errors));
  const form = parseForm(helpForm, typed, visit.locale, { duration: t("new.duration.unclear") });
  const chosen = await visit.acting.db.reading((db) =>
    peopleChosen({ ...visit.acting, db }, typed),
  );
  if (!form.ok) return refused(form.errors);
  if (chosen.unclear) return refused(chosen.unclear.errors, chosen.unclear.typed);
  if (chosen.ids.length === 0) return refused({ others: t("name.who.missing") });
  const acting = await visit.actingFor(form.value["au-nom-de"]);
  if (!mayName(concerned(acting), chosen.ids)) return refused({ others: t("name.who.oneself") });
  const { duration: minutes, ...said } = form.value;
  const refusal = refusalOfNaming({ ...said, minutes }, days(visit).today);
  if (refusal) return refused(refusalErrors(visit.locale, refusal, typed));
  const subject = await acting.db.reading((db) => whatFor(visit, { ...acting, db }, typed["pour"]));
  const path = await visit.once("economy.name-help", typed, acting, async (acting) => {
    await nameHelp(acting, { ...said, minutes, people: chosen.ids, subject });
    return subject?.url ?? visit.prefix + economyPath;
  });
  return visit.redirect(path, { text: t("named.done") });
}

/** For the person named, or who acts for her; for anybody else there is nothing here. */
async function answerPage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const { acting, prefix, platform, locale } = visit;
  const naming = await findWaiting(visit);
  if (!naming) return visit.redirect(ownContributionsUrl(prefix));
  const subject =
    (naming.subject && (await platform.subjects.findOne(acting, naming.subject))) ?? undefined;
  const { personId, namedById } = naming;
  const appear = await appearances(acting, [personId, namedById]);
  // What one may no longer see may have veiled who named it.
  const veiled = naming.subject && !subject ? [namedById] : subject?.veiled;
  const own = personId === acting.person.id;
  return visit.page(
    economyWords(locale)(own ? "awaits.named" : "awaits.named.other"),
    <AnswerPage
      prefix={prefix}
      naming={naming}
      by={appear(namedById, veiled).name}
      forName={own ? undefined : appear(personId).name}
      subject={subject}
      typed={typed}
      errors={errors}
      {...days(visit)}
    />,
    { status: errors ? 422 : 200 },
  );
}

/**
 * What waits for the answer of who is asked for it here; nothing when it was answered.
 * @throws NotFound also for who acts for her and may not know of it
 */
async function findWaiting(visit: Visit): Promise<Naming | undefined> {
  const { acting, platform } = visit;
  const id = visit.id();
  const personId = await whoAnswers(visit, acting);
  const [naming] = await namingsWaiting(acting, [personId], 1, [id]);
  if (naming && !(await platform.subjects.findOne(acting, { kind: "naming", id })))
    throw new NotFound();
  return naming;
}

/** @throws NotFound for anybody but the person named, and who acts for her */
async function whoAnswers(visit: Visit, { db, person }: Acting): Promise<number> {
  const personId = await personNamedIn({ db }, visit.id());
  if (personId === person.id) return personId;
  if (!personId || !(await visit.platform.identity.mayActFor(db, person, personId)))
    throw new NotFound();
  return personId;
}

async function accept(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = economyWords(visit.locale);
  const refused = (errors: FieldErrors) =>
    visit.reading((visit) => answerPage(visit, typed, errors));
  const form = parseForm(helpForm, typed, visit.locale, { duration: t("new.duration.unclear") });
  if (!form.ok) return refused(form.errors);
  const { duration, what, doneOn } = form.value;
  const corrected = { ...measureOf(form.value, duration), what, doneOn };
  const refusal = refusalOf(corrected, days(visit).today);
  if (refusal) return refused(refusalErrors(visit.locale, refusal, typed));
  const acting = await actingForNamed(visit);
  const path = await visit.once("economy.accept-naming", typed, acting, async (acting) => {
    await acceptNaming(acting, visit.platform.subjects, visit.id(), corrected);
    return ownContributionsUrl(visit.prefix);
  });
  return visit.redirect(path, { text: t("answer.accepted", { what }) });
}

async function decline(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const acting = await actingForNamed(visit);
  const path = await visit.once("economy.decline-naming", typed, acting, async (acting) => {
    await declineNaming(acting, visit.platform.subjects, visit.id());
    return `${visit.prefix}/`;
  });
  return visit.redirect(path, { text: economyWords(visit.locale)("answer.declined") });
}

/** As the person named. */
async function actingForNamed(visit: Visit): Promise<Acting> {
  const { acting } = visit;
  const personId = await acting.db.reading((db) => whoAnswers(visit, { ...acting, db }));
  return visit.actingFor(personId);
}

function days({ acting }: Visit) {
  const today = todayOf(acting);
  return { today, firstDay: oneYearBefore(today) };
}
