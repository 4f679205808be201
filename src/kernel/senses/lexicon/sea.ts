export const sea = `
pêche, pêcheur, pêcheuse, pêcher, marin-pêcheur | poisson, canne, filet, hameçon, senne, casier, nasse, DCP, yole, gommier, appât, moulinet, dorade, thon, langouste, criée, lambi, rivière, épervier, palangre, bonite, hareng, leurre, au lancer, marlin, écrevisses, attraper du poisson, sortie de pêche
poisson frais, poissonnerie, poissonnier, écailler, vider le poisson | filet, darne, vivaneau, thon, marché, arêtes, lambi, oursins, chadron, crabe, langouste, marlin, balaou, écaillage, glace, coulirou, machoiran, fruits de mer, acoupa
ramendage, ramender, réparer un filet, confection de filets, nasses | mailles, aiguille, filet déchiré, casier, senne, pêche, bambou, flotteurs, plomb, grillage, tressage
bateau, navire, embarcation, barque, plaisance, nautisme | coque, moteur, voile, ancre, port, mouillage, capitaine, hors-bord, saintoise, anneau, canot, cale, accastillage, VHF, zodiac, semi-rigide, sortie en mer, canote, plaisancier, prend l'eau, écoper
voile, navigation à voile, voilier, régate, faire de la voile, navigation | catamaran, équipier, skipper, barre, dériveur, vent, mât, grand-voile, foc, optimist, école de voile, convoyage, cap, croisière, bord, virer, moniteur, écoute, traversée
yole, yole ronde, gommier, canot à voile, yole bébé, pirogue | bois dressé, équipage, patron, tour des yoles, régate, misaine, pagaie, fleuve, takari, coursier, constructeur de yoles, voile, bwa dressé, piroguier, saut
construction navale, charpentier de marine, chantier naval, réparation de bateau, construction de bateaux | coque, bois, calfatage, résine, stratification, gelcoat, carénage, étrave, gommier, membrure, polyester, canot, contreplaqué marine, trou, antifouling, ber
moteur hors-bord, mécanique marine, mécanicien marine, moteur de bateau | hélice, ne démarre pas, bougie, turbine, embase, essence, deux temps, yamaha, noyé, bord, mercury, rinçage, démarreur
voilerie, couture de voiles, voile déchirée, sellerie nautique, taud | toile, machine, spi, œillet, bimini, coussins, hamac, lazy bag, accroc, réparer
permis bateau, permis côtier, permis hauturier, brevet nautique | code, balises, moniteur, examen, VHF, CRR, navigation, capitaine 200, matelot, règles de barre, cartes marines, feux
nautisme professionnel, skipper, capitaine, marin, matelot, gens de mer | équipage, embarquement, école de la mer, passagers, navette, brevet, quart, pont, machine, mousse, charter, marine marchande, hôtesse de bord
natation, nager, nageur, nageuse, apprendre à nager, maître-nageur | piscine, crawl, brasse, peur de l'eau, bassin, bonnet, plongeon, mer, aquaphobie, bébés nageurs, lunettes, noyade, flotter, aisance aquatique, sauveteur, eau libre, je coule, palmes, savoir-nager, longe-côte, peur de me noyer, perdre pied, se jeter à l'eau
sauvetage en mer, surveillant de baignade, SNSM, sauveteur nautique, BNSSA | noyade, plage, baïnes, courant, drapeau, bouée, secourisme, vagues, perdu en mer, CROSS, gilet, secours, fusée de détresse
plongée, plongeur, plongeuse, apnée, snorkeling, palmes masque tuba | bouteille, fonds marins, corail, récif, palier, détendeur, tortues, épave, combinaison, baptême, plomb, moniteur, chasse sous-marine, fusil, randonnée palmée
surf, bodyboard, planche, vague, surfeur, surfeuse | leash, glisse, spot, houle, paddle, wax, combinaison, dérive, take-off, bosse, shaper
kitesurf, planche à voile, windsurf, wing, funboard | vent, aile, harnais, planche, foil, spot, lagon, moniteur, gréement, glisse
kayak, canoë, paddle, aviron, rame, pagaie | mangrove, rivière, lagon, gilet, rameur, descente, îlet, pirogue, va'a, pagayer, sortie, barreur, rapides
plage, bord de mer, baignade, littoral | sable, parasol, vague, cocotiers, se baigner, maillot, serviette, coquillages, nettoyage, rivage, soleil, anse, bain de mer, coups de soleil, barre, raisinier
sargasses, algues brunes, échouage d'algues, algues | odeur d'œuf pourri, hydrogène sulfuré, plage, ramassage, barrage, compost, engrais, maux de tête, échouement, nausées, goémon, gaz, littoral, appareils noircis
récif, corail, lagon, mangrove, milieu marin, biologie marine | herbiers, palétuvier, poisson-lion, lambi, réserve, tortue marine, bouturage de corail, blanchissement, aire marine, dauphins, baleine, cétacés, fonds, crabe de terre, parc naturel, biologiste, érosion
tortues marines, ponte de tortues, protection des tortues, baleines, dauphins | nid, plage, éclairage, comptage, émergence, observation, balise, luth, réseau, échouage, imbriquée, hydrophone
crabe, crabe de terre, chasse aux crabes, touloulou | zatrap, ratière, mangrove, Pâques, matété, nourrir, trou, nasse, cirique, matoutou, dombrés
maquette de bateau, modélisme naval, maquettisme, modèle réduit | coque, bois, colle, voilier miniature, vitrine, lattes, radiocommande, modéliste, vernis
météo marine, houle, marée, cartes marines | vent, grains, coefficient, cyclone, alizé, BMS, creux, baromètre, navigation, isobare, sortie en mer, gribs
pêche à pied, coquillages, palourdes, oursins, lambi, soudons | marée basse, panier, rochers, râteau, taille minimale, réglementation, plage, bigorneaux, burgos, chadron, mangrove, huîtres
poisson fumé, poisson salé, morue, séchage du poisson, fumage du poisson | fumoir, sel, saumure, boucané, filets, conservation, hareng, machoiran, bois, chiktaye, maquereau
rivière, bain de rivière, cascade, baignade en eau douce | pique-nique, bassin, saut, crue, leptospirose, écrevisses, roches, fraîcheur, tracé, crique, ravine, dombrés
hivernage de bateau, carénage, antifouling, entretien de voilier, mouillage | coque sale, coquillages, grue, ber, anode, corps-mort, amarre, ponçage, bernacles, chaîne, bouée, cyclone
`;
