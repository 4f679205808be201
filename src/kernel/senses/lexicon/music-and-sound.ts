/** Senses of instruments, singing, recording, radio and the sound of a room. */
export const musicAndSound = `
musique, musicien, apprendre la musique, pratique musicale, jouer d'un instrument, professeur de musique, école de musique | instrument, solfège, orchestre, concert, partition, conservatoire, répétition, groupe, mélodie, rythme, accordeur, scène, jouer ensemble, oreille, morceau, gamme, métronome, éveil musical, bœuf
solfège, théorie musicale, lire la musique, déchiffrage, harmonie musicale | notes, partition, portée, clé de sol, rythme, dictée, accords, gamme, conservatoire, MuseScore, tonalité, noires et croches, intervalle
guitare, guitariste, gratte, guitare folk, guitare électrique, cours de guitare, guitare classique | accords, cordes, médiator, arpège, ampli, tablature, accorder, manche, barré, capodastre, chanson, feu de camp, pincer, gratter, luthier, solo, rythmique
basse, bassiste, contrebasse, guitare basse, contrebassiste | cordes, groove, ampli, groupe, rythmique, slap, archet, zouk, ligne de basse, jazz
ukulélé, banjo, mandoline, cuatro | cordes, accords, chanson, petit instrument, débutant, gratter, cercle, Hawaï, folk
piano, pianiste, clavier musical, synthétiseur, cours de piano, orgue | touches, partition, gammes, mains, pédale, accordeur, numérique, morceau, accords, classique, jazz, queue, Yamaha, accompagner des chanteurs, organiste
accordéon, accordéoniste, harmonica, concertina | soufflet, touches, bal, quadrille, mazurka, biguine, musette, bretelles, diatonique
violon, violoniste, alto, violoncelle, violoncelliste, instruments à cordes frottées | archet, cordes, colophane, orchestre, quatuor, luthier, classique, biguine, partition, conservatoire, menton
flûte, flûtiste, flûte traversière, flûte à bec, flûte des mornes, toutoun banbou | souffle, bambou, bec, doigté, Eugène Mona, classique, partition, embouchure, bèlè, école
saxophone, trompette, trombone, clarinette, cuivres, saxophoniste, trompettiste, tromboniste, clarinettiste, instruments à vent | souffle, anche, fanfare, jazz, pistons, embouchure, orchestre, biguine, harmonie, groupe à pied, bec, partition, sourdine
batterie, batteur, percussions, percussionniste, drums | baguettes, caisse claire, cymbale, rythme, djembé, conga, tambour, cajon, groupe, frapper, toms, bongo, steel pan, taper en rythme, ti bwa, chacha, timbales
tambour, ka, gwoka, tanbouyé, tambour bèlè, tambour ka | peau, ti bwa, boula, makè, léwoz, swaré bèlè, rythme, toumblak, graj, menndé, maît ka, transverse, frapper, tonneau, tradition, Guadeloupe, kasékò, jouer du tambour
steel pan, steelband, steeldrum | Trinidad, tonneau, baguettes, mélodie, carnaval, orchestre, bidons, calypso, accorder
chant, chanter, chanteur, technique vocale, cours de chant, coach vocal, voix | chorale, souffle, micro, justesse, respiration, fausse, karaoké, gospel, lyrique, vocalise, mélodie, aigus, timbre, je chante faux, scène, placement de voix, chansons
chorale, chœur, chef de chœur, choriste, gospel, ensemble vocal, chanter ensemble | chant, voix, soprano, alto, ténor, basse, polyphonie, répétition, partition, église, concert, chanté Nwel, unisson, pupitre, canon, chorales
chanté Nwel, chants de Noël, cantiques, kantik | Noël, tambour, quartier, chœur, cantique, veillée, église, ribambelle, livret, groupe, jambon, schrubb, biguine
musique traditionnelle, musiques traditionnelles des Antilles, biguine, mazurka, quadrille, zouk, musique antillaise | tambour, orchestre, bal, danse, Kali, Malavoi, Kassav, chouval bwa, haute-taille, patrimoine, accordéon, Eugène Mona, kadans, konpa, tradition
reggae, dancehall, ragga, dub, sound system | basse, Jamaïque, selecta, DJ, riddim, soirée, rasta, Bob Marley, vinyle, enceintes
jazz, improvisation musicale, blues, jam session | swing, standards, grille d'accords, sax, trio, piano, contrebasse, bœuf, biguine jazz, solo, soirée
composition musicale, compositeur, composer, arrangeur, auteur-compositeur, beatmaker, écrire une chanson, parolier | mélodie, paroles, accords, instru, arrangement, SACEM, maquette, MAO, chanson, texte, refrain, orchestration, musique de film
musique assistée par ordinateur, MAO, production musicale, Ableton, home studio | Logic, FL Studio, Cubase, beat, séquenceur, carte son, plugin, mixage, clavier MIDI, Reaper, samples, instru, enregistrer une chanson, Pro Tools
prise de son, ingénieur du son, enregistrement sonore, technicien du son, mixage, preneur de son, studio d'enregistrement | micro, studio, table de mixage, Audacity, casque, son qui sature, maquette, voix, Zoom H4n, mastering, Reaper, casque audio, souffle, bruit de fond, acoustique, enregistreur
sonorisation, sono, sonoriser, régisseur son, matériel de sonorisation | enceintes, micro, table de mixage, câbles, ampli, larsen, concert, retour, baffles, XLR, balance, fête, location de sono, console, branchement, réunion publique, on n'entend rien au fond, haut-parleur
DJ, disc-jockey, mixer, platiniste, animation musicale, animateur de soirée | platines, soirée, vinyle, playlist, mariage, enceintes, ambiance, mix, danser, lumières, zouk, controller, fête, sono
radio, animateur radio, émission de radio, webradio, radio associative, animatrice radio | micro, studio, antenne, direct, interview, FM, chronique, jingle, technique, auditeurs, podcast, régie, reportage, ondes, grille, plateau
podcast, podcasteur, création sonore, baladodiffusion, documentaire sonore, reportage sonore | micro, montage, Audacity, épisode, interview, enregistrer, voix, diffusion, Spotify, récit, écoute, jingle, enregistreur, hébergement, studio, Ausha, témoignages
voix off, doublage, comédien voix, lecture enregistrée, livre audio | micro, texte, narrateur, studio, enregistrement, vidéo, diction, timbre, audiodescription, documentaire
lutherie, luthier, réparation d'instruments, fabrication d'instruments, facteur d'instruments, accordeur | guitare, tambour, bois, cordes, violon, vernis, peau, accorder, piano, réglage, ka, manche, atelier, instrument cassé
éveil musical, musique pour enfants, dumiste, musicien intervenant, comptines | bébé, percussions, chanter, école, crèche, instruments, berceuse, sons, rondes, parents, grelots
orchestre, chef d'orchestre, fanfare, groupe de musique, orchestre d'harmonie, groupe à pied | répétition, musiciens, cherche bassiste, concert, partition, batteur, carnaval, local de répétition, tournée, baguette, cuivres, reprises, bal, compos
concert, organiser un concert, programmation musicale, scène musicale, programmateur | groupe, artistes, sono, scène, billetterie, SACEM, public, affiche, technique, balance, salle, première partie, guso, lumières, loges, cachet
musicothérapie, musicothérapeute, art-thérapie, art-thérapeute | soin, émotions, handicap, Alzheimer, expression, apaiser, atelier, enfants, créativité, hôpital, autisme, sons, peinture, dessin
paysage sonore, bruitage, bruiteur, création radiophonique, design sonore, sound design | nature, enregistrer, micro, ambiance, film, sons, montage, théâtre, oiseaux, installation
`;
