import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { locales, type Locale } from "#kernel/i18n";
import { domains } from "../../src/domains.ts";
import { root, sources } from "./sources.ts";

const routes = domains.flatMap(({ routes = [] }) => routes);

/** What anybody may ask for. A new address stands here only after someone thought about it. */
const open = [
  "get /",
  "get /accessibilite",
  "get /avis/:jeton",
  "get /besoins/:id",
  "get /connexion",
  "get /connexion/code",
  "get /connexion/lien",
  "get /fondation/:token",
  "get /offres/:id",
  "get /recherche",
  "post /avis/:jeton",
  "post /connexion",
  "post /connexion/code",
  "post /connexion/lien",
  "post /deconnexion",
  "post /fondation/:token",
  "post /langue",
];

test("every address has a rule of access, and only the known few are open to everyone", () => {
  assert.ok(routes.length > 30);
  for (const { access, path } of routes) assert.ok(access, path);
  const everyone = routes.filter(({ access }) => access === "everyone");
  assert.deepEqual(everyone.map(({ method, path }) => `${method} ${path}`).sort(), open);
});

test("no address is given twice", () => {
  const all = routes.map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(all, [...new Set(all)]);
});

test("every setting is documented, and nothing else is said to be one", () => {
  const code = readFileSync(join(root, "src/kernel/config/settings.ts"), "utf8");
  const settings = [...code.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name!);
  assert.ok(settings.length >= 10);
  const page = readFileSync(join(root, "docs/self-hosting.md"), "utf8");
  const documented = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name!);
  assert.deepEqual(documented.sort(), settings.sort());
});

type Preview = { subject: string; text: string; html: string };
type MailModule = {
  preview?(locale: Locale): Preview;
  previews?(locale: Locale): Record<string, Preview>;
};

test("every e-mail has a preview, with the same words in its text and its HTML", async () => {
  const files = globSync("src/*/**/emails/*.ts", { cwd: root });
  assert.ok(files.length >= 2);
  for (const file of files)
    for (const locale of locales) {
      const mail = (await import(join(root, file))) as MailModule;
      const previews = mail.previews?.(locale) ?? { only: mail.preview!(locale) };
      for (const { subject, text, html } of Object.values(previews)) {
        assert.ok(subject && text && html, file);
        const firstLine = text.split("\n").find((line) => line.trim())!;
        const escaped = firstLine.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
        assert.ok(html.includes(escaped.trim()), `${file}: ${firstLine}`);
      }
    }
});

test("raw HTML and style attributes are printed nowhere", () => {
  for (const { path, text } of sources()) {
    assert.doesNotMatch(text, /dangerouslySetInnerHTML/, path);
    if (path.endsWith(".tsx")) assert.doesNotMatch(text, /\sstyle=/, path);
  }
});
