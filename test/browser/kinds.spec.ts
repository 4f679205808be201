import { mailTo } from "./community.ts";
import { ways, type Way } from "./hands.ts";
import { meets, says, saysYes, screens, tells, thanks, visits } from "./journey.ts";
import type { Someone } from "./someone.ts";
import { expect, test } from "./test.ts";
import { typeset } from "./typeset.ts";

const [, keyboard, withoutScript, finger] = ways as [Way, Way, Way, Way];

test("a common problem brings three people together, by finger", async ({ community, opens }) => {
  const screen = screens(opens, finger, community.server.url);
  const people = [];
  for (const name of ["Firmin", "Gaëlle", "Hector"])
    people.push(await screen(await community.arrives(name)));
  const [firmin, gaelle, hector] = people as [Someone, Someone, Someone];

  await test.step("Firmin says it as a problem of everybody's", async () => {
    await says(firmin, problem, { "Que cherchez-vous ?": "Un problème qui nous est commun" });
    await firmin.reads("Problème commun");
  });

  await test.step("two others seek the same", async () => {
    for (const other of [gaelle, hector]) {
      await other.opens("/entraide");
      await other.presses(problem, "link");
      await other.presses("Moi aussi");
      await other.reads("C'est noté : vous cherchez la même chose.");
    }
  });

  await test.step("he puts the three in touch, and both say yes", async () => {
    await visits(firmin, problem);
    const allies = firmin.section("2 autres personnes cherchent la même chose");
    await expect(allies).toContainText(/Gaëlle.*Hector/);
    await firmin.presses("Nous mettre en relation");
    await firmin.reads("C'est proposé.");
    for (const other of [gaelle, hector]) await saysYes(other, problem);
    await firmin.opens("/");
    await firmin.presses(problem, "link", firmin.today);
    await firmin.reads("Vous avez dit oui toutes et tous.");
    await firmin.presses("La rencontre a eu lieu");
    await firmin.reads("C'est noté. Le fil avance.");
  });

  await test.step("he tells what came of it, and thanks both at once", async () => {
    await visits(firmin, problem);
    await tells(firmin, "À trois, on a creusé une rigole.");
    await firmin.presses("Dire merci", "link");
    await firmin.page.locator("[name=others]").fill("Gaëlle, Hector");
    await firmin.hand.type("Merci pour…", "Vos pelles.");
    await firmin.presses("Dire merci");
    await firmin.reads("C'est dit : merci à Gaëlle et Hector.");
  });

  await test.step("who sought the same is told", async () => {
    for (const ally of [gaelle, hector]) {
      await ally.opens("/avis");
      await ally.reads("Une réponse est venue : voici ce qui en est sorti.");
      await ally.reads("Un merci pour vous");
    }
  });
});

test("a call for projects reaches a passer-by, without JavaScript", async ({
  community,
  opens,
}) => {
  const screen = screens(opens, withoutScript, community.server.url);
  const ines = await screen(await community.arrives("Inès"));
  const jonas = await screen();

  await test.step("an organisation calls, until a day, before everyone", async () => {
    await says(ines, call, {
      "Que cherchez-vous ?": "Un appel à projets, avec une date limite",
      "Pour quand ?": "2031-01-31",
      "Qui peut voir ceci ?": "Tout le monde, aussi sur les pages publiques",
      "Au nom d'une organisation ou d'un projet ?": "La Ruche du Nord",
    });
  });

  await test.step("a passer-by reads it all, and comes in to answer", async () => {
    await jonas.opens(new URL(ines.page.url()).pathname);
    await jonas.isAt(call);
    for (const words of [
      "Appel à projets",
      "jusqu'au vendredi 31 janvier 2031",
      "pour La Ruche du Nord",
    ])
      await jonas.reads(words);
    await jonas.presses("Entrer pour répondre", "link");
    await jonas.hand.type("Votre adresse e-mail", "jonas@demo.example");
    await jonas.presses("Recevoir un code");
    const { code } = await mailTo(community.aicha, "jonas@demo.example");
    await jonas.hand.type("Code à six chiffres", code);
    await jonas.presses("Entrer");
    await jonas.hand.type("Prénom", "Jonas");
    await jonas.presses("Entrer dans la communauté");
    await jonas.isAt(call);
  });

  await test.step("he answers, and it goes to the thanks", async () => {
    await jonas.presses("Je peux aider");
    await jonas.reads("Merci ! Votre proposition est transmise.");
    await saysYes(ines, call);
    await meets(ines, "Jonas");
    await tells(ines, "Douze ruches sont posées.");
    await thanks(ines, ["Jonas"], "Tes planches.");
    await ines.reads("C'est dit : merci à Jonas.");
  });
});

