import { api, id, idInPath, listOf, moment, oneId, type ApiCall, type ApiRoute } from "#kernel/api";
import { NotFound } from "#kernel/errors";
import { z } from "zod";
import { answerForm, introductionForm } from "../forms.ts";
import { maySeeIntroduction } from "../permissions.ts";
import { introductionUrl } from "../urls.ts";
import { answerIntroduction } from "./answer.ts";
import { confirmMeeting } from "./confirm-meeting.ts";
import { standing, type Introduction } from "./introduction.ts";
import { proposeIntroduction } from "./propose.ts";
import { findIntroduction, introductionsAwaiting } from "./queries.ts";
import { whoAnswers } from "./who-answers.ts";

type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

// Never what each one answered: nobody else may learn it.
const introduction = z
  .object({
    id,
    needId: id,
    offerId: id.nullable(),
    people: z.array(z.object({ id, name: z.string(), side: z.enum(["seeks", "helps"]) })),
    standing: z
      .enum(["asked", "answered-yes", "answered-no", "accepted", "met", "ended", "pending"])
      .meta({ description: "Where it stands for you, or for the person you answer for." }),
    proposedAt: moment,
    endsAt: moment,
    metAt: moment.nullable(),
    url: z.url(),
  })
  .meta({ id: "Introduction" });

const common = { tag: "Introductions", reply: introduction } as const;

export const introductionOperations: ApiRoute[] = [
  api({
    ...common,
    id: "listIntroductions",
    method: "get",
    path: "/introductions",
    scope: "read",
    summary: "Introductions that wait for something from you",
    reply: listOf(introduction),
    async handle(call) {
      const waiting = await introductionsAwaiting(call.acting, [call.acting.person.id]);
      return { items: waiting.map((one) => shown(call, one)), next: null };
    },
  }),
  api({
    ...common,
    id: "proposeIntroduction",
    method: "post",
    path: "/introductions",
    scope: "write",
    summary:
      "Propose to put the person of a need in touch with someone who could help, or with yourself",
    body: introductionForm.extend({ need: oneId }),
    example: { need: 12, helper: 7 },
    onBehalf: true,
    status: 201,
    location: "/introductions/{id}",
    async handle(call) {
      const { need: needId, helper: helperId, offer: offerId } = call.body;
      const { id } = await proposeIntroduction(call.acting, { needId, helperId, offerId });
      return shownOne(call, id);
    },
  }),
  api({
    ...common,
    id: "readIntroduction",
    method: "get",
    path: "/introductions/{id}",
    scope: "read",
    summary: "One introduction, for those it concerns",
    params: idInPath,
    handle: (call) => shownOne(call, call.params.id),
  }),
  api({
    ...common,
    id: "answerIntroduction",
    method: "post",
    path: "/introductions/{id}/answer",
    scope: "write",
    summary: "Say yes or no; a no is told to nobody",
    params: idInPath,
    body: answerForm.omit({ pour: true }),
    example: { answer: "yes" },
    onBehalf: true,
    async handle(call) {
      await answerIntroduction(call.acting, call.params.id, call.body.answer);
      return shownOne(call, call.params.id);
    },
  }),
  api({
    ...common,
    id: "confirmMeeting",
    method: "post",
    path: "/introductions/{id}/meeting",
    scope: "write",
    summary: "Say that the two have met",
    params: idInPath,
    onBehalf: true,
    async handle(call) {
      await confirmMeeting(call.acting, call.params.id);
      return shownOne(call, call.params.id);
    },
  }),
];

async function shownOne(call: Call, introductionId: number) {
  const introduction = await findIntroduction(call.acting, introductionId);
  if (!maySeeIntroduction(call.acting, introduction)) throw new NotFound();
  return shown(call, introduction);
}

function shown({ acting, platform }: Call, introduction: Introduction) {
  const answering = acting.onBehalfOf?.id ?? whoAnswers(acting, introduction)?.personId;
  return {
    ...introduction,
    people: introduction.people.map(({ personId, name, side }) => ({ id: personId, name, side })),
    standing: standing(introduction, answering, acting.clock()),
    url: platform.mail.absolute(introductionUrl(acting.community.prefix, introduction.id)),
  };
}
