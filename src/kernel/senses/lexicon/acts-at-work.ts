/** Senses of what one does and how at work: acts, manners, states and circumstances. */
export const actsAtWork = `
interagir, interaction, échanger avec quelqu'un, entrer en relation, communiquer avec quelqu'un | parler, contact, ensemble
mettre au point, perfectionner un procédé, concevoir et tester, développer un procédé | inventer, essai
mettre en place, instaurer, mise en place, déployer | organiser, nouveau
mettre en relation, mise en relation, rapprocher des personnes, apparier, matching | réseau, contact, rencontre
mettre en valeur, mise en valeur | beau, atout
mettre en service, mise en service, mise en route, démarrage d'installation | installation, essai
mise à l'arrêt, arrêt de machine, immobiliser une machine | panne, avion
caractéristique, propriété d'un matériau, particularité, attribut, spécificité | qualité, description
condition, circonstance, modalité | règle, état
conditions difficiles, conditions pénibles, travail pénible, pénibilité, conditions extrêmes | chaleur, fatigue
aspect, facette | point, forme
adéquat, approprié, idoine, pertinent, ad hoc | bon, choix
défectueux, non conforme, défaillant | panne, produit, retour
disponible, disponibilité, libre d'accès | planning, temps
opérationnel, en état de marche, prêt à l'emploi, fonctionnel | machine, équipe
extérieur, dehors, grand air | jardin, météo
artificiel, synthétique, factice, non naturel | plastique, imitation
continu, permanent, ininterrompu, constant | temps
régulier, récurrent, à intervalles réguliers, fréquent | calendrier
interdisciplinaire, pluridisciplinaire, multidisciplinaire, transdisciplinaire, équipe pluriprofessionnelle | équipe, métiers
multiculturel, interculturel, diversité culturelle, équipe multiculturelle | pays, langues
individu, personne humaine | gens
personnalité, caractère, nature d'une personne | psychologie, test
test de personnalité, test psychologique, psychotechnique, tests psychotechniques | recrutement, questionnaire
émotions, intelligence émotionnelle, émotionnel, gestion de ses émotions | empathie, colère
soutien moral, soutien émotionnel, soutien affectif, réconfort | deuil, écoute
intuition, flair, pressentiment, instinct, sixième sens | deviner
perception, ressenti, sensation, perceptif | sens, impression
réaction aux émotions fortes, détresse, crise émotionnelle | pleurs, colère
longévité, durée de vie, durabilité d'un matériau, solidité, résistance dans le temps | usure, vieux
amplitude, degré, intensité | mesure
atteindre un objectif, atteindre ses objectifs, réussir, obtenir un résultat | but
ajouter, adjoindre, rajouter, ajout | complément
valeur ajoutée, apport | entreprise, TVA
soumettre, présenter un projet, déposer un dossier, remettre un dossier | accord, demande
se mettre d'accord, tomber d'accord | rendez-vous, contrat
aligner, alignement, mettre en ligne droite | règle, niveau
verser, déverser, déversement, vider un contenu | liquide, benne
ouvrir, déverrouiller | porte, dossier
retourner, renvoyer | colis, magasin
reproduire, copier, dupliquer, copie | modèle
perte, déperdition | gaspillage, fuite, argent, énergie
perturbation, dérangement, désordre | retard, grève
prévisible, attendu, prévu | météo, risque
survenue, apparition, arrivée d'un événement, occurrence | accident
résultat, répercussion, retombée | suite
phénomène naturel, intempéries, mauvais temps, aléas climatiques, événement météorologique | pluie, vent, cyclone
fluctuation, variation, hausse et baisse, oscillation | prix, cours
priorité, urgence des tâches, prioriser, ordre de priorité, degré de priorité | liste, agenda
priorité des urgences, triage, trier les blessés, ordre d'urgence des patients | hôpital, catastrophe
calendrier, échéancier, rétroplanning, chronogramme | dates
prendre rendez-vous, fixer des rendez-vous, gestion des rendez-vous, agenda | secrétaire médicale, heure, téléphone
multitâche, plusieurs tâches à la fois, mener plusieurs projets, tout mener de front | stress, organisation
liste d'attente, file de demandes, gérer l'attente | inscription, place
itinéraires, itinéraire, circuit de collecte, tournée de livraison | carte, camion
horaires de travail, rotation du personnel, roulement d'équipe, tableau de service, planning du personnel, travail posté | nuit, équipes
remplaçant, intérimaire, doublure de travail, trouver un remplaçant | absence
nouvel employé, nouvelle recrue, intégration d'un salarié, accueil d'un nouveau | embauche
avantages sociaux, programme pour les employés, fidélisation des employés | entreprise, cantine
climat social, ambiance de travail, atmosphère, climat d'une organisation, ambiance | équipe, bonne humeur
consolidation d'équipe, esprit de groupe, renforcement d'équipe, cohésion, team building, souder une équipe | jeu, sortie
évaluation du personnel, entretien annuel, évaluer ses employés, notation du personnel, appréciation du travail | salarié, chef
auto-évaluation, s'auto-évaluer, autocritique | bilan, progrès
autopromotion, promouvoir son travail, marketing personnel | réseau, artiste
identité professionnelle, posture professionnelle | métier
réunion de travail, assister à une réunion, participer à des réunions, séance de travail | ordre du jour
procès-verbal de réunion, compte rendu de réunion, rédiger un compte rendu, minutes de réunion | notes
dossier, fichier client, dossier client, tenir des dossiers, registre client | papiers, classeur
tenir un registre, tenir à jour, tenir un journal, consigner par écrit, registre | cahier, liste
journal de bord, carnet de bord, main courante de service, livre de bord, cahier de liaison | capitaine, notes
paperasse, formalités, tâches administratives, travail administratif, intendance administrative | papiers, bureau
formulaire, remplir un formulaire, questionnaire administratif, Cerfa | case, signature
courrier, correspondance, traitement du courrier, vaguemestre, facteur, distribution du courrier, tri du courrier, préposé des Postes | timbre, enveloppe
produits postaux, timbres, affranchissement, lettre recommandée | lettre, colis
compte rendu technique, rapport technique, rapport d'expertise, note technique | ingénieur
retour d'usager, commentaires de clients, avis client, retour client, questionnaire de satisfaction | note, étoiles
devis, offre de prix, demande de devis, estimation de coûts, évaluer le coût | travaux, facture
se tenir informé, se tenir au courant, rester à jour, actualiser ses connaissances, suivre les évolutions | nouveauté, presse
consignes de sécurité, règles de sécurité, respecter la sécurité, normes de sécurité | casque, danger
identifier les risques, évaluation des risques, analyse des risques, document unique, cartographie des risques | danger, accident
accident du travail, blessure au travail, presque accident | arrêt, chute
port de charges, soulever des charges, charges lourdes, manutention manuelle | dos
station assise, rester assis, position assise prolongée | dos, chauffeur
supporter la chaleur, températures élevées, travailler en pleine chaleur | four, été
pression du travail, tenir sous pression, résistance au stress | délai, urgence
dégoût, supporter les odeurs, mauvaises odeurs, odeurs fortes, puanteur | égout, excréments
boîte à outils, outils à main, outils traditionnels, outillage manuel, petit outillage | marteau, tournevis, pince
outil tranchant, lame, affûter une lame, lame de couteau | couper, aiguiser
pinceau, brosse à peindre, brosse, rouleau à peinture | peintre
reboucher, remplir des trous, reboucher un trou, boucher un trou | mur, enduit
trou, orifice, cavité | percer, foret
rebut, produits rejetés, rebuts de production, produit non conforme | qualité, usine
mise en sachet, sachet, sac en papier, fabrication de sacs | emballage
contrôle visuel, inspection visuelle, inspection de routine, ronde de contrôle | œil, défaut
procédure, procédure normalisée, instruction de travail, fiche d'instruction, SOP | usine, qualité
bonnes pratiques, BPF, BPL, bonnes pratiques de fabrication, bonnes pratiques de laboratoire, règles de l'art | qualité
amélioration continue, kaizen, lean, six sigma, amélioration des processus | qualité, usine
remise des clés, clés, trousseau, confier les clés | hôtel, maison
service d'escorte, services d'escorte | rencontre, client
vulnérable, usager vulnérable, personne vulnérable, public fragile, personne fragile, personne en danger | protection, social
accompagnement social, usagers des services sociaux, suivi social, bénéficiaires sociaux | assistante sociale
responsabilisation, autonomie de l'usager, développement du pouvoir d'agir, responsabiliser, autonomisation, empowerment | social, aide
socialisation, vie sociale, apprentissage de la vie en société | enfant, ado
intervention précoce, dépistage précoce, prise en charge précoce, précoce | bébé, handicap
exemplarité, modèle exemplaire, donner l'exemple, montrer l'exemple, chef de file | équipe
vision, visionnaire, élan, insuffler une dynamique, souffle nouveau | entreprise, avenir
service d'étage, room service, service en chambre, petit-déjeuner en chambre | hôtel
vestiaire, garde des effets personnels, objets personnels, effets personnels, consigne à bagages | hôtel, ticket
entretien ménager, services ménagers, gouvernante générale, housekeeping, équipe d'étage | hôtel, chambre
papeterie, articles de papeterie, fournitures de bureau | stylo, papier
`;
