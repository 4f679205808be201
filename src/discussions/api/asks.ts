import { api, id, idInPath, listOf, listQuery, moment, pageOf, type ApiRoute } from "#kernel/api";
import { isFacilitator } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import { z } from "zod";
import { latestHeard, type Heard } from "../everywhere/latest.ts";
import { listedForm, topicForm } from "../forms.ts";
import { messageKinds } from "../messages/message.ts";
import { voicesAmong, voicesIn } from "../messages/voices.ts";
import { openTopic } from "../topics/open-topic.ts";
import { findTopic } from "../topics/queries.ts";
import { messageUrl } from "../urls.ts";
import { voice, type Call } from "./shapes.ts";

const heard = z
  .object({
    id,
    kind: z.enum(messageKinds),
    about: z.object({ kind: z.string(), id, title: z.string() }),
    text: z.string(),
    author: voice,
    state: z
      .enum(["open", "taken", "answered", "aside"])
      .nullable()
      .meta({ description: "Null for what asks nothing." }),
    saidAt: moment.nullable(),
    url: z.url(),
  })
  .meta({ id: "Heard" });

const topic = z
  .object({ id, title: z.string(), author: voice, openedAt: moment, url: z.url() })
  .meta({ id: "Topic" });

export const askOperations: ApiRoute[] = [
  api({
    id: "listAsks",
    method: "get",
    path: "/asks",
    scope: "read",
    tag: "Threads",
    summary:
      "What is asked, or said, in all threads you may read, the latest first; no conversation enters",
    query: listQuery.extend({
      kind: listedForm
        .default("question")
        .meta({ description: "`told`: what worked and what came of it; `all`: every message." }),
      waiting: z.enum(["true", "false"]).optional(),
    }),
    reply: listOf(heard),
    async handle(call) {
      const { kind, waiting } = call.query;
      const waits = waiting === undefined ? undefined : waiting === "true";
      const { items, next } = await pageOf(
        call,
        async (most, after) => {
          const asked = { listed: kind, waits, most, before: after?.id };
          return (await latestHeard(call.acting, call.platform.subjects, asked)).heard;
        },
        ({ message }) => ({ after: "", id: message.id }),
      );
      return { items: await shown(call, items), next };
    },
  }),
  api({
    id: "openTopic",
    method: "post",
    path: "/topics",
    scope: "write",
    tag: "Threads",
    summary: "Ask something that needs no other subject: one line is enough",
    body: topicForm.omit({ pour: true }),
    example: { title: "Comment garder un avocat greffé au frais ?" },
    onBehalf: true,
    reply: topic,
    status: 201,
    location: "/topics/{id}",
    async handle(call) {
      const { id } = await openTopic(call.acting, call.body, call.platform.subjects);
      return readTopic(call, id);
    },
  }),
  api({
    id: "readTopic",
    method: "get",
    path: "/topics/{id}",
    scope: "read",
    tag: "Threads",
    summary: "One topic; what was said is in `GET /messages?about=topic-7`",
    params: idInPath,
    reply: topic,
    handle: (call) => readTopic(call, call.params.id),
  }),
];

async function shown({ acting, platform }: Call, listed: Heard[]) {
  const voiceOf = await voicesAmong(
    acting,
    listed.map(({ message }) => message.authorId),
  );
  return listed.map(({ message, subject }) => {
    const { id, text, state, saidAt } = message;
    const waits = state === "open" || state === "taken";
    const hidesAge = message.kind === "blocker" && waits && !isFacilitator(acting.person);
    const { name, personId = null } = voiceOf(message, subject);
    return {
      id,
      kind: message.kind,
      about: subject,
      text,
      author: { id: personId, name },
      state,
      saidAt: hidesAge ? null : saidAt,
      url: platform.mail.absolute(messageUrl(acting.community.prefix, subject, id)),
    };
  });
}

async function readTopic({ acting, platform }: Call, id: number) {
  const found = await findTopic(acting, id);
  const subject = await platform.subjects.findOne(acting, { kind: "topic", id });
  if (!subject) throw new NotFound();
  const voices = await voicesIn(acting, subject, [found.personId]);
  const { name, personId = null } = voices.of({
    authorId: found.personId,
    unnamed: found.unnamed,
  });
  const { title, url } = subject;
  const author = { id: personId, name };
  return { id, title, author, openedAt: found.openedAt, url: platform.mail.absolute(url) };
}
