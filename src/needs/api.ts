import {
  api,
  id,
  idInPath,
  listOf,
  moment,
  personNamed,
  type ApiCall,
  type ApiRoute,
} from "#kernel/api";
import { appearances } from "#members";
import { z } from "zod";
import { allyOperations } from "./allies/api.ts";
import { unsuitedOperations } from "./unsuited/api.ts";
import { outcomeForm } from "./forms.ts";
import { introductionOperations } from "./introductions/api.ts";
import { matchingOperations } from "./matching/api.ts";
import { postingOperations } from "./postings/api.ts";
import { findPosting } from "./postings/queries.ts";
import { stateOperations } from "./states/api.ts";
import { outcomesOf, tellOutcome } from "./tell-outcome.ts";

const outcome = z
  .object({
    id,
    happened: z.string(),
    leftBehind: z.string(),
    person: personNamed
      .nullable()
      .meta({ description: "Who said it; null where the name is withheld." }),
    toldAt: moment,
  })
  .meta({ id: "Outcome" });

const tellOutcomeRoute = api({
  id: "tellOutcome",
  method: "post",
  path: "/needs/{id}/outcome",
  scope: "write",
  tag: "Needs",
  summary: "Say what came of a need; the first word closes it",
  params: idInPath,
  body: outcomeForm,
  example: {
    happened: "Trois avocatiers greffés.",
    leftBehind: "Un greffoir à partager.",
    met: [4],
  },
  onBehalf: true,
  reply: outcome,
  status: 201,
  async handle({ acting, params, body }) {
    const { id } = await tellOutcome(acting, params.id, body);
    return (await shown({ acting }, params.id)).find((one) => one.id === id)!;
  },
});

const listOutcomes = api({
  id: "listOutcomes",
  method: "get",
  path: "/needs/{id}/outcomes",
  scope: "read",
  tag: "Needs",
  summary: "What was said to have come of a need, the first word first",
  params: idInPath,
  reply: listOf(outcome),
  handle: async (call) => ({ items: await shown(call, call.params.id), next: null }),
});

/** Of a need without a name, who tells what came of it may be who asked. */
async function shown({ acting }: Pick<ApiCall<unknown, unknown, unknown>, "acting">, id: number) {
  const need = await findPosting(acting, "need", id);
  const told = await outcomesOf(acting, id);
  const tellerOf = (one: (typeof told)[number]) => one.onBehalfOfId ?? one.toldById;
  const tellers = told.map(tellerOf);
  const nameOf = await appearances(acting, tellers, need.personId === null ? tellers : []);
  return told.map((one) => ({ ...one, person: nameOf(tellerOf(one)).person ?? null }));
}

export const operations: ApiRoute[] = [
  ...postingOperations,
  ...matchingOperations,
  ...stateOperations,
  ...allyOperations,
  ...unsuitedOperations,
  tellOutcomeRoute,
  listOutcomes,
  ...introductionOperations,
];
