import { api, id, idInPath, type ApiRoute } from "#kernel/api";
import { z } from "zod";
import { joinNeed, leaveNeed } from "../allies/ally.ts";
import type { PostingKind } from "../postings/posting.ts";
import { findPosting } from "../postings/queries.ts";
import { renew, reopen, setAside } from "./set-aside.ts";

const standing = z
  .object({ id, state: z.enum(["open", "taken", "answered", "set_aside"]) })
  .meta({ id: "WhereItStands" });

const kinds = {
  need: { path: "/needs", tag: "Needs", one: "Need", a: "a need" },
  offer: { path: "/offers", tag: "Offers", one: "Offer", a: "an offer" },
} as const;

/** Where a need or an offer stands, as its person, or who acts for her, says it. */
export const stateOperations: ApiRoute[] = (["need", "offer"] as const).flatMap(operationsOf);

function operationsOf(kind: PostingKind): ApiRoute[] {
  const { path, tag, one, a } = kinds[kind];
  const changes = [
    { id: `setAside${one}`, noun: "set-aside", act: setAside, summary: `Put ${a} aside for now` },
    { id: `reopen${one}`, noun: "reopening", act: reopen, summary: `Open ${a} again` },
    { id: `renew${one}`, noun: "renewal", act: renew, summary: `Say that ${a} is still current` },
  ];
  return changes.map(({ id, noun, act, summary }) =>
    api({
      id,
      method: "post",
      path: `${path}/{id}/${noun}`,
      scope: "write",
      tag,
      summary,
      params: idInPath,
      onBehalf: true,
      reply: standing,
      async handle({ acting, params }) {
        await act(acting, kind, params.id);
        return findPosting(acting, kind, params.id);
      },
    }),
  );
}

const allying = { scope: "write", tag: "Needs", params: idInPath, onBehalf: true } as const;

/** "Moi aussi", and no longer. */
export const allyOperations: ApiRoute[] = [
  api({
    ...allying,
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
    ...allying,
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
];
