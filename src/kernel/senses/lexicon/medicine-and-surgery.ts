/** Senses of medical specialties, treatments, examinations and the words of the ward. */
export const medicineAndSurgery = `
chirurgie, chirurgical, chirurgien, opération chirurgicale, intervention chirurgicale, opérer un patient, acte opératoire, subir une opération | bloc, bistouri, anesthésie, cicatrice
bloc opératoire, site opératoire, champ opératoire, salle d'opération, IBODE | chirurgien, anesthésie, stérile, instruments
instrument chirurgical, bistouri, scalpel | bloc, pince, stérilisation
soins postopératoires, après l'opération, suites opératoires, suivi postopératoire | cicatrice, réveil, convalescence
préopératoire, avant l'opération, bilan préopératoire | anesthésiste, chirurgie, prise de sang
anesthésie, anesthésier, endormir un patient, anesthésiste, anesthésie-réanimation, IADE | bloc, seringue, réveil, soins intensifs
analgésique, antidouleur, antalgique, calmant contre la douleur | doliprane, morphine, douleur
intubation, intuber, ventilation artificielle, assistance respiratoire | trachée, réanimation, oxygène
soins intensifs, réanimation médicale, service de réanimation | coma, urgence, monitoring
asepsie, aseptique, antisepsie, antiseptique, milieu stérile, conditions stériles | bloc, infection, microbes, mains
perfusion, perfusion intraveineuse, goutte-à-goutte médical, intraveineux, voie veineuse, cathéter | poche, aiguille, veine, piqûre
ponction veineuse, prise de sang, prélèvement sanguin, phlébotomie, prélever du sang, phlébotomiste | aiguille, tube, veine, garrot
injection, piqûre, seringue, injecter un médicament | vaccin, aiguille, infirmier
groupe sanguin, rhésus, immuno-hématologie, groupage sanguin | transfusion, donneur, sang
collecte de sang, donneur de sang, banque de sang, don de plasma | EFS, transfusion, aiguille
hémorragie, saignement, saigner, perte de sang | sang, rouge, veine, plaie
plaie, suture, recoudre une plaie, points de suture, fermeture des plaies, cicatrisation | pansement, agrafe, coupure
pansement, bandage, panser, sparadrap | compresse, plaie, infirmier, bobo
plâtre médical, immobilisation plâtrée, poser un plâtre, plâtrer un membre | attelle, fracture, os, bras cassé
os cassé, traumatologie, fracture osseuse, traumatisme physique | entorse, plâtre, chute, urgences
chirurgie plastique, chirurgie esthétique, chirurgie reconstructrice, chirurgie réparatrice, plasticien chirurgien | brûlure, cicatrice, nez
maxillo-facial, chirurgie maxillo-faciale, stomatologie, stomatologue, stomato, cervico-facial | mâchoire, dents, visage
mâchoire, articulation temporomandibulaire, mandibule, ATM | dents, craquer, douleur
malocclusion, orthodontie, appareil dentaire, dento-facial, bagues dentaires, dents de travers, orthodontiste | mâchoire, dents, enfant
parodontologie, parodontal, gencives, parodontiste, déchaussement des dents, tartre | dents, saignement, détartrage
carie, carie dentaire, dent cariée, pulpe dentaire, dévitaliser une dent, rage de dents | dentiste, plombage, sucre
prothèse dentaire, dentier, couronne dentaire, laboratoire dentaire, prothésiste dentaire | dents, moulage, empreinte
hygiène bucco-dentaire, santé bucco-dentaire, brossage des dents, santé de la bouche, bucco-dentaire | brosse à dents, carie, dentifrice
visage, facial, figure humaine | peau, nez, expression
gymnastique faciale, yoga du visage, exercices du visage | rides, muscles
neurochirurgie, chirurgie du cerveau, neurochirurgien, chirurgie cérébrale | crâne, tumeur, moelle
neurophysiologie, électroencéphalogramme, EEG, potentiels évoqués, électrophysiologie | cerveau, électrodes, nerfs
neuropsychologie, neuropsychologue, neurosciences, fonctions cognitives, cognition | cerveau, mémoire, attention
neuropsychiatrie, neuropsychiatrique, psychiatrie, psychiatre, maladie mentale, troubles psychiatriques | hôpital psychiatrique, délire, neuroleptiques
pédopsychiatrie, pédopsychiatre, psychiatrie de l'enfant, psychiatrie infantile | CMP, enfant, autisme
psychosomatique, maladie psychosomatique, somatisation | stress, corps et esprit, douleur
psychanalyse, psychanalyste, analyse freudienne | inconscient, Freud, rêves
psychoéducation, éducation thérapeutique, éducation thérapeutique du patient, ETP | malade, traitement, comprendre sa maladie
AVC, accident vasculaire cérébral, attaque cérébrale, ictus | hémiplégie, cerveau, paralysie
infectiologie, contagion, contagieux, maladie transmissible, maladie contagieuse, maladie infectieuse, agent pathogène, infection | virus, microbe, quarantaine, dengue
zoonose, maladie animale transmissible à l'homme | rage, leptospirose, rats, chauve-souris
parasitologie, helminthologie, ver intestinal, parasites intestinaux, vermifuge | ténia, amibes, chien
VIH, sida, séropositif, séropositivité | dépistage, trithérapie, IST, préservatif
maladies infantiles, maladies de l'enfance | oreillons, rougeole, varicelle, boutons, vaccin, enfant
oncologie, cancérologie, néoplasie, tumeur maligne, traitement du cancer | chimiothérapie, ganglions, sein
radiothérapie, curiethérapie, rayons contre le cancer, oncologie radiothérapique, radiothérapeute | cancer, séances, irradiation
thérapie photodynamique, photothérapie, traitement par la lumière | peau, laser, lampe
imagerie médicale, radiographie, radio médicale, passer une radio, rayons X, manipulateur radio, radiologique, cliché radiologique | os, scanner, poumon
échographie, ultrasonographie, ultrasons, échographiste | grossesse, ventre, sonde
IRM, imagerie par résonance | cerveau, tunnel
médecine nucléaire, produit radiopharmaceutique, radiopharmaceutique, scintigraphie, traceur radioactif | imagerie, iode, thyroïde
produit de contraste, agent de contraste | scanner, iode, injection
endoscopie, fibroscopie, coloscopie, bronchoscopie, œsophagoscopie, gastroscopie | caméra, tube, estomac
chirurgie viscérale, chirurgie digestive, chirurgie de l'abdomen | appendicite, hernie, ventre
chirurgie thoracique, thoracique, chirurgie du poumon, cage thoracique | poumons, côtes, poitrine
système urogénital, appareil génital, uro-génital, urogynécologie, appareil urinaire | vessie, incontinence, périnée
lithiase, calculs rénaux, pierres aux reins, calcul urinaire, colique néphrétique | rein, vessie, urine
troubles endocriniens, endocrinien, glandulaire, glande, système glandulaire | thyroïde, hormones, diabète, goitre
ménopause, bouffées de chaleur, préménopause | hormones, femme, cinquante ans
IVG, interruption volontaire de grossesse, avortement, avorter | planning familial, pilule, femme
médecine de la reproduction, procréation médicalement assistée, PMA, fécondation in vitro, FIV, infertilité, stérilité du couple | enfant, ovules, désir d'enfant
embryologie, embryon, fœtus, développement embryonnaire | grossesse, cellules, biologie
accouchement, accoucher, salle de travail, mettre au monde, travail d'accouchement | sage-femme, contractions, péridurale
prématuré, néonatalogie, né avant terme, nourrisson prématuré | couveuse, bébé, hôpital, petit poids
gynécologie, obstétrique, obstétrical, gynécologue accoucheur, suivi de grossesse | échographie, sage-femme
implant cochléaire, appareil auditif, aide auditive, audioprothèse, prothèse auditive, sonotone | sourd, oreille, surdité
perte d'audition, malentendance, baisse de l'audition, presbyacousie, test auditif, audiogramme | oreille, bruit, sourd
laryngologie, oto-rhino-laryngologique, gorge nez oreilles, larynx, phoniatrie, phoniatre | ORL, voix, cordes vocales
déglutition, dysphagie, avaler de travers, troubles de la déglutition, fausse route | orthophoniste, gorge, manger
ronflement, ronfler, apnée du sommeil, polysomnographie, enregistrement du sommeil | nuit, masque, fatigue
strabisme, orthoptie, orthoptique, loucher, yeux qui louchent, rééducation des yeux | œil, enfant, orthoptiste
verres correcteurs, lunettes de vue, correction visuelle | opticien, myopie, ophtalmo
cuir chevelu, pellicules, trichologie | cheveux, shampoing, démangeaisons
dermatopathologie, biopsie de peau, prélèvement cutané | grain de beauté, lésion, mélanome
cytologie, cytologique, frottis cervical, étude des cellules, biologie cellulaire, cellulaire | microscope, cancer, lame
anatomopathologie, anatomie pathologique, histologie, biopsie, étude des tissus | microscope, tumeur, lame
cellules souches, greffe de moelle, thérapie cellulaire | moelle, leucémie
génétique, génome, ADN, héréditaire, hérédité, cytogénétique, chromosome, généticien | famille, mutation, test ADN
immunothérapie, désensibilisation | allergie, cancer, anticorps
microbiologie, bactériologie, bactérie, microbe, micro-organisme, microorganisme, germe pathogène | boîte de Petri, infection, culture
liquide céphalorachidien, ponction lombaire | méningite, dos, moelle épinière
pharmacovigilance, effets secondaires, effets indésirables, matériovigilance, interaction médicamenteuse, contre-indication | médicament, notice, ANSM
automédication, médicament sans ordonnance, se soigner seul | pharmacie, doliprane
prescrire, prescription médicale, ordonnance médicale, prescripteur | médecin, traitement, pharmacie
prise en charge du patient, traitement médical, plan de traitement, plan de soins, protocole de soins, suivi médical | malade, médecin, soin
pharmacognosie, phytothérapie, plantes qui soignent, soigner par les plantes, phytothérapeute | tisane, herboriste, racines
aromathérapie, huile essentielle, huiles essentielles, essences aromatiques, aromathérapeute | lavande, diffuseur, massage
auriculothérapie, acupuncture de l'oreille, acupuncture auriculaire | oreille, tabac, points
kinésiologie, kinésiologue, test musculaire | énergie, muscles, stress
fasciathérapie, fascias, thérapie manuelle, somatothérapie | massage, tensions, corps
ventouses, cupping, traitement par ventouses | dos, médecine chinoise
thermothérapie, traitement par la chaleur | bouillotte, glace, muscle
hydrothérapie, balnéothérapie, cure thermale, soins par l'eau, hydromassage | bain, jets, spa
stimulation magnétique transcrânienne, SMT, neurostimulation | cerveau, dépression
zoothérapie, médiation animale, thérapie assistée par l'animal, équithérapie | chien, cheval, handicap
approche holistique, holistique, prise en charge globale, vision globale de la personne | corps et esprit, soins
soins centrés sur la personne, soins personnalisés, soins axés sur l'individu, approche individualisée | malade, écoute, choix
soins palliatifs, palliatif, soins de confort, accompagnement des mourants, unité de soins palliatifs | fin de vie, cancer, douleur
hospitalisation à domicile, HAD, soins chez soi, soins à domicile | infirmier, lit médicalisé
consentement éclairé, accord du patient, consentement aux soins | signature, information, droits des malades
antécédents médicaux, passé médical, anamnèse, dossier médical, dossier patient, carnet de santé | maladie, famille, opération
signes vitaux, fonctions vitales, prendre les constantes | tension, pouls, température
tension artérielle, prendre la tension, pression artérielle, artère, artériel, tensiomètre | brassard, cœur
infarctus, crise cardiaque, arrêt cardiaque, attaque cardiaque, défibrillateur | cœur, massage cardiaque, urgence
autopsie, médecine légale, médico-légal, médecin légiste, légiste, post-mortem, examen post-mortem | cadavre, morgue, police
morgue, chambre mortuaire, chambre funéraire, funérarium, dépôt mortuaire | cadavre, défunt, hôpital
malformation, anomalie de naissance, malformation congénitale, difformité | bébé, cœur, pied bot
prothèse, orthèse, membre artificiel, orthoprothésiste, semelles orthopédiques, ceinture lombaire | jambe, main, amputé
dispositif médical, matériel médical, équipement biomédical, biomédical, ingénieur biomédical | hôpital, lit, pompe
neuro-ophtalmologie, nerf optique | œil, cerveau
musculo-squelettique, appareil locomoteur, muscles et squelette, troubles musculosquelettiques, locomoteur | os, articulation, dos
biomécanique, mécanique du corps, étude du mouvement, kinanthropométrie | sport, marche, muscles
physiologie, fonctionnement du corps, physiologique, physiologiste | organes, cœur, effort
physiologie de l'exercice, physiologie de l'effort, physiologie du sport | sport, cœur, VO2
biologie médicale, analyses médicales, laboratoire d'analyses médicales, bilan sanguin, résultats d'analyse, biologiste médical | prise de sang, urine, cholestérol
virologie, vaccinologie, mise au point de vaccins | virus, vaccin, laboratoire
santé publique, politique de santé, ARS, promotion de la santé, éducation pour la santé, éducation sanitaire | prévention, campagne, population
parcours de soins, transfert de soins, continuité des soins, sortie du patient, renvoi du patient | hôpital, médecin traitant, domicile
scanner médical, tomodensitométrie, TDM, passer un scanner | radiologie, imagerie
épidémie, épidémique, pandémie, flambée épidémique | virus, vaccin, dengue
réfraction de l'œil, examen de vue, test de vue, frontofocomètre, mesure de la vue | lunettes, ophtalmo, opticien
lentilles de contact, lentilles souples, verres de contact | yeux, myopie, opticien
cryothérapie, traitement par le froid, froid thérapeutique | glace, muscle, sportif
hôpital de jour, consultation externe, soins ambulatoires, chirurgie ambulatoire, ambulatoire | hôpital, sortie
`;
