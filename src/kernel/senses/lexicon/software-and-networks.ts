/** Senses of programming tools, computer systems and digital uses, with what kind of thing each name is. */
export const softwareAndNetworks = `
outil de construction logicielle, Apache Maven, Maven, Gradle, compilation automatisée, build | Java, dépendances
serveur d'applications, Apache Tomcat, Tomcat, WebLogic, JBoss, WildFly, conteneur de servlets | Java, site, hébergement
Apache, serveur web, serveur HTTP, Nginx | site, hébergement
préprocesseur CSS, Sass, Less, Stylus, feuille de style | site, mise en page, couleur
JavaScript, CoffeeScript, TypeScript, ECMAScript, JS | site, navigateur, code
cadriciel JavaScript, JavaScript Framework, Vue.js, React.js, AngularJS | front-end, site
déploiement continu, Octopus Deploy, Jenkins, intégration continue, Ansible, DevOps | serveur, mise en production
machine virtuelle de développement, Vagrant, VirtualBox, conteneurisation, conteneurs Docker | serveur, environnement
moteur de jeu, GameSalad, GameMaker, Frostbite, CryEngine, Unreal, Unity, id Tech, Godot | jeu vidéo, 3D
distribution de sécurité informatique, Kali Linux, BlackArch, Parrot OS | pirate, test d'intrusion
craqueur de mots de passe, John The Ripper, THC Hydra, Cain and Abel, force brute, cassage de mots de passe | pirate, sécurité
scanner de vulnérabilités, Nexpose, Nessus, Maltego, recherche de failles | sécurité, pirate
cyberattaque, attaque informatique, piratage, pirate informatique, hacker, intrusion informatique, cybercriminalité | rançon, virus, mot de passe
reconnaissance de caractères, reconnaissance optique de caractères, OCR, ABBYY, FineReader, OmniPage | scanner, texte, PDF
plateforme d'apprentissage, système de gestion de l'apprentissage, Brightspace, Litmos, Engrade, Edmodo, Grovo, Moodle, LMS | école, cours en ligne
SCORM, module de formation en ligne, contenu e-learning, cours numérique | LMS, quiz
logiciel de recrutement, Taleo, suivi des candidatures, ATS | RH, CV
extraction transformation et chargement, outil d'intégration de données, QlikView, DataStage, InfoSphere, Oracle Data Integrator, Warehouse Builder, ETL | base, entrepôt de données
Oracle, base Oracle, DB2, OpenEdge, base de données relationnelle | SQL, tables
système de gestion de contenu, WebCMS, Drupal, Joomla, WordPress, CMS, SPIP | site, page
modélisation UML, UML, langage de modélisation unifié, diagramme de classes | logiciel, conception
langage de programmation, langage informatique, langage APL | Groovy, Smalltalk, Pascal, COBOL, code, développeur
langage assembleur, assembleur, Assembly, code machine | processeur, bas niveau
programmation orientée objet, POO, orienté objet, programmation par objets | classe, Java
programmation fonctionnelle, programmation déclarative, Haskell | fonction, code
programmation logique, Prolog | règles, code
programmation concurrente, programmation parallèle, calcul parallèle, multithreading | processus, processeur
script informatique, programmation de scripts, automatiser par script, VBScript, bash | commande, code
langage SAS, MATLAB, logiciel de calcul, calcul scientifique | statistique, matrice
langage de balisage, HTML, XML, balises HTML | site, page
consortium W3C, W3C, World Wide Web Consortium, standards du web | site, navigateur
schéma de base de données, modèle de données, MCD, Merise, structure de base de données | tables, SQL
code source, examen du code, revue de code, relecture de code | développeur, Git
prototype de logiciel, maquette de logiciel, version bêta | application
pilote de périphérique, driver, pilote d'appareil | imprimante, Windows
tests automatisés, automatisation des tests, plan de test, cas de test, recette fonctionnelle | bug, logiciel
anomalie logicielle, bug, bogue, erreur de programme, plantage | ordinateur, déboguer
cycle de développement, cycle de vie du logiciel, cycle en V, SDLC | projet, étapes
architecture logicielle, architecture d'un système informatique, conception logicielle | développeur, schéma
architecture d'entreprise, urbanisation du système d'information, cartographie applicative | DSI
fonctionnalité, fonction logicielle, feature, bon fonctionnement | logiciel, bouton
processeur, microprocesseur, CPU, puce informatique, circuit intégré | ordinateur, Intel
carte électronique, circuit imprimé, PCB, IPC, plaque électronique, carte mère | soudure, composants
microélectronique, semi-conducteur, électronique miniature | silicium, salle blanche
composant électronique, diode, transistor | condensateur, circuit, souder
électronique analogique, électronique de puissance, théorie de l'électronique | signal, tension
câblage, câbler, câbleur, tableau de câblage, plan de câblage, schéma électrique | fil, armoire électrique, électricien
armoire électrique, tableau électrique, panneau de commande, pupitre de commande, automate de commande | bouton, voyant
barre omnibus, jeu de barres | cuivre, courant
antenne parabolique, parabole, alignement d'antenne, réception satellite | télé, toit
système temps réel, temps réel, en direct informatique | capteur, instantané
intelligence artificielle, IA, apprentissage machine, réseau de neurones | ChatGPT, robot
système de recommandation, moteur de recommandation, suggestions personnalisées | Netflix, algorithme
aide à la décision, système d'aide à la décision, outil décisionnel | données, tableau de bord
mégadonnées, analyse de mégadonnées, datamining, fouille de textes | statistique
qualité des données, nettoyage de données, données fiables | base, erreurs
jeu de données, ensemble de données, dataset | fichier, tableau
saisie de données, opérateur de saisie, encodage de données, entrer des données | clavier, tableau
numérisation, numérisation d'images, scanner, scanneur, numériser | photo, papier
traitement d'image, analyse d'image, reconnaissance d'image, vision par ordinateur | caméra, photo
IAO, ingénierie assistée par ordinateur, simulation numérique, calcul par éléments finis | CAO, ingénieur
réalité virtuelle, monde virtuel, virtuel, casque virtuel, réalité augmentée, métavers, simulé par ordinateur | jeu, 3D
identité numérique, identité en ligne, e-réputation, traces numériques | réseaux sociaux, mot de passe
gestion des identités, gestion des accès, IAM, droits d'accès, contrôle d'accès informatique | mot de passe, compte
nétiquette, politesse en ligne, savoir-vivre en ligne, bonnes manières sur internet | forum, mail
anti-spam, pourriel, spam, courrier indésirable, filtre de messagerie | mail
gouvernance d'internet, régulation d'internet, ICANN, noms de domaine | web, adresse
compétences numériques, culture numérique, littératie numérique, savoirs numériques, PIX | ordinateur, clavier
citoyenneté numérique, engagement en ligne, civic tech | pétition, vote
modération, modérateur de forum, modérer des commentaires | réseau social, insultes
crowdsourcing, participation en ligne, production participative, externalisation ouverte | foule, contribution
marketing mobile, publicité mobile, SMS publicitaire | téléphone
lettre d'information, campagne de courriels, marketing par courriel, email marketing, emailing, publipostage électronique | newsletter
marketing de contenu, content marketing, stratégie de contenu, brand content | blog, article
marketing numérique, webmarketing, marketing digital, publicité en ligne | Google, site
communauté en ligne, forum internet, animation de communauté, community management | réseau social
téléphonie informatique, couplage téléphonie informatique, CTI, téléphonie informatisée | centre d'appels
système mondial de distribution, GDS, Amadeus, système de réservation | avion, hôtel, agence
GMAO, gestion de maintenance assistée, maintenance informatisée | machine, panne
tarification logistique, logiciel d'expédition, WMS | entrepôt, colis
informatique embarquée, ordinateur de bord, système embarqué | voiture, camion, avion
alarme intrusion, détecteur de mouvement, télésurveillance, alarme anti-intrusion | maison, vol
vidéosurveillance, caméra de sécurité, vidéoprotection, caméra de surveillance | vigile, magasin
métrique logicielle, indicateur de qualité logicielle | code
maintenance de serveur, journaux système, fichier journal, administration de serveur | erreur, sysadmin
capacité du système, dimensionnement, planification de capacité, montée en charge | serveur
obsolescence, obsolète, désuet, périmé techniquement | ordinateur, ancien
transfert de données, migration de données, reprise de données, données existantes | fichier, base
compatibilité, interopérabilité, compatible | formats, logiciel
infogérance, services informatiques externalisés, prestataire informatique | DSI, contrat
logiciel à la demande, SaaS, logiciel en ligne | abonnement, nuage
`;
