/** Senses of printing, paper, leather, shoes, cloth, glass, clay and small trades of the hand. */
export const printLeatherAndCloth = `
flexographie, flexographique, flexo, impression flexographique, flexographe | emballage, cliché, étiquette, encre
impression offset, offset, presse offset, rotativiste | journal, encre, plaque
rotogravure, héliogravure, gravure d'impression | cylindre, magazine, cuivre
plaque d'impression, cliché d'imprimerie, plaque offset, préparation des plaques | encre, presse
prépresse, épreuve d'imprimerie, épreuvage, bon à tirer, tirage d'essai | couleur, correction
prépresse, prémédia, préparation à l'impression, mise en page, composition numérique | PAO, InDesign, maquette
typographie, typographe, police de caractères, fonte de caractères, caractères d'imprimerie | lettre, plomb, graphiste
sérigraphie, sérigraphe, sérigraphique, impression au pochoir, écran de soie | encre, t-shirt, cadre
eau-forte, gravure à l'acide, aquaforte, taille-douce, morsure à l'acide | cuivre, plaque, estampe
gravure, graveur, ciselure, burin | plaque, motif, bijou
encre, encrer, encrage, encres d'imprimerie | tampon, presse, couleur
brochage, brocher, brocheur, reliure de cahiers, brocheuse | livre, colle, cahier
massicot, rogner du papier, coupe-papier, massicotier | imprimeur, feuille
enveloppe, mise sous pli, fabrication d'enveloppes | courrier, timbre, papier
presse à imprimer, machine d'impression, conducteur offset, presse d'imprimerie | encre, papier
pliage de papier, plieuse, plier du papier, plaque de pliage | carte, enveloppe
pâte à papier, papeterie industrielle, fabrication du papier, papetier | bois, cellulose
blanchiment, blanchir, agent de blanchiment, décoloration, javelliser | javel, chlore, linge
carton, cartonnerie, carton ondulé, caisse en carton, boîte en carton | emballage, pli
emballage industriel, conditionneur, machine de conditionnement, ensachage, mise sous film, ensacheuse | carton, palette
enliasseuse, mise en liasse, liasser, ficeler, cercler, cerclage | billets, journaux, palette
appareil argentique, développer un film, développement photo, labo photo, chambre noire, tirage photo | pellicule, révélateur
cuir, maroquinerie, articles en cuir, maroquinier | sac, ceinture, portefeuille
tannage, tanner, tannerie, tanneur, mégisserie, corroyage, peausserie | cuir, peaux, chrome
peaux brutes, peau d'animal, cuirs et peaux, croûte de cuir | tannerie, mouton
chaussure, article chaussant, bottier, fabrication de chaussures, industrie de la chaussure, formier, patronage de chaussures | semelle, talon, cuir
piquage, précouture, piquer à la machine, surpiqûre, assemblage des tiges | cuir, chaussure, couture
montage Goodyear, cousu Goodyear, cousu trépointe, montage de chaussures | semelle, bottier
semelle, première de propreté | talon, chaussure, cordonnier, pied
patron de couture, patronnage, gradation de patrons, patronnière, modélisme vestimentaire, patronnier | tissu, taille, vêtement
coupe de tissu, coupeur de tissu, matelassage, découpe de textile, salle de coupe | ciseaux, patron, rouleau
vêtement, vestimentaire, habillement, articles vestimentaires, tenue vestimentaire | mode, garde-robe
filature, fileur, retordre, retordage, moulinage, fabrication de fil | coton, laine, bobine
tissage, tisser, métier à tisser, tisserand, ourdissage, machine à tisser | trame, chaîne, fil
non-tissé, non tissé, feutre industriel, textile non tissé | masque, fibre
jigger, teinture au jigger, teinture de tissus, machine à teindre, teinturier | bain, couleur, rouleau
apprêt textile, finition de textiles, ennoblissement textile, ennoblissement | tissu, traitement
tissu caoutchouté, toile enduite, tissu enduit, enduction textile | imperméable, bâche
passementerie, galon, tresse textile | ruban, fil
capitonnage, rembourrage, rembourrer, garnissage, garnir un siège, capitonner, sellier garnisseur | mousse, fauteuil, jouet
sellerie automobile, sellerie, sellier, habillage intérieur de voiture | siège, cuir, tissu
pressing, nettoyage à sec, teinturerie, détacheur, prédétachant, prédétachage | tache, costume, solvant
repassage, repasser, repasseuse, calandre de linge, presse à repasser, défroisser | fer, chemise, vapeur
étiquette d'entretien, symboles de lavage | linge, dessin, signe
porcelaine, porcelainier, vaisselle de porcelaine | Limoges, tasse, céramique
grès, poterie de grès | argile, cuisson
poterie, céramique, céramiste, potier, terre cuite | argile, four, tour
émaillage, émailler, glaçure, émaux, émailleur | céramique, cuisson, bijou
argile, terre glaise, glaise, terre à modeler | poterie, sculpter, brique
cuisson de céramique, four de potier, four à céramique, enfournement | argile, tasse
verre, verrerie, verrier, vitrage, feuilles de verre, souffler le verre | four, bouteille, vitre
vitrail, vitrailliste, verre coloré, maître verrier | église, plomb
lentille optique, verres optiques, polissage de lentilles, surfaçage, meuler du verre, monteur lunetier | lunettes, appareil photo
coutellerie, couverts, coutelier | fourchette, lame, argent
polissage, polir, lustrer, polisseur, polissoir, lustrage | métal, pâte, bijou
bijou, parure, modèle de bijou, bijoutier, joaillier, sertissage, sertir | or, bague, pierre
gemmologie, pierre précieuse, gemme, gemmologue, carat, diamant, diamantaire | bijou, loupe, saphir
horloge, mouvement de montre, rouage, mécanisme de montre | balancier, cadran, aiguille, montre, horloger
stylo, stylo-bille, porte-plume | crayon, encre, écrire
bougies, bougie, cirier, cire fondue, paraffine, chandelle | mèche, flamme, parfum
savon, savonnerie, flocons de savon, paillettes de savon, saponification | soude, huile, laver
parfum, fragrance, parfumeur, formule de parfum, senteur, arôme | nez, essence, odeur
cosmétiques, cosmétique, ingrédients cosmétiques, produits de beauté, soin corporel, produits de soins corporels | crème, peau, maquillage
bronzage, bronzer, solarium, cabine de bronzage, produits solaires, autobronzant | soleil, peau, crème
maquillage, maquilleur, cosmétique décorative, fond de teint, maquiller | rouge à lèvres, scène
épilation, épilation au fil, épiler, épilation à la cire, épilation laser | poil, sourcil, esthéticienne
modification corporelle, scarification, implants cutanés | peau, aiguille, bijou
enveloppement corporel, soin du corps, gommage, enveloppement d'algues, body wrap | spa, boue, massage
acupuncture, acupression, méridiens, méridiens énergétiques, digipuncture, médecine traditionnelle chinoise | aiguille, points, énergie
coiffure, coiffeur, coupe de cheveux, friser les cheveux, boucler les cheveux | salon, ciseaux
perruque, postiche, perruquier, faux cheveux | cheveux, théâtre
vernis, laque, vernir, vernissage de meubles, pistolet à laque, laquer, vernisseur | bois, brillant, couche
couche d'apprêt, primaire d'accrochage, première couche | peinture, mur, carrosserie
peinture au pistolet, peintre industriel, cabine de peinture, peintre carrossier, aérographe | carrosserie, spray
colle, pistolet à colle, coller, encollage, encoller | joint, papier, bois
matériau isolant, mousse isolante, laine de verre, mousse liquide, blocs d'isolation | mur, froid, bruit
poupée, poupon, fabrication de poupées, figurine | jouet, enfant
modélisme, modèle réduit, maquettiste, miniature, échelle réduite, maquette physique | train, bateau, architecture
jouet, jeux et jouets, fabricant de jouets, peluche | enfant, poupée
lutherie, facteur d'instruments, facture instrumentale, pièces d'instruments | harpe, violon, guitare
harpe, harpiste, instrument à cordes pincées | cordes, concert
accord d'instrument, accorder un instrument, accordeur de pianos, accordage | diapason, piano
taxidermie, naturalisation d'animaux, empaillage, empailler, taxidermiste | animal, peau, musée
gond, charnière, paumelle | porte, visser
serrurerie, serrure, cadenas, crochetage | porte, clé
horticulture sous serre, serriste | tomate, plante
entretien de lunettes, réparation de montures, monture de lunettes, opticien lunetier | vis, verres
pictogramme, pictogrammes, icône, symbole graphique | dessin, panneau, signe
argenterie, couverts en argent, orfèvrerie de table, métal argenté | polir, fourchette, plateau
`;
