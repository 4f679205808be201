import type { Acting } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import {
  get,
  parseForm,
  post,
  readCursor,
  writeCursor,
  type Route,
  type Visit,
} from "#kernel/http";
import type { Db } from "#kernel/db";
import { actorWithId, contactsOf } from "#members";
import { rhythmForm } from "./forms.ts";
import { NoticesPage } from "./pages/notices-page.tsx";
import { RhythmPage } from "./pages/rhythm-page.tsx";
import { findNoticeOrNone, noticesOf, rhythmOf } from "./queries.ts";
import { readRhythmToken } from "./rhythm-token.ts";
import type { Rhythm } from "./rhythm.ts";
import { sayNotices } from "./say-notices.ts";
import { seeNotices } from "./see-notices.ts";
import { setRhythm } from "./set-rhythm.ts";
import { noticesPath, rhythmPath, rhythmUrl } from "./urls.ts";
import { notificationsWords } from "./words.ts";

export const routes: Route[] = [
  get(noticesPath, "member", noticesPage),
  post(noticesPath, "member", chooseRhythm),
  get(`${noticesPath}/vers/:id`, "member", followNotice),
  get(`${noticesPath}/:jeton`, "everyone", rhythmPage),
  { ...post(`${noticesPath}/:jeton`, "everyone", chooseByMail), oneClick: stopMails },
];

const perPage = 20;

async function noticesPage(visit: Visit): Promise<Response> {
  const { acting, platform, prefix } = visit;
  const after = readCursor(platform.secrets, visit.query.get("suite") ?? undefined);
  const rows = await noticesOf(acting.db, acting.person.id, perPage + 1, after?.id);
  const shown = rows.slice(0, perPage);
  const last = rows.length > perPage ? shown.at(-1) : undefined;
  const [contact] = await contactsOf(acting.db, [acting.person.id]);
  await seeNotices(visit);
  return visit.page(
    notificationsWords(visit.locale)("title"),
    <NoticesPage
      prefix={prefix}
      said={await sayNotices(acting, platform, shown)}
      rhythm={await rhythmOf(acting.db, acting.person.id)}
      mailed={Boolean(contact?.email)}
      next={
        last &&
        `${prefix}${noticesPath}?suite=${writeCursor(platform.secrets, { after: "", id: last.id })}`
      }
    />,
  );
}

async function chooseRhythm(visit: Visit): Promise<Response> {
  const rhythm = await rhythmTyped(visit);
  await setRhythm(visit.acting, rhythm);
  const text = notificationsWords(visit.locale)(`rhythm.set.${rhythm}`);
  return visit.redirect(visit.prefix + rhythmPath, { text });
}

/** A mail's link: to the thing; what is no notice of this person leads to her own. */
async function followNotice(visit: Visit): Promise<Response> {
  const { acting, platform, prefix } = visit;
  const notice = await findNoticeOrNone(acting.db, acting.person.id, visit.id());
  if (!notice) return visit.redirect(prefix + noticesPath);
  const subject = await platform.subjects.findOne(acting, notice.subject);
  if (!subject) throw new NotFound();
  await seeNotices(visit, [subject]);
  const [told] = await sayNotices(acting, platform, [notice]);
  return visit.redirect(told?.said.href ?? subject.url);
}

async function rhythmPage(visit: Visit): Promise<Response> {
  const { db } = visit.looking;
  const { id } = await memberWithId(db, personOfToken(visit));
  return visit.page(
    notificationsWords(visit.locale)("byMail.title"),
    <RhythmPage action={visit.context.req.path} rhythm={await rhythmOf(db, id)} />,
  );
}

async function chooseByMail(visit: Visit): Promise<Response> {
  const rhythm = await rhythmTyped(visit);
  await setRhythmByToken(visit, rhythm);
  const text = notificationsWords(visit.locale)(`rhythm.set.${rhythm}`);
  return visit.redirect(rhythmUrl(visit.prefix, visit.context.req.param("jeton")!), { text });
}

/** Asked by a mail reader, which shows nothing of the answer. */
async function stopMails(visit: Visit): Promise<Response> {
  await setRhythmByToken(visit, "nothing");
  return visit.context.text(notificationsWords(visit.locale)("rhythm.set.nothing"));
}

/** The form only sends what exists; anything else was made up. */
async function rhythmTyped(visit: Visit): Promise<Rhythm> {
  const form = parseForm(rhythmForm, await visit.typed(), visit.locale);
  if (!form.ok) throw new NotFound();
  return form.value.rythme;
}

/** Whoever holds the mail acts as the person it was written to, for this alone. */
function setRhythmByToken(visit: Visit, rhythm: Rhythm): Promise<void> {
  const { looking, community, locale } = visit;
  const { db, clock } = looking;
  const personId = personOfToken(visit);
  return db.transaction(async (db) =>
    setRhythm({ db, community, clock, locale, person: await memberWithId(db, personId) }, rhythm),
  );
}

async function memberWithId(db: Db, personId: number): Promise<Acting["person"]> {
  const person = await actorWithId(db, personId);
  if (!person) throw new NotFound();
  return person;
}

function personOfToken({ platform, community, context }: Visit): number {
  const token = context.req.param("jeton") ?? "";
  const personId = readRhythmToken(platform.secrets, community.id, token);
  if (!personId) throw new NotFound();
  return personId;
}
