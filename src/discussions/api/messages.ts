import {
  api,
  idInPath,
  listOf,
  listQuery,
  moment,
  oneId,
  pageOf,
  subjectRef,
  type ApiRoute,
} from "#kernel/api";
import { Forbidden } from "#kernel/errors";
import { readRef } from "#kernel/subjects";
import { z } from "zod";
import { changeState } from "../asks/change-state.ts";
import { markHelp } from "../asks/mark-help.ts";
import { editForm, helpForm, messageForm, reactionForm, stateForm } from "../forms.ts";
import { editMessage } from "../messages/edit.ts";
import { findMessage, latestMessages, revisionsOf } from "../messages/queries.ts";
import { react } from "../messages/react.ts";
import { removeMessage } from "../messages/remove.ts";
import { sayInThread } from "../messages/say.ts";
import { mayActForAuthor } from "../permissions.ts";
import { seenMessage, seenPlace } from "../seen.ts";
import { message, refText, shownIn, type Call } from "./shapes.ts";

const reading = { method: "get", tag: "Threads", scope: "read", params: idInPath } as const;
const version = z
  .object({ version: z.number().int(), text: z.string(), replacedAt: moment })
  .meta({ id: "MessageVersion" });

const one = { tag: "Threads", scope: "write", params: idInPath, reply: message } as const;

export const messageOperations: ApiRoute[] = [
  api({
    id: "listMessages",
    method: "get",
    path: "/messages",
    scope: "read",
    tag: "Threads",
    summary: "What was said about a thing, the latest first",
    query: listQuery.extend({ about: refText }),
    reply: listOf(message),
    async handle(call) {
      const { acting, platform, query } = call;
      const about = await seenPlace(acting, platform.subjects, readRef(query.about));
      const { items, next } = await pageOf(
        call,
        (most, after) => latestMessages(acting, about, most, after && after.id - 1),
        ({ id }) => ({ after: "", id }),
      );
      return { items: await shownIn(call, about, items), next };
    },
  }),
  api({
    ...reading,
    id: "readMessage",
    path: "/messages/{id}",
    summary: "One message, for who may read its thread",
    reply: message,
    async handle(call) {
      await seen(call, call.params.id);
      return read(call, call.params.id);
    },
  }),
  api({
    ...reading,
    id: "listVersions",
    path: "/messages/{id}/versions",
    summary: "The words of a message as they were, the latest first",
    reply: listOf(version),
    async handle(call) {
      await seen(call, call.params.id);
      return { items: await revisionsOf(call.acting, call.params.id), next: null };
    },
  }),
  api({
    id: "sayMessage",
    method: "post",
    path: "/messages",
    scope: "write",
    tag: "Threads",
    summary: "Say something about a thing: a remark, a question, what blocks, what worked",
    body: messageForm
      .omit({ pour: true, about: true })
      .extend({ subject: subjectRef, answers: oneId.optional() }),
    example: { subject: { kind: "need", id: 12 }, text: "Un sachet humide autour." },
    onBehalf: true,
    reply: message,
    status: 201,
    async handle(call) {
      const { subject, answers, ...entry } = call.body;
      const { acting, platform } = call;
      const place = await seenPlace(acting, platform.subjects, subject);
      const said = { place, ...entry, about: answers };
      return read(call, (await sayInThread(acting, said, platform.subjects)).id);
    },
  }),
  api({
    ...one,
    id: "editMessage",
    method: "patch",
    path: "/messages/{id}",
    summary: "Change one's own words; the former ones stay readable",
    body: editForm.extend({ version: z.number().int() }),
    example: { text: "Un sachet humide, et de l'ombre.", version: 1 },
    onBehalf: true,
    async handle(call) {
      const { text, version } = call.body;
      await seen(call, call.params.id);
      const { subjects } = call.platform;
      await editMessage(call.acting, call.params.id, text, version, subjects);
      return read(call, call.params.id);
    },
  }),
  api({
    ...one,
    id: "removeMessage",
    method: "delete",
    path: "/messages/{id}",
    summary: "Take one's own words back; that something was said stays",
    async handle(call) {
      await seen(call, call.params.id);
      await removeMessage(call.acting, call.params.id);
      return read(call, call.params.id);
    },
  }),
  api({
    ...one,
    id: "reactToMessage",
    method: "post",
    path: "/messages/{id}/reactions",
    summary:
      "Say merci of a message, that one learned from it or did not understand; `off` takes it back",
    body: reactionForm,
    example: { kind: "thanks" },
    onBehalf: true,
    async handle(call) {
      await seen(call, call.params.id);
      await react(call.acting, call.params.id, call.body.kind, call.body.off);
      return read(call, call.params.id);
    },
  }),
  api({
    ...one,
    id: "markHelp",
    method: "post",
    path: "/messages/{id}/help",
    summary: "Say that a message helped with an ask of one's own; `off` takes it back",
    body: helpForm,
    example: { ask: 45 },
    onBehalf: true,
    async handle(call) {
      const { ask, off } = call.body;
      await seen(call, ask);
      await markHelp(call.acting, ask, call.params.id, off);
      return read(call, call.params.id);
    },
  }),
  api({
    ...one,
    id: "changeAskState",
    method: "post",
    path: "/messages/{id}/state",
    summary: "Set an ask aside, or open it again",
    body: stateForm,
    example: { state: "aside" },
    onBehalf: true,
    async handle(call) {
      await seen(call, call.params.id);
      await changeState(call.acting, call.params.id, call.body.state);
      return read(call, call.params.id);
    },
  }),
];

/** @throws NotFound for who does not see its subject; Forbidden where acting would tell who spoke */
async function seen({ acting, platform }: Call, id: number): Promise<void> {
  const found = await seenMessage(acting, platform.subjects, id);
  if (acting.onBehalfOf && !mayActForAuthor(acting, found.message, found.subject))
    throw new Forbidden();
}

async function read(call: Call, id: number) {
  const { subject } = await seenMessage(call.acting, call.platform.subjects, id);
  const [shown] = await shownIn(call, subject, [await findMessage(call.acting, id)]);
  return shown!;
}
