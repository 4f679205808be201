import { api, listOf, listQuery, moment, pageOf, subject, type ApiRoute } from "#kernel/api";
import { findThings, type Excerpt } from "#kernel/search";
import { z } from "zod";
import { soughtOf, spans } from "./sought.ts";

const found = z
  .object({
    ...subject.shape,
    excerpt: z.string().meta({ description: "The part of its text where the words stand." }),
    words: z
      .array(z.string())
      .meta({ description: "The words of it, and the names of its skills, that answer." }),
    place: z.string(),
    at: moment
      .nullable()
      .meta({ description: "When it was said, or arrived; null where not told." }),
  })
  .meta({ id: "Found" });

const query = listQuery.extend({
  q: z.string().trim().min(1).max(200).meta({ description: "Words, as one says them." }),
  kind: z
    .string()
    .max(40)
    .optional()
    .meta({ description: "Only things of this kind: `need`, `offer`, `person`…" }),
  place: z
    .string()
    .trim()
    .max(80)
    .default("")
    .meta({ description: "A place, or a part of its name." }),
  since: z
    .enum(spans)
    .optional()
    .meta({ description: "Only what was said, or arrived, since then." }),
});

export const searchOperations: ApiRoute[] = [
  api({
    id: "search",
    method: "get",
    path: "/search",
    scope: "read",
    tag: "Search",
    summary: "What one may see that says these words, the nearest first",
    query,
    reply: listOf(found),
    async handle(call) {
      const { acting, platform, query } = call;
      const { q: words, kind, place, since } = query;
      const sought = soughtOf({ words, kind, place, since }, acting.clock());
      const { items, next } = await pageOf(
        call,
        (most, after) => findThings(acting, platform, sought, most, after?.id),
        ({ rank }) => ({ after: "rank", id: rank }),
      );
      return {
        next,
        items: items.map(
          ({ subject: { kind, id, title, url }, title: marked, text, around, place, at }) => ({
            kind,
            id,
            title,
            url: platform.mail.absolute(url),
            excerpt: text.map(({ text }) => text).join(""),
            words: [...wordsOf([...marked, ...text]), ...around],
            place,
            at,
          }),
        ),
      };
    },
  }),
];

function wordsOf(excerpt: Excerpt): string[] {
  return [...new Set(excerpt.filter(({ sought }) => sought).map(({ text }) => text))];
}
