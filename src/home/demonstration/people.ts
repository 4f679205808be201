import type { Role } from "#kernel/acting";
import type { Load, Position } from "#members";

/** A person invented for the demonstration. */
export type Villager = {
  firstName: string;
  lastName: string;
  place: string;
  /** How many days before the demonstration begins. */
  arrived: number;
  load?: Load;
  roles?: readonly Role[];
  /** Never signs in: the facilitator notes things for this person. */
  withoutScreen?: true;
  /** What stands under "J'ai envie d'apprendre…". */
  wish: string;
  skills: Partial<Record<Position, readonly string[]>>;
};

export type Who = keyof typeof people;

/** Those who sign in have their key for an address: `aicha@demo.example`. */
export const people = {
  chloe: {
    firstName: "Chloé",
    lastName: "Marie-Sainte",
    place: "Fort-de-France",
    arrived: 120,
    roles: ["facilitator"],
    wish: "Animer sans tout porter moi-même.",
    skills: {
      profession: ["animer une réunion"],
      practises: ["accueillir un groupe", "facilitation"],
    },
  },
  dario: {
    firstName: "Dario",
    lastName: "Varasse",
    place: "Schœlcher",
    arrived: 119,
    roles: ["treasurer"],
    wish: "Reconnaître les oiseaux de la mangrove.",
    skills: {
      profession: ["comptabilité"],
      passes_on: ["tableur"],
      practises: ["dossier de subvention"],
    },
  },
  jeanmarc: {
    firstName: "Jean-Marc",
    lastName: "Ursulet",
    place: "Le Gros-Morne",
    arrived: 117,
    wish: "Monter un dossier sans y passer mes nuits.",
    skills: {
      profession: ["greffer", "tailler des arbres fruitiers"],
      practises: ["conduire un tracteur"],
    },
  },
  eliane: {
    firstName: "Éliane",
    lastName: "Louis-Alexandre",
    place: "La Trinité",
    arrived: 116,
    load: "free",
    wish: "Le chant bèlè, que j'écoute depuis toujours sans oser.",
    skills: {
      passes_on: ["parler en public", "créole écrit"],
      practises: ["relire un texte"],
      discovers: ["enregistrer un podcast"],
    },
  },
  rosalie: {
    firstName: "Mme Rosalie",
    lastName: "Jean-Marie",
    place: "Sainte-Marie",
    arrived: 114,
    load: "free",
    withoutScreen: true,
    wish: "Voir ma petite-fille en vidéo sans demander au voisin.",
    skills: {
      passes_on: ["jardin créole", "plantes qui soignent", "reconnaître les feuilles"],
      discovers: ["se servir d'un téléphone"],
    },
  },
  yannis: {
    firstName: "Yannis",
    lastName: "Romain",
    place: "Le Lamentin",
    arrived: 112,
    wish: "Travailler le bois d'ici autrement qu'à la machine.",
    skills: {
      passes_on: ["impression 3D"],
      practises: ["découpe laser", "électronique"],
      discovers: ["souder"],
    },
  },
  fabienne: {
    firstName: "Fabienne",
    lastName: "Zébina",
    place: "Saint-Joseph",
    arrived: 110,
    wish: "Greffer, et tenir un rucher un jour.",
    skills: {
      passes_on: ["compost", "semis"],
      practises: ["jardin partagé", "dachine"],
    },
  },
  bilal: {
    firstName: "Bilal",
    lastName: "Haddad",
    place: "Fort-de-France",
    arrived: 108,
    load: "free",
    wish: "Le créole, assez pour rire aux blagues de l'atelier.",
    skills: { passes_on: ["réparer un vélo"], practises: ["souder", "bricolage"] },
  },
  leonide: {
    firstName: "Mme Léonide",
    lastName: "Cadrot",
    place: "Le Prêcheur",
    arrived: 105,
    withoutScreen: true,
    wish: "Me servir de mon téléphone comme les jeunes.",
    skills: { passes_on: ["conter", "tresser le bakoua"], practises: ["vannerie"] },
  },
  aicha: {
    firstName: "Aïcha",
    lastName: "Bellance",
    place: "Le Lamentin",
    arrived: 102,
    wish: "Teindre le tissu avec les plantes d'ici.",
    skills: {
      passes_on: ["couture"],
      practises: ["vendre sur un marché", "fixer un prix"],
      discovers: ["photographier"],
    },
  },
  kevin: {
    firstName: "Kévin",
    lastName: "Bélisaire",
    place: "Schœlcher",
    arrived: 100,
    load: "free",
    wish: "Raconter une histoire en trois minutes d'images.",
    skills: {
      passes_on: ["se servir d'un téléphone"],
      practises: ["filmer", "montage vidéo"],
      discovers: ["enregistrement sonore"],
    },
  },
  ghislaine: {
    firstName: "Ghislaine",
    lastName: "Nubul",
    place: "Ducos",
    arrived: 97,
    wish: "Parler de mon métier devant une classe.",
    skills: {
      profession: ["conserves et confitures", "hygiène alimentaire"],
      passes_on: ["étiquettes", "séchage"],
    },
  },
  steeve: {
    firstName: "Steeve",
    lastName: "Labonne",
    place: "Le Robert",
    arrived: 94,
    wish: "Vendre mon miel sans le brader.",
    skills: { practises: ["apiculture", "récolter le miel"], discovers: ["étiquettes"] },
  },
  maeva: {
    firstName: "Maëva",
    lastName: "Horth",
    place: "Rémire-Montjoly (Guyane)",
    arrived: 91,
    wish: "Fixer mes tarifs et les dire à voix haute.",
    skills: { profession: ["logo", "mise en page"], practises: ["étiquettes", "illustration"] },
  },
  victorin: {
    firstName: "M. Victorin",
    lastName: "Hilarion",
    place: "Le François",
    arrived: 88,
    load: "free",
    withoutScreen: true,
    wish: "Écrire mes souvenirs de mer pour les enfants.",
    skills: { passes_on: ["charpente de yole", "nœuds marins"], practises: ["pêche au casier"] },
  },
  nadege: {
    firstName: "Nadège",
    lastName: "Saint-Prix",
    place: "Fort-de-France",
    arrived: 86,
    load: "full",
    wish: "Dire non gentiment.",
    skills: { profession: ["dossier de subvention", "appel à projets"], practises: ["budget"] },
  },
  josette: {
    firstName: "Josette",
    lastName: "Marlin",
    place: "Rivière-Pilote",
    arrived: 83,
    withoutScreen: true,
    wish: "Nager, à soixante-huit ans, et pourquoi pas.",
    skills: { passes_on: ["coiffe en madras", "broderie"], practises: ["repasser et amidonner"] },
  },
  sarah: {
    firstName: "Sarah",
    lastName: "Le Goff",
    place: "Nantes, à distance",
    arrived: 80,
    load: "full",
    wish: "Le créole, pour dessiner ce que j'entends.",
    skills: { profession: ["facilitation graphique"], passes_on: ["dessiner une réunion"] },
  },
  jocelyn: {
    firstName: "Jocelyn",
    lastName: "Mardaye",
    place: "Le Vauclin",
    arrived: 77,
    withoutScreen: true,
    wish: "Faire un vrai pain au levain.",
    skills: { profession: ["maçonnerie", "couler une dalle"], practises: ["conduire un camion"] },
  },
  rodrigue: {
    firstName: "Rodrigue",
    lastName: "Vaïtilingon",
    place: "Capesterre-Belle-Eau (Guadeloupe)",
    arrived: 74,
    wish: "Conserver sans frigo ce que je récolte.",
    skills: { profession: ["farine de manioc"], passes_on: ["cuire la cassave"] },
  },
  eric: {
    firstName: "Éric",
    lastName: "Palvair",
    place: "Saint-Esprit",
    arrived: 70,
    wish: "Expliquer l'informatique sans mots d'informaticien.",
    skills: {
      passes_on: ["dépanner un ordinateur", "logiciels libres"],
      practises: ["installer un réseau"],
    },
  },
  thierry: {
    firstName: "Thierry",
    lastName: "Dorival",
    place: "Le Marin",
    arrived: 66,
    wish: "Prendre un apprenti sans me tromper.",
    skills: {
      profession: ["menuiserie"],
      passes_on: ["affûter des outils"],
      practises: ["bois d'ici"],
    },
  },
  pauline: {
    firstName: "Pauline",
    lastName: "Mirval",
    place: "Le Diamant",
    arrived: 62,
    wish: "Les couleurs végétales, de la feuille au papier.",
    skills: {
      passes_on: ["aquarelle", "photographier"],
      practises: ["animer un atelier d'enfants"],
    },
  },
  sonia: {
    firstName: "Sonia",
    lastName: "Gustave",
    place: "Pointe-à-Pitre (Guadeloupe)",
    arrived: 58,
    wish: "Faire parler les anciens sans les couper.",
    skills: {
      profession: ["enregistrer un podcast", "enregistrement sonore"],
      practises: ["interview"],
    },
  },
  mathieu: {
    firstName: "Mathieu",
    lastName: "Perrin",
    place: "Besançon, à distance",
    arrived: 54,
    load: "away",
    wish: "Comment une communauté tient quand l'argent manque.",
    skills: { passes_on: ["codéveloppement", "observer un pair"], practises: ["facilitation"] },
  },
  wilhem: {
    firstName: "Wilhem",
    lastName: "Amiemba",
    place: "Saint-Laurent-du-Maroni (Guyane)",
    arrived: 50,
    load: "free",
    wish: "Parler de mes sculptures à des inconnus.",
    skills: { passes_on: ["sculpter le bois", "art tembé"], discovers: ["parler en public"] },
  },
  odile: {
    firstName: "Mme Odile",
    lastName: "Sinamal",
    place: "Basse-Pointe",
    arrived: 46,
    withoutScreen: true,
    wish: "La couture que ma mère savait et que je n'ai pas regardée.",
    skills: { passes_on: ["colombo", "cuisiner pour cent personnes"], discovers: ["couture"] },
  },
  gael: {
    firstName: "Gaël",
    lastName: "Rosette",
    place: "Saint-Pierre",
    arrived: 42,
    wish: "Faire aimer la montagne à des enfants qui s'ennuient.",
    skills: { profession: ["guider une randonnée"], practises: ["reconnaître les arbres"] },
  },
  hubert: {
    firstName: "Hubert",
    lastName: "Alcide",
    place: "Le Lorrain",
    arrived: 38,
    withoutScreen: true,
    wish: "Passer la main, ce n'est pas si simple.",
    skills: { passes_on: ["dachine", "lire le temps"], practises: ["entretenir un canal"] },
  },
  lea: {
    firstName: "Léa",
    lastName: "Fontaine",
    place: "Lyon, à distance",
    arrived: 34,
    wish: "Tout ce qu'il faut pour revenir vivre au pays.",
    skills: {
      practises: ["relire un texte", "tester des cours en ligne"],
      discovers: ["jardin créole"],
    },
  },
  ludovic: {
    firstName: "Ludovic",
    lastName: "Ramassamy",
    place: "Les Abymes (Guadeloupe)",
    arrived: 30,
    wish: "Enseigner en ligne sans endormir personne.",
    skills: { profession: ["site internet"], practises: ["logiciels libres"] },
  },
  celine: {
    firstName: "Céline",
    lastName: "Moreau",
    place: "Le Carbet",
    arrived: 28,
    load: "away",
    wish: "Le tambour, dès mon retour.",
    skills: { profession: ["premiers secours"], passes_on: ["couture", "vendre sur un marché"] },
  },
} as const satisfies Record<string, Villager>;
