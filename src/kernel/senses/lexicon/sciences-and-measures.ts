/** Senses of the sciences, their branches, and of what is measured. */
export const sciencesAndMeasures = `
sciences, scientifique, science, recherche fondamentale | chercheur, laboratoire, expérience, preuve
chimie, chimique, chimiste, substance chimique, produit chimique, agent chimique, réactif chimique | formule, laboratoire, molécule, acide
molécule, moléculaire | atome, chimie, biologie, ADN
expérience scientifique, expérience de chimie, essai de laboratoire, manip, expérimentation scientifique | blouse, éprouvette, protocole
chromatographie, chromatographie en phase liquide, HPLC, spectrométrie, analyse instrumentale | laboratoire, molécules, pic
microscope, microscopie, observation au microscope | cellule, lame, loupe
cytométrie, cytomètre, comptage de cellules | sang, laser, laboratoire
calorimètre, calorimétrie, mesure de la chaleur | calories, température
conductivité, conduction, conducteur thermique, conductivité thermique, conductivité électrique | métal, chaleur, courant
cinétique, vitesse de réaction, dynamique physique | chimie, énergie
mécanique quantique, quantique, physique quantique, théorie quantique | atome, particules
physique nucléaire, physique atomique, physique des particules | atome, accélérateur
optique quantique, photonique, optoélectronique, micro-optique, optomécanique, électro-optique, technologies de la lumière | laser, lentille, fibre
nanotechnologie, nanomatériaux, nanosciences, nanoélectronique, nano | atome, minuscule, puce
micromécanique, micromécatronique, microsystèmes, systèmes microélectromécaniques, microassemblage, microcapteur | puce, capteur, minuscule
mécatronique, électromécatronique, unité mécatronique | robot, électronique, moteur
cybernétique, théorie des systèmes, théorie du contrôle, asservissement | régulation, boucle, machine
aérodynamique, mécanique de l'air, soufflerie, portance | avion, voiture, vent
aéronomie, haute atmosphère, sciences de l'atmosphère, physique de l'atmosphère | ozone, météo
thermohydraulique, mécanique des fluides, dynamique des fluides | réacteur, écoulement, pression
fluide, solution liquide, corps liquide | verser, couler, eau, gaz
gaz, gazeux | vapeur, butane, air, oxygène
acide, acidité, acidulation, pH, acidifier | citron, vinaigre, basique
alcalinité, alcalin, base chimique | pH, savon, acide
soude caustique, lessive de soude, hydroxyde de sodium | savon, déboucher, corrosif
neutraliser, neutralisation, annuler l'effet, rendre neutre | acide, base, pH
pureté, pur, degré de pureté, purification, purifier | gaz, eau, filtre, or
teneur, taux, proportion, dosage | mesure, humidité, sucre, mélange
teneur en humidité, taux d'humidité, hygrométrie, degré d'humidité, humidimètre | bois, air, séchage
solvant, diluant, diluer, white spirit, dissolvant, dilution, dissoudre | peinture, acétone, térébenthine
additif chimique, adjuvant, excipient, substance ajoutée | aliment, béton, médicament
absorption, absorption d'eau, absorber, éponger, absorbant | éponge, eau, papier
température, thermomètre, mesure de température | chaud, froid, fièvre
instrument de mesure, appareil de mesure, instrument de précision, outil de mesure | peser, règle, jauge, mètre
tolérance dimensionnelle, cotation dimensionnelle, dimensions, tolérances géométriques | plan, précision, usinage
spectre électromagnétique, micro-ondes, hyperfréquences, fréquences radio, ondes radio | antenne, radar, télécom
acoustique musicale, psychoacoustique, perception des sons, science des sons | oreille, bruit
mesure du bruit, sonomètre, décibels, niveau sonore, nuisance sonore | bruit, oreille, voisin
ergonomie, physiologie du travail, ergonome, adaptation du poste | dos, bureau, gestes
algèbre, équation, calcul algébrique, théorie des ensembles | maths, x, inconnue
trigonométrie, sinus et cosinus, géométrie des triangles | angle, maths
probabilités, théorie des probabilités, loi des grands nombres, hasard mathématique | statistiques, chance
biostatistique, statistiques médicales, statistiques de santé, épidémiologie statistique | étude, malade, chiffres
modèle prédictif, modélisation prédictive, analyse prédictive, modèle de prévision | données, futur, statistique
biomédecine, sciences biomédicales, recherche médicale, recherche biomédicale | laboratoire, médicament, maladie
biophysique, physique du vivant | cellule, biologie
biotechnologie, biotech, génie génétique, bioréacteur, fermenteur, génie biologique | ADN, bactérie, cuve
bioingénierie, génie biomédical, ingénierie biomédicale | prothèse, appareil
cryoconservation, congélation de cellules, cryogénie, conservation par le froid, azote liquide | sperme, embryon, embryons congelés
biosécurité, sécurité biologique, confinement biologique, mesures de biosécurité, P3 | virus, élevage, contamination, laboratoire
biométrie, biométrique, reconnaissance faciale, empreinte digitale, empreintes digitales, reconnaissance par empreinte | identité, doigt, iris, police
taxinomie, taxonomie, nomenclature, classification des espèces, classification scientifique | espèces, famille, latin
classification, catégorisation, catégoriser, système de classement, typologie | rangement, groupes, liste
mammalogie, mammifères, étude des mammifères | baleine, chauve-souris, zoologie
herpétologie, herpétologue, batraciens, amphibien, étude des reptiles | grenouille, serpent, iguane
lépidoptérologie, lépidoptère, papillon, étude des papillons | chenille, insecte, ailes
zoophysiologie, physiologie animale, biologie animale | zoologie, animal
archéobotanique, paléobotanique, plantes anciennes, graines archéologiques | fouille, pollen
fossile, paléontologie, paléontologue, déterrer des fossiles, ossements préhistoriques, dinosaure | fouille, roche, préhistoire
fouille archéologique, chantier de fouilles, site archéologique, fouilleur | truelle, vestige, passé
préhistoire, préhistorique, technologie primitive, âge de pierre | silex, feu, grotte
Antiquité classique, Grèce antique, Rome antique, monde gréco-romain | latin, temple, mythologie
anthropologie judiciaire, identification de restes humains, anthropologie légale | os, squelette, police
spéléologie, grotte, karst | galerie, casque, chauve-souris
sédimentologie, stratigraphie, étude des sédiments | géologie, couches, roche
météorologie, climatologie, étude du climat, science du climat, processus climatiques | réchauffement, météo
écosystème, milieu aquatique, aquatique, eau douce, écosystème d'eau douce, zone humide, milieux humides | mare, rivière, mangrove
satellite, satellite artificiel, géostationnaire | fusée, Kourou, espace, Ariane
fusée, lanceur spatial, lancement spatial, base spatiale | Kourou, Ariane, satellite
métaphysique, ontologie, philosophie première | existence
philosophie des sciences, épistémologie, histoire des sciences, théorie de la connaissance | science, méthode
idéologie, idéologies, courant politique, doctrine politique, pensée politique | parti, socialisme, libéralisme
démographie, étude de la population, démographique, population humaine, natalité | recensement, naissances, vieillissement
méthodologie de recherche, méthode scientifique, démarche scientifique | hypothèse, chercheur, protocole
recherche qualitative, étude qualitative, méthode qualitative | entretien, observation
recherche quantitative, étude quantitative, méthode quantitative | chiffres, questionnaire
travail de terrain, enquête de terrain, étude de terrain, relevé de terrain, recherche de terrain | carnet, observation
recherche documentaire, bibliographie, état de l'art, revue de littérature, travaux bibliographiques, références bibliographiques | livres, articles, sources
critique des sources, vérifier les sources, recouper les informations, fiabilité des sources | journaliste, historien, archives
revue scientifique, publication scientifique, article scientifique, publier ses recherches, papier de recherche | chercheur, université, relecture par les pairs
université, universitaire, faculté, enseignement supérieur, postsecondaire | étudiant, master, amphi
doctorat, doctorant, thèse, thésard, directeur de thèse | laboratoire, université
étudiants étrangers, étudiants internationaux, échange universitaire, mobilité étudiante | Erasmus, Campus France
école maternelle, maternelle, petite section, préélémentaire | enfants, ATSEM, doudou
école primaire, élémentaire, école élémentaire, cours préparatoire, CP, CM2 | instituteur, enfants, maîtresse
enseignement secondaire, collège, lycée, établissement secondaire | ado, professeur, brevet, bac
besoins éducatifs particuliers, enseignement spécialisé, élèves à besoins spéciaux, éducation spéciale | handicap, AESH, ULIS
enfant précoce, haut potentiel intellectuel, élève à haut potentiel, surdoué, zèbre, EIP | intelligence, test, ennui
cour de récréation, récréation, récré, surveiller la cour | école, enfants, jeux
programme scolaire, programme d'études, curriculum, programme d'enseignement, cursus | école, matières, ministère
activités extrascolaires, périscolaire, activités après l'école, parascolaire | mercredi, club, sport
absence, absentéisme, absences, registre de présence, feuille de présence, pointage, émargement | école, salarié, appel, retard
pédagogie Montessori, méthode Montessori, matériel Montessori | enfant, autonomie
perspective isométrique, isométrie, axonométrie, vue isométrique | dessin, 3D
vision dans l'espace, perception de l'espace, sens de l'espace, repérage dans l'espace | trois dimensions, plan
deux dimensions, 2D, dessin en 2D | dessin, à plat
trois dimensions, 3D, modèle tridimensionnel | image, lunettes
algorithmisation, conception d'algorithmes, mise en algorithme, pensée informatique, pensée computationnelle | programme, étapes
organigramme, diagramme, logigramme, schéma fonctionnel, flowchart, diagramme de flux | flèches, cases, étapes
photographie scientifique, photographie médicale, photographie technique | microscope, preuve
astronautique, station spatiale, engin spatial, vaisseau spatial, mise en orbite, astronaute, cosmonaute | fusée, espace, Kourou
`;
