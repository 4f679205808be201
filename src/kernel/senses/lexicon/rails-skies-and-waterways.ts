/** Senses of railways, roads, aircraft, airports, ships, inland waterways, freight and building sites. */
export const railsSkiesAndWaterways = `
chemin de fer, voie ferrée, rails, voie de chemin de fer, infrastructure ferroviaire | train, traverses, ballast
ballast, ballastage, lit de cailloux, régaleuse | voie ferrée, pierre, navire
aiguillage, aiguilleur, aiguille de voie, cadre à leviers, poste d'aiguillage | train, voie, levier
signalisation ferroviaire, signaux de voie, feux ferroviaires | train, passage à niveau
passage à niveau, croisement ferroviaire | train, barrière, route
locomotive, motrice, loco, locomotive de manœuvre, locotracteur | train, diesel, rail
wagon, voiture de train, matériel roulant, accoupler des wagons, attelage de wagons, véhicule ferroviaire | train, gare
conducteur de train, mécanicien de train, conduire un train | locomotive, gare
tramway, tram, BHNS, TCSP, trolleybus, conducteur de tramway | rail, arrêt, ville
freinage, frein, freiner, système de freinage, plaquettes de frein | disque, pédale, vitesse
trafic, flux de circulation, embouteillage, gestion du trafic, circulation routière | voiture, route, bouchon
perturbation du trafic, retard des trains, aléa de circulation, incident d'exploitation | grève, panne
intermodalité, intermodal, multimodal, transport combiné, transport multimodal, multi-modal | train, camion, bateau, conteneur
horaire de transport, fiche horaire, emploi du temps des trains | bus, gare
conducteur de bus, autocar, chauffeur de bus, receveur | passagers, arrêt
contrôle technique automobile, aptitude à la conduite, état du véhicule | pneus, freins
parc de véhicules, flotte automobile, parc automobile, flotte de véhicules, parc de transport | voitures, camions
permis moto, examen de conduite, épreuve de conduite, inspecteur du permis | auto-école
signalisation routière, panneaux de circulation, panneau routier, marquage au sol, balisage de chantier, signalisation temporaire | route, cônes, travaux
code de la route, règles de circulation, réglementation routière | permis, feu rouge
radionavigation, navigation radar, radar, aides à la navigation, instruments de navigation, GPS marin | bateau, avion, antenne
navigation astronomique, sextant, navigation aux étoiles | étoiles, mer
boussole, compas, navigation à la boussole, s'orienter au compas | nord, carte, randonnée
fuseau horaire, décalage horaire, heure locale, jet lag | voyage, monde
avion, aéronef, appareil aérien, avion de ligne | pilote, aile, vol
fuselage, carlingue, cellule d'avion | avion, rivet, tôle
instruments de bord, commandes de vol, systèmes de vol | avion, cockpit
vol aux instruments, IFR, vol à vue, VFR, procédures de pré-vol, préparation du vol | pilote, météo
pilotage d'avion, pilote de ligne, aviateur, brevet de pilote, piloter un avion, commandant de bord | cockpit, vol
contrôle aérien, contrôleur aérien, trafic aérien, tour de contrôle, aiguilleur du ciel, navigation aérienne, espace aérien | radar, avion, piste
aérodrome, aéroport, aérogare, plateforme aéroportuaire, aéroportuaire | piste d'atterrissage, avion, terminal, Aimé Césaire
décollage, envol | avion, piste, fusée
atterrissage, atterrir, se poser sur la piste | avion, piste
tarmac, aire de stationnement des avions, aire de trafic | avion, bagages
avitaillement, ravitaillement en carburant, faire le plein d'un avion, soutage | kérosène, navire, avion
dégivrage, dégivrer, antigivre, antigel | hiver, gel, avion, aile
déneigement, déneiger, chasse-neige | neige, route, piste
vol charter, vol affrété, voyage charter, nolisé | avion, tour-opérateur
avis aux navigants, NOTAM, information aéronautique | pilote, vol
embarquement, embarquer, monter à bord | débarquer, passager, avion, quai
bagage enregistré, manutention des bagages, soute, tri des bagages | aéroport, valise
passager, usager des transports | billet, avion, bus
équipage, personnel de bord, membres d'équipage | matelot, capitaine, navire, avion
hôtesse de l'air, personnel navigant, agent de bord, PNC, hôtesse, steward | avion, cabine
construction navale, naval, industrie navale, chantier naval | navire, marine, coque
coque, carène, bordé, coque de navire | bateau, soudure, peinture
pont de navire, opérations sur le pont, travail sur le pont | matelot, bateau
gréage, installation de gréement, haubanage, haubaner, accastillage, gréeur | voile, mât, cordage, cirque
calfatage, calfater, étoupe, poix, boucher des joints de coque, brai | bateau, bois, goudron
amarrage, amarrer, désamarrer, mouillage, larguer les amarres, bitte d'amarrage | quai, bateau, cordage
ancre, ancrage, ancrer, jeter l'ancre, mouiller l'ancre | bateau, chaîne, port
quai, débarcadère, appontement, ponton, embarcadère, wharf | port, bateau
pilotage portuaire, pilote de port, lamaneur, lamanage, guider un navire à quai | port, remorqueur
capitainerie, règlement portuaire, autorité portuaire, exploitation portuaire, opérations portuaires | port, navire
stabilité du navire, équilibre du navire, ballast de navire, assiette du navire | chargement, coque
arrimage, arrimer, amarrer une cargaison, sangler, calage, plan d'arrimage, caler | cargaison, camion, sangle
connaissement, lettre de voiture, bordereau d'expédition, documents d'expédition, CMR | fret, douane, navire
expéditeur, envoyeur, chargeur de fret | colis, fret
conteneur, container, empotage, dépotage, EVP | port, navire, camion
transitaire, commissionnaire de transport, agent en douane | port, import
voie navigable, voie fluviale, navigation fluviale, batellerie, transport fluvial, péniche, fluvial, navigation intérieure | canal, rivière, batelier
écluse, éclusier, ouvrage de navigation | péniche, fleuve, porte
digue, enrochement, brise-lames | mer, inondation, construction
collision en mer, abordage, règles de barre, COLREG, RIPAM | bateau, feux
naufrage, abandon du navire, survie en mer, survivre en mer, survie | radeau, détresse, fusée
scaphandrier, plongeur professionnel, travaux sous-marins, plongée professionnelle, décompression, caisson hyperbare | bouteille, mer, palier
pétrolier, navire-citerne, méthanier | pétrole, mer
camion-citerne, citerne routière, wagon-citerne | essence, lait
chariot élévateur, cariste, transpalette, fenwick, gerbeur | entrepôt, palette, CACES
palan, treuil, cabestan, palan à chaîne | poulie, lever, chaîne, charge
grue à tour, grue mobile, signaleur, élingueur, élingage, élingue, guider une grue | chantier, charge, crochet
gerber, empilage, empiler, palettiser, palettisation, gerbage | carton, entrepôt
préparation de commandes, picking, prélèvement en entrepôt, préparateur de commandes, commande vocale | entrepôt, colis
centre de gravité, équilibre des charges, répartition du poids, répartir la charge, contrepoids | levage, balance
nacelle élévatrice, plateforme élévatrice, plate-forme élévatrice, PEMP | hauteur, chantier
travail en hauteur, cordiste, travaux sur corde, accès sur corde, travail en suspension | harnais, façade, vertige
rouleau compresseur, compacteur, compactage, cylindre de chantier | asphalte, route, sol
asphalte, enrobé, bitume, goudron, macadam, bitumer, goudronner | route, chaussée, finisseur
marteau-piqueur, brise-béton, marteau pneumatique, piqueur de béton | chantier, bruit, démolition
balayeuse, balayeuse de rue, balayage de voirie, cantonnier, laveuse de rue, nettoyage de rue | trottoir, poussière
projection de béton, gunitage, béton projeté, machine à projeter | tunnel, talus, piscine
coffrage, coffreur, banche, coffrage à béton, bancheur | béton, planche, maçon
armature de béton, ferraillage, ferrailleur, armature, cage d'armature, acier à béton | treillis, béton, poteau
dalle, dalle de béton, radier, chape, plancher béton | ciment, sol, terrasse
solin, faîtage, zinguerie, zingueur | toit, gouttière, étanchéité
toit de chaume, chaumier, couverture en chaume | paille, toit
tuile, tuiles mécaniques, couverture en tuiles, pose de tuiles | toit, couvreur
plafond, faux plafond, plafond suspendu, plafond tendu, dalles de plafond | plaquiste, toile
sol stratifié, parquet flottant, lames de parquet, clipser des lames, clouer un parquet | plancher, bois
moquette, moquettiste, tapis, pose de moquette | sol, colle, aspirateur
linoléum, lino, sol souple, sol vinyle, revêtement PVC | sol, dalle, colle
papier peint, papier à tapisser, tapisser un mur, colle à papier peint, poseur de papier peint | mur, colle
jointoyer, joint de mortier, jointoiement, rejointoyer | carrelage, brique, pierre
joint de dilatation, dilatation, colmater, calfeutrer, calfeutrage, mastiquer, joint d'étanchéité | fissure, silicone, fenêtre
granito, terrazzo, sol en éclats de marbre | sol, poli
antidérapant, adhésif antidérapant, anti-glisse | escalier, sol, chute
paratonnerre, parafoudre, protection contre la foudre | orage, toit
pare-brise, vitre de voiture, impact de pare-brise, vitrage automobile | fissure, Carglass
menuiseries extérieures, châssis de fenêtre, pose de fenêtres, huisserie | vitre, bois, PVC
garde-corps, main courante, balustre, rambarde, balustrade | escalier, balcon
ramonage, ramoner, ramoneur, nettoyer une cheminée, fumisterie | suie, conduit
eaux pluviales, pluvial, ruissellement, bassin d'orage, écoulement des eaux de pluie | caniveau, pluie, inondation
goulet d'étranglement, goulot d'étranglement, point de blocage, embouteillage de production | lenteur, flux
`;
