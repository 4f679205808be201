/** Words of the building site, its engines, coatings, glass, stone and wood, as reference lists and crews say them. */
export const sitesAndCoatings = `
granito, mosaïque de marbre, sol en granito | marbre, ponceuse, sol
pieu en bois, poteau de fondation, piquet enfoncé | fondation, marteau
vibrofonceur, marteau vibrant, mouton de battage, marteau de battage, batteur de pieux | pieu, palplanche
étai, étaiement, étançon, étayer, soutènement provisoire, étrésillon | poutre, coffrage
coffrage, décoffrage, décoffrer, moule à béton | béton, planche
armature de béton, béton armé, renforcer du béton, fers à béton | dalle, coffrage
bétonnage, couler du béton, coulage du béton, prise du béton | dalle, toupie
pompe à béton, camion-pompe, pompage du béton | chantier, dalle
camion malaxeur, bétonnière portée, camion bétonnière |
rouleau compresseur, compacter, damage du sol | terre, route, plaque vibrante
pelle mécanique, pelle hydraulique, pelle excavatrice, excavatrice | godet, tranchée
chargeuse, chargeur frontal, chargeuse-pelleteuse, tractopelle, loader, chargeur sur pneus | godet, terre
chargeuse-transporteuse, engin de chargement souterrain | mine
dragline, pelle à câble, grue à benne traînante, pelle à benne traînante | carrière, mine
camion-benne, tombereau, dumper, benne basculante, camion à benne | gravats, terre
niveleuse, grader, nivelage, niveler le sol | route, piste
décapeuse, scraper, décapeur de sol | terrassement
bulldozer, bouteur, bull, buteur | terrassement, lame
chariot élévateur, clark, élévateur à fourche | palettes, entrepôt, CACES
chariot télescopique, manitou, engin de manutention télescopique | palettes, chantier
nacelle élévatrice, nacelle à ciseaux | hauteur, harnais
balayeuse, balayage des rues, balayeuse de voirie | trottoir, propreté
asphalte, pose d'enrobé, asphaltage, goudronnage, finisseur | route, chaussée
rabotage de chaussée, fraisage de chaussée, raboteuse routière, retirer la surface d'une chaussée | enrobé, route
marquage routier, peinture de chaussée, lignes blanches, bandes routières, signalisation horizontale | route, parking
boule de démolition, boulet de démolition, engin de démolition | gravats
échafaudage, sapine, échafauder, échafaudeur, montage d'échafaudage |
garde-corps, garde-fou, parapet | balcon, escalier
balustre, poteau d'escalier, barreaux d'escalier, colonnette | rampe, escalier
marche d'escalier, giron, contremarche, limon, nez de marche | escalier
bastaing, madrier, poutre, solive, chevron, planche épaisse | charpente, bois
solin, bavette, bande d'étanchéité de toit, abergement | toit, cheminée
tuile, tuile canal | toit, couvreur
ardoise de toit, ardoisier, pose d'ardoises, crochet d'ardoise | toit
toit de chaume, toit de paille, chaume | toit
fenêtre de toit, velux, lucarne, puits de lumière, œil-de-bœuf | toiture, grenier
pare-vapeur, membrane d'étanchéité, film étanche, revêtement d'étanchéité |
joint de dilatation, joint de carrelage, combler des joints |
rebouchage, reboucher, pâte à bois, enduit de rebouchage | trou, fissure
plâtrerie, plaque de plâtre, placoplâtre, BA13 | rail, bande à joint
saignée dans un mur, rainurer un mur, engraver, tranchée murale, encastrer des gaines | gaine, électricité
chape de sol, sol autonivelant, mise à niveau du sol, chape liquide | carrelage, dalle
planéité, surface plane, horizontalité, verticalité | niveau à bulle, règle
cordeau, tracer une ligne, cordex, trait bleu, ligne au cordeau | craie, maçon
théodolite, tachéomètre, station totale, lunette de chantier | géomètre
moquette, tapis de sol, revêtement de sol souple, revêtement résistant |
sol stratifié, clipser du parquet, lame de plancher, pose de parquet | bois, plinthe
revêtement mural, lambris, habillage de mur, bardage, panneau mural | mur
moulure, corniche, plinthe, baguette décorative, profilé de finition | plafond, mur
matériau isolant, laine de roche, calorifuge, calorifugeage | grenier, thermique
antigel, protection antigel, protection contre le gel | tuyau, froid
vitrerie, double vitrage, poser une vitre, feuille de verre, verre plat | fenêtre
pare-brise, glace de voiture, vitre avant, réparation d'impact | carglass, fissure
verre, articles en verre, objets de verre, travail du verre |
formage du verre, façonnage du verre, verre en cuisson, thermoformage du verre, étenderie, recuisson du verre | four, verrier
miroir, glace murale, verre miroir, psyché | reflet, salle de bains
marbrerie, marbre, plan en pierre |
chaux, calcaire cuit, calcination |
calcaire, pierre à chaux | roche
granulat, gravier, agrégat, gravillon, sable et gravier | béton, carrière
brique, briqueterie, briquetier, pose de briques, parpaing, bloc de béton | maçon, mur
argile, barbotine, pâte céramique |
porcelaine, articles en porcelaine, objets en céramique | four, émail
émail, vernissage de poterie, poser un émail |
cuisson de céramique, enfourner des poteries, cuire la terre |
préservation du bois, vernis à bois, saturateur |
vernissage du bois, vitrification, vitrifier, cirer le bois |
laquage, peinture laquée, vernis laqué | brillant, meuble
pulvérisation, peinture au pistolet, aspersion |
couche d'apprêt, couche de finition, finition de surface, couche protectrice |
placage de bois, plaquage de chants, bande de chant, plaqueuse de chants, feuille de placage, tranchage | panneau, meuble
vieillir un meuble, effet ancien, céruser, vieilli artificiellement | meuble, peinture
capitonnage, meubles capitonnés |
osier, tressage de l'osier, paniers d'osier | panier
mobilier préfabriqué, meubles à monter, prêt à monter | notice, vis
préfabriqué, préfabrication, modulaire, construction modulaire, éléments préfabriqués | maison, atelier
silo, silos, cellule à grains, stockage de grains | céréales, trémie
cuve, cuve de stockage |
calfatage, bourrage de joints | plombier, coque
puits d'ascenseur, cage d'ascenseur, gaine d'ascenseur, cabine d'ascenseur | ascensoriste
extincteur automatique, sprinkleur, sprinkler, système d'extinction par eau, arrosage automatique contre l'incendie | feu, plafond
assainissement, égoutier, réseau d'égouts | regard, curage
caniveau, rigole, fossé d'évacuation, eau de ruissellement | pluie, rue
digue, levée de terre, ouvrage de protection contre les eaux | inondation, rivière
poteau électrique, poteau en bois, mât de ligne | ligne, câble
point d'ancrage, ancrer au sol, câble de retenue, poteau d'ancrage | poteau, mât
talus, pente, inclinaison, déclivité, dénivelé | terrain, niveau
affaissement de terrain, subsidence, tassement de sol, effondrement du sol | fissure, mine
polyéthylène réticulé, tube PEX, tube multicouche | plomberie
tuyau de cuivre, conduite de gaz, tube cuivre, cintrer du cuivre | plombier, raccord
chaufferie, local chaudière, chambre de chauffe, salle des chaudières | brûleur
brûleur, gicleur, régler la flamme, allumer un brûleur | chaudière, gaz
convecteur, radiateur électrique, corps de chauffe |
interrupteur, va-et-vient, commutateur mural | électricien
dénuder un câble, dénuder, pince à dénuder, épissure, épisser, raccorder des fils | électricien, fil
chemin de câbles, goulotte électrique, organiser des câbles, passage de câbles | fil, prise
store vénitien, moteur de store, volet roulant motorisé | fenêtre
ramonage, cheminée à nettoyer, inspection de cheminée, conduit de fumée, tubage de cheminée | suie, hérisson
toit végétalisé, mur végétalisé, façade végétale | plante
palissage, treille, treillis de jardin, palisser, espalier | vigne, grimpante
terrain de golf, green, parcours de golf, pelouse sportive, terrain engazonné, gazon sportif | tonte
engazonnement, semer du gazon, ensemencer un terrain, placage de gazon, gazon en rouleau, pelouse | herbe, tonte
ruisseau, cours d'eau, torrent, ruisselet | eau, poisson
eaux souterraines, aquifère, hydrogéologie, nappe d'eau souterraine, nappe phréatique | puits, forage
`;
