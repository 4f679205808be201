import { Conflict } from "#kernel/errors";
import {
  get,
  parseForm,
  post,
  readCursor,
  typedVersion,
  writeCursor,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import { peopleNamed, peopleActedFor } from "#members";
import { outcomeForm, postingForm } from "./forms.ts";
import { inTouch } from "./introductions/introduction.ts";
import { introductionsOfNeed } from "./introductions/queries.ts";
import { whoAnswers } from "./introductions/who-answers.ts";
import { routes as introductionRoutes } from "./introductions/routes.tsx";
import { MutualAidPage } from "./pages/mutual-aid-page.tsx";
import { OutcomePage } from "./pages/outcome-page.tsx";
import { PostingFormPage } from "./pages/posting-form-page.tsx";
import { showPosting, showThread } from "./posting-routes.tsx";
import { mayEdit } from "./permissions.ts";
import { editPosting, restorePosting, withdrawPosting } from "./postings/edit.ts";
import type { PostingKind } from "./postings/posting.ts";
import { publishNeed, publishOffer } from "./postings/publish.ts";
import { findPosting, listPostings, type Listed } from "./postings/queries.ts";
import { tellOutcome } from "./tell-outcome.ts";
import { mutualAidPath, newPostingPath, postingsPath, postingUrl } from "./urls.ts";
import { needsWords } from "./words.ts";

const kinds: PostingKind[] = ["need", "offer"];

export const routes: Route[] = [
  get(mutualAidPath, "member", (visit) => listPage(visit, "both", mutualAidPath)),
  ...kinds.flatMap((kind) => [
    get(postingsPath[kind], "member", (visit) => listPage(visit, kind, postingsPath[kind])),
    get(newPostingPath[kind], "member", (visit) => newPage(visit, kind)),
    post(newPostingPath[kind], "member", (visit) => publish(visit, kind)),
    get(`${postingsPath[kind]}/:id`, "member", (visit) => showPosting(visit, kind)),
    get(`${postingsPath[kind]}/:id/fil`, "member", (visit) => showThread(visit, kind)),
    get(`${postingsPath[kind]}/:id/modification`, "member", (visit) => editPage(visit, kind)),
    post(`${postingsPath[kind]}/:id/modification`, "member", (visit) => edit(visit, kind)),
    post(`${postingsPath[kind]}/:id/retrait`, "member", (visit) => withdraw(visit, kind)),
    post(`${postingsPath[kind]}/:id/remise-en-ligne`, "member", (visit) => restore(visit, kind)),
  ]),
  get(`${postingsPath.need}/:id/suite`, "member", (visit) => outcomePage(visit)),
  post(`${postingsPath.need}/:id/suite`, "member", saveOutcome),
  ...introductionRoutes,
];

const perPage = 50;

async function listPage(visit: Visit, listed: Listed, path: string): Promise<Response> {
  const { looking, prefix, platform } = visit;
  const position = readCursor(platform.secrets, visit.query.get("apres") ?? undefined);
  const found = await listPostings(looking, listed, perPage + 1, position);
  const postings = found.slice(0, perPage);
  const last = postings.at(-1);
  const cursor =
    found.length > perPage && last
      ? writeCursor(platform.secrets, { after: last.openedAt.toISOString(), id: last.id })
      : undefined;
  const t = needsWords(visit.locale);
  return visit.page(
    listed === "both" ? t("list.title") : t(`list.${listed}`),
    <MutualAidPage
      prefix={prefix}
      listed={listed}
      postings={postings}
      people={await peopleNamed(
        looking.db,
        postings.map(({ personId }) => personId),
      )}
      next={cursor && `${prefix}${path}?apres=${cursor}`}
      first={position && prefix + path}
    />,
  );
}

async function newPage(
  visit: Visit,
  kind: PostingKind,
  typed?: Typed,
  errors?: FieldErrors,
): Promise<Response> {
  const { acting } = visit;
  const others = await peopleActedFor(acting);
  const pour = visit.query.get("pour");
  return visit.page(
    needsWords(visit.locale)(`new.${kind}.title`),
    <PostingFormPage
      prefix={visit.prefix}
      kind={kind}
      others={others}
      typed={typed ?? (pour ? { pour } : undefined)}
      errors={errors}
    />,
    { status: errors ? 422 : 200 },
  );
}

async function publish(visit: Visit, kind: PostingKind): Promise<Response> {
  const typed = await visit.typed();
  const t = needsWords(visit.locale);
  const form = readPosting(visit, typed);
  if (!form.ok) return visit.reading((visit) => newPage(visit, kind, typed, form.errors));
  const { pour, ...entry } = form.value;
  const acting = await visit.actingFor(pour);
  const act = kind === "need" ? publishNeed : publishOffer;
  const to = await visit.once(`${kind}.publish`, typed, acting, async (acting) =>
    postingUrl(visit.prefix, { kind, title: entry.title, ...(await act(acting, entry)) }),
  );
  return visit.redirect(to, { text: t("published", { title: entry.title }) });
}

function readPosting(visit: Visit, typed: Typed) {
  const t = needsWords(visit.locale);
  const sentences = typed["title"]?.trim() ? {} : { title: t("field.title.missing") };
  return parseForm(postingForm, typed, visit.locale, sentences);
}

type EditState = { typed?: Typed; errors?: FieldErrors; changedMeanwhile?: boolean };

async function editPage(visit: Visit, kind: PostingKind, state: EditState = {}): Promise<Response> {
  const posting = await findPosting(visit.looking, kind, visit.id());
  if (!mayEdit(visit.acting, posting)) return visit.redirect(postingUrl(visit.prefix, posting));
  const t = needsWords(visit.locale);
  return visit.page(
    t(state.changedMeanwhile ? "conflict.title" : "edit.title"),
    <PostingFormPage prefix={visit.prefix} kind={kind} posting={posting} others={[]} {...state} />,
    { status: state.changedMeanwhile ? 409 : state.errors ? 422 : 200 },
  );
}

async function edit(visit: Visit, kind: PostingKind): Promise<Response> {
  const typed = await visit.typed();
  const form = readPosting(visit, typed);
  if (!form.ok)
    return visit.reading((visit) => editPage(visit, kind, { typed, errors: form.errors }));
  const id = visit.id();
  try {
    await editPosting(visit.acting, kind, id, form.value, typedVersion(typed));
  } catch (refusal) {
    if (!(refusal instanceof Conflict)) throw refusal;
    return visit.reading((visit) => editPage(visit, kind, { typed, changedMeanwhile: true }));
  }
  const { title } = form.value;
  return visit.redirect(postingUrl(visit.prefix, { kind, id, title }), {
    text: needsWords(visit.locale)("edited", { title }),
  });
}

async function withdraw(visit: Visit, kind: PostingKind): Promise<Response> {
  const { acting } = visit;
  const id = visit.id();
  const { title } = await acting.db.reading((db) => findPosting({ ...acting, db }, kind, id));
  await withdrawPosting(acting, kind, id);
  return visit.redirect(postingUrl(visit.prefix, { kind, id, title }), {
    text: needsWords(visit.locale)("withdrawn", { title }),
  });
}

async function restore(visit: Visit, kind: PostingKind): Promise<Response> {
  const { acting } = visit;
  const id = visit.id();
  const { title } = await acting.db.reading((db) => findPosting({ ...acting, db }, kind, id));
  await restorePosting(acting, kind, id);
  return visit.redirect(postingUrl(visit.prefix, { kind, id, title }), {
    text: needsWords(visit.locale)("restored", { title }),
  });
}

async function outcomePage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const { acting, prefix } = visit;
  const need = await findPosting(acting, "need", visit.id());
  const introductions = await introductionsOfNeed(acting, need.id);
  const now = acting.clock();
  // Who is in touch with whom is theirs alone until they have met.
  const accepted = introductions.filter(
    (one) => !one.metAt && whoAnswers(acting, one) !== undefined && inTouch(one, now).length > 0,
  );
  return visit.page(
    needsWords(visit.locale)("outcome.title"),
    <OutcomePage prefix={prefix} need={need} accepted={accepted} typed={typed} errors={errors} />,
    { status: errors ? 422 : 200 },
  );
}

async function saveOutcome(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = needsWords(visit.locale);
  const sentences = typed["happened"]?.trim() ? {} : { happened: t("outcome.happened.missing") };
  const form = parseForm(outcomeForm, typed, visit.locale, sentences);
  if (!form.ok) return visit.reading((visit) => outcomePage(visit, typed, form.errors));
  const id = visit.id();
  const { db } = visit.looking;
  const need = await db.reading((db) => findPosting({ ...visit.looking, db }, "need", id));
  const acting = await visit.actingForOwner(need.personId);
  const to = await visit.once("need.outcome", typed, acting, async (acting) => {
    await tellOutcome(acting, id, form.value);
    return postingUrl(visit.prefix, need);
  });
  return visit.redirect(to, { text: t("outcome.saved") });
}
