import { api, id, idInPath, listOf, oneId, subjectRef, Unfit, type ApiRoute } from "#kernel/api";
import { Conflict, Forbidden } from "#kernel/errors";
import { readRef } from "#kernel/subjects";
import { z } from "zod";
import { answerDates } from "../dates/answer-dates.ts";
import { dateAnswers } from "../dates/date-poll.ts";
import { fixDate } from "../dates/fix-date.ts";
import { datesBody } from "../dates/forms.ts";
import { proposeDates } from "../dates/propose-dates.ts";
import { datePollsIn, findDatePoll } from "../dates/queries.ts";
import { showPolls } from "../dates/show-polls.ts";
import { withdrawDates } from "../dates/withdraw-dates.ts";
import { seenPlace } from "../seen.ts";
import { discussionsWords } from "../words.ts";
import { refText, type Call } from "./shapes.ts";

const poll = z
  .object({
    id,
    what: z.string(),
    proposedBy: z.string(),
    dates: z.array(
      z.object({
        id,
        wall: z.string().meta({ description: "The hour on the wall, in the community's zone." }),
        fixed: z.boolean(),
        mine: z.enum(dateAnswers).nullable(),
        said: z.array(z.object({ answer: z.enum(dateAnswers), names: z.array(z.string()) })),
      }),
    ),
  })
  .meta({ id: "DatePoll" });

const common = { tag: "Dates", reply: poll } as const;

export const dateOperations: ApiRoute[] = [
  api({
    id: "listDatePolls",
    method: "get",
    path: "/date-polls",
    scope: "read",
    tag: "Dates",
    summary: "The searches for a date about a thing, the latest first",
    query: z.object({ about: refText }),
    reply: listOf(poll),
    async handle(call) {
      const { acting, platform, query } = call;
      const place = await seenPlace(acting, platform.subjects, readRef(query.about));
      const shown = await showPolls(acting, place, await datePollsIn(acting, place));
      return { items: shown.map(asRead), next: null };
    },
  }),
  api({
    ...common,
    id: "proposeDates",
    method: "post",
    path: "/date-polls",
    scope: "write",
    summary: "Ask when people can, up to eight dates",
    body: datesBody.extend({ subject: subjectRef }),
    example: { subject: { kind: "need", id: 12 }, what: "La greffe", dates: ["2099-12-06T09:00"] },
    onBehalf: true,
    status: 201,
    async handle(call) {
      const { subject, what, dates } = call.body;
      const { acting, platform } = call;
      const place = await seenPlace(acting, platform.subjects, subject);
      try {
        const { id } = await proposeDates(acting, { place, what, walls: dates });
        return await read(call, id);
      } catch (refusal) {
        if (!(refusal instanceof Conflict)) throw refusal;
        throw new Unfit({ dates: discussionsWords(acting.locale)("dates.past") });
      }
    },
  }),
  api({
    ...common,
    id: "answerDates",
    method: "post",
    path: "/date-polls/{id}/answers",
    scope: "write",
    summary: "Say when one can",
    params: idInPath,
    body: z.object({
      answers: z
        .array(z.object({ date: oneId, answer: z.enum(dateAnswers) }))
        .min(1)
        .max(8),
    }),
    example: { answers: [{ date: 7, answer: "yes" }] },
    onBehalf: true,
    async handle(call) {
      await read(call, call.params.id);
      const answers = call.body.answers.map(({ date, answer }) => ({ slotId: date, answer }));
      await answerDates(call.acting, call.params.id, answers);
      return read(call, call.params.id);
    },
  }),
  api({
    ...common,
    id: "fixDate",
    method: "post",
    path: "/date-polls/{id}/choice",
    scope: "write",
    summary: "Choose one of the dates one proposed, or another than before",
    params: idInPath,
    body: z.object({ date: oneId }),
    example: { date: 7 },
    onBehalf: true,
    async handle(call) {
      const { acting, params } = call;
      const { veiled, enteredById } = await seenPoll(call, params.id);
      // Trying one person after another must not find out who proposed.
      if (acting.onBehalfOf && veiled && enteredById !== acting.person.id) throw new Forbidden();
      await fixDate(acting, params.id, call.body.date);
      return read(call, params.id);
    },
  }),
  api({
    ...common,
    id: "withdrawDates",
    method: "delete",
    path: "/date-polls/{id}",
    scope: "write",
    summary: "Take back the dates one proposed, with what was answered",
    params: idInPath,
    async handle(call) {
      const poll = await read(call, call.params.id);
      await withdrawDates(call.acting, call.params.id);
      return poll;
    },
  }),
];

async function seenPoll({ acting, platform }: Call, id: number) {
  const found = await findDatePoll(acting, id);
  const place = await seenPlace(acting, platform.subjects, found.subject);
  const { enteredById, proposedById } = found;
  return { found, place, enteredById, veiled: place.veiled?.includes(proposedById) ?? false };
}

async function read(call: Call, id: number) {
  const { found, place } = await seenPoll(call, id);
  const [shown] = await showPolls(call.acting, place, [found]);
  return asRead(shown!);
}

function asRead({ id, what, proposedBy, slots }: Awaited<ReturnType<typeof showPolls>>[number]) {
  const dates = slots.map(({ id, wall, fixed, mine = null, said }) => ({
    id,
    wall,
    fixed,
    mine,
    said,
  }));
  return { id, what, proposedBy, dates };
}
