/** The learned word and the everyday one, as reference lists and people say them. */
export const learnedWords = `
néphrologie, maladies rénales, maladies des reins, néphrologue | rein, rénal, dialyse
cardiologie, maladies cardiaques, maladies du cœur, cardiologue, cardiaque, cardiovasculaire | cœur, infarctus, tension
hépatologie, maladies du foie, hépatique | foie, hépatite, cirrhose
pneumologie, maladies respiratoires, maladies pulmonaires, pneumologue, pulmonaire, respiratoire | poumon, asthme, souffle
gastro-entérologie, maladies digestives, gastroentérologie, système digestif, digestif | estomac, intestin, digestion
dermatologie, maladies de la peau, dermatologue, cutané, dermique | peau, eczéma, bouton
ophtalmologie, maladies des yeux, ophtalmologue, oculaire, ophtalmique, optométrie, optique | œil, yeux, vue, lunettes
oto-rhino-laryngologie, ORL, otorhinolaryngologie | oreille, nez, gorge, audition
audiologie, audioprothèse, audition, auditif, surdité | oreille, entendre, appareil auditif
neurologie, maladies du cerveau, système nerveux, neurologue, neurologique | cerveau, nerf, AVC
oncologie, cancérologie, cancer, oncologue, tumeur | chimiothérapie, tumoral, radiothérapie
hématologie, maladies du sang, sanguin, transfusion sanguine | sang, prise de sang, globules
urologie, maladies urinaires, urinaire | vessie, prostate
gynécologie, obstétrique, gynécologue, maïeutique, sage-femme | accouchement, grossesse, femme enceinte, utérus
pédiatrie, médecine des enfants, pédiatre, puériculture | enfant, nourrisson
néonatologie, soins néonataux, néonatal, nouveau-né, nouveau-nés, nouveaux-nés, soins aux nouveau-nés | bébé, naissance, maternité
gériatrie, gérontologie, médecine des personnes âgées | vieillesse, personne âgée
rhumatologie, maladies articulaires, articulaire, rhumatisme | articulation, arthrose
endocrinologie, hormones, hormonal, diabétologie | diabète, thyroïde
infectiologie, maladies infectieuses, maladies contagieuses, maladies transmissibles, épidémiologie | infection, virus, contagion
immunologie, allergologie, système immunitaire, immunitaire | allergie, vaccin, anticorps
radiologie, imagerie médicale, imagerie, radiographie, neuro-imagerie, neuroimagerie | scanner, IRM, échographie, rayons
odontologie, dentisterie, soins dentaires, dentaire, chirurgie dentaire, dentiste, stomatologie, orthodontie | dent, carie, bouche, mâchoire
orthopédie, appareil locomoteur, prothèse, orthèse, appareillage orthopédique | os, fracture, canne
rééducation, réadaptation, revalidation, réhabilitation, réadaptation fonctionnelle, médecine de réadaptation | kinésithérapeute, ergothérapie, exercice
kinésithérapie, physiothérapie, kinésithérapeute, physiothérapeute | massage, muscle, rééducation
chiropraxie, chiropratique, chiropractie, chiropracteur, ostéopathie | dos, vertèbre, manipulation
psychothérapie, thérapie psychologique, psychologie, psychothérapeute, soutien psychologique | écoute, mal-être, angoisse
pharmacologie, pharmacie, pharmaceutique, médicaments, médicament, pharmacien | ordonnance, officine, posologie
toxicologie, substances toxiques, poisons, intoxication, toxique, nocif, dangereux | poison, danger, exposition
médecine vétérinaire, soins aux animaux, vétérinaire, santé animale | animal, élevage
anatomie, corps humain, anatomique, morphologie | muscle, os, organe
botanique, plantes, végétaux, flore, végétal | plante, fleur, herbier
zoologie, faune, animaux, animal, bêtes | espèce, animal
ornithologie, oiseaux, aviaire, volaille, volailles | oiseau, nid, poule
entomologie, insectes, insecte | papillon, abeille, fourmi
apiculture, abeilles, apiculteur, apicole | ruche, miel, essaim
aviculture, élevage de volailles, avicole, volailles | poule, œuf, poulet
aquaculture, pisciculture, élevage de poissons, aquacole, piscicole | poisson, bassin, alevin, crevette
sylviculture, foresterie, exploitation forestière, forestier, coupe de bois, bûcheronnage, abattage d'arbres | forêt, arbre, tronçonneuse, grume, reboisement
viticulture, vigne, viticole, vendanges, récolte de raisins, vignoble | raisin, cep, vin
œnologie, vin, vins, sommelier, sommellerie, dégustation de vin | cave, cépage, bouteille
horticulture, culture de plantes, horticole, maraîchage, jardinage, floriculture | serre, plante, fleur, semis
agriculture, agricole, exploitation agricole, ferme, agronomie | champ, culture, récolte
animaux d'élevage, bétail, animaux de rapport, cheptel, élevage, animaux de ferme | vache, mouton, porc, troupeau
écologie, environnement, écologique, environnemental, protection de l'environnement, milieu naturel, développement durable, durable, durabilité | nature, pollution, biodiversité
génie, ingénierie, technique de l'ingénieur, sciences de l'ingénieur | ingénieur, étude, conception
météorologie, météo, climatologie, prévisions météorologiques, climat | pluie, temps, nuage, vent
hydrologie, eaux, hydrique, hydraulique, hydrographie | rivière, pluie, nappe, débit
géologie, sciences de la terre, minéralogie, roches, géologique | pierre, minéral, sol
gemmologie, pierres précieuses, gemmes, gemme, joyaux, pierre précieuse | diamant, bijou, saphir
joaillerie, bijouterie, orfèvrerie, bijoux, joaillier, bijoutier | or, argent, bague, collier
horlogerie, montres, horloges, pendules, horloger | heure, mécanisme, bracelet
sismologie, tremblements de terre, séisme, sismique | secousse, terre, faille
astronomie, étoiles, espace, astronomique, spatial | planète, télescope, ciel
voyance, divination, astrologie, divinatoire, bonne aventure | avenir, cartes, tarot, horoscope
acoustique, son, sonore, audio | bruit, écho, salle
optique, lentilles, verres optiques | lumière, lunettes, rayon
thermodynamique, chaleur, thermique, transfert de chaleur | température, chauffage
réfrigération, réfrigérants, fluide frigorigène, frigorigène, froid industriel, climatisation | froid, frigo, gaz
électrodéposition, galvanoplastie, placage électrolytique, électroplacage, dépôt électrolytique | métal, bain, chrome
métallurgie, métaux, sidérurgie, métal, métallique, acier | fonderie, forge, alliage
plasturgie, matières plastiques, plastiques, plastique, polymères | moule, résine, injection
textile, textiles, étoffes, tissus, tissu, étoffe | fil, coton, trame
confection, couture, vêtements, habillement, confection de vêtements, prêt-à-porter | aiguille, patron, robe, mode
cuir, peaux, maroquinerie, tannage, cuirs | sac, ceinture, tannerie
chaussure, chaussures, cordonnerie, botterie | semelle, talon, soulier
tonnellerie, tonneaux, fûts de bois, barriques, fût, tonneau | chêne, vin, rhum
ameublement, meubles, mobilier, ébénisterie | chaise, table, armoire
coloration capillaire, teinture pour cheveux, coloration, teindre les cheveux, faire une coloration, couleur des cheveux | mèches, racines, coiffeur
cosmétiques, produits de beauté, cosmétique, produits cosmétiques, soins de beauté | crème, maquillage, parfum
combustible, carburant, combustibles, carburants, essence | pétrole, gazole, charbon, fioul
biocarburant, biodiesel, biogazole, agrocarburant, biocombustible | huile, éthanol, colza
canalisation, conduite, pipeline, oléoduc, gazoduc, tuyauterie, conduites, tuyaux | pompe, tuyau, gaz, pétrole, vanne
hydrocarbures, pétrole, gaz naturel, pétrolier, pétrochimie | forage, puits, raffinerie
énergies renouvelables, énergie verte, énergie propre, énergie durable | solaire, éolienne, panneau
photovoltaïque, énergie solaire, panneaux solaires, solaire | soleil, toit, onduleur
soudage, soudure, souder, brasage, soudeur | arc, chalumeau, TIG, métal
usinage, machine-outil, tournage, fraisage, ajustage | tour, copeau, pièce
pyrotechnie, feux d'artifice, explosifs, artificier, dynamite | mèche, fusée
boulangerie, pain, produits de boulangerie, faire du pain, panification, boulanger | pétrin, levain, baguette, pâte
pâtisserie, gâteaux, desserts, pâtissier, confiserie, produits sucrés, sucreries | crème, tarte, sucre, four
boucherie, viande, viandes, boucher, charcuterie, produits carnés | porc, bœuf, découpe
brasserie, bière, brassage, brasseur, brassicole | malt, houblon, fermentation
fromagerie, fromage, produits laitiers, laiterie, laitier | lait, affinage, yaourt
denrées alimentaires, aliments, alimentation, nourriture, alimentaire, produits alimentaires, agroalimentaire, vivres | repas, manger, conserve
nutrition, diététique, régime alimentaire, diète, nutritionnel, alimentation équilibrée | calories, vitamines, repas
gastronomie, art culinaire, cuisine, culinaire, préparation des repas, traditions alimentaires, habitudes alimentaires | plat, chef, recette
boissons alcoolisées, alcools, spiritueux, alcools forts, alcool | rhum, whisky, bar, cocktail
hôtellerie, hôtel, hôtelier, hébergement, accueil touristique, tourisme | chambre, réception, client, séjour
réservation, réservations, opérations de réception, enregistrement des réservations, booking | hôtel, accueil, client, table
lingerie, blanchisserie, linge, buanderie, laverie | draps, laver, repasser
restauration, restaurant, restaurateur, service à table, service en salle, servir des plats | serveur, plat, table, client
billetterie, billets, tickets, vente de billets, ticket, billet, titre de transport | entrée, guichet, spectacle
forfait touristique, formule touristique, voyage organisé, circuit touristique, excursion | vacances, agence, guide
divertissement, loisirs, activités récréatives, récréation, animation, distraction, activités de loisirs, divertissements | jeu, fête, spectacle
activités de plein air, activités extérieures, activités en extérieur, plein air, sports de nature, outdoor | randonnée, kayak, escalade, camping
jeux d'argent, paris, jeux de hasard, pari, casino, loterie | mise, poker, loto
escrime, combat à l'épée, épée, duel | fleuret, sabre, masque
arts martiaux, sports de combat, combat, lutte, autodéfense | judo, karaté, boxe
langage du corps, langage corporel, communication non verbale, expression corporelle, posture, gestuelle | geste, mime, regard
affirmation de soi, assertivité, confiance en soi, comportement assertif, s'affirmer, assurance | timidité, dire non
maîtrise de soi, self-control, sang-froid, contrôle de soi, calme | colère, émotion, patience
fiabilité, être fiable, sens des responsabilités, digne de confiance, responsable, sérieux | ponctualité, parole
créativité, créatif, imagination, inventivité, originalité, innovation, innovant | idée, inventer, neuf
réflexion, esprit critique, pensée, penser, raisonnement, réfléchir, mode de pensée | analyser, logique, idée
flexibilité, souplesse, adaptabilité, s'adapter, flexible, adaptation | changement, circonstances
empathie, bienveillance, compassion, sensibilité à autrui | écoute, comprendre
curiosité, envie d'apprendre, ouverture d'esprit | découvrir, question
esprit d'équipe, travail en équipe, collaboration, coopération, travailler en équipe, coopérer, collaborer | collègue, ensemble
terminologie, jargon, vocabulaire technique, termes techniques, vocabulaire, langage technique, lexique | mot, glossaire, définition
journalisme, presse, rédaction, journaliste, journalistique, éditorial, rédactionnel | article, interview, reportage
édition, publication, maison d'édition, publier, éditorial, stratégie de publication, projet éditorial | livre, imprimer, auteur
correction, relecture, relire, corriger, révision de textes | faute, orthographe, épreuve
traduction, traduire, localisation, interprétation, traducteur | langue, version
bosniaque, bosnien, serbo-croate, croate, serbe | Balkans
irlandais, gaélique, gaélique irlandais | Irlande, celte
occitan, langue d'oc, provençal | troubadour, midi
espagnol, castillan, langue espagnole | Espagne, hispanophone
persan, farsi, iranien | Iran
néerlandais, hollandais, flamand | Pays-Bas, Belgique
chinois, mandarin, cantonais | Chine, idéogramme
hébreu, langue hébraïque, Torah, Thora, judaïsme | juif, Talmud
islam, musulman, Coran | mosquée, prière
christianisme, Bible, chrétien, catholicisme, évangile | église, prêtre
bourse, marché financier, marchés financiers, marché boursier, marché des valeurs, marché des actions, valeurs mobilières, actions | courtier, titre, cours, placement
devises, monnaies étrangères, monnaie étrangère, change, valeurs étrangères, devise | taux, euro, dollar
coentreprise, joint-venture, joint-ventures, entreprise commune, entreprise conjointe, entreprises communes | associé, partenaire, alliance
bulletin de salaire, fiche de paie, bulletin de paie, paie, rémunération, salaires, salaire | employeur, cotisations, net
comptabilité, comptes, tenue de comptes, comptable, écritures comptables | bilan, facture, débit
fiscalité, impôts, taxes, fiscal, imposition | déclaration, TVA
créneau commercial, marché de niche, niche, segment de marché, créneau | client, positionnement
promotion, offre spéciale, offres promotionnelles, remise, rabais, offre promotionnelle, promotions | solde, réduction, vente
mercatique, marketing, commercialisation, publicité, promotion des ventes, publicitaire | affiche, slogan, campagne, client
approvisionnement, achats, acheter, approvisionner, acquisition, fournitures, fourniture, ravitaillement | fournisseur, commande, stock
entreposage, entrepôt, stockage, stocker, magasinage, entreposer, ranger | rayon, palette, dépôt
logistique, acheminement, transport de marchandises, distribution, livraison, fret | camion, colis, port
portuaire, port, docks, maritime | navire, quai, conteneur
chemin de fer, ferroviaire, rail, train, voie ferrée | gare, locomotive
aéronautique, aviation, avions, aérien, aéronefs, aéronef | pilote, vol, aéroport
automobile, véhicules, voitures, auto, véhicule, voiture | moteur, garage, pneu
garer, stationner, parquer, stationnement, se garer | place, créneau, parking
bicyclette, vélo, cycle, vélos, bicyclettes, deux-roues | pédale, roue, guidon
grand public, consommateurs, électronique grand public, clientèle, consommation, usagers | achat, client
parties prenantes, parties intéressées, acteurs concernés, intervenants, partenaires | réunion, concertation
personnel, employés, salariés, effectifs, main-d'œuvre, ressources humaines, collaborateurs, travailleurs | équipe, embauche, contrat
recrutement, embaucher, recruter, embauche, engager du personnel, sélection du personnel | entretien, candidat, poste
client, clientèle, usager, consommateur, hôte, convive, invité, acheteur, visiteur |
enseignant, professeur, instituteur, maître d'école, formateur, éducateur, pédagogue | classe, élève, cours
élève, étudiant, apprenant, écolier, apprenti, stagiaire | cours, école
éducation, enseignement, scolaire, pédagogique, académique, éducatif, pédagogie, instruction, universitaire | école, cours, élève
droit, législation, lois, juridique, réglementation, loi, légal, prescriptions légales, exigences légales, réglementaire | tribunal, avocat, règle
médiation, résolution de conflits, arbitrage, conciliation, règlement des différends | dispute, accord
prescriptions, exigences, spécifications, normes, conditions requises, critères, cahier des charges, directives |
processus, procédé, procédure, méthode, mode opératoire, modes opératoires, technique, démarche |
type, catégorie, sorte, typologie, genre, classe, espèce, variété |
conseil, conseiller, recommandation, recommander, avis, préconisation, orienter |
évaluer, apprécier, estimer, analyser, jauger, évaluation, appréciation, estimation, analyse, mesurer |
fournir, offrir, proposer, présenter, livrer, apporter, donner, procurer, dispenser |
performance, rendement, efficacité, résultats, efficience, activité, productivité |
commentaire, retour d'information, retours, retour, réaction, avis, remarques, feedback |
préserver, protéger, conserver, sauvegarder, maintenir, garantir, sécuriser, préservation, protection, conservation |
assister, aider, soutenir, seconder, appuyer, fournir de l'aide, aide, soutien, appui, accompagner |
répartir, attribuer, affecter, allouer, distribuer, répartition, affectation, attribution |
choisir, sélectionner, retenir, sélection, choix, trier, tri |
installer, poser, monter, mettre en place, assembler, installation, pose, montage, assemblage, intégrer, disposer |
retirer, enlever, ôter, éliminer, supprimer, décoller, démonter, extraire, retrait |
rédiger, écrire, composer, formuler, rédaction, écriture, établir, documenter |
papier peint, papiers peints, tapisserie, tapisseries murales | colle, mur, lé
nourrir, alimenter, donner à manger, alimentation des animaux | gamelle, fourrage
reliure, relier, relieur | livre, couture, couverture
camouflage, furtif, technologie furtive, furtivité, dissimulation | radar, militaire, caché
résilience, résistance, capacité de rebond, robustesse | crise, choc
`;
