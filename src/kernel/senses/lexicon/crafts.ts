export const crafts = `
artisanat, artisan, artisane, métiers d'art, fait main, savoir-faire artisanal | créateur, créatrice, atelier, fabriquer, marché artisanal, objets, matière, boutique, chambre de métiers, pièce unique, tradition, vendre ses créations
loisirs créatifs, travaux manuels, DIY, activités manuelles, bricolage créatif | papier, colle, ciseaux, peinture, scrapbooking, perles, décoration, pâte à modeler, découpage, gommettes, fabriquer soi-même, créativité, fêtes, carterie
poterie, potier, potière, céramique, céramiste, argile, modelage | tour, terre, four, émail, tourner, bol, engobe, grès, cuisson, façonner, vase, colombin, raku, barbotine, mains dans la terre, faïence, coco nèg, potière d'argile, tasse
sculpture, sculpteur, sculptrice, sculpter, taille du bois, modelage | gouge, maillet, bois, pierre, buste, statue, bronze, argile, ciseau, moulage, plâtre, courbaril, masque, tronc, tembé, totem
travail du bois, tournage sur bois, tourneur sur bois, sculpture sur bois, boissellerie | gouge, tour, bol, toupie, copeaux, cuillère, essences, calebasse, mahogany, jouet en bois, pyrogravure, couteau, poncer, objets en bois, mortier, pilon, marqueterie, gommier
vannerie, vannier, vannière, panier, tressage, tresser | osier, bambou, corbeille, rotin, mahot, cachibou, arouman, aroman, feuilles de cocotier, latanier, lianes, bakoua, chapeau, natte, nasse, pandanus, vétiver, couleuvre à manioc, paille, raphia, matapi, fibres
calebasse, calebassier, coui, instruments en calebasse | graver, évider, chacha, fruit, lampe, bol, sécher, récipient, maracas, pyrogravure, décorer, couteau
bijouterie, bijoutier, bijoutière, bijoux, joaillerie, joaillier, orfèvre | bague, collier, perles, or, argent, boucles d'oreilles, sertir, créoles, chaîne forçat, collier chou, souder, graines, alliance, fermoir, pierre, créateur de bijoux, bracelet, pince, grain d'or, graines de job, pendentif, fil d'argent
perles, perlage, enfiler des perles, bijoux en graines | fil, bracelet, collier, fermoir, rocaille, graines d'église, perlerie, job, attrape-rêves, cristal, colliers de carnaval, aiguille, kalimbé
savon, savonnerie, savonnier, faire du savon, saponification à froid | soude, huile, surgras, moule, coco, beurre de karité, savon de Marseille, huiles essentielles, ponce, cure, lessive maison, mousse, shampoing solide, gants
cosmétiques maison, cosmétique naturelle, produits de beauté faits maison, cosmétologie | crème, baume, huile essentielle, karité, aloe vera, déodorant, masque d'argile, beurre, cire, hydrolat, shampoing, coco, galba, ricin, carapate, carapa, slow cosmétique, lotion, formulation, émulsion, peau
produits ménagers maison, lessive maison, nettoyants naturels | vinaigre blanc, bicarbonate, savon noir, savon de Marseille, cendre, zéro déchet, percarbonate, cristaux de soude, huiles essentielles, flacon, pastilles lave-vaisselle, sans produits chimiques, économiser
bougies, cirier, fabrication de bougies | cire, mèche, parfum, moule, soja, paraffine, lumière, abeille, fondre, photophore, senteur, lampion
parfum, parfumerie, parfumeur, distillation, huiles essentielles, aromathérapie | alambic, essence, nez, fleurs, ylang, hydrolat, vétiver, citronnelle, bois d'inde, flacon, diffuseur, lavande, eau florale, extrait, roll-on, tea tree, ravintsara
mosaïque, mosaïste, vitrail, vitrailliste, vitraux | tesselles, carreaux cassés, verre, plomb, pince, colle, joint, fresque, coupe-verre, église, assiettes brisées, tiffany, galets
verre, soufflage de verre, verrier, souffleur de verre, fusing | four, canne, perles, chalumeau, bouteille, gravure, vase, fusion, sablage, découpe de bouteilles, pâte de verre
peinture sur porcelaine, peinture sur verre, peinture sur soie, peinture décorative | pinceau, motif, assiettes, foulard, four, tasse, trompe-l'œil, patine, pochoir, galets, faux marbre
gravure, linogravure, graveur, estampe, tampon | presse, encre, gouge, lino, tirage, cuivre, plaque, papier, xylogravure, lithographie, eau-forte, burin
papier fait main, origami, kirigami, pliage, pop-up, papier mâché | plier, grue, feuille, cocotte, fibres, ciseaux, carton, colle, masque, pulpe, recycler du papier, lampions, kamishibaï, bwa-bwa
cartonnage, scrapbooking, carterie, faire-part, carte fait main | papier, album, photos, massicot, boîte, tampons, naissance, mariage, enveloppe, embellissements, cutter, calligraphie
encadrement, encadreur, encadrer, cadre sur mesure | tableau, passe-partout, verre, baguette, photo, aquarelle, affiche, onglet, accrocher, sous-verre, biseau
moulage, résine, époxy, plâtre, silicone | moule, coulée, bijou, bulles, table rivière, durcisseur, empreinte, béton, jesmonite, bougeoir, statue, bébé
modélisme, maquette, train miniature, figurines, aéromodélisme | colle, peinture, échelle, avion, radiocommande, décor, circuit, diorama, rails, planeur, petites voitures
jouets en bois, fabrication de jouets, jeux en bois, jeux géants | scie à chantourner, toupie, puzzle, cubes, enfants, kermesse, Noël, peinture, cerf-volant, chars à roues, échasses, carriole, marelle
cerf-volant, aérostat, planeur, lanterne volante | vent, ficelle, bambou, papier, Pâques, queue, toile, baguette, voler, vonvon, dérouleur
masques, fabrication de masques, char de carnaval, papier mâché géant | plâtre, grillage, peinture, plumes, colle, vaval, défilé, bwa-bwa, carnaval, touloulou, carton, géants, sculpture
coutellerie, couteau artisanal, manche de couteau, forge de couteau | lame, acier, affûter, bois précieux, corne, enclume, étui, coutelas, trempe, rivet
dorure, laque, vernis au tampon, finition du bois, cirer un meuble | feuille d'or, cire d'abeille, teinte, gomme-laque, ponçage, huile de lin, encaustique, cadre, brou de noix, lustrer, brillant
facture d'instruments, fabrication de tambours, fabriquer un ka, luthier, facteur d'instruments | peau de cabri, fût, tonneau, corde, cerclage, bèlè, bambou, flûte des mornes, ti-bwa, chacha, tambour, calebasse, kora, violon, tanbou, guitare, steelpan
taxidermie, naturaliste, collection naturelle, conchyliologie, coquillages | empailler, papillons, vitrine, coquille, spécimen, musée, épingler, minéraux, lambi, fossiles, étiqueter
`;
