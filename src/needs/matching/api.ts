import { api, id, idInPath, listOf, listQuery, personNamed, type ApiRoute } from "#kernel/api";
import type { Fact } from "#kernel/subjects";
import { z } from "zod";
import { findPosting } from "../postings/queries.ts";
import { findMatches, mostLookedAt } from "./find-matches.ts";
import { together } from "./together.ts";
import { partsSought } from "./what-is-sought.ts";

const factShape = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("skill"),
      label: z.string(),
      position: z.enum(["discovers", "practises", "passes_on", "profession"]),
    }),
    z.object({ kind: z.literal("offer"), title: z.string(), url: z.url() }),
    z
      .object({ kind: z.literal("sense"), sense: z.string() })
      .meta({ description: "The need speaks of the same in other words." }),
    z.object({ kind: z.literal("place"), place: z.string() }),
    z
      .object({ kind: z.literal("near"), km: z.number().int(), about: z.boolean() })
      .meta({ description: "Another commune, so far as the crow flies; `about`: to 5 km." }),
    z.object({ kind: z.literal("remote") }),
    z.object({ kind: z.literal("load"), load: z.literal("free") }),
  ])
  .meta({ id: "Fact" });

const match = z
  .object({
    person: personNamed,
    offerId: id.nullable().meta({ description: "The offer that fits, when one does." }),
    degree: z.enum(["strong", "good", "possible"]),
    facts: z.array(factShape).meta({ description: "Why: facts that you may check." }),
  })
  .meta({ id: "Match" });

export const matchingOperations: ApiRoute[] = [
  api({
    id: "listTogether",
    method: "get",
    path: "/needs/{id}/together",
    scope: "read",
    tag: "Needs",
    summary: "A few people who together bring what nobody brings alone, and who brings what",
    params: idInPath,
    reply: listOf(
      z.object({ person: personNamed, brings: z.array(z.string()) }).meta({ id: "Part" }),
    ),
    async handle({ acting, platform, params }) {
      const need = await findPosting(acting, "need", params.id);
      const matches = await findMatches(acting, platform.candidates, need, mostLookedAt);
      const parts = together(partsSought(need), matches);
      const items = parts.map(({ match: { person }, brings }) => ({ person, brings }));
      return { items, next: null };
    },
  }),
  api({
    id: "listMatches",
    method: "get",
    path: "/needs/{id}/matches",
    scope: "read",
    tag: "Needs",
    summary: "Who could help with a need, the surest first, and why",
    params: idInPath,
    query: listQuery.pick({ limit: true }),
    reply: listOf(match),
    async handle({ acting, platform, params, query }) {
      const need = await findPosting(acting, "need", params.id);
      const matches = await findMatches(acting, platform.candidates, need, query.limit);
      const items = matches.map(({ person, offerId, degree, facts }) => ({
        person,
        offerId: offerId ?? null,
        degree,
        facts: facts.map((fact) => factTold(fact, (url) => platform.mail.absolute(url))),
      }));
      return { items, next: null };
    },
  }),
];

/** A fact without what only orders. */
function factTold(fact: Fact, absolute: (url: string) => string): z.infer<typeof factShape> {
  switch (fact.kind) {
    case "skill":
      return { kind: fact.kind, label: fact.label, position: fact.position };
    case "offer":
      return { kind: fact.kind, title: fact.title, url: absolute(fact.url) };
    default:
      return fact;
  }
}
