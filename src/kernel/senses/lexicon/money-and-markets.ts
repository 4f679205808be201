/** Senses of finance, accounts, insurance, selling, buying and serving customers. */
export const moneyAndMarkets = `
actifs d'une entreprise, biens d'une entreprise, patrimoine d'une entreprise, immobilisations comptables, actif comptable | bilan, comptable, valeur
amortissement, amortir, dépréciation, perte de valeur | comptable, machine, années
imputation comptable, écriture comptable, écritures comptables, passer une écriture, opération comptable | débit, crédit, journal
grand livre, livre de comptes, registre comptable, journal comptable, balance des comptes, livres comptables | comptable, bilan
bilan comptable, clôture des comptes, états financiers, comptes annuels, bilan journalier | expert-comptable, exercice
budget annuel, exercice budgétaire, budget de l'année, préparer un budget | dépenses, recettes, prévision
annuel, chaque année, une fois par an | bilan, douze mois
normes comptables, normes IFRS, normes internationales d'information financière, plan comptable | audit, comptable
finances publiques, dépenses publiques, budget de l'État, argent public | impôt, Trésor, mairie
prix de transfert, fiscalité internationale | multinationale, impôt
déclaration de revenus, déclaration fiscale, feuille d'impôts, documents fiscaux | impôts, contrôle
solvabilité, solvable, note de crédit, cote de crédit, capacité de remboursement, notation financière, antécédents de crédit | banque, prêt, emprunteur
emprunteur, débiteur, personne endettée, client emprunteur | dette, prêt, banque
créance, recouvrement de créances, recouvrer une dette, relancer un mauvais payeur, agent de recouvrement | impayé, huissier, dette
saisie immobilière, biens saisissables, saisie de biens, saisir des biens | huissier, dette
impayés, arriéré, retard de paiement, impayé, somme due | dette, facture, loyer
dette, endettement, créancier, somme à rembourser | prêt, banque
crédit immobilier, prêt immobilier, prêt hypothécaire, hypothèque, garantie immobilière | maison, banque, taux
crédit-bail, leasing, location avec option d'achat, LOA, LLD | voiture, machine
prêt sur gage, prêteur sur gages, mont-de-piété, gage | bijou, Crédit municipal
fonds d'investissement, fonds commun de placement, gestion de fonds, SICAV, fonds de placement | bourse, épargne
portefeuille d'investissement, portefeuille de placements, portefeuille boursier, théorie du portefeuille, gestion de portefeuille | bourse, actions
actionnaire, associé d'entreprise, porteur de parts, investisseur | bourse, dividende
contrats à terme, marché à terme, adjudications à terme, produits dérivés | bourse, matières premières
produits financiers, instruments financiers, produits bancaires, placements financiers | banque, assurance-vie
courtier, trader, opérateur de marché, négoce de devises, cambiste, agent de change | bourse, salle des marchés
société holding, holding, société mère | groupe, filiales
filiale, succursale, agence locale, société fille | groupe, maison mère
fusion-acquisition, fusions acquisitions, rachat d'entreprise, rapprochement d'entreprises, fusac | banque d'affaires
PME, petite et moyenne entreprise, TPE, petite entreprise, petite boîte | patron, salarié, artisan
analyse coûts-bénéfices, analyse de rentabilité, rentabilité, rentable, retour sur investissement, seuil de rentabilité | bénéfice, coût
viabilité financière, faisabilité, étude de faisabilité, faisable, viabilité | projet, étude, budget
avantage concurrentiel, concurrentiel, compétitivité des prix | prix, concurrence
concurrence, concurrent, rival, compétiteur | marché, prix
tarification, fixer un prix, établir les prix, politique de prix, grille tarifaire, stratégie de prix | marge, coût
assurance maladie complémentaire, assurance santé, mutuelle santé, remboursement de soins | médecin, carte
déclaration de sinistre, dossier d'indemnisation, demande d'indemnisation, règlement de sinistre, gestionnaire de sinistres | assurance, accident, expert
souscription, souscrire une assurance, souscripteur, prise de contrat | assureur, police
actuariat, actuaire, calcul de risques d'assurance | mathématiques, prime
expert d'assurance, expertise de dommages, évaluer les dégâts, relever les dommages | sinistre, voiture, constat
dégât, dommage, dégradation, détérioration | assurance, réparer, abîmé
distributeur automatique, automate de vente, machine à café automatique, guichet automatique, DAB, distributeur de billets, borne automatique | pièces, banque, ticket
transport de fonds, convoyeur de fonds, camion blindé, fourgon blindé | argent, banque
ouvrir un compte, ouverture de compte, compte en banque, compte bancaire | banque, carte
remboursement, rembourser, restitution d'argent | retour, achat
vente aux enchères, enchères, commissaire-priseur, enchérir, mise aux enchères, salle des ventes, adjuger, encan | marteau, mise à prix, lot
revente, revendre, valeur de revente, dépôt-vente, valeur d'occasion | occasion, prix
article d'occasion, magasin d'occasion, marchandise d'occasion | friperie, brocante
vente au détail, commerce de détail, magasin de détail | boutique, caisse
vente en gros, grossiste, commerce de gros, demi-gros | entrepôt, quantité
vente multiniveau, marketing de réseau, vente pyramidale, MLM | vente à domicile, réunion, Tupperware
vente active, force de vente, vente proactive, argumentaire de vente | commercial, client
pénétration de marché, conquérir un marché, implantation commerciale, entrer sur un marché | concurrence, part de marché
part de marché, position sur le marché, positionnement de marque, positionnement | marketing, concurrence
segmentation, segmentation de clientèle, ciblage, public cible, groupe cible, cible marketing | marketing, client
supports promotionnels, promotionnel, matériel promotionnel, objets publicitaires, goodies, publicité promotionnelle | stylo, logo, tract
relations publiques, RP, image publique, communication institutionnelle | presse, événement
espace publicitaire, achat d'espace, plan média, calendrier médiatique, média planning, encart publicitaire | radio, affiche, spot
échantillon, échantillons gratuits, spécimen, produit témoin | parfum, offrir, prélever
distribution de tracts, distribuer des tracts, boîtage, tractage, flyers | rue, boîte aux lettres
étalage, mise en rayon, remplir des rayons, facing, réassort, réapprovisionnement, employé de libre-service | supermarché, magasin, stock
seuil de réapprovisionnement, seuil de commande, stock d'alerte, rupture de stock | magasin, fournisseur
date de péremption, péremption, périmé, DLC, date limite de consommation, DDM | yaourt, médicament, jeter
assortiment, gamme de produits, choix d'articles, éventail de produits, assortir | magasin, rayon
catalogue, liste des produits, référence produit, fiche produit | magasin, prix
épicerie fine, produits fins, traiteur fin, delicatessen | foie gras, fromage
quincaillerie, produits de quincaillerie, droguerie | vis, clous, outils
électroménager, appareils électroménagers, arts ménagers, gros électroménager | frigo, lave-linge, four
ameublement, produits d'ameublement, marchand de meubles, mobilier | canapé, lit
produits capillaires, capillaire, soins capillaires, soin des cheveux | shampoing, coiffeur
cigarette électronique, vapoter, vapotage, e-cigarette | tabac, nicotine, liquide
tabac, cigarette, feuille de tabac, produits du tabac, fumer, buraliste, tabagie | cigare, nicotine, pipe, cendrier
pipe à tabac, bouffarde | tabac, fumeur
station-service, station essence, pompiste, pompe à carburant, pompe à essence | essence, gazole, voiture
client difficile, client mécontent, conflit avec un client, usager agressif, comportement agressif | colère, calmer
traiter une commande, prise de commande, traitement des commandes, commande client | facture, colis
garantie, bon de garantie, garantie constructeur | panne, retour, achat
service après-vente, SAV, après-vente | panne, garantie
appel téléphonique, appels entrants, accueil téléphonique, rediriger un appel, standard téléphonique, répondre au téléphone | ligne, client, décrocher
rediriger, réorienter, transférer un appel, faire suivre du courrier | courrier, appel
réclamation client, traitement des plaintes, litige client | remboursement, mécontent
confort, commodité, confortable | siège, repos
satisfaire, répondre aux besoins | client, attente
agence immobilière, mandataire immobilier, étude du marché immobilier, estimation immobilière, estimer une maison | vente, maison
location de voitures, loueur de voitures, louer une voiture, voiture de location | aéroport, clés
encaisser un loyer, percevoir un loyer, quittance de loyer | bail, locataire
fournisseur, prestataire, approvisionneur, vendeur professionnel | achat, commande, contrat
chaîne d'approvisionnement, chaîne logistique, supply chain, gestion des flux | stock, fournisseur, entrepôt
internalisation, internaliser, réintégrer une activité | sous-traitance, entreprise
modèle économique, modèle commercial, business model, modèle d'affaires | entreprise, revenus
organigramme d'entreprise, structure organisationnelle, structure d'une entreprise, hiérarchie | chef, services
comportement d'achat, comportement des clients, habitudes de consommation | marketing, magasin
mesures antivol, prévention des vols, vol à l'étalage, démarque inconnue, antivol de magasin | vigile, portique
casino, salle de jeu, maison de jeux, croupier | roulette, jetons, cartes, mise
paris sportifs, paris hippiques, turf, PMU, tiercé, parier, bookmaker, cote de pari | cheval, course
course de chevaux, hippique, hippodrome, jockey, sport hippique, champ de courses | tiercé, pari, cheval
bingo, loto, tirage au sort, jeux de loterie | numéro, lot, boule
jeu responsable, jeu pathologique, joueur compulsif, addiction au jeu, paris pathologiques | casino, dette
tricher, tricheur, tricherie, fraudeur, triche | cartes, examen, casino
parc d'attractions, fête foraine, manège, forain, parc de loisirs, attraction foraine, montagnes russes | enfants, ticket, barbe à papa
caritatif, organisation caritative, œuvre de bienfaisance, bienfaisance, charité, œuvre caritative, philanthropie | don, pauvre, bénévole
`;
