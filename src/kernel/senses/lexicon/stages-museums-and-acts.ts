/** Senses of stage, screen, music, museums, heritage, sports of the body and leisure. */
export const stagesMuseumsAndActs = `
spectacle, spectacle vivant, représentation en direct, arts de la scène, arts du spectacle, performance scénique, show live | théâtre, danse, cirque, public
cinéma, cinématographique, cinématographie, septième art, film, cinéphile | tournage, salle, réalisateur
tournage, plateau de tournage, équipe de tournage, préproduction, prise de vues, équipe film | caméra, clap, acteur
montage vidéo, monteur vidéo, post-production, postproduction, table de montage, séquence vidéo | film, rushes, coupe
exploitant de salle, salle de cinéma, ciné, matériel de projection, opérateur projectionniste | film, écran
figuration, figurant, doublure, audition d'acteurs, distribution des rôles | acteur, tournage, rôle
agent artistique, agent de talents, imprésario, manager d'artiste, repérer des talents, chasseur de talents, dénicheur de talents | artiste, contrat
scénario, bible littéraire, scénarisation, scénariste, dramaturge, dramaturgie, écriture dramatique | film, personnage, intrigue
rôle, descriptif de rôle, emploi théâtral | acteur, répéter, texte
souffleur, souffler le texte | théâtre, texte
régisseur de plateau, régie plateau, régisseur général, régie de scène, directeur technique de spectacle | théâtre, plateau
cintrier, équipements scéniques, machinerie scénique, machiniste de théâtre | théâtre, décor, poulie
accessoiriste, accessoires de scène, props | théâtre, décor, film
cascadeur, combat scénique, combat d'acteurs, bagarre réglée, maître d'armes, combat chorégraphié | film, épée, chute
voltige, voltigeur, vol d'artiste, trapéziste, acrobatie aérienne, système de voltige | cirque, harnais
numéro de cirque, acte de cirque, arts de la piste | clown, chapiteau
peur de la scène, surmonter le trac, angoisse avant de jouer | scène, public
improvisation, improviser, impro, jeu sans texte | théâtre, danse, musique
performance artistique, création artistique, œuvre, démarche artistique, processus créatif, travail artistique | artiste, idée
intention artistique, vision artistique, univers artistique, univers visuel, parti pris artistique, note d'intention | créateur, metteur en scène
habilleur, changement de costume, changements rapides, garde-robe de théâtre, habillage | costume, coulisses
effets spéciaux, trucage, FX, effets visuels, VFX, pyrotechnie de scène | film, explosion, maquillage
capture de mouvement, motion capture, mocap | capteurs, jeu vidéo, acteur
animation d'images, image animée, motion design, graphiques animés, animateur 3D, film d'animation, dessin animé | ordinateur, personnage
système de particules, effets de particules, simulation de particules | fumée, feu, 3D
modélisation polygonale, polygone, polygonal, modélisation 3D, modeleur 3D, maillage 3D | Blender, jeu vidéo
esquisse, croquis, ébauche, brouillon, premier jet, crayonné, rough | dessin, crayon
planche de tendances, moodboard, cahier de tendances, planche d'inspiration | mode, couleur, style
illustration, illustrateur, illustrateur numérique, dessin numérique, tablette graphique | livre, dessin
beaux-arts, arts visuels, école d'art, arts plastiques, fine arts | peinture, sculpture, musée
aspect visuel, apparence, look, aspect général, aspect extérieur | beau, forme, couleur
couleur, nuance, teinte, colorimétrie, correspondance des couleurs | peinture, nuancier
moulage sur le vif, moulage du corps, lifecasting, moulage corporel, empreinte du corps | plâtre, alginate, masque
modèle vivant, poser nu, modèle d'art, pose artistique, poser pour un peintre | dessin, atelier
mannequin, poser devant une caméra, mannequinat, modèle photo, défilé de mode | mode, photo
éclairage scénique, gradateur, projecteurs de scène, pupitre lumière, jeu d'orgue, console lumière | théâtre, spot
mixage, console de mixage, sonorisateur, table de mixage | concert, micro
bande sonore, musique de film, illustration sonore | cinéma, compositeur
disque vinyle, vinyle, 33 tours, microsillon, gravure de disque | platine, DJ
enregistrement audio, éditeur audio, logiciel audio | micro, voix
partition, notation musicale, écrire la musique, solfège, transcription musicale, copiste | notes, portée
notation de la danse, partition de danse, notation Laban, cinétographie | mouvement, chorégraphe
mélodie, air de musique, composition de mélodies, forme musicale, contrepoint | chanson, notes
musicothérapie, thérapie par la musique, musicothérapeute | patient, chant
danse-thérapie, dansethérapie, thérapie par la danse, expression corporelle thérapeutique | corps, mouvement
art-thérapie, thérapie par l'art, thérapie artistique, contexte thérapeutique de l'art | peinture, hôpital
soliste, solo, jouer en solo, musicien soliste | concert, orchestre
ensemble instrumental, ensemble musical, groupe de musiciens, musique d'ensemble, jouer à plusieurs | orchestre, groupe
coach vocal, professeur de chant, répétiteur vocal, préparateur vocal | voix, chanteur
élocution, diction | voix, comédien, enregistrement
technique respiratoire, respiration abdominale, pose de voix | voix, souffle, chant
prise de parole en public, orateur, éloquence, parler à un auditoire, qualités oratoires, discours public, oratoire | public, micro
débat, débattre, discussion publique, argumenter, modérer un débat | idées, contradicteur
jury, juré, membre de jury, jury d'examen | note, candidat
musée, muséographie, conservateur de musée, collection de musée, gestion des collections, régisseur de collections, registraire | œuvre, réserve, exposition
conservation-restauration, restaurateur d'œuvres, conservation préventive, traitement de conservation, restauration d'antiquités | tableau, vernis, musée
antiquité, antiquaire, objet ancien, brocanteur, antiquités, objets d'époque | meuble, estimation, enchères
contextualiser, contextualisation, remettre en contexte, contexte, mise en contexte | histoire, collection, actualité
contexte historique, époque, arrière-plan historique, période historique | histoire, siècle
monument historique, bâtiment classé, patrimoine bâti, architecte des bâtiments de France, bâtiments historiques | pierre, restauration
architecture, architectural, architecte, conception architecturale, bâtisseur, théorie architecturale | plan, maison, maquette
médiation culturelle, accès du public, action éducative de musée, médiateur d'exposition | visite, jeune public
archives, fonds d'archives, archivage, archiviste, recherche d'archives, objets d'archives, archives numériques | papier, histoire, boîte
bibliothéconomie, bibliothécaire, bibliothèque, catalogage, documentaliste, classer des livres, cote de livre | rayon, lecteur
bibliothèque numérique, livre numérique, ebook, collection numérique, gallica | écran, lecture
salon du livre, foire du livre, rencontre littéraire, dédicace, parution, sortie de livre, événement littéraire | auteur, éditeur
droits d'édition, contrat d'édition, droits dérivés | auteur, éditeur
historico-artistique, histoire de l'art, valeur patrimoniale, valeur artistique | musée, œuvre
médias, média, journaux, organes de presse | journaliste, radio, télé
radiodiffusion, télédiffusion, télédiffusé, radiodiffusé, diffusion audiovisuelle, programme télé | antenne, chaîne, radio
grille de programmes, programmation de chaîne, planning d'antenne | télé, radio
actualité, actualités, informations du jour, nouvelles du jour, journal d'information | presse, événement
éditorial, ligne éditoriale, réunion de rédaction, conférence de rédaction, rédaction de journal | journaliste, article
sport extrême, sports extrêmes, sports à sensations, base jump, saut à l'élastique | adrénaline, parachute
fitness, condition physique, forme physique, préparation physique, remise en forme, capacité physique | muscle, effort, coach
entraînement sportif, séance d'entraînement, s'entraîner, entraîneur, coach sportif, exercices physiques | sport, club
tactique, tactique sportive, stratégie de jeu, stratégie sportive, compétences tactiques | équipe, match
assurage, assurer un grimpeur, assureur d'escalade, baudrier, encordement | escalade, corde, mousqueton
encordage, corder une raquette, cordage de raquette, cordeur | tennis, raquette
escalade, grimpe, grimper, varappe, matériel d'escalade | mur, corde, chausson
terrain de jeux, aire de jeux, jeux de plein air pour enfants | balançoire, toboggan, square
chronométrage, chronométrer, chronomètre, chronométrique, mesure du temps, minutage | course, secondes
placement du public, billetterie d'événement, placeur, ouvreur, ouvreuse | spectacle, siège
gestion de foule, file d'attente, flux de visiteurs, zone d'attente, files d'attente | concert, barrière
`;
