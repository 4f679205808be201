import { api, listOf, listQuery, oneId, pageOf } from "#kernel/api";
import { z } from "zod";
import { line, shownLines } from "./line-shape.ts";
import { listPostings } from "./lists.ts";
import { postingsNaming, postingsOf, postingsOfCollective } from "./queries.ts";

const posting = z.object({ kind: z.enum(["need", "offer"]), ...line }).meta({ id: "PostingLine" });

const query = listQuery.extend({
  person: oneId.optional().meta({ description: "What this person asks and offers." }),
  collective: oneId
    .optional()
    .meta({ description: "What is said in the name of this organisation or project." }),
  skill: oneId.optional().meta({ description: "What names this skill." }),
});

/** Needs and offers in one list: the page of mutual aid, of a person, of a collective, of a skill. */
export const listPostingsOperation = api({
  id: "listPostings",
  method: "get",
  path: "/postings",
  scope: "read",
  tag: "Postings",
  summary:
    "Needs and offers together, the latest first; narrowed to one person, collective or skill, on one page",
  query,
  reply: listOf(posting),
  async handle(call) {
    const { acting } = call;
    const { person, collective, skill, limit } = call.query;
    const narrowed =
      (person && (await postingsOf(acting, person, limit))) ||
      (collective && (await postingsOfCollective(acting, collective, limit))) ||
      (skill && (await postingsNaming(acting, skill, limit)));
    const { items, next } = narrowed
      ? { items: narrowed, next: null }
      : await pageOf(
          call,
          (most, after) => listPostings(acting, "both", most, after),
          ({ openedAt, id }) => ({ after: openedAt.toISOString(), id }),
        );
    return { items: await shownLines(call, items), next };
  },
});
