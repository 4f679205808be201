import { api, listOf, listQuery, pageOf, type ApiRoute } from "#kernel/api";
import { distanceBetween } from "#kernel/communes";
import type { Position } from "#kernel/http";
import { collectiveShape, collectiveUrl, distance } from "#members";
import { skillsOffered } from "#needs";
import { z } from "zod";
import { findCollectives, readCollectivesSought } from "./find-collectives.ts";

const found = collectiveShape
  .extend({
    skills: z.array(z.string()).meta({ description: "Skills that are offered in its name." }),
    distance: distance.nullable().meta({ description: "From `place`, where it is known." }),
  })
  .meta({ id: "FoundCollective" });

const text = (description: string) => z.string().trim().max(200).default("").meta({ description });

const query = listQuery.extend({
  q: text("Words of its name or of what it does, as one says them."),
  skill: text("A skill offered in its name: the one that comes nearest is meant."),
  place: text("A commune, or a part of a place's name."),
  within: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .optional()
    .meta({ description: "Kilometres around `place`, as the crow flies." }),
  sort: z
    .enum(["name", "place"])
    .default("name")
    .meta({ description: "By place, those nearest to `place` come first." }),
});

export const collectivesOperations: ApiRoute[] = [
  api({
    id: "listCollectives",
    method: "get",
    path: "/collectives",
    scope: "read",
    tag: "Members",
    summary: "Organisations and projects in whose name things are said",
    query,
    reply: listOf(found),
    async handle(call) {
      const { acting, platform } = call;
      const { q: words, skill, place, within, sort } = call.query;
      const meant = await readCollectivesSought(acting, { words, skill, place, within });
      const { items, next } = await pageOf(
        call,
        (most, after) => findCollectives(acting, meant, sort, most, keyAfter(after, sort)),
        ({ key, id }) => ({ after: `${sort}\n${key}`, id }),
      );
      const skills = await skillsOffered(
        acting,
        items.map(({ id }) => id),
      );
      return {
        next,
        items: items.map((one) => ({
          ...one,
          url: platform.mail.absolute(collectiveUrl(acting.community.prefix, one)),
          skills: skills.get(one.id) ?? [],
          distance: (meant.place && distanceBetween(meant.place, one.place)) || null,
        })),
      };
    },
  }),
];

/** A cursor of the other order leads to the beginning of this one. */
function keyAfter(after: Position | undefined, sort: string) {
  const [from, key = ""] = after?.after.split("\n") ?? [];
  return after && from === sort ? { key, id: after.id } : undefined;
}
