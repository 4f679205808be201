/** Senses of metals, their treatments, machine tools, rubber and plastics in the workshop and the plant. */
export const metalAndMachines = `
anodisation, anodiser, oxydation anodique, traitement anodique | aluminium, cuve, couche d'oxyde, anode, électrolyse, bain
électrolyse, électrolytique, électrolyte, cellule électrolytique | anode, cathode, électrode, cuve, passivation, bain électrolytique
électrode, anode, cathode | électrolyse, dépôt de métal, borne
électroformage, électroformer, galvanoformage, formage électrolytique | moule, dépôt de métal, bain, nickel
galvanisation, galvaniser, zingage, zinguer, galvanisation à chaud | zinc, rouille, tôle, acier
passivation, passiver, couche passive | inox, corrosion, acide
bleuissage, bleuir l'acier, brunissage, brunir le métal, bronzage des métaux | arme, rouille, oxydation noire
dérouillage, dérouiller, enlever la rouille, antirouille, corrosion, rouille, rouillé, anticorrosion | fer, brosse métallique, oxydation
sablage, sabler, sableuse, sableur, jet de sable, projection d'abrasif, grenaillage, grenailler, grenailleuse, microbillage | compresseur, abrasif, décaper, pistolet, grains, buse
abrasif, papier abrasif, papier de verre, toile émeri, disque abrasif | poncer, grain, meule
laminage, laminer, laminoir, lamineur, cylindrage | tôle, acier, cylindres, à chaud, à froid
calandrage, calandrer, calandre, pressage entre cylindres | rouleaux, feuille, tissu, caoutchouc, papier
tréfilage, tréfiler, tréfileur, tréfilerie, étirage de fil, fabrication de fil métallique | filière, bobine, câble, fil de fer
étirage, étireuse, banc d'étirage, banc à étirer | tube, barre, allonger, profilé
extrusion, extruder, extrudeuse, extrudeur, boudineuse, boudinage, filage à la presse | profilé, filière, plastique, aluminium, pâte
emboutissage, emboutisseuse, emboutisseur, presse à emboutir, formage de tôle | tôle, poinçon, matrice, carrosserie
matriçage, estampage, estamper, matricer, forgeage en matrice, marteau-pilon, pilon de forge | forge, presse, pièce forgée
matrice, étampe | emboutissage, presse, forme, découpe
refoulement, refouler le métal, refouleuse, machine à refouler | forge, tête de boulon, presse
rétreinte, rétreindre, martelage rotatif, réduire un tube | tube, diamètre, marteaux
filetage, taraudage, tarauder, taraud, trou fileté, roulage de filets, fileter une pièce | vis, boulon, écrou, filière
décolletage, décolleteuse, décolleteur, tour automatique, tour à décolleter | petites pièces, barre, vis, usinage
ébavurage, ébavurer, ébavureuse, ébarbage, ébarber, ébarbeuse, enlever les bavures | lime, brosse, arêtes, chanfrein
limage, limer, lime, râpe à bois | étau, ajusteur, ébavurer
grignoteuse, grignotage, machine à grignoter, grignoter la tôle | tôle, découpe, poinçon
poinçonnage, poinçonner, poinçonneuse, perforeuse, perforatrice, perforateur | trou, tôle, emporte-pièce
emporte-pièce, découpage à l'emporte-pièce, découpe à la presse, découpoir, estampeuse | cuir, carton, forme
rivetage, riveter, riveteuse, riveteur, rivet, pose de rivets | tôle, avion, assemblage, pince à rivets
électroérosion, usinage par étincelage, étincelage, EDM | électrode, arc, moule, précision
encochage, encocher, encocheuse, encoche, entaille, grugeage | tôle, tube, angle
rainurage, rainure, rainurer, rainureuse, cannelure, sillon | bois, carton, fraise
découpe plasma, découpage au plasma, torche à plasma, torche de découpage, coupe plasma | tôle, métal, jet
oxycoupage, oxycoupeur, chalumeau coupeur, découpe au chalumeau | oxygène, acétylène, ferraille
soudage à l'arc, soudure à l'arc, électrode enrobée, MIG, TIG, soudage semi-automatique, soudage sous gaz | masque de soudeur, poste à souder, gaz inerte, gaz actif
soudage par points, soudure par résistance, soudeuse par points, pointer des tôles | carrosserie, tôle, électrodes
soudage aluminothermique, soudure aluminothermique, thermite | rails, voie ferrée, creuset
brasage, brasure, soudobrasage, soudure à l'étain, fer à souder | étain, cuivre, flux, circuit imprimé
démagnétisation, démagnétiser, désaimanter, désaimantation | aimant, montre, magnétisme
magnétisme, magnétique, aimantation, électroaimant | champ magnétique, boussole, attirer
métaux non ferreux, métal non ferreux | cuivre, aluminium, zinc, plomb, étain, laiton, bronze
noyau de fonderie, noyautage, noyauteur, noyau, boîte à noyaux | sable, moule, fonderie, pièce creuse
coulée de métal, couler du métal, métal en fusion, métal fondu, fusion des métaux | fonderie, creuset, poche, lingot, moule
four industriel, fourneau, haut-fourneau, four de fusion | fonderie, chaleur, cuisson, séchoir
réfractaire, matériau réfractaire, brique réfractaire | four, chaleur, argile, creuset
trempe, traitement thermique, recuit, revenu des métaux, cémentation | acier, dureté, four, refroidir
trempage, revêtement par immersion, enduction par trempage, cuve de trempage | immersion, bain, tremper, plonger, couche
durcissement, durcir, solidifier, solidification | séchage, prise, colle, béton, dureté
viscosité, viscosimètre, fluidité, consistance | épais, liquide, huile, peinture
frottement, friction, tribologie, tribomètre, coefficient de frottement | glisser, usure, surface, piste, frein
lubrification, lubrifier, graissage, graisser, huiler, lubrifiant, graisseur, pistolet graisseur | huile, graisse, burette, roulement
bobinage, bobiner, bobineuse, enroulement, enrouler, rebobinage, bobineur | fil, moteur, rouleau, cuivre
courroie, courroie trapézoïdale, courroie de transmission, courroie crantée, courroie d'entraînement | poulie, moteur, machine
guipage, guiper, machine à guiper | courroie, tissu, gaine, envelopper
engrenage, roue dentée, pignon, taille d'engrenages, dent d'engrenage | transmission, boîte de vitesses, horlogerie
palier, coussinet, roulement à billes | arbre de machine, axe, graisse, moteur
vulcanisation, vulcaniser, vulcanisateur, cuisson du caoutchouc | pneu, rustine, soufre, moule
caoutchouc, caoutchouté, gomme naturelle, élastomère, latex | pneu, courroie, hévéa, joint, élastique
rechapage, rechaper, pneu rechapé, rénovation de pneus | caoutchouc, bande de roulement, gomme
moulage par injection, injection plastique, presse à injecter, machine d'injection, plastique injecté | moule, granulés, plasturgie
moulage par soufflage, extrusion soufflage, soufflage plastique | bouteille, flacon, corps creux
moulage par compression, presse à compression, compression à chaud | caoutchouc, résine, moule
thermoplastique, plastique thermoformable, polymère thermoplastique, thermoformage, thermoformer | résine, chaleur, PVC, polyéthylène
thermoscellage, thermosceller, thermosoudeuse, thermocollage, scellage à chaud | emballage, sachet, film plastique
fibre de verre, stratification, polyester armé, matériau composite, stratifieur | résine, coque, bateau, pale
granulation, granuler, granulé, granulateur, pastillage, pellet | poudre, presse, aliment, comprimé
concassage, concasser, concasseur, broyage, broyer, broyeur à marteaux, désintégrateur | pierre, carrière, poudre, gravier, meule
malaxeur, mélangeur, malaxage, mixeur industriel | cuve, pâte, béton, peinture, engrais
trémie, bac d'alimentation, goulotte | verser, silo, machine, grain
convoyeur, tapis roulant, bande transporteuse, transporteur à bande, tapis convoyeur | chaîne, colis, usine, rouleaux
centrifugeuse, centrifuger, centrifugation, essorage centrifuge | séparer, tourner, sang, lait, laboratoire
chaîne de montage, ligne d'assemblage, ligne de production, chaîne de production | usine, poste, cadence, opérateur
tôle, plaque de métal, feuille de métal, feuillard, tôle métallique | pliage, plieuse, toit, carrosserie
profilé métallique, cornière, poutrelle, barre profilée | acier, aluminium, charpente métallique
acier inoxydable, inox, acier inox | cuisine, cuve, chrome
fil métallique, fil de fer, câble métallique, toron | tréfilage, treillis, haubans, clôture
treillis métallique, grillage métallique, toile métallique, treillis soudé | clôture, béton, tissage de fil
robinetterie industrielle, vanne, clapet, soupape, valve | conduite, débit, pression, pompe
débit, vitesse d'écoulement, débit d'eau | vanne, pompe, canalisation, rivière
pression, pression d'air, surpression | manomètre, pneu, gaz, bar, soupape
pompe, pompage, pomper un fluide, pompe de transfert, surpresseur | eau, moteur, puits, tuyau
salle des machines, local des machines, compartiment machines | navire, moteur, mécanicien
électrothermique, résistance chauffante, chauffage par résistance, chauffage électrique | dégivrage, fil, chaleur
enclenchement, verrouillage, verrouiller, verrouillable, système de fermeture | serrure, loquet, sécurité, fermer
démantèlement, démanteler, déconstruction, mise à la casse, mise au rebut, ferraillage de navires | démonter, ferraille, recyclage, centrale
assemblage mécanique, montage mécanique, ajusteur monteur | pièces, plan, boulon, clé dynamométrique
boulonnage, boulonner, serrage, serrer des boulons, visser, vissage | clé, couple, écrou, moteur
`;
