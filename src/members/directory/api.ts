import { api, listOf, listQuery, pageOf } from "#kernel/api";
import { z } from "zod";
import { positions } from "../forms.ts";
import { member, shown } from "../member-shape.ts";
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
  language: text("A language spoken, as a tag of BCP 47."),
});

export const listMembersOperation = api({
  id: "listMembers",
  method: "get",
  path: "/members",
  scope: "read",
  tag: "Members",
  summary: "Members, by name, or those alone who answer all that is sought",
  query,
  reply: listOf(member),
  async handle(call) {
    const { acting } = call;
    const { q: words, skill, position, place, language } = call.query;
    const fields = { words, skill, position, place, language };
    const { sought } = await readSought(acting, fields);
    const { items, next } = await pageOf(
      call,
      (most, after) =>
        listMembers(acting, most, after && { key: after.after, id: after.id }, sought),
      ({ key, id }) => ({ after: key, id }),
    );
    return { items: await shown(call, items), next };
  },
});
