import { api, id, moment, oneId, type ApiCall, type ApiRoute } from "#kernel/api";
import type { Waiting } from "#kernel/awaiting";
import { z } from "zod";
import { mostListed } from "../gather-waiting.ts";
import { whatAwaits } from "../what-awaits.ts";
import { answerHanded } from "./answer-handed.ts";
import { answerForm, gestureForm, handOverForm } from "./forms.ts";
import { gesturesNow } from "./gestures.ts";
import { handOver } from "./hand-over.ts";
import { putOff } from "./put-off.ts";
import { resume } from "./resume.ts";
import { takeBack } from "./take-back.ts";

const waiting = z
  .object({
    key: z.string().meta({ description: "Names it from one day to the next." }),
    label: z.string(),
    title: z.string(),
    reason: z.string(),
    url: z.url(),
  })
  .meta({ id: "Waiting" });

const forMe = waiting
  .extend({
    handed: z
      .object({ id, takenOn: z.boolean() })
      .nullable()
      .meta({ description: "When a facilitator handed it over to you." }),
  })
  .meta({ id: "WaitingForMe" });

const gestures = z
  .object({
    open: z.array(waiting),
    handed: z.array(waiting.extend({ id, to: id, takenOn: z.boolean() })),
    putOff: z.array(waiting.extend({ until: moment })),
  })
  .meta({ id: "Gestures" });

const key = gestureForm.shape.geste;
const done = z.object({ key: z.string() });
const handedId = z.object({ id: oneId });
const example = { key: "needs.unanswered need-12" };

type Call = Pick<ApiCall<unknown, unknown, unknown>, "platform">;

function shown({ platform }: Call, { key, label, title, reason, href }: Waiting) {
  return { key, label, title, reason, url: platform.mail.absolute(href) };
}

const listWaiting = api({
  id: "listWaiting",
  method: "get",
  path: "/waiting",
  scope: "read",
  tag: "Mornings",
  summary: "What waits for you today, the most pressing first",
  reply: z.object({ items: z.array(forMe) }),
  async handle(call) {
    const found = await whatAwaits(call.acting, call.platform, mostListed);
    return { items: found.map((one) => ({ ...shown(call, one), handed: one.handed ?? null })) };
  },
});

const answerHandedOver = api({
  id: "answerHandedOver",
  method: "post",
  path: "/waiting/handed/{id}/answer",
  scope: "write",
  tag: "Mornings",
  summary: "Answer about what was handed over to you; a no is told to nobody",
  params: handedId,
  body: z.object({ answer: answerForm.shape.reponse }),
  example: { answer: "yes" },
  reply: z.object({ id }),
  async handle({ acting, params, body }) {
    await answerHanded(acting, params.id, body.answer);
    return params;
  },
});

const listGestures = api({
  id: "listGestures",
  method: "get",
  path: "/gestures",
  scope: "read",
  tag: "Mornings",
  summary: "What a facilitator could do for the community, and what was handed over or put off",
  reply: gestures,
  async handle(call) {
    const found = await gesturesNow(call.acting, call.platform);
    return {
      open: found.open.map((gesture) => shown(call, gesture)),
      handed: found.handed.map(({ gesture, handed: { id, toId, takenOnAt } }) => ({
        ...shown(call, gesture),
        id,
        to: toId,
        takenOn: takenOnAt !== null,
      })),
      putOff: found.putOff.map(({ gesture, putOff: { untilAt } }) => ({
        ...shown(call, gesture),
        until: untilAt,
      })),
    };
  },
});

const putGestureOff = api({
  id: "putGestureOff",
  method: "post",
  path: "/gestures/put-off",
  scope: "write",
  tag: "Mornings",
  summary: "Not this week: the gesture comes back on Monday",
  body: z.object({ key }),
  example,
  reply: done,
  async handle({ acting, platform, body }) {
    await putOff(acting, platform, body.key);
    return body;
  },
});

const resumeGesture = api({
  id: "resumeGesture",
  method: "post",
  path: "/gestures/resumed",
  scope: "write",
  tag: "Mornings",
  summary: "Take up again what was put off",
  body: z.object({ key }),
  example,
  reply: done,
  async handle({ acting, platform, body }) {
    await resume(acting, platform, body.key);
    return body;
  },
});

const handGestureOver = api({
  id: "handGestureOver",
  method: "post",
  path: "/gestures/handed",
  scope: "write",
  tag: "Mornings",
  summary: "Hand a gesture over to a member who may see what it is about",
  body: handOverForm.omit({ geste: true }).extend({ key }),
  example: { ...example, to: 7, word: "Tu connais bien." },
  reply: z.object({ id }),
  status: 201,
  async handle({ acting, platform, body: { key, to, word } }) {
    const handed = await handOver(acting, platform, { key, toId: to, word });
    return { id: handed.id };
  },
});

const takeGestureBack = api({
  id: "takeGestureBack",
  method: "post",
  path: "/gestures/handed/{id}/return",
  scope: "write",
  tag: "Mornings",
  summary: "Take back what was handed over",
  params: handedId,
  reply: z.object({ id }),
  async handle({ acting, params }) {
    await takeBack(acting, params.id);
    return params;
  },
});

export const operations: ApiRoute[] = [
  listWaiting,
  answerHandedOver,
  listGestures,
  putGestureOff,
  resumeGesture,
  handGestureOver,
  takeGestureBack,
];
