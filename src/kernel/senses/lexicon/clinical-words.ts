/** More words of the clinic, the laboratory and the therapies, learned and everyday. */
export const clinicalWords = `
squelette, ossature, système osseux, osseux, ostéologie, structure osseuse | os, vertèbre, crâne
musculo-squelettique, musculosquelettique, ostéo-articulaire, squelettique |
muscle, musculaire, musculature, myologie | force, courbature
thorax, poitrine, torse, thoracique | poumon, côtes
moelle osseuse, greffe de moelle osseuse, transplantation de cellules souches, greffe de cellules souches | leucémie, donneur
transplantation d'organe, greffe d'organe, greffer un organe, transplanter un organe, transplantation | rein, donneur, rejet
microbiologie, bactérien, germes, étude des microbes |
virologie, viral, étude des virus |
biochimie, biochimique, chimie biologique, chimie du vivant | enzyme, protéine
biologie moléculaire, génétique moléculaire | ADN, PCR
caryotype, étude des chromosomes, cytogénétique | chromosome
histopathologie, anapath, anatomopathologie | biopsie, tumeur
biomédecine, génie biomédical | laboratoire, hôpital
radiobiologie, effets des rayonnements sur le corps |
rayonnements ionisants, exposition aux rayonnements, rayons ionisants | dosimètre, rayons X
radiothérapie, traitement par rayons, séances de rayons, radio-oncologie |
médecine nucléaire, radiotraceur, radio-isotope, radionucléide, radiopharmacie |
produit de contraste, moyen de contraste |
échographie, sonographie |
endoscopie, examen endoscopique |
électroencéphalographie, tracé du cerveau, électroencéphalogramme | cerveau, épilepsie
électromyographie, électromyogramme, EMG | muscle, nerf
électrocardiogramme, électrocardiographie, ECG | cœur
électrothérapie, électrostimulation, stimulation électrique, stimulation électrique transcutanée, courants antalgiques | douleur, muscle
chromatographie | échantillon, analyse
autopsie, nécropsie, dissection d'un corps, cause de la mort |
morgue, mortuaire, salle mortuaire |
dépouille mortelle, corps du défunt, défunt, cadavre | mort, cercueil
thanatologie, soins de conservation, habiller un défunt |
crémation, incinérer un corps | cendres, urne, cercueil
cercueil, bière funéraire, mise en bière | enterrement
sédatif, sédation, neuroleptique | calmer, endormir
préopératoire, avant une opération chirurgicale |
soins postopératoires, après une opération chirurgicale, salle de réveil, postopératoire |
peropératoire, pendant l'opération, au cours de l'intervention chirurgicale | bloc, chirurgien
ponction veineuse, prélèvement veineux, piquer une veine |
signes vitaux, constantes vitales, paramètres vitaux, signes de base du patient |
soins intensifs, unité de soins intensifs, soins critiques |
soins primaires, premier recours, médecine de ville, soins de premier recours, médecine générale, médecine de famille | généraliste
soins aigus, affection aiguë, maladie aiguë, soins de courte durée | hôpital, urgences
soins de longue durée, long séjour, unité de long séjour, soins au long cours | personnes âgées
médecine du travail, médecin du travail, service de santé au travail | visite médicale, aptitude
médecine fondée sur les preuves, approche factuelle, médecine factuelle, données probantes, soins fondés sur des preuves, evidence-based | étude, protocole
infection nosocomiale, maladie nosocomiale, infection hospitalière, infection associée aux soins, nosocomial | hôpital, lavage des mains
contrôle des infections, prévention des infections, lutte contre les infections, mesures barrières | désinfection, asepsie
pharmacovigilance, surveillance des médicaments, sécurité des médicaments, réaction indésirable |
médicamenteux, pharmacothérapie, traitement médicamenteux, traitement par médicaments | comprimé, ordonnance
prescrire, prescrit, prescription de médicaments |
automédication, médicaments en vente libre |
gélule, capsule, pilule, comprimé, cachet | médicament, posologie
bonnes pratiques, GMP |
bonne pratique clinique, bonnes pratiques cliniques, BPC, GCP | essai clinique
essai clinique, étude clinique, essai thérapeutique, étude pharmacologique clinique | patient, protocole, médicament
dispositif médical, appareil médical, équipement médical |
télémédecine, e-santé, santé en ligne, santé connectée, santé mobile, téléconsultation | médecin, visio
antécédents médicaux, historique médical, dossier de soins, dossier de santé, antécédents |
hydrothérapie, thalassothérapie, bain thérapeutique, crénothérapie |
hormonothérapie, traitement hormonal, thérapie hormonale | hormones, cancer
immunodéficience, déficit immunitaire, immunodépression | infection, sida
lymphatique, drainage lymphatique, lymphe, drainage manuel | jambes lourdes, œdème
traumatisme psychique, trauma, choc psychologique, stress post-traumatique, traumatisme psychologique | victime, accident
plaie, lésion, blessure ouverte, soigner une plaie |
guérison, processus de guérison | soigner, convalescence
séquelle, suites d'une maladie | AVC, accident
AVC, attaque cérébrovasculaire |
mort cérébrale, mort encéphalique, coma dépassé | don d'organes
chirurgie plastique, reconstruction corporelle |
appareil vasculaire, vasculaire, vaisseaux sanguins, veines et artères | varices, circulation
prothèse, membre prothétique, prothétique, appareil orthopédique, minerve |
chaussures orthopédiques, podo-orthèse, orthèses plantaires, semelles correctrices | pied, podologue
strabisme, rééducation visuelle, rééducation de la vision |
réfraction, pouvoir de réfraction, examen de vue, test de vue | lunettes, myopie
tonométrie, tension oculaire, pression intraoculaire, pression de l'œil | glaucome
verres correcteurs, lunettes correctrices, verres de lunettes, verres de contact, lentilles cornéennes, contactologie |
audiométrie, examen de l'audition, test d'audition | oreille, surdité
implant cochléaire, implant auditif, matériel audiologique |
vénérologie, vénéréologie, maladies vénériennes, infections sexuellement transmissibles, MST, IST | préservatif, dépistage
sexologie, sexuel, sexualité, troubles sexuels | couple
lumière pulsée, lumière intense pulsée, IPL, épilation définitive | poils, peau
hygiène bucco-dentaire, hygiène dentaire, santé orale |
détartrage, tartre, plaque dentaire, enlever le tartre | dent, gencives
prothèse dentaire, bridge dentaire, restauration dentaire |
occlusion dentaire, occlusion, articulé dentaire | mâchoire, dent
malocclusion, orthopédie dento-faciale, redresser les dents, malformations dento-faciales |
fertilité, fécondité, troubles de la fertilité | FIV, bébé
appareil reproducteur, organes génitaux, système reproducteur, organes sexuels, santé reproductive | utérus
IVG, interruption de grossesse |
soins prénataux, prénatal, anténatal, avant l'accouchement | enceinte
soins postnatals, postnatal, post-partum, après l'accouchement, suites de couches | jeune mère, bébé
planification familiale, planning familial, contrôle des naissances, régulation des naissances | pilule, préservatif
préparation à l'accouchement, préparation à la naissance, cours d'accouchement | enceinte, sage-femme
médecine tropicale, maladies tropicales, tropical | paludisme, dengue
santé publique, médecine sociale, hygiène publique, santé des populations |
stupéfiants, substances illégales, drogues illicites, narcotiques | cannabis, cocaïne
alcoolémie, dépistage d'alcoolémie, taux d'alcool |
paramédical, auxiliaire médical, professions paramédicales | infirmier, kinésithérapeute
anthropométrie, mesures du corps, mensuration corporelle | taille, poids
perte de poids, excès de poids, corpulence |
psychopathologie, troubles mentaux, pathologie mentale | psychiatrie, schizophrénie
psychopharmacologie, psychotropes, neuropharmacologie | antidépresseur
psychologie de l'enfant, pédo-psychologie, psychologie du développement, psychologue pour enfants | enfant
psychologie scolaire, psychologue scolaire | école
thérapie cognitivo-comportementale, thérapie comportementale et cognitive, thérapie comportementale, TCC | phobie, anxiété
thérapie familiale, thérapie de famille | couple, famille
psychanalyse, cure analytique, cure psychanalytique |
psychosomatique, somatique |
ludothérapie, thérapie par le jeu, jeu thérapeutique | enfant
zoothérapie, interventions thérapeutiques avec des animaux |
psychomotricité, psychomoteur, psychomotrice |
victimologie, assistance aux victimes, soutien aux victimes | agression, plainte
médecine complémentaire, médecine alternative, médecine parallèle, médecines naturelles | homéopathie
Ayurveda, ayurvédique, médecine indienne, médecine ayurvédique | Inde
toxicologie, s'intoxiquer, antipoison |
oxygène, oxygénation, oxygénothérapie, donner de l'oxygène | bouteille, masque, respirer
retard de développement, retard mental, trouble du développement | enfant, handicap
premiers secours, premiers soins, prodiguer les premiers soins |
soigner, prodiguer, administrer des soins, dispenser un traitement |
transport sanitaire, véhicule sanitaire |
patient réorienté, patient adressé par un confrère, orienter vers un spécialiste, patient envoyé | médecin, courrier
grossesse à risque, grossesse compliquée, grossesse pathologique | accouchement
conseil génétique, dépistage génétique, test génétique, consultation génétique | hérédité, ADN
`;
