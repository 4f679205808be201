import type { Page } from "@playwright/test";
import { mailTo } from "./community.ts";
import { expect, test } from "./test.ts";
import { typeset } from "./typeset.ts";

const summary = (page: Page) => page.getByRole("alert");
const title = (page: Page) => page.getByLabel(typeset("En une phrase, de quoi avez-vous besoin ?"));
const details = (page: Page) => page.getByLabel(typeset("Un mot de plus, si vous voulez"));
const publish = (page: Page) => page.getByRole("button", { name: "Demander" });

/** Presses, and gives the page that answers. */
async function answerOf(page: Page, press: () => Promise<void>): Promise<number> {
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await press();
  const status = (await answer).status();
  await page.waitForLoadState();
  return status;
}

test("an empty line is refused beside its field, and the rest is kept", async ({
  community,
  opens,
}) => {
  const page = await opens(await community.arrives("Maya"));
  await page.goto(`${community.server.url}/besoins/nouveau`);
  await title(page).fill("Une brouette");
  await details(page).fill("Pour le jardin du quartier");
  await page.getByRole("button", { name: typeset("Préciser d'abord") }).click();
  await page.getByLabel(typeset("À distance, c'est possible aussi")).check();
  await title(page).fill("");
  expect(await answerOf(page, () => publish(page).click())).toBe(422);

  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toContainText(
    typeset("Il manque une phrase. Tout le reste est conservé."),
  );
  await expect(details(page)).toHaveValue("Pour le jardin du quartier");
  await expect(page.getByLabel(typeset("À distance, c'est possible aussi"))).toBeChecked();
  await expect(title(page)).toHaveAttribute("aria-invalid", "true");
  await expect(title(page)).toHaveAccessibleDescription(/Il manque une phrase/);
  await summary(page).getByRole("link").click();
  await expect(title(page)).toBeFocused();

  await title(page).fill("Trouver une brouette");
  expect(await answerOf(page, () => publish(page).click())).toBe(303);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Trouver une brouette");
});

test("a line too long is refused with its limit, and nothing of it is lost", async ({
  community,
  opens,
}) => {
  const page = await opens(await community.arrives("Maya"));
  const long = "Une très longue phrase qui ne finit pas. ".repeat(5).trim();
  await page.goto(`${community.server.url}/besoins/nouveau`);
  await expect(title(page)).toHaveAttribute("maxlength", "140");
  // As a browser does that knows no limit.
  await title(page).evaluate((field) => field.removeAttribute("maxlength"));
  await title(page).fill(long);
  expect(await answerOf(page, () => publish(page).click())).toBe(422);
  await expect(title(page)).toHaveValue(long);
  await expect(title(page)).toHaveAccessibleDescription(typeset("140 signes au plus"));
});

test("two wrong fields are listed, and each line leads to its field", async ({
  community,
  opens,
}) => {
  const page = await opens(community.aicha);
  await page.goto(`${community.server.url}/membres/nouveau`);
  await page.getByLabel("Adresse e").fill("pas une adresse");
  expect(await answerOf(page, () => page.getByRole("button", { name: "Inscrire" }).click())).toBe(
    422,
  );
  await expect(summary(page)).toContainText("2 choses à revoir.");
  await summary(page).getByRole("link").nth(1).click();
  await expect(page.getByLabel("Adresse e")).toBeFocused();
  await expect(page.getByLabel("Adresse e")).toHaveValue("pas une adresse");
});

