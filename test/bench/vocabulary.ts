import { existsSync, readFileSync } from "node:fs";

const gestures = [
  ...["préparer", "réparer", "choisir", "entretenir", "transmettre", "conserver", "fabriquer"],
  ...["dessiner", "organiser", "évaluer", "raconter", "mesurer", "installer", "nettoyer"],
  ...["présenter", "assembler", "cultiver", "documenter", "enseigner", "améliorer", "vendre"],
  ...["protéger", "décorer", "planifier", "trier", "transporter", "photographier", "traduire"],
  ...["observer", "compter", "tailler", "tresser", "récolter", "sécher", "coudre", "peindre"],
];
const things = [
  ...["des avocatiers", "une clôture", "un potager", "du manioc", "des ruches", "une pirogue"],
  ...["un tambour", "des chapeaux", "un budget", "une recette", "des contes", "une étagère"],
  ...["un site internet", "des photographies", "une citerne", "un moteur", "des rideaux"],
  ...["une fresque", "du cacao", "un sentier", "des outils", "une chorale", "un atelier"],
  ...["des archives", "une véranda", "un filet de pêche", "des épices", "une pompe"],
  ...["un vélo", "des semences", "une toiture", "un dossier", "des légumes pays"],
  ...["une réunion", "un jardin créole", "des poules", "une émission de radio", "un costume"],
];
const manners = [
  ...["", "à la main", "en petit groupe", "pour débuter", "avec des enfants"],
  ...["selon la saison", "à moindre coût", "sans électricité", "en créole", "après la pluie"],
];

/** Skills: those of the file named by KOUDMEN_ESCO if it is there, else as many of our own making. */
export function vocabulary(): { labels: string; source: string } {
  const file = process.env.KOUDMEN_ESCO;
  if (file && existsSync(file))
    return { labels: readFileSync(file, "utf8"), source: "the file of KOUDMEN_ESCO" };
  const made = gestures.flatMap((gesture) =>
    things.flatMap((thing) => manners.map((manner) => `${gesture} ${thing} ${manner}`.trim())),
  );
  const lines = made.slice(0, 13_000);
  return { labels: ["preferredLabel", ...lines].join("\n"), source: "made from lists" };
}

export const firstNames = [
  ...["Aïcha", "Bilal", "Chloé", "Dario", "Élise", "Fabrice", "Ginette", "Hector", "Inès"],
  ...["Jocelyn", "Karine", "Léonce", "Maryse", "Nadège", "Octave", "Paulette", "Raymond"],
  ...["Solange", "Théodore", "Yolande"],
];
export const lastNames = [
  ...["Alcindor", "Bellance", "Césaire", "Duval", "Égouy", "Fortuné", "Gratien", "Hilaire"],
  ...["Isidore", "Jean", "Laurent", "Marlin", "Nogard", "Placide", "Rosemain"],
];
export const places = [
  ...["Le Lamentin", "Fort-de-France", "Sainte-Marie", "Le Marin", "Schœlcher", "Le Robert"],
  ...["Trinité", "Rivière-Salée", "Le Vauclin", "Saint-Pierre"],
];
export const askings = [
  ...["Je voudrais", "Qui peut m'aider à", "Apprendre à", "Une heure pour", "Comment"],
];
export const reasons = [
  "C'est pour le jardin derrière la maison. J'ai les outils, il me manque le geste.",
  "J'ai essayé une fois et cela n'a pas tenu. Je peux venir le samedi matin.",
  "Nous sommes trois dans le quartier à vouloir le faire avant la saison des pluies.",
  "En échange, je cuisine volontiers : le repas de midi est pour moi.",
  "Mon grand-père le faisait ; personne n'a noté sa manière.",
  "L'école nous prête une salle le mercredi après-midi.",
  "Je débute tout à fait. Une démonstration de vingt minutes me suffirait.",
  "Il faut surtout de la patience, et une paire de gants.",
  "La dernière fois, la planche a fendu au bout d'une semaine.",
  "Je n'ai pas de voiture mais le taxi collectif passe tout près.",
  "Un plan dessiné à la main serait déjà une grande aide.",
  "Ma voisine possède une machine qu'elle n'utilise plus.",
  "On me dit que la lune compte ; j'aimerais comprendre pourquoi.",
  "C'est assez lourd, il vaut mieux être deux.",
  "Je voudrais pouvoir le montrer ensuite à mes petits-enfants.",
  "Le fournisseur demande trop cher pour une si petite quantité.",
];
