/** Senses of the common words of lists of skills that name no trade: adjectives, nouns of action, abstract nouns. */
export const wordsOfManner = `
technologie, technologique, high-tech, technologies nouvelles, progrès technique, innovations technologiques | numérique, innovation
art, arts, artistique, domaine artistique, création artistique | peinture, musique, artiste
arts communautaires, arts participatifs, art participatif, médiation artistique, projet artistique partagé, art en commun | habitants, atelier
culture, culturel, culturelle, vie culturelle, domaine culturel | musée, théâtre, patrimoine
lieu culturel, équipement culturel, centre culturel, maison de la culture, site culturel | musée, théâtre, médiathèque
ville, urbain, citadin, milieu urbain, zone urbaine, agglomération, en ville | rue, quartier
campagne, rural, ruralité, milieu rural, zone rurale, monde rural | village, champ
échelle nationale, national, à travers le pays entier | État
citoyens, nationaux, compatriotes, citoyens nationaux | passeport
corps, corporel, corps humain, corporelle, corporels, charnel | peau, muscle
famille, familial, familiale, familiaux, vie familiale | parents, enfants
vie privée, privé, intimité, sphère privée, vie personnelle | secret
théâtre, théâtral, scénique, théâtrales, arts de la scène, dramaturgique | comédien, scène
élément, éléments, constituant, partie constitutive | composant, pièce, ensemble
éléments naturels, intempéries, mauvais temps, conditions météo difficiles, climat rude | pluie, vent
substance, substances, composé chimique, matière active, matières chimiques | produit
danger, dangers, dangerosité, risques, mise en danger |
accès, accéder, droit d'accès, accessibilité d'un lieu | porte, badge
contrôle d'accès, filtrage à la porte, physionomiste, videur, portier | badge, invité, discothèque
possibilité, possibilités, opportunité, perspective, éventualité |
option, options, solution de rechange, solution alternative, choix possible, variante |
contrainte, contraintes, limitation, restriction, impératif |
résistance des matériaux, contraintes mécaniques, résistance aux contraintes, effort mécanique, RDM, tension mécanique | poutre, rupture
conclusion, conclusions, constatation, constat, enseignements tirés | rapport, enquête
continuité, poursuite sans interruption, suivi continu, cohérence dans le temps |
stabilité, stable, stabiliser, stabilisation | équilibre, tomber, tenir
attitude, attitudes, posture professionnelle, manière de se comporter | comportement
détails, détail, souci du détail, minutieusement, finesse d'exécution | soin
étude approfondie, détaillé, approfondi, circonstancié, complet et précis, minutieux |
contenu, contenus, contenu éditorial, contenu rédactionnel, teneur d'un texte | texte, image, site
condition exigée, exigé, requis, requise, nécessaire, obligatoire, imposé, indispensable |
règle en vigueur, applicable, applicables, vigueur | règle
nécessité, besoin, utilité, caractère indispensable |
imprévu, imprévus, aléas, aléa, inattendu, incident inattendu, surprise | réagir
préoccupation, préoccupations, inquiétude, inquiétudes |
enjeu, enjeux, défi, défis, question importante, problématique | avenir
dilemme, dilemmes, cas de conscience, choix difficile, dilemme moral, question éthique | éthique
description, décrire, dépeindre, descriptif, caractériser | dire, détail
distinction, distinguer, différencier, différenciation, discerner, faire la différence, reconnaître la différence | comparer
insertion d'une pièce, introduire, introduire dans, enfoncer, glisser dedans, emboîter |
adéquation, correspondre, faire correspondre, concordance, convenance, appariement, faire coïncider | comparer
compatibilité, interopérabilité, compatible, interopérable, systèmes compatibles | format, norme
octroi, octroyer, attribution, accorder un droit, concéder | subvention, licence
concession, concessions, délégation de service public, concessionnaire, contrat de concession | commune
provoquer, susciter, déclencher, engendrer, éveiller, faire naître, occasionner |
suggestion, suggérer, propositions, soumettre une idée, force de proposition | idée
combinaison, combiner, conjuguer, allier, mêler plusieurs |
concrétisation, concrétiser, matérialiser, donner corps, passer au concret, mettre en pratique une idée | projet
pérennisation, pérenniser, pérennité, rendre durable, viabilité à long terme | avenir
maximisation, maximiser, porter au maximum, tirer le meilleur parti, optimiser le rendement | rendement
présidence, présider, diriger la séance, diriger les débats, président de séance | réunion, assemblée
retour de marchandise, renvoyer, retourner un article, réexpédier, réexpédition, renvoi | colis, défaut
conceptualisation, conceptualiser, mise en concept, théoriser, formaliser une idée | idée, modèle
théorie, théorique, théoriques, notions théoriques, cours théorique, savoirs théoriques | abstrait
reconstitution, reconstituer, reconstruire à l'identique, recomposer, remettre ensemble | morceaux
responsabilisation, autonomie de l'usager, responsabiliser, autonomiser, donner du pouvoir d'agir, empowerment, rendre acteur | usager, confiance
professionnalisme, conscience professionnelle, comportement professionnel, éthique du travail, sérieux professionnel |
exemplarité, modèle exemplaire, exemplaire, donner l'exemple, servir d'exemple, modèle à suivre, montrer l'exemple | meneur
excellence, exceptionnel, haute qualité | service
réputation, renommée, notoriété, bonne image, e-réputation, image publique | avis, marque
validité, valable, date de validité, certificat valide, non périmé | date
vulnérable, usager vulnérable, vulnérables, fragile, personne fragile, personne vulnérable, vulnérabilité sociale, fragilité | protéger
soutien psychosocial, psychosocial, psychosociale, psychologie sociale, psychosociologie | groupe, écoute
contexte économique et social, socio-économique, socioéconomique, conjoncture sociale, situation économique et sociale | tendance
interdisciplinaire, pluridisciplinaire, pluriprofessionnel, multidisciplinaire, interprofessionnel, équipe pluridisciplinaire, interdisciplinarité | équipe
interne, internes, en interne, au sein de l'entreprise, intra-entreprise | organisation
monde entier, mondial, monde, planétaire, international, mondialisation, à l'échelle mondiale |
vue globale, global, globale, globalité, approche globale |
continu, continuellement, en continu |
actuel, actuelles, contemporain, du moment, d'aujourd'hui, récent | tendance
complément, complémentaire, supplémentaire, additionnel |
notions de base, élémentaire, élémentaires, basique, fondamental | débutant
parties prenantes, prenantes, parties intéressées, acteurs impliqués | concertation
fidélité à l'original, fidèle, respecter l'original, fidélité au texte, exactitude de la traduction | traduire
lisibilité, lisible, lisibles, facile à lire, lisible de loin | panneau
épaisseur, épais, épaisse, grosseur, calibre d'un matériau | mesure
façonnage, donner une forme, formage | modeler
mesures correctives, action corrective, actions correctives, rectification d'un défaut | écart, qualité
survenance, apparition d'un problème, arrivée d'un incident, se produire, survenir |
prise de possession, entrer en possession, remise des clés, retrait du véhicule | clé
présélection, présélectionner, première sélection, liste restreinte, shortlist, tri des candidatures | recruter, CV
biens confiés, dépôt-vente, confier un article, magasin d'occasion | seconde main
commémoration, commémorer, fêter un anniversaire, jubilé | fête
consolidation d'équipe, esprit de groupe, team building, renforcer l'équipe, souder une équipe, cohésion du groupe | équipe
multitâche, plusieurs tâches à la fois, exécuter simultanément plusieurs tâches, tâches multiples | bureau
gestion du stress, tolérer le stress, environnement stressant, travailler sous tension |
`;
