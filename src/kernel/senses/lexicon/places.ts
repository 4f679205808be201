export const places = `
salle, local, prêt de salle, salle de réunion, salle à louer | se réunir, chaises, salle polyvalente, salle des fêtes, maison de quartier, réservation, où se retrouver, lieu pour répéter, accueillir cinquante personnes, assemblée générale, foyer rural, clé, vidéoprojecteur, mairie, endroit pour se réunir, lieu de rencontre, cherche un endroit, une pièce pour nos réunions
salle des fêtes, salle de réception, lieu de fête, salle de mariage | anniversaire, baptême, invités, cuisine, sono, parking, capacité, buffet, piste de danse, tables, communion, fêter, soixante ans, endroit pour une fête
tiers-lieu, coworking, espace de travail partagé, bureau partagé | télétravail, travailler hors de chez soi, wifi, imprimante, indépendants, isolé chez soi, poste de travail, cantine, pépinière, location de bureau, nomade, coworkeur, freelance, open space
bureau, lieu pour travailler, poste de travail, espace calme | télétravail, réviser, étudier au calme, chaise, table, connexion, enfants à la maison, bibliothèque, fibre, visio, endroit calme, trop de bruit à la maison, travailler au calme
atelier, local d'artiste, atelier d'artiste, espace de création | peindre, sculpter, lumière, établi, résidence, place pour créer, four, stockage d'œuvres, plasticien, hangar, loft, toiles, place pour peindre, coin pour bricoler
salle de répétition, studio de répétition, lieu pour répéter, local de musique | groupe de musique, batterie, ampli, danse, théâtre, chorale, insonorisé, miroir, troupe, jouer fort
studio d'enregistrement, home studio, cabine d'enregistrement | micro, voix, podcast, album, mixage, maquette, acoustique, console, ingénieur du son, insonorisé, beat
salle de danse, dojo, studio de danse, tatami | miroir, parquet, barre, yoga, arts martiaux, vestiaire, gymnase, créneau
cuisine partagée, cuisine professionnelle, laboratoire culinaire, labo de transformation | four, chambre froide, normes d'hygiène, traiteur débutant, transformer la récolte, confitures, incubateur, plan de travail, inox, cuisine collective, HACCP, agrotransformation
terrain, parcelle, lopin, terrain à prêter, jardin à prêter | cultiver, potager, friche, terre, agricole, camper, poules, mise à disposition, foncier, hectare, chercher un bout de terre, habitat léger, abandonné, clôturer, jardiner en appartement, bout de jardin, coin de terre, planter quelque part
jardin partagé, jardin collectif, potager collectif, jardin communautaire | parcelle, semis, compost, outils, quartier, jardiniers, pas de jardin, récolte, jardin ouvrier, jardin familial, plantations, cultiver ensemble
lieu d'exposition, galerie, exposer, cimaise, accrochage | tableaux, photos, vernissage, artiste, mur, vitrine, espace culturel, sculpture, salle d'expo, montrer ses œuvres, galeriste
lieu de spectacle, scène, salle de concert, théâtre | jouer, programmation, loge, projecteurs, gradins, sonorisation, régie, café-concert, podium, estrade, se produire
café associatif, bar associatif, buvette, café de village | lien social, convivialité, comptoir, boissons, rencontres, animer, licence, place du village, épicerie-café, cantine
garage, box, place de parking, stationnement | voiture, moto, abriter, garer, bricoler, stocker, sous-sol, bateau, caravane, cave, se garer
local commercial, boutique, pas-de-porte, boutique éphémère | vendre, vitrine, bail, créateur, loyer, emplacement, artisan, pop-up store, fonds de commerce, rideau, commerçant
stand, marché, emplacement, étal | vendre, producteurs, foire, marché artisanal, parasol, clientèle, placier, exposant, forain, salon, marché de Noël, tréteaux
gîte, chambre d'hôtes, salle de séminaire, lieu de stage, centre d'accueil | retraite, dortoir, couchages, repas, résidentiel, stagiaires, hébergement, accueil de groupe
espace enfants, salle de jeux, lieu d'accueil parents-enfants, ludothèque | tapis, jouets, bébés, motricité, pluie, goûter, éveil, anniversaire d'enfants, toboggan, LAEP
hangar, entrepôt, grange, bâtiment agricole | stocker, tracteur, foin, matériel, répéter, atelier, abri, tôle, construire un char, bateau, surface
accueil chez soi, prêter sa maison, ouvrir sa maison, prêter son salon | réunion, veillée, repas, soirée, terrasse, jardin, accueillir, voisinage, concert à la maison, causerie, hospitalité
local à vélos, abri à vélos, garage à vélos, parking à vélos | vol, antivol, copropriété, arceau, rack, attacher, pluie, cave, sécurisé
plateau sportif, terrain de sport, gymnase, stade, city-stade | créneau, football, basket, vestiaires, éclairage, piste, mairie, réserver, entraînement, filet, hall
lieu de culte, église, temple, mosquée, chapelle | prière, messe, paroisse, salle paroissiale, cérémonie, prêtre, pasteur, imam, obsèques, mariage, chorale, presbytère
accessibilité d'un lieu, rampe d'accès, lieu accessible, ERP | fauteuil roulant, marche, PMR, ascenseur, plan incliné, toilettes adaptées, sécurité incendie, commission, poussette, largeur de porte, boucle magnétique
`;
