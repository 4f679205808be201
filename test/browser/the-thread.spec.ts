import { ways } from "./hands.ts";
import { someone, type Someone } from "./someone.ts";
import { expect, test } from "./test.ts";
import { typeset } from "./typeset.ts";

for (const way of ways)
  test(`a need goes all the way round, ${way.title}`, async ({ newServer, opens }) => {
    const person = async (): Promise<Someone> => {
      const page = await opens(undefined, way.device);
      return someone(page, way, newServer.url);
    };
    const [aicha, bilal, chloe] = [await person(), await person(), await person()];

    await test.step("the host founds the community by the one-time address", async () => {
      await aicha.opens(new URL(newServer.setupAddress!).pathname);
      await aicha.hand.type("Comment s'appelle-t-elle ?", "L'Atelier des Mornes");
      await aicha.hand.type("En une phrase, pourquoi êtes-vous là ?", "Apprendre en s'aidant.");
      await aicha.hand.choose("À l'heure de…", "Martinique");
      await aicha.hand.type("Votre prénom", "Aïcha");
      await aicha.hand.type("Votre adresse e-mail", "aicha@demo.example");
      await aicha.presses("Fonder");
      await aicha.reads("C'est fait. L'Atelier des Mornes est ouverte : une première phrase ?");
    });

    await test.step("she enters Rosalie, who has no e-mail", async () => {
      await aicha.presses("Membres", "link");
      await aicha.presses("Inscrire une personne", "link");
      await aicha.hand.type("Prénom", "Rosalie");
      await aicha.hand.type("Commune ou quartier", "Sainte-Marie");
      await aicha.presses("Inscrire");
      await aicha.reads("C'est noté : Rosalie est membre.");
      await aicha.reads(
        "Ne se connecte pas : l'équipe d'animation ou une personne-relais note pour elle ou lui.",
      );
    });

    await test.step("Bilal comes in by the mailed code", async () => {
      await bilal.opens("/");
      await bilal.presses("Entrer", "link");
      await bilal.hand.type("Votre adresse e-mail", "bilal@demo.example");
      await bilal.presses("Recevoir un code");
      const code = await bilal.mailedCode();
      await bilal.hand.type("Code à six chiffres", code);
      await bilal.presses("Entrer");
      await bilal.hand.type("Prénom", "Bilal");
      await bilal.hand.type("J'ai envie d'apprendre…", "à greffer");
      await bilal.presses("Entrer dans la communauté");
      await bilal.reads("Bienvenue, Bilal !");
      await bilal.isAt("Bonjour Bilal. Rien ne vous attend aujourd'hui.");
    });

    await test.step("Chloé comes in by the mailed address: the button signs in, not the address", async () => {
      await chloe.opens("/connexion");
      await chloe.hand.type("Votre adresse e-mail", "chloe@demo.example");
      await chloe.presses("Recevoir un code");
      const address = await chloe.mailedAddress();
      await chloe.opens(address);
      await chloe.opens("/entraide");
      await chloe.isAt("Se connecter");
      await chloe.opens(address);
      await chloe.presses("Entrer maintenant");
      await chloe.hand.type("Prénom", "Chloé");
      await chloe.presses("Entrer dans la communauté");
      await chloe.reads("Bienvenue, Chloé !");
    });

    await test.step("Chloé says what she passes on", async () => {
      await chloe.presses("Chloé", "link");
      await chloe.hand.type("Un savoir-faire, avec vos mots", "greffer un avocatier");
      await chloe.hand.tick("Je transmets");
      await chloe.presses("Ajouter");
      await chloe.reads("C'est noté : greffer un avocatier.");
    });

    await test.step("Bilal asks in one line, and is shown who could help and why", async () => {
      await bilal.presses("Je cherche…", "link");
      await bilal.hand.type("En une phrase, de quoi avez-vous besoin ?", need);
      await bilal.presses("Demander");
      await bilal.reads(`C'est noté : ${need}.`);
      await bilal.isAt(need);
      const match = bilal.section("Qui pourrait vous aider ?").getByRole("listitem").first();
      await expect(match).toContainText("Chloé");
      await expect(match).toContainText(typeset("transmet : greffer un avocatier"));
      await bilal.presses("Nous mettre en relation : Chloé");
      await bilal.reads(
        "C'est proposé. Chaque personne répond de son côté, et personne ne saura un refus.",
      );
    });

    await test.step("before Chloé answers, nobody's page tells who said what", async () => {
      await bilal.presses("Avec Chloé", "link");
      await expect(bilal.page.locator("live-region p")).toHaveText([
        typeset(
          "C'est proposé. Vous aurez des nouvelles dès que la réponse sera là, ou au plus tard le",
          "start",
        ),
      ]);
      await chloe.opens("/");
      await chloe.presses(need, "link", chloe.today);
      await expect(chloe.page.locator("live-region p")).toHaveText([
        typeset(
          "Bilal aimerait vous rencontrer à ce sujet. Dites oui, ou pas en ce moment : Bilal ne saura pas que vous avez refusé.",
          "whole",
        ),
        typeset(
          "Si vous dites oui de part et d'autre, chaque personne recevra l'adresse e-mail de l'autre.",
          "whole",
        ),
      ]);
      await aicha.opens("/entraide");
      await aicha.presses(need, "link");
      await expect(aicha.stations).toHaveText([typeset("Bilal l'a demandé")]);
      await expect(aicha.page.getByRole("main")).not.toContainText(
        /Proposition|Vos mises en relation/,
      );
    });

    await test.step("Chloé accepts, and they meet", async () => {
      await chloe.presses("Oui, avec plaisir");
      await chloe.reads("C'est dit. Vous aurez des nouvelles.");
      await chloe.reads("Pour écrire à Bilal : bilal@demo.example");
      await bilal.opens("/");
      await bilal.presses(need, "link", bilal.today);
      await bilal.reads("Pour écrire à Chloé : chloe@demo.example");
      await bilal.presses("La rencontre a eu lieu");
      await bilal.reads("C'est noté. Le fil avance.");
    });

    await test.step("Bilal tells in two lines what came of it, and thanks", async () => {
      await bilal.presses("Raconter ce qui en est sorti", "link");
      await bilal.hand.type("Que s'est-il passé ?", "Huit greffes sur dix ont pris.");
      await bilal.hand.type("Qu'est-ce qui en reste ?", "Une fiche que tout le monde peut suivre.");
      await bilal.presses("C'est dit");
      await bilal.reads("C'est noté. Voulez-vous dire merci, ou noter le temps donné ?");
      await bilal.presses("Dire merci", "link");
      await bilal.hand.tick("Chloé");
      await bilal.hand.type("Merci pour…", "Ta patience et ton couteau.");
      await bilal.presses("Dire merci");
      await bilal.reads("C'est dit : merci à Chloé.");
    });

    await test.step("Chloé notes the time she gave", async () => {
      await chloe.opens("/entraide");
      await chloe.presses(need, "link");
      await chloe.presses("J'ai donné un coup de main", "link");
      await chloe.hand.type("Combien de temps ?", "2 h 30");
      await chloe.hand.type("Quoi donc ?", "deux visites au jardin");
      await chloe.presses("Noter ce coup de main");
      await chloe.reads("Merci ! Vos 2 h 30 sont notées.");
    });

    await test.step("the page tells what came of it first, then the whole thread in order", async () => {
      await aicha.opens("/entraide");
      await aicha.presses(need, "link");
      await aicha.isAt(need);
      await expect(aicha.page.getByRole("heading")).toHaveText([
        need,
        "Ce qui en est sorti",
        "Le fil",
        "Où en est la demande",
        "Échanges",
      ]);
      await expect(aicha.section("Ce qui en est sorti")).toContainText(/Huit greffes.*Une fiche/);
      await expect(aicha.stations).toHaveText([
        typeset("Besoin, Bilal l'a demandé"),
        typeset("Rencontre entre Bilal et Chloé"),
        typeset("Ce qui en est sorti, Huit greffes sur dix ont pris."),
        /Bilal a dit merci à Chloé.*Ta patience et ton couteau\./,
        typeset("Chloé a donné 2 h 30 : deux visites au jardin"),
      ]);
      await aicha.opens("/economie");
      await aicha.reads("2 h 30, en un coup de main");
    });
  });

const need = "Greffer un avocatier sans le perdre";
