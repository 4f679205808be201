import type { NeedKey } from "../needs/index.ts";
import type { Story } from "./story.ts";

/** What came of the other kinds of needs; one introduction was refused, and nobody could tell. */
export const otherKinds = {
  spanishLesson: {
    introductions: [
      {
        helper: "teddy",
        by: "teddy",
        proposed: 167,
        yes: { mireille: 166.5 },
        met: ["teddy", 161],
      },
    ],
    outcome: {
      by: "mireille",
      told: 131,
      happened: "Six séances sur la plage avec Teddy. J'ai jeté le manuel à la troisième.",
      leftBehind: "Trente phrases pour accueillir quelqu'un, écrites par ceux qui débutaient.",
    },
    thanks: [
      {
        from: "mireille",
        to: ["teddy"],
        said: 130.8,
        words: "Tu as osé dire que tu t'ennuyais, c'est ce qui m'a aidée.",
      },
    ],
    hours: [{ by: "teddy", minutes: 360, what: "six séances d'essai", done: 133, noted: 130.5 }],
  },
  pensionLetters: {
    introductions: [
      {
        helper: "karine",
        by: "chloe",
        proposed: 165.5,
        yes: { roland: 165.2, karine: 164.6 },
        met: ["karine", 160.3],
      },
    ],
    outcome: {
      by: "roland",
      told: 152,
      happened: "Karine a lu, j'ai signé. La caisse avait oublié quatre années de pêche.",
      leftBehind: "Le modèle de la lettre, avec des trous à remplir.",
    },
    thanks: [
      {
        from: "roland",
        to: ["karine"],
        said: 151.9,
        words: "Vous avez lu lentement, et vous avez attendu que je comprenne.",
      },
    ],
    hours: [
      {
        by: "karine",
        minutes: 120,
        what: "lecture et réponse aux lettres",
        done: 160.3,
        noted: 160,
      },
    ],
  },
  toSwim: {
    introductions: [
      {
        helper: "teddy",
        by: "chloe",
        proposed: 149,
        yes: { lucienne: 148.8, teddy: 148.1 },
        met: ["teddy", 143.2],
      },
    ],
    outcome: {
      by: "lucienne",
      told: 115,
      happened: "Neuf matins avec Teddy, à l'heure où l'eau est plate. J'ai nagé jusqu'à la bouée.",
      leftBehind: "Un groupe de quatre voisines qui y va maintenant sans lui.",
    },
    thanks: [
      {
        from: "lucienne",
        to: ["teddy"],
        said: 114.9,
        words: "Vous m'avez lâchée au bon moment, sans me le dire.",
      },
      {
        from: "teddy",
        to: ["lucienne"],
        said: 114,
        words: "Le court-bouillon du dernier matin valait toutes les leçons.",
      },
    ],
    hours: [{ by: "teddy", minutes: 540, what: "neuf matins dans l'eau", done: 117, noted: 114.5 }],
  },
  smallGrants: {
    introductions: [
      { helper: "jenny", by: "jenny", proposed: 138, yes: { dario: 137.5 }, met: ["dario", 118.2] },
      {
        helper: "gerard",
        by: "chloe",
        proposed: 135,
        yes: { gerard: 134.8, dario: 134.2 },
        met: ["dario", 118.1],
      },
    ],
    outcome: {
      by: "dario",
      told: 109,
      happened:
        "Sept pages reçues, lues à voix haute. Le poulailler du Marigot et l'atelier de nasses ont été choisis.",
      leftBehind: "Le modèle d'une page, et les cinq questions posées à tout le monde.",
    },
    thanks: [
      {
        from: "dario",
        to: ["patrick"],
        said: 108.8,
        words: "Personne ne t'a vu, et sans ton tableau nous aurions promis trop d'argent.",
      },
    ],
    hours: [
      {
        by: "patrick",
        minutes: 150,
        what: "plan de financement du fonds",
        done: 139,
        noted: 109.5,
      },
      { by: "dario", minutes: 90, what: "réponses aux sept équipes", done: 110, noted: 108.5 },
    ],
  },
  lastBus: {
    introductions: [
      {
        helper: "marilyne",
        by: "chloe",
        proposed: 103,
        yes: { naomi: 102.8, marilyne: 102.1 },
        met: ["naomi", 97.2],
      },
    ],
    outcome: {
      by: "naomi",
      told: 84,
      happened: "Trois voitures, un tableau à l'entrée. Plus personne ne part avant la fin.",
      leftBehind: "Le tableau du covoiturage, repris par deux autres lieux.",
    },
    thanks: [
      {
        from: "naomi",
        to: ["marilyne", "yannis"],
        said: 83.9,
        words: "Merci pour les détours, et pour le mur où accrocher le tableau.",
      },
    ],
    hours: [{ by: "marilyne", minutes: 240, what: "six retours du soir", done: 85, noted: 83.5 }],
    talk: [
      { by: "jenny", said: 128.2, text: "Au Marigot c'est pire : 16 h 30." },
      {
        by: "dominique",
        said: 125.9,
        text: "Une liste avec le nombre de places, écrite gros. Je viendrai si je peux la lire.",
        thankedBy: "naomi",
      },
      {
        by: "marilyne",
        said: 96.8,
        text: "Je rentre par Rivière-Salée le mardi et le jeudi, deux places.",
        thankedBy: "stanley",
      },
    ],
  },
  breaker: {
    introductions: [
      {
        helper: "samuel",
        by: "samuel",
        proposed: 120.2,
        yes: { yannis: 120 },
        met: ["yannis", 118],
      },
    ],
    outcome: {
      by: "yannis",
      told: 112.5,
      happened: "Un fil trop fin derrière la cloison, qui chauffait. Samuel l'a trouvé à la main.",
      leftBehind: "Le plan du tableau, ligne par ligne, collé dans la porte.",
    },
    thanks: [
      {
        from: "yannis",
        to: ["samuel"],
        said: 112.4,
        words: "Tu as expliqué chaque geste à ceux qui regardaient.",
      },
    ],
    hours: [{ by: "samuel", minutes: 180, what: "recherche de la panne", done: 118, noted: 117 }],
    things: [
      {
        by: "samuel",
        how: "given",
        what: "un disjoncteur et douze mètres de câble",
        done: 118,
        noted: 117,
      },
    ],
  },
  debts: {
    introductions: [
      {
        helper: "amandine",
        by: "chloe",
        proposed: 99,
        yes: { stanley: 98.6, amandine: 98 },
        met: ["stanley", 93],
      },
    ],
    outcome: {
      by: "stanley",
      told: 75,
      happened:
        "On a ouvert les enveloppes une par une. Il reste des dettes, il n'y a plus la honte.",
      leftBehind: "L'ordre dans lequel ouvrir : d'abord le loyer, ensuite tout le reste.",
    },
    thanks: [
      {
        from: "stanley",
        to: ["amandine"],
        said: 74.8,
        words: "Vous n'avez jamais dit qu'il aurait fallu.",
      },
    ],
    hours: [{ by: "amandine", minutes: 200, what: "quatre appels", done: 78, noted: 74 }],
  },
  grannyGame: {
    introductions: [
      {
        helper: "yolande",
        by: "chloe",
        proposed: 81,
        yes: { yolande: 80.8, axel: 80.4 },
        met: ["axel", 77.2],
      },
      { helper: "mireille", by: "axel", proposed: 79, yes: { mireille: 78.4 }, met: ["axel", 73] },
    ],
    outcome: {
      by: "axel",
      told: 57,
      happened:
        "Mme Yolande cherchait le bouton rouge : il était gris. Tout est refait, elle gagne.",
      leftBehind: "Sept règles pour un écran que personne n'a besoin d'expliquer.",
    },
    thanks: [
      {
        from: "axel",
        to: ["yolande", "mireille"],
        said: 56.8,
        words: "Vous avez ri de mon jeu, puis avec mon jeu.",
      },
    ],
    hours: [
      { by: "yolande", minutes: 60, what: "une partie, et du jus de canne", done: 77.2, noted: 76 },
      { by: "mireille", minutes: 45, what: "une partie et ses remarques", done: 73, noted: 72.5 },
    ],
  },
  shredder: {
    introductions: [
      {
        helper: "fabienne",
        by: "fabienne",
        proposed: 65,
        yes: { veronique: 64.8 },
        met: ["veronique", 62],
      },
    ],
    outcome: {
      by: "veronique",
      told: 51,
      happened: "Deux jours de broyage au Morne-Rouge, et trois mètres cubes de paillage.",
      leftBehind: "Le tour du broyeur : qui l'a, jusqu'à quand, et comment on l'affûte.",
    },
    thanks: [
      {
        from: "veronique",
        to: ["fabienne", "thierry"],
        said: 50.9,
        words: "Pour la machine, et pour les lames comme neuves.",
      },
    ],
    hours: [{ by: "thierry", minutes: 40, what: "affûtage des lames", done: 58, noted: 50.5 }],
    things: [
      {
        by: "fabienne",
        how: "lent",
        what: "le broyeur du jardin partagé",
        done: 62,
        noted: 61.8,
        back: 59,
      },
    ],
  },
  oldPaths: {
    introductions: [
      { helper: "gael", by: "chloe", proposed: 39, yes: { cedric: 38.8 }, no: { gael: 38.5 } },
      { helper: "loic", by: "cedric", proposed: 30, yes: { loic: 29.3 }, met: ["cedric", 22] },
    ],
    outcome: {
      by: "cedric",
      told: 12.5,
      happened: "Loïc a marché, M. Émile a raconté. Onze kilomètres de traces sont sur la carte.",
      leftBehind: "La carte, et la façon de demander son chemin à un ancien.",
    },
    thanks: [
      {
        from: "cedric",
        to: ["loic", "emile"],
        said: 12.3,
        words: "L'un avait les jambes, l'autre la mémoire.",
      },
    ],
    hours: [{ by: "loic", minutes: 600, what: "trois journées de marche", done: 15, noted: 12.2 }],
    talk: [
      {
        by: "cedric",
        said: 20,
        kind: "question",
        text: "Qui sait où passait la trace entre l'Ajoupa et le Morne-Rouge ?",
      },
      {
        by: "emile",
        said: 19.2,
        text: "Derrière la chapelle, jusqu'au grand fromager. Après, il faut demander l'eau.",
        helped: true,
        thankedBy: "loic",
      },
      { by: "cedric", said: 12.4, kind: "win", text: "Trouvée ! Le fromager est encore là." },
    ],
  },
  waterCuts: {
    introductions: [],
    talk: [
      {
        by: "boris",
        said: 4.9,
        text: "Une cuve de mille litres sur le toit de la salle, ça tient.",
      },
      { by: "clara", said: 4.3, kind: "question", text: "Et pour se laver les mains, sans cuve ?" },
    ],
  },
} as const satisfies Partial<Record<NeedKey, Story>>;
