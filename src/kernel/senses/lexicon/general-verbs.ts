/** Near-synonyms of the verbs, and of the nouns of action, that lists of skills use. */
export const generalVerbs = `
gérer, administrer, gestion, administration, assurer la gestion de, s'occuper de, superviser |
diriger, piloter, commander, conduire, mener, être à la tête de, direction, pilotage |
encadrer, superviser, manager, encadrement, supervision, chapeauter, diriger une équipe, avoir sous sa responsabilité |
coordonner, organiser, coordination, articuler, harmoniser, synchroniser, orchestrer |
organiser, préparer, planifier, mettre sur pied, monter, agencer, organisation, préparation |
planifier, programmer, ordonnancer, prévoir, planification, programmation, établir un planning |
vérifier, contrôler, inspecter, examiner, vérification, contrôle, inspection, s'assurer de, réviser, tester |
surveiller, suivre, contrôler, monitorer, observer, surveillance, suivi, veiller sur, garder à l'œil, monitorage |
concevoir, élaborer, créer, mettre au point, conception, élaboration, création, inventer, imaginer, développer |
créer, réaliser, fabriquer, produire, construire, création, réalisation, confection, confectionner |
fabriquer, produire, confectionner, manufacturer, fabrication, production, réaliser, façonner |
construire, bâtir, édifier, ériger, construction, édification, monter |
élaborer, établir, préparer, rédiger, constituer, élaboration, dresser, formuler |
utiliser, manipuler, employer, se servir de, manier, utilisation, exploiter, faire usage de, recourir à, usage |
faire fonctionner, exploiter, conduire une machine, faire marcher, opérer, actionner, manœuvrer, piloter une machine |
entretenir, maintenir, faire la maintenance, maintenance, entretien, assurer l'entretien, maintenir en état, maintenir en bon état |
réparer, dépanner, remettre en état, réparation, dépannage, raccommoder, rafistoler, retaper, remise en état |
restaurer, rénover, remettre à neuf, restauration, rénovation, réhabiliter, réfection |
installer, poser, mettre en place, monter, installation, pose, mise en place, implanter |
monter, assembler, montage, assemblage, ajuster, emboîter, joindre |
démonter, désassembler, démontage, retirer, déposer, enlever |
nettoyer, laver, décrasser, désinfecter, nettoyage, lavage, récurer, astiquer, assainir |
ranger, classer, trier, ordonner, rangement, classement, tri, mettre en ordre |
conseiller, orienter, guider, donner des conseils, conseil, formuler des recommandations, recommander, éclairer, aiguiller |
accompagner, soutenir, épauler, suivre, accompagnement, soutien, appuyer, appui, seconder, escorter |
assister, aider, seconder, prêter assistance, assistance, fournir une assistance, porter assistance, apporter son aide |
former, enseigner, instruire, apprendre à, formation, enseignement, dispenser une formation, donner des cours, inculquer |
apprendre, étudier, s'initier, se former, apprentissage, assimiler, acquérir |
initier, faire découvrir, sensibiliser, initiation, découverte, premiers pas, débuter |
sensibiliser, informer, conscientiser, sensibilisation, faire prendre conscience, alerter, éduquer |
vendre, commercialiser, vente, commercialisation, écouler, céder, négocier |
acheter, acquérir, se procurer, achat, acquisition, s'approvisionner, commander |
louer, donner en location, location, prendre en location, bail |
analyser, étudier, examiner, décortiquer, analyse, étude, examen, procéder à l'analyse de |
évaluer, apprécier, estimer, juger, évaluation, appréciation, estimation, mesurer, jauger |
mesurer, quantifier, relever, calculer, mesure, mesurage, prendre des mesures, métrer |
calculer, chiffrer, compter, calcul, chiffrage, dénombrer, effectuer des calculs |
appliquer, mettre en œuvre, mettre en pratique, application, mise en œuvre, exécuter, implémenter, respecter |
respecter, se conformer à, observer, se plier à, respect, conformité, obéir à |
assurer, garantir, veiller à, s'assurer que, faire en sorte, assurance, garantie |
améliorer, perfectionner, optimiser, amélioration, perfectionnement, optimisation, bonifier, parfaire, peaufiner |
développer, étendre, accroître, développement, faire grandir, élargir, faire progresser |
augmenter, accroître, hausser, augmentation, accroissement, majorer, élever |
réduire, diminuer, limiter, baisser, réduction, diminution, restreindre, minimiser, alléger |
communiquer, transmettre, échanger, communication, faire passer, relayer, informer, entrer en contact |
informer, renseigner, tenir au courant, mettre au courant, information, aviser, notifier, signaler |
expliquer, exposer, clarifier, éclaircir, explication, démontrer, rendre compréhensible, élucider |
présenter, exposer, montrer, présentation, faire une démonstration, démonstration, démontrer |
rédiger, écrire, rédaction, mettre par écrit, composer, formuler, libeller |
rendre compte, faire un rapport, établir un rapport, signaler, compte rendu, rapporter, consigner |
enregistrer, consigner, noter, inscrire, enregistrement, saisir, tenir un registre, répertorier |
documenter, archiver, tenir à jour, documentation, conserver la trace, tracer, mettre à jour des dossiers |
collecter, recueillir, rassembler, réunir, collecte, recueil, récolter, récupérer, ramasser |
rechercher, chercher, prospecter, recherche, trouver, dénicher, repérer, enquêter |
identifier, reconnaître, repérer, détecter, identification, déceler, dépister, détection, repérage |
diagnostiquer, établir un diagnostic, diagnostic, trouver la panne, détecter les défauts, poser un diagnostic |
résoudre, régler, solutionner, trouver une solution, résolution, remédier à, dénouer, surmonter |
négocier, traiter, marchander, négociation, parlementer, trouver un accord, discuter les conditions |
arbitrer, trancher, décider, arbitrage, décision, choisir, se prononcer, statuer |
choisir, sélectionner, choix, sélection, retenir, opter pour, désigner |
recruter, embaucher, engager, recrutement, embauche, sélectionner des candidats |
accueillir, recevoir, accueil, souhaiter la bienvenue, réception, héberger, bienvenue |
animer, animation, faciliter, conduire un groupe, dynamiser, donner vie, modérer |
motiver, encourager, stimuler, motivation, encouragement, mobiliser, inciter, donner envie, entraîner |
promouvoir, faire connaître, valoriser, promotion, faire la publicité de, mettre en avant, favoriser, défendre |
favoriser, encourager, faciliter, promouvoir, contribuer à, soutenir, stimuler |
participer, contribuer, prendre part, participation, contribution, s'impliquer, s'investir, collaborer |
collaborer, coopérer, travailler avec, collaboration, coopération, faire équipe, œuvrer ensemble, travailler en équipe |
entretenir des relations, établir des liens, assurer la liaison, nouer des contacts, créer des liens, tisser des liens, liaison |
représenter, être le porte-parole de, représentation, agir au nom de, défendre les intérêts |
défendre, plaider, protéger, défense, soutenir une cause, prendre la défense |
protéger, sauvegarder, préserver, protection, sauvegarde, préservation, sécuriser, mettre à l'abri |
prévenir, anticiper, éviter, prévention, anticipation, empêcher, parer à, prévoir |
sécuriser, garantir la sécurité, mettre en sécurité, veiller à la sécurité, sécurisation, assurer la sécurité |
soigner, traiter, prodiguer des soins, dispenser des soins, soin, panser, guérir, prendre soin de |
transporter, acheminer, convoyer, transport, acheminement, véhiculer, livrer, déplacer |
livrer, distribuer, livraison, distribution, apporter à domicile, remettre, expédier |
stocker, entreposer, conserver, stockage, entreposage, emmagasiner, garder, conservation |
charger, décharger, manutentionner, manutention, chargement, déchargement, lever des charges, soulever, porter |
emballer, conditionner, empaqueter, emballage, conditionnement, envelopper, mettre en sachet |
couper, découper, tailler, trancher, découpe, coupe, sectionner, débiter, scier |
mélanger, mêler, malaxer, incorporer, mélange, remuer, brasser, amalgamer |
fixer, attacher, accrocher, fixation, visser, arrimer, assujettir |
coller, encoller, joindre, collage, fixer à la colle, recoller |
décorer, orner, embellir, décoration, ornement, enjoliver, garnir |
peindre, appliquer de la peinture, badigeonner, enduire, mettre en peinture |
dessiner, tracer, esquisser, croquer, dessin, tracé, représenter graphiquement |
imprimer, éditer, tirer, impression, tirage, reproduire, dupliquer |
traduire, interpréter, transposer, traduction, interprétation |
corriger, rectifier, réviser, relire, correction, rectification, révision, amender |
modifier, changer, transformer, adapter, modification, transformation, changement, remanier |
adapter, ajuster, personnaliser, aménager, adaptation, ajustement, accommoder |
ajuster, régler, calibrer, étalonner, réglage, ajustement, mise au point, paramétrer, calibrage |
configurer, paramétrer, configuration, paramétrage, régler, personnaliser |
tester, essayer, mettre à l'épreuve, expérimenter, test, essai, expérimentation |
valider, approuver, confirmer, validation, approbation, entériner, homologuer, autoriser |
certifier, attester, homologuer, certification, attestation, délivrer un certificat, labelliser |
financer, subventionner, financement, apporter des fonds, investir, investissement |
payer, régler, verser, paiement, règlement, versement, rémunérer, s'acquitter de |
facturer, établir une facture, facturation, encaisser, émettre des factures |
économiser, épargner, faire des économies, économie, réduire les coûts, épargne |
partager, mettre en commun, mutualiser, partage, mise en commun, répartir, diffuser |
répartir, distribuer, attribuer, allouer, répartition, attribution, affecter, ventiler |
déléguer, confier, délégation, transférer une responsabilité, mandater |
diffuser, propager, faire circuler, diffusion, publier, répandre, mettre à disposition |
publier, éditer, faire paraître, publication, mettre en ligne, parution |
interpréter, jouer, exécuter, interprétation, incarner, donner une représentation |
répéter, s'entraîner, répétition, entraînement, travailler un rôle, s'exercer |
entraîner, coacher, préparer physiquement, entraînement, préparation physique, exercer |
guider, mener, piloter une visite, accompagner des visiteurs, guidage, montrer le chemin |
écouter, prêter attention, entendre, écoute, être attentif, prêter l'oreille |
dialoguer, discuter, parler, converser, échanger, dialogue, discussion, conversation, bavarder |
rencontrer, se réunir, faire connaissance, rencontre, réunion, rendez-vous, se voir |
inviter, convier, invitation, proposer de venir, faire venir |
remplacer, substituer, suppléer, remplacement, relayer, prendre le relais, intérim |
renouveler, reconduire, prolonger, renouvellement, reconduction, prolongation |
récupérer, recycler, réutiliser, réemployer, récupération, recyclage, réemploi, valoriser |
éliminer, supprimer, retirer, élimination, suppression, se débarrasser de, évacuer, effacer |
démarrer, lancer, commencer, débuter, démarrage, lancement, mise en route, amorcer |
arrêter, cesser, interrompre, stopper, arrêt, interruption, mettre fin à |
finaliser, achever, terminer, parachever, finition, achèvement, conclure, mener à bien |
respecter les délais, tenir les délais, respecter les échéances, livrer à temps, ponctualité, respecter le calendrier |
prendre des décisions, décider, trancher, prise de décision, faire des choix |
définir, déterminer, fixer, préciser, définition, détermination, délimiter, spécifier |
fixer des objectifs, définir des objectifs, se donner un but, déterminer des buts, établir des priorités, prioriser, hiérarchiser |
anticiper, prévoir, se projeter, prédire, prévision, anticipation, pressentir |
réagir, répondre, faire face à, réaction, réponse, riposter, gérer l'imprévu |
consulter, prendre l'avis de, demander conseil, consultation, interroger, se renseigner |
interroger, questionner, sonder, interviewer, poser des questions, questionnement, interrogation |
convaincre, persuader, argumenter, persuasion, influencer, rallier |
intervenir, agir, intervention, action, prendre des mesures, passer à l'action |
maîtriser, connaître, posséder, maîtrise, connaissance, être à l'aise avec, avoir de bonnes connaissances |
déplacer, bouger, transférer, déplacement, déménager, transfert, mouvoir |
cultiver, faire pousser, culture, planter, exploiter la terre, semer |
récolter, cueillir, ramasser, récolte, cueillette, moissonner, vendanger |
nourrir, alimenter, donner à manger, alimentation, nourrissage |
élever, faire l'élevage de, élevage, s'occuper des animaux, soigner les bêtes |
cuisiner, préparer les repas, faire à manger, préparation culinaire, mitonner, apprêter |
servir, assurer le service, faire le service, servir à table |
coudre, assembler à l'aiguille, couture, piquer, raccommoder |
souder, braser, soudage, soudure, brasage |
percer, forer, perforer, perçage, forage, trouer |
creuser, excaver, fouiller, terrassement, excavation, terrasser |
chauffer, réchauffer, faire cuire, chauffage, cuisson, porter à température |
refroidir, réfrigérer, congeler, refroidissement, réfrigération, climatiser |
polir, poncer, lisser, lustrer, polissage, ponçage, abraser, meuler |
modéliser, simuler, modélisation, simulation, construire un modèle |
programmer, coder, développer un logiciel, codage, programmation, écrire du code |
numériser, dématérialiser, scanner, numérisation, dématérialisation |
sauvegarder, enregistrer des données, sauvegarde, mettre en sécurité des données, copier |
déboguer, corriger les erreurs d'un programme, débogage, corriger des bugs |
fournir, procurer, mettre à disposition, pourvoir, fourniture, ravitailler, approvisionner |
offrir, proposer, faire don de, donner gratuitement, faire cadeau de |
demander, solliciter, réclamer, requérir, sollicitation, faire la demande de |
obtenir, décrocher, se procurer, obtention, se faire délivrer |
recevoir, réceptionner, réception, percevoir, prendre livraison |
envoyer, expédier, adresser, envoi, expédition, faire parvenir, poster |
prêter, mettre à disposition temporairement, prêt, emprunter, dépanner d'un objet |
comparer, confronter, mettre en parallèle, comparaison, rapprocher |
synthétiser, résumer, faire la synthèse, synthèse, résumé, condenser, récapituler |
simplifier, vulgariser, rendre accessible, simplification, alléger un texte |
compléter, remplir, renseigner un formulaire, achever de remplir, garnir |
réfléchir, penser, raisonner, réflexion, méditer sur, cogiter |
comprendre, saisir, piger, assimiler, compréhension, entendre le sens |
mémoriser, retenir, se souvenir, mémorisation, apprendre par cœur, se rappeler |
imaginer, inventer, trouver des idées, imagination, concevoir des idées, innover |
lire, déchiffrer, consulter un texte, lecture, parcourir, bouquiner |
raconter, narrer, relater, conter, récit, faire le récit de |
chanter, vocaliser, fredonner, chant, interpréter une chanson |
danser, chorégraphier, danse, exécuter des pas |
filmer, tourner, enregistrer des images, tournage, capter, prise de vues |
photographier, prendre en photo, faire des photos, photographie, prise de vue |
sculpter, tailler, modeler, ciseler, sculpture, façonner |
graver, ciseler, gravure, inciser, buriner |
mouler, couler, mouler une pièce, moulage, démouler |
teindre, colorer, teinture, coloration, coloriser |
plier, courber, cintrer, pliage, cintrage, tordre |
fendre, casser, briser, rompre, fracturer |
démolir, détruire, abattre, démolition, destruction, raser |
séparer, isoler, dissocier, diviser, séparation, scinder |
filtrer, tamiser, passer, filtration, tamisage, épurer |
remplir, verser, transvaser, remplissage, faire le plein |
vider, vidanger, purger, vidange, évacuer un liquide, débarrasser |
presser, compresser, écraser, pressage, compression, broyer |
sécher, déshydrater, essorer, séchage, déshydratation, assécher |
stériliser, désinfecter, pasteuriser, stérilisation, désinfection, aseptiser |
conserver, préserver, garder, conservation, mettre en conserve |
peser, mesurer le poids, pesée, pesage, soupeser |
étiqueter, marquer, étiquetage, marquage, baliser, poser des étiquettes |
lever, soulever, hisser, levage, élever une charge, porter |
pousser, tirer, tracter, traction, remorquer |
suspendre, accrocher, pendre, suspension, mettre au mur |
conduire, rouler, piloter un véhicule, conduite de véhicules, prendre le volant |
naviguer, faire du bateau, navigation, manœuvrer un bateau, barrer |
stationner, garer, se garer, stationnement, parquer |
arroser, irriguer, arrosage, irrigation, donner de l'eau |
planter, repiquer, mettre en terre, plantation, semer |
désherber, sarcler, enlever les mauvaises herbes, désherbage, débroussailler |
secourir, sauver, porter secours, secours, sauvetage, venir en aide |
alerter, avertir, prévenir d'un danger, donner l'alerte, alerte, signaler un danger |
évacuer, mettre à l'abri, évacuation, faire sortir |
éclairer, illuminer, mettre en lumière, éclairage, illumination |
aérer, ventiler, aération, ventilation, renouveler l'air |
consoler, réconforter, rassurer, apaiser, consolation, réconfort, remonter le moral |
calmer, apaiser, désamorcer, détendre, tranquilliser, apaisement |
féliciter, complimenter, encourager, félicitations, louer les efforts |
remercier, dire merci, exprimer sa gratitude, remerciement, rendre grâce |
s'excuser, demander pardon, présenter des excuses, excuses, se faire pardonner |
dénoncer, signaler un abus, révéler, lancer l'alerte, dénonciation |
témoigner, attester, apporter son témoignage, témoignage, déposer |
se reposer, souffler, faire une pause, repos, récupérer des forces, se détendre |
marcher, se promener, se balader, randonner, balade, promenade, flâner |
courir, faire du jogging, course, trottiner, faire un footing |
nager, faire de la natation, natation, se baigner, baignade |
respirer, souffler de l'air, respiration, inspirer et expirer |
s'exercer, pratiquer, s'entraîner, entraînement, se perfectionner |
peiner, galérer, avoir du mal, avoir des difficultés, ramer, ne pas y arriver, patauger |
travailler, bosser, exercer une activité, besogner, trimer |
se débrouiller, s'en sortir, se tirer d'affaire, se dépatouiller, y arriver seul |
se lancer, se jeter à l'eau, franchir le pas, oser commencer, démarrer son activité |
s'inscrire, adhérer, inscription, adhésion, prendre une carte de membre, rejoindre |
réserver, retenir une place, réservation, bloquer une date |
annuler, décommander, annulation, renoncer à, reporter |
interdire, prohiber, défendre de, interdiction, empêcher |
autoriser, permettre, donner l'autorisation, autorisation, agréer |
surmonter, dépasser, vaincre, venir à bout de, triompher de |
concilier, équilibrer, harmoniser, conciliation, trouver un équilibre |
intégrer, incorporer, inclure, intégration, inclusion, insérer |
relier, connecter, raccorder, brancher, connexion, raccordement, branchement |
débrancher, déconnecter, couper, mettre hors tension |
extraire, retirer, tirer de, extraction, prélever, prélèvement |
prélever, échantillonner, prise d'échantillons, échantillonnage, prélèvement d'échantillons |
homologuer, agréer, mettre en conformité, homologation, mise aux normes, se conformer aux normes |
sous-traiter, externaliser, faire faire, sous-traitance, confier à un prestataire |
visiter, découvrir un lieu, visite, faire le tour de |
héberger, loger, donner un toit, hébergement, accueillir chez soi |
bricoler, rafistoler, bidouiller, bricolage, faire soi-même |
emménager, déménager, changer de logement, s'installer, emménagement |
dépister, détecter une maladie, dépistage, examen de dépistage |
rééduquer, réadapter, rééducation, réadaptation, réapprendre un geste |
médiatiser, faire parler de, donner de la visibilité, médiatisation, couverture médiatique |
`;
