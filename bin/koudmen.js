#!/usr/bin/env node
// Finds a Node.js that Koudmen runs on, builds if the sources changed, and runs the command.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const oldestNode = 24;
// An old Node.js, which must be told to go, does not know `import.meta.dirname`.
const here = fileURLToPath(import.meta.url);
const brought = fileURLToPath(new URL("../node_modules/.bin/node", import.meta.url));

if (Number(process.versions.node.split(".")[0]) >= oldestNode) {
  const { ensureBuilt } = await import("../build/ensure-built.js");
  await ensureBuilt();
  await import("../dist/koudmen.js");
} else if (existsSync(brought)) {
  const child = spawn(brought, [here, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
} else {
  console.error(
    `Koudmen runs on Node.js ${oldestNode} or later; this is ${process.version}. Run \`npm ci\`, which brings its own, then try again.`,
  );
  process.exitCode = 1;
}
