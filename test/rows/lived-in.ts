import assert from "node:assert/strict";
import {
  answerDates,
  beginConversation,
  datePollsIn,
  editMessage,
  markHelp,
  openTopic,
  proposeDates,
  react,
  sayInThread,
} from "#discussions";
import { addWebhook, tryWebhook } from "#webhooks";
import { giveBack, nameHelp, noteThing, noteTime } from "#economy";
import { importAtOnce } from "#imports";
import type { Acting } from "#kernel/acting";
import { fileOf } from "#kernel/imports";
import { refreshSearch } from "#kernel/search";
import { addPerson, appointRelay, becomeAcquainted, placeSkill, skillNamed } from "#members";
import {
  answerIntroduction,
  confirmMeeting,
  joinNeed,
  proposeIntroduction,
  publishNeed,
  publishOffer,
  sayUnsuited,
  tellOutcome,
} from "#needs";
import { setRhythm } from "#notifications";
import { openCase } from "#moderation";
import { thank } from "#recognition";
import { correctReading } from "../../src/imports/correct-reading.ts";
import { prepareImport } from "../../src/imports/prepare.ts";
import { relateSkills } from "../../src/members/vocabulary/tending/relate.ts";
import type { TestApp, TestCommunity } from "../app.ts";
import { lastEvent, noteNotices } from "../react.ts";

/** A community where everything has happened once: each of its tables has rows. */
export type LivedIn = TestCommunity & { needId: number; skill: string };

const entry = { details: "", place: "Le Lamentin", remote: false };

/** @param mark a word found in everything that is said there, and nowhere else */
export async function livedIn(world: TestApp, mark: string): Promise<LivedIn> {
  const here = await world.community(`Les ${mark}`);
  const { aicha, bilal, chloe } = here;
  const [host, seeker, helper] = [aicha, bilal, chloe].map((person) => world.actingAs(person));
  const skill = `greffe de ${mark}`;

  await placeSkill(helper!, chloe.id, { skill, position: "passes_on" });
  await addPerson(host!, { firstName: "Nini", place: `Morne des ${mark}`, languages: ["gcf"] });
  await appointRelay(host!, here.rosalie.id, { relay: bilal.id, consent: mark });
  const collective = { kind: "project", name: mark } as const;
  const chosen = { audience: "chosen" } as const;
  const need = await publishNeed(seeker!, { ...entry, title: `Une ${skill}`, collective });
  const offer = await publishOffer(helper!, { ...entry, title: `Apprendre la ${skill}` });
  await publishNeed(seeker!, {
    ...entry,
    title: `Montrer des ${mark}`,
    ...chosen,
    readers: [chloe.id],
  });
  await publishOffer(seeker!, {
    ...entry,
    title: `Goûter des ${mark}`,
    ...chosen,
    readers: [chloe.id],
  });
  await joinNeed(world.actingAs(here.dario), need.id);
  await sayUnsuited(world.actingAs(here.dario), need.id);
  const proposal = { needId: need.id, helperId: chloe.id, offerId: offer.id };
  const introduction = await proposeIntroduction(host!, proposal);
  for (const one of [seeker!, helper!]) await answerIntroduction(one, introduction.id, "yes");
  await confirmMeeting(seeker!, introduction.id);
  await tellOutcome(seeker!, need.id, {
    happened: `Fait, avec des ${mark}.`,
    leftBehind: "",
    met: [],
  });
  const subject = { kind: "need", id: need.id };
  await thank(seeker!, { to: [chloe.id], words: `Merci pour les ${mark}.`, subject });
  const doneOn = world.clock().toISOString().slice(0, 10);
  await noteTime(helper!, { minutes: 90, what: mark, doneOn, subject });
  const lent = await noteThing(helper!, { how: "lent", what: mark, doneOn, subject });
  await giveBack(helper!, lent.id);
  await nameHelp(seeker!, { people: [chloe.id], kind: "time", what: mark, doneOn, subject });

  // What is said after this waits for the search to know of it.
  await host!.db.transaction((db) => refreshSearch(db, world.platform.searchables));
  await tendWords(host!, skill, mark);
  await talk(world, here, mark);
  const hidden = await publishNeed(seeker!, { ...entry, title: `Sans nom, ${mark}`, hidden: true });
  const nameless = { kind: "need", id: hidden.id };
  await openCase(host!, nameless, mark, world.platform.subjects);

  const url = "https://agenda.example.org/koudmen";
  const secret = `whsec_${Buffer.from(mark.padEnd(32)).toString("base64")}`;
  const told = { url, events: ["need.published"], secret };
  const hook = await addWebhook(host!, world.platform.secrets, told);
  await tryWebhook(host!, hook.id);

  const token = await world.tokenFor(bilal, "write");
  const key = { "idempotency-key": mark };
  const title = `Encore des ${mark}`;
  await world.api("POST", `${here.here.prefix}/api/v1/needs`, token, { title }, key);
  await world.post(`${here.here.prefix}/connexion`, undefined, { email: bilal.email! });
  const { importers } = world.platform;
  const importer = importers.find(({ kind }) => kind === "needs")!;
  const lines = `Titre,Prénom,Nom\nUn panier de ${mark},Rosalie,Jean\n`;
  const given = { file: fileOf(Buffer.from(lines)), name: mark, importers };
  const report = await importAtOnce(host!, importer, given);
  const contacts = importers.find(({ kind }) => kind === "contacts")!;
  const addresses = `Email,CONFIRM_TIME,Status\n${mark}@demo.example,2026-01-02,subscribed\nplus-${mark}@demo.example,,unsubscribed\n`;
  const list = { ...given, file: fileOf(Buffer.from(addresses)) };
  assert.deepEqual((await importAtOnce(host!, contacts, list)).errors, []);
  const prepared = await prepareImport(host!, importer, { ...given, key: mark });
  await correctReading(host!, prepared.id, { shape: {}, columns: {} }, [mark]);
  assert.deepEqual([report.created, report.errors], [1, []]);
  await handlesTheMorning(world, here);
  return { ...here, needId: need.id, skill };
}

