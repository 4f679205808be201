import type { Page, Response } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { runServer } from "./server.ts";
import {
  growsWithItsText,
  hasAnOutline,
  isAccessible,
  isValid,
  letsSkipItsMenu,
} from "./soundness.ts";
import { test as base, expect } from "./test.ts";
import { idIn, village, type Village } from "./village.ts";

type Who = "visitor" | "newcomer" | "bilal" | "aicha";
type Access = "everyone" | "signed-in" | "member" | "facilitator" | "development" | "demonstration";
type RouteLine = { method: string; path: string; access: Access };

const test = base.extend<object, { village: Village; routes: RouteLine[] }>({
  village: [
    async ({ playwright: _ }, use) => {
      const server = await runServer();
      await use(await village(server));
      await server.remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  routes: [({ playwright: _ }, use) => use(listRoutes()), { scope: "worker" }],
});

function listRoutes(): RouteLine[] {
  const root = join(import.meta.dirname, "../..");
  const args = ["--import", "./build/tsx.js", "./test/browser/list-routes.ts"];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root }).toString()) as RouteLine[];
}

/** As whom a page is looked at, by who may open it. Bilal is a member, Aïcha facilitates. */
const viewers: Record<Access, Who[]> = {
  everyone: ["visitor", "bilal", "aicha"],
  "signed-in": ["newcomer"],
  member: ["bilal", "aicha"],
  facilitator: ["aicha"],
  development: ["visitor"],
  demonstration: ["visitor"],
};

/** Where each page is seen in the village. Those of another server have a test of their own below. */
const pages: Record<string, (village: Village) => string> = {
  "/": () => "/",
  "/connexion": () => "/connexion",
  "/connexion/code": () => "/connexion/code",
  "/connexion/lien": () => "/connexion/lien?lien=abc",
  "/bienvenue": () => "/bienvenue",
  "/membres": () => "/membres",
  "/collectifs": () => "/collectifs",
  "/membres/nouveau": () => "/membres/nouveau",
  "/membres/:id": ({ rosalie }) => `/membres/${rosalie.id}`,
  "/membres/:id/profil": ({ rosalie }) => `/membres/${rosalie.id}/profil`,
  "/membres/:id/relais": ({ rosalie }) => `/membres/${rosalie.id}/relais`,
  "/moi": () => "/moi",
  "/moi/jetons": () => "/moi/jetons",
  "/savoir-faire": () => "/savoir-faire",
  "/savoir-faire/changements": () => "/savoir-faire/changements",
  "/savoir-faire/:id": () => "/savoir-faire/1",
  "/savoir-faire/:id/soin": () => "/savoir-faire/1/soin",
  "/collectifs/:id": () => "/collectifs/1",
  "/entraide": () => "/entraide",
  "/besoins": () => "/besoins",
  "/besoins/nouveau": () => "/besoins/nouveau",
  "/besoins/:id": ({ open }) => open,
  "/besoins/:id/modification": ({ open }) => `/besoins/${idIn(open)}/modification`,
  "/besoins/:id/suite": ({ open }) => `/besoins/${idIn(open)}/suite`,
  "/offres": () => "/offres",
  "/offres/nouvelle": () => "/offres/nouvelle",
  "/offres/:id": ({ offer }) => offer,
  "/offres/:id/modification": ({ offer }) => `/offres/${idIn(offer)}/modification`,
  "/besoins/:id/quelqu-un": ({ open }) => `/besoins/${idIn(open)}/quelqu-un`,
  "/mises-en-relation/nouvelle": ({ rosalie }) => `/mises-en-relation/nouvelle?avec=${rosalie.id}`,
  "/mises-en-relation/:id": ({ asked }) => asked,
  "/mercis": () => "/mercis",
  "/mercis/nouveau": ({ answered }) => `/mercis/nouveau?pour=need-${idIn(answered)}`,
  "/coups-de-main/nouveau": ({ answered }) => `/coups-de-main/nouveau?pour=need-${idIn(answered)}`,
  "/coups-de-main/nommer": ({ answered }) => `/coups-de-main/nommer?pour=need-${idIn(answered)}`,
  "/coups-de-main/nommes/:id": ({ named }) => named,
  "/economie": () => "/economie",
  "/programmes": () => "/programmes",
  "/programmes/nouveau": () => "/programmes/nouveau",
  "/programmes/:id": () => "/programmes/1",
  "/programmes/:id/modification": () => "/programmes/1/modification",
  "/matin": () => "/matin",
  "/matin/tout": () => "/matin/tout",
  "/matin/confier": ({ gesture }) => `/matin/confier?geste=${encodeURIComponent(gesture)}`,
  "/aujourd-hui": () => "/aujourd-hui",
  "/avis": () => "/avis",
  "/avis/:jeton": ({ mailChoice }) => mailChoice,
  "/avis/vers/:id": () => "/avis/vers/1",
  "/echanges": () => "/echanges",
  "/echanges/nouveau": () => "/echanges/nouveau",
  "/echanges/:ref": ({ open }) => `/echanges/need-${idIn(open)}`,
  "/echanges/:ref/dates": ({ topic }) => `/echanges/topic-${idIn(topic)}/dates`,
  "/echanges/messages/:id/modification": ({ message }) =>
    `/echanges/messages/${message}/modification`,
  "/echanges/messages/:id/versions": ({ message }) => `/echanges/messages/${message}/versions`,
  "/sujets/:id": ({ topic }) => topic,
  "/conversations": () => "/conversations",
  "/conversations/nouvelle": ({ chloe }) => `/conversations/nouvelle?avec=${chloe.id}`,
  "/conversations/:id": ({ conversation }) => conversation,
  "/entraide/feuille": () => "/entraide/feuille",
  "/membres/:id/notes": ({ rosalie }) => `/membres/${rosalie.id}/notes`,
  "/membres/:id/feuille": ({ rosalie }) => `/membres/${rosalie.id}/feuille`,
  "/recherche": () => "/recherche?q=greffer",
  "/fil/:ref": ({ answered }) => `/fil/need-${idIn(answered)}`,
  "/moderation": () => "/moderation",
  "/moderation/ouverture/:ref": ({ nameless }) => `/moderation/ouverture/need-${idIn(nameless)}`,
  "/moderation/dossiers/:id": () => "/moderation/dossiers/1",
  "/contacts": () => "/contacts",
  "/contacts/:id": ({ contact }) => contact,
  "/imports": () => "/imports",
  "/imports/:id": ({ imported }) => imported,
  "/accessibilite": () => "/accessibilite",
  "/courrier": () => "/courrier",
  "/composants": () => "/composants",
};

