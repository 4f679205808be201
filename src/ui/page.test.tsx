import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { ComponentsPage } from "./components-page.tsx";
import {
  Card,
  CardList,
  Document,
  initialsOf,
  PageHead,
  renderPage,
  Tabs,
  Words,
} from "./index.ts";
import { testView } from "./test-view.ts";
import type { View } from "./view.ts";
import { uiWords } from "./words.ts";
import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };

const assets = { css: "/statique/app.css", js: "/statique/app.js" };
const compressed = (text: string) => gzipSync(text, { level: 9 }).length;

function page(children: preact.ComponentChildren, over: Partial<View> = {}) {
  return renderPage(
    <Document title="Entraide" view={testView(over)} assets={assets}>
      {children}
    </Document>,
  );
}

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    target: ["chrome111", "firefox113", "safari16.4"],
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

test("what people write is escaped wherever it is shown", () => {
  const html = page(
    <>
      <PageHead title="<script>alert(1)</script>" meta={['"><img src=x onerror=alert(1)>']} />
      <CardList>
        <Card title="<b>gras</b>" href='/x"onmouseover="y' tags={["<i>"]} />
      </CardList>
    </>,
    { flash: { text: "C’est noté : <u>Greffer</u>" } },
  );
  for (const tag of ["<script>", "<img", "<b>gras", "<i>", "<u>"])
    assert.ok(!html.includes(tag), tag);
  assert.ok(!html.includes('"onmouseover'));
});

test("no page carries a style attribute, an inline script or a middle dot", () => {
  const html = page(<ComponentsPage />);
  assert.ok(!/\sstyle[=\s>]/.test(html.replace(/<link rel="stylesheet"[^>]*>/g, "")));
  assert.ok(!/<style|<script(?![^>]* src=)|\son\w+=/.test(html));
  assert.ok(!html.includes("·"));
});

test("a page has one h1, one main, a skip link that leads there, and ids of its own", () => {
  const html = page(<ComponentsPage />);
  assert.equal(html.match(/<h1/g)?.length, 1);
  assert.equal(html.match(/<main/g)?.length, 1);
  assert.match(html, /<a class="skip" href="#contenu">/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
  assert.equal(new Set(ids).size, ids.length, "every id is unique");
  for (const [, list] of html.matchAll(/aria-describedby="([^"]+)"/g)) {
    for (const id of list!.split(" ")) assert.ok(ids.includes(id), `${id} exists`);
  }
});

test("a Creole page says its language, and French inside it is said to be French", () => {
  const html = page(<Words t={uiWords("gcf")} of="search" />, { locale: "gcf" });
  assert.match(html, /<html lang="gcf-MQ"/);
  assert.match(html, /<body lang="fr"/);
  assert.match(html, /<span lang="gcf-MQ">Chaché<\/span>/);
  assert.match(page(<Words t={uiWords("fr")} of="search" />), /<html lang="fr"/);
});

test("the title of the window names the page, then the community", () => {
  assert.match(page(null), /<title>Entraide – L’Atelier des Mornes<\/title>/);
});

test("past five entries the menu keeps four and puts the others behind one word", () => {
  const menu = ["a", "b", "c", "d", "e", "f"].map((label) => ({
    label,
    href: `/${label}`,
    current: label === "f",
  }));
  assert.match(page(null, { menu }), /<summary data-current/);
  assert.ok(!page(null, { menu: menu.slice(0, 5) }).includes("<summary"));
});

test("a page of twenty cards with its styles fits in the first 14 kB", () => {
  const css = compressed(bundle("./styles/index.css"));
  const html = compressed(page(<TwentyCards />));
  assert.ok(css <= 6 * 1024, `CSS: ${css} bytes`);
  assert.ok(html + css <= 14 * 1024, `page and CSS: ${html + css} bytes`);
});

test("the script of every page weighs less than 10 kB", () => {
  const script = compressed(bundle("./browser/index.ts"));
  assert.ok(script <= 10 * 1024, `${script} bytes`);
});

test("French and English say the same things", () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(fr).sort());
});

test("initials leave courtesies out", () => {
  assert.equal(initialsOf("Mme Rosalie Jean-Marie"), "RJ");
  assert.equal(initialsOf("Élodie"), "É");
  assert.equal(initialsOf("  "), "");
});

function TwentyCards() {
  const titles = ["Greffer mes avocatiers", "Tenir la compta d’une association", "Prêter ma salle"];
  return (
    <>
      <PageHead title="Entraide" />
      <Tabs items={[{ label: "Tout", href: "/entraide", current: true, count: 20 }]} />
      <CardList>
        {Array.from({ length: 20 }, (_, index) => (
          <Card
            key={index}
            level={2}
            identity={`besoin-${index}`}
            title={`${titles[index % 3]} (${index})`}
            href={`/besoins/${1000 + index * 37}-greffer`}
            kind={{ hue: "need", icon: "hand", label: "Besoin" }}
            meta={[`Personne ${index * 7}`, "Le Lorrain", `il y a ${index + 1} jours`]}
            tags={["verger", `greffe ${index}`]}
          >
            Je voudrais que quelqu’un me montre sur place, et je peux recevoir {index} personnes.
          </Card>
        ))}
      </CardList>
    </>
  );
}
