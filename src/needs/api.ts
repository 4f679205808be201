import { api, id, idInPath, moment, personNamed, type ApiRoute } from "#kernel/api";
import { peopleNamed } from "#members";
import { z } from "zod";
import { outcomeForm } from "./forms.ts";
import { introductionOperations } from "./introductions/api.ts";
import { matchingOperations } from "./matching/api.ts";
import { postingOperations } from "./postings/api.ts";
import { allyOperations, stateOperations } from "./states/api.ts";
import { outcomesOf, tellOutcome } from "./tell-outcome.ts";

const outcome = z
  .object({ id, happened: z.string(), leftBehind: z.string(), person: personNamed, toldAt: moment })
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
    const told = (await outcomesOf(acting, params.id)).find((one) => one.id === id)!;
    const teller = told.onBehalfOfId ?? told.toldById;
    return { ...told, person: (await peopleNamed(acting.db, [teller])).get(teller)! };
  },
});

export const operations: ApiRoute[] = [
  ...postingOperations,
  ...matchingOperations,
  ...stateOperations,
  ...allyOperations,
  tellOutcomeRoute,
  ...introductionOperations,
];
