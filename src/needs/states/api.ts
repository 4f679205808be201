import { api, id, idInPath, listOf, moment, personNamed, type ApiRoute } from "#kernel/api";
import { isFacilitator } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import { appearances } from "#members";
import { z } from "zod";
import { mayEdit } from "../permissions.ts";
import { restorePosting, withdrawPosting } from "../postings/edit.ts";
import type { PostingKind } from "../postings/posting.ts";
import { findPosting } from "../postings/queries.ts";
import { statesOf } from "./queries.ts";
import { renew, reopen, setAside } from "./set-aside.ts";

export const standing = z
  .object({ id, state: z.enum(["open", "taken", "answered", "set_aside"]) })
  .meta({ id: "WhereItStands" });

const kinds = {
  need: { path: "/needs", tag: "Needs", one: "Need", a: "a need" },
  offer: { path: "/offers", tag: "Offers", one: "Offer", a: "an offer" },
} as const;

const entry = z
  .object({
    state: z.enum(["open", "taken", "answered", "set_aside", "reopened", "renewed"]),
    at: moment,
    by: personNamed
      .nullable()
      .meta({ description: "Null when time alone brought it, or the name is withheld." }),
  })
  .meta({ id: "NeedState" });

const listNeedStates = api({
  id: "listNeedStates",
  method: "get",
  path: "/needs/{id}/states",
  scope: "read",
  tag: "Needs",
  summary: "Where a need stood, for its person, who acts for her and facilitators",
  params: idInPath,
  reply: listOf(entry),
  async handle({ acting, params }) {
    const need = await findPosting(acting, "need", params.id);
    if (!mayEdit(acting, need) && !isFacilitator(acting.person)) throw new NotFound();
    const states = await statesOf(acting, need.id);
    const ids = states.flatMap(({ byId, onBehalfOfId }) => onBehalfOfId ?? byId ?? []);
    const nameOf = await appearances(acting, ids, need.personId === null ? ids : []);
    const items = states.map(({ state, at, byId, onBehalfOfId }) => ({
      state,
      at,
      by: nameOf(onBehalfOfId ?? byId ?? 0).person ?? null,
    }));
    return { items, next: null };
  },
});

/** Where a need or an offer stands, as its person, or who acts for her, says it. */
export const stateOperations: ApiRoute[] = [
  ...(["need", "offer"] as const).flatMap(operationsOf),
  listNeedStates,
];

function operationsOf(kind: PostingKind): ApiRoute[] {
  const { path, tag, one, a } = kinds[kind];
  const changes = [
    { id: `setAside${one}`, noun: "set-aside", act: setAside, summary: `Put ${a} aside for now` },
    { id: `reopen${one}`, noun: "reopening", act: reopen, summary: `Open ${a} again` },
    {
      id: `withdraw${one}`,
      noun: "withdrawal",
      act: withdrawPosting,
      summary: `Take ${a} back: only its own people still see it`,
    },
    {
      id: `restore${one}`,
      noun: "restoration",
      act: restorePosting,
      summary: `Put back ${a} that was taken back`,
    },
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
