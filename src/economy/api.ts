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
  seenSubjects,
  subject,
  subjectRef,
  Unfit,
  type ApiCall,
  type ApiRoute,
} from "#kernel/api";
import { peopleNamed } from "#members";
import { z } from "zod";
import { timeForm } from "./forms.ts";
import { dayIn, refusalOfTime } from "./limits.ts";
import { noteTime } from "./note-time.ts";
import { mayReadLine } from "./permissions.ts";
import { findContribution, latestTimeGiven, type Contribution } from "./queries.ts";
import { takeBack } from "./take-back.ts";
import { economyWords } from "./words.ts";

type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

const contribution = z
  .object({
    id,
    person: personNamed,
    minutes: z.number().int(),
    what: z.string(),
    doneOn: z.iso.date(),
    subject: subject
      .nullable()
      .meta({ description: "What it was for; null when you may not see that." }),
    notedAt: moment,
  })
  .meta({ id: "Contribution" });

const listContributions = api({
  id: "listContributions",
  method: "get",
  path: "/contributions",
  scope: "read",
  tag: "Contributions",
  summary: "Time given, what was noted last first, without what was taken back",
  query: listQuery,
  reply: listOf(contribution),
  async handle(call) {
    const { items, next } = await pageOf(
      call,
      (most, after) => latestTimeGiven(call.acting, most, after?.id),
      ({ id }) => ({ after: "", id }),
    );
    const { person } = call.acting;
    const lines = await shown(call, items);
    return {
      items: lines.filter((line) =>
        mayReadLine(person, { personId: line.person.id }, line.subject !== null),
      ),
      next,
    };
  },
});

const noteContribution = api({
  id: "noteContribution",
  method: "post",
  path: "/contributions",
  scope: "write",
  tag: "Contributions",
  summary: "Note time given free of charge for something",
  body: timeForm
    .omit({ "au-nom-de": true, duration: true })
    .extend({ minutes: z.number().int(), for: subjectRef }),
  example: { minutes: 150, doneOn: "2026-03-01", what: "greffer", for: { kind: "need", id: 12 } },
  onBehalf: true,
  reply: contribution,
  status: 201,
  async handle(call) {
    const { for: ref, ...entry } = call.body;
    mustBeInLimits(call, entry);
    const { id } = await noteTime(call.acting, { ...entry, subject: await seenSubject(call, ref) });
    return shownOne(call, id);
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
    const { id } = await takeBack(call.acting, call.params.id);
    return { id, contribution: await shownOne(call, call.params.id) };
  },
});

export const operations: ApiRoute[] = [listContributions, noteContribution, takeContributionBack];

/** The act would refuse it too, without saying which value to correct. */
function mustBeInLimits({ acting }: Call, entry: { minutes: number; doneOn: string }) {
  const t = economyWords(acting.locale);
  const refusal = refusalOfTime(entry, dayIn(acting.community.zone, acting.clock()));
  if (refusal === "minutes") throw new Unfit({ minutes: t("new.duration.limits") });
  if (refusal) throw new Unfit({ doneOn: t(`new.doneOn.${refusal}`) });
}

async function shownOne(call: Call, contributionId: number) {
  const [line] = await shown(call, [await findContribution(call.acting, contributionId)]);
  return line!;
}

async function shown(call: Call, lines: Contribution[]) {
  const subjectOf = await seenSubjects(
    call,
    lines.map(({ subject }) => subject),
  );
  const people = await peopleNamed(
    call.acting.db,
    lines.map(({ personId }) => personId),
  );
  return lines.map((line) => ({
    ...line,
    person: people.get(line.personId)!,
    subject: subjectOf(line.subject),
  }));
}
