import {
  api,
  id,
  idInPath,
  listOf,
  listQuery,
  oneId,
  personNamed,
  type ApiRoute,
} from "#kernel/api";
import { appearances } from "#members";
import { z } from "zod";
import { lineOf, shownLines } from "../postings/line-shape.ts";
import { findPosting } from "../postings/queries.ts";
import { standing } from "../states/api.ts";
import { alliesOf, joinNeed, leaveNeed } from "./ally.ts";
import { alliesToMeet, meetAllies, mostMet } from "./meet-allies.ts";
import { similarNeeds } from "./similar.ts";

const allying = { tag: "Needs", params: idInPath } as const;
const changing = { ...allying, scope: "write", onBehalf: true } as const;

/** "Moi aussi", and no longer. */
export const allyOperations: ApiRoute[] = [
  api({
    ...allying,
    id: "listAllies",
    method: "get",
    path: "/needs/{id}/allies",
    scope: "read",
    summary: "Those who seek the same, and those of them you may propose to meet",
    reply: z.object({
      items: z
        .array(personNamed.nullable())
        .meta({ description: "Null for who appears without a name." }),
      meet: z.array(personNamed),
    }),
    async handle({ acting, params }) {
      const need = await findPosting(acting, "need", params.id);
      const allies = (await alliesOf(acting, need.id)).map(({ personId }) => personId);
      const nameOf = await appearances(acting, allies);
      const waits = need.state === "open" || need.state === "taken";
      return {
        items: allies.map((personId) => nameOf(personId).person ?? null),
        meet: waits ? await alliesToMeet(acting, need) : [],
      };
    },
  }),
  api({
    ...allying,
    id: "listSimilarNeeds",
    method: "get",
    path: "/needs/{id}/similar",
    scope: "read",
    summary: "Other open needs that seek nearly the same, the nearest first",
    query: listQuery.pick({ limit: true }),
    reply: listOf(lineOf.need),
    async handle(call) {
      const { acting, params, query } = call;
      const need = await findPosting(acting, "need", params.id);
      const waits = need.state === "open" || need.state === "taken";
      const similar = waits ? await similarNeeds(acting, need, query.limit) : [];
      return { items: await shownLines(call, similar), next: null };
    },
  }),
  api({
    ...changing,
    id: "joinNeed",
    method: "post",
    path: "/needs/{id}/allies",
    summary: "Seek the same: you are told what comes of it",
    reply: standing,
    async handle({ acting, params }) {
      await joinNeed(acting, params.id);
      return findPosting(acting, "need", params.id);
    },
  }),
  api({
    ...changing,
    id: "leaveNeed",
    method: "delete",
    path: "/needs/{id}/allies",
    summary: "No longer seek the same: it leaves no trace",
    reply: standing,
    async handle({ acting, params }) {
      await leaveNeed(acting, params.id);
      return findPosting(acting, "need", params.id);
    },
  }),
  api({
    ...changing,
    id: "meetAllies",
    method: "post",
    path: "/needs/{id}/allies/meeting",
    summary: "Propose to one or two who seek the same to meet; each answers unseen",
    body: z.object({ people: z.array(oneId).min(1).max(mostMet) }),
    example: { people: [7] },
    reply: z.object({ id: id.meta({ description: "The introduction." }) }),
    status: 201,
    location: "/introductions/{id}",
    handle: ({ acting, params, body }) => meetAllies(acting, params.id, body.people),
  }),
];
