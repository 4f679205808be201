/** Senses of mines, quarries, drilling, oil, gas, nuclear power and the underground. */
export const minesAndWells = `
forage, forer, foreur, foreuse, sondage de sol, sondeur, appareil de forage, trou de sonde, puits foré | derrick, trépan, boue, puits, tubage, carotte, nappe
carottage, carottier, carotte de sol, prélever une carotte, prélèvement de sol | forage, échantillon, géologie, glace
boue de forage, fluide de forage | trépan, puits, densité
tubage, cuvelage, tube de forage, colonne de tubage | puits, acier, ciment
tête de forage, trépan, mèche de perceuse, foret de perceuse, tête de coupe | percer, perceuse, roche
puits de pétrole, puits pétrolier, tête de puits, champ pétrolifère | derrick, baril, forage, gisement
plateforme pétrolière, plateforme de forage, plateforme offshore, offshore | mer, pétrole, hélicoptère, forage
exploitation pétrolière, industrie pétrolière, génie pétrolier, production pétrolière, pétrolier gazier | pétrole, gaz, baril, raffinerie
gisement, filon, réserve minérale, poche de pétrole | mine, or, géologue, prospection
prospection minière, exploration géologique, exploration minière, prospecteur, recherche de gisements | échantillon, géologue, carte, sondage
exploitation minière, extraction minière, activité minière, secteur minier, industrie extractive, minier | galerie, minerai, mineur, carrière
minerai, minéral, substance minérale, minéraux | roche, filon, fer, bauxite, or
mine souterraine, galerie de mine, fond de mine | mineur, wagonnet, grisou, lampe
mine à ciel ouvert, fosse à ciel ouvert, carrière de pierre | pelle, dynamite, granulats, roche
haldes, terril, résidus miniers, décharge minière, stériles miniers, boues minières | mine, déblais, pollution, digue
réhabilitation de mine, remise en état d'un site, après-mine, fermeture de mine, réhabilitation de site | dépollution, replanter, terril
dynamitage, tir de mine, minage, abattage à l'explosif, boutefeu, dynamiter | explosif, roche, carrière, détonateur, sautage
explosif, nitroglycérine, charge explosive, matière explosive, détonateur | dynamite, tir, mine, artificier, démolition
déminage, démineur, mine terrestre, mines antipersonnel, neutraliser un engin explosif, désamorcer une mine | guerre, détecteur, bombe, armée
tunnel, tunnelier, percement de tunnel, creusement de galerie, travaux souterrains | métro, roche, voussoir, terrassement
fracturation hydraulique, fracking, gaz de schiste, pétrole de schiste, hydrofracturation | roche, eau, sable, forage
raffinage, raffinerie, raffiner, raffineur | pétrole, sucre, essence, distillation, pureté
distillation, distiller, distillateur, alambic, colonne de distillation, distillerie, bouilleur de cru | rhum, alcool, vapeur, parfum, essence
isomérisation, conversion des hydrocarbures | craquage, raffinerie, essence, catalyseur
catalyseur, catalyse, catalytique, biocatalyse, enzyme catalyseur | réaction, chimie, engrais, pot catalytique
cokéfaction, cokerie, four à coke | charbon, acier, houille
charbon, houille, charbon de bois, anthracite | barbecue, mine, fourneau
schiste, roche feuilletée | ardoise, toit, gaz, roche
graphite, mine de crayon, plombagine | carbone, crayon, lubrifiant
flottation, séparation par flottation, enrichissement du minerai | mousse, minerai, cuve
biolixiviation, lixiviation, lessivage du minerai, extraction par bactéries | minerai, cuivre, acide
canalisation, oléoduc, gazoduc, pipeline, canalisation de transport, transport par canalisation, acheminement par canalisation | pétrole, gaz, station de pompage, conduite
relevé de compteur, relever les compteurs, releveur de compteurs, Linky | compteur électrique, compteur d'eau, compteur de gaz, index, facture, consommation
gaz naturel, méthane, gaz de ville, gaz fossile | GNL, gazoduc, chaudière, gisement
gaz comprimé, bouteille de gaz sous pression, gaz en bouteille, bonbonne de gaz | oxygène, butane, détendeur
combustion, comburant, moteur à combustion interne, moteur thermique, moteur à explosion | flamme, essence, chaleur, oxygène
chauffage industriel, vapeur industrielle, machine à vapeur, chaudière à vapeur, chauffeur de chaudière | chaufferie, pression, usine
centrale électrique, usine électrique, production d'électricité, centrale thermique, centrale de production | EDF, turbine, alternateur, réseau
distribution d'électricité, réseau électrique, ligne électrique, transport d'électricité, réseau de distribution électrique | EDF, poteau, transformateur, haute tension, Enedis
haute tension, ligne à haute tension, HTA | pylône, transformateur, danger, courant
basse tension, courant faible, bas voltage | câble, interrupteur, 220 volts
travail sous tension électrique, travaux sous tension, habilitation électrique, consignation électrique | électricien, danger, courant, fils
nucléaire, énergie nucléaire, énergie atomique, atomique, réacteur nucléaire, centrale nucléaire | uranium, radioactif, atome, EDF
retraitement nucléaire, combustible usé, déchets radioactifs, déchets nucléaires, traitement du combustible nucléaire | La Hague, uranium, stockage
radioactivité, radioactif, contamination radioactive, irradiation, pollution radioactive | nucléaire, compteur Geiger, becquerel
radioprotection, protection contre les rayonnements, protection contre les radiations, dosimétrie | radioactif, rayons X, plomb, dosimètre
ondes électromagnétiques, radiation, spectre électromagnétique, électromagnétique, rayonnements ionisants | lumière, antenne, radio, nucléaire
géothermie, énergie géothermique, chaleur du sol, géothermique | Bouillante, puits, pompe à chaleur, volcan
hydroélectricité, énergie hydroélectrique, énergie hydraulique, barrage hydroélectrique, centrale hydroélectrique, houille blanche | turbine, rivière, chute d'eau
énergie marine, énergie marémotrice, hydrolienne, énergie houlomotrice, énergie des mers | marée, vagues, courant
éolienne, énergie éolienne, parc éolien, ferme éolienne, aérogénérateur | vent, pale, mât, nacelle
pompe à chaleur, thermopompe, chauffage thermodynamique | climatisation, géothermie, économies
biomasse, bois énergie, énergie de biomasse | bagasse, chaudière, déchets verts, canne
bâtiment basse consommation, bâtiment zéro énergie, bâtiment passif, maison passive, BEPOS, bâtiment à énergie positive | isolation, RE2020, panneaux
dessalement, eau dessalée, désalinisation, usine de dessalement | eau de mer, osmose, eau potable
osmose inverse, osmoseur, filtration membranaire, membrane filtrante | eau pure, dessalement, filtre
boues d'épuration, boues de station, épandage de boues | assainissement, engrais, station
incinération, incinérer, incinérateur, brûler les déchets, four d'incinération | déchets, cendres, fumée, chaleur
décharge publique, enfouissement, centre d'enfouissement, ISDN | ordures, poubelle, La Trompeuse
déchets dangereux, matières dangereuses, produits dangereux, marchandises dangereuses, substances dangereuses, ADR | étiquette, transport, toxique, inflammable
dépollution, décontamination, dépolluer, décontaminer, bioremédiation, phytoremédiation, assainir un site | sol pollué, bactéries, chlordécone
puisard, bassin de rétention, fosse de collecte, puits perdu | pompe, eau, boue
dragage, drague, draguer un port, désenvasement, curage | port, sable, bateau, vase
sédiment, alluvions, vase marine | rivière, boue, fond, lie
sismologie, sismomètre, sismographe, sismique, mesure des séismes | tremblement, secousse, volcan, OVSM
géophysique, physique du globe, relevé géophysique, étude géophysique, géophysicien | sondage, magnétisme, sous-sol
géochimie, géochimique, chimie des roches, géochimiste | échantillon, minerai, sol
géotechnique, mécanique des sols, étude de sol, stabilité du sol, mécanique des roches, géotechnicien | fondations, glissement, terrain
géodésie, géodésique, forme de la Terre | GPS, satellite, géomètre
bathymétrie, hydrographie, relevé hydrographique, fonds marins, sondage marin, profondeur de l'eau | sonar, carte marine, SHOM
photogrammétrie, relevé photographique, modèle 3D par photo, orthophoto | drone, carte, géomètre
télédétection, imagerie satellite, photo aérienne, image satellitaire, observation de la Terre | satellite, carte, drone
pieu, palplanche, foncer des pieux, battage de pieux, fondation profonde, micropieu | sonnette, marteau, quai, vase
alkylation, alkyler | raffinerie, essence
décantation, décanter, sédimentation, clarifier un liquide, laisser reposer un liquide | dépôt, lie, cuve, vin
`;
