/** Words of livestock, hatcheries, game, pets and their care, said by breeders and by everyone. */
export const beastsAndHatcheries = `
porcins, porcin, élevage de porcs, suidés | truie, lisier, jambon
équidés, équin, équine, chevalin | poney, âne, écurie
vache, bêtes à cornes, gros bétail |
cabri, ovins et caprins, moutons et chèvres, petits ruminants |
écloserie, nurserie piscicole, nourricerie, élevage de larves | œufs de poissons, bassin
alevin, juvénile, naissain, jeunes poissons, larves de poissons | écloserie, bassin
reproducteur, animaux reproducteurs, stock reproducteur, saillie, reproduction du bétail |
frai, œufs de poissons, ponte des poissons, fraie, laitance | écloserie
insémination artificielle | sperme, vache, taureau
sperme, semence animale, semence congelée, paillettes de sperme | insémination, taureau
gestation, vêlage, agnelage, poulinage, naissance d'un animal, mettre bas, bête pleine, animal gravide | mise bas
embryon animal, transfert d'embryons, transplantation embryonnaire | vache, insémination
lactation, production laitière animale, sécrétion du lait | traite, mamelle
stérilisation d'animaux, castrer |
boiterie, animal boiteux, claudication | cheval, patte
maréchal-ferrant, ferrage, parage des sabots |
sabots, onglons, pieds des bovins, pattes des bovins | parage, boiterie
palefrenier, soigner des chevaux, soigneur d'équidés, soins aux chevaux, panser un cheval | box, paille
écurie, haras, boxes à chevaux, élevage de chevaux | cheval, foin
calèche, atteler des chevaux, véhicule hippomobile | cheval, mariage
pelage, poils d'animal, fourrure d'animal, toison, robe du cheval | brosse, toilettage
fourrure, pelleterie, fourreur, peaux à fourrure, articles en fourrure | vison, manteau
tonte des moutons, tondre la laine, tondeur de moutons, tondre les moutons | laine, bergerie
carcasse, carcasse animale, corps de l'animal abattu, pièce de boucherie | abattoir, découpe
abats, viscères, parties d'animaux, organes d'animaux, tripes, triperie | foie, abattoir
équarrissage, animaux morts, élimination de cadavres d'animaux, équarrisseur | cadavre, élevage
euthanasier, euthanasie animale, abréger ses souffrances |
puce électronique, lecteur de puce | chien, tatouage
animal de compagnie, animal familier, NAC |
garde d'animaux, garder des animaux à domicile, gardien d'animaux |
animalerie, accessoires pour animaux, magasin d'animaux, produits pour animaux domestiques | croquettes, laisse
dressage, dresser un animal, dresseur, dresseuse, animalier, apprentissage d'un animal | chien, cheval
comportement animal, éthologie, comportementaliste animalier, éthologue | chien, dressage
bien-être animal, bientraitance animale, condition animale |
soins infirmiers vétérinaires, auxiliaire vétérinaire, infirmière vétérinaire, ASV, assistant vétérinaire | clinique, chien
cage, cage à animaux, enclos à animaux | oiseau, lapin
zoo, zoologique, animaux en captivité |
taxidermie, animaux empaillés, animal naturalisé |
vie sauvage, animaux sauvages, faune et flore sauvages, sauvage |
gibier, animaux de chasse, gestion cynégétique | sanglier, chasse
battue, chasse en groupe, traque, rabatteur, rabattre le gibier | sanglier, chien de chasse
piégeage, piéger des animaux, piégeur, trappe, collet, trappeur | renard, cage
prédateurs, prédation, animaux nuisibles aux élevages | renard, loup
péril animalier, lutte contre les oiseaux à l'aéroport, risque aviaire | piste, faucon
fauconnerie, rapace, oiseau de proie, faucon, fauconnier | aigle, gant
attraper des volailles, ramassage de volailles, ramasseur de volailles, attrapeur de volailles, capture de volailles | poulet, caisse
déterminer le sexe d'un animal, sexer des poussins, sexeur | poussin
mûrier, cocon, cocons de vers |
rayon de miel, cadre de ruche, opercule, alvéole de cire | abeille, extracteur
mollusque, crevettes et crabes, écrevisses et langoustes |
naissain, conchylicole, conchyliculteur, huîtres et moules |
épuration des coquillages, bassin d'épuration de coquillages | huître, bactérie
poissons à nageoires, poissons osseux, poisson à écailles |
capture de poissons, poissons capturés, poissons pêchés | filet, criée
éviscérer, vider des poissons, éviscération, étripage, ôter les entrailles | poisson, couteau
engin de pêche, apparaux de pêche, attirail de pêche, équipement de pêche |
cage d'élevage, cages flottantes, filets de cages, parcs à poissons |
circuit fermé d'aquaculture, système de recirculation, recirculation de l'eau, eau recirculée | bassin, filtre
eau verte, microalgues, phytoplancton, culture d'algues microscopiques, plancton | écloserie
biologie halieutique, ressources de la mer, science des pêches |
alimentation animale, nourriture pour bêtes, pâtée, croquettes |
abreuvoir, abreuver, donner à boire aux bêtes | étable, vache
hygiène d'élevage, biosécurité, prévention sanitaire en élevage, vide sanitaire | étable, désinfection
traçabilité, suivi des lots, retrouver l'origine, tracer un produit | étiquette, lot
agrotourisme, gîte rural | vacances, produits fermiers
`;
