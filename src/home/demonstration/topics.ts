import type { MessageKind } from "#discussions";
import type { Line } from "./stories/index.ts";
import type { Who } from "./people/index.ts";

/** A conversation that needs no need: who opens it, and what is said after. */
export type Topic = {
  by: Who;
  said: number;
  title: string;
  text?: string;
  kind?: MessageKind;
  talk: readonly Line[];
};

export const topics: readonly Topic[] = [
  {
    by: "jenny",
    said: 92,
    title: "Comment faites-vous venir du monde à un premier atelier ?",
    text: "Au Marigot nous étions trois, dont ma mère.",
    talk: [
      {
        by: "fabienne",
        said: 91.5,
        text: "J'écris aux gens un par un. L'affiche ne fait venir que ceux qui viendraient quand même.",
        helped: true,
        thankedBy: "naomi",
      },
      { by: "frantz", said: 91.2, text: "Un repas. Toujours un repas.", thankedBy: "jenny" },
      { by: "chloe", said: 90.8, text: "Et une date qui revient : le même soir, chaque mois." },
    ],
  },
  {
    by: "rodrigue",
    said: 22,
    kind: "win",
    title: "Première vente de farine qui n'a pas bougé en deux mois !",
    text: "Merci à qui m'a appris à attendre qu'elle soit froide.",
    talk: [
      { by: "ghislaine", said: 21.6, text: "On attendait cette nouvelle.", thankedBy: "rodrigue" },
    ],
  },
  {
    by: "lea",
    said: 3.4,
    title: "Faut-il arriver avant ou après la saison des pluies ?",
    text: "Je rentre l'an prochain, avec deux valises et un chat.",
    talk: [
      { by: "marilyne", said: 3.1, text: "Après. Les maisons se visitent mieux quand il a plu." },
    ],
  },
];
