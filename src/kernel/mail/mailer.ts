import type { Db } from "#kernel/db";
import type { Log } from "#kernel/log";
import type { Secrets } from "#kernel/secrets";
import type { Selectable } from "kysely";
import { holdMail, inDoubt } from "./hold.ts";
import type { Letter } from "./letter.ts";
import { formatMessage } from "./message.ts";
import { smtpTransport } from "./smtp.ts";
import type { MailTable } from "./tables.ts";
import { mailboxTransport, type Transport } from "./transport.ts";

export type Mailer = {
  /**
   * Sends one mail, at least once and without doubling: what can't be known is held and shown.
   * A mail sent or held meanwhile is left alone.
   * @param db closed, of the mail's community
   * @throws MailDelayed when it must be tried again later
   */
  send(db: Db, mailId: number): Promise<void>;
};

/** The mail could not leave now and waits. Its message holds codes only. */
export class MailDelayed extends Error {}

const patience = 5 * 24 * 3600 * 1000;

/** @param with.smtpUrl without it the mails stay in the mailbox, for development */
export function openMailer(by: {
  smtpUrl?: string;
  from: string;
  secrets: Secrets;
  clock: () => Date;
  log: Log;
  transport?: Transport;
}): Mailer {
  const transport = by.transport ?? (by.smtpUrl ? smtpTransport(by.smtpUrl) : mailboxTransport);

  async function send(db: Db, mailId: number) {
    const mail = await beginAttempt(db, mailId);
    if (!mail?.sealed) return;
    // The first attempt after someone let a held mail go is made, whatever its age.
    if (mail.attempts > 1 && by.clock().getTime() - mail.written_at.getTime() > patience)
      return db.transaction((open) => holdMail(open, mailId, "gave-up", by.clock()));

    const letter = JSON.parse(by.secrets.open(mail.sealed)) as Letter;
    const message = await formatMessage(letter, by.from, mail);
    // Written before the end mark leaves: whatever stops us after it, the doubt is on record.
    let doubted = false;
    const delivery = await transport.deliver(message, async () => {
      await db.transaction((open) => holdMail(open, mailId, inDoubt, by.clock()));
      doubted = true;
    });
    const settle = (end: End) => db.transaction((open) => settleMail(open, mailId, end));
    switch (delivery.end) {
      case "sent":
        return settle({ sent_at: by.clock() });
      case "refused":
        by.log.warn("mail refused", { kind: mail.kind, mail: mailId, because: delivery.because });
        return settle({ held_at: by.clock(), held_because: `refused ${delivery.because}` });
      case "in-doubt":
        return by.log.warn("mail in doubt", { kind: mail.kind, mail: mailId });
      case "delayed":
        if (doubted) await settle({});
        throw new MailDelayed(delivery.because);
    }
  }
  return { send };
}

type Mail = Selectable<MailTable>;

function beginAttempt(db: Db, mailId: number): Promise<Mail | undefined> {
  return db.transaction((open) =>
    open.query
      .updateTable("mail")
      .set((row) => ({ attempts: row("attempts", "+", 1) }))
      .where("community_id", "=", open.communityId)
      .where("id", "=", mailId)
      .where("sent_at", "is", null)
      .where("held_at", "is", null)
      .returningAll()
      .executeTakeFirst(),
  );
}

type End = { sent_at?: Date; held_at?: Date; held_because?: string };

/** Lifts the doubt: what became of the mail is known, whatever was decided of it meanwhile. */
async function settleMail(db: Db, mailId: number, end: End): Promise<void> {
  await db.query
    .updateTable("mail")
    .set({ held_at: null, held_because: null, ...end })
    .where("community_id", "=", db.communityId)
    .where("id", "=", mailId)
    .where("sent_at", "is", null)
    .execute();
}
