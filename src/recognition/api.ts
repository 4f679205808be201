import {
  api,
  id,
  listOf,
  listQuery,
  moment,
  oneId,
  pageOf,
  personNamed,
  seenSubject,
  seenSubjects,
  subject,
  subjectRef,
  type ApiCall,
  type ApiRoute,
} from "#kernel/api";
import { NotFound } from "#kernel/errors";
import { readRef } from "#kernel/subjects";
import { peopleNamed } from "#members";
import { z } from "zod";
import { thanksForm } from "./forms.ts";
import { findThanks, thanksAbout, thanksTo, type Thanks } from "./queries.ts";
import { thank } from "./thank.ts";

type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

const thanks = z
  .object({
    id,
    from: personNamed,
    to: z.array(personNamed),
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
    return { items: await shown(call, items), next };
  },
});

const sayThanks = api({
  id: "sayThanks",
  method: "post",
  path: "/thanks",
  scope: "write",
  tag: "Thanks",
  summary: "Thank one or several members, in one sentence, about something",
  body: thanksForm.omit({ "au-nom-de": true }).extend({ about: subjectRef }),
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

export const operations: ApiRoute[] = [listThanks, sayThanks];

/** Each is about something: who may not see that, does not see the thanks. */
async function shown(call: Call, found: Thanks[]) {
  const subjectOf = await seenSubjects(
    call,
    found.map(({ subject }) => subject),
  );
  const people = await peopleNamed(
    call.acting.db,
    found.flatMap(({ fromId, to }) => [fromId, ...to]),
  );
  return found.flatMap(({ fromId, to, subject: ref, ...said }) => {
    const subject = subjectOf(ref);
    if (!subject) return [];
    return [{ ...said, from: people.get(fromId)!, to: to.map((id) => people.get(id)!), subject }];
  });
}
