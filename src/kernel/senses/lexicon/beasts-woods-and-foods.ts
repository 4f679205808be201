/** Senses of animals, fisheries, forests, crops, and of foods as they are processed. */
export const beastsWoodsAndFoods = `
animal de compagnie, animaux domestiques, animal domestique, compagnon à quatre pattes | chien, chat, hamster
domestique, ménager, à usage domestique | maison, ménage
zoo, parc zoologique, jardin zoologique, parc animalier, soigneur animalier, gardien de zoo | lion, cage, enclos, soigneur
animalier, professionnel animalier, dresseur d'animaux, dressage, dompteur | cirque, chien, cheval
chien guide, chien d'assistance, chien d'aveugle | aveugle, dressage
puce électronique, pucer un animal, identification animale, transpondeur, tatouer un animal | chien, vétérinaire, I-CAD
euthanasier, euthanasie, piquer un animal, endormir un animal | vétérinaire, souffrance
enrichissement environnemental, enrichissement du milieu, environnement enrichissant | zoo, cage, jouet, ennui
abattage rituel, abattage casher, abattage halal, halal | viande, couteau, mouton
carcasse, découpe de carcasse, pièces de viande, équarrissage | boucher, abattoir
gestation, mise bas, femelle pleine, gravidité | vache, chatte, vétérinaire
déterminer le sexe d'un animal, sexage, déterminer le sexe, sexe | poussin, mâle, femelle
insémination artificielle, inséminer, inséminateur, collecte de sperme, semence animale | taureau, vache, élevage
reproducteur, géniteur, reproduction animale, accouplement, élevage sélectif | mâle, femelle, saillie
sélection génétique, sélection animale, amélioration génétique | race, élevage
alimentation animale, aliment pour animaux, aliment du bétail, ration animale, provende | foin, granulés, vache
maréchal-ferrant, maréchalerie, ferrer un cheval, parage, parer les sabots, fers à cheval | sabot, cheval, forge
harnachement, matériel d'équitation, sellerie de cheval | selle, cheval, bombe
autruche, élevage d'autruches | plume, œuf
oie, élevage d'oies, gavage, palmipède | foie gras, plume
œufs, œuf, production d'œufs, poules pondeuses, ponte, ovoproduit | poule, coquille
laiterie, contrôle laitier, lait cru, industrie laitière, produits laitiers | vache, yaourt, traite
caillage, présure, coagulation du lait | fromage, lait
affinage, affineur, fromager affineur, variétés de fromages | cave, croûte
écloserie, nurserie aquacole, élevage larvaire, larves, alevinage, alevin | poisson, crevette, bassin
naissain, captage de naissain, ostréiculture, conchyliculture, mytiliculture, ostréiculteur, huître | parc, mer, bourriche
mollusque, coquillage, crustacé, fruits de mer | huître, langouste, lambi
épuration des coquillages, dépuration, purification de coquillages | bassin, huître
recirculation, circuit fermé, eau recyclée, système en circuit fermé | aquaculture, bassin, filtre, pompe
filtre biologique, biofiltre, biofiltration, filtration biologique, lit bactérien | aquarium, bassin, bactéries
cage d'élevage, cage aquacole, cage marine, ferme aquacole | poisson, filet, mer
engin de pêche, filet de pêche, matériel de pêche | casier, palangre, nasse, senne, chalut, pêche, bateau, poisson
stock halieutique, ressources halieutiques, gestion des pêches, halieutique, quotas de pêche, bancs de poissons | pêche, mer
filetage de poisson, fileter du poisson, lever des filets, poissonnier, trancher du poisson, préparation du poisson | couteau, arêtes, darne
gibier, venaison, viande de gibier, viande sauvage | chasse, sanglier
cynégétique, chasse, rabatteur, garde-chasse | fusil, sanglier, forêt
nuisibles, lutte antiparasitaire, antiparasitaire, dératiseur, contrôle des nuisibles | piège, rat, insecte, poison
pesticide, produit phytosanitaire, phytosanitaire, herbicide, désherbant, insecticide, fongicide, phyto, Certiphyto | pulvérisateur, culture, chlordécone
pulvérisation, pulvériser, pulvérisateur, pistolet pulvérisateur, vaporiser, spray | peinture, plante, gouttes
mauvaises herbes, plante adventice, adventice, mauvaise herbe | désherber, champ
bouturage, multiplication de plantes, multiplier des plantes, propagation des plantes, micropropagation | serre, semis, greffe
bulbe, oignon de fleur, tubercule à fleurs | tulipe, jardin
composition florale, arrangement floral, floral, bouquet, art floral, fleuriste | fleurs, mariage, vase
verger, production fruitière, fruiticulture, cueilleur de fruits | pomme, récolte, arbre
cépage, variété de raisin, plant de vigne | raisin, vigne, vin, vignoble, grappe
raisin passerillé, vendange tardive, passerillage, vin doux | sucre, séchage
vinicole, vinification, vin, chai, cave à vin, vigneron, viniculture | raisin, tonneau, œnologue
moût, jus de raisin, pressurage, pressoir, pressurer | vin, cidre, bière, raisin
vin pétillant, mousseux, champagne, effervescent | crémant, bulles, fête, bouchon
carbonatation, gazéification, gazéifier, boisson gazeuse, soda | bulles, gaz carbonique, bouteille
fermentation, fermenter, levure, fermentation alcoolique | bière, pain, vin, cuve
houblon, culture du houblon, houblonnière | bière, amertume
maltage, malteur, orge germé, touraillage | bière, orge, grain
moût de bière, brassin, brassage de bière, brassicole | houblon, malt
cidre, cidrerie, jus de pomme | pomme, Normandie, pressoir
boissons alcoolisées, spiritueux, alcool fort, eau-de-vie, liqueur, mistelle | rhum, whisky, vodka
boissons alcoolisées, boisson alcoolisée, alcoolisé, boisson alcoolique, débit de boissons, vente d'alcool | bière, licence IV, ivresse
œnologie, accords mets et vins, sommellerie, sommelier, dégustation de vin, goûter des vins | verre, cave, œnologie
analyse sensorielle, évaluation sensorielle, dégustation, dégustateur, panel de goût, organoleptique, olfaction, odorat | goût, nez, café
cacao, fève de cacao, cacaoculture, pâte de cacao, chocolat | cabosse, torréfaction, tablette
mouture de café, café moulu, torréfier, torréfaction, grain de café, cupping de café, caféologue | tasse, arabica, machine
mouture, moudre, moulin, minoterie, meunerie, meunier, minotier, moulu | farine, blé, meule, café
farine, produits céréaliers, semoule, issues de céréales | pain, moulin
amidon, fécule, maïzena, amidonnerie | pomme de terre, colle
oléagineux, graines oléagineuses, plante à huile, huilerie, extraction d'huile, trituration | tournesol, soja, presse
huile comestible, huile végétale, huile alimentaire, matière grasse, graisse alimentaire | margarine, cuisine, friture
acides gras, lipide, oméga 3 | huile, poisson, nutrition
frigéliser les graisses, winterisation, cristallisation des graisses | huile, froid
protéine, protides, acides aminés | viande, muscle, œuf
sucrerie, fabrication du sucre, raffinage du sucre, industrie sucrière, sucre de canne | betterave, canne, mélasse
miel, extracteur de miel, miellerie | abeille, ruche, pot
épicer, condiment, assaisonnement, assaisonner, vinaigrette, aromate | sel, poivre, sauce, salade
flamber, plat flambé, flambage, crêpes flambées | rhum, poêle, restaurant
plat préparé, plat cuisiné, repas prêt à l'emploi, plats industriels, surgelé | micro-ondes, barquette
repas diététique, cuisine de régime, aliments diététiques, intervention diététique, rééquilibrage alimentaire | diététicien, sel, sucre
perte de poids, maigrir, perdre du poids, mincir, amincissement, surpoids, obésité | régime, balance, kilos
déséquilibre alimentaire, déséquilibre nutritionnel, carence, malnutrition, dénutrition | vitamines, fer, maigre
glace, crème glacée, glacier, fabrication de glaces, sorbet, turbine à glace | cornet, froid, vanille
viennoiserie, produits de boulangerie, fournil, pâte levée, panification | croissant, four, farine
conserves, conserverie, mise en conserve, appertisation, autoclave alimentaire, conserves industrielles | boîte, bocal, légumes
embouteillage de boissons, mise en bouteille, embouteiller, bouchonneuse, boucheuse, capsuleuse, laveuse de bouteilles | vin, rhum, bouchon
pasteurisation, pasteuriser, UHT, traitement thermique du lait | lait, chaleur, microbes
chaîne du froid, conservation au froid, transport frigorifique, température dirigée, chambre froide | surgelé, camion, glace
intoxication alimentaire, maladie d'origine alimentaire, toxi-infection alimentaire, TIAC, salmonelle | diarrhée, œuf, cantine
charcuterie, produits transformés de viande, salaison, charcutier, produits carnés, cuisson de viandes | jambon, saucisse, boudin
restauration collective, cantine, catering, restauration d'entreprise, cuisine centrale | plateau-repas, self, école, avion
portion, grammage, contrôle des portions, ration | assiette, poids
forêt, massif forestier, bois et forêts, foresterie, forestier, ONF, sylvicole | arbre, tronçonneuse, grume
grume, rondin, bille de bois, tronc, débardage, débardeur | scierie, camion, forêt
bois d'œuvre, bois de construction, bois de charpente, bois scié, avivé | scierie, planche
abattage d'arbres, bûcheron, bûcheronnage, couper des arbres, tronçonneuse | forêt, souche
coupe d'éclaircie, taille d'éclaircissement | forêt, jeune arbre
chirurgie des arbres, arboriste, arboriste grimpeur, soigner des arbres, grimpeur élagueur, grimper aux arbres | branche, harnais
identification d'arbres, dendrologie, reconnaissance des arbres, espèces d'arbres | feuille, écorce
mûrier, sériciculture, ver à soie, magnanerie | soie, feuille
séchage du bois, acclimater du bois, séchoir à bois, four à bois, humidité du bois | planche, scierie
préservation du bois, traitement du bois, protection du bois, autoclave à bois, lasure | xylophage, termites, pourriture
sciage, scierie, scieur, scie à ruban, délignage, débiter du bois | planche, grume
rabotage, raboter, raboteuse, rabot, dégauchir, dégauchisseuse | bois, copeaux, planche
placage, plaqueuse de chants, plaquage, chant plaqué, contreplaqué, marqueterie | bois, colle, meuble
panneau de bois, panneau de particules, MDF, OSB, mélaminé | meuble, colle
défonceuse, toupilleur, fraiser le bois, moulurage, toupilleuse | bois, rainure
fendeuse, fendeur de bois, fendre des bûches | bois, hache, pierre
tonnelier, douve, merrain, barrique, fabrication de tonneaux, brûlage de tonneaux | rhum, chêne, cercle
assemblage de bois, tenon et mortaise, queue d'aronde, joint de bois | menuisier, colle
osier, vannerie d'osier, rotin, brin d'osier | panier, tresser
liège, bouchon de liège | bouchon, bouteille, vin
agrotourisme, agritourisme, tourisme rural, tourisme à la ferme, ferme-auberge, accueil à la ferme | gîte, visite, produits
nettoyage de graffitis, effacer des tags, antigraffiti | mur, bombe, jet
géomètre, arpentage, arpenteur, arpenter, mesure de terrain, lever de terrain | géomètre, mètre, borne
espace vert, espaces verts, parcs et jardins, jardinier municipal, entretien du paysage | pelouse, taille, commune
bassin versant, ressources en eau, gestion de l'eau, hydrique | rivière, nappe
`;
