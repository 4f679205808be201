import {
  api,
  id,
  idInPath,
  listOf,
  listQuery,
  moment,
  pageOf,
  subject,
  type ApiRoute,
} from "#kernel/api";
import { NotFound } from "#kernel/errors";
import { findPerson, mayActFor } from "#members";
import { z } from "zod";
import { notedFor } from "./noted.ts";

const noted = z
  .object({
    id,
    event: z.string().meta({ examples: ["need.published"] }),
    at: moment,
    subject,
    by: z.string().meta({ description: "Who did it." }),
  })
  .meta({ id: "Noted" });

const listNoted = api({
  id: "listNoted",
  method: "get",
  path: "/members/{id}/noted",
  scope: "read",
  tag: "Members",
  summary: "What others did in a person's name, for her and for who acts for her",
  params: idInPath,
  query: listQuery,
  reply: listOf(noted),
  async handle(call) {
    const { acting, platform, params } = call;
    const person = await findPerson(acting, params.id);
    if (person.id !== acting.person.id && !mayActFor(acting.person, person)) throw new NotFound();
    const { items, next } = await pageOf(
      call,
      (most, after) => notedFor({ acting, platform }, person.id, most, after?.id),
      (one) => ({ after: "", id: one.id }),
    );
    return {
      items: items.map(({ name, subject, ...rest }) => ({
        ...rest,
        event: name,
        subject: { ...subject, url: platform.mail.absolute(subject.url) },
      })),
      next,
    };
  },
});

export const paperOperations: ApiRoute[] = [listNoted];
