import { api, idInPath, type ApiRoute } from "#kernel/api";
import { findPosting } from "../postings/queries.ts";
import { standing } from "../states/api.ts";
import { sayUnsuited, takeBackUnsuited } from "./say-unsuited.ts";

const saying = { tag: "Needs", params: idInPath, scope: "write" } as const;

/** "Ce n'est pas mon sujet", and after all it is. */
export const unsuitedOperations: ApiRoute[] = [
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
