import type { Page } from "@playwright/test";
import { foundCommunity } from "./community.ts";
import { expect, test } from "./test.ts";
import { typeset } from "./typeset.ts";

const helloAsso =
  "\ufeffRéférence commande;Date de la commande;Statut de la commande;Nom participant;Prénom participant;Nom payeur;Prénom payeur;Email payeur;Tarif;Montant tarif\r\n" +
  "152801622;09/10/2025 21:59;Validé;Sylvestre;Maryse;Sylvestre;Maryse;maryse@demo.example;Adhésion;5,00\r\n" +
  "152801623;10/10/2025 08:12;Validé;Bellance;Octave;Bellance;Octave;octave@demo.example;Adhésion;5,00\r\n";
const googleForms =
  'Horodateur,Adresse e-mail,"Que\ncherchez-vous ?",Votre commune\n' +
  "01/10/2026 18:12:05,maryse@demo.example,Apprendre à tresser un panier,Sainte-Anne\n";
const words = "code,label,synonyms\nA1,tressage,vannerie|tresser\nA2,greffage,greffer\n";

/** Gives a file as a list of this kind, tries it, and imports it. */
async function imports(page: Page, kind: string, name: string, text: string): Promise<void> {
  await page.goto("/imports");
  await page.getByRole("radio", { name: kind }).check();
  await page
    .getByLabel("Le fichier")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Lire cette liste" }).click();
  await page.getByRole("button", { name: typeset("Essayer, sans rien garder") }).click();
  await expect(page.getByRole("main")).toContainText(typeset("Rien n'est encore gardé."));
  await page.getByRole("button", { name: "Importer", exact: true }).click();
  await expect(page.getByRole("main")).toContainText(typeset("Ce qu'a fait l'import"));
}

for (const javaScriptEnabled of [true, false])
  test(`a facilitator imports three lists and undoes one, ${javaScriptEnabled ? "with" : "without"} a script`, async ({
    newServer,
    opens,
  }) => {
    const { aicha, server } = await foundCommunity(newServer);
    const page = await opens(aicha, { javaScriptEnabled, baseURL: server.url });
    await imports(page, "Des membres", "adhesions.csv", helloAsso);
    await imports(page, "Des besoins", "reponses.csv", googleForms);
    await imports(page, "Des savoir-faire", "mots.csv", words);
    await page.goto("/besoins");
    await expect(page.getByRole("main")).toContainText("Apprendre à tresser un panier");
    await page.goto("/imports");
    await page.getByRole("link", { name: "Des besoins" }).click();
    await page.getByRole("button", { name: "Annuler cet import" }).click();
    await page.goto("/besoins");
    await expect(page.getByRole("main")).not.toContainText("Apprendre à tresser un panier");
    await page.goto("/membres");
    await expect(page.getByRole("main")).toContainText("Maryse");
  });
