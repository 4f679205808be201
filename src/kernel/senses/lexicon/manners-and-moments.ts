/** Words of manners, moments and matters that lists of skills name dryly and people plainly. */
export const mannersAndMoments = `
électricité, électrique, électrifier, électrification |
banque, bancaire, secteur bancaire, établissement de crédit, établissement bancaire |
musique, musical |
affaires, business, monde des affaires, sens des affaires, bosse du commerce | commerce, entreprise
transaction, opération commerciale, opération financière, échange commercial | vente, banque
haut de gamme, luxe, de luxe, prestige, premium, qualité supérieure |
couleur, tonalité de couleur |
densité, masse volumique, concentration d'un liquide, compacité |
préliminaires d'enquête, recherches préliminaires, recherche préalable, première étude |
contrat, contractuel |
nature, naturel |
étroit, exigu, confiné, espace confiné, lieu exigu |
décideur, preneur de décision, décisionnaire, décideur politique |
présentateur, annonceur, speaker |
puissance, force motrice, capacité énergétique | watt, cheval
climat social, climat d'un lieu, ambiance d'un lieu |
égalité, égalitaire, égalité des chances, parité |
tactique, plan de jeu | match, militaire
conscience, prise de conscience, sens moral, conscience sociale |
actualité, événements du jour |
recensement, recenser, compter la population, dénombrement de la population | INSEE
découpage technique, dérushage |
brouillage, interférer, perturber |
amendement du sol, enrichir la terre, améliorer un sol |
délibération, délibérer, discuter entre soi |
guetter, surveiller l'horizon, scruter |
patrouille, patrouiller, faire une ronde, ronde de surveillance, tournée d'inspection | gardien, police
restriction d'accès, limiter l'accès, interdire l'accès, boucler une zone, restreindre la circulation | police, périmètre
périmètre, baliser une zone, marquer les limites, borner |
réchauffage, préchauffer, remettre au chaud |
tendre un câble, mise sous tension mécanique, tension d'une courroie, raidir |
dépoussiérer, enlever la poussière, époussetage, plumeau, chiffon à poussière | ménage
remplir des sacs, ensacher, ensachage, mise en sac, mettre en sachet | farine, ciment
mettre à l'échelle, agrandir, changement d'échelle | plan
améliorer sa concentration, rester concentré, garder son attention |
juste, neutre, rester neutre |
travailler en extérieur, travailler dehors, travail en plein air |
travailler au froid, milieu froid, températures négatives | frigo
se déplacer souvent, déplacements fréquents, mobilité professionnelle, voyager pour le travail |
horaires de travail, trois-huit, équipes alternées, changement de poste |
milieu multiculturel, environnement international, contexte interculturel, environnement multiculturel |
improvisation, au pied levé, s'adapter sur le moment |
brainstorming, réflexion collective, séance d'idées, chercher des idées ensemble |
bonnes manières, savoir-vivre, politesse, courtoisie, bienséance |
aspect esthétique, beauté d'un objet, belle présentation |
identité numérique, image sur internet | profil, réseaux sociaux
nétiquette, savoir-vivre numérique, règles de politesse en ligne |
`;
