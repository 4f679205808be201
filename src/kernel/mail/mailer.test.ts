import type { Db } from "#kernel/db";
import { openLog } from "#kernel/log";
import { openSecrets } from "#kernel/secrets";
import { testDatabase, type TestDatabase } from "#test/database.ts";
import { closeMailServers, cuttingServer, mailServer, refusal } from "#test/smtp.ts";
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import {
  holdAllMail,
  MailDelayed,
  openMailer,
  openOutbox,
  recentMails,
  releaseMail,
} from "./index.ts";
import { smtpTransport } from "./smtp.ts";
import { requeueForgottenMails, wipeSentMails } from "./upkeep.ts";

const folder = mkdtempSync(join(tmpdir(), "koudmen-mail-"));
const secrets = openSecrets(folder);
const said: string[] = [];
const log = openLog("debug", (line) => said.push(line));
const day = 24 * 3600 * 1000;
let now = new Date("2026-03-02T09:00:00Z");
const clock = () => now;
const outbox = openOutbox({ secrets, baseUrl: "https://koudmen.example.org", clock });

let world: TestDatabase;
let db: Db;
before(async () => {
  world = await testDatabase();
});
beforeEach(async () => {
  now = new Date("2026-03-02T09:00:00Z");
  db = world.database.of(await world.community());
});
afterEach(closeMailServers);
after(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const letter = {
  kind: "accounts.code",
  to: "Aïcha <aicha@example.org>",
  subject: "Ton code : 482913",
  text: "Le code est 482913.\n.\nfin\n",
  html: "<p>Le code est 482913.</p>",
};
const mailerTo = (smtpUrl?: string) =>
  openMailer({ smtpUrl, from: "Koudmen <bonjour@koudmen.example.org>", secrets, clock, log });

async function queueOne() {
  await db.transaction((open) => outbox.queue(open, letter));
  return (await seen()).id;
}
const seen = async () => (await db.reading((open) => recentMails(open, secrets, 1)))[0]!;

test("a mail queued by an act that is undone does not exist", async () => {
  await assert.rejects(
    db.transaction(async (open) => {
      await outbox.queue(open, letter);
      assert.equal((await recentMails(open, secrets)).length, 1);
      throw new Error("undone");
    }),
    /undone/,
  );
  assert.equal((await db.reading((open) => recentMails(open, secrets))).length, 0);
});

test("the table shows neither recipient, nor subject, nor code", async () => {
  await queueOne();
  const rows = await db.reading((open) =>
    open.execute("select m::text as row, sealed from mail m"),
  );
  const shown = rows
    .map(({ row, sealed }) => `${String(row)} ${(sealed as Buffer).toString("latin1")}`)
    .join();
  assert.ok(shown.includes("accounts.code"), "the kind is shown");
  assert.doesNotMatch(shown, /482913|aicha|Ton code/);
  assert.equal((await seen()).letter?.text, letter.text);
});

test("a mail arrives whole, as an automatic one, with the Message-ID it was written with", async () => {
  const server = await mailServer();
  await mailerTo(server.url).send(db, await queueOne());
  const [mail] = server.mails;
  const kept = await seen();
  assert.equal(mail!.messageId, kept.messageId);
  assert.match(kept.messageId, /^<[0-9a-f]{32}@koudmen\.example\.org>$/);
  assert.equal(mail!.subject, letter.subject);
  assert.equal(mail!.text, letter.text);
  assert.equal(mail!.html, letter.html);
  assert.equal(mail!.headers.get("auto-submitted"), "auto-generated");
  assert.equal(mail!.date?.getTime(), now.getTime());
  assert.deepEqual(kept.sentAt, now);
  assert.equal(kept.heldAt, null);
});

test("a mail sent is not sent again", async () => {
  const server = await mailServer();
  const id = await queueOne();
  await mailerTo(server.url).send(db, id);
  await mailerTo(server.url).send(db, id);
  assert.equal(server.mails.length, 1);
});

test("while no server answers the mail waits, then leaves with the same Message-ID", async () => {
  const away = await mailServer();
  await away.close();
  const id = await queueOne();
  await assert.rejects(mailerTo(away.url).send(db, id), MailDelayed);
  const waiting = await seen();
  assert.equal(waiting.sentAt ?? waiting.heldAt, null);

  const back = await mailServer({}, away.port);
  await mailerTo(back.url).send(db, id);
  assert.equal(back.mails[0]!.messageId, waiting.messageId);
  assert.equal((await seen()).attempts, 2);
});

test("a server that takes the message and says later is asked again, with the same Message-ID", async () => {
  let full = true;
  const server = await mailServer({
    onMessage: () => (full ? refusal(452, "4.3.1 full") : undefined),
  });
  const id = await queueOne();
  await assert.rejects(mailerTo(server.url).send(db, id), /452 4\.3\.1/);
  assert.equal((await seen()).heldAt, null);
  full = false;
  await mailerTo(server.url).send(db, id);
  assert.ok((await seen()).sentAt);
  assert.equal(server.mails.length, 2);
  assert.equal(server.mails[0]!.messageId, server.mails[1]!.messageId);
});

test("a mail refused for good is held with the reason, without an address", async () => {
  const server = await mailServer({
    onRecipient: (address) => refusal(550, `5.1.1 <${address}> no such mailbox`),
  });
  const id = await queueOne();
  await mailerTo(server.url).send(db, id);
  const held = await seen();
  assert.deepEqual(held.heldAt, now);
  assert.equal(held.heldBecause, "refused 550 5.1.1");
  await mailerTo(server.url).send(db, id);
  assert.equal((await seen()).attempts, 1);
});

test("a mail cut after the message and before the answer is held, and sent again only by decision", async () => {
  const cutting = await cuttingServer("after-message");
  const id = await queueOne();
  await mailerTo(cutting.url).send(db, id);
  assert.equal(cutting.cuts(), 1);
  assert.equal((await seen()).heldBecause, "in-doubt");
  assert.equal((await seen()).sentAt, null);

  const server = await mailServer();
  await mailerTo(server.url).send(db, id);
  assert.equal(server.mails.length, 0);
  const { messageId } = await seen();
  await db.transaction((open) => releaseMail(open, id));
  await mailerTo(server.url).send(db, id);
  assert.equal(server.mails[0]!.messageId, messageId);
});

test("the doubt is on record before the end of the message leaves, so that a killed worker leaves it", async () => {
  let recorded: string | null = "";
  const id = await queueOne();
  const killed = openMailer({
    from: "x@example.org",
    secrets,
    clock,
    log,
    transport: {
      async deliver(_message, beforeEnd) {
        recorded = (await seen()).heldBecause;
        await beforeEnd();
        throw new Error("killed here");
      },
    },
  });
  await assert.rejects(killed.send(db, id), /killed here/);
  assert.equal(recorded, null);
  assert.equal((await seen()).heldBecause, "in-doubt");
});

test("a connection cut inside the message is no doubt: the mail is tried again", async () => {
  const cutting = await cuttingServer("in-message");
  const bytes = Buffer.from("Subject: x\r\n\r\nlong\r\n");
  const envelope = { from: "a@example.org", to: ["b@example.org"] };
  let ended = false;
  const delivery = await smtpTransport(cutting.url).deliver({ envelope, bytes }, async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    ended = true;
  });
  assert.equal(delivery.end, "delayed");
  assert.ok(ended, "what was begun for the end is over when the delivery is");
});

