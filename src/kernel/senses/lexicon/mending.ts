export const mending = `
réparation, réparer, réparateur, réparatrice, dépannage, dépanner | cassé, en panne, ne marche plus, ne fonctionne plus, foutu, HS, abîmé, rafistoler, remettre en état, pièce détachée, obsolescence, jeter, atelier de réparation, fichu, bousillé, pété, rafistolage, bricoler, rendu l'âme, lâché, donner une seconde vie
repair café, atelier de réparation, café réparation, co-réparation | bénévoles, cassé, grille-pain, apprendre à réparer, ne pas jeter, tournevis, seconde vie, obsolescence programmée, petit électroménager, déchets électriques
électroménager, appareil ménager, dépannage électroménager, gros électroménager | frigo, lave-linge, four, lave-vaisselle, en panne, SAV, garantie, pièce détachée, blanc, cuisinière, plaques, dépanneur, électro
lave-linge, machine à laver, réparation de lave-linge | ne vidange plus, n'essore plus, fuit, courroie, pompe de vidange, tambour bloqué, joint de hublot, programme, filtre bouché, bruit, charbons, linge trempé, essorage, machine qui fuit, linge qui ressort trempé
réfrigérateur, frigo, congélateur, frigidaire, froid ménager | ne refroidit plus, givre, compresseur, joint de porte, thermostat, aliments perdus, dégivrer, gaz, glacière, moteur, chambre froide, frigoriste, freezer, aliments qui tournent, ne fait plus de froid
four, cuisinière, gazinière, plaque de cuisson, micro-ondes | ne chauffe plus, brûleur, résistance, gaz, bouteille, induction, feux, allumage, détendeur, vitrocéramique, cuire, tourne mais ne chauffe pas, bandeau
lave-vaisselle, machine à vaisselle | vaisselle sale, bras, sel, filtre, ne vidange pas, fuite, pastille, encastrable, couverts, panier, liquide de rinçage
petit électroménager, mixeur, grille-pain, bouilloire, cafetière, robot de cuisine | résistance, moteur grillé, interrupteur, cordon, cafetière qui fuit, blender, fusible thermique, détartrer, machine à café, aspirateur, fer, rice cooker, yaourtière
aspirateur, sac d'aspirateur, aspirateur robot | n'aspire plus, filtre, tuyau bouché, brosse, poussière, batterie, moteur qui siffle, moquette, poils, dyson, balai
réparation de téléphone, téléphone cassé, écran cassé, vitre de smartphone | batterie, iPhone, ne charge plus, tombé dans l'eau, connecteur, écran fissuré, tactile, portable, samsung, micro, reconditionné, fêlé, bouton d'allumage, fait tomber, tactile qui ne répond plus, portable noyé
réparation d'ordinateur, dépannage informatique, dépanneur informatique, ordinateur en panne | PC qui rame, écran bleu, disque dur, ne s'allume plus, virus, lent, ventilateur, mémoire, SSD, clavier, alimentation, données perdues, portable, réinstaller, barrette, surchauffe, planté, ordi, PC, bugue, il rame, reste bloqué, écran figé
récupération de données, disque dur en panne, données perdues | photos effacées, clé USB illisible, sauvegarde, carte SD, formaté, corrompu, fichiers supprimés, restaurer, disque externe, cliquetis
console de jeux, manette, réparation de console | playstation, switch, joystick, ne lit plus les disques, HDMI, xbox, drift, surchauffe, bouton, lecteur, retrogaming
électronique, électronicien, électronicienne, circuit imprimé, composants électroniques | souder, carte mère, condensateur, arduino, capteur, multimètre, résistance, transistor, LED, fer à souder, oscilloscope, schéma, puce, microcontrôleur, raspberry, montage, bidouille
arduino, raspberry pi, microcontrôleur, électronique créative | capteur, LED, code, robot, station météo, breadboard, ESP32, prototype, servomoteur, domotique, moteur, makey makey, fablab
robotique, robot, roboticien, automatisme, automaticien | moteur, capteur, lego, programmer, automate, arduino, bras, concours, servomoteur, thymio, drone
hi-fi, réparation audio, chaîne hi-fi, ampli, enceinte | platine, grésille, haut-parleur, potentiomètre, vinyle, plus de son, jack, baffle, radio, bluetooth, lecteur CD, faux contact, câble, transistor
télévision, téléviseur, télé, réparation de télé | écran noir, ligne sur l'écran, rétroéclairage, télécommande, LED, son sans image, dalle, box, HDMI, support mural, écran plat
montre, horloge, horlogerie, horloger, horlogère, pendule | pile, bracelet, mécanisme, arrêtée, retarde, remontoir, réveil, cadran, engrenage, coucou, comtoise, verre rayé, bracelet cassé, aiguilles
bijou cassé, réparation de bijoux, fermoir cassé | collier, perles, chaîne en or, sertir, bague trop petite, boucle d'oreille, enfiler, souder, bijoutier, maillon, anneau, mise à taille
lunettes cassées, réparation de lunettes, lunetier, opticien | branche, vis, monture, plaquette, verre rayé, tordue, correction, vue, charnière, solaires
cordonnerie, cordonnier, cordonnière, réparation de chaussures, ressemelage | semelle décollée, talon, chaussure, bottes, lacet, cuir, fermeture éclair, sandale, coudre, patin, cirage, trouée, escarpin, sac
fermeture éclair, zip, glissière, changer une fermeture | curseur, coincé, blouson, sac, jean, tente, dents, couture, cassée, tirette, mercerie, braguette, pantalon
parapluie, réparation de parapluie, parasol, baleine de parapluie | retourné par le vent, toile, manche, pluie, pied, ombrelle, ombre, tissu, plage
jouet cassé, réparation de jouets, poupée cassée | piles, vis, enfant triste, coller, peluche décousue, roue, circuit, figurine, coudre, télécommandée, voiture miniature, train électrique
instrument cassé, luthier, luthière, lutherie, réparation d'instrument | guitare, corde, manche, chevalet, violon, table fendue, frettes, réglage, archet, caisse, tambour, ka, peau, ukulélé, vernis, action trop haute
accord de piano, accordeur, accorder un piano | cordes, désaccordé, marteau, touches, diapason, clavecin, pédale, feutre, note fausse, accordéon
porcelaine cassée, recoller de la vaisselle, kintsugi, vase brisé | or, colle, ébréché, tasse, faïence, assiette, éclats, restauration, céramique, anse
reliure, relier, relieur, restauration de livres, réparer un livre | pages décollées, couverture, dos, papier, colle, cahier cousu, presse, dorure, manuscrit, album, cuir, livre abîmé, pages arrachées, tranche
restauration d'objets, objets anciens, restaurateur d'art, antiquités | tableau, cadre, statue, patrimoine, dorure, vernis, patine, brocante, toile déchirée, photo ancienne, antiquaire, conservation
pièce détachée, pièce de rechange, pièce introuvable, refaire une pièce | cassée, imprimer en 3D, engrenage, bouton, modèle ancien, récupération, usiner, référence, fabricant, plastique, clip, épave
soudure plastique, réparer du plastique, thermosoudure | fissuré, pare-chocs, bac, fer, résine, kayak, époxy, fibre de verre, chaise de jardin, jerrican, bâche
crevaison, rustine, gonflable percé, réparer un gonflable | fuite d'air, matelas, piscine, bouée, ballon, colle, chambre à air, se dégonfle, patch, trou, pneumatique
tente, toile de tente, réparation de bivouac, toile déchirée | arceau, couture, imperméabiliser, sardine, auvent, bâche, voile, sac à dos, zip, œillet, barnum
piles, batterie, accumulateur, reconditionnement de batteries | ne tient plus la charge, lithium, recharger, chargeur, trottinette, vélo électrique, cellules, capacité, usée, visseuse, gonflée, rechargeable
petits moteurs, motoculture, réparation de tondeuse, réparation de débroussailleuse, moteur thermique | carburateur, lanceur, bougie, ne démarre plus, tronçonneuse, groupe électrogène, essence, filtre à air, deux temps, mélange, noyé, lame tordue, mécanique
maintenance industrielle, électromécanique, électromécanicien, électrotechnique, technicien de maintenance | moteur électrique, pompe, automate, armoire électrique, bobinage, roulement, usine, hydraulique, pneumatique, contacteur, compresseur, machines
valise cassée, réparation de sac, sac déchiré, bagagerie | roulette, poignée, fermeture éclair, bandoulière, cuir, anse décousue, cartable, sac à dos, sangle, boucle, œillet
réparation de mobilier de jardin, chaise cassée, chaise bancale, tabouret, barreau cassé | pied, colle à bois, serre-joint, tourillon, dossier, table qui bouge, vis, chaise longue, toile de transat, plastique fendu, rempaillage
vieux appareils, radio ancienne, tourne-disque, magnétoscope, machine à écrire | lampes, courroie, ruban, cassettes, collectionneur, vinyle, phonographe, touches bloquées, poste, transistor, rétro, gramophone
réparation d'appareil photo, objectif bloqué, caméra en panne, argentique | pellicule, obturateur, déclencheur, capteur sale, mise au point, sable, reflex, flash, développement
`;
