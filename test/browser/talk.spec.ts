import type { Page } from "@playwright/test";
import type { Community, Neighbour } from "./community.ts";
import { expect, test } from "./test.ts";
import { typeset } from "./typeset.ts";
import { idIn } from "./village.ts";

type Means = { community: Community; opens: (person: Neighbour) => Promise<Page> };

const words = (page: Page) => page.getByRole("textbox", { name: "Votre message" });
const said = (page: Page) => page.locator(".speeches > li");
const send = (page: Page) => page.getByRole("button", { name: "Envoyer" });

/** Somebody asked; somebody else has the thread open, and it is followed. */
async function reads({ community, opens }: Means, title: string) {
  const [odile, paul] = [await community.arrives("Odile"), await community.arrives("Paul")];
  const { location } = await odile.send("/echanges/nouveau", { title });
  const thread = `/echanges/topic-${idIn(location)}`;
  const page = await opens(paul);
  const followed = page.waitForResponse(/\/direct\?/);
  await page.goto(community.server.url + thread);
  await followed;
  return { page, thread, odile };
}

test("an open thread shows what is said, edited and marked, and leaves the words begun", async ({
  community,
  opens,
}) => {
  const { page, thread, odile } = await reads({ community, opens }, "Qui sait vanner le riz ?");
  await words(page).pressSequentially("Ma tante ");
  const { location } = await odile.send(`${thread}/messages`, { text: "C'est pour samedi." });
  await expect(said(page)).toHaveCount(2);
  await words(page).pressSequentially("le fait.");
  const message = /message-(\d+)/.exec(location)![1]!;
  await odile.send(`/echanges/messages/${message}/modification`, {
    text: "C'est pour dimanche.",
    version: "1",
  });
  await expect(said(page).last()).toContainText("dimanche");
  await expect(words(page)).toHaveValue("Ma tante le fait.");
  await expect(words(page)).toBeFocused();
});

test("cut off, words begun without one's name stay, come back as they were, and are said once", async ({
  community,
  opens,
}) => {
  const { page } = await reads({ community, opens }, "Qui sait tresser le bakoua ?");
  const unnamed = page.getByRole("checkbox", { name: "Sans mon nom" });
  await words(page).fill("Je n'y arrive pas.");
  await unnamed.check();
  await page.context().setOffline(true);
  await send(page).click();
  await expect(words(page)).toHaveValue("Je n'y arrive pas.");
  await page.context().setOffline(false);
  await expect(page.locator("main [data-network]").first()).toContainText(
    typeset("La connexion est revenue."),
  );
  await page.reload();
  await expect(words(page)).toHaveValue("Je n'y arrive pas.");
  await expect(unnamed).toBeChecked();
  await send(page).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(said(page)).toHaveCount(2);
  await expect(said(page).last()).toContainText("vous, sans votre nom");
  await page.reload();
  await expect(said(page)).toHaveCount(2);
  await expect(words(page)).toHaveValue("");
  await expect(unnamed).not.toBeChecked();
});
