import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { domains } from "../../src/domains.ts";
import { uses } from "../../src/uses.ts";
import { root, sources } from "./sources.ts";

const names = domains.map(({ name }) => name);

/** The domain a file belongs to, if it belongs to one. */
function domainOf(path: string): string | undefined {
  return names.find((name) => path.startsWith(`src/${name}/`));
}

test("the table of uses names exactly the domains of the platform", () => {
  assert.deepEqual(Object.keys(uses).sort(), [...names].sort());
});

test("no domain uses one that stands above it, so the uses make no circle", () => {
  for (const [name, used] of Object.entries(uses))
    for (const other of used)
      assert.ok(names.indexOf(other) < names.indexOf(name), `${name} uses ${other}`);
});

test("a domain imports another only as the table of uses says, and each use said is made", () => {
  const made = new Set<string>();
  for (const { path, imports } of sources()) {
    const domain = domainOf(path);
    if (!domain) continue;
    for (const target of imports) {
      const other = /^#([a-z]+)$/.exec(target)?.[1];
      if (!other || other === "ui") continue;
      assert.ok(uses[domain]!.includes(other), `${path} imports ${target}`);
      made.add(`${domain} ${other}`);
    }
  }
  const said = Object.entries(uses).flatMap(([name, used]) =>
    used.map((other) => `${name} ${other}`),
  );
  assert.deepEqual([...made].sort(), said.sort());
});

test("nobody reaches into a domain past its doors, nor climbs out of his own folder by ../", () => {
  for (const { path, imports } of sources())
    for (const target of imports) {
      if (!target.startsWith(".")) continue;
      const reached = join(path, "..", target);
      const from = domainOf(path);
      const to = domainOf(reached);
      const gathers = !from && !path.startsWith("src/kernel/") && !path.startsWith("src/ui/");
      // What gathers everything (app, domains, commands) enters by the platform's doors.
      if (gathers || from === to) continue;
      assert.fail(`${path} reaches ${reached}`);
    }
});

test("the kernel and the look know no domain, and the look knows only words and texts", () => {
  for (const { path, imports } of sources()) {
    const inKernel = path.startsWith("src/kernel/");
    const inUi = path.startsWith("src/ui/");
    for (const target of imports.filter((one) => one.startsWith("#"))) {
      if (inKernel) assert.match(target, /^#(kernel\/|ui$)/, `${path} imports ${target}`);
      if (inUi) assert.match(target, /^#kernel\/(i18n|text)$/, `${path} imports ${target}`);
    }
  }
});

test("every domain has its two doors and says in its README what it is", () => {
  for (const name of names)
    for (const file of ["mount.ts", "README.md", ...(name === "home" ? [] : ["index.ts"])])
      assert.ok(existsSync(join(root, "src", name, file)), `src/${name}/${file} is missing`);
});
