/** What people of the digital trades call by its make, its acronym or its English name. */
export const digitalTrades = `
TIC, technologies de l'information et de la communication, technologies de l'information, informatique, systèmes d'information, système d'information, numérique | ordinateur, logiciel, réseau
programmation web, développement web, langage de balisage, HTML, XHTML, XML, CSS, HTML5 | javascript, site internet, balises, page web, SGML
langage de programmation, programmation informatique, programmer, coder, développement de logiciels, développement logiciel | java, javascript, python, PHP, ruby, perl, C, cplusplus, csharp, cobol, scala, swift, pascal, haskell, lisp, prolog, groovy, typescript, erlang, fortran, ABAP, assembleur, visual basic, matlab, objective C
environnement de développement intégré, IDE, EDI, environnement de développement, outil de développement | eclipse, visual studio, netbeans, intellij, xcode, android studio, jbuilder, kdevelop, jdeveloper, delphi, compilateur, débogueur, tests unitaires
système de gestion de base de données, SGBD, SGBDR, base de données, bases de données, entrepôt de données, stockage de données | oracle, microsoft SQL server, mysql, postgresql, mariadb, mongodb, db2, microsoft access, filemaker, sqlite, teradata, objectstore, cassandra, NoSQL, schéma, table
langage de requête, SQL, requête, langage d'interrogation | SPARQL, LINQ, xquery, MDX, N1QL, LDAP, interroger une base, sélection
traitement analytique en ligne, OLAP, OLTP, analyse multidimensionnelle, traitement transactionnel | cube, décisionnel, tableau croisé
informatique décisionnelle, business intelligence, veille stratégique, décisionnel, BI | tableau de bord, SAS, qlik, power BI, tableau, cognos, entrepôt de données, indicateur
mégadonnées, big data, données massives, données volumineuses, grands volumes de données | hadoop, spark, mapreduce, lac de données, analyse de données
exploration de données, fouille de données, data mining, extraction de données, forage de données | apprentissage automatique, régularité, statistiques, analyse
analyse de données, science des données, data science, analytique, analyse des données, analyse statistique | statistiques, R, python, SPSS, données, modèle
visualisation de données, présentation visuelle de données, représentation visuelle, infographie, datavisualisation, visualisation des données | graphique, diagramme, tableau, carte, illustrer
intelligence artificielle, IA, apprentissage automatique, machine learning, apprentissage profond, deep learning | réseau de neurones, algorithme, vision par ordinateur, agent conversationnel, modèle
traitement du langage naturel, TAL, traitement automatique des langues, NLP, traitement automatique du langage | reconnaissance de la parole, linguistique informatique, agent conversationnel
traitement du signal, traitement numérique du signal, DSP, TNS | filtre, échantillonnage, fréquence, transmission
test d'intrusion, outil de test d'intrusion, pentest, test de pénétration, piratage éthique, hacking éthique | metasploit, burp suite, burpsuite, webinspect, nmap, nessus, wireshark, kali, aircrack, hydra, john the ripper, OWASP, faille, vulnérabilité, backbox, parrot, samurai, blackarch, cain, maltego, nexpose, whitehat sentinel
cybersécurité, sécurité informatique, sécurité des TIC, sécurité de l'information, cyberdéfense, protection des données, sécurité des systèmes | virus, pare-feu, mot de passe, chiffrement, intrusion, attaque, logiciel malveillant, antivirus, hameçonnage
informatique légale, criminalistique informatique, investigation numérique, forensique, analyse forensique | encase, preuve numérique, récupérer des données, disque saisi
chiffrement, cryptographie, cryptage, crypter, chiffrer, SSL | clé, certificat, infrastructure à clés publiques, PKI, TLS, signature
équipement réseau, équipement d'interconnexion réseau, matériel de réseau, routeur, commutateur, switch, concentrateur, hub, répéteur, pont réseau, passerelle | modem, ethernet, cisco, juniper, brocade, serveur, pare-feu, carte réseau, baie, pylône
réseau informatique, réseau, LAN, WAN, ethernet, réseau local, réseau étendu | routage, adresse, câble, commutation, topologie, DHCP, DNS, nœud
protocole de communication, protocole réseau, TCP/IP, HTTP, protocole internet, suite TCP/IP | FTP, SMTP, UDP, adresse IP, transmission, paquet, HTTPS, SNMP, RS232
transmission de données, communication de données, échange de données, transfert de données, télétransmission | débit, signal, bande passante, liaison, paquets
télécommunications, télécommunication, télécoms, télécom | antenne, fibre, téléphonie, tour de transmission, pylône, relais, opérateur
pylône, tour de transmission, mât, tour électrique, pylône électrique | ligne à haute tension, antenne, relais
informatique en nuage, cloud, nuage, services infonuagiques, infonuagique, cloud computing | SaaS, PaaS, IaaS, AWS, azure, hébergement, serveur distant, virtualisation
virtualisation, machine virtuelle, hyperviseur | vmware, virtualbox, KVM, hyper-V, conteneur, docker, xen
système d'exploitation, OS, operating system, exploitation d'un système | linux, unix, windows, android, iOS, mac OS, macos, solaris, ubuntu, debian, noyau, chrome OS, symbian, blackberry
iOS, système d'exploitation mobile, iphone OS, mac OS X, OS X, système apple | ipod, iphone, ipad, apple, appareil mobile
appareil mobile, dispositif mobile, terminal mobile, mobile, smartphone, tablette | application, android, téléphone, iOS
micrologiciel, firmware, microprogramme, logiciel embarqué, système embarqué, systèmes embarqués | carte, puce, temps réel, microcontrôleur
gestion de configuration, gestion des configurations, gestion de versions, contrôle de versions, outil de gestion de configuration | git, subversion, SVN, CVS, clearcase, puppet, ansible, chef, salt, staf, jenkins, puppet
système de gestion de contenu, CMS, gestion de contenu, SGC | wordpress, drupal, joomla, typo3, spip, site, publier
plateforme d'apprentissage, LMS, formation en ligne, apprentissage en ligne, e-learning, apprentissage numérique, cyberapprentissage | moodle, SCORM, classe virtuelle, ressource pédagogique, chamilo, edmodo, sakai, MOOC
gestion de la relation client, CRM, GRC, relation client, logiciel de relation clients | salesforce, fichier clients, prospect, fidélisation
progiciel de gestion intégré, ERP, PGI, système de gestion, système de planification des ressources | SAP, odoo, dolibarr, sage, comptabilité, stocks
référencement, optimisation des moteurs de recherche, optimisation pour les moteurs de recherche, SEO, référencement naturel, SEM, SERP, moteur de recherche | mots clés, google, visibilité, search engine, position, classement, netlinking
accessibilité numérique, normes d'accessibilité, WCAG, RGAA, accessibilité du web, accessibilité TIC | handicap, contenu web, lecteur d'écran, contraste
conception réactive, site adaptatif, site évolutif, responsive design, conception adaptative | écran, mobile, mise en page
interface utilisateur, interface, interface homme-machine, IHM, ergonomie logicielle, expérience utilisateur, UX | maquette, prototype, utilisateur, parcours
maquette, prototype, maquettage, prototypage, wireframe, modèle | ébauche, essai, préversion, axure, balsamiq
domotique, automatisation de bâtiments, maison connectée, maison intelligente, bâtiment intelligent, immotique | capteur, volets, objets connectés, éclairage, chauffage
internet des objets, objets connectés, IdO, IoT, objet intelligent | capteur, domotique, arduino
robotique, robot, automate, automatisation, automatisme, automatisé | API, bras, capteur, grafcet, usine
chaîne de blocs, blockchain, registre distribué, cryptomonnaie, monnaie virtuelle, bitcoin | ethereum, jeton, hyperledger, contrat intelligent
gestion de projet agile, méthode agile, agilité, scrum, développement agile, développement itératif | sprint, kanban, backlog, incrément, prince2, extrême programming, lean
développement par incréments, développement incrémental, développement itératif, développement par prototypage | itération, spirale, cascade, version
modèle de qualité, modèle de maturité, CMMI, CMM, maturité des processus, qualité des processus | ITIL, ISO 9001, amélioration continue, référentiel, six sigma, certification
test de logiciel, tester un logiciel, essai de logiciel, tests logiciels, recette, tester une application, test d'intégration | bogue, anomalie, selenium, tests unitaires, scénario, validation, récupération
déboguer, débogage, débogueur, correction d'erreurs, corriger un programme | bogue, bug, erreur, GDB, windbg, valgrind
dépannage informatique, résoudre un problème informatique, assistance informatique, dépanner un système, support technique, résoudre les problèmes des systèmes | panne, ticket, écran bleu, utilisateur, maintenance
mise à niveau, mettre à niveau, mise à jour, actualiser, mettre à jour, actualisation, migration, migrer | version, nouveau système, micrologiciel
sauvegarde, sauvegarder, copie de sauvegarde, archivage de données, backup, sauvegarde et récupération | disque, restaurer, perdre ses fichiers, rétablissement
normalisation, normaliser, standardisation, standardiser, uniformiser, harmoniser, uniformité, harmonisation | dépendances, redondances, cohérence, norme, formes normales
matériel informatique, composants matériels, équipement informatique, appareil TIC, appareils TIC, matériel TIC, hardware, périphérique | imprimante, clavier, carte mère, écran, composant, remise en état
matériel, équipement, équipements, appareil, appareillage, dispositif, instrument, outillage, machine |
logiciel, application, programme, progiciel, appli, software, outil informatique |
cadriciel, framework, bibliothèque logicielle, cadre d'application | angular, react, symfony, django, laravel, drupal, spring, .NET
jeu vidéo, jeu numérique, jeux vidéo, jeux numériques, gaming, gameplay | manette, console, unity, unreal, joueur, mécanique de jeu, moteur de jeu
moteur de jeu, création de jeux numériques, système de création de jeux | unity, unreal, cryengine, shiva, gamemaker, source
infographie 3D, image de synthèse, modélisation 3D, animation 3D, images en 3D, animer en 3D, rendu 3D | blender, maya, 3ds max, cinema 4D, visage, personnage, texture, éclairage, avatar
retouche d'image, logiciel graphique, éditeur graphique, logiciel de dessin, traitement d'image, édition graphique | photoshop, gimp, illustrator, inkscape, sketchbook, indesign, calque, pixel, paint
CAO, conception assistée par ordinateur, DAO, dessin assisté par ordinateur, logiciel de CAO, dessin technique | autocad, solidworks, catia, sketchup, revit, plan, freecad
FAO, fabrication assistée par ordinateur, CFAO, commande numérique, machine à commande numérique, CNC | usinage, fraiseuse, tour, code G
système d'information géographique, SIG, cartographie numérique, géomatique, géoportail | arcgis, qgis, carte, GPS, relevé
bureautique, logiciel de bureau, suite bureautique, logiciels de bureau | word, excel, powerpoint, tableur, traitement de texte, libreoffice
tableur, feuille de calcul, excel, logiciel de tableur | tableau, formule, colonne, calc
présentation, diaporama, logiciel de présentation, powerpoint, diapositives | impress, prezi, écran, orateur
montage vidéo, monter une vidéo, postproduction, logiciel de montage | premiere, final cut, davinci, rush, coupe
montage audio, édition sonore, logiciel audio, traitement du son | audacity, pro tools, ableton, cubase, piste, mixage
réseaux sociaux, médias sociaux, réseau social, communauté en ligne, média social | facebook, instagram, linkedin, tiktok, abonnés, publication
commerce électronique, e-commerce, vente en ligne, commerce en ligne, boutique en ligne, cybercommerce | panier, paiement, prestashop, marketplace
bulletin d'information, newsletter, lettre d'information, infolettre | abonnés, envoi, courriel
métadonnées, données sur les données, catalogage, indexation, balises | mot clé, notice, dublin core, base de données
web sémantique, données liées, données ouvertes, open data | RDF, SPARQL, ontologie, vocabulaire
open source, logiciel libre, source ouverte, code source ouvert, modèle open source | licence, linux, communauté, GPL
externalisation, sous-traitance, externaliser, sous-traiter, modèle d'externalisation, outsourcing | prestataire, contrat, fournisseur
`;
