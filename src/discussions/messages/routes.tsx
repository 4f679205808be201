import { Conflict, Forbidden } from "#kernel/errors";
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
import type { Subject } from "#kernel/subjects";
import { changeState } from "../asks/change-state.ts";
import { markHelp } from "../asks/mark-help.ts";
import { editForm, helpForm, messageForm, reactionForm, stateForm } from "../forms.ts";
import { EditPage, type EditPageProps } from "../pages/edit-page.tsx";
import { ThreadPage } from "../pages/thread-page.tsx";
import { Messages } from "../pages/thread-section.tsx";
import { VersionsPage } from "../pages/versions-page.tsx";
import { mayEdit } from "../permissions.ts";
import { messageOf, placeOf } from "../seen.ts";
import { talkOf } from "../talk.tsx";
import { readThread } from "../thread.ts";
import { discussionsPath, messagesPath, messageUrl, talkUrl } from "../urls.ts";
import { discussionsWords } from "../words.ts";
import { editMessage } from "./edit.ts";
import { react } from "./react.ts";
import { removeMessage } from "./remove.ts";
import { revisionsOf } from "./queries.ts";
import { sayInThread } from "./say.ts";

export const messageRoutes: Route[] = [
  get(`${discussionsPath}/:ref`, "member", (visit) => threadPage(visit)),
  get(`${discussionsPath}/:ref/messages`, "member", threadPart),
  post(`${discussionsPath}/:ref/messages`, "member", say),
  get(`${messagesPath}/:id/modification`, "member", (visit) => editPage(visit)),
  post(`${messagesPath}/:id/modification`, "member", edit),
  get(`${messagesPath}/:id/versions`, "member", versionsPage),
  post(`${messagesPath}/:id/retrait`, "member", remove),
  post(`${messagesPath}/:id/reaction`, "member", sayReaction),
  post(`${messagesPath}/:id/aide`, "member", sayHelped),
  post(`${messagesPath}/:id/etat`, "member", saveState),
];

/** The message a page ends with, as an address says it; an id stands in the open everywhere. */
function untilIn(text: string | null | undefined): number | undefined {
  return text && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

const untilOf = ({ query }: Visit) => untilIn(query.get("jusqua"));

async function threadPage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const { acting, query } = visit;
  const subject = await placeOf(visit);
  const page = await readThread(acting, subject, untilOf(visit));
  const about = Number(typed?.["about"] ?? query.get("reponse")) || undefined;
  const kind = query.get("genre") ?? "";
  const props = await talkOf(acting, page, { onSubject: false, about });
  const write = { ...props.write, typed: typed ?? (kind ? { kind } : undefined), errors };
  return visit.page(subject.title, <ThreadPage {...props} write={write} />, {
    status: errors ? 422 : 200,
  });
}

async function threadPart(visit: Visit): Promise<Response> {
  const page = await readThread(visit.acting, await placeOf(visit), untilOf(visit));
  const onSubject = visit.query.get("ici") === "sujet";
  const props = await talkOf(visit.acting, page, { onSubject });
  return visit.fragment(<Messages {...props} />);
}

async function say(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = discussionsWords(visit.locale);
  const missing = typed["text"]?.trim() ? {} : { text: t("write.missing") };
  const form = parseForm(messageForm, typed, visit.locale, missing);
  if (!form.ok) return visit.reading((visit) => threadPage(visit, typed, form.errors));
  const { pour, ...entry } = form.value;
  const acting = await visit.actingFor(pour);
  const subject = await acting.db.reading((db) => placeOf(visit, { ...acting, db }));
  const to = await visit.once("discussions.say", typed, acting, async (acting) => {
    const { id } = await sayInThread(acting, { place: subject, ...entry }, visit.platform.subjects);
    return backTo(visit, subject, typed, id);
  });
  return visit.redirect(to, { text: t("write.done") });
}

/** The page from which one acted: that of the subject, or one of the thread's own. */
function backTo(visit: Visit, subject: Subject, typed: Typed, messageId: number): string {
  const onSubject = typed["ici"] === "sujet";
  const until = untilIn(typed["jusqua"]);
  const page = onSubject ? subject.url : talkUrl(visit.prefix, subject, until);
  return `${page}#message-${messageId}`;
}

type EditState = Pick<EditPageProps, "typed" | "errors" | "changedMeanwhile">;

async function editPage(visit: Visit, state: EditState = {}): Promise<Response> {
  const { message, subject, acting } = await messageOf(visit);
  if (!mayEdit(acting, message)) throw new Forbidden();
  const t = discussionsWords(visit.locale);
  return visit.page(
    t(state.changedMeanwhile ? "conflict.title" : "edit.title"),
    <EditPage subject={subject} message={message} {...state} />,
    { status: state.changedMeanwhile ? 409 : state.errors ? 422 : 200 },
  );
}

async function edit(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = discussionsWords(visit.locale);
  const form = parseForm(editForm, typed, visit.locale);
  if (!form.ok) return visit.reading((visit) => editPage(visit, { typed, errors: form.errors }));
  const { message, subject, acting } = await messageOf(visit);
  try {
    const { subjects } = visit.platform;
    await editMessage(acting, message.id, form.value.text, typedVersion(typed), subjects);
  } catch (refusal) {
    if (!(refusal instanceof Conflict) || refusal.code === "message-removed") throw refusal;
    return visit.reading((visit) => editPage(visit, { typed, changedMeanwhile: true }));
  }
  return visit.redirect(messageUrl(visit.prefix, subject, message.id), { text: t("edit.done") });
}

async function versionsPage(visit: Visit): Promise<Response> {
  const { message, subject } = await messageOf(visit);
  const revisions = await revisionsOf(visit.looking, message.id);
  return visit.page(
    discussionsWords(visit.locale)("versions.title"),
    <VersionsPage subject={subject} message={message} revisions={revisions} />,
  );
}

async function remove(visit: Visit): Promise<Response> {
  const { message, subject, acting } = await messageOf(visit);
  await removeMessage(acting, message.id);
  const to = messageUrl(visit.prefix, subject, message.id);
  return visit.redirect(to, { text: discussionsWords(visit.locale)("remove.done") });
}

async function sayReaction(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const { message, subject } = await messageOf(visit);
  const form = parseForm(reactionForm, typed, visit.locale);
  if (form.ok) await react(visit.acting, message.id, form.value.kind, form.value.off);
  return visit.redirect(backTo(visit, subject, typed, message.id));
}

async function sayHelped(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = discussionsWords(visit.locale);
  const form = parseForm(helpForm, typed, visit.locale);
  const { message, subject } = await messageOf(visit);
  const to = backTo(visit, subject, typed, message.id);
  if (!form.ok) return visit.redirect(to);
  const { ask, off } = form.value;
  const { acting } = await messageOf(visit, ask);
  await markHelp(acting, ask, message.id, off);
  return visit.redirect(to, { text: t(off ? "help.unmarked" : "help.marked") });
}

async function saveState(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = discussionsWords(visit.locale);
  const form = parseForm(stateForm, typed, visit.locale);
  const { message, subject, acting } = await messageOf(visit);
  const to = backTo(visit, subject, typed, message.id);
  if (!form.ok) return visit.redirect(to);
  await changeState(acting, message.id, form.value.state);
  return visit.redirect(to, { text: t(`ask.done.${form.value.state}`) });
}
