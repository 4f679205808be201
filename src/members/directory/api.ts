import { distanceBetween } from "#kernel/communes";
import { api, listOf, listQuery, pageOf } from "#kernel/api";
import type { Position as Cursor } from "#kernel/http";
import { z } from "zod";
import { positions } from "../forms.ts";
import { member, shown } from "../member-shape.ts";
import { distance } from "../distance-shape.ts";
import { listMembers } from "./list-members.ts";
import { readSought } from "./read-sought.ts";

const text = (description: string) => z.string().trim().max(200).default("").meta({ description });

const query = listQuery.extend({
  q: text("Words of a name, a wish, a skill, as one says them."),
  skill: text("A skill, in one's own words: the one that comes nearest is meant."),
  position: z
    .enum(positions)
    .optional()
    .meta({ description: "Where they stand with the skill, or with any." }),
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
  language: text("A language spoken, as a tag of BCP 47."),
});

const found = member
  .extend({
    distance: distance.nullable().meta({ description: "From `place`, where it is known." }),
  })
  .meta({ id: "FoundMember" });

export const listMembersOperation = api({
  id: "listMembers",
  method: "get",
  path: "/members",
  scope: "read",
  tag: "Members",
  summary: "Members, by name, or those alone who answer all that is sought",
  query,
  reply: listOf(found),
  async handle(call) {
    const { acting } = call;
    const { q: words, skill, position, place, within, sort, language } = call.query;
    const fields = { words, skill, position, place, within, language };
    const { sought, place: around } = await readSought(acting, fields);
    const { items, next } = await pageOf(
      call,
      (most, after) => listMembers(acting, most, keyAfter(after, sort), sought, sort),
      ({ key, id }) => ({ after: `${sort}\n${key}`, id }),
    );
    const people = await shown(call, items);
    return {
      next,
      items: people.map((person) => ({
        ...person,
        distance: (around && distanceBetween(around, person.place)) || null,
      })),
    };
  },
});

/** A cursor of the other order leads to the beginning of this one. */
function keyAfter(after: Cursor | undefined, sort: string) {
  const [from, key = ""] = after?.after.split("\n") ?? [];
  return after && from === sort ? { key, id: after.id } : undefined;
}
