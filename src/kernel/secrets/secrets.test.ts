import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { hashToken, openSecrets } from "./index.ts";
import { keptFile } from "./kept-file.ts";

const folders: string[] = [];
function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), "koudmen-secrets-"));
  folders.push(folder);
  return folder;
}
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

test("a sealed text opens again, after a restart too, and looks different each time", () => {
  const folder = newFolder();
  const sealed = openSecrets(folder).seal("code 1234 à Aïcha");
  const secrets = openSecrets(folder);
  assert.equal(secrets.open(sealed), "code 1234 à Aïcha");
  assert.ok(!sealed.includes("1234"));
  assert.notDeepEqual(secrets.seal("code 1234 à Aïcha"), sealed);
});

test("a sealed text that was changed, cut or sealed elsewhere does not open", () => {
  const secrets = openSecrets(newFolder());
  const sealed = secrets.seal("bonjour");
  for (const at of sealed.keys()) {
    const changed = Buffer.from(sealed);
    changed[at]! ^= 1;
    assert.throws(() => secrets.open(changed), `byte ${at}`);
  }
  assert.throws(() => secrets.open(sealed.subarray(0, -1)));
  assert.throws(() => secrets.open(Buffer.alloc(0)));
  assert.throws(() => openSecrets(newFolder()).open(sealed));
});

test("a signature holds for its purpose, its text and its server only", () => {
  const secrets = openSecrets(newFolder());
  const signature = secrets.sign("cursor", "12");
  assert.equal(signature.length, 43);
  assert.ok(secrets.verify("cursor", "12", signature));
  assert.ok(!secrets.verify("unsubscribe", "12", signature));
  assert.ok(!secrets.verify("cursor", "13", signature));
  assert.ok(!secrets.verify("cursor", "12", ""));
  assert.ok(!secrets.verify("cursor", "12", signature.slice(0, -2)));
  assert.ok(!openSecrets(newFolder()).verify("cursor", "12", signature));
});

test("only the server's user may read the secrets", () => {
  const folder = newFolder();
  openSecrets(folder).keep("app-password", () => "x");
  const mode = (...path: string[]) => statSync(join(folder, "secrets", ...path)).mode & 0o777;
  assert.equal(mode(), 0o700);
  assert.equal(mode("server-key"), 0o600);
  assert.equal(mode("app-password"), 0o600);
  assert.deepEqual(readdirSync(join(folder, "secrets")).sort(), ["app-password", "server-key"]);
});

test("a named secret is made once", () => {
  const folder = newFolder();
  assert.equal(
    openSecrets(folder).keep("app-password", () => "first"),
    "first",
  );
  assert.equal(
    openSecrets(folder).keep("app-password", () => "second"),
    "first",
  );
  assert.throws(() => openSecrets(folder).keep("../elsewhere", () => "x"));
  assert.throws(() => openSecrets(folder).keep("server-key", () => "x"));
});

test("processes that start together share one key", async () => {
  const folder = newFolder();
  const signs = `import { openSecrets } from "#kernel/secrets"; process.stdout.write(openSecrets(${JSON.stringify(folder)}).sign("test", ""))`;
  const run = promisify(execFile);
  const runs = Array.from({ length: 8 }, () =>
    run(process.execPath, ["--input-type=module", "--eval", signs]),
  );
  const signatures = (await Promise.all(runs)).map(({ stdout }) => stdout);
  assert.equal(signatures[0]!.length, 43);
  assert.equal(new Set(signatures).size, 1);
});

test("who makes a secret while another is faster takes the other's", () => {
  const path = join(newFolder(), "secrets", "slow");
  const slow = keptFile(path, () => {
    keptFile(path, () => Buffer.from("faster"));
    return Buffer.from("slower");
  });
  assert.equal(slow.toString(), "faster");
  assert.equal(readFileSync(path, "utf8"), "faster");
});

test("a damaged key stops the start rather than being replaced", () => {
  const folder = newFolder();
  openSecrets(folder);
  writeFileSync(join(folder, "secrets", "server-key"), "short");
  assert.throws(() => openSecrets(folder), /damaged/);
});

test("a token is kept as its SHA-256", () => {
  // FIPS 180-2, appendix B.1.
  const expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  assert.equal(hashToken("abc").toString("hex"), expected);
});
