/** Senses of letters, books and texts: their study, their writing, their translation. */
export const lettersAndScripts = `
langues vivantes, langues modernes, LV1, LV2 | école, anglais, espagnol
langues mortes, langues anciennes, latin et grec, lettres classiques | Antiquité, version, thème
braille, écriture des aveugles, lire du bout des doigts | aveugle, points
néologisme, mot nouveau, mots nouveaux, néologie | langue, dictionnaire
grammaire, syntaxe, règles de la langue, règles grammaticales, maîtrise d'une langue | conjugaison, accord, phrase
transcréation, adaptation publicitaire, traduction créative, traduction publicitaire | marketing, slogan, localisation
post-édition, relecture de traduction automatique, révision de traduction, relecture de traductions | traducteur, DeepL
mémoire de traduction, TAO, traduction assistée par ordinateur, Trados | traducteur, segments, glossaire
terminologie, glossaire, lexique, dictionnaire spécialisé, vocabulaire technique | termes, traduction
interprétation judiciaire, interprète judiciaire, expert traducteur, interprète au tribunal | serment, police, audience
localisation, adaptation à la langue locale, internationalisation, traduction de logiciels | jeu vidéo, site, traducteur
surtitrage, surtitrer, sous-titrage de films, sous-titres de film | opéra, film, traduction
alphabet cyrillique, cyrillique, translittération, romanisation | russe, écriture
littérature, littéraire, belles-lettres, œuvre littéraire, théorie littéraire, études littéraires | roman, auteur, poésie
littérature comparée, comparatisme, comparatiste | langues, roman, université
critique littéraire, critique de livre, compte rendu de lecture, chroniqueur littéraire | roman, journal, avis
rhétorique, procédés littéraires, figures de style, figures rhétoriques, procédés stylistiques | métaphore, discours
description, descriptif, décrire, portrait écrit | détail, texte, adjectif
dialogue de film, répliques, dialogue scénarisé, dialoguiste | comédien, film, script
manuscrit, texte manuscrit, tapuscrit, écrit à la main | auteur, éditeur, archives
graphologie, graphologique, graphologue, analyse d'écriture, étude de l'écriture | signature, caractère
lecture rapide, lire vite, speed reading | yeux, mémoire
transcription, transcrire, dactylographier un enregistrement, retranscrire, audiotypie, frappe audio | bande, casque, entretien
frappe à l'aveugle, taper sans regarder, frappe à dix doigts, dactylographie à l'aveugle | clavier, azerty
style conversationnel, style familier, style parlé | blog, écrire
iconographie, iconographique, iconographe, recherche d'images, documentaliste images | photo, livre, banque d'images
lecture comme pratique sociale, rudiments de la lecture, bases de la lecture, apprendre à déchiffrer | alphabétisation, illettrisme, adulte
`;
