import type { Acting } from "#kernel/acting";
import { communityOf } from "#communities";
import type { Db } from "#kernel/db";
import type { Outbox } from "#kernel/mail";
import type { NoticeKind } from "#kernel/notices";
import type { Secrets } from "#kernel/secrets";
import type { Subjects } from "#kernel/subjects";
import { actorWithId, contactsOf, type Contact } from "#members";
import { noticesMail } from "./emails/notices-mail.ts";
import { noticesToTell, type KeptNotice } from "./queries.ts";
import { isDue, type Rhythm } from "./rhythm.ts";
import { writeRhythmToken } from "./rhythm-token.ts";
import { mattersOf, sayNotices, type SaidNotice } from "./say-notices.ts";
import { noticeUrl, rhythmUrl } from "./urls.ts";

/** What telling needs, besides a community's rows. */
export type Telling = {
  mail: Outbox;
  secrets: Secrets;
  subjects: Subjects;
  notices: NoticeKind[];
  clock: () => Date;
};

/**
 * Writes one mail with all that waits for a person, if it is time for her. What is over is dropped.
 * Her rhythm's row is locked meanwhile, so that two workers write one.
 * @param db closed, of the community
 */
export function tellWaiting(telling: Telling, db: Db, personId: number): Promise<void> {
  return db.transaction(async (db) => {
    const rhythm = await lockRhythm(db, personId);
    const [contact] = await contactsOf(db, [personId]);
    if (!rhythm || !contact?.email) return;
    const notices = await noticesToTell(db, personId, rhythm);
    const { zone, ...community } = await communityOf(db);
    const [oldest] = notices;
    if (!oldest || !isDue(rhythm, contact.zone ?? zone, oldest.notedAt, telling.clock())) return;
    const told = await sayStill(telling, db, { ...community, zone }, contact, notices);
    await settle(telling, db, notices, told);
    if (told.length > 0) await writeTo(telling, db, { ...community, zone }, contact, told);
  });
}

async function lockRhythm(db: Db, personId: number): Promise<Rhythm | undefined> {
  const row = await db.query
    .selectFrom("notice_rhythm")
    .select("rhythm")
    .where("community_id", "=", db.communityId)
    .where("person_id", "=", personId)
    .forUpdate()
    .executeTakeFirst();
  return row?.rhythm;
}

/** What may be told as the person herself sees it now; nothing to who left, nothing of what is over. */
async function sayStill(
  telling: Telling,
  db: Db,
  community: Acting["community"],
  { id, locale }: Contact,
  notices: KeptNotice[],
): Promise<SaidNotice[]> {
  const person = await actorWithId(db, id);
  if (!person) return [];
  const acting: Acting = { db, community, person, clock: telling.clock, locale };
  const told = await sayNotices(acting, telling, notices);
  return told.filter(({ over }) => !over);
}

async function settle(
  { clock }: Telling,
  db: Db,
  notices: KeptNotice[],
  told: SaidNotice[],
): Promise<void> {
  const toldIds = told.map(({ notice }) => notice.id);
  const dropped = notices.filter(({ id }) => !toldIds.includes(id)).map(({ id }) => id);
  const update = (ids: number[], moment: { told_at: Date } | { dropped_at: Date }) =>
    db.query
      .updateTable("notice")
      .set(moment)
      .where("community_id", "=", db.communityId)
      .where("id", "in", ids)
      .execute();
  if (toldIds.length > 0) await update(toldIds, { told_at: clock() });
  if (dropped.length > 0) await update(dropped, { dropped_at: clock() });
}

async function writeTo(
  { mail, secrets }: Telling,
  db: Db,
  community: Acting["community"],
  contact: Contact,
  told: SaidNotice[],
): Promise<void> {
  const { prefix, name } = community;
  const token = writeRhythmToken(secrets, community.id, contact.id);
  const rhythmHref = mail.absolute(rhythmUrl(prefix, token));
  await mail.queue(db, {
    kind: "notifications.notices",
    once: `notices ${told.map(({ notice }) => notice.id).join(" ")}`,
    to: contact.email!,
    ...noticesMail({
      locale: contact.locale,
      name: contact.firstName,
      community: name,
      matters: mattersOf(told).map((matter) => ({
        ...matter,
        href: mail.absolute(noticeUrl(prefix, matter.noticeId)),
      })),
      rhythmHref,
    }),
    // RFC 8058: mail readers offer to stop these mails in one press.
    headers: {
      "List-Unsubscribe": `<${rhythmHref}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  });
}
