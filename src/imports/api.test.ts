import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { carryOut } from "./carry-out.ts";

type Import = {
  id: number;
  asked: string | null;
  lines: number;
  importedAt: string | null;
  reading: {
    shape: { separator: string; titlesRow: number };
    columns: { title: string; field: string | null }[];
    missing: string[];
    firstLines: { line: number; entry?: { place?: string }; problems?: unknown[] }[];
  } | null;
  trial: Report | null;
  report: Report | null;
  undo: { takenAway: number; putBack: number; left: number } | null;
};
type Report = {
  kept: boolean;
  created: number;
  errors: { line: number; column?: string; sentence: string }[];
};
type Problem = { code: string; errors?: Record<string, string> };

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
});

const at = (path: string) => `${here.here.prefix}/api/v1/imports${path}`;
const tokenOf = (who: TestPerson) => world.tokenFor(who, "write");

async function send(
  list: string | Uint8Array,
  query = "kind=members&name=liste.csv",
  {
    who = here.aicha,
    type = "text/csv",
    key,
  }: { who?: TestPerson; type?: string; key?: string } = {},
): Promise<Response> {
  const { baseUrl } = world.platform.settings;
  return world.app.request(baseUrl + at(`?${query}`), {
    method: "POST",
    headers: {
      authorization: `Bearer ${await tokenOf(who)}`,
      "content-type": type,
      ...(key && { "idempotency-key": key }),
    },
    body: list as string,
  });
}

async function sent(...given: Parameters<typeof send>): Promise<Import> {
  const answer = await send(...given);
  assert.equal(answer.status, 201, await answer.clone().text());
  return (await answer.json()) as Import;
}

async function ask<Reply = Import>(
  method: string,
  path: string,
  {
    status = 200,
    body,
    who = here.aicha,
  }: { status?: number; body?: unknown; who?: TestPerson } = {},
): Promise<Reply> {
  const answer = await world.api(method, at(path), await tokenOf(who), body);
  assert.equal(answer.status, status, await answer.clone().text());
  return (await answer.json()) as Reply;
}

/** Does what the worker does of what was asked, and reads what came of it. */
async function works(id: number): Promise<Import> {
  await carryOut(world.platform, world.platform.database.of(here.here.id), id);
  return ask("GET", `/${id}`);
}

const waitingFiles = () => readdir(join(world.platform.settings.dataDir, "imports"));

const list = "Prénom;Nom;Ville où l'on vit\nMarie;Bord;Le Marin\nNoé;Sel;Ducos\n";

test("a script sends a list, corrects a column, tries it, imports it and takes it back", async () => {
  const prepared = await sent(list);
  assert.equal(prepared.lines, 2);
  assert.equal(prepared.reading!.shape.separator, ";");
  const taken = (read: Import) =>
    Object.fromEntries(read.reading!.columns.map(({ title, field }) => [title, field]));
  assert.equal(taken(prepared)["Ville où l'on vit"], null);
  const id = prepared.id;

  const place = { columns: { place: "Ville où l'on vit" } };
  const corrected = await ask("PATCH", `/${id}`, { body: place });
  assert.deepEqual(taken(corrected), {
    Prénom: "firstName",
    Nom: "lastName",
    "Ville où l'on vit": "place",
  });
  assert.equal(corrected.reading!.firstLines[0]!.entry!.place, "Le Marin");

  const asked = await ask("POST", `/${id}/trial`, { status: 202 });
  assert.equal(asked.asked, "trial");
  assert.equal(
    (await ask<Problem>("POST", `/${id}/import`, { status: 409 })).code,
    "import-under-way",
  );
  const tried = await works(id);
  assert.deepEqual([tried.asked, tried.trial!.kept, tried.trial!.created], [null, false, 2]);
  assert.equal(tried.importedAt, null);

  await ask("POST", `/${id}/import`, { status: 202 });
  const done = await works(id);
  assert.deepEqual([done.report!.kept, done.report!.created, done.reading], [true, 2, null]);
  const members = await world.api(
    "GET",
    `${here.here.prefix}/api/v1/members?place=Marin`,
    await tokenOf(here.bilal),
  );
  const { items } = (await members.json()) as { items: { firstName: string }[] };
  assert.ok(items.some(({ firstName }) => firstName === "Marie"));

  await ask("POST", `/${id}/undo`, { status: 202 });
  const undone = await works(id);
  assert.deepEqual(undone.undo, { takenAway: 2, putBack: 0, left: 0, reasons: [] });
  assert.equal(
    (await ask<Problem>("POST", `/${id}/undo`, { status: 409 })).code,
    "import-elsewhere",
  );
});

test("what is wrong is told by line, and then nothing comes in", async () => {
  const { id } = await sent("Prénom;E-mail\nMarie;marie@demo.example\nNoé;pas une adresse\n");
  await ask("POST", `/${id}/import`, { status: 202 });
  const { trial, importedAt } = await works(id);
  assert.equal(importedAt, null);
  assert.deepEqual(
    trial!.errors.map(({ line, column }) => [line, column]),
    [[3, "E-mail"]],
  );
});

