/** Senses that other files left out: tools, sea and road words, pleasures, software and learned terms. */
export const oddTradesAndTerms = `
parc d'attractions, attraction, attractions, parc de loisirs, parc à thème |
attraction touristique, lieu touristique, site à visiter, curiosité touristique, attractions touristiques, lieux d'intérêt, sites d'intérêt | visite
attractivité, attractif, marketing territorial, rendre une ville attractive, rayonnement d'une ville | territoire
métaux précieux, métal précieux, or et argent, matières précieuses | bijou
tribofinition, finition par vibration, polissage en vrac, ébavurage par vibration, trovalisation | médias, tonneau
tarif douanier, douanier, douaniers, formalités douanières, agent des douanes, dédouaner, contrôle douanier | frontière
contrebande, trafic illicite, passer en fraude, marchandises prohibées, trafiquant | douane
antidumping, dumping, vente à perte, concurrence déloyale | import
microsystèmes électromécaniques, microélectromécanique, MEMS, microélectromécaniques, MOEM, MOEMS | puce, capteur
faisceau d'électrons, bombardement électronique, soudage par faisceau d'électrons, canon à électrons | vide
faisceau de câbles, harnais électrique, faisceau électrique, torons de câbles | voiture, gaine
souterrain, souterraine, enfoui, souterrains | galerie
préassemblage, montage préalable, assemblage préparatoire, prémontage d'éléments | chaussure
déchiqueteuse, déchiqueter, broyeur de branches, destructeur de documents, shredder | copeaux
cavité buccale, buccal, buccale, buccaux | dents, langue
oto-rhino-laryngologie, oto-rhino, ORL, oto-rhino-laryngologiste | gorge, nez, oreille
ponction, ponctionner, prélèvement par aiguille, aspiration à l'aiguille fine, cytoponction | aiguille
coagulation, caillot, hémostase, coaguler, arrêter un saignement, troubles de la coagulation | sang, hémophilie
mortalité, taux de mortalité, mortalités, létalité, taux de décès | décès
gravité terrestre, pesanteur, gravitation, gravimétrie, attraction terrestre | chute, poids
tests cutanés, tests épicutanés, épicutané, patch test allergologique, test d'allergie, prick-test | allergie
dentition, denture, ensemble des dents, dents abîmées | bouche
édenté, édentés, bouche édentée | dentier
acuité visuelle, vue perçante, tester la vue, échelle d'acuité | lettres, ophtalmologue
cerveau, cérébral, cérébrale, encéphale | tête, neurone
colonne vertébrale, vertébral, vertèbres, rachis, rachidien | dos
biomarqueur, biomarqueurs, marqueur biologique | diagnostic
bioéthique, éthique médicale, éthique biomédicale, comité d'éthique | clonage
toxicologie, toxicité, toxicités, empoisonnement | poison
Gestalt, gestalt-thérapie, gestaltiste, thérapie gestaltiste | ici et maintenant
mécanothérapie, appareils de rééducation, poulithérapie | kiné
radiodiagnostic, diagnostic par imagerie, imagerie diagnostique | radio
surveillance fœtale, monitoring fœtal, cardiotocographie, surveillance du fœtus | accouchement
périodisation, planification de l'entraînement, cycles d'entraînement, préparation sportive planifiée | saison
arts martiaux, martial, martiaux, sports de combat | kimono, dojo
compétiteur, sportif de haut niveau, sportif de compétition, compétitrice | champion, médaille
conseil en séduction, séduction, coach en séduction, drague amoureuse, aide aux rencontres amoureuses | timide
rencontres en ligne, site de rencontre, agence matrimoniale, appli de rencontre | célibataire
numérologie, numérologue, divination par les nombres | date de naissance
occultisme, ésotérisme, sciences occultes | magie noire, quimbois, esprit
polygraphe, détecteur de mensonges, polygraphie, test de vérité | mensonge
graphologie, analyse graphologique, graphologue, expertise en écritures, étude de l'écriture | caractère
compagnie, tenir compagnie, dame de compagnie, visites de convivialité, présence à domicile | solitude, âgé
service d'escorte, agence d'escorte, escort-girl, hôtesse d'escorte | client
éjection, éjecter, expulser une pièce, démoulage | moule
dispositif d'alimentation vibrant, alimentateur vibrant, couloir vibrant, table vibrante | machine
trajectoire, trajectoires, tracé d'un mouvement, parcours d'un projectile | courbe
uréthane, polyuréthane, colle polyuréthane, mousse polyuréthane | pare-brise
isopropanol, alcool isopropylique | alcool à friction, nettoyer
gaz inerte, gaz rare, gaz de protection | argon, soudure
échangeur d'ions, échange ionique, résine échangeuse, adoucisseur d'eau, adoucir l'eau, ionique | calcaire
polluant, polluants, agent polluant, particules polluantes | air
fosse septique, septiques, vidange de fosse, assainissement non collectif, microstation | toilettes
épandage, épandre, épandeur, étendre du fumier, épandage d'engrais | champ, tracteur
fertirrigation, fertigation, irrigation fertilisante | goutte-à-goutte
semis en pleine terre, ensemencer, ensemencement, semailles, emblaver, semoir | graine
débusqueuse, débardeuse, débusquage, skidder, débardage, porteur forestier | grume
peuplement forestier, peuplement d'arbres, futaie, bois sur pied | forêt
inventaire forestier, cubage du bois, volume de bois, estimer le bois sur pied | arbre
stalle, stalles, box à chevaux, nettoyer un box, curer l'écurie | litière, paille
excrément, excréments, déjection, crottin, matières fécales, fiente | fumier
chien, canin, cynophile, cynologie, canine, race canine | laisse
race, races animales, races de chiens, pedigree | élevage
raclage, racler, racloir, racleur, racle, grattoir, gratter | spatule, surface
ébauche de clé, taille de clés, clé brute | serrure
rouage, rouages, mouvement d'horlogerie, mécanisme d'horloge | montre
damasquinage, damasquiner, incrustation de métal, niellage | or, acier
acier damassé, damassage | couteau
perles de culture, perliculture, huître perlière | nacre, collier
bijouterie de fantaisie, bijoux fantaisie, bijou fantaisie | perle
nettoyeur haute pression, nettoyeur, karcher, laveur à haute pression |
compartiment, cloisonnement, alvéole de rangement | boîte
caisson hyperbare, hyperbare, chambre hyperbare, milieu hyperbare | plongée
téléphonie informatique, couplage téléphonie informatique, CTI | appel
routage d'appels, distribution d'appels, ACD, distributeur d'appels, serveur vocal, standard automatique | centre d'appels
commutateur téléphonique, autocommutateur, PABX, standard privé, central téléphonique | poste
télémarketing, vente par téléphone, démarchage téléphonique, phoning, télévente | appel
revendeur, revendeurs, réseau de revendeurs, distributeur agréé | concessionnaire, marque
affiliation commerciale, affilié, affiliés, marketing d'affiliation, programme d'affiliation | commission
crowdsourcing, participation en ligne, production participative, externalisation ouverte, myriadisation | foule
prix de revient, coût de revient, prix coûtant, coût de production | marge
crédit hypothécaire, hypothécaire, garantie hypothécaire | maison
droits de succession, successoral, successorale, transmission de patrimoine, droit successoral | héritage
microéconomie, microéconomique | marché
macroéconomie, économie nationale, conjoncture, grands agrégats | PIB
politique monétaire, monnaie centrale, banque centrale, taux directeur | inflation
science actuarielle, actuariel, mathématiques actuarielles, actuarielle | assurance
soumissionnaire, soumissionnaires, candidat à un marché, répondre à un appel d'offres | offre
avantages sociaux, avantages en nature, plan d'indemnités | intéressement, salaire
revenu, rétribution, rétribuer |
qualité totale, contrôle de qualité totale, TQM, zéro défaut, management par la qualité totale | usine
SA8000, responsabilité sociale certifiée, norme de travail décent, travail décent | audit
OHSAS 18001, ISO 45001, management de la sécurité au travail | norme
substances interdites, dopage, produits dopants, antidopage, contrôle antidopage | sport
inflammabilité, matière inflammable, produit inflammable | feu
comportement suspect, suspect, personne suspecte, individu louche, agissements suspects | vigile
fouille de personnes, fouille corporelle, palpation de sécurité, fouiller quelqu'un, palper | vigile
prévenu, prévenus, accusé, inculpé, mis en cause, mis en examen | tribunal
opposant, opposants, contestataire, riverains hostiles, contestation d'un projet | manifestation
matériel militaire, armement, armements, arsenal, équipement militaire | armée
procession, cortège, défilé de véhicules, convoi funèbre | corbillard
pompes funèbres, funèbre, entreprise funéraire, entrepreneur de pompes funèbres, croque-mort |
conseil spirituel, spirituel, guidance spirituelle, accompagnement spirituel, aumônerie, aumônier | foi
Écriture sainte, biblique, bibliques, textes sacrés | Bible
IAO, ingénierie assistée par ordinateur, CAE, calcul par éléments finis | simulation
langage assembleur, Assembly, programmation en assembleur, code machine | processeur
Lisp, Common Lisp, CLISP | programmation
Microsoft Visual C++, Visual C++, Visual Studio, MSVC | programmation
ASP.NET, dotnet, Active Server Pages | Microsoft, programmation
langage ML, Standard ML, OCaml | programmation
Windows Phone, Windows Mobile, téléphone Windows | Microsoft
moteur de jeu, Havok, Havok Vision | Unity, Unreal
triplestore, base de triplets, entrepôt RDF, base sémantique | SPARQL
base de données NoSQL, MarkLogic, base documentaire | JSON
Oracle, base de données Oracle, Oracle Warehouse Builder, Oracle relational database | SQL
back-end, partie serveur, développement côté serveur, développeur back end | serveur
métrique logicielle, métriques de logiciel, mesure du code, indicateurs de code | programme
animation d'images, animation 2D, logiciel d'animation, dessin animé, Synfig, film d'animation | image
scanner 3D, scanners 3D, numérisation en trois dimensions, numériseur 3D | laser
laser, lasers, rayon laser, faisceau laser |
forum en ligne, forum de discussion, forums, modérer un forum, modérateur de forum, modération en ligne | message
consortium W3C, standards du web, World Wide Web Consortium, normes W3C | HTML
interconnexion de réseaux, interconnexion, relier des réseaux | routeur
électronique analogique, signal analogique, analogique | tension
piles de combustible, pile à hydrogène | hydrogène, énergie
retouche photo, retoucher une image, retoucheur | logiciel
éclairage naturel, lumière du jour, apport solaire | fenêtre
logique mathématique, métalogique, logique formelle, logicien | raisonnement
aérodrome, règlement d'aéroport, sûreté aéroportuaire |
milieu aqueux, à base aqueuse, aqueux, aqueuse | eau
pétrologie, pétrographie, étude des roches, lithologie | géologue
plâtrage, enduit de plâtre, staff, staffeur, stuc, plâtre à modeler | mur, moulure
treillage, treillis de bois, palissage, claire-voie | plante grimpante
lest, lestage, lester, sac de lestage | contrepoids, ballast
acier inoxydable, inoxydable |
forfait touristique, forfait, forfaits, forfait voyage, formule tout compris, all inclusive |
pathogène, pathogènes, agent infectieux, microorganisme pathogène | microbe, maladie
chanfrein, chanfreineuse, chanfreinage, biseau, biseautage, biseauter | arête
biens à double usage, double usage, usage civil et militaire, exportations contrôlées | export
immunopathologie, maladie auto-immune, maladies auto-immunes, auto-immunité | anticorps
cadastre, cadastral, cadastraux, plans cadastraux | parcelle
fraude, frauduleux, activité frauduleuse, malversation, fraudes | arnaque, tromper
plateforme d'apprentissage, WizIQ | classe virtuelle
langage IDL, IDL, langage de description d'interface | programmation
environnement de développement intégré, Codenvy, Xcode, Eclipse, NetBeans |
transmission vidéo, signal vidéo, flux vidéo, liaison vidéo | caméra, régie
ajustement vertébral, manipulation vertébrale, remettre une vertèbre | chiropracteur
étanchéité de toiture, infiltration par le toit, fuite de toiture, eaux de pluie | gouttière
coopérative de crédit, caisse d'épargne, mutuelle de crédit, union de crédit | banque
`;
