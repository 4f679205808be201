import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { foundAnother, mailTo, newDevice, type Neighbour } from "./community.ts";
import { expect, test } from "./test.ts";
import { typeset } from "./typeset.ts";

const openToAll = ["/", "/connexion", "/connexion/code", "/accessibilite"];

/** Someone asks, someone else is asked, and where their introduction is. */
async function putInTouch(
  { aicha }: { aicha: Neighbour },
  seeker: Neighbour,
  helper: Neighbour,
  title: string,
) {
  const need = (await seeker.send("/besoins/nouveau", { title })).location;
  const id = /\/besoins\/(\d+)/.exec(need)![1]!;
  await aicha.send(`/besoins/${id}/mises-en-relation`, { helper: String(helper.id) });
  const introduction = /\/mises-en-relation\/\d+/.exec((await helper.read("/")).text)![0];
  return { need, id, introduction };
}

test("a visitor meets no need, wherever the address leads", async ({ community, opens }) => {
  const omar = await community.arrives("Omar");
  const { location } = await omar.send("/besoins/nouveau", { title: "Un secret entre membres" });
  // It is there to be seen.
  expect((await omar.read("/entraide")).text).toContain("Un secret entre membres");

  const page = await opens();
  const asked = [
    ...openToAll,
    "/entraide",
    "/besoins",
    location,
    `${location}/fil`,
    "/membres",
    "/moi",
  ];
  for (const path of asked) {
    await page.goto(community.server.url + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.content()).not.toContain("Un secret entre membres");
  }
  await page.goto(community.server.url + location);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Se connecter");
  await expect(page.getByRole("main")).toContainText(typeset("Connectez-vous d'abord"));
});

test("after signing in, one comes to the page one asked for", async ({ community, opens }) => {
  const omar = await community.arrives("Omar");
  const { location } = await omar.send("/besoins/nouveau", { title: "Revenir où l'on allait" });
  const page = await opens();
  await page.goto(community.server.url + location);
  await page.getByLabel(typeset("Votre adresse e-mail")).fill(omar.email);
  await page.getByRole("button", { name: "Recevoir un code" }).click();
  const code = page.getByLabel("Code à six chiffres");
  await code.fill((await mailTo(omar, omar.email)).code);
  await page.getByRole("button", { name: "Entrer", exact: true }).click();
  await expect(page).toHaveURL(community.server.url + location);
});

test("a member opens no page of the facilitators", async ({ community, opens }) => {
  const page = await opens(await community.arrives("Omar"));
  const answer = await page.goto(`${community.server.url}/membres/nouveau`);
  expect(answer!.status()).toBe(403);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(typeset("Ce n'est pas ouvert"));
  await page.goto(`${community.server.url}/membres`);
  await expect(page.getByRole("link", { name: "Inscrire une personne" })).toHaveCount(0);

  const facilitator = await opens(community.aicha);
  await facilitator.goto(`${community.server.url}/membres`);
  await facilitator.getByRole("link", { name: "Inscrire une personne" }).click();
  await expect(facilitator.getByRole("heading", { level: 1 })).toHaveText("Inscrire une personne");
});

test("a member edits neither another's need nor another's profile", async ({
  community,
  opens,
}) => {
  const [omar, paula] = [await community.arrives("Omar"), await community.arrives("Paula")];
  const { location } = await omar.send("/besoins/nouveau", { title: "Ma haie à moi" });
  const page = await opens(paula);
  await page.goto(community.server.url + location);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ma haie à moi");
  await expect(page.getByRole("link", { name: "Modifier" })).toHaveCount(0);
  const id = /\/besoins\/(\d+)/.exec(location)![1]!;
  await page.goto(`${community.server.url}/besoins/${id}/modification`);
  await expect(page).toHaveURL(community.server.url + location);
  const sent = await paula.send(`/besoins/${id}/modification`, { title: "Ma haie", version: "1" });
  expect(sent.status).toBe(403);
  expect((await paula.send(`/besoins/${id}/retrait`)).status).toBe(403);
  expect((await omar.read(location)).text).toContain("Ma haie à moi");
});

