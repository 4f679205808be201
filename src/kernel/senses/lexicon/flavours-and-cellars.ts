/** Senses of flavours, kitchens, cellars and the making of food and drink, and of what is done to matter there. */
export const flavoursAndCellars = `
féculents, aliments riches en amidon, glucides complexes | pâtes, riz, pomme de terre, igname
hydrogénation, hydrogéner une huile, durcissement des huiles | margarine, hydrogène
fruits à coque, amandes, amande, noix, fruits secs | noisettes, cajou, cacahuètes, décortiquer, coque
décorticage, décortiquer, décortiqueuse, décoquage, enlever la coque, écosser | amande, crevette, riz
blanchiment des aliments, blanchir des légumes, blanchiment des amandes | eau bouillante
saveur, goût, arôme, flaveur, gustatif, gustation, sapidité, aromatique, arômes | langue, papilles, déguster
odorat, olfactif, olfaction, odeur, sens de l'odorat | nez, sentir, parfum
parfum, fragrance, fragrances, eau de toilette, note parfumée, effluve, formule de parfum | nez, flacon
mets, plat cuisiné, plat, spécialité culinaire | menu, restaurant
carafage, décanter un vin, carafer, faire décanter, aérer un vin | carafe, dépôt
assemblage des vins, coupage de vins, assembler des cépages, cuvée, mélange de vins | cave, cépage
maturation en barrique, vieillissement en barrique, élevage en barrique, vieillir un alcool | chêne, rhum, whisky
désalcooliser, désalcoolisation, vin sans alcool, bière sans alcool | boisson
soutirage, soutirer, transvaser le vin, débourbage | cave, lie, barrique
ferments lactiques, bactéries lactiques, probiotiques, fermentation lactique | yaourt, lait, fromage
homogénéisation, homogénéiser, rendre homogène, homogène, homogénéité | lait, mélange
émulsion, émulsionner, émulsifiant | mayonnaise, huile, eau
lyophilisation, lyophiliser, déshydratation sous vide, aliments déshydratés, dessiccation | poudre, sécher
surgélation, surgeler, congélation, congeler, produits surgelés, surgelés | froid, congélateur
salaison, salage, saumurage, saumure, saler la viande | fumaison, jambon, morue, conserver
additif alimentaire, additifs, conservateur alimentaire, colorant alimentaire, agent de conservation, exhausteur | étiquette, allergie
étiquetage alimentaire, étiquette nutritionnelle, Nutri-Score, étiquetage des denrées, mention des allergènes | ingrédients
sécurité alimentaire mondiale, souveraineté alimentaire, autosuffisance alimentaire | faim, agriculture
glaçage, glacer un gâteau, nappage | sucre, pâtissier
chocolat, chocolaterie, tempérage, tempérer le chocolat, conchage, cacao pressé | cacao, chocolatier
pâte à pain, pétrissage, pétrir, pétrin, façonnage des pâtons, pâton | boulanger, levain
four à pain, four de boulangerie, enfournement, enfourner, défourner | boulanger
coupe de légumes, éplucher, éplucher des légumes, peler des légumes, émincer, tailler en julienne | couteau, économe
cuisson sous vide, méthodes de cuisson, modes de cuisson, cuisson vapeur, basse température | four, casserole
dressage d'assiette, présentation des plats, dresser une assiette, décor culinaire, sculpture sur fruits | chef
nettoyage en place, NEP, CIP, nettoyage de cuves en circuit | laiterie, soude
buvette, bar à jus, service des boissons, servir à boire, tireuse à bière, bière pression | bar, comptoir
crible, cribler, criblage, tamis, tamiser, passer au tamis, blutage | grain, poudre
impureté, impuretés, contaminant, contaminants, corps étranger, souillure | pur
ébullition, bouillir, faire bouillir, porter à ébullition | eau, casserole
démucilagination, dégommage d'huile, dégommage des huiles | raffinage
viscosité, visqueux, visqueuse, sirupeux, pâteux | épais
opacité, opaque, non transparent, qui cache la lumière |
trancheuse, trancheur, machine à trancher | jambon, lame
torréfaction, torréfié, torréfiés, grillage du café, torréfacteur | café, cacao, malt
`;