test("a wrong code may be tried again; after five tries a new one is needed", async ({
  community,
  opens,
}) => {
  const { server } = community;
  const page = await opens();
  const code = page.getByLabel("Code à six chiffres");
  const enter = () => page.getByRole("button", { name: "Entrer", exact: true }).click();
  await page.goto(`${server.url}/connexion`);
  await page.getByLabel(typeset("Votre adresse e-mail")).fill("noe@demo.example");
  await page.getByRole("button", { name: "Recevoir un code" }).click();
  const right = (await mailTo(community.aicha, "noe@demo.example")).code;
  const wrong = String((Number(right) + 1) % 1_000_000).padStart(6, "0");

  await code.fill("12");
  expect(await answerOf(page, enter)).toBe(422);
  await expect(code).toHaveAccessibleDescription(/Le code a six chiffres/);
  for (let tries = 0; tries < 5; tries += 1) {
    await code.fill(wrong);
    expect(await answerOf(page, enter)).toBe(422);
    await expect(code).toHaveAccessibleDescription(/pas le bon code/);
  }
  await code.fill(right);
  expect(await answerOf(page, enter)).toBe(422);
  await expect(code).toHaveAccessibleDescription(typeset("Ce code n'est plus valable"));

  await page.getByRole("link", { name: "Recevoir un autre code" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Se connecter");
});

test("the mailed address enters once", async ({ community, opens }) => {
  const { server, aicha } = community;
  const asks = await opens();
  await asks.goto(`${server.url}/connexion`);
  await asks.getByLabel(typeset("Votre adresse e-mail")).fill("noe@demo.example");
  await asks.getByRole("button", { name: "Recevoir un code" }).click();
  await expect(asks.getByLabel("Code à six chiffres")).toBeVisible();
  const { link } = await mailTo(aicha, "noe@demo.example");

  for (const status of [303, 422]) {
    const page = await opens();
    await page.goto(server.url + link);
    const enter = () => page.getByRole("button", { name: "Entrer maintenant" }).click();
    expect(await answerOf(page, enter)).toBe(status);
    const said = status === 303 ? "Un prénom suffit pour entrer" : "Ce lien n'est plus valable";
    await expect(page.getByRole("main")).toContainText(typeset(said));
  }
});

for (const javaScriptEnabled of [true, false])
  test(`a button pressed twice publishes once, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    community,
    opens,
  }) => {
    const maya = await community.arrives("Maya");
    const page = await opens(maya, { javaScriptEnabled });
    const said = `Un coup de main pour le toit, ${javaScriptEnabled ? "un" : "deux"}`;
    await page.goto(`${community.server.url}/besoins/nouveau`);
    await title(page).fill(said);
    await publish(page).dblclick();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(said);
    await page.goto(`${community.server.url}/besoins`);
    await expect(page.getByRole("link", { name: said })).toHaveCount(1);
  });

test("gone back after publishing, the sentence is still there, and was published once", async ({
  community,
  opens,
}) => {
  const page = await opens(await community.arrives("Maya"));
  await page.goto(`${community.server.url}/besoins/nouveau`);
  await title(page).fill("Prêter une échelle de trois mètres");
  await publish(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Prêter une échelle de trois mètres",
  );
  await page.reload();
  await page.goBack();
  await expect(title(page)).toHaveValue("Prêter une échelle de trois mètres");
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Prêter une échelle de trois mètres",
  );
  await page.goto(`${community.server.url}/besoins`);
  await expect(page.getByRole("link", { name: "Prêter une échelle" })).toHaveCount(1);
});

test("the page a browser kept sends the same need once, and another sentence as another need", async ({
  community,
}) => {
  const maya = await community.arrives("Maya");
  const { text } = await maya.read("/besoins/nouveau");
  const cle = /name="cle" value="([^"]+)"/.exec(text)![1]!;
  const send = async (title: string) =>
    (await maya.send("/besoins/nouveau", { cle, title })).location;
  const bocaux = await send("Trouver des bocaux vides");
  expect(await send("Trouver des bocaux vides")).toBe(bocaux);
  const confitures = await send("Apprendre à faire des confitures");
  expect(confitures).not.toBe(bocaux);
  expect((await maya.read(confitures)).text).toContain("Apprendre à faire des confitures");
});

test("of two editions at once, the second sees both texts and loses nothing", async ({
  community,
  opens,
}) => {
  const maya = await community.arrives("Maya");
  const { location } = await maya.send("/besoins/nouveau", { title: "Réparer ma radio" });
  const [first, second] = [await opens(maya), await opens(maya)];
  const line = (page: Page) => page.getByLabel(/En une phrase/);
  const save = (page: Page) => page.getByRole("button", { name: "Enregistrer" });
  for (const page of [first, second]) {
    await page.goto(community.server.url + location);
    await page.getByRole("link", { name: "Modifier" }).click();
  }
  await line(first).fill("Réparer ma radio à lampes");
  expect(await answerOf(first, () => save(first).click())).toBe(303);
  await line(second).fill("Réparer la radio de ma tante");
  expect(await answerOf(second, () => save(second).click())).toBe(409);
  await expect(second.getByRole("main")).toContainText("Réparer ma radio à lampes");
  await expect(line(second)).toHaveValue("Réparer la radio de ma tante");

  expect(await answerOf(second, () => save(second).click())).toBe(303);
  await expect(second.getByRole("heading", { level: 1 })).toHaveText(
    "Réparer la radio de ma tante",
  );
});
