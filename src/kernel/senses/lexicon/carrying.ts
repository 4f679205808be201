export const carrying = `
déménagement, déménager, déménageur, emménager, changer de logement | cartons, camion, porter des meubles, bras, quatrième étage sans ascenseur, canapé, diable, sangles, frigo lourd, emballer, état des lieux, utilitaire, mutation, nouvel appartement, papier bulle, bouger les meubles, quitter la maison, changer d'appartement, porter une armoire, rendre les clés, cartons à porter
porter, manutention, portage, porteur, gros bras | lourd, soulever, meuble, mal de dos, escalier, cartons, charger, décharger, piano, machine à laver, diable, courses trop lourdes, manutentionnaire, costaud, coup de main musclé, trop lourd pour moi, monter un frigo, mal au dos
cartons, emballage, papier bulle, cartons de déménagement | emballer, scotch, boîtes, vaisselle, fragile, récupérer, caisse, colis, marqueur, empaqueter, malles
livraison, livrer, livreur, livreuse, coursier | colis, courses, repas, à domicile, vélo cargo, point relais, camionnette, apporter, commande, scooter, dernier kilomètre, tournée, transporter, aller chercher
colis, paquet, envoyer un colis, poste | recommandé, timbre, métropole, douane, emballer, colissimo, point relais, valise, confier, expédier, courrier, facteur, octroi de mer, transporteur, chronopost
transport de marchandises, fret, transporteur, transitaire | conteneur, cargo, bateau, douane, palette, camion, poids lourd, barge, dédouaner, container, maritime, logistique, chauffeur routier, port, import
stockage, garde-meuble, entreposer, box de stockage | cartons, cave, garage, meubles, grenier, hangar, dépôt, conteneur, stocker, entre deux logements, gardiennage, entrepôt, abriter, où mettre mes affaires, mettre à l'abri, entreposage
poids lourd, chauffeur routier, camion, permis C | livraison, semi-remorque, tachygraphe, hayon, routier, transport, benne, ADR, FIMO, conduire un camion
logistique, logisticien, logisticienne, gestion de stock, magasinier | entrepôt, inventaire, préparation de commandes, approvisionnement, palettes, réception, tournées, cariste, rupture, organiser le transport
`;
