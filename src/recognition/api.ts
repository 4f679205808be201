import {
  api,
  id,
  idInPath,
  listOf,
  listQuery,
  moment,
  oneId,
  pageOf,
  personNamed,
  seenSubject,
  subject,
  subjectRef,
  type ApiCall,
  type ApiRoute,
} from "#kernel/api";
import { NotFound } from "#kernel/errors";
import { readRef } from "#kernel/subjects";
import type { Appearance } from "#members";
import { z } from "zod";
import { thanksBody } from "./forms.ts";
import { findThanks, thanksAbout, thanksTo, type Thanks } from "./queries.ts";
import { readableThanks } from "./readable.ts";
import { thank } from "./thank.ts";
import { withdrawThanks } from "./withdraw-thanks.ts";

type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

const appearing = personNamed.nullable();

const thanks = z
  .object({
    id,
    from: appearing.meta({ description: "Null where this person appears without a name." }),
    to: z.array(appearing).meta({ description: "Null for who appears without a name." }),
    words: z.string(),
    subject,
    saidAt: moment,
  })
  .meta({ id: "Thanks" });

const thanksQuery = listQuery.extend({
  about: z
    .string()
    .regex(/^[a-z]+-\d{1,15}$/)
    .optional()
    .meta({ description: "What was said about one thing: `need-12`.", examples: ["need-12"] }),
  to: oneId
    .optional()
    .meta({ description: "What this person received; yourself if nothing is asked." }),
});

const listThanks = api({
  id: "listThanks",
  method: "get",
  path: "/thanks",
  scope: "read",
  tag: "Thanks",
  summary: "Thanks about a thing, oldest first, or received by a person, latest first",
  query: thanksQuery,
  reply: listOf(thanks),
  async handle(call) {
    const { about, to } = call.query;
    const { acting } = call;
    const ref = readRef(about);
    const said = ref && (await thanksAbout(acting, await seenSubject(call, ref)));
    const { items, next } = await pageOf(
      call,
      (most, after) =>
        said
          ? Promise.resolve(said.filter(({ id }) => id > (after?.id ?? 0)).slice(0, most))
          : thanksTo(acting, to ?? acting.person.id, most, after?.id),
      ({ id }) => ({ after: "", id }),
    );
    const receivedBy = said ? undefined : (to ?? acting.person.id);
    return { items: await shown(call, items, receivedBy), next };
  },
});

const sayThanks = api({
  id: "sayThanks",
  method: "post",
  path: "/thanks",
  scope: "write",
  tag: "Thanks",
  summary: "Thank one or several members, in one sentence, about something",
  body: thanksBody.extend({ about: subjectRef }),
  example: { to: [7], words: "Merci pour les avocatiers !", about: { kind: "need", id: 12 } },
  onBehalf: true,
  reply: thanks,
  status: 201,
  async handle(call) {
    const { to, words, about } = call.body;
    const { id } = await thank(call.acting, { to, words, subject: await seenSubject(call, about) });
    const [said] = await shown(call, [await findThanks(call.acting, id)]);
    if (!said) throw new NotFound();
    return said;
  },
});

const takeBackThanks = api({
  id: "withdrawThanks",
  method: "post",
  path: "/thanks/{id}/withdrawal",
  scope: "write",
  tag: "Thanks",
  summary: "Take back a thanks you said: it leaves every page",
  params: idInPath,
  onBehalf: true,
  reply: z.object({ id }),
  async handle({ acting, params, platform }) {
    const { subject } = await findThanks(acting, params.id);
    await withdrawThanks(acting, params.id, await platform.subjects.findOne(acting, subject));
    return { id: params.id };
  },
});

export const operations: ApiRoute[] = [listThanks, sayThanks, takeBackThanks];

async function shown({ acting, platform }: Call, found: Thanks[], receivedBy?: number) {
  const thanks = await readableThanks(acting, platform.subjects, found, receivedBy);
  return thanks.map(({ about, from, thanked, ...said }) => ({
    ...said,
    from: from.person ?? null,
    to: namedFirst(thanked),
    subject: { ...about, url: platform.mail.absolute(about.url) },
  }));
}

/** Who appears without a name stands at no place of hers in the list. */
function namedFirst(people: readonly Appearance[]) {
  const named = people.flatMap(({ person }) => person ?? []);
  return [...named, ...people.slice(named.length).map(() => null)];
}
