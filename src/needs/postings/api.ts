import {
  api,
  id,
  idInPath,
  listOf,
  listQuery,
  moment,
  pageOf,
  personNamed,
  station,
  toldInPlainWords,
  Unfit,
  type ApiCall,
  type ApiRoute,
} from "#kernel/api";
import { peopleNamed } from "#members";
import { z } from "zod";
import { postingChanges, postingForm } from "../forms.ts";
import { postingUrl } from "../urls.ts";
import { aims, audiences, type PostingKind, type PostingLine } from "./posting.ts";
import { publishNeed, publishOffer } from "./publish.ts";
import { editPosting } from "./edit.ts";
import { entryFrom } from "./entry.ts";
import { listPostings, listStates } from "./lists.ts";
import { findPosting } from "./queries.ts";

type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

const line = {
  id,
  title: z.string(),
  place: z.string(),
  remote: z.boolean(),
  aim: z
    .enum(aims)
    .nullable()
    .meta({ description: "What is sought or proposed, when it was said." }),
  horizonOn: z.iso.date().nullable().meta({ description: "By when, or the last day of a call." }),
  audience: z.enum(audiences),
  state: z.enum(["open", "taken", "answered", "set_aside"]),
  hidden: z.boolean(),
  person: personNamed
    .nullable()
    .meta({ description: "Null when it was said without a name, and it is not yours." }),
  openedAt: moment
    .nullable()
    .meta({ description: "Null for a blocker: its age is for its person and for facilitators." }),
  closedAt: moment.nullable().meta({ description: "When a need was answered; null for an offer." }),
  url: z.url(),
};

const whole = {
  ...line,
  details: z.string(),
  skills: z
    .array(z.object({ id, label: z.string() }))
    .meta({ description: "Skills of the community that were recognised in its words." }),
  version: z.number().int(),
};

const kinds = {
  need: {
    path: "/needs",
    many: "Needs",
    one: "Need",
    act: publishNeed,
    title: "Greffer mes avocatiers",
  },
  offer: {
    path: "/offers",
    many: "Offers",
    one: "Offer",
    act: publishOffer,
    title: "Apprendre à greffer",
  },
} as const;

export const postingOperations: ApiRoute[] = [...operationsOf("need"), ...operationsOf("offer")];

function operationsOf(kind: PostingKind): ApiRoute[] {
  const { path, many, one, act, title } = kinds[kind];
  const posting = z.object(whole).meta({ id: one });
  const listed = z.object(line).meta({ id: `${one}Line` });
  return [
    api({
      id: `list${many}`,
      method: "get",
      path,
      scope: "read",
      tag: many,
      summary: `${many}, the latest first`,
      query: listQuery.extend({
        aim: z.enum(aims).optional(),
        state: z.enum(listStates).optional().meta({ description: "All but set aside without it." }),
      }),
      reply: listOf(listed),
      async handle(call) {
        const { items, next } = await pageOf(
          call,
          (most, after) => listPostings(call.acting, kind, most, after, call.query),
          ({ openedAt, id }) => ({ after: openedAt.toISOString(), id }),
        );
        return { items: await shown(call, items), next };
      },
    }),
    api({
      id: `publish${one}`,
      method: "post",
      path,
      scope: "write",
      tag: many,
      summary: `Say a${kind === "need" ? "" : "n"} ${kind}: one line is enough`,
      body: postingForm.omit({ pour: true }),
      example: { title, place: "Le Lamentin" },
      onBehalf: true,
      reply: posting,
      status: 201,
      location: `${path}/{id}`,
      async handle(call) {
        const read = await entryFrom(call.acting, call.body);
        if (!read.ok) throw new Unfit(read.errors);
        const { id } = await act(call.acting, read.entry);
        return shownOne(call, kind, id);
      },
    }),
    api({
      id: `read${one}`,
      method: "get",
      path: `${path}/{id}`,
      scope: "read",
      tag: many,
      summary: `One ${kind}`,
      params: idInPath,
      reply: posting,
      handle: (call) => shownOne(call, kind, call.params.id),
    }),
    api({
      id: `change${one}`,
      method: "patch",
      path: `${path}/{id}`,
      scope: "write",
      tag: many,
      summary: `Correct ${kind === "need" ? "a need" : "an offer"}: what is left out stays as it was`,
      params: idInPath,
      body: postingChanges,
      example: { details: "Trois arbres, derrière la maison.", version: 1 },
      onBehalf: true,
      reply: posting,
      async handle(call) {
        const { acting, params } = call;
        const { version, ...changes } = call.body;
        const { title, skills } = await findPosting(acting, kind, params.id);
        const known = { title, subjects: skills.map(({ label }) => label) };
        await editPosting(acting, kind, params.id, { ...known, ...changes }, version);
        return shownOne(call, kind, params.id);
      },
    }),
    api({
      id: `read${one}Thread`,
      method: "get",
      path: `${path}/{id}/thread`,
      scope: "read",
      tag: many,
      summary: `What happened around ${kind === "need" ? "a need" : "an offer"}, from its first word to the thanks`,
      params: idInPath,
      reply: listOf(station),
      async handle(call) {
        const { id } = await findPosting(call.acting, kind, call.params.id);
        const stations = await call.platform.subjects.thread(call.acting, { kind, id });
        return { items: toldInPlainWords(call, stations), next: null };
      },
    }),
  ];
}

async function shownOne(call: Call, kind: PostingKind, id: number) {
  const posting = await findPosting(call.acting, kind, id);
  return { ...posting, openedAt: posting.since, url: urlOf(call, posting) };
}

async function shown(call: Call, lines: PostingLine[]) {
  const people = await peopleNamed(
    call.acting.db,
    lines.flatMap(({ personId }) => personId ?? []),
  );
  return lines.map((line) => ({
    ...line,
    openedAt: line.since,
    person: people.get(line.personId ?? 0) ?? null,
    url: urlOf(call, line),
  }));
}

function urlOf({ acting, platform }: Call, posting: PostingLine): string {
  return platform.mail.absolute(postingUrl(acting.community.prefix, posting));
}
