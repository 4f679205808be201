import { lexiconFingerprint, marksOf } from "#kernel/senses";
import { fold } from "#kernel/text";
import { findMatches, findPosting, publishNeed } from "#needs";
import type pg from "pg";
import type { TestApp, TestCommunity } from "../../app.ts";
import { chanceFrom, oneOf } from "../../apart/chance.ts";
import { databasePids, processorTime } from "../cost.ts";
import { tell } from "../report.ts";
import { vocabulary } from "../vocabulary.ts";
import { asOwner } from "./owner.ts";
import { rounded } from "./ranks.ts";

const sizes = [1_000, 10_000, 50_000];
const rounds = 60;

/** Processor time, of application and database, of a match and of what a new need costs, as members and offers grow. */
export async function costOfMatching(world: TestApp) {
  const labels = vocabulary().labels.split("\n").slice(1).map(labelOf).filter(Boolean);
  const costs: Record<string, Record<string, number>> = {};
  for (const size of sizes) {
    tell(`a community of ${size} members and offers…`);
    const place = await world.community(`${size} membres`);
    await asOwner(world, (owner) => grow(owner, place, size, labels));
    costs[size] = await measure(world, place, labels);
  }
  return costs;
}

/** The label alone, of a line of a list that may have more columns. */
const labelOf = (line: string) => (/^https?:/.test(line) ? (line.split(",")[1] ?? "") : line);

/** Each member has one offer of a few words, from the vocabulary. */
async function grow(
  owner: pg.Client,
  { here }: TestCommunity,
  size: number,
  labels: string[],
): Promise<void> {
  const chance = chanceFrom(size);
  await owner.query(
    `with people as (
       insert into person (community_id, first_name, load_since, arrived_at)
       select $1, 'Membre ' || n, now(), now() from generate_series(1, $2::int) n returning id)
     insert into standing (community_id, person_id, kind, since_at)
     select $1, id, 'member', now() from people`,
    [here.id, size],
  );
  const titles = Array.from({ length: size }, () => oneOf(chance, labels).slice(0, 140));
  for (let at = 0; at < size; at += 5000) {
    const some = titles.slice(at, at + 5000);
    await owner.query(
      `insert into offer (community_id, person_id, entered_by_id, title, opened_at, words, marks, marked_with)
       select $1, p.id, p.id, t.title, now(), search_words(t.folded), string_to_array(t.marks, ' '), $2
       from unnest($3::text[], $4::text[], $5::text[]) with ordinality t (title, folded, marks, n)
       join (select id, row_number() over (order by id desc) as n from person where community_id = $1) p
         on p.n = t.n + $6`,
      [
        here.id,
        lexiconFingerprint(),
        some,
        some.map(fold),
        some.map((one) => marksOf(one).join(" ")),
        at,
      ],
    );
  }
  await owner.query("vacuum analyze");
}

async function measure(world: TestApp, { bilal }: TestCommunity, labels: string[]) {
  const chance = chanceFrom(7);
  const acting = world.actingAs(bilal);
  const ids: number[] = [];
  const say = async () => {
    const title = `Je voudrais ${oneOf(chance, labels)}, qui peut me montrer ?`.slice(0, 140);
    ids.push((await publishNeed(acting, { title })).id);
  };
  const match = (id: number) =>
    acting.db.reading(async (db) => {
      const looking = { ...acting, db };
      const need = await findPosting(looking, "need", id);
      return findMatches(looking, world.platform.candidates, need, 60);
    });
  for (let round = 0; round < 10; round++) await say();
  for (const id of ids) await match(id);
  const saying = await spent(world, say);
  let found = 0;
  let turn = 0;
  const matching = await spent(world, async () => {
    found += (await match(ids[turn++ % ids.length]!)).length;
  });
  return { "a match": matching, "a new need": saying, found: rounded(found / rounds, 1) };
}

/** Milliseconds of processor of one of `rounds`. */
async function spent(world: TestApp, work: () => Promise<unknown>): Promise<number> {
  const folder = /host=([^&]+)/.exec(world.database.adminUrl)![1]!;
  const dataDir = decodeURIComponent(folder).replace(/\/postgres\/run$/, "");
  const pids = [process.pid, ...databasePids(dataDir)];
  const before = processorTime(pids);
  for (let round = 0; round < rounds; round++) await work();
  return rounded((processorTime(pids) - before) / rounds, 1);
}
