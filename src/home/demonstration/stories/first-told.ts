import type { Story } from "./story.ts";
import type { NeedKey } from "../needs/index.ts";

/** Those that came to their end, then those under way, then one that nobody took up. */
export const firstTold = {
  mangoTrees: {
    introductions: [
      {
        helper: "jeanmarc",
        through: "grafting",
        by: "chloe",
        proposed: 95.2,
        yes: { fabienne: 95, jeanmarc: 94.3 },
        met: ["fabienne", 90.1],
      },
    ],
    outcome: {
      by: "fabienne",
      told: 68.2,
      happened: "Jean-Marc est monté un matin. Douze greffes tentées ensemble, neuf ont pris.",
      leftBehind:
        "Une page de dessins accrochée dans la cabane, et deux voisines qui savent maintenant le faire.",
    },
    thanks: [
      {
        from: "fabienne",
        to: ["jeanmarc"],
        said: 68,
        words: "Tu nous as laissé le couteau dans la main dès le deuxième arbre. Merci.",
      },
    ],
    hours: [
      {
        by: "jeanmarc",
        minutes: 210,
        what: "greffe des manguiers, avec six personnes",
        done: 90.3,
        noted: 89.2,
      },
    ],
  },
  firstBudget: {
    introductions: [
      {
        helper: "dario",
        through: "accounts",
        by: "eliane",
        proposed: 87.4,
        yes: { dario: 86.9 },
        met: ["dario", 83.2],
      },
    ],
    outcome: {
      by: "eliane",
      told: 76.1,
      happened:
        "Deux appels avec Dario. Le budget tient sur une page et le dossier est parti à temps.",
      leftBehind: "Un tableur vierge, avec les phrases qui expliquent chaque ligne.",
    },
    thanks: [
      {
        from: "eliane",
        to: ["dario"],
        said: 76,
        words: "Vous avez rendu les chiffres presque aimables.",
      },
    ],
    hours: [
      { by: "dario", minutes: 90, what: "deux appels sur le budget", done: 82.1, noted: 82 },
      { by: "eliane", minutes: 60, what: "mise au propre du modèle", done: 77, noted: 75.9 },
    ],
  },
  photosByPhone: {
    introductions: [
      {
        helper: "kevin",
        by: "chloe",
        proposed: 78.2,
        yes: { leonide: 78.1, kevin: 77.6 },
        met: ["kevin", 73.3],
      },
    ],
    outcome: {
      by: "leonide",
      told: 71.2,
      happened:
        "Kévin est venu deux fois au Prêcheur. Les photos de la maison sont arrivées à Paris.",
      leftBehind:
        "Une feuille en gros caractères, collée sur le buffet : cinq gestes, pas un de plus.",
    },
    thanks: [
      {
        from: "leonide",
        to: ["kevin", "chloe"],
        said: 71.1,
        words: "Le jeune homme a de la patience. Que sa maman soit fière.",
      },
      {
        from: "kevin",
        to: ["leonide"],
        said: 70.4,
        words: "J'étais venu pour une heure, je suis reparti avec un conte et un panier.",
      },
    ],
    hours: [
      { by: "kevin", minutes: 180, what: "deux visites au Prêcheur", done: 72.3, noted: 70.3 },
      { by: "chloe", minutes: 30, what: "appels pour caler les visites", done: 77, noted: 70.1 },
    ],
  },
  placeForBikes: {
    introductions: [
      {
        helper: "yannis",
        through: "workshopRoom",
        by: "bilal",
        proposed: 71.5,
        yes: { yannis: 70.9 },
        met: ["bilal", 65.2],
      },
    ],
    outcome: {
      by: "bilal",
      told: 58.3,
      happened: "Quatre matinées dans la grande salle, vingt-trois vélos repartis.",
      leftBehind:
        "Un panneau d'outils découpé au laser : chaque clé a sa place, on voit celle qui manque.",
    },
    thanks: [
      {
        from: "bilal",
        to: ["yannis"],
        said: 58.2,
        words: "Une clé donnée sans un mot de trop. L'atelier existe grâce à ça.",
      },
    ],
    hours: [
      { by: "bilal", minutes: 720, what: "quatre matinées d'atelier vélo", done: 59, noted: 58.1 },
      { by: "yannis", minutes: 150, what: "panneau d'outils", done: 61, noted: 57.6 },
    ],
  },
  honeyLabels: {
    introductions: [
      {
        helper: "maeva",
        through: "graphicEye",
        by: "chloe",
        proposed: 63.2,
        yes: { steeve: 63, maeva: 62.5 },
        met: ["steeve", 59.4],
      },
      {
        helper: "ghislaine",
        by: "steeve",
        proposed: 62.8,
        yes: { ghislaine: 61.2 },
        met: ["ghislaine", 57.2],
      },
    ],
    outcome: {
      by: "steeve",
      told: 50.3,
      happened:
        "Maëva a gardé un seul des trois essais, Ghislaine a trouvé deux mentions manquantes. C'est imprimé.",
      leftBehind: "La liste des mentions obligatoires, pour qui met quelque chose en pot.",
    },
    thanks: [
      {
        from: "steeve",
        to: ["maeva", "ghislaine"],
        said: 50.2,
        words: "À vous deux, vous m'avez évité cinq cents étiquettes à la poubelle.",
      },
    ],
    hours: [
      { by: "maeva", minutes: 45, what: "regard et retouches, en visio", done: 59.4, noted: 59.3 },
      { by: "ghislaine", minutes: 60, what: "relecture des mentions", done: 57.2, noted: 50.1 },
    ],
  },
  someoneToFilm: {
    introductions: [
      {
        helper: "josette",
        by: "chloe",
        proposed: 54.1,
        yes: { josette: 54, kevin: 53.4 },
        met: ["kevin", 49.2],
      },
    ],
    outcome: {
      by: "kevin",
      told: 39.2,
      happened:
        "J'ai filmé Josette qui noue quatre coiffes. Trois versions du montage avant la bonne.",
      leftBehind: "Un film de six minutes, que sa nièce montre à l'école.",
    },
    thanks: [
      {
        from: "josette",
        to: ["kevin"],
        said: 38.4,
        words: "Je ne savais pas que mes mains parlaient si bien.",
      },
      {
        from: "kevin",
        to: ["josette", "eliane"],
        said: 39.1,
        words:
          "Merci d'avoir recommencé sans soupirer, et à Éliane pour les sous-titres en créole.",
      },
    ],
    hours: [
      {
        by: "josette",
        minutes: 120,
        what: "quatre coiffes devant la caméra",
        done: 49.2,
        noted: 48.6,
      },
      { by: "kevin", minutes: 300, what: "tournage et montage", done: 41, noted: 39 },
      { by: "eliane", minutes: 75, what: "sous-titres en créole", done: 40, noted: 38.3 },
    ],
  },
  breadOven: {
    introductions: [
      {
        helper: "bilal",
        by: "bilal",
        proposed: 44.4,
        yes: { jocelyn: 43.9 },
        met: ["bilal", 37.1],
      },
      {
        helper: "thierry",
        by: "chloe",
        proposed: 43.7,
        yes: { jocelyn: 43.6, thierry: 42.2 },
        met: ["thierry", 36.9],
      },
    ],
    outcome: {
      by: "jocelyn",
      told: 35.3,
      happened:
        "Neuf personnes, de l'aube au soir. Le four a chauffé avant la nuit, le pain était trop cuit et bon.",
      leftBehind:
        "Un tour de rôle pour le bois, et le four ouvert à tous le premier samedi du mois.",
    },
    thanks: [
      {
        from: "jocelyn",
        to: ["bilal", "thierry", "odile"],
        said: 35.2,
        words: "La porte ferme, la pelle est belle et le colombo était à point. Mèsi.",
      },
    ],
    hours: [
      { by: "bilal", minutes: 360, what: "soudure de la porte", done: 37.1, noted: 36.4 },
      { by: "thierry", minutes: 240, what: "pelle à pain et étagères", done: 37.1, noted: 36.3 },
      { by: "odile", minutes: 300, what: "le repas pour neuf", done: 37.1, noted: 35.1 },
      { by: "jocelyn", minutes: 480, what: "la voûte du four", done: 37.1, noted: 35 },
    ],
  },
  mouldyFlour: {
    introductions: [
      {
        helper: "ghislaine",
        by: "ghislaine",
        proposed: 36.2,
        yes: { rodrigue: 35.8 },
        met: ["rodrigue", 33.2],
      },
    ],
    outcome: {
      by: "rodrigue",
      told: 23.3,
      happened:
        "Le séchage était bon, mais j'ensachais encore tiède. Une nuit de repos et plus de moisi.",
      leftBehind: "Une règle simple écrite au mur : on ne ferme que ce qui est froid.",
    },
    thanks: [
      {
        from: "rodrigue",
        to: ["ghislaine"],
        said: 23.2,
        words: "Vous avez trouvé en vingt minutes ce que je cherchais depuis six mois.",
      },
    ],
    hours: [
      { by: "ghislaine", minutes: 40, what: "un appel et des photos", done: 33.2, noted: 33.1 },
    ],
  },
  bagPictures: {
    introductions: [
      {
        helper: "pauline",
        by: "aicha",
        proposed: 30.2,
        yes: { pauline: 29.4 },
        met: ["aicha", 25.3],
      },
    ],
    outcome: {
      by: "aicha",
      told: 17.4,
      happened:
        "Un après-midi près de la fenêtre avec Pauline. Seize sacs photographiés, on voit enfin la trame.",
      leftBehind:
        "Le drap, le carton blanc et l'heure de la bonne lumière, notés pour les prochaines.",
    },
    thanks: [
      {
        from: "aicha",
        to: ["pauline"],
        said: 17.3,
        words: "Tu m'as appris à attendre la lumière au lieu de courir après.",
      },
    ],
    hours: [
      { by: "pauline", minutes: 150, what: "prises de vue chez Aïcha", done: 25.3, noted: 24.6 },
      { by: "aicha", minutes: 45, what: "fiche pour refaire la même chose", done: 18, noted: 17.2 },
    ],
  },
  threeMinutes: {
    introductions: [
      {
        helper: "eliane",
        through: "speaking",
        by: "chloe",
        proposed: 23.1,
        yes: { wilhem: 22.8, eliane: 22.7 },
        met: ["eliane", 19.2],
      },
    ],
    outcome: {
      by: "wilhem",
      told: 6.2,
      happened:
        "Quatre répétitions à l'écran avec Éliane. Au salon, deux minutes cinquante, sans feuille.",
      leftBehind: "Un enregistrement de la première et de la dernière fois. L'écart encourage.",
    },
    thanks: [
      {
        from: "wilhem",
        to: ["eliane"],
        said: 6.1,
        words: "Vous m'avez dit : parle au dernier rang. J'ai parlé au dernier rang.",
      },
    ],
    hours: [
      { by: "eliane", minutes: 160, what: "quatre répétitions à distance", done: 9, noted: 6 },
      { by: "wilhem", minutes: 30, what: "petite fiche pour les suivants", done: 6.1, noted: 5.9 },
    ],
  },

  creoleVoice: {
    introductions: [
      { helper: "eliane", by: "chloe", proposed: 8.6, yes: { sonia: 8.2, eliane: 7.7 } },
    ],
  },
  sewingAgain: {
    introductions: [
      { helper: "aicha", by: "chloe", proposed: 6.8, yes: { odile: 6.7, aicha: 5.4 } },
    ],
  },
  firstAccounts: {
    introductions: [{ helper: "dario", through: "accounts", by: "dario", proposed: 3.2 }],
  },
  charter: { introductions: [{ helper: "lea", by: "lea", proposed: 2.2 }] },
  onlineCourse: {
    introductions: [{ helper: "lea", by: "chloe", proposed: 4.1, yes: { lea: 3.6 } }],
  },
  colours: {
    introductions: [
      {
        helper: "rosalie",
        through: "healingLeaves",
        by: "chloe",
        proposed: 2.9,
        yes: { rosalie: 2.8 },
      },
    ],
  },
  dasheenFields: {
    introductions: [{ helper: "fabienne", by: "chloe", proposed: 5.1, yes: { hubert: 5 } }],
  },

  truck: {
    introductions: [{ helper: "jocelyn", by: "thierry", proposed: 24.2, no: { jocelyn: 22.6 } }],
  },
} as const satisfies Partial<Record<NeedKey, Story>>;
