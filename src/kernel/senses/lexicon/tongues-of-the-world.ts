/** Tongues of the world, what their speakers call them, and what one does in a tongue. */
export const tonguesOfTheWorld = `
hongrois, magyar, langue hongroise | Hongrie, Budapest
turc, langue turque, turcophone | Turquie, Istanbul
roumain, moldave, langue roumaine | Roumanie, Bucarest, Moldavie
ukrainien, langue ukrainienne | Ukraine
russe, langue russe, russophone | Russie, Moscou, cyrillique
biélorusse, bélarusse, biélorussien, bélarussien | Biélorussie
polonais, langue polonaise, polonophone | Pologne, Varsovie
tchèque, langue tchèque | Prague, Bohême
slovaque, langue slovaque | Slovaquie
slovène, langue slovène | Slovénie
bulgare, langue bulgare | Bulgarie
macédonien, langue macédonienne | Macédoine
albanais, langue albanaise | Albanie, Kosovo
monténégrin, langue monténégrine | Monténégro
letton, langue lettonne, lettonien | Lettonie
lituanien, lithuanien | Lituanie
estonien, langue estonienne | Estonie
finnois, finlandais, langue finnoise | Finlande
suédois, langue suédoise | Suède
norvégien, langue norvégienne, bokmål, nynorsk | Norvège
danois, langue danoise | Danemark
islandais, langue islandaise | Islande
gallois, langue galloise, cymrique | Pays de Galles
breton, langue bretonne, brezhoneg | Bretagne
basque, euskara, langue basque, euskera | Pays basque
catalan, valencien, langue catalane | Catalogne, Barcelone
galicien, galégo, langue galicienne | Galice
corse, langue corse | Corse
sarde, langue sarde | Sardaigne
langue maltaise, écrire en maltais, maltais écrit, maltais parlé, verbalement en maltais | La Valette
luxembourgeois, letzeburgesch | Luxembourg
limbourgeois, langue limbourgeoise | Limbourg
yiddish, judéo-allemand | ashkénaze
langue romani, tsigane, langue tzigane, rromani, écrire en romani, romani écrit, romani parlé, verbalement en romani | gitan, gens du voyage
grec, langue grecque, grec moderne, hellénique, hellénophone | Grèce, Athènes
grec ancien, grec classique, langue d'Homère | Antiquité, hellénisme
latin, langue latine | Antiquité, Rome, lettres classiques
arménien, langue arménienne | Arménie
géorgien, langue géorgienne | Géorgie, Tbilissi
azéri, azerbaïdjanais, turc azéri | Azerbaïdjan
kazakh, langue kazakhe | Kazakhstan
kurde, kurmandji, sorani | Kurdistan
persan, perse, dari, langue persane |
berbère, amazigh, tamazight, kabyle, langue berbère | Kabylie, Maghreb
hindi, langue hindie | Inde
ourdou, urdu, hindoustani | Pakistan
bengali, bangla | Bangladesh
pendjabi, panjabi, punjabi | Pendjab, sikh
gujarati, goudjarati | Gujarat
marathi, langue marathe | Bombay
bihari, langue biharie | Bihar
tamoul, langue tamoule | Sri Lanka
sanskrit, sanscrit | Inde ancienne, védas
langue malaise, écrire en malais, malais écrit, malais parlé, verbalement en malais, bahasa melayu | Malaisie
indonésien, bahasa indonesia | Indonésie
javanais, langue javanaise | Indonésie
japonais, nippon, langue japonaise, langue nippone | Japon, kanji
coréen, langue coréenne | Corée, hangeul
vietnamien, langue vietnamienne | Vietnam
swahili, souahéli, kiswahili | Kenya, Tanzanie
wolof, langue wolof | Sénégal
haïtien, créole haïtien, kreyòl ayisyen | Haïti
espéranto, langue auxiliaire internationale | Zamenhof
bosniaque, bosnique, langue bosniaque |
compréhension orale, langue parlée, comprendre une langue orale, compréhension de l'oral, comprendre à l'oreille | écouter, conversation
compréhension écrite, langue écrite, comprendre une langue écrite, lire une langue étrangère | lecture
expression orale en langue étrangère, interagir verbalement, interaction orale, s'exprimer oralement, communiquer à l'oral | conversation, bavarder
expression écrite en langue étrangère, production écrite, écrire une langue étrangère, correspondance en langue étrangère | rédaction
dialecte, patois, parler local, langue régionale, idiome local, langue minoritaire | accent, occitan, breton
dialectologie, étude des dialectes, ethnolinguistique, sociolinguistique | patois, linguiste
linguistique, science du langage, sciences du langage, linguiste, étude des langues | grammaire, phonétique
sémantique, sens des mots, signification, étude du sens, sémantiques | vocabulaire, linguistique
phonétique, prononciation, phonologie, sons de la langue, prononcer | accent, alphabet phonétique
élocution, diction, articulation de la parole, orthoépie, prononcer clairement | comédien, débit
lexicographie, faire un dictionnaire, lexicographe, lexicologie, rédaction de dictionnaires | définition
étymologie, origine des mots, histoire des mots | racine, latin
philologie, étude des textes anciens, paléographie, écritures anciennes, épigraphie, inscriptions anciennes | manuscrit
lecture labiale, lire sur les lèvres, labiolecture, lecture sur les lèvres | sourd, bouche
interprétation simultanée, interprète de conférence, traduction orale simultanée, traduction simultanée | cabine, casque
interprétation consécutive, traduction orale consécutive, traduction consécutive | prise de notes, interprète
interprétation chuchotée, chuchotage, traduction chuchotée, chuchoter | interprète
interprétation de liaison, interprète de liaison, traduction bilatérale, interprétation bilatérale, interpréter entre deux parties | rendez-vous
traduction assermentée, traduction certifiée, traduction jurée, traducteur assermenté, traduction officielle, interprétation assermentée | état civil, tribunal
langue cible, langue d'arrivée, langue source, langue de départ | traduire
sténographie, sténotypie, sténo, prise en sténo, sténographe, sténotypiste, sténotype | dictée, abréger
dactylographie, dactylo, taper un texte, frappe au clavier, saisie de texte, dactylographe, dactylos | clavier, dictée
nom de lieu, toponymie, toponyme, noms géographiques | carte
`;