test("of two workers on one mail one sends it, and the other neither sends nor lifts the doubt", async () => {
  const server = await mailServer();
  const id = await queueOne();
  const results = await Promise.allSettled([
    mailerTo(server.url).send(db, id),
    mailerTo(server.url).send(db, id),
  ]);
  assert.equal(server.mails.length, 1);
  assert.ok(results.some(({ status }) => status === "fulfilled"));
  assert.ok((await seen()).sentAt);
});

test("a mail that waited five days is held, and leaves at once when someone lets it go", async () => {
  const away = await mailServer();
  await away.close();
  const id = await queueOne();
  await assert.rejects(mailerTo(away.url).send(db, id));
  now = new Date(now.getTime() + 6 * day);
  await mailerTo(away.url).send(db, id);
  assert.equal((await seen()).heldBecause, "gave-up");

  const server = await mailServer();
  await db.transaction((open) => releaseMail(open, id));
  await mailerTo(server.url).send(db, id);
  assert.equal(server.mails.length, 1);
});

test("a restored copy holds what had not left", async () => {
  const sent = await queueOne();
  await mailerTo().send(db, sent);
  await queueOne();
  assert.equal(await db.transaction((open) => holdAllMail(open, now)), 1);
  const [waiting, gone] = await db.reading((open) => recentMails(open, secrets));
  assert.equal(waiting!.heldBecause, "restored");
  assert.equal(gone!.heldBecause, null);
});

test("what a mail said is wiped a week after it left, and not before", async () => {
  await mailerTo().send(db, await queueOne());
  await db.transaction((open) => wipeSentMails(open, new Date(now.getTime() + 6 * day)));
  assert.ok((await seen()).letter);
  await db.transaction((open) => wipeSentMails(open, new Date(now.getTime() + 8 * day)));
  assert.equal((await seen()).letter, undefined);
  assert.ok((await seen()).sentAt);
});

test("a queued mail whose job is lost is queued again", async () => {
  const id = await queueOne();
  await db.transaction((open) =>
    open.execute("update mail set queued_at = $1 where id = $2", [now, id]),
  );
  const queued = async () =>
    (await db.reading((open) => open.execute("select queued_at from mail")))[0]!.queued_at;
  await db.transaction((open) => requeueForgottenMails(open, new Date(now.getTime() + 60_000)));
  assert.ok(await queued());
  await db.transaction((open) => requeueForgottenMails(open, new Date(now.getTime() + day)));
  assert.equal(await queued(), null);
});

test("nothing logged so far holds a code or an address", () => {
  assert.ok(said.some((line) => line.includes("mail in doubt")));
  assert.ok(said.some((line) => line.includes("mail refused")));
  assert.doesNotMatch(said.join("\n"), /482913|aicha/);
});
