export const farming = `
agriculture, agriculteur, agricultrice, paysan, paysanne, ferme, exploitation agricole | champ, tracteur, récolte, culture, terre, élevage, cultivateur, foncier, maraîchage, installation agricole, labour, moisson, chambre d'agriculture, bio, vivrier, planteur, SAFER, fermier, polyculture, tâcheron
maraîchage, maraîcher, maraîchère, production de légumes | planches, serre, plants, marché, paniers, récolte, salade, irrigation, tomates, circuit court, AMAP, bio, légumier, semoir, microferme, saisonnier, bottes, melon
agriculture biologique, bio, conversion bio, label AB, sans pesticides | certification, produits naturels, cahier des charges, traitement, Ecocert, Nature et Progrès, sain, glyphosate, raisonné, naturel
circuit court, AMAP, panier paysan, vente directe, producteur local | légumes de saison, manger local, marché, consommateurs, distribution, abonnement, locavore, paniers de fruits, drive fermier, groupement d'achat, intermédiaires, ruche qui dit oui, produits du pays, grandes surfaces, tomates du coin, légumes du pays, près de chez nous, manger frais
installation agricole, devenir agriculteur, jeune agriculteur, reprise de ferme | foncier, SAFER, DJA, terre à trouver, espace test, reconversion, BPREA, parcelle, subvention, chambre d'agriculture, succession, étude de marché, prévisionnel
tracteur, machinisme agricole, matériel agricole, CUMA, mécanique agricole | charrue, labourer, remorque, herse, prise de force, gyrobroyeur, moissonneuse, en panne, semoir, attelage, motoculteur, faucheuse, auto-construction, atelier paysan
céréales, blé, riz, maïs, moisson, paysan-boulanger | farine, moulin, semer, battre, grains, paille, silo, orge, avoine, quinoa, meunier, sarrasin, moissonneuse-batteuse
apiculture, apiculteur, apicultrice, ruche, abeilles, rucher | miel, essaim, enfumoir, cadres, hausse, reine, extracteur, varroa, cire, pollinisation, butiner, combinaison, propolis, nectar, piqûre, mélipone, enruchage, faux-bourdon, colonie morte
miel, cire d'abeille, propolis, produits de la ruche | pot, extracteur, gelée royale, pollen, hydromel, bougie, rayon, désoperculer, apiculteur, sucrer, butinage
poules, poulailler, volaille, élevage de poules, aviculture | œufs, coq, poussins, grain, pondeuse, renard, plumes, perchoir, poux rouges, cocotte, mangouste, poule malade, couveuse, nichoir, canards, poulet, basse-cour, pintades, chant du coq, parquet, poule qui ne pond plus, poulettes
œufs, œufs frais, pondeuses | poules, boîte d'œufs, omelette, coquille, ponte, cailles, couvaison, plein air, pondre, blanc en neige
élevage, éleveur, éleveuse, bétail, animaux de ferme | vache, bœuf, cochon, mouton, cabri, pâturage, étable, enclos, traite, abattoir, veau, foin, troupeau, viande, porcherie, bovin, zébu, piquet, mise bas
cabri, chèvre, mouton, berger, bergère, caprins, ovins | fromage, lait, troupeau, laine, tonte, pâture, éco-pâturage, chien de troupeau, brebis, agneau, traire, corde, enclos, transhumance, laine brute, chevreau, sabots
vache, bœuf, traite, bovins, laitier | lait, taureau, veau, étable, fromage, pis, pré, pâturage, attache, tirer, bœuf tirant, boviculture, herbe, vêlage
cochon, porc, porcelet, élevage porcin, cochon créole | boudin, jambon, enclos, charcuterie, abattage, truie, restes de cuisine, lisier, cochon-planche, Noël, saigner, verrat
lapin, cuniculture, clapier, cochon d'Inde | cage, herbe, lapereau, granulés, oreilles, rongeur, foin, myxomatose, gibelotte, hamster
cheval, équitation, équestre, cavalier, cavalière, centre équestre | selle, monter, écurie, galop, poney, longe, box, foin, maréchal-ferrant, équithérapie, manège, jument, attelage, dressage, poulain, bombe, palefrenier, balade, trot
âne, ânier, mulet, traction animale, bât | randonnée, carotte, attelage, labour, débardage, charrette, longe, pré, sabots, débroussailler, corne
éco-pâturage, animaux tondeurs, moutons tondeurs | herbe, terrain, clôture mobile, entretenir une pelouse, friche, chèvres, débroussailler naturellement
lait, fromage, fromagerie, fromager, yaourt, laiterie | présure, caillé, traite, beurre, crème, affinage, chèvre, yaourtière, moule, cave, ferments, petit-lait, crémier, faisselle
boucherie, boucher, bouchère, découpe de viande, charcuterie, charcutier | bœuf, couteau, désosser, saucisse, hachoir, abattage, porc, boudin, viande, billot, saucisson, terrine, poulet fumé, dépecer
abattoir, abattage d'animaux, tuer une volaille, plumer | poulet, sang, vider, plumeuse, couteau, halal, cochon, équarrissage, règles sanitaires, bouvier
aquaculture, pisciculture, élevage de poissons, ouassous, crevettes | bassin, tilapia, alevins, écrevisses, étang, nourrissage, ombrine, cage, crevetticulture, z'habitants, huîtres, ostréiculture
insectes, élevage d'insectes, entomologie, entomologiste | papillons, vers de farine, grillons, scarabée, protéines, phasmes, mouche soldat, coléoptère, larves, hôtel à insectes, loupe
vétérinaire, soigner un animal, véto, santé animale | chien malade, chat blessé, vaccin, stérilisation, tiques, clinique, vermifuge, puces, boiter, animal souffrant, urgence, gale, puce électronique, castrer, consultation, chien qui boite, chat qui ne mange plus
chien, toutou, éducation canine, éducateur canin, dressage, maître-chien | laisse, aboie, promener, mord, chiot, tire en laisse, croquettes, comportementaliste, propreté, rappel, niche, chenil, muselière, cani-rando, obéissance, berger allemand, destructeur, aboiements, saute sur les gens, détruit tout
chat, minou, chaton, félin | litière, croquettes, griffes, miaule, stérilisation, chatière, errants, ronronner, arbre à chat, puces, matou, perdu, caisse de transport
garde d'animaux, pet-sitting, garder un chien, garder un chat, pension animale, nourrir mon chat | vacances, absence, hospitalisation, promener, gamelle, croquettes, partir en voyage, nourrir les poules, arroser, cat-sitter, dog-sitter, laisse, perroquet, chenil, passer tous les jours, congés, partir sans mon chien, s'occuper du chat, nourrir les poissons
promenade de chien, promener un chien, sortir le chien | laisse, jambe cassée, personne âgée, courir, promeneur, sacs, collier, travaille toute la journée
adoption d'animal, refuge, SPA, animaux abandonnés, famille d'accueil pour animaux | errants, chiots, chatons, divagation, trouver un foyer, fourrière, maltraitance, stériliser, sauvetage, recueillir, protection animale, donner des chatons
animal perdu, chien perdu, chat disparu | affiche, puce, collier, tatouage, fugue, récompense, avis de recherche, fourrière, retrouvé, divague
toilettage, toiletteur, toiletteuse, tondre un chien, laver son chien | poils, bain, tondeuse, griffes, caniche, brosse, nœuds, shampoing, salon canin, puces
aquarium, poissons rouges, aquariophilie | filtre, bac, plantes, guppy, nitrites, eau trouble, pompe, bocal, corail, algues, combattant, crevettes
oiseaux, perroquet, volière, cage à oiseaux, ornithologie, ornithologue | nid, jumelles, graines, merle, colibri, sucrier, bec, migration, perruche, plumes, pigeon, chant, observer, mangeoire, nichoir, picolette, frégate, pélican, baguage
reptiles, iguane, serpent, tortue, zandoli, mabouya, anoli | terrarium, lézard, trigonocéphale, écailles, boa, morsure, phobie, gecko, matoutou, capture, iguane commun, délicate, mygale
canards, oies, pintades, dindes, pigeons, cailles | œufs, mare, gavage, foie gras, plumes, enclos, couveuse, cancaner, volière, colombier, caneton, volailles
clôture électrique, parc à animaux, enclos, abri pour animaux, poulailler à construire | piquets, grillage, bois, fil, porte, toit, mangeoire, abreuvoir, chèvres qui s'échappent, prédateurs, étable, construire
stérilisation d'animaux, chats errants, chiens errants, castration | portées, campagne, vétérinaire, trappage, association de protection, puces, nourrir, cage-trappe, fourrière, meute, divagants, chatons
foin, fourrage, pâturage, pré, alimentation animale | bottes, faucher, herbe, silage, râtelier, sécheresse, mélasse, tourteau, grain, aliment du bétail, savane, prairie
saisonnier agricole, ouvrier agricole, main-d'œuvre agricole, woofing, aide à la ferme | récolte, bras, cueillette, vendanges, désherbage, logement contre travail, planter, serres, coup de main au champ, sarcler, journée aux champs, jobeur
`;
