// npm test: types, lint, rules and database (PostgreSQL 18, then 15), crashes, browser. Quiet unless
// something fails. `npm test -- 18 browser` runs these steps only.
import { spawn } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { inOpenFolder } from "./open-copy.js";

const root = join(import.meta.dirname, "..");
const only = process.argv.slice(2);

const node = process.execPath;
// Each test file is a process of its own: what one compiled, the next ones read.
process.env.NODE_COMPILE_CACHE ??= join(root, "node_modules/.cache/compiled");
// The supervisor runs its own servers, of both versions: once is enough.
const ownServers = "src/kernel/postgres/";
const crash = ["test/crash/crash.test.ts"];
const unit = globSync(["src/**/*.test.{ts,tsx}", "test/{.,rows,whole,bench/said}/*.test.ts"], {
  cwd: root,
}).filter((path) => !path.startsWith(ownServers));
const nodeTest = [
  "--import",
  "./build/tsx.js",
  "--test",
  "--test-reporter",
  "./test/quiet-reporter.js",
];
// One computes while the other waits for its database.
const twoAtOnce = "--test-concurrency=2";

const browserReporter = "./test/browser/quiet-reporter.js";
const tool = (path, ...args) => run(node, [`node_modules/${path}`, ...args]);
const supervisor = globSync(`${ownServers}**/*.test.ts`, { cwd: root });

// Pairs, since an object would put the names that are numbers first.
const steps = [
  ["types", () => tool("typescript-7/bin/tsc", "--noEmit")],
  ["lint", () => tool("eslint/bin/eslint.js", ".")],
  ["format", () => tool("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".")],
  ["build", () => run(node, ["build/build.js"])],
  ["18", () => onPostgres("18")],
  ["15", () => onPostgres("15")],
  ["supervisor", () => inOpenFolder(root, supervise)],
  ["crash", () => run(node, [...nodeTest, ...crash])],
  ["browser", () => tool("@playwright/test/cli.js", "test", `--reporter=${browserReporter}`)],
];

for (const [name, step] of steps) {
  if (only.length && !only.includes(name)) continue;
  const started = Date.now();
  await step();
  console.log(`${name}: ok (${Math.round((Date.now() - started) / 1000)} s)`);
}

function supervise(folder) {
  const itsNode = node.startsWith(root) ? join(folder, node.slice(root.length)) : node;
  return run(itsNode, [...nodeTest, ...supervisor], {}, folder);
}

async function onPostgres(version) {
  const { testCluster } = await import("./cluster.ts");
  const cluster = await testCluster(version);
  try {
    const env = { TEST_DATABASE_ADMIN_URL: cluster.adminUrl, TEST_POSTGRES: version };
    await run(node, [...nodeTest, twoAtOnce, ...unit], env);
  } finally {
    await cluster.stop();
  }
}

function run(command, args, env = {}, cwd = root) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.on("exit", (code) => (code === 0 ? done() : process.exit(code ?? 1)));
  });
}
