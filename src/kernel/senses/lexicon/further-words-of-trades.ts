/** Senses of trades and things that names of skills call otherwise than people do. */
export const furtherWordsOfTrades = `
wallon, langue wallonne | Belgique, Liège
télougou, telugu, langue télougou | Inde
jointure, jonction, raccord, point de jonction | tuyau, coque, assembler
REACH, règlement REACH, réglementation des substances chimiques | étiquette, danger, Europe
déficit de compétences, lacunes, lacune, insuffisance, manque de compétences | apprendre, test, formation
traitement topique, topique, application locale, pommade, crème médicale, onguent | peau, dermatologie
thérapie Vojta, méthode Vojta, Vojta | kinésithérapie, nourrisson, réflexe
tenailles, tenaille, pince de forge, pince coupante | forgeron, clou, serrer
admission, admissions, inscription à l'université, candidature d'étudiant, sélection sur dossier | faculté, bac, Parcoursup
fragment, fragments, morceau, bribe, extrait musical | partie, musique
dénomination, nom commercial, désignation de produit | marque, étiquette
décontracté, détendu, relax, cool, posture décontractée | calme, sourire
diagnostic différentiel, distinguer des maladies, diagnostic par élimination | médecin, symptômes
redécoration, rafraîchir la décoration, refaire la déco, changer la déco | hôtel, peinture, rideaux
poisson migrateur, migrateur, migration des poissons, migration animale | saumon, baleine, oiseau
analyseur, appareil d'analyse, automate de laboratoire, automate d'analyse | sang, échantillon
transmetteur, émetteur, capteur émetteur, instrumentation industrielle | mesure, signal, usine
démarcation, délimitation, tracer des limites, ligne de séparation | zone, sol, terrain
oncologie, anti-cancéreux, lutte contre le cancer | chimiothérapie
impression par transfert d'eau, hydrographie décorative, water transfer, hydrodipping | film, motif, casque
PAO, publication assistée par ordinateur, mise en page assistée, InDesign | maquette, brochure, graphiste
pare-vapeur, membrane respirante, pare-pluie, frein-vapeur, enveloppe respirante | isolation, toit, humidité
thérapie familiale, thérapie systémique, approche systémique, systémicien | famille, couple
boxe anglaise, boxeur, noble art, pugilat | ring, gants, combat
bioéthanol, éthanol, E85, carburant à l'alcool, carburant à base d'alcool | essence, canne
électrocution, décharge électrique, choc électrique, électrisation, prendre le jus | courant, prise
intendance, intendant, économat | cantine, réserve, lycée
aide à la navigation maritime, balisage maritime, feu de signalisation maritime, phare maritime, bouée de balisage | mer, bateau, côte
bardage, revêtement de façade, bardeur, façadier bardeur | mur, planche, isolation extérieure
toiture en tôle, toit en tôle, toiture métallique, bac acier, couverture métallique | couvreur, cyclone, vis
ostéopathie animale, massage animalier, physiothérapie animale, rééducation animale, ostéopathe animalier | chien, cheval, dos
photographie publicitaire, photo de produit, packshot, photographie commerciale | studio, catalogue
usage de la force, recours à la force, continuum de force, force légitime | police, menottes
eaux grises, recyclage de l'eau, réutilisation des eaux usées, REUT, eau recyclée | douche, arrosage
prise de force, attelage d'outil, cardan de tracteur, tracter une machine | tracteur, remorque
guidage au sol, placeur d'avions, marshaller, signaux de guidage | avion, aéroport, raquette
salle blanche, salle propre, environnement contrôlé | poussière, puce, stérile
SA8000, norme sociale, responsabilité sociale des employeurs, audit social | travail des enfants, usine
segment sol, station terrienne, station au sol, station de réception | satellite, antenne
similitude, ressemblance, analogie, similarité, point commun | comparer, pareil
offres d'emploi, site d'emploi, job board, annonces d'emploi, petites annonces d'emploi | Indeed, France Travail, CV
agression sexuelle, violence sexuelle, violences sexuelles, viol, attouchement | victime, plainte, consentement
maltraitance de personnes âgées, maltraitance des aînés, abus de faiblesse | EHPAD, vieux
merchandising, présentation visuelle, visual merchandising, agencement de présentoirs | vitrine, magasin
cross-merchandising, présentation croisée, vente croisée en rayon | supermarché, promotion
client mystère, visite mystère, observation sous couverture, enquêteur mystère | magasin, qualité
gravure au sable, gravure au jet de sable, sablage décoratif | verre, motif
marbrerie, marbrier, pierre de taille, bloc de pierre, tailler la pierre | marbre, cimetière, granit
porte automatique, portail automatique, ouverture automatique, motorisation de portail | télécommande, moteur
récidive, probation, risque de récidive, récidiviste, comportement délinquant | prison, juge
justice restaurative, justice réparatrice, médiation pénale | victime, auteur, dialogue
bulletin météo, observations météorologiques, relevés météo, instruments météorologiques | pluie, vent, température
carte géologique, cartographie géologique, carte du sous-sol | roche, géologue
cartographie, carte thématique, cartes thématiques, atlas, cartographier | données, territoire
ossature métallique, charpente métallique, constructeur métallique, charpente en acier | hangar, poutrelle
échafaudeur, échafaudage, monter un échafaudage, plan d'échafaudage | façade, tube, hauteur
chaux, chaux vive, chaux éteinte, lait de chaux, four à chaux | mortier, mur, calcaire
calcaire, craie, pierre calcaire | chaux, roche
béton, ciment, mortier, gâcher du mortier | sable, toupie, maçon
camion malaxeur, toupie à béton, camion-toupie, bétonneuse mobile | chantier, ciment
planéité, niveau d'un mur, aplomb, fil à plomb, d'aplomb, vérifier le niveau | règle, maçon, droit
enduit, enduire, plâtrage, plâtrer un mur, projeter un enduit | façade, taloche
carotte de béton, essai de béton, contrôle du béton, finition du béton, lisser le béton | règle, dalle
pose de carrelage, colle à carrelage, carreler, carreau, faïencier | sol, mur, joint
fosse septique, micro-station, assainissement individuel, SPANC, vidange de fosse | eaux usées
réseau d'égouts, égout, conduite d'eaux usées, canalisation d'assainissement, égoutier | eaux usées
tuyau PVC, conduite en PVC, tube en PER, tube PEX, tuyauterie plastique | plombier, eau
chauffe-eau, chauffage de l'eau, ballon d'eau chaude, eau chaude sanitaire, ECS | douche, solaire
génie climatique, CVC, chauffage ventilation climatisation, HVAC, conduit de ventilation | froid, air
gaz frigorigène, fluide frigorigène, liquide de refroidissement, réfrigérant | climatisation, frigo
gradateur, variateur, variateur de lumière | lampe, intensité
prise électrique, interrupteur, appareillage électrique, tableau de prises | courant, électricien
moteur électrique, dynamo, alternateur électrique | bobinage, courant, turbine
turbine, turbine à gaz, turbine à vapeur, turboréacteur | centrale, avion, vapeur
culasse, piston, bloc moteur, remonter un moteur, motoriste, réglage moteur | voiture, diesel, mécanicien
diagnostic automobile, valise de diagnostic, panne moteur, détecter une panne | garage, voyant
carrossier, carrosserie, redresser une carrosserie, tôlier-peintre, débosseler | voiture, choc
cadre de véhicule, longeron, châssis de véhicule | voiture, camion
parallélisme, géométrie des roues, équilibrage des roues, montage de pneus, changer un pneu, monteur de pneus | garage, roue
mécanicien deux-roues, réparation de motos, mécano moto, entretien de motos | scooter, garage
vélo électrique, VAE, bicyclette électrique, vélo à assistance électrique | batterie, roue
taxi, licence de taxi, taximètre, course de taxi, central radio de taxis, répartiteur de taxis | client, voiture
transport sanitaire, ambulance, ambulancier, brancardier, brancardage, transport de malades | hôpital, SAMU
voiturier, gardien de parking, préposé au stationnement, parc de stationnement, parking | voiture, clés
livraison à domicile, dernier kilomètre, tournée de livraison, coursier, livreur | colis, vélo
télégraphie, morse, radiotéléphonie, communication radio, opérateur radio | mer, avion, VHF
SMDSM, radio maritime, communication maritime, VHF marine | bateau, détresse
mirador, poste de guet, vigie, veille visuelle, guetteur | mer, feu
gouvernail, safran, timonerie, timonier, barreur, barre du bateau | navire, cap
bois verni de navire, entretien du pont, lessiver le pont, peinture de coque | bateau
traversier, transbordeur, navette fluviale, ferry | voiture, île
affréteur, armateur, affrètement de navires, compagnie maritime | navire, fret
marchandise en vrac, vraquier, vrac industriel, transfert en vrac | grain, charbon, silo
silo, grenier à grains, cellule de stockage, stockage de récoltes | blé, récolte
cuve, citerne, réservoir, réservoir d'eau, bac de stockage, château d'eau | eau, pluie, essence
entrepôt frigorifique, frigoriste d'entrepôt, stockage réfrigéré | viande, poisson
inventaire de stock, comptage de stock, rotation de stocks, contrôle des stocks | magasinier, scanner
étiquetage, poser des étiquettes, étiqueteuse, marquage de produits, code-barres | prix, colis
douanier, agent des douanes, contrôle douanier, déclaration en douane | frontière, passeport
importation de marchandises, acheter à l'étranger | douane, conteneur
export, exportateur, exportation, vendre à l'étranger | douane, conteneur
commerce équitable, fair trade, juste rémunération du producteur | café, banane
usure, fatigue des matériaux, résistance des matériaux, solidité des matériaux, essai de résistance | casse, métal
essai non destructif, contrôle non destructif, CND, ressuage, liquide pénétrant, radiographie industrielle | soudure, fissure
banc d'essai, essai de performance, test de fonctionnement, mise à l'épreuve d'un moteur | moteur, mesure
mesure de précision, pied à coulisse, micromètre, palpeur, comparateur de mesure | ajusteur, pièce
dessin industriel, dessinateur industriel, plan coté, dessin de définition | pièce, CAO
prototype, pièce d'essai, présérie, maquette fonctionnelle, préproduction industrielle | invention, fablab
écoconception, analyse du cycle de vie, ACV, cycle de vie d'un produit | environnement, recyclage
brainstorming, remue-méninges, séance de créativité, tempête d'idées | idées, post-it
`;
