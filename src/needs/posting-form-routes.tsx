import { Conflict } from "#kernel/errors";
import {
  get,
  parseForm,
  post,
  typedVersion,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import {
  collectiveNames,
  collectivesWithIds,
  peopleActedFor,
  peopleNamed,
  recogniseSkills,
} from "#members";
import { postingForm, type PostingTyped } from "./forms.ts";
import { PostingFormPage, type PostingFormPageProps } from "./pages/posting-form-page.tsx";
import { mayEdit } from "./permissions.ts";
import { editPosting } from "./postings/edit.ts";
import { entryFrom } from "./postings/entry.ts";
import type { Posting, PostingKind } from "./postings/posting.ts";
import { publishNeed, publishOffer } from "./postings/publish.ts";
import { findPosting, readersOf } from "./postings/queries.ts";
import { readLine } from "./postings/reading/index.ts";
import { newPostingPath, postingsPath, postingUrl } from "./urls.ts";
import { needsWords } from "./words.ts";

export const postingFormRoutes = (kind: PostingKind): Route[] => [
  get(newPostingPath[kind], "member", (visit) => newPage(visit, kind)),
  post(newPostingPath[kind], "member", (visit) => publish(visit, kind)),
  get(`${postingsPath[kind]}/:id/modification`, "member", (visit) => editPage(visit, kind)),
  post(`${postingsPath[kind]}/:id/modification`, "member", (visit) => edit(visit, kind)),
];

type NewState = Partial<Pick<PostingFormPageProps, "step" | "typed" | "errors">>;

async function newPage(visit: Visit, kind: PostingKind, state: NewState = {}): Promise<Response> {
  const { acting, query } = visit;
  const given = { pour: query.get("pour") ?? "", title: query.get("titre") ?? "" };
  return visit.page(
    needsWords(visit.locale)(`new.${kind}.title`),
    <PostingFormPage
      prefix={visit.prefix}
      kind={kind}
      step="line"
      others={await peopleActedFor(acting)}
      collectives={await collectiveNames(acting.db, mostProposed)}
      typed={given}
      {...state}
    />,
    { status: state.errors ? 422 : 200 },
  );
}

const mostProposed = 100;

/** Sends the line, or shows first what was understood from it: when asked to, and when it is delicate. */
async function publish(visit: Visit, kind: PostingKind): Promise<Response> {
  const typed = await visit.typed();
  const seen = typed["vu"] === "oui";
  const again = (state: NewState) => visit.reading((visit) => newPage(visit, kind, state));
  const form = readPosting(visit, typed);
  if (!form.ok)
    return again({ typed, errors: form.errors, step: isPrecise(typed) ? "read" : "line" });
  if (!seen) {
    const { precisions, delicate } = await understood(visit, kind, form.value);
    if (delicate || typed["preciser"])
      return again({ typed: { ...typed, ...precisions }, step: delicate ? "delicate" : "read" });
  }
  const acting = await visit.actingFor(form.value.pour);
  const read = await acting.db.reading((db) => entryFrom({ ...acting, db }, form.value));
  if (!read.ok) return again({ typed, errors: read.errors, step: "read" });
  const { title } = read.entry;
  const act = kind === "need" ? publishNeed : publishOffer;
  const to = await visit.once(`${kind}.publish`, typed, acting, async (acting) =>
    postingUrl(visit.prefix, { kind, title, ...(await act(acting, read.entry)) }),
  );
  return visit.redirect(to, { text: needsWords(visit.locale)("published", { title }) });
}

/** It says more than the line and a word: what was typed must be seen again. */
function isPrecise(typed: Typed): boolean {
  const line = ["title", "details", "pour", "cle"];
  return Object.keys(typed).some((name) => !line.includes(name));
}

/** Boxes that were not ticked are not sent: before eyes that saw them, they mean no. */
function readPosting(visit: Visit, typed: Typed) {
  const t = needsWords(visit.locale);
  const sentences = typed["title"]?.trim() ? {} : { title: t("field.title.missing") };
  const all = typed["vu"] === "oui" ? { remote: "", ...typed } : typed;
  return parseForm(postingForm, all, visit.locale, sentences);
}

/** What the line lets be understood, as fields to correct. */
async function understood(visit: Visit, kind: PostingKind, { title, details }: PostingTyped) {
  const { looking } = visit;
  return looking.db.reading(async (db) => {
    const { aim, horizonOn, place, remote, delicate } = await readLine(
      { ...looking, db },
      kind,
      title,
    );
    const skills = await recogniseSkills(db, `${title} ${details}`);
    const precisions: Typed = {
      aim: aim ?? "",
      horizonOn: horizonOn ?? "",
      place: place ?? "",
      remote: remote ? "oui" : "",
      subjects: skills.map(({ label }) => label).join(", "),
      hidden: delicate ? "oui" : "",
    };
    return { precisions, delicate };
  });
}

type EditState = { typed?: Typed; errors?: FieldErrors; changedMeanwhile?: boolean };

async function editPage(visit: Visit, kind: PostingKind, state: EditState = {}): Promise<Response> {
  const posting = await findPosting(visit.looking, kind, visit.id());
  const acting = await visit.actingForOwner(posting.personId);
  if (!mayEdit(acting, posting)) return visit.redirect(postingUrl(visit.prefix, posting));
  const t = needsWords(visit.locale);
  return visit.page(
    t(state.changedMeanwhile ? "conflict.title" : "edit.title"),
    <PostingFormPage
      prefix={visit.prefix}
      kind={kind}
      posting={posting}
      step="edit"
      owner={posting.personId === acting.person.id ? undefined : (posting.person ?? undefined)}
      others={[]}
      collectives={await collectiveNames(acting.db, mostProposed)}
      {...state}
      typed={state.typed ?? (await fieldsOf(visit, posting))}
    />,
    { status: state.changedMeanwhile ? 409 : state.errors ? 422 : 200 },
  );
}

/** A posting as its form holds it. */
async function fieldsOf({ looking: { db } }: Visit, posting: Posting): Promise<Typed> {
  const readers = await peopleNamed(db, await readersOf(db, posting.kind, posting.id));
  const { collectiveId } = posting;
  const collective = collectiveId
    ? (await collectivesWithIds(db, [collectiveId])).get(collectiveId)
    : undefined;
  return {
    title: posting.title,
    details: posting.details,
    place: posting.place,
    remote: posting.remote ? "oui" : "",
    aim: posting.aim ?? "",
    horizonOn: posting.horizonOn ?? "",
    subjects: posting.skills.map(({ label }) => label).join(", "),
    audience: posting.audience,
    readers: [...readers.values()].map(({ name }) => name).join(", "),
    hidden: posting.hidden ? "oui" : "",
    ...(collective ? { collective: collective.name, collectiveKind: collective.kind } : {}),
  };
}

async function edit(visit: Visit, kind: PostingKind): Promise<Response> {
  const typed = await visit.typed();
  const again = (state: EditState) => visit.reading((visit) => editPage(visit, kind, state));
  const form = readPosting(visit, { ...typed, vu: "oui" });
  if (!form.ok) return again({ typed, errors: form.errors });
  const id = visit.id();
  const { looking } = visit;
  const { personId } = await looking.db.reading((db) => findPosting({ ...looking, db }, kind, id));
  const acting = await visit.actingForOwner(personId);
  const read = await acting.db.reading((db) => entryFrom({ ...acting, db }, form.value));
  if (!read.ok) return again({ typed, errors: read.errors });
  try {
    await editPosting(acting, kind, id, read.entry, typedVersion(typed));
  } catch (refusal) {
    if (!(refusal instanceof Conflict)) throw refusal;
    return again({ typed, changedMeanwhile: true });
  }
  const { title } = form.value;
  return visit.redirect(postingUrl(visit.prefix, { kind, id, title }), {
    text: needsWords(visit.locale)("edited", { title }),
  });
}
