import { accountFor, openSession } from "#accounts";
import { communityOf } from "#communities";
import { openTopic, react, sayInThread, talkUrl } from "#discussions";
import { noteTime } from "#economy";
import type { Acting, Actor } from "#kernel/acting";
import { openDatabase, type Db } from "#kernel/db";
import { fileOf, runImport } from "#kernel/imports";
import { joinEmbedded } from "#kernel/postgres";
import { enterPerson, linkAccount, makeToken, placeSkill } from "#members";
import {
  answerIntroduction,
  confirmMeeting,
  proposeIntroduction,
  publishNeed,
  publishOffer,
  tellOutcome,
} from "#needs";
import { thank } from "#recognition";
import assert from "node:assert/strict";
import pg from "pg";
import { domains } from "../../src/domains.ts";
import { chanceFrom, oneOf, type Chance } from "../apart/chance.ts";
import * as words from "./vocabulary.ts";

export const size = { members: 300, needs: 2000, offers: 500, skills: 13_000, messages: 2000 };

export type Planted = {
  /** Of a member who looks; and keys, since each has a limit. */
  session: string;
  tokens: string[];
  /** Where an open need is read that has matches and a thread. */
  need: number;
  /** Where a thread of `size.messages` is read. */
  thread: string;
  skills: string;
  /** Words to look for. */
  labels: string[];
};

const days = 120;
const chance = chanceFrom(2026);
const any = <Thing>(things: readonly Thing[]) => oneOf(chance, things);

/** Fills the one community of a running server: the same rows each time, by the acts that people use. */
export async function plant(dataDir: string): Promise<Planted> {
  const joined = await joinEmbedded({ dataDir });
  assert.ok(joined, "the server runs");
  const database = openDatabase(joined.appUrl);
  try {
    const [row] = await database.global((db) => db.execute("select id from community"));
    const planted = await database.of(Number(row!.id)).transaction(plantAll);
    await asOwner(joined.ownerUrl, "vacuum analyze");
    return planted;
  } finally {
    await database.close();
  }
}

async function plantAll(db: Db): Promise<Planted> {
  const start = Date.now() - days * 86_400_000;
  let past = 0;
  const pace = (days * 86_400_000) / (size.needs + size.offers + size.members + size.messages + 10);
  const clock = () => new Date(start + past);
  const elapse = () => (past += pace);
  const community = await communityOf(db);
  const as = (person: Actor): Acting => ({ db, community, person, clock, locale: "fr" });

  const people: Actor[] = [];
  while (people.length < size.members) {
    people.push(await arrive(db, clock, people.length));
    elapse();
  }
  const { labels: lines, source } = words.vocabulary();
  const importer = domains
    .flatMap(({ importers = [] }) => importers)
    .find(({ kind }) => kind === "skills")!;
  const { errors } = await runImport(as(people[0]!), importer, fileOf(Buffer.from(lines)));
  assert.deepEqual(errors, []);
  const labels = (await db.execute("select label from skill order by id")).map(({ label }) =>
    String(label),
  );
  for (const person of people)
    for (const position of ["practises", "passes_on", "discovers"] as const)
      await placeSkill(as(person), person.id, { skill: any(labels.slice(0, 2000)), position });

  const said = (label: string) => ({
    title: `${any(words.askings)} ${label}`.slice(0, 140),
    // Most people write one line, as the form lets them.
    details: chance() < 0.4 ? any(words.reasons) : "",
    place: any(words.places),
    remote: chance() < 0.2,
  });
  const offers: { id: number; person: Actor; label: string }[] = [];
  const needs: { id: number; person: Actor }[] = [];
  while (needs.length < size.needs) {
    elapse();
    if (offers.length < size.offers && needs.length >= offers.length * 4) {
      const [person, label] = [any(people), any(labels.slice(0, 2000))];
      offers.push({ ...(await publishOffer(as(person), said(label))), person, label });
    }
    const offer = any(offers);
    const person = any(people.filter(({ id }) => id !== offer.person.id));
    const need = { ...(await publishNeed(as(person), said(offer.label))), person };
    needs.push(need);
    if (chance() < 0.2) await meet(as, need, offer, chance);
  }
  const [{ id: read }] = (await db.execute(readable)) as [{ id: number }];
  const reader = people[7]!;
  const thread = await talk(as, people, elapse);
  // What was told here wakes no reaction and writes to nobody.
  await db.execute("update event set dispatched_at = at where dispatched_at is null");
  const now = () => new Date();
  const account = await accountFor(db, email(7), now());
  const key = (label: number) =>
    makeToken({ db, clock: now }, reader.id, { label: `key ${label}`, scope: "read" });
  const tokens: string[] = [];
  while (tokens.length < 8) tokens.push(await key(tokens.length));
  return {
    session: await openSession({ db, clock: now }, account.id),
    tokens,
    need: read,
    thread,
    skills: source,
    labels,
  };
}

