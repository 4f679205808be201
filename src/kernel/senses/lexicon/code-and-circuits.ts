/** Words of programs, data, circuits, signals and electrical things, with the names of tools that evoke them. */
export const codeAndCircuits = `
serveur d'applications | WebLogic, WebSphere, JBoss, Tomcat, WildFly
gestion de configuration, gestion de configuration logicielle, infrastructure comme code, versions d'un logiciel, versionnage | Puppet, Chef, Salt, Ansible, Octopus Deploy, Vagrant
test d'intrusion | Nessus, Metasploit, John the Ripper, Cain and Abel, OWASP ZAP, Samurai, WhiteHat
langage de programmation | Smalltalk, CoffeeScript, VBScript, Haskell, Prolog, Scala, Objective-C, Python, Cobol
préprocesseur CSS, langage de feuilles de style |
Ajax, JavaScript asynchrone, développement frontal | JavaScript, navigateur
système de gestion de base de données, moteur de base de données, database, base relationnelle | Informix, Teradata, Datacom, ObjectStore, OpenEdge, PostgreSQL, FileMaker
data warehouse, magasin de données, lac de données, datamart, entrepôt de données | décisionnel
extraction transformation et chargement | PowerCenter, DataStage, Pentaho, QlikView Expressor, Oracle Data Integrator
moteur de jeu | HeroEngine, Havok, Anarchy, Unity, CryEngine, GameMaker
plateforme d'apprentissage | Schoology, Sakai, Engrade, LAMS, Moodle, Canvas, Claroline
reconnaissance de caractères | FineReader, OmniPage
moteur de recherche interne, moteur d'indexation, crawler |
modélisation UML, modélisation objet, modélisation orientée objet |
open source, logiciel open source |
architecture d'entreprise, cadre d'architecture, TOGAF |
bande passante, débit réseau, capacité du réseau | internet
mesure d'audience, analyse d'audience, web analytics, statistiques de visites, trafic d'un site, webanalyse | site web
appel à l'action, bouton d'action, call to action, incitation à l'action | site web, publicité
facilité d'utilisation, convivialité d'une application, utilisabilité, simplicité d'emploi, usability | ergonomie
forum en ligne, gestion de communauté en ligne |
fil d'actualité, flux d'actualité, publications des réseaux sociaux | réseaux sociaux
données non structurées, données en vrac, données brutes | texte
qualité des données, fiabilisation des données, épuration de données, data cleaning |
transfert de données, transférer des données, conversion de données |
calcul distribué, calcul réparti, informatique distribuée, calcul en grappe | serveur
déploiement continu, mise en production, déploiement d'un système |
schéma de base de données, modélisation de données | table
traces numériques légales, préservation légale des appareils, saisie numérique légale | police
fichier analogique, format analogique, passage au numérique | numérisation
animation squelettique, squelette d'un personnage, rigging de personnage, armature 3D | 3D
multimédia, contenu multimédia, multimedia, supports numériques | vidéo
réalité virtuelle, casque de réalité virtuelle, VR | jeu vidéo
circuit logique programmable, FPGA, réseau de portes programmables, composant programmable |
processeur, puce de calcul, unité centrale |
plaquette de silicium, wafer, galette de silicium, tranche de silicium, puce de silicium | semi-conducteur
montage en surface, technologie de montage en surface, composants montés en surface, placement de composants | circuit imprimé
soudure à vague, souder des composants, souder de l'électronique, brasage électronique | circuit imprimé, étain
test en circuit, tester une carte, contrôle de cartes électroniques | circuit imprimé
entraînement électrique, variateur, moteur électrique, machine électrique, variateur de vitesse | bobinage
infrarouge, thermographie, image infrarouge, caméra thermique, imagerie thermique | chaleur
capteur, capteur Reed, interrupteur magnétique |
avertisseur de fumée, détecteur d'incendie, DAAF, alarme incendie, détecteur de fumée | feu
bris de verre, détecteur de bris de verre, alarme antieffraction, anti-intrusion | vitre, cambriolage
radio bidirectionnelle, talkie-walkie, émetteur-récepteur, radio portative | ondes
répéteur de signal, amplificateur de signal, relais radio | antenne
télévision par câble, câblo-opérateur, câble télé, télédistribution | télévision
télécommande, commande à distance, pilotage à distance, radiocommande, téléopération | bouton
brouillage radio, gestion de fréquences, plan de fréquences, spectre radio | radio
armoire électrique, coffret électrique |
câblage, schéma de câblage, schéma de circuit |
batterie de stockage, pile rechargeable, testeur de batterie, chimie des batteries, fluide de batterie | charge
optique quantique, composant optique, instruments optoélectroniques |
piles de combustible, extraction d'hydrogène, électrolyse de l'eau |
GNSS, système de localisation, repérage GPS |
gestion technique du bâtiment, GTB, GTC, contrôle des installations techniques | domotique
routage d'appels, répartition automatique des appels, centre de contact |
commutateur téléphonique, téléphonie, système de téléphonie, standard téléphonique IP |
appareils usagés, déchets électroniques, vieux appareils électriques, appareils en fin de vie | recyclage
`;
