/** Words of welcome, table, trade, stage and office that stand for each other. */
export const serviceTrades = `
accueil des clients, accueillir, saluer, recevoir, réceptionner, accueil, réception, souhaiter la bienvenue | client, entrée, sourire
arrivées et départs, enregistrement des clients, check-in, check-out, formalités d'arrivée, formalités de départ | chambre, clé, réception
réclamation, plainte, plaintes, réclamations, mécontentement, doléances, litige | client, excuse, remboursement
satisfaction des clients, satisfaire la clientèle, répondre aux attentes, fidélisation, fidéliser, expérience client | besoin, accueil, qualité
clients à besoins particuliers, besoins spécifiques, besoins spéciaux, clientèle handicapée, accessibilité | handicap, fauteuil
objets trouvés, biens perdus, objets perdus | perdre, retrouver
bagages, valises, bagagiste, bagage | porter, hôtel, voyage
conciergerie, concierge, gardiennage, gardien d'immeuble | clé, immeuble
chambres, service d'étage, femme de chambre, entretien des chambres, faire les lits, gouvernante | drap, lit, hôtel
nettoyage, propreté, entretien ménager, nettoyer, ménage, laver, désinfecter, assainir, hygiène | balai, seau, poussière
hygiène alimentaire, sécurité alimentaire, sécurité sanitaire, HACCP, salubrité | cuisine, microbe, froid
mise en place, dresser la table, dresser les tables, couverts, arts de la table, apprêter la salle | nappe, assiette, verre
carte, menu, carte des vins, carte des boissons, menus | plat, vin, restaurant
barman, bar, cocktails, boissons, comptoir, barmaid, serveur de bar, débit de boissons | verre, alcool, jus
café, barista, boissons chaudes, thé | tasse, machine
addition, encaissement, encaisser, facturation, facturer, caisse, facture, note | payer, monnaie, ticket
réceptions, banquet, banquets, traiteur, événements, manifestations, événementiel, congrès, organisation d'événements, événements spéciaux | fête, salle, invité
guide touristique, visite guidée, guide, visites guidées, guidage | patrimoine, groupe, musée
voyagiste, tour opérateur, agence de voyages, agent de voyages, organisateur de voyages | séjour, billet
tourisme durable, écotourisme, tourisme responsable, tourisme vert | nature, patrimoine
vente incitative, vente additionnelle, montée en gamme, vente croisée, upselling, ventes complémentaires | client, supplément
vendre, commercialiser, vente, ventes, écouler, commerce, débiter, distribuer |
inventaire, gestion des stocks, stocks, rotation des stocks, réserve, réserves, approvisionnements | rayon, compter
emballage, conditionnement, emballer, conditionner, empaqueter, empaquetage | carton, colis
manutention, chargement, charger, décharger, manutentionner, déchargement, manipuler des charges | palette, chariot, quai
marchandises, produits, articles, biens, denrées, fret, cargaison |
soumission, appel d'offres, marché public, passation de marchés, adjudication, offre de prix | contrat, fournisseur
négociation, négocier, marchander, pourparlers, conclure un accord, discuter les conditions | prix, contrat
contrat, accord, convention, contrats, fourniture, bail, baux, location, contrat de location | signer, clause
prêt, crédit, emprunt, hypothèque, financement bancaire | banque, taux
assurance, assureur, indemnisation, sinistre, polices d'assurance | contrat, dommage
trésorerie, liquidités, flux de trésorerie, fonds, caisse | argent, compte
audit, contrôle des comptes, vérification des comptes, auditeur, auditer | comptable, rapport
budget, plan financier, prévisions budgétaires, budgétisation, budgétaire, coûts, dépenses, frais | euro, prévoir
collecte de fonds, levée de fonds, recherche de financements, subventions, mécénat, parrainage, sponsoring | don, dossier
bénéfice, profit, rentabilité, marge, recettes, revenus, chiffre d'affaires | gain
risque, risques, danger, menaces, menace, vulnérabilité, péril |
incendie, feu, lutte contre le feu, sécurité incendie, pompier, extinction | extincteur, flamme
urgence, premiers secours, urgences, secourisme, premiers soins, situations d'urgence, crise | blessé, appeler
équipement de protection, protection individuelle, EPI, vêtements de protection, tenue de protection | casque, gant
santé et sécurité, sécurité au travail, hygiène et sécurité, prévention des risques, sécurité professionnelle, conditions de travail | accident, norme
gestion du stress, résister au stress, supporter la pression, travailler sous pression, tolérance au stress | calme, tension
gestion du temps, ponctualité, respecter les délais, échéances, délais, ponctuel, tenir les délais | horaire, retard
prise de décision, prendre des décisions, décider, trancher, décision | choix
parler en public, prise de parole, éloquence, art oratoire, s'exprimer en public, discours, oralement, verbalement | micro, trac
diriger une équipe, leadership, encadrer du personnel, management, meneur, gérer une équipe, gérer du personnel | chef, motiver
motiver, encourager, stimuler, inciter, motivation, favoriser, promouvoir |
apprentissage, apprendre, se former, formation, perfectionnement, développement professionnel, former |
étude, recherche, enquête, recherches, études, sondage, investigation, enquêter | question, données
rapport, compte rendu, rendre compte, faire rapport, reporting, signaler, rapporter, notifier, procès-verbal, rapports |
documentation, documents, dossiers, dossier, registre, archives, consigner, enregistrer, fiche, fichiers |
documentation technique, manuel, notice, mode d'emploi, guide d'utilisation, fiche technique | lire, plan
identifier, déterminer, détecter, repérer, reconnaître, définir, déceler, cerner |
appliquer, mettre en œuvre, exécuter, respecter, suivre, se conformer, conformité, application, mise en œuvre |
utiliser, employer, se servir de, exploiter, maîtriser, manier, faire fonctionner, opérer, actionner, manœuvrer, utilisation |
améliorer, optimiser, perfectionner, renforcer, amélioration, optimisation, rationaliser, affiner |
résoudre, régler, traiter, remédier, dépanner, résolution, solutionner, gérer des problèmes |
problème, difficulté, incident, dysfonctionnement, panne, anomalie, point de tension, défaut |
adapter, ajuster, modifier, régler, personnaliser, adaptation, réglage, ajustement, changer, transformer |
collecter, recueillir, rassembler, réunir, compiler, collecte, récolter, ramassage, relever |
participer, prendre part, contribuer, assister à, participation, s'impliquer |
communiquer, informer, transmettre, échanger, faire part, communication, faire connaître, renseigner, informations |
entretenir des relations, nouer des contacts, relations, contacts, tisser des liens, réseau professionnel, réseautage |
entretenir, maintenir, maintenance, entretien, maintien, réviser, révision, tenir en état |
réparer, remettre en état, réparation, rénover, restaurer, dépanner, restauration d'objets |
mesurer, peser, calibrer, étalonner, mesure, mesurage, étalonnage, jauger |
couper, découper, trancher, tailler, coupe, découpe, sectionner |
mélanger, mixer, malaxer, mélange, brasser, incorporer |
nettoyer, laver, lavage, nettoyage, rincer, récurer, décrasser |
réparateur, technicien, dépanneur, mécanicien |
atelier, usine, fabrique, manufacture, site de production |
fabriquer, manufacturer, produire, production, fabrication, manufacture |
développer, mettre au point, élaborer, développement, élaboration |
stratégie, politique, plan, programme, plan d'action, politiques, feuille de route |
objectif, but, cible, finalité, objectifs, visée |
tâche, mission, activité, activités, tâches, travail, opération, opérations, besogne |
projet, projets, initiative, entreprise |
entreprise, société, organisation, organisme, compagnie, firme, établissement, entreprises, commercial, organisationnel |
responsable, gestionnaire, dirigeant, directeur, chef, cadre, direction, supérieur |
équipe, groupe, personnel |
local, salle, espace, pièce, lieu, locaux, installations |
scène, plateau, spectacle, représentation, spectacle vivant, production artistique, œuvre scénique | théâtre, rideau, artiste
costume, vêtement de scène, costumes, tenue, habits | couture, scène
accessoires, décors, décor, accessoire, éléments de décor | scène, plateau
éclairage, lumière, éclairagiste, lumières, illumination | projecteur, lampe
répétition, répéter, répétitions, entraînement | scène, chant
chorégraphie, danse, danser, danseur, chorégraphe | pas, musique
scénario, script, synopsis, livret, intrigue | film, personnage
partition, notation musicale, musique écrite, composition musicale | note, instrument
chant, chanter, voix, vocal, chanteur | chorale, mélodie
enregistrement sonore, enregistrer le son, prise de son, studio d'enregistrement, sonorisation | micro, piste
photographie, photo, photographier, prise de vue, clichés, images | appareil, objectif
peinture, toile, tableau, peindre, pictural | pinceau, couleur
sculpture, sculpter, statue, taille | pierre, argile
irrigation, arrosage, arroser, irriguer | eau, tuyau
fertilisation, engrais, fertiliser, amendement, fumure | compost, sol
ravageurs, nuisibles, parasites, organismes nuisibles, désinsectisation, lutte contre les nuisibles | insecte, rat
récolte, moisson, cueillette, récolter, cueillir, moissonner | fruit, champ
traite, traire, production laitière | vache, lait
abattage, abattre, abattoir | animal, viande
navire, bateau, embarcation, vaisseau, bâtiment de mer, nautique | mer, port
pêche, pêcherie, industrie de la pêche, halieutique, captures, poissons | filet, bateau
réseau privé virtuel, VPN | chiffrement, distance
serveur mandataire, proxy, serveur proxy, mandataire, serveurs | filtre, squid, adresse
téléphonie IP, voix sur IP, VoIP, VOIP | appel, asterisk
système de détection d'intrusion, IDS, détection des intrusions | attaque, réseau
maliciel, logiciel malveillant, malware, logiciel espion, virus informatique, antivirus, anti-virus, rançongiciel | infection, pirate
extraction transformation et chargement, ETL, outil d'extraction de données, intégration de données | informatica, talend, pentaho, datastage
architecture orientée services, SOA, modélisation orientée services, logiciel-service, SaaS, service web, services web | API, composants
accord de niveau de service, SLA, convention de service, niveau de service | contrat, prestataire
rétro-ingénierie, ingénierie inverse, rétroingénierie | démonter, code
plan de continuité, reprise après sinistre, plan de reprise, continuité des activités, rétablissement, récupération | sauvegarde, panne
protection de la vie privée, confidentialité, vie privée, RGPD, données personnelles, protection des données | consentement, secret
exigences des utilisateurs, besoins des utilisateurs, analyse des besoins, cahier des charges, exigences, besoins | utilisateur, entretien
numérisation, numériser, scanner, digitalisation, dématérialisation | papier, image
recherche d'information, extraction d'informations, recherche documentaire, structuration de l'information, architecture de l'information | classer, index
algorithme, algorithmique, calcul, calculs, mathématiques | formule, étape
simulation, modélisation, modèle, modéliser, simuler | essai, ordinateur
capteur, détecteur, sonde, capteurs, senseur | mesure, signal
électronique, circuits, circuit imprimé, composants électroniques, microélectronique, semi-conducteurs | soudure, puce
essai, test, tester, essais, épreuve, expérimentation, expérimenter, tests |
contrôle de qualité, assurance qualité, qualité, contrôle qualité, normes de qualité | défaut, vérifier
brevet, propriété intellectuelle, droits d'auteur, droit d'auteur, licence, marque déposée | inventer, déposer
bénévolat, bénévoles, volontariat, volontaires | association
aide sociale, action sociale, travail social, services sociaux, assistance sociale, prestations sociales | droits, dossier
maltraitance, violence, abus, mauvais traitements, sévices | victime, protéger
décès, deuil, funérailles, obsèques, funéraire, pompes funèbres | cercueil, famille
mariage, noces, cérémonie, union | robe, salle
élection, scrutin, vote, élections, électoral | urne, candidat
armée, militaire, défense, forces armées | soldat
police, maintien de l'ordre, forces de l'ordre, sécurité publique | enquête, agent
frontière, douane, douanes, dédouanement | passeport, taxe
route, voirie, chaussée, routier, routes | bitume, circulation
déchets, ordures, rebuts, détritus, résidus, eaux usées | poubelle, tri
eau potable, eau, distribution d'eau, traitement de l'eau | robinet, filtre
grue, levage, engin de levage, grutier, appareils de levage | charge, crochet
chaudière, chauffage, chaudières, générateur de chaleur | radiateur, gaz
moteur, moteurs, motorisation, propulsion, turbine | huile, panne
`;
