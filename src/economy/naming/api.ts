import {
  api,
  id,
  idInPath,
  listOf,
  oneId,
  personNamed,
  seenSubject,
  subject,
  subjectRef,
  type ApiRoute,
} from "#kernel/api";
import { writeRef } from "#kernel/subjects";
import { appearances } from "#members";
import { z } from "zod";
import { helpShape, type Call } from "../api-shapes.ts";
import type { Entry } from "../entry.ts";
import { helpBody, measureOf } from "../forms.ts";
import { refusalOf, todayOf } from "../limits.ts";
import { mustBeFit } from "../refusals.ts";
import { acceptNaming, declineNaming } from "./answer.ts";
import { nameHelp, refusalOfNaming } from "./name-help.ts";
import { namingsWaiting, type Naming } from "./queries.ts";

const naming = z
  .object({
    id,
    by: personNamed
      .nullable()
      .meta({ description: "Who named it; null where this person appears without a name." }),
    ...helpShape,
    subject: subject.nullable(),
  })
  .meta({ id: "Naming" });

const most = 100;
const done = z.object({ id });

const listNamings = api({
  id: "listNamings",
  method: "get",
  path: "/namings",
  scope: "read",
  tag: "Contributions",
  summary: "Helping hands of yours that others named, and that wait for your answer",
  reply: listOf(naming),
  async handle(call) {
    const namings = await namingsWaiting(call.acting, [call.acting.person.id], most);
    return { items: await shown(call, namings), next: null };
  },
});

const nameHelpOfOthers = api({
  id: "nameHelp",
  method: "post",
  path: "/namings",
  scope: "write",
  tag: "Contributions",
  summary: "Name what others did; each of them accepts or declines it, unseen",
  body: helpBody
    .omit({ way: true, employer: true })
    .extend({ people: z.array(oneId).min(1).max(20), for: subjectRef.optional() }),
  example: { people: [7], minutes: 90, what: "nettoyer la cuisine", doneOn: "2026-03-01" },
  onBehalf: true,
  reply: z.object({ ids: z.array(id) }),
  status: 201,
  async handle(call) {
    const { for: ref, ...named } = call.body;
    const subject = ref && (await seenSubject(call, ref));
    const entry = { ...named, subject };
    mustBeFit(call.acting, refusalOfNaming(entry, todayOf(call.acting)));
    return nameHelp(call.acting, entry);
  },
});

const acceptNamed = api({
  id: "acceptNaming",
  method: "post",
  path: "/namings/{id}/acceptance",
  scope: "write",
  tag: "Contributions",
  summary: "Accept what another named, as you correct it: it becomes your contribution",
  params: idInPath,
  body: helpBody,
  example: { minutes: 90, what: "nettoyer la cuisine", doneOn: "2026-03-01" },
  onBehalf: true,
  reply: done.meta({ description: "The contribution." }),
  status: 201,
  handle(call) {
    const { minutes, what, doneOn } = call.body;
    const entry: Entry = { ...measureOf(call.body, minutes), what, doneOn };
    mustBeFit(call.acting, refusalOf(entry, todayOf(call.acting)));
    return acceptNaming(call.acting, call.platform.subjects, call.params.id, entry);
  },
});

const declineNamed = api({
  id: "declineNaming",
  method: "post",
  path: "/namings/{id}/refusal",
  scope: "write",
  tag: "Contributions",
  summary: "Decline what another named: nobody is told, then or later",
  params: idInPath,
  onBehalf: true,
  reply: done,
  async handle(call) {
    await declineNaming(call.acting, call.platform.subjects, call.params.id);
    return { id: call.params.id };
  },
});

export const namingOperations: ApiRoute[] = [
  listNamings,
  nameHelpOfOthers,
  acceptNamed,
  declineNamed,
];

async function shown({ acting, platform }: Call, namings: Naming[]) {
  const about = await platform.subjects.find(
    acting,
    namings.flatMap(({ subject }) => subject ?? []),
  );
  const appear = await appearances(
    acting,
    namings.map(({ namedById }) => namedById),
  );
  return namings.map((naming) => {
    const seen = naming.subject ? about.get(writeRef(naming.subject)) : undefined;
    // What one may no longer see may have veiled who named it.
    const veiled = naming.subject && !seen ? [naming.namedById] : seen?.veiled;
    return {
      ...naming,
      by: appear(naming.namedById, veiled).person ?? null,
      subject: seen ? { ...seen, url: platform.mail.absolute(seen.url) } : null,
    };
  });
}
