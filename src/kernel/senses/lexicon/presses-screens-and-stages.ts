/** Senses of presses and paper, screens, studios, stages, rings and libraries, as their trades say them. */
export const pressesScreensAndStages = `
impression offset, offset, presse offset, offsettiste | encre, plaque, imprimeur
flexographie, flexo, impression flexographique, presse flexographique | étiquette, emballage
rotogravure, héliogravure, impression en creux, presse à rotogravure | cylindre, magazine
photogravure, photograveur, clichage, cliché d'imprimerie, flashage de plaques, flasheuse | plaque, presse
typographie, impression typographique, typographe, caractères mobiles, composition typographique | plomb, police, lettre
composition de texte, photocomposition, photocomposeuse, composeuse, compositeur typographe, mise en page | police, texte
prépresse, pré-presse, épreuvage, épreuve d'impression, bon à tirer | couleur, imprimeur
encre, encrage, encrer, rouleau encreur, encreur | encre, presse
encre, encres, cartouche d'encre | imprimante, stylo
désencrage, désencrer, retirer l'encre, élimination de l'encre | papier recyclé
pâte à papier, cellulose, papetier, papeterie industrielle, fabrication du papier, lessiveur | bois, bobine
bobine de papier, enrouleuse de papier, rouleau de papier, papier en rouleau | presse
laize, largeur de bande, largeur de tissu | rouleau, tissu
bourrage papier, bourrage de l'imprimante, papier coincé | imprimante
pelliculage, pelliculer, pelliculeuse, plastification, plastifier, plastifieuse | carte, affiche
brochage, brocher, brocheuse, dos carré collé, agrafage de cahiers | livre, cahier
dérelier, défaire une reliure, défaire la reliure, débrochage | livre, restaurer
pliage de papier, plieuse, machine à plier, plier des feuilles | cahier, dépliant
massicot, massicotage, rogner du papier, couper du papier, rogneuse | rame, relieur
gaufrage, estampage à chaud, estampiller, embossage, timbre sec, frappe en relief | motif, cuir, papier
impression numérique, imprimante numérique, tirage numérique, traceur | fichier, affiche
reproduction de documents, reprographie, photocopie, duplicata, copie de documents | imprimer
reconnaissance de caractères, reconnaissance optique de caractères, OCR, ROC, océrisation | OmniPage, FineReader, ABBYY, numériser
étalonnage des couleurs, étalonnage colorimétrique, colorimétrie, correction colorimétrique, gestion des couleurs, profil colorimétrique | écran, film
appareil argentique, développement argentique, développement de pellicules, photographie argentique, tirage photo, labo photo, chambre noire, laboratoire photographique | négatif, pellicule, révélateur
pellicule photo, film photographique, négatif, négatifs | argentique, appareil photo
appareil photo, boîtier photo, matériel photographique, réflex, équipement photographique | objectif, capteur
objectif photo, lentille photographique, téléobjectif, grand angle | appareil, focale
projecteur de cinéma, projection cinématographique, projectionniste, cabine de projection | salle, film
cinéma, cinématographie, art du film, études cinématographiques, septième art, filmologie | caméra, réalisateur
tournage, prises de vues, tournage de film, plateau de tournage, filmer une scène | caméra, cadreur
découpage technique, scénarimage, storyboard, scénarimagier, mise en images du scénario | dessin, plan
préproduction, avant le tournage, phase préparatoire du film, préparation de tournage | production, film
postproduction, après le tournage, finition du film, postprod | montage, mixage, étalonnage
premier montage, bout à bout, ours de montage, prémontage | film, rushes
capture de mouvement, motion capture, mocap, captation de mouvement | 3D, jeu vidéo, capteurs
synchronisation labiale, doublage, synchro lèvres, lip-sync, post-synchronisation, mouvement de bouche synchronisé | voix, acteur
bande sonore, bande originale, musique de film, trame sonore | film, compositeur
enregistrement multipiste, multipiste, multipistes, multipiste audio, enregistrement sur plusieurs pistes | console, studio
mastering, matriçage audio, masterisation, finalisation d'un album | disque
mixage, table de mixage, console de mixage, console audio, mixette | ingénieur du son, micro
soundcheck, balance sonore, vérification technique du son, réglage du son avant concert | micro, scène
disque vinyle, vinyle, galette noire, 33 tours, pressage de disques | platine, sillon
retransmission, diffusion radiotélévisée, radiodiffusion, télédiffusion, transmission vidéo, diffusion hertzienne | antenne, émission
prompteur, téléprompteur | présentateur, caméra
figuration, figurant, figurants, silhouette de cinéma | film, plateau
cascade, cascade de film, cascadeur, cascadeuse, cascades, doublure de cascade | chute, combat, film
casting, distribution artistique, audition de comédiens, auditionner, choix des acteurs | rôle, film
combat scénique, scène de combat, chorégraphie de combat, séquence de combat, bagarre chorégraphiée | épée, cascade
arme de scène, armes factices, armurier de spectacle, accessoire d'arme | théâtre, film
pyrotechnie de scène, effets pyrotechniques, effets spéciaux de scène, artifices de spectacle | flamme, fumée
éclairage scénique, éclairage de spectacle, projecteur de poursuite, poursuiteur, console d'éclairage, jeu d'orgue, gradateur, pupitre lumière | scène, projecteur
accroche de spectacle, accrocheur-rigger, rigging, rigger, levage de scène, gréage de spectacle, gréeur de cirque | palan, pont de lumière
machiniste, machinerie de théâtre, machiniste de plateau, cintrier, décor mobile | scène, poulie
numéro de cirque, numéros de cirque, voltige aérienne, numéro de voltige, mouvements de voltige | trapèze, tissu, baudrier
assurage, baudrier, harnais, assurer un grimpeur, longe de sécurité | escalade, corde
magie, illusion, illusions, illusionnisme, tour d'illusion, tour de passe-passe | cartes, disparition
marionnette, pantin, poupée articulée, manipulation de marionnettes | fil, castelet
notation de la danse, notation chorégraphique, notation du mouvement, choréologie, noter une chorégraphie, langage chorégraphique | danse, partition
répétiteur de danse, maître de ballet, mémoire chorégraphique, personne-ressource en danse | chorégraphe, danseur
esquisse orchestrale, orchestration, orchestrer, orchestral, arrangement pour orchestre | partition, compositeur
transposition musicale, transposer un morceau, changer de tonalité | partition, gamme
liste de chansons, playlist, programmation de titres, liste de lecture, setlist | DJ, radio
instruments à cordes, cordes frottées, instrument à cordes | violon, guitare, harpe
instruments à clavier, claviers, clavecin, orgue, facteur de pianos | touches, piano
instruments à vent, bois et cuivres | anche, flûte, saxophone
percussion, percussions, instruments de percussion, membranophone, peau de tambour | batterie, tambour
direction d'orchestre, chef d'orchestre, diriger un ensemble musical, direction musicale, battre la mesure | baguette, partition
droits musicaux, droits de diffusion musicale, droits d'auteur musicaux, édition musicale | SACEM, licence
directeur artistique, direction artistique, ligne artistique, vision artistique, concept artistique | spectacle, créateur
portefeuille artistique, book d'artiste, dossier artistique, portfolio d'artiste | œuvres, galerie
tournée de spectacle, tournée artistique, tourneur de spectacles, organiser une tournée | artiste, dates
régie générale, feuille de conduite, conduite de spectacle, fiche technique de spectacle, topage, cue | régisseur
représentation en direct, jouer devant un public, séance de spectacle | scène, public
placement du public, placeur, ouvreuse, ouvreur de salle, accueillir des spectateurs | fauteuil, billet
vestiaire, consigne de vêtements, garder les manteaux, préposé au vestiaire | manteau, ticket
éditorial de presse, billet d'humeur, éditorialiste | journal
titre de presse, titraille, intertitre, chapeau d'article, rédiger des titres, accroche d'article | journal
style conversationnel, registre familier, langage parlé à l'écrit, écrire comme on parle | rédaction
actualité, actualités, journal télévisé, JT, bulletin d'actualités, nouvelles du jour | dépêche, agence de presse, journaliste
figure de style, procédé littéraire, rime, rimes, versification, structure de rime | poème
réécriture, réécrire, rewriting, remanier un manuscrit, reformuler, reformulation | texte, article
prête-plume, écrivain fantôme, ghostwriter, écrire pour autrui | livre
bibliothéconomie, sciences de l'information, gestion de bibliothèque, classement de livres, cotation de livres | livre, rayon
catalogue de bibliothèque, notice bibliographique, catalogage de livres, OPAC, indexer des ouvrages | lecteur, cote
prêt de livres, emprunt de livres, usager de bibliothèque, lecteur inscrit | retour, bibliothèque
artefact, objet de musée, pièce de collection, objet archéologique | œuvre exposée, vitrine, musée
prêt d'œuvres, prêt d'objets de musée, convoyage d'œuvres, transport d'œuvres d'art, emprunter des œuvres | exposition, assurance
conservation préventive, constat d'état, conservation des collections, préserver une collection | musée, réserve, humidité
défilé de mode, présentation de collection, défiler sur un podium | mannequin, top model, vêtement, pose
discothèque, boîte de nuit, night-club, dancing | DJ, danser
personnage, incarner un rôle, composition d'un personnage, jeu d'acteur | comédien
jeux vidéo à tester, testeur de jeux, essai de jeux, bêta-test de jeux, playtest | bug
`;
