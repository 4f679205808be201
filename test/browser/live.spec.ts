import type { Page } from "@playwright/test";
import { foundCommunity, type Community, type Neighbour } from "./community.ts";
import { expect, test } from "./test.ts";
import { typeset } from "./typeset.ts";

const stations = (page: Page) => page.locator(".thread li");

/** A need of somebody, open on the page of somebody else who follows it. */
async function follows(
  { community, opens }: { community: Community; opens: (person: Neighbour) => Promise<Page> },
  title: string,
) {
  const [rania, serge] = [await community.arrives("Rania"), await community.arrives("Serge")];
  const { location } = await rania.send("/besoins/nouveau", { title });
  const page = await opens(serge);
  const followed = page.waitForResponse(/\/direct\?/);
  await page.goto(community.server.url + location);
  await followed;
  await expect(stations(page)).toHaveCount(1);
  const id = /\/besoins\/(\d+)/.exec(location)![1]!;
  const tell = (happened: string) => rania.send(`/besoins/${id}/suite`, { happened });
  return { page, tell, serge, url: community.server.url + location };
}

test("an open page shows by itself what came of a need", async ({ community, opens }) => {
  const { page, tell } = await follows({ community, opens }, "Souder un portail");
  await page.evaluate(() => document.body.setAttribute("data-same-page", ""));
  await page.getByRole("button", { name: "Je peux aider" }).focus();
  await tell("Le portail tient debout.");
  await expect(stations(page)).toHaveCount(2);
  await expect(stations(page).last()).toContainText("Le portail tient debout.");
  await expect(page.locator("body")).toHaveAttribute("data-same-page");
  await expect(page.getByRole("button", { name: "Je peux aider" })).toBeFocused();
});

test("what is being typed elsewhere meanwhile stays", async ({ community, opens }) => {
  const { page, tell, url } = await follows({ community, opens }, "Poser du carrelage");
  const other = await page.context().newPage();
  await other.goto(`${community.server.url}/besoins/nouveau`);
  const line = other.getByLabel(typeset("En une phrase, de quoi avez-vous besoin ?"));
  await line.pressSequentially("Je suis en train d'écr");
  await tell("Le sol est droit.");
  await page.bringToFront();
  await expect(stations(page)).toHaveCount(2);
  await other.bringToFront();
  await line.pressSequentially("ire ma phrase");
  await expect(line).toHaveValue("Je suis en train d'écrire ma phrase");
  await expect(page).toHaveURL(url);
});

test("a page cut off for a while catches up when the network is back", async ({
  community,
  opens,
}) => {
  const { page, tell } = await follows({ community, opens }, "Aiguiser des couteaux");
  await page.context().setOffline(true);
  await tell("Ils coupent.");
  await page.waitForTimeout(1_000);
  await expect(stations(page)).toHaveCount(1);
  await page.context().setOffline(false);
  await expect(stations(page)).toHaveCount(2, { timeout: 20_000 });
});

test("an answer cut while it comes breaks nothing, and the next news is shown", async ({
  community,
  opens,
}) => {
  const { page, tell } = await follows({ community, opens }, "Rempoter un citronnier");
  await page.evaluate(() => {
    const fetch = window.fetch.bind(window);
    window.fetch = () => {
      window.fetch = fetch;
      document.body.setAttribute("data-cut", "");
      const cut = (body: ReadableStreamDefaultController) => body.error(new TypeError("cut"));
      return Promise.resolve(new Response(new ReadableStream({ start: cut })));
    };
  });
  await tell("Il reprend.");
  await expect(page.locator("body")).toHaveAttribute("data-cut");
  await tell("Il fleurit.");
  await expect(stations(page).last()).toContainText("Il fleurit.");
});

test("a page outlives the server's restart, and goes on following", async ({
  newServer,
  opens,
}) => {
  const community = await foundCommunity(newServer);
  const { page, tell } = await follows({ community, opens }, "Greffer un rosier");
  await newServer.stop();
  const again = page.waitForResponse((answer) => answer.url().includes("/direct?") && answer.ok(), {
    timeout: 30_000,
  });
  await newServer.start();
  await again;
  await tell("Il a fleuri.");
  await expect(stations(page)).toHaveCount(2);
});

test("nothing is told of a need to who may not see it", async ({ community, opens }) => {
  const { page } = await follows({ community, opens }, "Tresser un panier");
  const refused = await page.context().browser()!.newContext();
  const visitor = await refused.newPage();
  await visitor.goto(`${community.server.url}/direct?sujets=need-1`);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Se connecter");
  await refused.close();
});
