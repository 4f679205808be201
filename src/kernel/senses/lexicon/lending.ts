export const lending = `
prêt d'objets, emprunter, prêter, bibliothèque d'objets, objetothèque | une seule fois, voisins, caution, matériel, partager plutôt qu'acheter, mutualisation, dépanner, passer prendre, à disposition
don d'objets, donner, à donner, gratuit, zone de gratuité, donnerie | je ne m'en sers plus, débarrasser, seconde vie, récup, gratiféria, boîte à dons, à venir chercher, magasin gratuit, encombre, free shop, récupérer, faire plaisir, à débarrasser, quelqu'un en veut, cherche à donner
troc, échange d'objets, troquer, bourse d'échange | contre, vide-grenier, sans argent, système d'échange local, SEL, échanger, foire au troc, swap, plantes, valeur égale
vide-grenier, brocante, braderie, vide-dressing, marché aux puces | stand, vendre, occasion, chiner, vieilleries, tréteaux, emplacement, jouets, friperie, bric-à-brac, deuxième main, chineur
ressourcerie, recyclerie, friperie solidaire, seconde main, Emmaüs | dons, meubles, vêtements, petits prix, réemploi, vaisselle, collecte, trier, boutique solidaire, valoriser, occasion, chantier d'insertion
chaises et tables, tables pliantes, chaises pliantes, tréteaux, bancs | repas de quartier, fête, mariage, invités, emprunter, mobilier, fête de famille, salle, réunion, veillée, s'asseoir
barnum, tonnelle, chapiteau, tente de réception, vitabri | pluie, soleil, fête, stand, marché, ombre, mariage, piquets, bâche, monter, auvent, cérémonie, veillée mortuaire
vaisselle, assiettes, verres, couverts, prêt de vaisselle | fête, gobelets réutilisables, jetable, repas, invités, cuisine, saladier, marmite, plats, fourchettes, éco-cup, traiteur, carafes
grande marmite, faitout, réchaud, trépied à gaz, gros matériel de cuisine | cuisiner pour cinquante, repas collectif, canari, chaudron, bouteille de gaz, fête, soupe, brûleur, louche, colombo, plancha, paella, bain-marie
barbecue, grill, plancha, braséro | charbon, grillades, poulet boucané, saucisse, boucan, grille, fût, brochettes, feu, fête, jardin, lambi grillé
glacière, bac à glace, pain de glace, conservation au frais | pique-nique, plage, boissons fraîches, pêche, poisson, glaçons, sorbetière, frigo, sortie, bord de mer, canettes
sono, sonorisation, enceinte, micro, matériel son | fête, concert, réunion, haut-parleur, ampli, table de mixage, câble, discours, DJ, karaoké, bluetooth, micro sans fil, larsen, mégaphone, ambiance, sonoriser
vidéoprojecteur, écran de projection, rétroprojecteur, projeter | film, HDMI, présentation, cinéma en plein air, drap blanc, toile, ciné-débat, réunion, conférence, diaporama, match
appareil photo, caméra, trépied, matériel photo | objectif, filmer, reflex, pied, carte mémoire, gopro, micro-cravate, éclairage, prêter, tournage, stabilisateur, batterie
guirlande, décorations de fête, lampions, ballons | anniversaire, mariage, Noël, salle, gonfleur, banderole, nappe, décorer, lumières, fanions, carnaval, centre de table
jeux de société, ludothèque, jeu de plateau, prêt de jeux | soirée, cartes, dés, dominos, échecs, scrabble, jeux en bois, puzzle, awalé, ludothécaire, belote
matériel de puériculture, poussette, lit bébé, siège auto, affaires de bébé | bébé qui arrive, chaise haute, porte-bébé, écharpe de portage, baignoire, transat, naissance, layette, lit parapluie, rehausseur, cosy, landau, petits-enfants en vacances
vêtements d'enfants, layette, habits de bébé, bourse aux vêtements | grandit vite, body, pyjama, taille, trop petits, trousseau, bodies, naissance, chaussures, donner, poussette, rentrée
fauteuil roulant, béquilles, déambulateur, matériel médical | plâtre, entorse, opération, personne âgée, cannes, lit médicalisé, prêt, sortie d'hôpital, jambe cassée, marcher, location, chaise percée, attelle
matériel de camping, tente, sac de couchage, réchaud | camper, bivouac, duvet, matelas, randonnée, lampe frontale, glacière, gamelle, festival, hamac, popote, vacances, Pâques à la plage
valise, sac de voyage, bagage, sac à dos | voyage, avion, soute, kilos, cabine, roulettes, malle, emporter un colis, pèse-bagage, prendre l'avion, cantine
livres, prêt de livres, boîte à livres, bibliothèque de rue | roman, BD, lire, échanger, manuels scolaires, bouquin, donner des livres, bouquiniste, cabane à livres, étagère, lecture, ouvrages
ordinateur à prêter, don d'ordinateur, PC d'occasion, tablette reconditionnée | étudier, pas d'ordinateur, équipement, écran, clavier, télétravail, reconditionner, ordinateur portable, cours à distance, linux, chargeur, Chromebook
chargeur, câble, rallonge, multiprise, adaptateur | recharger, USB, batterie vide, prise, téléphone, HDMI, connecteur, oublié, dérouleur, enrouleur, secteur, bloc
costume, déguisement, robe de soirée, tenue de cérémonie | carnaval, mariage, cravate, entretien d'embauche, emprunter, spectacle, smoking, bal, mas, robe de mariée, tenue traditionnelle, masque, perruque
instrument de musique à prêter, prêt d'instrument, guitare à prêter | débuter, tambour, clavier, piano, violon, flûte, ukulélé, batterie, partition, saxophone, djembé
camion à prêter, camionnette, fourgon, utilitaire, prêt de véhicule | déménager, meuble à transporter, hayon, permis B, livraison, transit, chargement, pick-up, bâché
bouteille de gaz, butane, recharge de gaz | cuisinière, vide, détendeur, consigne, barbecue, lourde, livraison, flexible, réchaud, pénurie
aiguilles et laine, matériel de couture, mercerie, fils et boutons | pelote, tissu, chutes, boutons, dé, épingle, ciseaux cranteurs, boîte à couture, élastique, ruban, patron, machine, crochet
matériel de sport, équipement sportif, haltères, tapis de gym | raquette, ballon, vélo, planche, rollers, palmes, poids, tapis de course, prêter, crosse, tatami, filet, chasubles, kayak
`;
