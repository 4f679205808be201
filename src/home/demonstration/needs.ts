import type { Who } from "./people.ts";

/** What someone asks for or proposes, and how many days before the demonstration begins. */
export type Said = {
  by: Who;
  said: number;
  title: string;
  details?: string;
  place?: string;
  remote?: true;
};

export type NeedKey = keyof typeof needs;

export const needs = {
  mangoTrees: {
    by: "fabienne",
    said: 96,
    title: "Apprendre à greffer nos manguiers avant les pluies",
    details:
      "Le jardin partagé a douze pieds de mangue fil qui ne donnent rien. On a les outils, on a peur de couper.",
    place: "Saint-Joseph",
  },
  firstBudget: {
    by: "eliane",
    said: 88,
    title: "Un regard sur le budget de ma première demande de subvention",
    details:
      "Trois pages de chiffres que je n'ose pas envoyer. Il me faut quelqu'un de la comptabilité.",
    place: "La Trinité",
    remote: true,
  },
  photosByPhone: {
    by: "leonide",
    said: 79,
    title: "Me servir de mon téléphone pour envoyer des photos, sans rien casser",
    details: "Mes enfants sont à Paris et à Cayenne. Je veux leur montrer la maison repeinte.",
    place: "Le Prêcheur",
  },
  placeForBikes: {
    by: "bilal",
    said: 72,
    title: "Une salle avec de l'électricité pour un atelier vélo, une matinée par semaine",
    details: "Six vélos, deux établis, du bruit mais pas trop. Je balaie en partant.",
    place: "Le Lamentin",
  },
  honeyLabels: {
    by: "steeve",
    said: 64,
    title: "Des avis francs sur mes étiquettes de miel avant de les faire imprimer",
    details: "Trois essais. Ma mère les trouve tous beaux, ça ne m'aide pas.",
    place: "Le Robert",
    remote: true,
  },
  someoneToFilm: {
    by: "kevin",
    said: 55,
    title: "Une vraie personne à filmer pour m'exercer au montage",
    details: "Un geste, un savoir-faire, dix minutes. Je donne le film à la fin.",
    remote: true,
  },
  breadOven: {
    by: "jocelyn",
    said: 45,
    title: "Des bras, toute une journée, pour monter le four à pain du quartier",
    details:
      "La dalle est coulée. Reste à porter les briques, à souder la porte et à manger ensemble.",
    place: "Le Vauclin",
  },
  mouldyFlour: {
    by: "rodrigue",
    said: 37,
    title: "Je bloque : ma farine de manioc moisit au bout de trois semaines",
    details: "Le séchage semble bon, les sacs sont neufs. Qui a déjà eu ça ?",
    place: "Capesterre-Belle-Eau (Guadeloupe)",
    remote: true,
  },
  bagPictures: {
    by: "aicha",
    said: 31,
    title: "Photographier mes sacs pour qu'on voie le tissu",
    details: "Chez moi, tout sort gris. J'ai un téléphone, une fenêtre et un drap blanc.",
    place: "Le Lamentin",
  },
  threeMinutes: {
    by: "wilhem",
    said: 24,
    title: "M'exercer à parler en public : trois minutes sur mes sculptures",
    details: "Le salon est dans un mois. Je connais le bois, pas le micro.",
    remote: true,
  },
  truck: {
    by: "thierry",
    said: 26,
    title: "Un camion, un samedi matin, pour descendre des planches du Gros-Morne",
    details: "Le plein est pour moi, le repas aussi.",
    place: "Le Marin",
  },
  dryRoom: {
    by: "eric",
    said: 18,
    title: "Un local sec pour vingt ordinateurs donnés par un lycée",
    details: "Pour deux mois, le temps de les remettre en état. Dix mètres carrés suffisent.",
    place: "Saint-Esprit",
  },
  writtenCreole: {
    by: "sarah",
    said: 15,
    title: "Comprendre le créole écrit avant de dessiner une veillée",
    details: "Je ne veux pas mettre de fautes dans la bouche des gens.",
    remote: true,
  },
  comingHome: {
    by: "lea",
    said: 13,
    title: "Parler avec une personne rentrée au pays après dix ans de froid",
    details:
      "Pas de conseils de papiers : comment on retrouve sa place, et ce qu'on aurait aimé savoir.",
    remote: true,
  },
  creoleVoice: {
    by: "sonia",
    said: 12,
    title: "Une voix de Martinique pour enregistrer un podcast à deux îles",
    details: "Une heure de conversation, en créole et en français, sur ce qu'on mange le dimanche.",
    remote: true,
  },
  weldingSet: {
    by: "yannis",
    said: 11,
    title: "Un poste à souder à emprunter deux semaines",
    details:
      "Pour finir le portail de l'atelier. Et quelqu'un pour me montrer comment souder propre.",
    place: "Le Lamentin",
  },
  attention: {
    by: "gael",
    said: 10,
    title: "Garder l'attention de quinze enfants pendant une heure de marche",
    details:
      "Je connais chaque arbre du sentier. Au bout de dix minutes, ils regardent leurs pieds et je parle tout seul.",
    place: "Saint-Pierre",
  },
  dasheenFields: {
    by: "hubert",
    said: 9,
    title: "Quelqu'un de plus jeune pour apprendre la dachine et reprendre mes carrés",
    details: "Deux carrés près de la rivière, un canal, quarante ans d'habitudes à transmettre.",
    place: "Le Lorrain",
  },
  shade: {
    by: "fabienne",
    said: 8,
    title: "Une ombrière dont la toile tient quand le vent se lève",
    details: "Arrachée trois fois déjà, et les semis brûlent au soleil.",
    place: "Saint-Joseph",
  },
  sewingAgain: {
    by: "odile",
    said: 7.5,
    title: "Reprendre la couture : ma machine dort depuis vingt ans",
    details: "Je voudrais commencer par une nappe toute simple.",
    place: "Basse-Pointe",
  },
  charter: {
    by: "chloe",
    said: 7,
    title: "Faire relire notre charte par quelqu'un qui n'était pas là au début",
    details: "Relire un texte avec un œil neuf : ce qui est flou, ce qui fait peur, ce qui manque.",
    remote: true,
  },
  firstAccounts: {
    by: "aicha",
    said: 6,
    title: "Être accompagnée pour ma première année de comptabilité",
    details: "J'ai un cahier, une boîte à chaussures pleine de reçus et de la bonne volonté.",
    place: "Le Lamentin",
    remote: true,
  },
  onlineCourse: {
    by: "ludovic",
    said: 5,
    title: "Tester mon cours en ligne avant qu'il ne soit public",
    details: "Trois leçons de quinze minutes. Dites-moi à quel moment vous avez décroché.",
    remote: true,
  },
  colours: {
    by: "pauline",
    said: 4,
    title: "Reconnaître les feuilles et les écorces qui donnent de la couleur",
    details: "Je peux monter dans le Nord n'importe quel matin de la semaine.",
    place: "Le Diamant",
  },
  marketStall: {
    by: "steeve",
    said: 2.5,
    title: "Vendre sur un marché pour la première fois, et ne pas brader mon miel",
    details: "J'ai une place dans trois semaines, une table, pas de parasol, et je rougis vite.",
    place: "Le Robert",
  },
  quietOnes: {
    by: "yannis",
    said: 2,
    title: "Animer une réunion sans que les trois mêmes parlent tout le temps",
    details:
      "J'en fais partie, je m'en rends compte après. Nous sommes une douzaine, le mardi soir.",
    place: "Le Lamentin",
  },
  greenhouse: {
    by: "jeanmarc",
    said: 1.5,
    title: "De l'aide pour un dossier de subvention : une serre pour les jeunes plants",
    details:
      "La date limite est dans cinq semaines. Je sais ce que je veux, je ne sais pas l'écrire.",
    place: "Le Gros-Morne",
    remote: true,
  },
  pumpkins: {
    by: "rosalie",
    said: 0.2,
    title: "Une main le jeudi pour porter mes giraumons jusqu'au bourg",
    details: "Ils sont beaux mais je n'ai plus le dos. Départ au petit jour, il fait frais.",
    place: "Sainte-Marie",
  },
} as const satisfies Record<string, Said>;
