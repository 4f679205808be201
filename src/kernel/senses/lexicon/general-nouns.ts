/** Near-synonyms of the common nouns that lists of skills and offers use. */
export const generalNouns = `
compétence, savoir-faire, aptitude, capacité, habileté, talent, expertise, maîtrise, know-how |
connaissance, savoir, notion, bagage, culture, théorie |
qualification, diplôme, certificat, titre professionnel, certification, brevet |
métier, profession, travail, emploi, occupation, boulot, activité professionnelle, job |
responsable, chef, directeur, gestionnaire, manager, dirigeant, gérant, cadre |
assistant, aide, auxiliaire, adjoint, second, collaborateur |
agent, employé, préposé, salarié, opérateur, travailleur |
ouvrier, opérateur, manœuvre, manutentionnaire, ouvrier qualifié |
technicien, spécialiste, opérateur technique, mécanicien, technicienne |
ingénieur, ingénierie, concepteur technique, ingénieure |
expert, spécialiste, consultant, connaisseur, pro, professionnel, expertise |
conseiller, consultant, conseil, conseillère, expert-conseil |
formateur, enseignant, instructeur, moniteur, professeur, prof, éducateur |
élève, étudiant, apprenant, stagiaire, apprenti, participant |
débutant, novice, néophyte, grand débutant, commençant |
client, clientèle, acheteur, usager, consommateur, acquéreur |
usager, bénéficiaire, utilisateur, public, personne accueillie |
membre, adhérent, sociétaire, participant, inscrit |
collègue, pair, confrère, coéquipier, camarade de travail |
équipe, collectif, personnel, équipage, effectif |
association, asso, collectif, groupement, amicale, club, organisme |
entreprise, société, boîte, firme, compagnie, organisation, structure |
atelier, cours, séance, stage, leçon, session, workshop |
lieu, endroit, site, emplacement, espace |
salle, pièce, local, espace de réunion |
matériel, équipement, outillage, appareillage, fournitures, équipements |
outil, instrument, ustensile, appareil, outillage |
machine, engin, appareil, équipement mécanique, mécanique |
véhicule, automobile, voiture, engin de transport, auto |
matériau, matière première, matière, matériaux, fournitures |
produit, article, marchandise, bien, denrée |
aliment, nourriture, denrée alimentaire, produit alimentaire, victuailles, vivres |
boisson, breuvage, rafraîchissement, jus |
vêtement, habit, tenue, fringues, habillement, linge |
document, papier, dossier, pièce, écrit, documentation |
rapport, compte rendu, bilan, synthèse, exposé écrit, procès-verbal |
plan, schéma, dessin technique, croquis, épure |
règle, norme, réglementation, règlement, directive, législation, prescription |
loi, législation, texte juridique, droit, réglementation |
procédure, processus, méthode, protocole, démarche, marche à suivre, mode opératoire |
technique, méthode, procédé, savoir-faire technique, manière |
principe, fondement, base, notion de base, fondamentaux |
contrat, convention, accord, engagement écrit |
projet, programme, plan d'action, initiative, entreprise collective |
objectif, but, finalité, visée, cible |
budget, finances, enveloppe financière, dépenses et recettes |
coût, prix, tarif, dépense, montant, frais |
argent, fonds, sous, moyens financiers, finances, thune |
revenu, salaire, rémunération, paie, gain, traitement |
données, informations, data, renseignements |
système, dispositif, installation, mécanisme |
logiciel, programme informatique, application, appli, progiciel |
site internet, site web, page web, plateforme |
réseau, maillage, filière, circuit |
service, prestation, prestation de service, secteur |
aide, assistance, soutien, appui, secours, coup de main, renfort |
problème, difficulté, souci, ennui, pépin, complication, tracas |
panne, dysfonctionnement, défaillance, avarie, défaut, anomalie, bug |
défaut, anomalie, non-conformité, malfaçon, imperfection |
danger, risque, péril, menace |
accident, sinistre, incident, collision |
urgence, situation d'urgence, cas d'urgence, urgent |
sécurité, sûreté, protection, prévention |
hygiène, propreté, salubrité, assainissement, normes sanitaires |
santé, bien-être, forme, état de santé |
maladie, pathologie, affection, trouble, mal |
médicament, remède, traitement, médication, produit pharmaceutique |
patient, malade, personne soignée |
enfant, gamin, gosse, môme, mineur, petit, marmaille, timoun, bambin |
adolescent, ado, jeune, teenager, mineur |
personne âgée, senior, ancien, aîné, retraité, vieux, vieillard |
femme, dame, madame |
parent, père, mère, papa, maman |
famille, foyer, ménage, proches, parenté |
ami, copain, camarade, pote, zanmi |
voisin, voisinage, habitant du quartier, riverain |
habitant, résident, riverain, citoyen, population |
étranger, migrant, immigré, ressortissant étranger |
touriste, visiteur, vacancier, voyageur, estivant |
spectateur, public, auditoire, audience |
artiste, créateur, interprète, plasticien |
œuvre, création artistique, pièce, production artistique |
spectacle, représentation, show, séance |
événement, manifestation, rassemblement, festivité |
fête, festivités, réjouissances, soirée, bringue, célébration |
maison, logement, habitation, domicile, demeure, résidence, chez-soi, kaz |
immeuble, bâtiment, édifice, construction, bâti |
terrain, parcelle, lopin, terre |
quartier, voisinage, cité, secteur |
commune, ville, municipalité, bourg, village |
territoire, région, secteur, pays, zone |
nature, environnement, milieu naturel, écologie, biodiversité |
arbre, arbuste, végétal, plante ligneuse |
plante, végétal, végétation, flore, verdure |
animal, bête, bestiole, faune |
bétail, cheptel, troupeau, animaux d'élevage |
déchet, ordure, détritus, rebut, poubelle |
énergie, électricité, courant, combustible |
ressource, moyen, richesse, atout |
trajet, déplacement, voyage, course, parcours, itinéraire |
horaires, emploi du temps, planning, agenda, calendrier |
réunion, rencontre, assemblée, séance de travail, meeting |
entretien, rendez-vous, interview, tête-à-tête |
question, interrogation, demande, requête |
conflit, différend, litige, dispute, querelle, désaccord |
confiance, confiance mutuelle, se fier à |
peur, crainte, angoisse, appréhension, trouille, frayeur |
joie, plaisir, bonheur, allégresse |
tristesse, chagrin, peine, cafard, mélancolie |
colère, rage, énervement, irritation, fureur |
fatigue, épuisement, lassitude, coup de pompe |
douleur, mal, souffrance, courbature |
expérience, vécu, parcours, pratique |
méthode de travail, façon de travailler, organisation du travail, manière de faire |
stratégie, politique, plan stratégique, orientation stratégique |
commande, ordre d'achat, bon de commande |
stock, réserve, provision, inventaire |
livraison, expédition, envoi, acheminement |
marché, marché couvert, halle, foire |
magasin, boutique, commerce, échoppe, point de vente |
usine, fabrique, manufacture, site de production |
exploitation agricole, ferme, domaine agricole, plantation, habitation agricole |
école, établissement scolaire, collège, lycée |
hôpital, clinique, établissement de santé, centre hospitalier, CHU |
restaurant, resto, brasserie, snack |
bateau, embarcation, navire, barque, yole, gommier |
avion, aéronef, appareil volant |
ordinateur, PC, ordi, poste informatique, matériel informatique |
téléphone, smartphone, portable, mobile |
image, photo, illustration, visuel, cliché |
texte, écrit, document rédigé, contenu |
livre, ouvrage, bouquin, volume |
journal, quotidien, périodique, presse, magazine, revue |
langue, idiome, parler, langage |
mot, terme, vocabulaire, expression |
idée, proposition, suggestion, concept |
avis, opinion, point de vue, regard |
conseil, recommandation, suggestion, tuyau, astuce |
preuve, justificatif, attestation, pièce justificative |
résultat, effet, impact, conséquence, issue |
erreur, faute, bévue, méprise |
norme de qualité, critère de qualité, standard, exigence, spécification |
étude, recherche, enquête, investigation |
test, essai, épreuve, contrôle, examen |
transport, mobilité, déplacement, acheminement |
tissu, étoffe, textile, toile |
bois, bois d'œuvre, essence de bois, planche |
métal, fer, acier, ferraille, alliage |
pierre, roche, caillou, moellon |
cuir, peau, maroquinerie |
verre, vitre, vitrage, carreau |
meuble, mobilier, ameublement |
bijou, joyau, parure, bijouterie |
jouet, jeu, joujou |
sport, activité physique, exercice physique, activité sportive |
bien-être animal, soin des animaux, protection animale |
`;