test("sent again under the same key, a file is one import and one file; another is refused", async () => {
  const before = (await waitingFiles().catch(() => [])).length;
  const first = await sent(list, undefined, { key: "list-1" });
  const again = await sent(list, undefined, { key: "list-1" });
  assert.equal(again.id, first.id);
  assert.equal((await waitingFiles()).length, before + 1);
  const other = await send(`${list}Zoé;Mer;Ducos\n`, undefined, { key: "list-1" });
  assert.equal(((await other.json()) as Problem).code, "idempotency-key-reused");
  assert.equal((await waitingFiles()).length, before + 1);
  await ask("DELETE", `/${first.id}`);
  assert.equal((await waitingFiles()).length, before);
  await ask<Problem>("GET", `/${first.id}`, { status: 404 });
});

test("what can't be imported is refused in words, and its file is not kept", async () => {
  const before = (await waitingFiles().catch(() => [])).length;
  const unfit = async (answer: Response) => {
    assert.equal(answer.status, 422, await answer.clone().text());
    return Object.keys(((await answer.json()) as Problem).errors!);
  };
  assert.deepEqual(await unfit(await send(list, "kind=planets")), ["kind"]);
  assert.deepEqual(await unfit(await send("", "kind=members")), ["file"]);
  assert.equal((await send("{}", undefined, { type: "application/json" })).status, 415);
  assert.equal((await waitingFiles()).length, before);
  const { id } = await sent(list);
  const change = async (body: unknown) =>
    Object.keys((await ask<Problem>("PATCH", `/${id}`, { status: 422, body })).errors!);
  assert.deepEqual(await change({ columns: { planet: "Prénom" } }), ["columns.planet"]);
  assert.deepEqual(await change({ columns: { place: "Planète" } }), ["columns.place"]);
  assert.deepEqual(await change({ columns: { place: "Nom", wish: "Nom" } }), ["columns.wish"]);
  assert.deepEqual(await change({ shape: { titlesRow: 9 } }), ["shape.titlesRow"]);
});

test("a column taken for one thing is taken for no other any more, and the titles of another line are guessed anew", async () => {
  const { id } = await sent("Notre liste;;\nPrénom;Nom;Commune\nMarie;Bord;Le Marin\n");
  const moved = await ask("PATCH", `/${id}`, { body: { columns: { wish: "Commune" } } });
  const fields = (read: Import) => read.reading!.columns.map(({ field }) => field);
  assert.deepEqual(fields(moved), ["firstName", "lastName", "wish"]);
  const first = await ask("PATCH", `/${id}`, { body: { shape: { titlesRow: 1 } } });
  assert.equal(first.reading!.shape.titlesRow, 1);
  assert.deepEqual(new Set(fields(first)), new Set([null]));
});

test("a file that is too large is refused before it fills the disk", async () => {
  const before = (await waitingFiles().catch(() => [])).length;
  const answer = await send(new Uint8Array(50 * 1024 * 1024 + 1).fill(97));
  assert.equal(answer.status, 413);
  assert.equal((await waitingFiles()).length, before);
});

test("only facilitators import by programs, with a token that writes, in their community", async () => {
  const { id } = await sent(list);
  for (const who of [here.bilal, here.dario]) {
    assert.equal((await send(list, undefined, { who })).status, 403);
    for (const path of ["", "/kinds", `/${id}`])
      await ask<Problem>("GET", path, { status: 403, who });
    for (const noun of ["trial", "import", "undo"])
      await ask<Problem>("POST", `/${id}/${noun}`, { status: 403, who });
    await ask<Problem>("PATCH", `/${id}`, { status: 403, who, body: {} });
    await ask<Problem>("DELETE", `/${id}`, { status: 403, who });
  }
  const reading = await world.tokenFor(here.aicha, "read");
  assert.equal((await world.api("POST", at(`/${id}/import`), reading)).status, 403);
  assert.equal((await world.api("GET", at(`/${id}`), reading)).status, 200);
  const there = await world.community("Ailleurs");
  const theirs = await tokenOf(there.aicha);
  const path = `${there.here.prefix}/api/v1/imports/${id}`;
  assert.equal((await world.api("GET", path, theirs)).status, 404);
});

test("a program reads what may come in, and which titles are recognised", async () => {
  type Kind = { kind: string; fields: { field: string; required: boolean; titles: string[] }[] };
  const { items } = await ask<{ items: Kind[] }>("GET", "/kinds");
  const members = items.find(({ kind }) => kind === "members")!;
  const firstName = members.fields.find(({ field }) => field === "firstName")!;
  assert.ok(firstName.titles.includes("Prénom"));
  await sent(list);
  const listed = await ask<{ items: { fileName: string }[] }>("GET", "");
  assert.equal(listed.items[0]!.fileName, "liste.csv");
});
