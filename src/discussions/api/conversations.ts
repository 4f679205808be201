import {
  api,
  id,
  idInPath,
  listOf,
  listQuery,
  moment,
  oneId,
  pageOf,
  personNamed,
  type ApiRoute,
} from "#kernel/api";
import { NotFound } from "#kernel/errors";
import { peopleActedFor, peopleNamed } from "#members";
import { z } from "zod";
import { beginConversation } from "../conversations/begin.ts";
import { conversationsFor, conversationsSeen } from "../conversations/queries.ts";
import { conversationForm } from "../forms.ts";
import { sayInThread } from "../messages/say.ts";
import { conversationUrl } from "../urls.ts";
import type { Call } from "./shapes.ts";

const begun = z.object({
  id,
  people: z.array(personNamed),
  url: z.url(),
});
const conversation = begun.meta({
  id: "Conversation",
  description: "What was said is in `GET /messages?about=conversation-7`, for its two people.",
});
const line = begun.extend({ lastAt: moment }).meta({ id: "ConversationLine" });

export const conversationOperations: ApiRoute[] = [
  api({
    id: "listConversations",
    method: "get",
    path: "/conversations",
    scope: "read",
    tag: "Conversations",
    summary: "Yours, and those of who you act for, the latest spoken in first",
    query: listQuery,
    reply: listOf(line),
    async handle(call) {
      const { acting } = call;
      const actedFor = (await peopleActedFor(acting)).map((person) => person.id);
      const people = [acting.person.id, ...actedFor];
      const { items, next } = await pageOf(
        call,
        (most, after) => conversationsFor(acting, people, most, after?.id),
        ({ lastId }) => ({ after: "", id: lastId }),
      );
      return { items: await shown(call, items), next };
    },
  }),
  api({
    id: "beginConversation",
    method: "post",
    path: "/conversations",
    scope: "write",
    tag: "Conversations",
    summary: "Write to a member you know from here, or who may be contacted directly",
    body: conversationForm.omit({ pour: true }).extend({ person: oneId }),
    example: { person: 7, text: "Bonjour, as-tu encore un greffoir ?" },
    onBehalf: true,
    reply: conversation,
    status: 201,
    location: "/conversations/{id}",
    async handle(call) {
      const { acting, body } = call;
      const { id } = await beginConversation(acting, body.person);
      await sayInThread(acting, { place: { kind: "conversation", id }, text: body.text });
      return readOne(call, id);
    },
  }),
  api({
    id: "readConversation",
    method: "get",
    path: "/conversations/{id}",
    scope: "read",
    tag: "Conversations",
    summary: "One conversation, for its two people and who acts for one of them",
    params: idInPath,
    reply: conversation,
    handle: (call) => readOne(call, call.params.id),
  }),
];

async function readOne(call: Call, id: number) {
  const [seen] = await shown(call, await conversationsSeen(call.acting, [id]));
  if (!seen) throw new NotFound();
  return seen;
}

async function shown<One extends { id: number; people: number[] }>(
  { acting, platform }: Call,
  conversations: One[],
) {
  const names = await peopleNamed(
    acting.db,
    conversations.flatMap(({ people }) => people),
  );
  return conversations.map((one) => ({
    ...one,
    people: one.people.map((person) => names.get(person)!),
    url: platform.mail.absolute(conversationUrl(acting.community.prefix, one.id)),
  }));
}