const email = (number: number) => `member-${number}@demo.example`;

async function arrive(db: Db, clock: () => Date, number: number): Promise<Actor> {
  const [firstName, lastName] = [any(words.firstNames), any(words.lastNames)];
  const person = { firstName, lastName, email: email(number), place: any(words.places) };
  const load = chance() < 0.3 ? ("free" as const) : ("some" as const);
  const { id } = await enterPerson({ db, clock }, { ...person, load });
  const account = await accountFor(db, email(number), clock());
  await linkAccount(db, id, account.id, clock());
  return { id, firstName, name: `${firstName} ${lastName}`, roles: [] };
}

/** Two people meet about a need; half of the time it leads to what ends a need. */
async function meet(
  as: (person: Actor) => Acting,
  need: { id: number; person: Actor },
  offer: { id: number; person: Actor },
  chance: Chance,
): Promise<void> {
  const [seeker, helper] = [as(need.person), as(offer.person)];
  const proposal = { needId: need.id, helperId: offer.person.id, offerId: offer.id };
  const { id } = await proposeIntroduction(seeker, proposal);
  for (const one of [seeker, helper])
    await answerIntroduction(one, id, "yes").catch(mayHaveAnswered);
  await confirmMeeting(seeker, id);
  if (chance() < 0.5) return;
  const outcome = { happened: "C'est fait, et nous savons le refaire.", leftBehind: "", met: [id] };
  await tellOutcome(seeker, need.id, outcome);
  const subject = { kind: "need", id: need.id };
  await thank(seeker, { to: [offer.person.id], words: "Merci pour la matinée.", subject });
  // The day before, wherever on earth it is now.
  const doneOn = new Date(helper.clock().getTime() - 86_400_000).toISOString().slice(0, 10);
  await noteTime(helper, { minutes: 90, what: "", doneOn, subject });
}

/** A topic that many talk about: one message in ten asks, one in five is thanked for. */
async function talk(
  as: (person: Actor) => Acting,
  people: Actor[],
  elapse: () => void,
): Promise<string> {
  const topic = await openTopic(as(people[0]!), { title: "Ce que l'on fait le samedi" });
  const place = { kind: "topic", id: topic.id };
  for (let number = 1; number < size.messages; number++) {
    elapse();
    const kind = chance() < 0.1 ? ("question" as const) : ("remark" as const);
    const [one, other] = [any(people), any(people)];
    const { id } = await sayInThread(as(one), { place, text: any(words.reasons), kind });
    if (chance() < 0.2 && other !== one) await react(as(other), id, "thanks");
  }
  return talkUrl("", place);
}

/** Who proposes oneself has said yes. */
function mayHaveAnswered(refusal: unknown): void {
  if ((refusal as Error).message !== "already-answered") throw refusal;
}

/** An open need with a meeting in its thread, whose words and skills are shared by several offers. */
const readable = `select n.id from need n
  join introduction i on i.community_id = n.community_id and i.need_id = n.id
  where n.closed_at is null and i.met_at is not null
  order by (select count(*) from need_skill k join offer_skill o on o.community_id = k.community_id
    and o.skill_id = k.skill_id where k.community_id = n.community_id and k.need_id = n.id) desc, n.id
  limit 1`;

async function asOwner(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
