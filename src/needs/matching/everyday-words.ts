import { stemsOf } from "#kernel/senses";
import { fold } from "#kernel/text";

/**
 * Words so common that sharing them says nothing: two postings that both say "deux heures" have
 * nothing in common. Written as people write them, compared as everything is.
 */
export const everydayWords = fold(`
  accompagner aider aide aimer aller an année apprendre après arriver attendre autre avancer avant
  avoir beau beaucoup besoin bien bon bonne bout cas chaque chercher cherche chez chose cinq commencer
  comment comprendre connaître coup cours croire demain demander depuis dernier deux devant devenir
  devoir dire dix donner droit entre envie essayer expliquer faire façon fin finir fois gens grand
  gros habitude heure homme femme huit idée jamais jeune jour journée jeudi juste laisser lieu lire
  long lundi main maison mal manière mardi matin même mercredi mettre midi mieux minute mois moment
  monde montrer monter neuf nouveau nouvelle nuit oser parler part partager partir passer pas pendant
  perdre personne petit petite peu place plus point pouvoir premier première prendre préparer près
  presque prêt proposer propose quart quatre quelque question quelqu'un rapide regarder remettre
  rencontrer reprendre rester retrouver sans savoir semaine sept servir seul simple six soir sortir
  souvent suivre sur samedi dimanche vendredi temps tenir tourner tout travail travailler trois trouver
  un une utiliser venir vie vieux vite vivre voir vouloir vrai
`);

const stems = new Set(stemsOf(everydayWords));

export function isEveryday(ofWord: string): boolean {
  return stems.has(ofWord);
}
