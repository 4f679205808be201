/** Senses of aviation, space, railways, ships and traffic, as their trades and as passengers say them. */
export const shipsTrainsAndPlanes = `
copilote, officier pilote, seconder le commandant de bord | cockpit, avion
plan de vol, préparation du vol, planification de vol | itinéraire aérien, carburant, pilote
balisage de piste, éclairage d'aéroport, éclairages de piste, feux de piste | aéroport, nuit
navigabilité, aptitude au vol, bon de vol, certificat de navigabilité | aéronef, inspection
hélicoptère, giravion, hélico, voilure tournante | rotor, héliport, pilote
assistance en escale, service d'escale, agent d'escale, personnel au sol | aéroport, bagages, embarquement
contrôle des bagages, inspection des bagages, inspection-filtrage, filtrage des passagers, sûreté aéroportuaire, fouille des bagages | rayons X, portique, aéroport
lancement de satellite, mettre un satellite en orbite | aérospatial, orbite, Kourou, Ariane
GNSS, système mondial de navigation par satellite, navigation par satellite, géopositionnement, géolocalisation | GPS, Galileo, position
charge utile, capacité de chargement, charge maximale, capacité de charge, tonnage utile | camion, avion, poids
manifeste de cargaison, manifeste du navire, connaissement, lettre de transport, liste des marchandises à bord | douane, fret
allègement de navire, transbordement, transborder, transfert de cargaison | rupture de charge, navire, marchandises, hub
tonnage, jauge, jaugeage, jauge brute, port en lourd, volume d'un navire | navire, tonneau
appareillage du navire, désamarrer, larguer les amarres, quitter le quai, départ du navire | port, manœuvre
remorquage, remorquer, remorqueur, prendre en remorque | panne, câble, navire
gouvernail, barreur, homme de barre, timonier, timonerie, tenir la barre | barre, cap, navire
passerelle de navire, passerelle de navigation, poste de pilotage, poste de commandement de navire | capitaine, navire
quart de navigation, quart à la machine, veille à la passerelle, tour de veille | navire, nuit, officier
propulseur, système de propulsion, hélice, propulsion de navire, propulsion | moteur, poussée, navire
détresse en mer, SMDSM, GMDSS, système mondial de détresse, appel de détresse, mayday | VHF, balise, naufrage
radiocommunication maritime, communication maritime, VHF marine, radio de bord | canal 16, navire
gilet de sauvetage, brassière de sauvetage, bouée de sauvetage | noyade, bateau
expertise maritime, inspection de navires, visite de sécurité des navires, société de classification, classification des navires | certificat, coque
anglais maritime, anglais nautique, SMCP | VHF, marine
code maritime, droit maritime, conventions maritimes, OMI, MARPOL | navire, sécurité
pollution marine, marée noire, rejet en mer, déversement d'hydrocarbures, nappe de pétrole | MARPOL, côte
phare maritime, balise en mer, bouée de balisage, balisage maritime, gardien de phare | côte, chenal
trafic maritime, circulation des navires, VTS, vigie, capitainerie, sémaphore | port, radar
escorter un navire, convoi maritime, garde-côte, garde-côtes, surveillance maritime | patrouille, mer
gare de triage, triage ferroviaire, tri de wagons, formation des trains, faisceau de triage | wagons, manœuvre
caténaire, ligne aérienne de contact, ligne électrique aérienne, pantographe | train, tramway
contrôleur de train, chef de bord, agent de bord, contrôle des billets, poinçonner les billets | amende, passagers
ETCS, système européen de contrôle des trains, ERTMS, contrôle-commande ferroviaire | train, vitesse
trolleybus, trolley, bus électrique à perches | caténaire, ville
funiculaire, téléphérique, télécabine, remontée mécanique, transport par câble, crémaillère, téléporté, télésiège | câble, montagne
véhicule utilitaire, fourgon, fourgonnette, camionnette, utilitaire léger | livraison
dépannage routier, dépanneuse, remorquage de véhicules, dépanneur auto, assistance routière, panne sur la route | autoroute, garage
cabriolet, décapotable, voiture décapotable, capote de voiture, cabriolets | toit, sellerie
voiture de collection, véhicule ancien, voiture ancienne, vieille voiture, youngtimer, automobile de collection | restauration, carrosserie
conduite préventive, conduite défensive, conduite anticipative, conduite prudente | sécurité routière
éco-conduite, conduite économique, conduite souple, conduite écologique | carburant
contrôle technique, visite technique automobile, inspection de véhicules, diagnostic automobile, valise de diagnostic | panne, garage
boîte de vitesses, transmission mécanique, embrayage, rapport de transmission, pignons de boîte | moteur, voiture
déviation, itinéraire de déviation, itinéraire bis, route barrée, détour | travaux, panneau
sécurité routière, prévention routière, accident de la route, code de la route | alcool, vitesse, permis
chaîne du froid, transport frigorifique, camion frigorifique, transport sous température dirigée | denrées, livraison
urbanisme des transports, transports urbains, mobilité urbaine, plan de déplacements, réseau de bus | ville, tramway
`;
