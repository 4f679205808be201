import {
  api,
  id,
  idInPath,
  listOf,
  listQuery,
  moment,
  pageOf,
  personNamed,
  seenSubjects,
  subject,
  subjectRef,
  type ApiCall,
  type ApiRoute,
} from "#kernel/api";
import { isFacilitator } from "#kernel/acting";
import { Forbidden, NotFound } from "#kernel/errors";
import { peopleNamed } from "#members";
import { z } from "zod";
import { openingForm } from "./forms.ts";
import { openCase } from "./open-case.ts";
import { mayReadName, mayReadOpening } from "./permissions.ts";
import { findOpening, latestOpenings, type CaseOpening } from "./queries.ts";

const line = z.object({
  id,
  subject: subject.nullable().meta({ description: "Null when you may not see it." }),
  openedBy: personNamed,
  reason: z.string(),
  openedAt: moment,
});
const listed = line.meta({ id: "CaseLine" });
const whole = line
  .extend({
    author: personNamed
      .nullable()
      .meta({ description: "Whose name was shown: for who opened the case, during a day." }),
  })
  .meta({ id: "Case" });

export const operations: ApiRoute[] = [
  api({
    id: "listCases",
    method: "get",
    path: "/cases",
    scope: "read",
    tag: "Moderation",
    summary: "Whose name was asked and why, the latest first (facilitators)",
    query: listQuery,
    reply: listOf(listed),
    async handle(call) {
      const { acting } = call;
      if (!isFacilitator(acting.person)) throw new Forbidden();
      const { items, next } = await pageOf(
        call,
        (most, after) => latestOpenings(acting, most, after?.id),
        (opening) => ({ after: "", id: opening.id }),
      );
      return { items: await shown(call, items), next };
    },
  }),
  api({
    id: "openCase",
    method: "post",
    path: "/cases",
    scope: "write",
    tag: "Moderation",
    summary: "Ask who said a thing without a name, with a reason its author reads (facilitators)",
    body: openingForm.extend({ subject: subjectRef }),
    example: { subject: { kind: "need", id: 12 }, reason: "Un message de détresse, ce matin." },
    reply: whole,
    status: 201,
    location: "/cases/{id}",
    async handle(call) {
      const { acting, body, platform } = call;
      const { id } = await openCase(acting, body.subject, body.reason, platform.subjects);
      return readOne(call, id);
    },
  }),
  api({
    id: "readCase",
    method: "get",
    path: "/cases/{id}",
    scope: "read",
    tag: "Moderation",
    summary: "One case, for facilitators and for whose name was shown",
    params: idInPath,
    reply: whole,
    handle: (call) => readOne(call, call.params.id),
  }),
];

type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

async function readOne(call: Call, id: number) {
  const { acting, platform } = call;
  const opening = await findOpening(acting, id);
  if (!mayReadOpening(acting.person, opening)) throw new NotFound();
  const [seen] = await shown(call, [opening]);
  const named = mayReadName(acting.person, opening, platform.clock());
  const people = await peopleNamed(acting.db, named ? [opening.authorId] : []);
  return { ...seen!, author: people.get(opening.authorId) ?? null };
}

async function shown(call: Call, openings: CaseOpening[]) {
  const seen = await seenSubjects(
    call,
    openings.map((opening) => opening.subject),
  );
  const openers = await peopleNamed(
    call.acting.db,
    openings.map(({ openedById }) => openedById),
  );
  return openings.map((opening) => ({
    ...opening,
    subject: seen(opening.subject),
    openedBy: openers.get(opening.openedById)!,
  }));
}
