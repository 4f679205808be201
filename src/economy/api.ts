import {
  api,
  id,
  idInPath,
  listOf,
  listQuery,
  moment,
  pageOf,
  personNamed,
  seenSubject,
  subject,
  subjectRef,
  type ApiRoute,
} from "#kernel/api";
import { NotFound } from "#kernel/errors";
import { z } from "zod";
import { helpShape, type Call } from "./api-shapes.ts";
import { ways } from "./entry.ts";
import { helpBody, measureOf } from "./forms.ts";
import { giveBack } from "./give-back.ts";
import { refusalOf, todayOf } from "./limits.ts";
import { readableLines, type Line } from "./lines.ts";
import { namingOperations } from "./naming/api.ts";
import {
  contributionsBy,
  findContribution,
  latestContributions,
  timeByWay,
  type Contribution,
} from "./queries.ts";
import { mustBeFit } from "./refusals.ts";
import { takeBack } from "./take-back.ts";
import { writeLine } from "./write-line.ts";

const contribution = z
  .object({
    id,
    person: personNamed
      .nullable()
      .meta({ description: "Who gave; null where this person appears without a name." }),
    ...helpShape,
    way: z
      .enum(ways)
      .nullable()
      .meta({ description: "Unpaid, paid, expenses reimbursed, made available by an employer." }),
    employer: z.string(),
    backOn: z.iso.date().nullable().meta({ description: "The day a thing lent came back." }),
    subject: subject
      .nullable()
      .meta({ description: "What it was for; null when the words say it, or you may not see it." }),
    notedAt: moment,
  })
  .meta({ id: "Contribution" });

const listContributions = api({
  id: "listContributions",
  method: "get",
  path: "/contributions",
  scope: "read",
  tag: "Contributions",
  summary: "Time, things lent and given, what was noted last first, without what was taken back",
  query: listQuery.extend({ kind: z.enum(["time", "things"]).optional() }),
  reply: listOf(contribution),
  async handle(call) {
    const which = call.query.kind ?? "all";
    const { items, next } = await pageOf(
      call,
      (most, after) => latestContributions(call.acting, which, most, after?.id),
      ({ id }) => ({ after: "", id }),
    );
    return { items: await shown(call, items), next };
  },
});

const listOwnContributions = api({
  id: "listOwnContributions",
  method: "get",
  path: "/me/contributions",
  scope: "read",
  tag: "Contributions",
  summary: "What you gave, the latest first",
  query: listQuery.pick({ limit: true }),
  reply: listOf(contribution),
  async handle(call) {
    const { acting, query } = call;
    const own = await contributionsBy(acting, acting.person.id, query.limit);
    return { items: await shown(call, own), next: null };
  },
});

const sumTime = api({
  id: "sumTime",
  method: "get",
  path: "/contributions/time",
  scope: "read",
  tag: "Contributions",
  summary: "The community's time, each way on its own, without what was taken back",
  reply: listOf(
    z
      .object({ way: z.enum(ways), minutes: z.number().int(), gestures: z.number().int() })
      .meta({ id: "TimeOfWay" }),
  ),
  handle: async ({ acting }) => ({ items: await timeByWay(acting), next: null }),
});

const noteContribution = api({
  id: "noteContribution",
  method: "post",
  path: "/contributions",
  scope: "write",
  tag: "Contributions",
  summary: "Note time given, or a thing lent or given",
  body: helpBody.extend({ for: subjectRef.optional() }),
  example: { minutes: 150, doneOn: "2026-03-01", what: "greffer", for: { kind: "need", id: 12 } },
  onBehalf: true,
  reply: contribution,
  status: 201,
  async handle(call) {
    const { acting } = call;
    const { for: ref, minutes, what, doneOn } = call.body;
    const subject = ref && (await seenSubject(call, ref));
    const entry = { ...measureOf(call.body, minutes), what, doneOn, subject };
    mustBeFit(acting, refusalOf(entry, todayOf(acting)));
    const { id } = await writeLine(acting, entry);
    return shownOne(call, await findContribution(acting, id));
  },
});

const takeContributionBack = api({
  id: "takeContributionBack",
  method: "post",
  path: "/contributions/{id}/reversal",
  scope: "write",
  tag: "Contributions",
  summary: "Take a contribution back: a line stands against it",
  params: idInPath,
  reply: z.object({ id, contribution }),
  status: 201,
  async handle(call) {
    const { acting, params, platform } = call;
    const line = await findContribution(acting, params.id);
    const about = line.subject && (await platform.subjects.findOne(acting, line.subject));
    const { id } = await takeBack(acting, params.id, about);
    return { id, contribution: await shownOne(call, line) };
  },
});

const giveThingBack = api({
  id: "giveThingBack",
  method: "post",
  path: "/contributions/{id}/return",
  scope: "write",
  tag: "Contributions",
  summary: "Say that a thing lent is back",
  params: idInPath,
  body: z.object({ backOn: z.iso.date().optional() }),
  example: { backOn: "2026-03-03" },
  onBehalf: true,
  reply: contribution,
  status: 201,
  async handle(call) {
    const { acting, params, body, platform } = call;
    const line = await findContribution(acting, params.id);
    const about = line.subject && (await platform.subjects.findOne(acting, line.subject));
    await giveBack(acting, line.id, about, body.backOn);
    return shownOne(call, await findContribution(acting, params.id));
  },
});

export const operations: ApiRoute[] = [
  listContributions,
  listOwnContributions,
  sumTime,
  noteContribution,
  takeContributionBack,
  giveThingBack,
  ...namingOperations,
];

/** @throws NotFound, and so does nothing, about a line that one may not read */
async function shownOne(call: Call, line: Contribution) {
  const [seen] = await shown(call, [line]);
  if (!seen) throw new NotFound();
  return seen;
}

async function shown(call: Call, lines: Contribution[]) {
  const seen = await readableLines(call.acting, call.platform, lines);
  return seen.map((line) => written(call, line));
}

function written({ platform }: Call, line: Line): z.input<typeof contribution> {
  const { who, about } = line;
  const amount =
    line.kind === "time"
      ? { minutes: line.minutes, way: line.way, quantity: null }
      : { minutes: null, way: null, quantity: line.quantity };
  return {
    ...line,
    ...amount,
    employer: line.kind === "time" && who.person ? line.employer : "",
    person: who.person ?? null,
    subject: about ? { ...about, url: platform.mail.absolute(about.url) } : null,
  };
}
