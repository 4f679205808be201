import {
  api,
  id,
  idInPath,
  listOf,
  listQuery,
  pageOf,
  station,
  toldInPlainWords,
  Unfit,
  type ApiRoute,
} from "#kernel/api";
import { z } from "zod";
import { postingChanges, postingForm } from "../forms.ts";
import { line, lineOf, shownLines, urlOf, type Call } from "./line-shape.ts";
import { aims, type PostingKind } from "./posting.ts";
import { publishNeed, publishOffer } from "./publish.ts";
import { editPosting } from "./edit.ts";
import { entryFrom } from "./entry.ts";
import { listPostings, listStates } from "./lists.ts";
import { listPostingsOperation } from "./both-api.ts";
import { findPosting } from "./queries.ts";

const whole = {
  ...line,
  details: z.string(),
  skills: z
    .array(z.object({ id, label: z.string() }))
    .meta({ description: "Skills of the community that were recognised in its words." }),
  version: z.number().int(),
};

const kinds = {
  need: {
    path: "/needs",
    many: "Needs",
    one: "Need",
    act: publishNeed,
    title: "Greffer mes avocatiers",
  },
  offer: {
    path: "/offers",
    many: "Offers",
    one: "Offer",
    act: publishOffer,
    title: "Apprendre à greffer",
  },
} as const;

export const postingOperations: ApiRoute[] = [
  ...operationsOf("need"),
  ...operationsOf("offer"),
  listPostingsOperation,
];

function operationsOf(kind: PostingKind): ApiRoute[] {
  const { path, many, one, act, title } = kinds[kind];
  const posting = z.object(whole).meta({ id: one });
  const listed = lineOf[kind];
  return [
    api({
      id: `list${many}`,
      method: "get",
      path,
      scope: "read",
      tag: many,
      summary: `${many}, the latest first`,
      query: listQuery.extend({
        aim: z.enum(aims).optional(),
        state: z.enum(listStates).optional().meta({ description: "All but set aside without it." }),
      }),
      reply: listOf(listed),
      async handle(call) {
        const { items, next } = await pageOf(
          call,
          (most, after) => listPostings(call.acting, kind, most, after, call.query),
          ({ openedAt, id }) => ({ after: openedAt.toISOString(), id }),
        );
        return { items: await shownLines(call, items), next };
      },
    }),
    api({
      id: `publish${one}`,
      method: "post",
      path,
      scope: "write",
      tag: many,
      summary: `Say a${kind === "need" ? "" : "n"} ${kind}: one line is enough`,
      body: postingForm.omit({ pour: true }),
      example: { title, place: "Le Lamentin" },
      onBehalf: true,
      reply: posting,
      status: 201,
      location: `${path}/{id}`,
      async handle(call) {
        const read = await entryFrom(call.acting, call.body);
        if (!read.ok) throw new Unfit(read.errors);
        const { id } = await act(call.acting, read.entry);
        return shownOne(call, kind, id);
      },
    }),
    api({
      id: `read${one}`,
      method: "get",
      path: `${path}/{id}`,
      scope: "read",
      tag: many,
      summary: `One ${kind}`,
      params: idInPath,
      reply: posting,
      handle: (call) => shownOne(call, kind, call.params.id),
    }),
    api({
      id: `change${one}`,
      method: "patch",
      path: `${path}/{id}`,
      scope: "write",
      tag: many,
      summary: `Correct ${kind === "need" ? "a need" : "an offer"}: what is left out stays as it was`,
      params: idInPath,
      body: postingChanges,
      example: { details: "Trois arbres, derrière la maison.", version: 1 },
      onBehalf: true,
      reply: posting,
      async handle(call) {
        const { acting, params } = call;
        const { version, ...changes } = call.body;
        const { title, skills } = await findPosting(acting, kind, params.id);
        const known = { title, subjects: skills.map(({ label }) => label) };
        await editPosting(acting, kind, params.id, { ...known, ...changes }, version);
        return shownOne(call, kind, params.id);
      },
    }),
    api({
      id: `read${one}Thread`,
      method: "get",
      path: `${path}/{id}/thread`,
      scope: "read",
      tag: many,
      summary: `What happened around ${kind === "need" ? "a need" : "an offer"}, from its first word to the thanks`,
      params: idInPath,
      reply: listOf(station),
      async handle(call) {
        const { id } = await findPosting(call.acting, kind, call.params.id);
        const stations = await call.platform.subjects.thread(call.acting, { kind, id });
        return { items: toldInPlainWords(call, stations), next: null };
      },
    }),
  ];
}

async function shownOne(call: Call, kind: PostingKind, id: number) {
  const posting = await findPosting(call.acting, kind, id);
  return { ...posting, openedAt: posting.since, url: urlOf(call, posting) };
}
