import type { Said } from "./said.ts";

export type OfferKey = keyof typeof offers;

export const offers = {
  grafting: {
    by: "jeanmarc",
    said: 113,
    title: "Greffer avec vous, sur vos arbres, un matin",
    details: "J'apporte le couteau et le ruban. Vous tenez la branche, puis c'est vous qui coupez.",
    place: "Le Gros-Morne",
  },
  healingLeaves: {
    by: "rosalie",
    said: 111,
    title: "Une matinée dans mon jardin créole, pour connaître les feuilles qui soignent",
    details: "Venez tôt et avec un chapeau. On goûte, on sent, on ne note qu'après.",
    place: "Sainte-Marie",
  },
  accounts: {
    by: "dario",
    said: 109,
    title: "Une heure de comptabilité au téléphone pour les petites associations",
    details: "Cahier, tableur ou boîte à chaussures : on part de ce que vous avez.",
    remote: true,
  },
  workshopRoom: {
    by: "yannis",
    said: 104,
    title: "La grande salle de l'atelier, libre le matin",
    details: "De l'électricité, de l'eau, des établis. On ferme à treize heures.",
    place: "Le Lamentin",
  },
  compost: {
    by: "fabienne",
    said: 99,
    title: "Du compost mûr, un seau par personne, et la façon d'en faire",
    place: "Saint-Joseph",
  },
  childrenTales: {
    by: "leonide",
    said: 92,
    title: "Venir conter devant des enfants, petits ou grands",
    details:
      "Je garde leur attention une heure entière avec trois contes et un tambour. Il faut savoir se taire au bon moment, cela se montre.",
    place: "Le Prêcheur",
  },
  bikes: {
    by: "bilal",
    said: 90,
    title: "Remettre un vélo en route avec vous, pas à votre place",
    place: "Fort-de-France",
  },
  sailKnots: {
    by: "victorin",
    said: 81,
    title: "Montrer les nœuds de la yole, ceux qui tiennent dans le vent",
    details: "Attacher une toile, la détendre à temps, lire une rafale. Valable aussi à terre.",
    place: "Le François",
  },
  liveDrawing: {
    by: "sarah",
    said: 76,
    title: "Dessiner en direct une de vos réunions, à distance",
    details: "Une image à la fin, que chacun garde.",
    remote: true,
  },
  jars: {
    by: "ghislaine",
    said: 69,
    title: "Relire vos étiquettes et vos recettes de conserves et confitures",
    details: "Ce que la loi demande, ce que le client regarde.",
    remote: true,
  },
  graphicEye: {
    by: "maeva",
    said: 67,
    title: "Un regard de graphiste, une demi-heure en visio",
    details: "Un logo, une affiche, une étiquette : je dis ce que je vois, et pourquoi.",
    remote: true,
  },
  keepOnFilm: {
    by: "kevin",
    said: 48,
    title: "Filmer un savoir-faire qui risque de se perdre",
    details: "Les gestes d'un ancien, une recette, un outil. Le film reste à la famille.",
    place: "Schœlcher",
  },
  speaking: {
    by: "eliane",
    said: 40,
    title: "Vous écouter dire un texte ou un discours, et recommencer avec vous",
    details:
      "Après une vie d'institutrice, rien ne m'étonne. Pour qui a le trac à l'idée de parler en public.",
    remote: true,
  },
  woodOffcuts: {
    by: "thierry",
    said: 29,
    title: "Des chutes d'acajou et de poirier, à venir chercher",
    details: "Assez pour des manches d'outils, des jouets, de petits cadres.",
    place: "Le Marin",
  },
  peerSession: {
    by: "mathieu",
    said: 20,
    title: "Animer une séance de codéveloppement en visio, six personnes",
    details:
      "Une heure et demie : une personne expose sa situation, les autres l'aident à y voir clair.",
    remote: true,
  },
  overlocker: {
    by: "aicha",
    said: 16,
    title: "Prêter ma surjeteuse et montrer comment s'en servir",
    details: "Chez moi, le soir. Apportez votre tissu.",
    place: "Le Lamentin",
  },
  oldComputers: {
    by: "eric",
    said: 3.5,
    title: "Des ordinateurs remis en état, et de quoi apprendre à s'en servir",
    details: "Avec des logiciels libres, sans rien à payer ensuite.",
    place: "Saint-Esprit",
  },
} as const satisfies Record<string, Said>;
