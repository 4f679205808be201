import { foundCommunity } from "./community.ts";
import { expect, test } from "./test.ts";
import { typeset } from "./typeset.ts";

test("while one types, the community's words are proposed, and chosen by keyboard", async ({
  community,
  opens,
}) => {
  const [rania, serge] = [await community.arrives("Rania"), await community.arrives("Serge")];
  await rania.send("/moi/competences", { skill: "Maréchalerie", position: "passes_on" });
  const page = await opens(serge);
  await page.goto(`${community.server.url}/moi`);
  const field = page.getByRole("combobox", { name: typeset("Un savoir-faire, avec vos mots") });
  await field.pressSequentially("marechal");
  const option = page.getByRole("option", { name: "Maréchalerie" });
  await expect(option).toBeVisible();
  await field.press("Escape");
  await expect(option).toBeHidden();
  await field.press("e");
  await expect(option).toBeVisible();
  await field.press("ArrowDown");
  await expect(option).toHaveAttribute("aria-selected", "true");
  await field.press("Enter");
  await expect(field).toHaveValue("Maréchalerie");
  await page.getByRole("button", { name: "Ajouter" }).click();
  await expect(page.locator(".flash")).toContainText(typeset("C'est noté : Maréchalerie"));
});

test("of several words, each is proposed for by itself", async ({ community, opens }) => {
  const [rania, serge] = [await community.arrives("Rania"), await community.arrives("Serge")];
  for (const skill of ["Ferronnerie", "Vannerie"])
    await rania.send("/moi/competences", { skill, position: "passes_on" });
  const page = await opens(serge);
  await page.goto(`${community.server.url}/besoins/nouveau`);
  await page.getByLabel(typeset("En une phrase, de quoi avez-vous besoin ?")).fill("Un panier");
  await page.getByRole("button", { name: typeset("Préciser d'abord") }).click();
  const field = page.getByRole("combobox", { name: typeset("De quoi s'agit-il ?") });
  const proposed = (name: string) => page.locator(".options").getByRole("option", { name });
  await field.pressSequentially("tressage, vanneri");
  await proposed("Vannerie").click();
  await expect(field).toHaveValue("tressage, Vannerie");
  await field.press("Home");
  await field.pressSequentially("feron, ");
  await field.press("ArrowLeft");
  await field.press("ArrowLeft");
  await field.press("n");
  await proposed("Ferronnerie").click();
  await expect(field).toHaveValue("Ferronnerie, tressage, Vannerie");
});

test("without a script, a word nearly known is asked about after sending", async ({
  community,
  opens,
}) => {
  const [rania, serge] = [await community.arrives("Rania"), await community.arrives("Serge")];
  await rania.send("/moi/competences", { skill: "Dentellerie", position: "passes_on" });
  const page = await opens(serge, { javaScriptEnabled: false });
  await page.goto(`${community.server.url}/moi`);
  await page.getByLabel(typeset("Un savoir-faire, avec vos mots")).fill("dentelerie");
  await page.getByRole("button", { name: "Ajouter" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(typeset("Vouliez-vous dire… ?"));
  await page.getByRole("button", { name: "Dentellerie", exact: true }).click();
  await expect(page.locator(".flash")).toContainText("Dentellerie");
});

test("a facilitator joins two words, sees the matches follow, and undoes it", async ({
  newServer,
  opens,
}) => {
  const community = await foundCommunity(newServer);
  const [rania, serge] = [await community.arrives("Rania"), await community.arrives("Serge")];
  const url = community.server.url;
  await rania.send("/moi/competences", { skill: "Sellerie", position: "passes_on" });
  await serge.send("/moi/competences", { skill: "Bourrellerie", position: "discovers" });
  const asked = { title: "Recoudre une selle", vu: "oui", subjects: "Bourrellerie" };
  const { location } = await serge.send("/besoins/nouveau", asked);
  const page = await opens(community.aicha);
  await page.goto(url + location);
  await expect(page.getByRole("link", { name: "Rania" })).toHaveCount(0);
  await page.getByRole("link", { name: "Bourrellerie" }).click();
  await page.getByRole("link", { name: "Prendre soin de ce mot" }).click();
  const merging = page.getByRole("form", { name: "Réunir" });
  await merging.getByRole("combobox").fill("Sellerie");
  await merging.getByRole("button", { name: "Réunir" }).click();
  await expect(page.locator(".flash")).toContainText("réuni à");
  await page.goto(url + location);
  await expect(page.getByRole("link", { name: "Rania" }).first()).toBeVisible();
  await page.goto(`${url}/savoir-faire/changements`);
  await page.getByRole("button", { name: /^Annuler/ }).click();
  await expect(page.locator(".flash")).toContainText(typeset("C'est annulé."));
  await page.goto(url + location);
  await expect(page.getByRole("link", { name: "Rania" })).toHaveCount(0);
});

test("one searches from any page, by keyboard, and narrows down what is found", async ({
  community,
  opens,
}) => {
  const serge = await community.arrives("Serge");
  await serge.send("/besoins/nouveau", { title: "Réparer une horloge comtoise" });
  await serge.send("/offres/nouvelle", { title: "Prêter une horloge de marée" });
  const page = await opens(serge);
  await page.goto(community.server.url);
  await page.getByRole("link", { name: "Rechercher" }).press("Enter");
  const words = page.getByRole("searchbox", { name: "Vos mots" });
  const found = page.getByRole("main").getByRole("heading", { level: 3 });
  // The search knows of what was said a moment later.
  await expect(async () => {
    await words.fill("orloges");
    await words.press("Enter");
    await expect(found).toHaveCount(2, { timeout: 1_000 });
  }).toPass();
  await expect(page.locator("mark").first()).toHaveText("horloge");
  await page.getByText("Préciser").click();
  await page.getByLabel("Quoi").selectOption({ label: "Offres" });
  await page.getByRole("button", { name: "Rechercher" }).click();
  await expect(found).toHaveCount(1);
  await expect(found).toContainText("marée");
});
