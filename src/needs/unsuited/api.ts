import { api, idInPath, listOf, listQuery, type ApiRoute } from "#kernel/api";
import { lineOf, shownLines } from "../postings/line-shape.ts";
import { findPosting } from "../postings/queries.ts";
import { standing } from "../states/api.ts";
import { unsuitedOf } from "./queries.ts";
import { sayUnsuited, takeBackUnsuited } from "./say-unsuited.ts";

const saying = { tag: "Needs", params: idInPath, scope: "write" } as const;

/** "Ce n'est pas mon sujet", and after all it is. */
export const unsuitedOperations: ApiRoute[] = [
  api({
    id: "listUnsuited",
    method: "get",
    path: "/me/unsuited",
    scope: "read",
    tag: "Needs",
    summary: "The needs you said are not for you, the latest first: nobody else knows",
    query: listQuery.pick({ limit: true }),
    reply: listOf(lineOf.need),
    handle: async (call) => ({
      items: await shownLines(call, await unsuitedOf(call.acting, call.query.limit)),
      next: null,
    }),
  }),
  api({
    ...saying,
    id: "sayUnsuited",
    method: "post",
    path: "/needs/{id}/unsuited",
    summary: "This need is not for you: it is suggested to you no more, and nobody is told",
    reply: standing,
    async handle({ acting, params }) {
      await sayUnsuited(acting, params.id);
      return findPosting(acting, "need", params.id);
    },
  }),
  api({
    ...saying,
    id: "takeBackUnsuited",
    method: "delete",
    path: "/needs/{id}/unsuited",
    summary: "This need may be for you after all",
    reply: standing,
    async handle({ acting, params }) {
      await takeBackUnsuited(acting, params.id);
      return findPosting(acting, "need", params.id);
    },
  }),
];
