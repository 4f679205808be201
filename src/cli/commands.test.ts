import { WrongSetting } from "#kernel/config";
import { PlainFault } from "#kernel/errors";
import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, mock, test } from "node:test";
import { commands } from "./commands.ts";

let world: TestApp;
let here: TestCommunity;
let folder: string;
before(async () => {
  world = await testApp();
  here = await world.community();
  folder = mkdtempSync(join(tmpdir(), "koudmen-commands-"));
  Object.assign(process.env, {
    DATA_DIR: folder,
    DATABASE_URL: world.database.appUrl,
    DATABASE_OWNER_URL: world.database.ownerUrl,
  });
});
after(async () => {
  for (const name of ["DATA_DIR", "DATABASE_URL", "DATABASE_OWNER_URL"]) delete process.env[name];
  rmSync(folder, { recursive: true, force: true });
  await world.close();
});

/** What a command prints, and its exit status. */
async function run(name: string, ...args: string[]): Promise<{ status: number; said: string }> {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const spies = [mock.method(console, "log", keep), mock.method(console, "error", keep)];
  try {
    const status = (await commands[name]!.run(args)) ?? 0;
    return { status, said: lines.join("\n") };
  } finally {
    for (const spy of spies) spy.mock.restore();
  }
}

const refusal = async (name: string, ...args: string[]): Promise<string> => {
  const fault: unknown = await run(name, ...args).then(
    () => undefined,
    (fault: unknown) => fault,
  );
  assert.ok(fault instanceof PlainFault, String(fault));
  return fault.message;
};

const count = async (table: string) => {
  const { rows } = await world.database.database.pool.query<{ count: number }>(
    `select count(*) as count from ${table}`,
  );
  return rows[0]!.count;
};

const csv = (text: string) => {
  const file = join(folder, "file.csv");
  writeFileSync(file, text);
  return file;
};

test("a community is not founded while something is missing, and all that is missing is named", async () => {
  const before = await count("community");
  assert.match(await refusal("community"), /^Usage: koudmen community create/);
  assert.match(await refusal("community", "destroy"), /^Usage/);
  const nothing = await refusal("community", "create");
  assert.match(nothing, /^Missing or wrong: .*--name.*\nUsage/);
  assert.match(nothing, /--facilitator/);
  const wrong = ["--name", "X", "--facilitator", "aicha", "--zone", "Mars", "--next-on", "demain"];
  const said = await refusal("community", "create", ...wrong);
  for (const option of ["--facilitator", "--zone", "--next-on"]) assert.ok(said.includes(option));
  assert.doesNotMatch(said, /--name,/);
  assert.equal(await count("community"), before);
});

test("a community is founded without a browser, and its facilitator signs in by mail", async () => {
  const args = ["--name", "Jardins créoles", "--facilitator", "Zoe@demo.example"];
  const { status, said } = await run("community", "create", ...args, "--first-name", "Zoé");
  assert.equal(status, 0);
  assert.match(
    said,
    /^Community \d+ founded: Jardins créoles\. zoe@demo\.example facilitates it\.$/,
  );
  const door = await world.post("/c/jardins-creoles/connexion", undefined, {
    email: "zoe@demo.example",
  });
  assert.equal(door.status, 303);
  const { said: token } = await run("token", "zoe@demo.example", "--community", "jardins-creoles");
  const me = await world.api("GET", "/c/jardins-creoles/api/v1/me", token);
  const { firstName, roles } = (await me.json()) as { firstName: string; roles: string[] };
  assert.deepEqual([firstName, roles], ["Zoé", ["facilitator"]]);
});

test("a token is made for a member who signs in, with the rights that were asked", async () => {
  const rights = async (...args: string[]) => {
    const { said } = await run("token", "BILAL@demo.example", ...args);
    const body = { kind: "need", title: "Greffer" };
    return (await world.api("POST", "/api/v1/needs", said, body)).status;
  };
  assert.equal(await rights("--scope", "write"), 201);
  assert.equal(await rights(), 403);
});

test("no token is made for someone unknown, for unknown rights or in an unknown community", async () => {
  const before = await count("api_token");
  assert.equal(
    await refusal("token", "nobody@demo.example"),
    "No member of Les Savoirs partagés signs in with nobody@demo.example.",
  );
  assert.match(await refusal("token"), /^Usage: koudmen token/);
  assert.match(await refusal("token", "bilal@demo.example", "--scope", "admin"), /^Usage/);
  const elsewhere = await refusal("token", "bilal@demo.example", "--community", "nulle-part");
  assert.match(elsewhere, /No community is called "nulle-part"\. There is: les-savoirs-partages/);
  assert.equal(await count("api_token"), before);
});

test("a file that is not there, or of a kind nobody knows, is told before anything is opened", async () => {
  const missing = join(folder, "missing.csv");
  assert.equal(await refusal("import", "members", missing), `There is no file ${missing}.`);
  for (const args of [
    [],
    ["members"],
    ["badges", csv("a\n")],
    ["members", csv("a"), "--language", "tlh"],
  ])
    assert.match(await refusal("import", ...args), /^Usage: koudmen import members\|needs/);
  const odd = await refusal("import", "members", csv("a\n"), "--column", "shoe=Pointure");
  assert.match(odd, /^--column takes FIELD=TITLE, FIELD being one of firstName/);
});

test("a file is taken in for a facilitator, in whose name is said", async () => {
  const file = csv("Prénom,Nom,E-mail\nOdile,Bola,odile@demo.example\n");
  assert.equal(
    await refusal("import", "members", file, "--as", "bilal@demo.example"),
    "bilal@demo.example does not facilitate Les Savoirs partagés.",
  );
  assert.match(
    await refusal("import", "members", file, "--as", "x@y.example"),
    /^No member signs in/,
  );
  const tried = await run("import", "members", file, "--dry-run");
  assert.match(tried.said, /1 created[^]*Dry run: nothing was kept/);
  const kept = await run("import", "members", file);
  assert.deepEqual([kept.status, /1 created/.test(kept.said)], [0, true]);
  const told = (await here.events()).filter(({ name }) => name === "person.arrived").at(-1);
  assert.equal(told?.actorId, here.aicha.id);
});

test("a file with errors ends with 1, each error with its line, and nothing is kept", async () => {
  const file = csv("Prénom,E-mail\nPaul,paul@demo.example\n,sans.nom@demo.example\n");
  const { status, said } = await run("import", "members", file);
  assert.equal(status, 1);
  assert.match(said, /^line 3 .*\n[^]*Nothing was kept/m);
  assert.doesNotMatch(await (await world.get("/membres", here.bilal)).text(), /Paul/);
});

test("the doctor says where things are, and that nothing waits", async () => {
  const { status, said } = await run("doctor");
  assert.equal(status, 0);
  assert.match(said, /^Settings: development, http:\/\/localhost:3000, data in /);
  assert.match(said, /Database: PostgreSQL \d+/);
  assert.match(said, /Migrations: \d+ applied, 0 waiting/);
});

test("a command stops at a wrong setting, with its sentence", async () => {
  process.env["PORT"] = "abc";
  try {
    await assert.rejects(run("doctor"), WrongSetting);
  } finally {
    delete process.env["PORT"];
  }
});
