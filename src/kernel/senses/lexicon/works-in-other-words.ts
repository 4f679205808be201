/** Works, tools and matters of many trades that people call altogether otherwise than lists of skills do. */
export const worksInOtherWords = `
rectification mécanique, rectifier une pièce, rectifieuse, meulage de précision, rectifieur | machine-outil, meule
alésage, aléser, aléseuse, agrandir un trou, aléseur | machine-outil, trou
argenture, dépôt d'argent, plaquer à l'argent, plaqué argent | bijou, miroir
parkérisation, phosphatation, parkériser, revêtement au phosphate, phosphater | acier, rouille
chromatation, chromage, chromer, couche de chrome, revêtement de conversion, zingage bichromaté | chrome
forgeage, forger, forgeage à chaud, travail de forge, battre le fer, martelage | enclume, marteau
tenailles, tenailles de forge |
érodage, érosion par étincelles, usinage par érosion | métal
pultrusion, fabrication de profilés composites, étirage de fibres dans la résine | fibre de verre, résine
oxygaz, soudage oxyacétylénique, soudure autogène, chalumeau oxyacétylénique, soudage au gaz | chalumeau, bouteille
faisceau d'électrons, soudage laser |
souder sous l'eau, soudage hyperbare, soudage sous-marin, soudeur sous-marin, hyperbare | plongeur
contrôle non destructif, liquide pénétrant, essai non destructif |
banc d'essai, banc de test, essai sur banc, essai moteur | moteur
vérin, vérin hydraulique, cric, cric hydraulique | levage, pression
broyeur à boulets, moulin à boulets, broyeur à billes | poudre, minerai
échangeur d'ions, échangeur ionique, échange d'ions | calcaire, eau
cloueuse, cloueur, pistolet à clous, agrafeuse pneumatique, clouer | marteau, clou
ciseau à bois, gouge, bédane, ciseau de menuisier | menuisier
presse à balles, mise en balles, balle de coton, ballot, presse à balle, bottelage | carton, foin
déchiqueteuse, broyeuse | copeaux
débusqueuse, tracteur forestier, débardage du bois | grume
ébranchage, ébrancher, couper les branches, émonder, émondage, ébrancheur | tronçonneuse, arbre
écorçage, écorceuse, écorcer, enlever l'écorce | tronc
plier, courber un tube, cintreuse, plier des tubes |
mandrin, mandrin de tour, porte-outil | tour
fil continu, monofilament, fils texturés, fils continus | filature
fibre textile, fibre coupée, fibres coupées |
non-tissé | fibre
plissage, plisser, plissé, plisseuse, fronces | jupe
matelassage, matelasser, tissu matelassé, ouatinage | doudoune, couette
boutonnière, trou de bouton, bouton à coudre | chemise
sous-vêtements, lingerie fine, culottes, petites culottes, slips | soutien-gorge
costume pour homme, tailleur pour homme, couture pour homme, costume sur mesure, complet-veston | veste
couture technologique, e-couture, vêtement connecté, textile électronique, textile intelligent | capteur
tissu technique, tissu fonctionnel |
duvet, garnissage de plumes, manipuler des plumes | oreiller, couette
essayage, séance d'essayage, essayages de costumes | costume
conseil vestimentaire, style vestimentaire, vestimentaire, garde-robe, manière de s'habiller | mode
tailles de vêtements, pointure, correspondance des tailles, grille de tailles | vêtement
monogramme, initiales brodées, chiffre brodé, marquage textile, monogrammes | broderie, serviette
savon en flocons, copeaux de savon, paillettes de savon, broyer du savon | savonnerie
copeaux, rognures, chutes de matière, éclats de bois, sciure | rabot
poudre, produit en poudre, pulvérulent, poudres | tamis
récipient, contenant, récipients, réceptacle, bocal | couvercle
baril, fûts, tonnelet, bidon métallique, fût métallique | bière, huile
ingrédient, ingrédients, composants d'une recette, éléments d'une recette | recette
fruits et légumes, fruits, primeurs, végétaux frais, marchand de fruits | épluchage
pomme, pommes, vide-pomme, évider des pommes | verger, compote
aromatiser, parfumer un plat, donner du goût, aromatisation, relever un plat | épice, vanille
altération des aliments, denrée avariée, nourriture gâtée, aliment qui tourne, pourriture | odeur
excédent de matière, rebut de découpe, matière excédentaire, bavure | découpe
travail du bois, tourner du bois, tour à bois |
vitesse, allure, rapidité de déplacement, grande vitesse | radar
hauteur, altitude, mesure de hauteur |
poids, pesanteur, poids d'un objet | balance
profondeur, en profondeur, sonder le fond |
origine, provenance, lieu d'origine, source d'un produit |
symptôme, symptômes, signe d'une maladie, manifestation d'une maladie | médecin
psychothérapie, thérapie, séance de thérapie, thérapeute |
rééducation neurologique, thérapie Bobath, méthode Bobath, thérapie Vojta, Bobath | AVC
mécanothérapie, rééducation sur machine | kinésithérapeute
massage des tissus profonds, massage en profondeur, deep tissue | dos, muscles
enzyme, enzymatique, transformation enzymatique, réaction enzymatique | fermentation
oxydation, s'oxyder, rouille chimique | air
polymérisation, durcissement d'une résine, catalyser une résine | résine
chimie minérale, chimie inorganique, inorganique, composés minéraux |
électrochimie, électrochimique, pile chimique |
radiochimie, chimie nucléaire, éléments radioactifs |
cristal, cristalline, structure cristalline, cristaux, cristallographie | minéral
isopropanol, alcool à friction |
force centrifuge, centrifuge, rotation rapide, force d'inertie |
infrastructure, équipements collectifs, installations de base, réseau d'infrastructures |
feux de signalisation, feu rouge, feu tricolore, feux tricolores | carrefour
circuit de livraison, itinéraires de livraison, routage d'expéditions, acheminement d'expéditions, tournée de livraison |
marchandise en vrac, vrac, transport en vrac, camion de vrac, citerne de vrac |
lot, lots, fabrication par lots, batch | usine
nomenclature de fabrication, liste de pièces, liste des composants, nomenclature de produit | plan
bon de commande, passer commande |
étiquette de prix, étiquettes de prix, affichage des prix, balisage des prix, prix en rayon | magasin
estimation de la valeur, évaluer le prix, estimer une valeur, expertise de valeur, valeur marchande | expert, antiquité
estrade, podium, praticable, tribune démontable, scène mobile, gradins | spectacle
projecteur, spot, projo, poursuite lumineuse | lumière
télécinéma, transfert de film, numérisation de pellicule | pellicule
légende, légender, rédiger des légendes, légende de photo, texte sous l'image | photo
surtitrage, sous-titrage, incrustation de texte | film
archet, archets, crin d'archet, archetier, mèche d'archet | violon
accord d'instrument, diapason, mise au ton |
déclamer, déclamation, réciter, récitation, dire un texte, dire à voix haute | poème
moulage sur le vif | plâtre, alginate
modélisme, accessoires miniatures, décor miniature, décors miniatures |
repérage de tournage, lieu de tournage, décor naturel, trouver un lieu de tournage | film
dialogue de film, écriture de dialogues |
conservatoire, école de musique, école de danse, académie de musique | élève
directeur de publication, conférence de rédaction, équipe éditoriale, bouclage |
traduction à vue, traduire à vue, traduction orale d'un texte, textes non préparés | interprète
mémoire de traduction, logiciel de traduction |
traduction automatique, traducteur automatique, traduction machine, DeepL | ordinateur
français, langue française, francophone | France
wallon | Wallonie, Liège
langues mortes, langues classiques, grec et latin | Antiquité
langue parlée complétée, LPC, langage parlé complété, LfPC, code LPC | sourd
dactylologie, alphabet dactylologique, alphabet manuel, épeler avec les doigts, alphabet des sourds | sourd
sanction, sanctionner, punition, pénaliser, mesure disciplinaire | règlement
dérogation, dérogations, exception accordée, passe-droit | règle
donateur, donateurs, mécène, bienfaiteur, donatrice, généreux donateur | don
comité, commission de travail, groupe de travail | réunion
milieu professionnel, employeur, employeurs, patron, recruteur potentiel | embauche
prêts entre bibliothèques, PEB, prêt interbibliothèques | livre
formulaire, document à remplir | papier
bathymétrie, lever bathymétrique, mesurer la profondeur |
eau de lavage, eaux de rinçage, vidanger une cuve, purge de cuve |
boues d'épuration, boues résiduaires | station
épandage, épandre des engrais, répandre du fumier | tracteur
nitrate, nitrates, pollution aux nitrates, azote dans l'eau | eau, algues vertes
purificateur d'air, purification de l'air, épurateur d'air, assainisseur d'air | filtre, pollution
éraflure, rayure, éraflures, rayures, griffure de carrosserie | voiture, polish
sellerie automobile, habillage intérieur de véhicule, garniture de véhicule |
parc d'attractions, faire fonctionner un manège |
paris sportifs, calculer une cote, preneur de paris |
barman, approvisionner le bar, réassort du bar, tenir le bar |
matelotage, hisser les voiles, manier les voiles |
reliure spirale, reliure à spirale, reliure à anneaux, boudin plastique | rapport
imposition typographique, préparer l'imposition, mise en pages d'impression | imprimerie
`;