/** A question is asked, answered, thanked and changed; two people write to each other. */
async function talk(world: TestApp, { bilal, chloe }: TestCommunity, mark: string) {
  const [asker, other] = [world.actingAs(bilal), world.actingAs(chloe)];
  const asked = await openTopic(asker, { title: `Des ${mark} au frais ?` });
  const place = { kind: "topic", id: asked.id };
  const text = `@Bilal, au sec, les ${mark}.`;
  const { subjects } = world.platform;
  const answer = await sayInThread(other, { place, text }, subjects);
  await editMessage(other, answer.id, `${text} Et à l'ombre.`, 1, subjects);
  await markHelp(asker, asked.messageId, answer.id);
  await react(asker, answer.id, "thanks");
  await asker.db.transaction((db) => becomeAcquainted({ ...asker, db }, [bilal.id, chloe.id]));
  await beginConversation(asker, chloe.id);
  const poll = await proposeDates(asker, { place, walls: ["2099-12-06T09:00"] });
  const [found] = await asker.db.reading((db) => datePollsIn({ db }, place));
  const slotId = found!.slots[0]!.id;
  await answerDates(other, poll.id, [{ slotId, answer: "yes" }]);
}

/** Of the needs that wait, one is put off and one handed over to Chloé, who is told at her rhythm. */
async function handlesTheMorning(world: TestApp, { here, aicha, chloe }: TestCommunity) {
  const morning = await (await world.get(`${here.prefix}/matin`, aicha)).text();
  const [first, second] = [...morning.matchAll(/name="geste" value="([^"]+)"/g)];
  await world.post(`${here.prefix}/matin/reports`, aicha, { geste: first![1]! });
  const handed = { geste: second![1]!, to: String(chloe.id), word: "" };
  await world.post(`${here.prefix}/matin/confies`, aicha, handed);
  await noteNotices(world, await lastEvent(world, here.id));
  await setRhythm(world.actingAs(chloe), "daily");
}

/** Two words are tied. */
async function tendWords(host: Acting, skill: string, mark: string): Promise<void> {
  const [one, other] = [await skillNamed(host, skill), await skillNamed(host, `Soin des ${mark}`)];
  await relateSkills(host, one.id, other.id, "broader");
}
