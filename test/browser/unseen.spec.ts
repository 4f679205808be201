import type { Neighbour } from "./community.ts";
import { ways } from "./hands.ts";
import { saysYes, screens, tells, thanks } from "./journey.ts";
import { expect, test } from "./test.ts";

const mouse = ways[0]!;

test("a need without one's name keeps it to the thanks, by mouse", async ({ community, opens }) => {
  const screen = screens(opens, mouse, community.server.url);
  const zelie = await screen(await community.arrives("Zélie"));
  const [helper, other] = [await community.arrives("Octave"), await community.arrives("Perle")];
  const [octave, aicha] = [await screen(helper), await screen(community.aicha)];
  let need = "";
  let meeting = "/matin";
  const isUnnamedTo = async (...readers: Neighbour[]) => {
    const thread = `${need.split("-")[0]}/fil`;
    for (const reader of readers)
      for (const path of [need, thread, "/entraide", "/", "/avis", "/mercis", meeting]) {
        const { text } = await reader.read(path);
        expect(text, `what ${reader.name} reads at ${path}`).not.toMatch(/z[ée]lie/i);
      }
  };

  await test.step("Zélie is shown first who would read it, and her name is already withheld", async () => {
    await zelie.opens("/besoins/nouveau");
    await zelie.hand.type("En une phrase, de quoi avez-vous besoin ?", secret);
    await zelie.presses("Demander");
    await zelie.isAt("Voici ce que nous avons compris");
    await zelie.reads("Cela semble délicat");
    await expect(zelie.page.getByLabel("Sans mon nom")).toBeChecked();
    await zelie.presses("Demander");
    await zelie.reads("vous, sans votre nom");
    need = new URL(zelie.page.url()).pathname;
    await isUnnamedTo(community.aicha, helper, other);
  });

  await test.step("the facilitator proposes Octave, without knowing to whom", async () => {
    await aicha.opens(need);
    await aicha.presses("Je connais quelqu'un", "link");
    await aicha.hand.type("Qui ?", "Octave");
    await aicha.presses("Les mettre en relation");
    await aicha.reads("C'est proposé.");
    await isUnnamedTo(community.aicha, helper, other);
  });

  await test.step("Octave says yes: before her own yes, he still does not know", async () => {
    await saysYes(octave, secret);
    meeting = new URL(octave.page.url()).pathname;
    await isUnnamedTo(community.aicha, helper);
    await zelie.opens("/");
    await zelie.presses(secret, "link", zelie.today);
    await zelie.reads("votre prénom et votre adresse e-mail seront donnés à Octave");
    await zelie.presses("Oui, avec plaisir");
    await isUnnamedTo(community.aicha);
    await octave.opens(meeting);
    await octave.reads("Pour écrire à Zélie");
  });

  await test.step("they meet, she tells and thanks: the others read no name", async () => {
    await zelie.opens(meeting);
    await zelie.presses("La rencontre a eu lieu");
    await tells(zelie, "Les chiffres font moins peur.");
    await thanks(zelie, ["Octave"], "Ta douceur.");
    await zelie.reads("C'est dit : merci à Octave.");
    await isUnnamedTo(community.aicha, other);
  });

  await test.step("the facilitator opens the case with a reason, and Zélie reads who and why", async () => {
    await aicha.opens(need);
    await aicha.presses("Ouvrir le dossier", "link");
    await aicha.hand.type("Pourquoi faut-il le savoir ?", "Une menace, ce matin.");
    await aicha.presses("Voir le nom");
    await aicha.reads("Écrit par Zélie");
    await isUnnamedTo(other);
    await zelie.opens(need);
    await expect(zelie.section("Qui a vu votre nom")).toContainText(/Aïcha.*Une menace, ce matin/);
    await zelie.opens("/avis");
    await zelie.reads("Aïcha a demandé qui l'avait écrit, et a vu votre nom.");
  });
});

test("nobody can guess a no, by mouse", async ({ community, opens }) => {
  const screen = screens(opens, mouse, community.server.url);
  const [proposer, refuser] = [await community.arrives("Solène"), await community.arrives("Tino")];
  const [solene, tino] = [await screen(proposer), await screen(refuser)];
  const { location } = await proposer.send("/besoins/nouveau", { title: roof });
  const someoneElse = await screen(community.aicha);
  await refuser.send(`${location.split("-")[0]}/aide`);
  await tino.opens(location);
  await solene.opens("/");
  await solene.presses(roof, "link", solene.today);
  const meeting = new URL(solene.page.url()).pathname;
  const read = async () => {
    const texts: string[] = [];
    for (const path of [meeting, location, "/", "/avis"]) {
      await tino.opens(path);
      texts.push(await tino.page.getByRole("main").innerText());
    }
    await someoneElse.opens(location);
    return [...texts, await someoneElse.page.getByRole("main").innerText()];
  };
  const inSilence = await read();
  await solene.presses("Pas en ce moment");
  await solene.reads("L'autre personne ne saura pas que vous avez refusé.");
  expect(await read()).toEqual(inSilence);
  await solene.presses("Finalement, oui");
  await tino.opens(meeting);
  await tino.reads("Pour écrire à Solène");
});

const secret = "Compter mon argent, sans donner mon nom";
const roof = "Redresser une tôle après le vent";
