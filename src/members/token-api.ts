import { api, id, idInPath, listOf, moment, type ApiRoute } from "#kernel/api";
import { z } from "zod";
import { revokeToken, tokensOf } from "./tokens.ts";

const token = z
  .object({ id, label: z.string(), scope: z.enum(["read", "write"]), madeAt: moment })
  .meta({ id: "Token" });

/** A token makes no other: that is done by hand, signed in. */
export const tokenOperations: ApiRoute[] = [
  api({
    id: "listTokens",
    method: "get",
    path: "/tokens",
    scope: "read",
    tag: "Members",
    summary: "Your tokens that still open the API, without their secret",
    reply: listOf(token),
    async handle({ acting }) {
      return { items: await tokensOf(acting.db, acting.person.id), next: null };
    },
  }),
  api({
    id: "revokeToken",
    method: "delete",
    path: "/tokens/{id}",
    scope: "write",
    tag: "Members",
    summary: "Revoke one of your tokens, this one too",
    params: idInPath,
    reply: z.object({ id }),
    async handle({ acting, params }) {
      await revokeToken(acting, params.id);
      return params;
    },
  }),
];
