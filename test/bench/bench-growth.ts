import { keepSearchFresh } from "#kernel/search";
import { foldName } from "#kernel/text";
import { placeSkill } from "#members";
import { publishNeed, publishOffer, tellOutcome } from "#needs";
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import pg from "pg";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "../app.ts";
import { chanceFrom, oneOf } from "../apart/chance.ts";
import { median } from "./cost.ts";
import { load, machine } from "./machine.ts";
import { tell } from "./report.ts";
import * as words from "./vocabulary.ts";

const { values: options } = parseArgs({
  options: { json: { type: "string" }, rounds: { type: "string", default: "41" } },
});
const rounds = Number(options.rounds);
const sizes = [1_000, 100_000] as const;
const memberSizes = [1_000, 50_000] as const;
/** Said by the acts that people use; the others are copies of them, at other moments. */
const saidByActs = 500;

const chance = chanceFrom(2026);
const any = <Thing>(things: readonly Thing[]) => oneOf(chance, things);

type Place = TestCommunity & { need: number; after: string };

const world = await testApp();
async function bench() {
  const where = machine();
  const places: Place[] = [];
  for (const size of sizes) places.push(await grow(world, size));
  await asOwner((client) => client.query("vacuum analyze"));
  const pages: Record<string, Record<string, number>> = {};
  for (const [name, page] of Object.entries(asked))
    pages[name] = await compare(page, places, sizes);
  const towns: Place[] = [];
  for (const size of memberSizes) towns.push(await settle(world, size));
  await asOwner((client) => client.query("vacuum analyze"));
  const members: Record<string, Record<string, number>> = {};
  for (const [name, page] of Object.entries(askedOfMembers))
    members[name] = await compare(page, towns, memberSizes);
  return {
    machine: { ...where, loadAtTheEnd: load() },
    sizes,
    memberSizes,
    rounds,
    pages,
    members,
  };
}

type Page = { who: "bilal" | "aicha"; path: (place: Place) => string; token?: true };
const byBilal = (path: Page["path"]): Page => ({ who: "bilal", path });

const asked: Record<string, Page> = {
  "member's home": byBilal(() => "/"),
  "list of both": byBilal(() => "/entraide"),
  "list of needs": byBilal(() => "/besoins"),
  "its middle": byBilal(({ after }) => `/besoins?apres=${after}`),
  "of one kind": byBilal(() => "/besoins?quoi=learn"),
  "answered ones": byBilal(() => "/besoins?etat=answered"),
  "a need's page": byBilal(({ need }) => `/besoins/${need}`),
  "sheet for the wall": { who: "aicha", path: () => "/entraide/feuille" },
  "a morning": { who: "aicha", path: () => "/matin" },
  "search, a common word": byBilal(() => "/recherche?q=réparer"),
  "search, two words": byBilal(() => "/recherche?q=fabriquer+bijoux"),
  "search, misspelled": byBilal(() => "/recherche?q=fabriker+bijous"),
  "search, one kind": byBilal(() => "/recherche?q=réparer&quoi=need"),
  "search, by a program": {
    who: "bilal",
    path: () => "/api/v1/search?q=fabriquer+bijoux",
    token: true,
  },
};

const askedOfMembers: Record<string, Page> = {
  "members, by name": byBilal(() => "/membres"),
  "as faces": byBilal(() => "/membres?vue=visages"),
  "by place": byBilal(() => "/membres?vue=lieux"),
  "in one place": byBilal(() => "/membres?ou=Le+Robert"),
  "around it": byBilal(() => "/membres?ou=Le+Robert&km=10"),
  "by words": byBilal(() => "/membres?q=abeilles"),
  "by skill": byBilal(() => "/membres?savoir=apiculture"),
  "search of a name": byBilal(() => "/recherche?q=Membre+777"),
};

/** The same page of both communities in turn. Milliseconds, and the larger by the smaller. */
async function compare(
  { who, path, token }: Page,
  places: Place[],
  sizes: readonly [number, number],
): Promise<Record<string, number>> {
  const tokens = new Map<Place, string>();
  if (token)
    for (const place of places) tokens.set(place, await world.tokenFor(place[who], "read"));
  const times: number[][] = places.map(() => []);
  for (let round = -3; round < rounds; round++)
    for (const [index, place] of places.entries()) {
      const started = performance.now();
      const key = tokens.get(place);
      if (key) await readByProgram(place.here.prefix + path(place), key);
      else await read(place.here.prefix + path(place), place[who]);
      if (round >= 0) times[index]!.push(performance.now() - started);
    }
  const [small, large] = times.map(median);
  const round = (number: number) => Math.round(number * 100) / 100;
  return { [sizes[0]]: round(small!), [sizes[1]]: round(large!), ratio: round(large! / small!) };
}

async function read(path: string, person: TestPerson): Promise<string> {
  const answer = await world.get(path, person);
  if (answer.status === 301) return read(answer.headers.get("location")!, person);
  assert.equal(answer.status, 200, path);
  return answer.text();
}

