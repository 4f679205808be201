import type { Db } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import {
  get,
  parseForm,
  post,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import { readRef } from "#kernel/subjects";
import { findByName, namesToPropose, peopleNamed, refusalOfNames, type Named } from "#members";
import { findPosting } from "../postings/queries.ts";
import {
  introductionUrl,
  newIntroductionPath,
  postingActUrl,
  postingsPath,
  postingUrl,
} from "../urls.ts";
import { newMeetingForm, someoneForm } from "./new-forms.ts";
import { NewIntroductionPage, SomeonePage } from "./new-pages.tsx";
import { proposeIntroduction, proposeMeeting } from "./propose.ts";
import { refusalWords } from "./refusals.ts";
import { introductionWords } from "./words.ts";

export const newRoutes: Route[] = [
  get(newIntroductionPath, "member", (visit) => newPage(visit)),
  post(newIntroductionPath, "member", proposeNew),
  get(`${postingsPath.need}/:id/quelqu-un`, "member", (visit) => someonePage(visit)),
  post(`${postingsPath.need}/:id/quelqu-un`, "member", proposeSomeone),
];

async function newPage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const { acting, prefix, query } = visit;
  const need = readRef(query.get("pour") ?? undefined);
  if (need?.kind === "need") {
    const id = { kind: need.kind, id: need.id } as const;
    return visit.redirect(postingActUrl(prefix, id, "quelqu-un"));
  }
  return visit.page(
    introductionWords(visit.locale)("new.title"),
    <NewIntroductionPage
      prefix={prefix}
      names={await namesToPropose(acting)}
      first={await firstOne(acting.db, typed?.["avec"] ?? query.get("avec"))}
      typed={typed}
      errors={errors}
    />,
    { status: errors ? 422 : 200 },
  );
}

async function someonePage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const { acting, prefix, query } = visit;
  const need = await findPosting(acting, "need", visit.id());
  return visit.page(
    introductionWords(visit.locale)("someone.title"),
    <SomeonePage
      prefix={prefix}
      need={need}
      names={await namesToPropose(acting)}
      second={!need.hidden}
      first={await firstOne(acting.db, typed?.["avec"] ?? query.get("avec"))}
      typed={typed}
      errors={errors}
    />,
    { status: errors ? 422 : 200 },
  );
}

/** Whose page one comes from: her name is already there. */
async function firstOne(db: Db, avec: string | null | undefined): Promise<Named | undefined> {
  const id = Number(avec);
  if (!Number.isSafeInteger(id) || id < 1) return undefined;
  return (await peopleNamed(db, [id])).get(id);
}

async function proposeNew(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const again = (errors: FieldErrors) => visit.reading((visit) => newPage(visit, typed, errors));
  const form = parseForm(newMeetingForm, typed, visit.locale);
  if (!form.ok) return again(form.errors);
  const { about, moi } = form.value;
  const people = await readNames(visit, typed);
  if ("errors" in people) return again(people.errors);
  const { acting } = visit;
  const personIds = [...new Set([...people.ids, ...(moi === "avec" ? [acting.person.id] : [])])];
  if (personIds.length < 2 || personIds.length > 3)
    return again({ et: introductionWords(visit.locale)("new.missing") });
  return refusing(visit, again, async () => {
    const to = await visit.once("introductions.meet", typed, acting, async (acting) => {
      const { id } = await proposeMeeting(acting, { personIds, about });
      return introductionUrl(visit.prefix, id);
    });
    return visit.redirect(to, { text: introductionWords(visit.locale)("proposed") });
  });
}

async function proposeSomeone(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const again = (errors: FieldErrors) =>
    visit.reading((visit) => someonePage(visit, typed, errors));
  const form = parseForm(someoneForm, typed, visit.locale);
  if (!form.ok) return again(form.errors);
  const people = await readNames(visit, typed);
  if ("errors" in people) return again(people.errors);
  const [helperId, secondId] = people.ids;
  const { db } = visit.looking;
  const need = await db.reading((db) => findPosting({ ...visit.looking, db }, "need", visit.id()));
  const acting = await visit.actingForOwner(need.personId);
  return refusing(visit, again, async () => {
    const to = await visit.once("introductions.someone", typed, acting, async (acting) => {
      const proposal = { needId: need.id, helperId: helperId!, secondId, about: form.value.word };
      await proposeIntroduction(acting, proposal);
      return postingUrl(visit.prefix, need);
    });
    return visit.redirect(to, { text: introductionWords(visit.locale)("proposed") });
  });
}

type People = { ids: number[] } | { errors: FieldErrors };

/** The one or two people typed, in the fields `qui` and `et`. */
async function readNames(visit: Visit, typed: Typed): Promise<People> {
  const { looking } = visit;
  return looking.db.reading(async (db) => {
    const ids: number[] = [];
    const errors: FieldErrors = {};
    const first = await firstOne(db, typed["avec"]);
    for (const field of ["qui", "et"]) {
      const name = typed[field]?.trim() ?? "";
      if (name === "") continue;
      if (field === "qui" && name === first?.name) ids.push(first.id);
      else {
        const found = await findByName(db, name);
        const refusal = refusalOfNames(looking, found);
        if (refusal) errors[field] = refusal;
        ids.push(...found.found.map(({ id }) => id));
      }
    }
    if (Object.keys(errors).length > 0) return { errors };
    return { ids: [...new Set(ids)].slice(0, 3) };
  });
}

/** What was refused is said beside the name that was typed. */
async function refusing(
  visit: Visit,
  again: (errors: FieldErrors) => Promise<Response>,
  act: () => Promise<Response>,
): Promise<Response> {
  try {
    return await act();
  } catch (refusal) {
    const isKnown = refusal instanceof Conflict || refusal instanceof Forbidden;
    const sentence = isKnown && refusalWords(visit.locale, refusal);
    if (!sentence) throw refusal;
    return again({ qui: sentence });
  }
}
