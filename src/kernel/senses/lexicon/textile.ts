export const textile = `
couture, coudre, couturier, couturière, faire de la couture | machine à coudre, ourlet, fil, aiguille, patron, tissu, bouton, robe, piquer, canette, surjeteuse, découdre, épingles, bâtir, mercerie, biais, coupon, doublure, apprendre à coudre, jupe, faufiler, dé à coudre
retouches, retouche de vêtements, ourlet, reprise de vêtement, retoucheuse | pantalon trop long, cintrer, raccourcir, robe trop grande, recoudre un bouton, accroc, fermeture éclair, serré à la taille, reprendre, élargir, manche, jean, costume mal ajusté, coutures qui lâchent, bas de pantalon
raccommodage, raccommoder, repriser, rapiécer, ravauder, recoudre | trou, chaussette, déchiré, accroc, genou, patch, pièce, aiguille, fil, manche décousue, sashiko, vêtement troué, stoppage, visible mending, usé
stylisme, styliste, mode, création de vêtements, modélisme, modéliste, haute couture | dessin de mode, collection, patron, défilé, tissu, tendance, moulage, prototype, créatrice, couture sur mesure, lookbook, vêtements, croquis, gradation, mannequin, podium, atelier de confection
confection, faire une robe, vêtement sur mesure, robe de mariée, tailleur | tissu, essayage, cérémonie, uniforme, costume, patronnage, soirée, couturière, bustier, mensurations, demoiselle d'honneur, coupe, voile, tenues assorties
madras, tenue créole, costume traditionnel, robe créole, coiffe | tissu, jupon, tête, gaule, foulard, broderie anglaise, golle, danse folklorique, nœud, dentelle, titàn, tête chaudière, camisa, pangi, wax, boubou, pagne
upcycling textile, surcyclage, récup textile, customisation, customiser un vêtement | vieux jean, chutes, transformer, patch, teinture, récupération de tissus, t-shirt, seconde vie, sac, tote bag, détourner, lingettes, patchwork, créer à partir de vieux vêtements
tricot, tricoter, tricoteuse, laine, aiguilles à tricoter | pull, mailles, pelote, écharpe, bonnet, rang, layette, point mousse, jersey, chaussettes, patron de tricot, détricoter, grand-mère, chaussons de bébé, torsades, brassière
crochet, crocheter, napperon, amigurumi, granny square | fil, coton, mailles en l'air, bride, doudou, bonnet, plaid, châle, maillot, panier, hamac, dentelle, bikini
broderie, broder, brodeuse, point de croix, dentelle, dentellière | tambour, fil, canevas, aiguille, motif, monogramme, nappe, fuseaux, perles, Richelieu, jours, initiales, trousseau, tapé, mouchoir
patchwork, quilting, courtepointe, couverture matelassée | chutes de tissus, blocs, molleton, carrés, plaid, cutter rotatif, édredon, appliqué, mosaïque de tissus, matelasser
tissage, tisser, tisserand, tisserande, métier à tisser | chaîne, trame, fil, laine, navette, tapis, coton, peigne, hamac, lirette, tapisserie, fibres, étoffe
filage, filer la laine, rouet, feutre, feutrage, laine cardée | mouton, toison, quenouille, carder, savon, eau chaude, chaussons, fuseau, coton, mérinos, piquer
teinture, teinture végétale, tie and dye, batik, indigo, teindre | cuve, mordant, roucou, cire, tissu, garance, bain, couleur, t-shirt, délavé, écorces, pigments, avocat, shibori, redonner de la couleur, plantes tinctoriales
sérigraphie, impression textile, flocage, t-shirt imprimé, personnaliser un t-shirt | encre, cadre, écran, presse à chaud, logo, tampon, linogravure, transfert, association, sweat, insoler, maillots d'équipe, sublimation, raclette
macramé, nœuds, suspension, tressage de corde | coton, porte-plante, bracelet, tenture, boho, ficelle, attrape-rêves, anneau, franges, micro-macramé
costumes de spectacle, costumier, costumière, costume de carnaval, accessoiriste | théâtre, troupe, plumes, paillettes, masque, déguiser, groupe à peau, vidé, perruque, couture, défilé, loges, tutu, habilleuse, diable rouge, mardi gras, marionnette, cape
chaussures, souliers, baskets, sandales, bottes | pieds, pointure, lacets, semelle, trop petites, talons, cirage, cordonnier, savates, claquettes, tongs, rentrée, tennis, godillots, escarpins, marche
vêtements, habits, fringues, linge, s'habiller | pantalon, chemise, robe, taille, armoire, t-shirt, rien à se mettre, dressing, pull, jupe, veste, friperie, vestiaire, trier, donner, manteau, pyjama, sous-vêtements, tenue
friperie, fripes, vêtements d'occasion, vide-dressing, dressing partagé | vintage, échanger, donner, taille, Vinted, seconde main, trier, armoire pleine, solidaire, boutique, troc de vêtements, vestiaire social
tenue d'entretien, vêtements professionnels, costume d'embauche, cravate solidaire | chemise repassée, recrutement, tailleur, image, conseil en image, veste, chaussures de ville, stage, nœud de cravate, présentable
conseil en image, relooking, personal shopper, colorimétrie vestimentaire | style, dressing, morphologie, garde-robe, confiance, couleurs, ne sait pas comment s'habiller, vêtements, silhouette
linge de maison, draps, nappes, serviettes, torchons | couture, coton, lit, table, brodé, éponge, housse de couette, ourler, taie, linge usé, chiffons
couches lavables, serviettes hygiéniques lavables, lingettes lavables, protections périodiques | coudre, éponge, bébé, règles, absorbant, zéro déchet, pressions, culotte menstruelle, bambou, PUL, change
doudou, peluche, poupée de chiffon, jouet en tissu | coudre, rembourrer, bébé, oreilles, décousu, marionnettes, hochet, naissance, réparer, ouate, crochet
masque en tissu, tablier, sac en tissu, pochette, tote bag | coudre, coton, élastique, anses, cours, cuisine, trousse, cousu main, fermeture, wax, besace, banane
maroquinerie, maroquinier, maroquinière, cuir, sellerie, sellier, travail du cuir | sac, ceinture, couture sellier, portefeuille, alêne, tannage, peau, bracelet, emporte-pièce, selle, sandales, rivets, tanneur, cuir craquelé, besace, cirage
chapellerie, chapelier, modiste, chapeau, bonnet | bakoua, salako, paille, couvre-chef, bibi, feutre, plumes, cérémonie, visière, turban, tressage, casquette, soleil, panama
`;
