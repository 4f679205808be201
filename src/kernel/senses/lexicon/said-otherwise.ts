/** What lists of skills call in their way and people in theirs: care, school, shop, land, road and office. */
export const saidOtherwise = `
impact environnemental, incidence environnementale, incidence sur l'environnement, empreinte écologique, effet sur la nature, étude d'incidence | pollution, carbone
impact social, retombées sociales, incidence sociale, utilité sociale |
audit environnemental, contrôle écologique, inspection environnementale, diagnostic environnemental | pollution, norme
législation environnementale, droit de l'environnement, code de l'environnement, réglementation environnementale | pollution
restauration écologique, restauration environnementale, génie écologique, renaturation, remise en état du milieu naturel, renaturer | rivière, friche
patrimoine naturel, espaces naturels, site naturel protégé, aire protégée, zone protégée | parc, réserve
érosion, lutte contre l'érosion, contrôle de l'érosion, recul du littoral, ravinement | sol, pluie
courants marins, courant marin, courants aquatiques, courant d'eau, hydrodynamique | mer, rivière
coefficient de marée, flux et reflux, horaires de marée, marnage | mer, lune
produits d'entretien, produits de nettoyage, détergent, produits ménagers | lessive, éponge
passer l'aspirateur, aspirer les sols, aspirer des surfaces, dépoussiérer un tapis | ménage
balayage, balayer, passer le balai, coup de balai | poussière
serpillière, laver le sol, lavage des sols, passer la serpillière, nettoyer les sols | seau, ménage
nettoyage de façade, ravalement, nettoyer une façade, lavage de façade | mur
nettoyage après décès, nettoyage extrême, syndrome de Diogène, nettoyer des scènes de crime | logement
gestion d'installations, facility management, services généraux, gestion de bâtiments, maintenance multitechnique, intendance de bâtiment | prestataire, locaux
installations techniques du bâtiment, équipements techniques du bâtiment, second œuvre technique, CVC, génie climatique | chauffage, ventilation
performance énergétique, DPE, diagnostic de performance énergétique, étiquette énergie, bilan énergétique | isolation, logement
audit énergétique, diagnostic énergétique, analyser les consommations d'énergie, bilan des consommations | kilowatt
contrôle non destructif, essais non destructifs, CND, END, ressuage, magnétoscopie de pièces | fissure, soudure
disjoncteur, fusible, coupe-circuit, plombs, remettre le courant | tableau électrique
compteur électrique, poser un compteur |
étanche à l'air, hermétique, étanchéité à l'air, sous vide d'air, stockage hermétique | bocal
plan d'architecte, plans de construction, lire un plan, plan de bâtiment, lecture de plans | chantier
tableau de charge, abaque de charge, abaques de grue, diagramme de levage | grue
colombin, colombinage, boudin d'argile, colombins | poterie
gabarit, pochoir de traçage, modèle de découpe, calibre de forme | patron
ouvrage de maçonnerie, mur maçonné, murs en pierre, maçonnage |
installation de chauffage, poser un chauffage, monter un radiateur, chauffage central | chaudière
chauffage au sol, plancher chauffant, chauffage mural, sol chauffant | carrelage
plateforme numérique, plateforme en ligne, site de services, portail en ligne |
mot-clé, mots-clés, hashtag, étiquette de contenu, tag, mot-dièse | recherche
reconnaissance vocale, dictée vocale, commande vocale, assistant vocal, transcription automatique | micro, parler
patron de conception, patrons de conception, design pattern, modèle de conception logicielle | objet
développement en cascade, modèle en cascade, cycle en cascade, waterfall | projet informatique
développement en spirale, développement par spirales, modèle en spirale | projet informatique
développement rapide d'applications, prototypage rapide d'application | projet informatique
pare-feu, firewall, règles de pare-feu, filtrage réseau | attaque
exploit informatique, exploitation de faille, code d'exploitation, zero-day | pirate
coût par clic, CPC, paiement au clic, publicité au clic | annonce, Google
marketing mix, les quatre P, 4P, mix marketing | prix, produit
personnalisation de masse, fabrication à la demande, produits personnalisés en série, sur mesure industriel |
street marketing, aborder les passants, inviter des passants, accoster les gens, recruteur de donateurs | rue
démonstration de produit, démonstrateur, animateur de vente, animation commerciale, faire une démo, démonstratrice | rayon
paquet cadeau, emballage cadeau, papier cadeau, emballer un cadeau | ruban, Noël
paiement par carte, carte bancaire, carte bleue, carte de crédit, CB, terminal de paiement, TPE bancaire | caisse
code-barres, lecteur de codes-barres, douchette, scanner un article, code barre | caisse
caisse enregistreuse, tiroir-caisse, machine de caisse | ticket
bon de commande, ordre d'achat, émettre un bon de commande, commande fournisseur |
retours clients, logistique inverse, gérer les retours, retour produit, rétrologistique | remboursement
rapprochement bancaire, pointage bancaire, état de rapprochement | compte
offre publique, OPA, offre publique d'achat, offre au public de titres | bourse
obligations financières, obligation d'État, emprunt obligataire, titre de créance, titres de créances, marché obligataire | bourse
procuration, mandat, agir pour le compte d'autrui, donner procuration | signature
témoin de signature, légalisation de signature, être témoin de la signature, certification de signature | mairie
acte de naissance, déclaration de naissance, enregistrer une naissance, déclarer un enfant | mairie
acte de décès, déclaration de décès, enregistrer un décès, certificat de décès | mairie
recherche de personnes disparues, personne disparue, disparition, retrouver quelqu'un | police
droits humains, droits de l'homme, droits fondamentaux, droits de la personne, libertés publiques | ONU
action humanitaire, aide humanitaire, humanitaire, ONG, mission humanitaire, secours d'urgence aux populations | catastrophe
égalité des genres, études de genre, études sur le genre, égalité femmes-hommes, questions de genre | femme
licenciement, licencier, renvoyer un employé, mettre à la porte, rupture de contrat, congédier | chômage, patron
reclassement professionnel, reclassement, outplacement, aide au reclassement | licenciement
offre d'emploi, annonce d'emploi, rédiger une offre d'emploi, poste à pourvoir | recruter
analyse de poste, étude de poste, description de poste, fiche de poste | travail
feuille de présence, fiche de présence, relevé d'heures, feuille d'heures, pointeuse, badgeuse, fiche de temps | heures
affectation du personnel, affecter des chauffeurs, répartir le personnel, effectif nécessaire | planning
sortie scolaire, voyage scolaire, excursion scolaire, accompagner une classe, élèves en excursion | musée
gestion de classe, discipline des élèves, discipline en classe, tenir une classe, autorité du professeur | chahut
progrès des élèves, suivi des progrès, observer les progrès d'élèves, suivi scolaire | bulletin, notes
logement étudiant, résidence universitaire, cité universitaire, hébergement d'étudiants, internat, foyer étudiant | chambre
cours d'économie domestique, arts ménagers, enseignement ménager, économie domestique | cuisine
aider à s'habiller, habillage, aider une personne à s'habiller, mettre ses vêtements, boutonner | handicap
aide technique, technologies d'assistance, moyens technologiques d'assistance, matériel adapté, outils de compensation | handicap
brancardage, déplacer un malade, transfert de patient, transporter un patient, brancardier, lever un malade | lit, fauteuil
développement de l'enfant, croissance de l'enfant, courbe de croissance, étapes du développement, développement physique de l'enfant | taille, poids
troubles alimentaires, troubles de l'alimentation, anorexie, boulimie, TCA, trouble du comportement alimentaire, hyperphagie | maigre, manger
choc anaphylactique, réaction allergique, anaphylaxie, réactions allergiques, œdème de Quincke | allergie, adrénaline
troubles du comportement, comportement difficile, enfant difficile, problèmes de comportement | colère, école
agression sexuelle, viol, violences sexuelles, abus sexuel, attouchement, inceste, victimes d'agression sexuelle | plainte, trauma
maladie chronique, malades chroniques, personnes atteintes de maladies chroniques |
relation d'aide, relation de soutien, lien d'aide, écoute de l'usager | social
plainte d'usager, formuler des plaintes, porter réclamation, réclamation d'usager | service
prise de médicaments, aider à prendre ses médicaments, administrer des médicaments, donner les médicaments | pilulier, comprimé
appel d'urgence, régulation médicale, centre 15, répartiteur d'urgence, appels d'urgence, opérateur d'urgence, 112 | SAMU
sortie de secours, issue de secours, issues de secours, porte de secours | incendie
alarme, système d'alarme, alarme incendie, sirène d'alarme, réagir à une alarme | vol, feu
premiers soins aux animaux, secourir un animal, urgence vétérinaire, soins d'urgence animale | vétérinaire
toilettage canin, bain du chien, laver un chien, donner un bain à des chiens | shampoing
travail avec un chien, chien de travail, maître de chien, équipe cynophile, agent cynophile | flair
paysagiste, aménagement paysager, paysager, architecture du paysage, paysagers, création de jardins | plante, terrasse
analyse des paysages, lecture de paysage, étude du paysage, paysages |
arrosage automatique, système d'arrosage, asperseur, goutteur, réseau d'irrigation | pelouse
entretien de pelouse, gestion des pelouses, soin du gazon, tonte de pelouse | tondeuse
amendement du sol, fertilité du sol, sol fertile, assurer la fertilité de sols, enrichir le sol | compost
optimisation d'itinéraire, meilleur trajet, calcul d'itinéraire, réduire le temps de trajet, optimisation de tournées | GPS
chauffeur de maître, chauffeur privé, conduite haut de gamme, limousine, transport privé, voiture avec chauffeur | VTC
frein à main, frein de stationnement | voiture
voiture automatique, boîte automatique, conduire une automatique | embrayage
commandes de voiture, tableau de bord automobile, pédales et levier, commandes d'une voiture | conduire
signes de la main, gestes de la main, gestes des mains, signaux manuels, parler avec les mains | geste
capter l'attention, attirer l'attention, captiver un public, attention des gens, tenir son auditoire | regard
poursuite d'excellence, exiger l'excellence, niveau d'exigence | artiste
juger un caractère, évaluer un caractère, cerner quelqu'un, psychologie des gens, bien juger les gens | personnalité
tolérance à l'incertitude, gérer l'incertitude, supporter l'incertitude, vivre avec l'inconnu, ambiguïté | risque
liste de contrôle, check-list, listes de contrôle, checklist, cocher une liste, liste de vérification | oublier
accident domestique, accidents domestiques, accidents de la vie courante, sécurité à la maison | enfant, chute, brûlure
maraude, prise en charge sociale, action sociale de rue, travail de rue, intervenir dans la rue, éducateur de rue | sans-abri
souvenirs de vacances, boutique de souvenirs, objets souvenirs, cadeau souvenir | bibelot, touriste
accompagner les visiteurs, emmener des visiteurs, escorter des visiteurs | guide
texte appris par cœur, mémoriser son texte, apprendre un rôle, mémoriser des lignes, retenir ses répliques | comédien
citation de source, citer une source, références de texte, note de bas de page | bibliographie
lettre dictée, dictée, écrire sous la dictée, textes sous la dictée | secrétaire
tir de précision, adresse au tir, viser juste, bon tireur, habileté au tir, tireur d'élite | cible, fusil
patrimoine immobilier, biens immobiliers, immeubles et terrains, parc immobilier, propriétés immobilières, foncier bâti | loyer
visite immobilière, visites de propriétés, faire visiter une maison, portes ouvertes d'un logement | agence
état des lieux, état des lieux de sortie | bail, locataire
`;
