import {
  api,
  id,
  idInPath,
  listOf,
  listQuery,
  moment,
  oneId,
  pageOf,
  Unfit,
  type ApiCall,
  type ApiRoute,
} from "#kernel/api";
import { z } from "zod";
import { addWebhook } from "./add.ts";
import { editWebhook } from "./edit.ts";
import { webhookBody, webhookChanges } from "./forms.ts";
import { pauseWebhook, resumeWebhook } from "./pause.ts";
import { mustFacilitate } from "./permissions.ts";
import { findWebhook, latestDeliveries, listWebhooks } from "./queries.ts";
import { refusalOfUrl } from "./refusal-of-url.ts";
import { removeWebhook } from "./remove.ts";
import { sendAgain, tryWebhook } from "./send-again.ts";

const webhook = z
  .object({
    id,
    url: z.url(),
    events: z.array(z.string()),
    madeAt: moment,
    reachedAt: moment.nullable().meta({ description: "The last time it answered well." }),
    pausedAt: moment.nullable(),
    pausedBecause: z.enum(["asked", "failing", "gone"]).nullable(),
    version: z.number().int(),
  })
  .meta({ id: "Webhook" });

const delivery = z
  .object({
    id,
    messageId: z.string().meta({ description: "The `webhook-id` it is sent under." }),
    eventName: z.string(),
    notedAt: moment,
    attempts: z.number().int(),
    triedAt: moment.nullable(),
    nextAt: moment.nullable().meta({ description: "Null once it arrived or was given up." }),
    deliveredAt: moment.nullable(),
    status: z.number().int().nullable(),
    because: z.string().nullable().meta({ description: "Why nothing was answered." }),
    milliseconds: z.number().int().nullable(),
  })
  .meta({ id: "Delivery" });

type Call = ApiCall<{ id: number }, unknown, unknown>;

/** @throws Unfit when the address is not one that may be called */
function mustBeCallable({ acting, platform }: ApiCall<unknown, unknown, unknown>, url: string) {
  const unfit = refusalOfUrl(platform.settings, acting.locale, url);
  if (unfit) throw new Unfit({ url: unfit });
}

async function one({ acting, params }: Call) {
  mustFacilitate(acting);
  return findWebhook(acting.db, params.id);
}

const common = { tag: "Webhooks", params: idInPath, reply: webhook } as const;

export const operations: ApiRoute[] = [
  api({
    id: "listWebhooks",
    method: "get",
    path: "/webhooks",
    scope: "read",
    tag: "Webhooks",
    summary: "The programs that are told what happens (facilitators)",
    reply: listOf(webhook),
    async handle({ acting }) {
      mustFacilitate(acting);
      return { items: await listWebhooks(acting.db), next: null };
    },
  }),
  api({
    id: "addWebhook",
    method: "post",
    path: "/webhooks",
    scope: "write",
    tag: "Webhooks",
    summary: "Have a program told of some events, in messages signed with a secret you choose",
    body: webhookBody,
    example: {
      url: "https://agenda.example.org/koudmen",
      events: ["need.published"],
      secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    },
    reply: webhook,
    status: 201,
    location: "/webhooks/{id}",
    async handle(call) {
      const { acting, body, platform } = call;
      mustFacilitate(acting);
      mustBeCallable(call, body.url);
      const { id } = await addWebhook(acting, platform.secrets, body);
      return findWebhook(acting.db, id);
    },
  }),
  api({
    ...common,
    id: "readWebhook",
    method: "get",
    path: "/webhooks/{id}",
    scope: "read",
    summary: "One program that is told what happens",
    handle: one,
  }),
  api({
    ...common,
    id: "changeWebhook",
    method: "patch",
    path: "/webhooks/{id}",
    scope: "write",
    summary: "Correct its address or what it is told of; it keeps its secret and its log",
    body: webhookChanges,
    example: { events: ["need.published", "offer.published"], version: 1 },
    async handle(call) {
      const { version, ...changes } = call.body;
      const known = await one(call);
      if (changes.url !== undefined) mustBeCallable(call, changes.url);
      await editWebhook(call.acting, known.id, { ...known, ...changes }, version);
      return one(call);
    },
  }),
  api({
    ...common,
    id: "removeWebhook",
    method: "delete",
    path: "/webhooks/{id}",
    scope: "write",
    summary: "Tell a program nothing more",
    async handle(call) {
      const removed = await one(call);
      await removeWebhook(call.acting, removed.id);
      return removed;
    },
  }),
  ...(
    [
      { id: "tryWebhook", noun: "trial", act: tryWebhook, summary: "Send it a message of trial" },
      { id: "pauseWebhook", noun: "pause", act: pauseWebhook, summary: "Tell it nothing for now" },
      { id: "resumeWebhook", noun: "resumption", act: resumeWebhook, summary: "Tell it again" },
    ] as const
  ).map(({ id, noun, act, summary }) =>
    api({
      ...common,
      id,
      method: "post",
      path: `/webhooks/{id}/${noun}`,
      scope: "write",
      summary,
      async handle(call) {
        await act(call.acting, call.params.id);
        return one(call);
      },
    }),
  ),
  api({
    id: "listDeliveries",
    method: "get",
    path: "/webhooks/{id}/deliveries",
    scope: "read",
    tag: "Webhooks",
    summary: "What was last sent to it and what came of it, the latest first",
    params: idInPath,
    query: listQuery,
    reply: listOf(delivery),
    async handle(call) {
      const { id } = await one(call);
      return pageOf(
        call,
        (most, after) => latestDeliveries(call.acting.db, id, most, after?.id),
        (sent) => ({ after: "", id: sent.id }),
      );
    },
  }),
  api({
    id: "sendDeliveryAgain",
    method: "post",
    path: "/webhooks/{id}/deliveries/{delivery}/resending",
    scope: "write",
    tag: "Webhooks",
    summary: "Send it once more under the same id",
    params: idInPath.extend({ delivery: oneId }),
    reply: z.object({ id }),
    async handle({ acting, params }) {
      await sendAgain(acting, params.id, params.delivery);
      return { id: params.delivery };
    },
  }),
];