async function readByProgram(path: string, token: string): Promise<void> {
  // Below the limit of requests a minute.
  world.clock.pass({ seconds: 1 });
  assert.equal((await world.api("GET", path, token)).status, 200, path);
}

/** A community of so many needs: one in five is answered, one in ten waits for nobody's memory. */
async function grow(world: TestApp, size: number): Promise<Place> {
  tell(`a community of ${size} needs…`);
  const place = await world.community(`${size} besoins`);
  // Who looks says little; the others say all the rest.
  const people = [place.chloe, place.dario];
  await publishOffer(world.actingAs(place.bilal), { title: "Montrer à réparer un vélo" });
  const things = words.vocabulary().labels.split("\n").slice(1, 400);
  let need = 0;
  for (let number = 0; number < saidByActs; number++) {
    world.clock.pass({ minutes: 3 });
    const acting = world.actingAs(any(people));
    const entry = { title: `${any(words.askings)} ${any(things)}`.slice(0, 140) };
    need = (await publishNeed(acting, entry)).id;
    if (number % 5 === 0) await publishOffer(world.actingAs(any(people)), { title: any(things) });
    if (number % 5 === 1)
      await tellOutcome(acting, need, { happened: "C'est fait.", leftBehind: "", met: [] });
  }
  await asOwner((client) => copy(client, place.here.id, size));
  await findable();
  const list = await read(`${place.here.prefix}/besoins`, place.bilal);
  const after = /[?&]apres=([^"&]+)/.exec(list)?.[1];
  assert.ok(after, "the list goes on");
  return { ...place, need, after };
}

/** What was written without an act is taken into the search, as the worker does. */
async function findable(): Promise<void> {
  const started = performance.now();
  await keepSearchFresh(world.database.database, world.platform.searchables);
  tell(`taken into the search in ${Math.round((performance.now() - started) / 1000)} s`);
}

const communes = [
  "Le Robert",
  "Fort-de-France",
  "Le Lamentin",
  "Sainte-Anne",
  "Le Diamant",
  "Saint-Pierre",
];
const crafts = ["apiculture", "vannerie", "maçonnerie", "couture", "comptabilité", "soudure"];

/** A community of so many members, each with a place, a wish and a skill. */
async function settle(world: TestApp, size: number): Promise<Place> {
  tell(`a community of ${size} members…`);
  const place = await world.community(`${size} membres`);
  for (const skill of crafts)
    await placeSkill(world.actingAs(place.chloe), place.chloe.id, { skill, position: "practises" });
  await asOwner((client) =>
    client.query(
      `with people as (
         insert into person (community_id, first_name, wish, place, place_folded, load_since, arrived_at)
         select $1, 'Membre ' || n, case n % 50 when 0 then 'les abeilles' else 'apprendre' end,
           t.place, t.folded, now(), now()
         from generate_series(1, $2::int) n
         join unnest($3::text[], $4::text[]) with ordinality t (place, folded, number)
           on t.number = 1 + n % ${communes.length}
         returning id), standing as (
         insert into standing (community_id, person_id, kind, since_at)
         select $1, id, 'member', now() from people)
       insert into person_skill (community_id, person_id, skill_id, position, since_at)
       select $1, p.id, s.id, 'practises', now() from people p
       join (select id, row_number() over (order by id) as number from skill where community_id = $1) s
         on s.number = 1 + p.id % ${crafts.length}`,
      [place.here.id, size, communes, communes.map(foldName)],
    ),
  );
  await findable();
  return { ...place, need: 0, after: "" };
}

/** The needs of a community again and again, each time a day earlier, with their skills and states. */
async function copy(client: pg.Client, communityId: number, size: number): Promise<void> {
  const columns = `community_id, person_id, entered_by_id, title, details, place, place_folded, remote,
    closed_at, words, marks, marked_with, aim, hidden, audience, taken_at`;
  await client.query("alter table need add column copied_from bigint");
  await client.query(
    `insert into need (${columns}, opened_at, copied_from)
     select ${columns}, opened_at - n * interval '1 day', id
     from need, generate_series(1, $2::int / $3::int - 1) n where community_id = $1`,
    [communityId, size, saidByActs],
  );
  await client.query(
    `insert into need_skill (community_id, need_id, skill_id)
     select n.community_id, n.id, k.skill_id from need n
     join need_skill k on k.community_id = n.community_id and k.need_id = n.copied_from
     where n.community_id = $1`,
    [communityId],
  );
  await client.query(
    `insert into need_state (community_id, need_id, state, at, by_id)
     select n.community_id, n.id, s.state, n.opened_at, s.by_id from need n
     join need_state s on s.community_id = n.community_id and s.need_id = n.copied_from
     where n.community_id = $1`,
    [communityId],
  );
  await client.query("alter table need drop column copied_from");
}

async function asOwner(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

try {
  const report = await bench();
  console.table(report.pages);
  console.table(report.members);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await world.close();
}
