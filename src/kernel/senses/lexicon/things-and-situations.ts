/** Senses of things, places and situations that skills are about, and of some tools by their names. */
export const thingsAndSituations = `
effectuer, réaliser, accomplir, exécuter, pratiquer une opération | acte, tâche
supports d'information, brochures d'information, dépliant touristique, documentation touristique | office de tourisme, carte, accueil
destination touristique, lieu de vacances, station touristique, site touristique | voyage, touriste, plage
objet, objets, chose | matériel
éventuel, potentiel, envisageable | futur, capacité
sucre, sucres, saccharose, sucre roux, sirop de sucre, édulcorant | canne, betterave, dessert
raisin, raisins, grappe de raisin, raisin de table | vigne, vin
fabricant, fabricants, constructeur, maison de fabrication | usine, marque
comportement, comportemental, comportementaux, conduite d'une personne, façon d'agir | psychologie, habitude
autorités locales, autorités, pouvoirs locaux, collectivités locales | mairie, préfet
cylindre, cylindres, rouleau de machine, tambour de machine | presse, laminoir
comptabiliser, enregistrer en comptabilité, passer en comptabilité, inscrire au bilan | comptable, bilan
disposition des lieux, arrangement, aménagement de l'espace | plan, meuble
cigare, cigares, cigarier, rouleur de cigares | tabac, nicotine, cave
thème, thèmes, thématique, sujet traité | réunion, exposé
dactylographie, frappe, vitesse de frappe, frappe au clavier | clavier, doigts
neurologie, neuroanatomie, anatomie du système nerveux, neuropathologie, maladies des nerfs | cerveau, moelle, nerf
pharmacologie, neuropharmacologie, psychopharmacologie, psychotropes | médicament, cerveau
Java, langage Java, J2EE, JVM | programmation, développeur, Spring
PHP, langage PHP, Symfony, Laravel | site, programmation, serveur
COBOL, langage COBOL, gros système, mainframe | banque, programmation
langage de requête, LINQ, MDX, SPARQL | base, SQL
environnement de développement intégré, KDevelop, Eclipse, Visual Studio, NetBeans | code, développeur
BlackBerry, BlackBerry OS | téléphone, mobile
bosselage, gaufrage, embossage, repoussage | relief, cuir, métal, papier
orge, grain d'orge | malt, bière, céréale
rechute, rechutes, retomber malade, prévention de la rechute | alcool, addiction, guérison
restitution de véhicule, restitution, rendre une voiture de location, retour de location | clés, caution, état
compromis, terrain d'entente, concession mutuelle, couper la poire en deux | négocier, accord
frustration, contrariété, agacement, insatisfaction | colère, attente
cohérence, logique d'ensemble, unité d'un texte, cohérent | article, ligne
simultanément, simultané | plusieurs, multitâche
confidentiel, secret, secrets, informations sensibles, classé secret | discrétion, dossier
fondations de bâtiment, soubassement, semelle filante, assise de construction | béton, maison, pieu
microchirurgie, chirurgie sous microscope, microchirurgical | nerf, main
gonflage, gonfler, regonfler, mettre de l'air | pneu, ballon, pompe
pressage de disques, disque-maître, matrice de disque, mastering | vinyle, studio
boîte de conserve, canette, emballage métallique, boîte métallique, fer-blanc | aluminium, bière
historiographie, méthode historique, méthodologie historique, recherche historique | archives, historien
randonnée, randonnée pédestre, pédestre, marche à pied, accompagnateur de randonnée | sentier, trace
blessure, blessures, blessé, lésion traumatique | plaie, secours
cultures vivrières, vivrier, agriculture vivrière, cultures alimentaires | igname, manioc, jardin
Union européenne, européen, Europe, UE, européens | Bruxelles, norme
canal de distribution, canaux de distribution, circuit de distribution, réseau de vente | magasin, grossiste
chantier, chantiers, chantier de construction, site de construction | BTP, maçon, grue
enfilage, enfiler, passer un fil dans l'aiguille | aiguille, perle
producteur de film, société de production, maison de production, producteur de cinéma | film, budget
mastic, pâte à joint, mastic silicone, cartouche de mastic | joint, fenêtre, pistolet
éducation des adultes, formation des adultes, andragogie, éducation permanente, formation continue des adultes | cours du soir, GRETA
éducation sexuelle, éducation à la vie affective, vie affective et sexuelle, éducation à la vie familiale | jeunes, contraception
sexualité, vie sexuelle, sexologie, troubles sexuels | couple, désir
préparation à l'accouchement, cours d'accouchement, préparation à la naissance, accouchement sans douleur | sage-femme, respiration
préparation à la parentalité, devenir parent, futurs parents | bébé, naissance
visites guidées de musée, audioguide, guide audio, parcours de visite | casque, musée
prothésiste dentaire, laboratoire de prothèse, céramiste dentaire | dent, moulage
intelligence économique, veille concurrentielle, surveillance de la concurrence | marché, entreprise
audit qualité, auditeur qualité, audit interne, audit externe, plan d'audit | norme, certification
inspection d'hygiène, contrôle sanitaire, inspecteur sanitaire, services vétérinaires | restaurant, HACCP
désamiantage, retrait d'amiante, désamianteur | toit, poussière, masque
ravalement, nettoyage de façade, laver une façade, laveur de façades | mur, nacelle
lavage de vitres, laveur de carreaux, nettoyage de vitres en hauteur | raclette, échelle
shampouineuse, nettoyage de moquettes, injecteur extracteur, nettoyer un tapis | mousse, aspirateur
nettoyage d'avions, nettoyage de trains, nettoyage de véhicules, agent de nettoyage ferroviaire | siège, aspirateur
stérilisation d'instruments, stérilisation hospitalière, autoclave, stériliser des instruments | bloc, dentiste
lutte contre les infections, prévention des infections, maladie nosocomiale, infection nosocomiale, hygiène hospitalière | mains, masque, hôpital
bulletins de paie, établir la paie, fiches de paie, gestion de la paie, gestionnaire paie | salaire, cotisations
gestion des absences, congés, arrêts de travail, absence de salariés | RH, planning
intégrité en sport, antidopage, lutte contre le dopage, dopage | sportif, urine, EPO
piste de ski, pisteur, remontées mécaniques, surf des neiges, snowboard | neige, montagne
gymnase, salle de remise en forme, club de fitness, complexe sportif, centre sportif | vestiaire, coach
surveillance de baignade, maître-nageur sauveteur, MNS, sauveteur aquatique | piscine, noyade
arroseur, arrosage fixe, arrosage automatique, asperseur, irrigation automatique | pelouse, tuyau
fertilisant, engrais, épandage, épandre, fertilisation des sols, amender un sol | azote, fumier, champ
pâture, pâturage, prairie, herbage, pacage | vache, herbe, clôture
culture du raisin, viticulteur, conduite de la vigne, entretien de la vigne, taille de la vigne | cep, sécateur
labour, labourer, travail du sol, charrue, préparation du sol | tracteur, champ, semis
récolteuse, moissonneuse-batteuse, moissonneuse, machine de récolte, récolte mécanique | blé, champ
`;
