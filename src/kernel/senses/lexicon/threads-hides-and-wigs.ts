/** Senses of yarns, looms, knitting, dye works, tanneries, shoemaking, upholstery, wigs and beauty as their trades say them. */
export const threadsHidesAndWigs = `
filature, filer la laine, fileur, filage de fibres, retordage, fabrication de fils, filature de coton | fil, bobine, quenouille
fibre textile, fibres textiles, fibres naturelles, fibres synthétiques, fibres discontinues, fibre artificielle | coton, polyester, laine
fil à coudre, fil textile, fils textiles | bobine, aiguille
tissage, tisser, tisserand, étoffe tissée, métier à tisser, textiles tissés | trame, chaîne, navette
tricotage, bonneterie, maille, étoffe tricotée, tricot trame, tricot chaîne, jersey, machine à tricoter | laine, pull, aiguille
non-tissé, textile non tissé, nontissé, feutre industriel | fibre, nappe
tissu technique, textiles techniques, textile fonctionnel | fibre
apprêt textile, ennoblissement textile, finissage du tissu, ennoblir un tissu | teinture, impression
teinturerie, teinturier, teinture des tissus, teindre des étoffes | colorant, couleur, bain, cuve
blanchiment, blanchir, décolorer, décoloration, javelliser | javel, coton, tissu
impression textile, imprimer du tissu, tissus imprimés, indiennage | motif, sérigraphie
tressage industriel, produits tressés, passementerie, galon, cordon, tresses industrielles | ruban, corde
dentelle, dentellière, broderie d'ameublement, guipure | napperon, fuseau
tapis, fabrication de tapis, tapissier lissier, tuftage, moquettes, tufté | laine, sol
ourdissage, ourdir, ourdissoir, préparer la chaîne | métier à tisser
patron de couture, patronnier, gabarit de couture, gradation, modéliste patronnier | papier, taille
coupe de tissu, coupe du tissu, matelassage de tissu, plan de coupe, placement des patrons, coupeur de tissu, découpe de tissu | ciseaux, table
confection de vêtements, mécanicien en confection, piqueuse, monteuse en habillement, atelier de confection | machine à coudre
vêtement, article d'habillement, habillement, effets vestimentaires, articles d'habillement, prêt-à-porter | mode
boutonnière, boutonnières, bouton de vêtement, poser des boutons, bride de bouton | chemise
ourlet, ourler, surpiqûre, surfil, surjet, surfiler | pantalon, fil
piquage, piquer à la machine, couture de tiges, piqueur en chaussures | chaussure, cuir, fil
chaussure, article chaussant, articles chaussants, souliers, chaussures, industrie de la chaussure, articles de chaussure | semelle, pied
semelle, semelles de chaussures, semellage, pose de semelles, première de montage | talon, soulier
tige de chaussure, empeigne, dessus de chaussure, partie supérieure de la chaussure | cuir, lacet
cirage de chaussures, cireur, cirer des chaussures, cirage, faire briller des chaussures | brosse, cuir
maroquinerie, maroquinier, articles en cuir, produits de cuir, gainerie, bagagerie | sac, ceinture
tannage, tanner, tannerie, tanneur, mégisserie, corroyage, peausserie, corroyeur | peau, cuir, tan
peaux brutes, cuirs et peaux, dépouille d'animal, peau d'animal, dépouiller une bête, cuir brut | tannerie
découpage du cuir, coupeur de cuir, parage du cuir, refente du cuir | couteau, peau
tapissier d'ameublement, garnisseur, tapisserie d'ameublement, garniture de sièges, tissu d'ameublement | fauteuil, crin
sellerie automobile, sellier-garnisseur, garnissage automobile, sièges de voiture, habillage intérieur de voiture | cuir, capote
matelas, matelassier, fabrication de matelas, literie en mousse | ressort, laine
couette, édredon, couvre-pied, couverture de lit | duvet, lit
bâche, bâches, fabrication de bâches, bâchage | camion, tente
cordage, corderie, cordier, câble textile, fabrication de cordes | corde, chanvre
fabrication de filets, filetier, maille de filet | pêche, sport
accessoires de mode, accessoires vestimentaires, ceintures et foulards, gants et chapeaux | sac
ganterie, gants, gantier, moufles | cuir, main
cravate, foulard, écharpe, étole | soie, cou
lingerie féminine, corseterie, soutien-gorge | dentelle
vêtements de travail, uniforme, tenue professionnelle, bleu de travail, blouse | entreprise
tailleur sur mesure, vêtement sur mesure, costume sur mesure, maître tailleur, grande mesure | essayage
essayage, essayer un vêtement, cabine d'essayage, ajuster un vêtement sur la personne | retouche
mensurations, prendre les mesures du corps, tour de taille, gabarit d'une personne | couture, tailleur
tendances de mode, dernière mode, prévision des tendances, cahier de tendances | style
croquis de mode, dessin de mode, croquis de vêtement, fiche technique de vêtement | styliste
perruque, postiche, perruquier, moumoute, prothèse capillaire | cheveux, théâtre
maquillage, maquilleur, maquilleuse, fard, make-up, visagiste | teint, rouge à lèvres
maquillage permanent, dermopigmentation, maquillage semi-permanent, tatouage des sourcils | sourcils, aiguille
tatouage, tatoueur, tattoo, encrage de la peau, modification corporelle | aiguille, encre, dermographe
perçage corporel, piercing, percer les oreilles | boucle, bijou
bronzage, solarium, cabine à UV, banc solaire, autobronzant | soleil, peau
épilation, épiler, dépilation, épilation au laser, épilation à la cire, éliminer les poils | poils
shampooing, shampoing, laver les cheveux, bac à shampoing | coiffeur, cheveux
barbier, rasage, raser la barbe, tailler la barbe, tâches de barbier | rasoir, mousse
soins du visage, nettoyage de peau, hydrater la peau | gommage, peeling, crème, esthéticienne
manucure, soins des ongles, onglerie, pose d'ongles, beauté des mains, prothésie ongulaire | vernis
pédicurie, beauté des pieds, soin esthétique des pieds, pédicure esthétique | callosité
institut de beauté, salon de beauté, salon d'esthétique, centre esthétique | esthéticienne
enveloppement corporel, enveloppement d'algues, soin enveloppant, bain de boue | spa
produits minceur, amaigrissement, régime amaigrissant, cure d'amincissement | poids
linge, pièces de linge, trier du linge, linge de lit, linge plat | blanchisserie
pressing, nettoyage à sec, teinturier, prédétachage, prédétachant, détacheur | tache, veste
shampouineuse, shampouiner un tapis, injecteur-extracteur, nettoyage de moquettes, nettoyer des tapis | moquette
`;
