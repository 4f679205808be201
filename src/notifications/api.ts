import {
  api,
  id,
  idInPath,
  listOf,
  listQuery,
  moment,
  pageOf,
  subject,
  type ApiCall,
  type ApiRoute,
} from "#kernel/api";
import { concerned } from "#kernel/acting";
import { z } from "zod";
import { NotFound } from "#kernel/errors";
import { findNoticeOrNone, noticesOf, rhythmOf } from "./queries.ts";
import { rhythms } from "./rhythm.ts";
import { sayNotices } from "./say-notices.ts";
import { markSeen } from "./see-notices.ts";
import { setRhythm } from "./set-rhythm.ts";

const notice = z
  .object({
    id,
    title: z.string(),
    sentence: z.string(),
    subject,
    notedAt: moment,
    told: z.boolean().meta({ description: "It was sent by e-mail." }),
    seen: z.boolean(),
  })
  .meta({ id: "Notice" });

const rhythm = z
  .object({ rhythm: z.enum(rhythms) })
  .meta({ id: "Rhythm", description: "How often you are written to." });

const listNotices = api({
  id: "listNotices",
  method: "get",
  path: "/notices",
  scope: "read",
  tag: "Notices",
  summary: "What happened that concerns you, the latest first; reading it here marks nothing",
  query: listQuery,
  reply: listOf(notice),
  async handle(call) {
    const { acting, platform } = call;
    const { items, next } = await pageOf(
      call,
      (most, after) => noticesOf(acting.db, acting.person.id, most, after?.id),
      ({ id }) => ({ after: "", id }),
    );
    const said = await sayNotices(acting, platform, items);
    return {
      items: said.map(({ notice, subject, said: { title, sentence } }) => ({
        id: notice.id,
        title,
        sentence,
        subject: { ...subject, url: platform.mail.absolute(subject.url) },
        notedAt: notice.notedAt,
        told: notice.toldAt !== null,
        seen: notice.seenAt !== null,
      })),
      next,
    };
  },
});

const getRhythm = api({
  id: "getRhythm",
  method: "get",
  path: "/notices/rhythm",
  scope: "read",
  tag: "Notices",
  summary: "How often you are written to",
  reply: rhythm,
  handle: ({ acting }: ApiCall<unknown, unknown, unknown>) => current(acting),
});

const chooseRhythm = api({
  id: "chooseRhythm",
  method: "patch",
  path: "/notices/rhythm",
  scope: "write",
  tag: "Notices",
  summary: "Choose how often you are written to",
  body: rhythm,
  example: { rhythm: "daily" },
  reply: rhythm,
  async handle({ acting, body }) {
    await setRhythm(acting, body.rhythm);
    return current(acting);
  },
});

const seen = z.object({ seen: z.literal(true) });

const seeNotice = api({
  id: "seeNotice",
  method: "post",
  path: "/notices/{id}/seen",
  scope: "write",
  tag: "Notices",
  summary: "You know of it: all that waits about the same thing is mailed no more",
  params: idInPath,
  reply: seen,
  async handle({ acting, params }) {
    const { db, person, clock } = acting;
    const notice = await findNoticeOrNone(db, person.id, params.id);
    if (!notice) throw new NotFound();
    await markSeen(db, person.id, clock(), [notice.subject]);
    return { seen: true as const };
  },
});

const seeAllNotices = api({
  id: "seeAllNotices",
  method: "post",
  path: "/notices/seen",
  scope: "write",
  tag: "Notices",
  summary: "You know of all that concerns you: none of it is mailed any more",
  reply: seen,
  async handle({ acting }) {
    await markSeen(acting.db, acting.person.id, acting.clock());
    return { seen: true as const };
  },
});

async function current(acting: Parameters<typeof setRhythm>[0]) {
  return { rhythm: await rhythmOf(acting.db, concerned(acting).id) };
}

export const operations: ApiRoute[] = [
  listNotices,
  seeNotice,
  seeAllNotices,
  getRhythm,
  chooseRhythm,
];
