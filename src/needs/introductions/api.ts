import { api, id, idInPath, listOf, moment, oneId, type ApiCall, type ApiRoute } from "#kernel/api";
import { NotFound } from "#kernel/errors";
import { z } from "zod";
import { answerForm, introductionForm, meetingForm } from "../forms.ts";
import { maySeeIntroduction } from "../permissions.ts";
import { findPosting } from "../postings/queries.ts";
import { introductionUrl } from "../urls.ts";
import { answerIntroduction } from "./answer.ts";
import { contactsFor } from "./contacts.ts";
import { confirmMeeting } from "./confirm-meeting.ts";
import { standing, type Introduction } from "./introduction.ts";
import { introductionsListed } from "./introductions-section.tsx";
import { proposeInterest } from "./propose-interest.ts";
import { proposeIntroduction, proposeMeeting } from "./propose.ts";
import { findIntroduction, introductionsAwaiting, introductionsOfNeed } from "./queries.ts";
import { stepBack } from "./step-back.ts";
import { whoAnswers } from "./who-answers.ts";

type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

const person = z.object({
  id: id.nullable().meta({ description: "Null for someone whose name you may not know." }),
  name: z.string(),
  side: z.enum(["seeks", "helps", "meets"]),
});

// Never what each one answered: nobody else may learn it.
const introduction = z
  .object({
    id,
    needId: id.nullable(),
    about: z.string().meta({ description: "What it is about, or a word of who proposed it." }),
    offerId: id.nullable(),
    sharedNeedId: id
      .nullable()
      .meta({ description: "The need that those who meet all seek, as its allies." }),
    people: z.array(person),
    standing: z
      .enum([
        "asked",
        "answered-yes",
        "answered-no",
        "accepted",
        "met",
        "stepped-back",
        "ended",
        "pending",
      ])
      .meta({ description: "Where it stands for you, or for the person you answer for." }),
    proposedAt: moment,
    endsAt: moment,
    metAt: moment.nullable(),
    url: z.url(),
  })
  .meta({ id: "Introduction" });

const contact = z
  .object({ name: z.string(), email: z.string().nullable(), directHow: z.string() })
  .meta({ id: "Contact" });

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
      const { need: needId, helper: helperId, second: secondId, offer: offerId, word } = call.body;
      const proposal = { needId, helperId, secondId, offerId, about: word };
      const { id } = await proposeIntroduction(call.acting, proposal);
      return shownOne(call, id);
    },
  }),
  api({
    ...common,
    id: "proposeMeeting",
    method: "post",
    path: "/introductions/meetings",
    scope: "write",
    summary: "Propose to two or three people, of whom you may be one, to meet about something",
    body: meetingForm,
    example: { people: [7, 9], about: "Le jardin partagé" },
    onBehalf: true,
    status: 201,
    location: "/introductions/{id}",
    async handle(call) {
      const { people, about } = call.body;
      const { id } = await proposeMeeting(call.acting, { personIds: people, about });
      return shownOne(call, id);
    },
  }),
  api({
    ...common,
    id: "proposeInterest",
    method: "post",
    path: "/offers/{id}/interest",
    scope: "write",
    summary: "Propose to the person of an offer to put you in touch",
    params: idInPath,
    onBehalf: true,
    status: 201,
    async handle(call) {
      const { id } = await proposeInterest(call.acting, call.params.id);
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
    id: "readContacts",
    method: "get",
    path: "/introductions/{id}/contacts",
    scope: "read",
    tag: "Introductions",
    summary: "How to reach the others, once all said yes",
    params: idInPath,
    reply: listOf(contact),
    async handle({ acting, params }) {
      const introduction = await findIntroduction(acting, params.id);
      if (!maySeeIntroduction(acting, introduction)) throw new NotFound();
      const answering = whoAnswers(acting, introduction);
      const now = standing(introduction, answering?.personId, acting.clock());
      const reached = answering && now === "accepted";
      const items = reached ? await contactsFor(acting, introduction, answering) : [];
      return { items, next: null };
    },
  }),
  api({
    ...common,
    id: "listIntroductionsOfNeed",
    method: "get",
    path: "/needs/{id}/introductions",
    summary: "Those around a need that concern you",
    scope: "read",
    params: idInPath,
    reply: listOf(introduction),
    async handle(call) {
      const { acting, params } = call;
      const need = await findPosting(acting, "need", params.id);
      const found = await introductionsOfNeed(acting, need.id);
      const listed = introductionsListed(acting, found);
      return { items: listed.map((one) => shown(call, one)), next: null };
    },
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
    id: "stepBack",
    method: "post",
    path: "/introductions/{id}/departure",
    scope: "write",
    summary: "Say that in the end you can't, before you have met; no thread tells it",
    params: idInPath,
    onBehalf: true,
    async handle(call) {
      await stepBack(call.acting, call.params.id);
      return shownOne(call, call.params.id);
    },
  }),
  api({
    ...common,
    id: "confirmMeeting",
    method: "post",
    path: "/introductions/{id}/meeting",
    scope: "write",
    summary: "Say that you have met",
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
  const people = introduction.people.map(({ personId, name, side }) => ({
    id: personId || null,
    name,
    side,
  }));
  return {
    ...introduction,
    people,
    standing: standing(introduction, answering, acting.clock()),
    url: platform.mail.absolute(introductionUrl(acting.community.prefix, introduction.id)),
  };
}
