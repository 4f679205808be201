import { packageRoot } from "#kernel/config";
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { commands } from "./commands.ts";

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "koudmen-cli-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { code: number; out: string; err: string };

function run(args: string[]): Promise<Ended> {
  return new Promise((ended) => {
    execFile(process.execPath, args, { cwd: packageRoot }, (fault, out, err) =>
      ended({ code: fault ? Number(fault.code) : 0, out, err }),
    );
  });
}

const koudmen = (...args: string[]) => run(["--import", "./build/tsx.js", "src/main.ts", ...args]);

test("help lists every command, with what it does", async () => {
  const { code, out } = await koudmen("--help");
  assert.equal(code, 0);
  for (const { usage, about } of Object.values(commands))
    assert.ok(out.includes(`koudmen ${usage}\n`) && out.includes(about), usage);
});

test("a command or an option that does not exist ends with 1 and a sentence, no fault of ours", async () => {
  const unknown = await Promise.all([
    koudmen("sevre"),
    koudmen("constructor"),
    koudmen("community", "create", "--nmae", "X"),
  ]);
  for (const { code, out, err } of unknown) {
    assert.equal(code, 1);
    assert.equal(out, "");
    assert.doesNotMatch(err, /\n {4}at /);
  }
  const [sevre, constructor, nmae] = unknown.map(({ err }) => err);
  assert.match(sevre!, /^There is no command "sevre"\.\n[^]*koudmen serve/);
  assert.match(constructor!, /^There is no command "constructor"\./);
  assert.match(nmae!, /--nmae/);
});

/** `bin/koudmen.js`, installed beside what `beside` makes, run by a Node.js that says it is 20. */
async function byOldNode(name: string, beside: (home: string) => void): Promise<Ended> {
  const home = join(folder, name);
  mkdirSync(join(home, "bin"), { recursive: true });
  cpSync(join(packageRoot, "bin/koudmen.js"), join(home, "bin/koudmen.mjs"));
  beside(home);
  const older =
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.1.0" } })';
  return run(["--import", `data:text/javascript,${older}`, join(home, "bin/koudmen.mjs"), "help"]);
}

test("on a Node.js that is too old, one is told which to take", async () => {
  const { code, err } = await byOldNode("bare", () => {});
  assert.equal(code, 1);
  assert.match(err, /runs on Node\.js 24 or later; this is v\S+\. Run `npm ci`/);
});

test("where npm brought its own Node.js, that one is taken", async () => {
  const { code, err } = await byOldNode("brought", (home) => {
    mkdirSync(join(home, "node_modules/.bin"), { recursive: true });
    symlinkSync("/bin/echo", join(home, "node_modules/.bin/node"));
  });
  assert.equal(code, 0);
  assert.equal(err, "");
});
