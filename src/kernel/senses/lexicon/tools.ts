export const tools = `
outil, outillage, caisse à outils, prêt d'outils, outilthèque | marteau, tournevis, pince, clé, scie, mètre, boîte à outils, emprunter, bibliothèque d'objets, perceuse, mutualiser, établi, prêter du matériel, bricoler, niveau
perceuse, visseuse, perforateur, perceuse-visseuse | percer, trou, mèche, foret, cheville, béton, mur dur, visser, embout, mandrin, batterie, accrocher une étagère, percussion, chignole, SDS
scie, scier, scie sauteuse, scie circulaire, couper du bois | lame, planche, égoïne, scie à métaux, sciure, bûche, onglet, coupe droite, scierie, débiter, scie à ruban, contreplaqué
ponceuse, poncer, ponçage, papier de verre | abrasif, grain, bois, vernis, meuble, parquet, lisser, poussière, orbitale, toile émeri, enduit sec, décaper, volets
meuleuse, disqueuse, tronçonneuse à métaux | disque, couper du fer, ébarber, étincelles, lunettes de protection, carrelage, barre de fer, grille, métal, rouillé
tronçonneuse, élagueuse, scie à chaîne | arbre tombé, abattre, bûches, chaîne à affûter, casque, essence, bois, tronc, branche, huile de chaîne, cyclone, dégager la route
échelle, escabeau, échelle double | monter sur le toit, gouttière, hauteur, peindre le plafond, cueillir, ampoule, marchepied, coulissante, barreaux, élaguer, taille-haie, accès au grenier
brouette, diable, chariot, transpalette | transporter de la terre, gravats, charge lourde, sacs de ciment, roue, frigo, palettes, jardin, pousser, déplacer, roulettes, compost, bouteilles de gaz
bétonnière, malaxeur, bétonneuse | ciment, gâcher, béton, chape, dalle, sable, gravier, mortier, chantier, toupie, couler
poste à souder, fer à souder, chalumeau, étain | métal, souder, arc, masque, baguette, électronique, bijou, plomberie, cuivre, brasure, flux, panne de fer
compresseur, gonfleur, pompe à pied, air comprimé | gonfler, pneu, matelas gonflable, pistolet à peinture, cloueur, soufflette, bars, sous-gonflé, ballon, agrafeuse pneumatique, piscine gonflable
nettoyeur haute pression, kärcher, aspirateur de chantier | terrasse, lance, buse, voiture sale, mousse, salissures, façade, eau sous pression, décrasser, poussière de plâtre
motopompe, pompe à eau, vide-cave, pomper | inondation, cave inondée, puits, citerne, arrosage, évacuer l'eau, tuyau, débit, forage, immergée, vider une piscine, refouler
affûtage, affûter, aiguiser, rémouleur, aiguisage | couteau qui ne coupe plus, lame émoussée, pierre à aiguiser, fusil, ciseaux, sécateur, coutelas, tondeuse, faux, meule, ébréché, outils tranchants, sabre d'abattis, chaîne de tronçonneuse, couteaux émoussés, ne coupe plus rien
atelier partagé, établi partagé, fablab, makerspace, hackerspace, tiers-lieu de fabrication | machines, bricoler sans outils, découpe laser, imprimante 3D, fabriquer, menuiserie, prototype, outils en commun, ouvert à tous, place pour bricoler, bidouille, fraiseuse
machine-outil, usinage, tour à métaux, fraisage, fraiseuse, tourneur | pièce sur mesure, ajusteur, copeaux, acier, alésage, filetage, perceuse à colonne, CNC, commande numérique, mécanique de précision, boulon introuvable, laiton
quincaillerie, vis, boulon, clou, visserie | écrou, rondelle, cheville, équerre, charnière, crochet, pas de vis, magasin de bricolage, droguerie, fixation, fond de tiroir, rivet, tête foirée
colle, coller, recoller, adhésif | cassé, super glue, époxy, colle à bois, scotch, ruban adhésif, vase brisé, serre-joint, silicone, néoprène, pistolet à colle, décollé, semelle
corde, nœud, cordage, ficelle, sangle | attacher, matelotage, arrimer, épissure, nœud marin, ficeler, hamac, tendeur, poulie, macramé, treuil, tirer, lier
débroussailleuse, rotofil, débroussaillage, débroussailler | herbes hautes, fil, terrain envahi, lianes, coutelas, friche, talus, faucher, ronces, broussailles, halliers, tête à fil, razié
tondeuse, tondre la pelouse, tonte, tondeuse à gazon | pelouse, herbe haute, lame, lanceur, bac, gazon, mulching, autoportée, essence, démarre pas, robot tondeuse, jardin, jardinier
taille-haie, sécateur, cisaille, coupe-branches | haie, tailler, branches, arbustes, bougainvillier, hibiscus, thuya, buisson, élaguer, déborde chez le voisin
motoculteur, motobineuse, labourer un jardin | retourner la terre, bêcher, potager, fraise, planche de culture, sillon, buttes, sol dur, charrue, préparer le sol, moto-houe
broyeur de végétaux, broyeur, broyer des branches, BRF | déchets verts, copeaux, paillage, branchages, tailles, palmes, compost, branches mortes, mulch, élagage
remorque, attelage, remorque de voiture | boule d'attelage, transporter, déménager, encombrants, bateau, gravats, déchets verts, permis BE, sangles, bagagère, van, porte-vélo
machine à coudre, surjeteuse, piqueuse | couture, canette, aiguille, pédale, fil qui casse, ourlet, régler la tension, bourre, enfiler, coudre, Singer, atelier couture
presse à jus, pressoir, extracteur de jus, moulin à canne | fruits, pommes, vesou, jus de canne, centrifugeuse, oranges, presser, maracudja, agrumes, broyer, cidre, bouteilles
gros outillage, location de matériel, engin de chantier | pelle, nacelle, bétonnière, marteau-piqueur, caution, plaque vibrante, rouleau, grue, chariot élévateur, cariste, CACES
équipement de protection, EPI, gants de travail, casque de chantier | lunettes, masque, chaussures de sécurité, harnais, gilet jaune, bouchons d'oreilles, antibruit, poussière, genouillères, combinaison, blessure
mesurer, mètre ruban, prendre des mesures, niveau laser, télémètre | cotes, dimensions, surface, hauteur, aplomb, équerre, niveau à bulle, pied à coulisse, métrage, superficie, fil à plomb, mesurage, mètres carrés
dessin technique, plan, dessiner un plan, DAO, CAO | cotes, échelle, croquis coté, AutoCAD, SketchUp, vue de dessus, maquette, FreeCAD, schéma, Sweet Home 3D, dessinateur, projeteur, plan de coupe, table à dessin, modéliser
pesée, balance, peser, pèse-personne | kilos, poids, marché, bébé, colis, grammes, peson, récolte, précision, tare, lourd, bascule
`;