/** Parts of pages, for live regions. */
const parts: Record<string, (village: Village) => string> = {
  "/besoins/:id/fil": ({ answered }) => `/besoins/${idIn(answered)}/fil`,
  "/offres/:id/fil": ({ offer }) => `/offres/${idIn(offer)}/fil`,
  "/echanges/:ref/messages": ({ topic }) => `/echanges/topic-${idIn(topic)}/messages`,
  "/savoir-faire/suggestions": () => "/savoir-faire/suggestions?q=greffer",
  "/sujets/:id/fil": ({ topic }) => `/sujets/${idIn(topic)}/fil`,
  "/mises-en-relation/:id/etat": ({ asked }) => `${asked}/etat`,
};

const elsewhere = [
  "/direct",
  "/savoir-faire/export.csv",
  "/contacts/export.csv",
  "/fondation/:token",
  "/demonstration",
];

test("no page is forgotten here, and none is looked for in vain", ({ routes }) => {
  const known = [...Object.keys(pages), ...Object.keys(parts), ...elsewhere];
  const gets = routes.filter(({ method }) => method === "get").map(({ path }) => path);
  expect(known.sort()).toEqual(gets.sort());
});

for (const [path, at] of Object.entries(pages))
  test(`${path} is sound for whoever may open it`, async ({ village, routes, opens }) => {
    const { access } = routes.find((route) => route.method === "get" && route.path === path)!;
    for (const who of viewers[access])
      await test.step(`as ${who}`, async () => {
        const person = who === "visitor" ? undefined : village[who];
        const page = await opens(person);
        const answer = await page.goto(village.server.url + at(village));
        expect(answer!.status()).toBe(200);
        await isSound(page, answer);
        const bare = await opens(person, { javaScriptEnabled: false });
        // What is written may depend on the room there is.
        await bare.setViewportSize(page.viewportSize()!);
        await bare.goto(page.url().split("#")[0]!);
        expect(await textOf(bare), "without JavaScript").toEqual(await textOf(page));
        await page.context().close();
        await bare.context().close();
      });
  });

