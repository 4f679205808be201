import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";
import { typeset } from "./typeset.ts";

const title = (page: Page) => page.getByLabel(typeset("En une phrase, de quoi avez-vous besoin ?"));
const publish = (page: Page) => page.getByRole("button", { name: "Demander" });
const found = typeset("Nous avons retrouvé ce que vous aviez commencé sur cet appareil.");

test("what was begun is given back after a reload, and can be cleared", async ({
  community,
  opens,
}) => {
  const page = await opens(await community.arrives("Tania"));
  await page.goto(`${community.server.url}/besoins/nouveau`);
  await title(page).fill("Coudre des rideaux");
  await page.reload();
  await expect(title(page)).toHaveValue("Coudre des rideaux");
  await expect(page.getByRole("main")).toContainText(found);
  await page.getByRole("button", { name: typeset("L'effacer", "whole") }).click();
  await expect(title(page)).toHaveValue("");
  await page.reload();
  await expect(title(page)).toHaveValue("");
  await expect(page.getByRole("main")).not.toContainText(found);
});

test("a draft goes once it was published, and not when it was refused", async ({
  community,
  opens,
}) => {
  const page = await opens(await community.arrives("Tania"));
  const form = `${community.server.url}/besoins/nouveau`;
  await page.goto(form);
  await page.getByLabel(typeset("Un mot de plus, si vous voulez")).fill("Deux fenêtres");
  await publish(page).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await page.goto(form);
  await expect(page.getByLabel(typeset("Un mot de plus, si vous voulez"))).toHaveValue(
    "Deux fenêtres",
  );
  await title(page).fill("Coudre des rideaux");
  await publish(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Coudre des rideaux");
  await page.goto(form);
  await expect(title(page)).toHaveValue("");
  await expect(page.getByRole("main")).not.toContainText(found);
});

test("a draft is nobody else's on the same device, and signing out erases it", async ({
  community,
  opens,
}) => {
  const [tania, ursule] = [await community.arrives("Tania"), await community.arrives("Ursule")];
  const page = await opens(tania);
  const form = `${community.server.url}/besoins/nouveau`;
  await page.goto(form);
  await title(page).fill("Une chose à moi");
  await page.goto(`${community.server.url}/moi`);
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page.getByRole("main")).toContainText(typeset("Cet appareil est déconnecté."));
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("Une chose à moi");
  await page.context().addCookies(ursule.cookies());
  await page.goto(form);
  await expect(title(page)).toHaveValue("");
});

test("cut off, the page says so, keeps the text and sends nothing into the void", async ({
  community,
  opens,
}) => {
  const page = await opens(await community.arrives("Tania"));
  await page.goto(`${community.server.url}/besoins/nouveau`);
  await title(page).fill("Réparer mon filet");
  await page.context().setOffline(true);
  await expect(page.locator("main [data-network]")).toContainText(
    typeset("La connexion est coupée."),
  );
  await publish(page).click();
  await expect(title(page)).toHaveValue("Réparer mon filet");
  await page.context().setOffline(false);
  await expect(page.locator("main [data-network]")).toContainText(
    typeset("La connexion est revenue."),
  );
  await publish(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Réparer mon filet");
});

test("a button pressed twice in a hurry sends once", async ({ community, opens }) => {
  const page = await opens(await community.arrives("Tania"));
  let sent = 0;
  page.on("request", (request) => (sent += request.method() === "POST" ? 1 : 0));
  await page.goto(`${community.server.url}/besoins/nouveau`);
  await title(page).fill("Trier des graines");
  await publish(page).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Trier des graines");
  expect(sent).toBe(1);
});