test("an introduction is there only for those it puts in touch, and who proposed it", async ({
  community,
  opens,
}) => {
  const [omar, paula] = [await community.arrives("Omar"), await community.arrives("Paula")];
  const quentin = await community.arrives("Quentin");
  const { introduction } = await putInTouch(community, omar, paula, "Lire une carte marine");
  for (const person of [omar, paula, community.aicha])
    expect((await person.read(introduction)).status).toBe(200);

  const page = await opens(quentin);
  for (const path of [introduction, `${introduction}/etat`]) {
    const answer = await page.goto(community.server.url + path);
    expect(answer!.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page introuvable");
  }
  expect((await quentin.send(`${introduction}/reponse`, { answer: "yes" })).status).toBe(404);
});

test("a refusal leaves no trace on the other's page", async ({ community, opens }) => {
  const [omar, paula] = [await community.arrives("Omar"), await community.arrives("Paula")];
  const { need, introduction } = await putInTouch(community, omar, paula, "Accorder une guitare");
  await omar.send(`${introduction}/reponse`, { answer: "yes" });
  const page = await opens(omar);
  const seen = async () => {
    const pages: string[] = [];
    for (const path of ["/", need, introduction]) {
      await page.goto(community.server.url + path);
      pages.push(await page.getByRole("main").innerText());
    }
    return pages;
  };
  await seen();
  const before = await seen();
  expect(before[2]).toMatch(typeset("Vous aurez des nouvelles"));
  expect((await paula.send(`${introduction}/reponse`, { answer: "no" })).status).toBe(303);
  expect(await seen()).toEqual(before);
  // A yes, on the contrary, is told to both.
  expect((await paula.send(`${introduction}/reponse`, { answer: "yes" })).status).toBe(303);
  expect((await seen())[2]).toContain(paula.email);
});

test("another community of the same server neither shows nor takes what is the first one's", async ({
  community,
  opens,
}) => {
  const omar = await community.arrives("Omar");
  const { location } = await omar.send("/besoins/nouveau", { title: "Resté chez nous" });
  const id = /\/besoins\/(\d+)/.exec(location)![1]!;
  const other = await foundAnother(community.server, "Les Voisins");
  const paula = await other.arrives("Paula");
  const page = await opens(paula);
  await page.goto(`${community.server.url}${other.prefix}/entraide`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Entraide");
  await expect(page.getByRole("banner")).toContainText("Les Voisins");
  await expect(page.getByRole("main")).not.toContainText("Resté chez nous");

  const answer = await page.goto(`${community.server.url}${other.prefix}/besoins/${id}`);
  expect(answer!.status()).toBe(404);
  expect((await paula.send(`${other.prefix}/besoins/${id}/aide`)).status).toBe(404);
  expect((await paula.read(`${other.prefix}/mercis/nouveau?pour=need-${id}`)).status).toBe(404);
  // Nor is she anybody in the first one, though signed in on its server.
  expect((await paula.read(location)).location).toBe("/bienvenue");
  expect((await omar.read(location)).status).toBe(200);
});

test("another site's page sends nothing in a member's name", async ({ community, opens }) => {
  const omar = await community.arrives("Omar");
  const target = `${community.server.url}/besoins/nouveau`;
  const site = createServer((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<form method="post" action="${target}"><input name="title" value="Piégé">
      <button>Gagner</button></form>`);
  }).listen(0, "localhost");
  await once(site, "listening");
  try {
    const page = await opens(omar);
    // Even the same machine under another port is another site.
    await page.goto(`http://localhost:${(site.address() as AddressInfo).port}`);
    const answer = page.waitForResponse(target);
    await page.getByRole("button").click();
    expect((await answer).status()).toBe(403);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Envoi refusé");
  } finally {
    site.close();
  }
  expect((await omar.read("/besoins")).text).not.toContain("Piégé");
  expect((await omar.send("/besoins/nouveau", { title: "Voulu" })).status).toBe(303);
});

test("signing out closes the door behind one", async ({ community, opens }) => {
  const omar = await community.arrives("Omar");
  const page = await opens(omar, newDevice());
  await page.goto(`${community.server.url}/moi`);
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page.getByRole("main")).toContainText(typeset("Cet appareil est déconnecté."));
  await page.goto(`${community.server.url}/entraide`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Se connecter");
  // The session itself is over, not only forgotten by this browser.
  expect((await omar.read("/entraide")).location).toMatch(/^\/connexion/);
});