for (const [path, at] of Object.entries(parts))
  test(`${path} is a sound part of a page`, async ({ village }) => {
    const { status, text } = await village.bilal.read(at(village));
    expect(status).toBe(200);
    expect(text).not.toMatch(/<html|<h1/);
    await isValid(text);
  });

test("/direct is a stream of changes, for members", async ({ village, opens }) => {
  const page = await opens(village.bilal);
  const stream = page.waitForResponse(/\/direct\?/);
  await page.goto(village.server.url + village.open);
  expect((await stream).headers()["content-type"]).toMatch(/^text\/event-stream/);
});

test("before a community is founded, its two pages are sound", async ({ newServer, opens }) => {
  for (const address of [`${newServer.url}/`, newServer.setupAddress!]) {
    const page = await opens();
    const answer = await page.goto(address);
    expect(answer!.status()).toBe(200);
    await isSound(page, answer);
  }
});

test("the demonstration's door and what is behind it are sound", async ({
  demonstration,
  opens,
}) => {
  const page = await opens();
  const answer = await page.goto(`${demonstration.url}/demonstration`);
  await isSound(page, answer);
  for (const guest of ["Chloé, qui anime", "Aïcha, membre", "Dario, qui tient les comptes"]) {
    await page.goto(`${demonstration.url}/demonstration`);
    await page.getByRole("button", { name: guest }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Bonjour");
    await isSound(page, null);
  }
  for (const path of ["/entraide", "/membres", "/economie"])
    await isSound(page, await page.goto(demonstration.url + path));
});

/** States of a page that an address alone does not lead to. */
const states: Record<
  string,
  { as: Who; status: number; arrive: (page: Page, village: Village) => Promise<Response | null> }
> = {
  "what does not exist": {
    as: "bilal",
    status: 404,
    arrive: (page) => page.goto("/besoins/99999"),
  },
  "what is not open to a member": {
    as: "bilal",
    status: 403,
    arrive: (page) => page.goto("/membres/nouveau"),
  },
  "an answered need": {
    as: "bilal",
    status: 200,
    arrive: (page, { answered }) => page.goto(answered),
  },
  "a list that was tried": {
    as: "aicha",
    status: 200,
    arrive: (page, { imported }) => page.goto(`/imports/${idIn(imported) + 1}`),
  },
  "a list without a list": {
    as: "aicha",
    status: 422,
    arrive: (page) => sends(page, "/imports", "Lire cette liste"),
  },
  "a thread as a picture": {
    as: "bilal",
    status: 200,
    arrive: (page, { answered }) => page.goto(`/fil/need-${idIn(answered)}?forme=image`),
  },
  "a thread to be read": {
    as: "bilal",
    status: 200,
    arrive: (page, { answered }) => page.goto(`/fil/need-${idIn(answered)}?forme=lecture`),
  },
  "an introduction that both accepted": {
    as: "bilal",
    status: 200,
    arrive: (page, { accepted }) => page.goto(accepted),
  },
  "a need sent without a sentence": {
    as: "bilal",
    status: 422,
    arrive: (page) => sends(page, "/besoins/nouveau", "Demander"),
  },
  "a person entered without a name": {
    as: "aicha",
    status: 422,
    arrive: (page) => sends(page, "/membres/nouveau", "Inscrire"),
  },
  "thanks without anybody to thank": {
    as: "bilal",
    status: 422,
    async arrive(page, { answered }) {
      const form = `/mercis/nouveau?pour=need-${idIn(answered)}`;
      await page.goto(form);
      await page.getByRole("checkbox").first().uncheck();
      return pressed(page, "Dire merci");
    },
  },
  "a time nobody understands": {
    as: "bilal",
    status: 422,
    async arrive(page, { answered }) {
      await page.goto(`/coups-de-main/nouveau?pour=need-${idIn(answered)}`);
      await page.getByLabel(/^Combien de temps/).fill("un moment");
      return pressed(page, "Noter ce coup de main");
    },
  },
  "the thread of two people put in touch": {
    as: "bilal",
    status: 200,
    arrive: (page, { accepted }) => page.goto(`/echanges/introduction-${idIn(accepted)}`),
  },
  "a message without words": {
    as: "bilal",
    status: 422,
    arrive: (page, { topic }) => sends(page, `/echanges/topic-${idIn(topic)}`, "Envoyer"),
  },
  "dates without a date": {
    as: "bilal",
    status: 422,
    arrive: (page, { topic }) =>
      sends(page, `/echanges/topic-${idIn(topic)}/dates`, "Proposer ces dates"),
  },
  "a message changed meanwhile": {
    as: "aicha",
    status: 409,
    async arrive(page, { aicha, message }) {
      const form = `/echanges/messages/${message}/modification`;
      await page.goto(form);
      const version = await page.locator(".form [name=version]").inputValue();
      await aicha.send(form, { text: "On m'a dit d'attendre mars.", version });
      return pressed(page, "Enregistrer");
    },
  },
  "an address that is none": {
    as: "visitor",
    status: 422,
    arrive: (page) => sends(page, "/connexion", "Recevoir un code"),
  },
  "a need changed meanwhile": {
    as: "bilal",
    status: 409,
    async arrive(page, { bilal, open }) {
      const form = `/besoins/${idIn(open)}/modification`;
      await page.goto(form);
      const version = await page.locator(".form [name=version]").inputValue();
      await bilal.send(form, { title: "Greffer un avocatier", details: "Deux lignes.", version });
      return pressed(page, "Enregistrer");
    },
  },
  "what was just done": {
    as: "bilal",
    status: 200,
    async arrive(page) {
      await page.goto("/moi");
      await pressed(page, "Enregistrer");
      await expect(page.locator(".flash")).toBeVisible();
      return null;
    },
  },
  "a word nearly known": {
    as: "bilal",
    status: 200,
    async arrive(page) {
      await page.goto("/moi");
      await page
        .getByRole("combobox", { name: "Un savoir-faire, avec vos mots" })
        .fill("Greffer un avocatié");
      return pressed(page, "Ajouter");
    },
  },
  "a word joined to one that is not there": {
    as: "aicha",
    status: 422,
    async arrive(page) {
      await page.goto("/savoir-faire/1/soin");
      await page.getByRole("combobox", { name: "L’autre mot" }).first().fill("Introuvable");
      return pressed(page, "Réunir");
    },
  },
  "a page in English": {
    as: "bilal",
    status: 200,
    async arrive(page) {
      await page.goto("/entraide");
      await pressed(page, "English");
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      return null;
    },
  },
};

for (const [state, { as, status, arrive }] of Object.entries(states))
  test(`${state} is a sound page too`, async ({ village, opens }) => {
    const person = as === "visitor" ? undefined : village[as];
    const page = await opens(person, { baseURL: village.server.url });
    const answer = await arrive(page, village);
    if (answer) expect(answer.status()).toBe(status);
    await isSound(page, answer);
  });

async function sends(page: Page, form: string, button: string): Promise<Response> {
  await page.goto(form);
  return pressed(page, button);
}

/** Presses, and gives what answered the sending. */
async function pressed(page: Page, button: string): Promise<Response> {
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: button, exact: true }).click();
  const sent = await answer;
  await page.waitForLoadState();
  return sent;
}

/** Everything that holds for each page, in each of its states. */
async function isSound(page: Page, answer: Response | null): Promise<void> {
  if (answer) await isValid(await answer.text());
  await hasAnOutline(page);
  await isAccessible(page);
  await growsWithItsText(page);
  await letsSkipItsMenu(page);
}

/** What is read on the page, but for what the script has a screen reader say. */
const textOf = (page: Page) => page.locator("body > :not(#annonce)").allInnerTexts();
