import { fold } from "#kernel/text";
import { isOfferAim, type Aim, type PostingKind } from "../posting.ts";

/**
 * Turns of phrase that tell what is sought or proposed, written as people write them: the first that
 * a line holds decides, so that "je bloque sur ma greffe" is a blocker before it is a wish to learn.
 */
const turns: [Aim, string[]][] = [
  [
    "call",
    [
      "appel à projets",
      "appel à projet",
      "appel à candidatures",
      "appel à contributions",
      "appel à manifestation",
    ],
  ],
  [
    "blocker",
    [
      "je bloque",
      "je suis bloqué",
      "on bloque",
      "nous bloquons",
      "n'arrive pas",
      "n'arrivons pas",
      "n'y arrive pas",
      "je suis coincé",
      "m'en sors pas",
      "je suis perdu",
    ],
  ],
  [
    "test",
    [
      "tester",
      "testeurs",
      "essayer mon",
      "essayer ma",
      "essayer notre",
      "avant de publier",
      "avant de lancer",
      "avant que ce soit public",
    ],
  ],
  [
    "feedback",
    [
      "un avis",
      "votre avis",
      "un retour",
      "des retours",
      "un regard",
      "relire",
      "relecture",
      "faire relire",
      "une critique",
      "qu'en pensez",
    ],
  ],
  [
    "problem",
    [
      "problème commun",
      "nous avons tous",
      "nous concerne tous",
      "invendus",
      "problème du quartier",
      "on perd tous",
      "toute la commune",
    ],
  ],
  [
    "practise",
    [
      "m'entraîner",
      "m'exercer",
      "occasion de pratiquer",
      "pratiquer",
      "converser",
      "faire la conversation",
      "mettre en pratique",
    ],
  ],
  [
    "accompany",
    [
      "être accompagné",
      "m'accompagner",
      "nous accompagner",
      "accompagner",
      "un mentor",
      "un tuteur",
      "un parrain",
      "me suivre",
      "un suivi",
    ],
  ],
  [
    "learn",
    [
      "apprendre",
      "aprann",
      "comprendre",
      "m'initier",
      "initiation",
      "me former",
      "un cours",
      "des cours",
      "débuter",
      "savoir faire",
      "montrer",
      "transmettre",
      "enseigner",
    ],
  ],
  [
    "partner",
    [
      "un partenaire",
      "des partenaires",
      "un associé",
      "une associée",
      "m'associer",
      "un binôme",
      "porter avec",
      "monter avec",
    ],
  ],
  [
    "tool",
    [
      "emprunter",
      "prêter",
      "un outil",
      "des outils",
      "du matériel",
      "une machine",
      "une perceuse",
      "une échelle",
      "une remorque",
      "un camion",
      "un vidéoprojecteur",
      "une débroussailleuse",
      "une tondeuse",
    ],
  ],
  [
    "place",
    [
      "une salle",
      "un local",
      "un lieu",
      "un terrain",
      "un endroit",
      "un hangar",
      "un atelier où",
      "un espace",
      "un bout de jardin",
      "une place pour",
    ],
  ],
  [
    "hand",
    [
      "coup de main",
      "koudmen",
      "des bras",
      "porter",
      "déménager",
      "débroussailler",
      "repeindre",
      "aider à",
      "un chantier",
      "monter une",
      "monter un",
      "ranger",
      "nettoyer",
    ],
  ],
];

const folded: [Aim, string[]][] = turns.map(([aim, phrases]) => [aim, phrases.map(asWords)]);

/** The same signs on either side of every word, so that a phrase is only found as whole words. */
function asWords(text: string): string {
  return ` ${fold(text)} `;
}

/** What a line seems to seek or propose; nothing when it gives no sign of it. */
export function readAim(kind: PostingKind, line: string): Aim | undefined {
  const words = asWords(line);
  const found = folded.find(
    ([aim, phrases]) =>
      (kind === "need" || isOfferAim(aim)) && phrases.some((phrase) => words.includes(phrase)),
  );
  return found?.[0];
}