test("a facilitator does it all for who has no screen, by finger", async ({ community, opens }) => {
  const screen = screens(opens, finger, community.server.url);
  const aicha = await screen(community.aicha);
  const quentin = await screen(await community.arrives("Quentin"));
  const entered = await community.aicha.send("/membres/nouveau", { firstName: "Rosemonde" });

  await test.step("from her page, Aïcha notes what Rosemonde seeks", async () => {
    await aicha.opens(entered.location);
    await aicha.presses("Noter une demande pour Rosemonde", "link");
    await aicha.hand.type("En une phrase, de quoi avez-vous besoin ?", letter);
    await aicha.presses("Demander");
    await aicha.reads("noté par Aïcha");
  });

  await test.step("Quentin can help; Aïcha says yes for her, and that they met", async () => {
    await visits(quentin, letter);
    await expect(quentin.page.getByRole("main")).not.toContainText("noté par");
    await quentin.presses("Je peux aider");
    await aicha.opens("/matin/tout");
    await aicha.presses(`J'y vais : ${letter}`, "link");
    await aicha.reads("Vous répondez pour Rosemonde.");
    await aicha.presses("Oui, avec plaisir");
    await aicha.presses("La rencontre a eu lieu");
    await aicha.reads("C'est noté. Le fil avance.");
  });

  await test.step("she tells what came of it, and thanks in Rosemonde's name", async () => {
    await tells(aicha, "La lettre est lue, la réponse est partie.");
    await aicha.presses("Dire merci", "link");
    await aicha.hand.tick("Quentin");
    await aicha.hand.type("Merci pour…", "Tes lunettes.");
    await aicha.hand.choose("Au nom de", "Rosemonde");
    await aicha.presses("Dire merci");
    await aicha.reads("C'est dit : merci à Quentin.");
    await expect(aicha.stations.last()).toContainText(typeset("Rosemonde a dit merci à Quentin"));
  });

  await test.step("her sheet says on paper what was noted for her, and by whom", async () => {
    await aicha.opens(`${entered.location}/feuille`);
    await aicha.isAt("Rosemonde");
    const noted = aicha.section("Ce qui a été noté pour moi");
    await expect(noted).toContainText(letter);
    await expect(noted).toContainText("Aïcha");
  });
});

test("an offer finds who it interests, by keyboard alone", async ({ community, opens }) => {
  const screen = screens(opens, keyboard, community.server.url);
  const ulysse = await screen(await community.arrives("Ulysse"));
  const violette = await screen(await community.arrives("Violette"));

  await test.step("Ulysse proposes in one line", async () => {
    await ulysse.opens("/offres/nouvelle");
    await ulysse.hand.type("En une phrase, que proposez-vous ?", offer);
    await ulysse.presses("Proposer");
    await ulysse.reads(`C'est noté : ${offer}.`);
  });

  await test.step("it interests Violette, and he says yes", async () => {
    await visits(violette, offer, "/offres");
    await violette.presses(`Cela m'intéresse : ${offer}`);
    await violette.reads("C'est noté : votre intérêt est transmis.");
    await saysYes(ulysse, offer);
    await ulysse.reads("Pour écrire à Violette");
  });

  await test.step("they meet: the thread of the offer says so, and she thanks him", async () => {
    await violette.opens("/");
    await violette.presses(offer, "link", violette.today);
    await violette.presses("La rencontre a eu lieu");
    await violette.isAt(offer);
    await expect(violette.stations.last()).toContainText(
      /Rencontre entre (Violette et Ulysse|Ulysse et Violette)/,
    );
    await thanks(violette, ["Ulysse"], "Ton établi.");
    await violette.reads("C'est dit : merci à Ulysse.");
  });
});

const problem = "La route se couvre de boue à chaque averse";
const call = "Des idées pour poser des ruches sur les toits";
const letter = "Lire une lettre de la préfecture";
const offer = "Montrer comment affûter une scie";
