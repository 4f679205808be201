export const sport = `
sport, faire du sport, activité physique, sportif, sportive, éducateur sportif, coach sportif | entraînement, club, bouger, transpirer, se remettre en forme, match, s'entraîner, compétition, licence, sédentaire, exercice, endurance, échauffement, athlète, physique, sport santé, trouver un partenaire, APA, s'y remettre, muscles, entraîneur, bouger plus, rouillé, plus de souffle, me remettre au sport, seul je lâche
fitness, gym, gymnastique, remise en forme, musculation, salle de sport, renforcement musculaire | haltères, abdos, cardio, tapis, squats, muscler, pompes, coach, pilates, step, aérobic, ventre plat, perdre du ventre, stretching, HIIT, gainage, cuisses, machines, se muscler, crossfit, zumba
gym douce, gymnastique douce, stretching, étirements, assouplissement, gym senior | souplesse, dos, personnes âgées, tapis, équilibre, articulations, respiration, raideur, mal au dos, s'étirer, chaise, bouger doucement, pilates, prévention des chutes, mobilité, raide
course à pied, courir, jogging, footing, running, coureur, coureuse, trail | baskets, semi-marathon, foulée, kilomètres, souffle, piste, endurance, athlétisme, dossard, chrono, binôme pour courir, fractionné, sentier, relais, 10 km, points de côté, course des clubs, courir sans s'essouffler, compagnon de course
marche nordique, marche sportive, marche rapide | bâtons, souffle, endurance, sentier, santé, coach, kilomètres, cardio
athlétisme, saut, lancer, sprint, athlète | piste, javelot, haies, relais, stade, perche, poids, chrono, disque, pointes, saut en longueur, décathlon, médaille
football, foot, ballon rond, futsal, footballeur, footballeuse | équipe, match, but, gardien, crampons, entraîneur, terrain, arbitre, dribble, tournoi, maillot, gamins du quartier, joueurs manquants, tirs, district
rugby, touch rugby, ballon ovale | mêlée, essai, plaquage, équipe, troisième mi-temps, crampons, ballon, transformation, poteaux
tennis, badminton, ping-pong, tennis de table, padel, squash, sports de raquette | raquette, balle, volant, court, filet, partenaire de jeu, revers, tournoi, cordage, match, set, pong
arts martiaux, judo, karaté, taekwondo, boxe, self-défense, aïkido, jiu-jitsu, MMA | dojo, tatami, kimono, ceinture, combat, gants, se défendre, agressée, ring, sac de frappe, kata, chute, krav-maga, capoeira, boxe thaï, kickboxing, lutte, escrime, se battre, prise, danmyé, mayolè
tai-chi, qi gong, taï-chi-chuan, gymnastique chinoise | lenteur, souffle, équilibre, postures, souplesse, chi, médecine chinoise, éventail
yoga, yogi, professeur de yoga, hatha, vinyasa | tapis, posture, souplesse, respiration, détente, salutation au soleil, asana, méditer, dos, chien tête en bas, pranayama, stress, yin, prénatal, s'étirer, calme, relaxation, nidra, kundalini
pilates, gainage, posture, renforcement du dos | abdominaux, tapis, ballon, respiration, périnée, mal de dos, souplesse, bassin, muscles profonds, swiss ball
aquagym, aquabike, gymnastique aquatique, longe-côte, marche aquatique | piscine, mer, articulations, eau, frite, bassin, arthrose, senior, maillot, cardio
cirque, jonglage, acrobatie, arts du cirque, jongleur, clown, trapèze | balles, monocycle, massues, échasses, funambule, équilibre, diabolo, chapiteau, tissu aérien, spectacle, trampoline, slackline, hula hoop, bolas, jongler, nez rouge, feu, portés, contorsion, magie
danse, danser, danseur, danseuse, cours de danse | pas, chorégraphie, salsa, bachata, zouk, kompa, rythme, gwoka, bèlè, hip-hop, classique, musique, partenaire, quadrille, biguine, déhancher, kizomba, afro, dancehall, tango, bal, tutu, breakdance, rock, contemporain, valse, lewoz, kasékò, grajé, miroir, mazurka, swing, scène, deux pieds gauches, danser en couple
pétanque, boules, bouliste, quilles, mölkky | cochonnet, tirer, pointer, triplette, boulodrome, concours, partie, terrain, palet, carreau
échecs, dames, dominos, belote, bridge, scrabble, jeux de réflexion, jeux de cartes | joueur, pions, partie, tournoi, mat, partenaire, tarot, adversaire, atout, roi, soirée jeux, poker, go, rami, double-six, cavalier, sudoku
handisport, sport adapté, sport santé, activité physique adaptée, APA | handicap, fauteuil, rééducation, cancer, diabète, sur ordonnance, boccia, cécifoot, goalball, maladie chronique, basket fauteuil, reprise, déficience, malvoyant, tandem
arbitre, arbitrage, entraîneur, encadrer un club, dirigeant sportif, éducateur de club | sifflet, match, jeunes, diplôme, brevet, tournoi, licence, BPJEPS, organiser une compétition, vestiaire, coach d'équipe, carton rouge, règles du jeu
tournoi, compétition sportive, organiser une course, olympiades, rencontre sportive | dossards, chronométrage, équipes, ravitaillement, médaille, inscriptions, bénévoles, coupe, balisage, arbitres, podium, juges, départ, récompenses, poules
esport, jeux vidéo, gamer, gaming, jouer en ligne | console, manette, tournoi, écran, PC, streamer, LAN, PlayStation, Minecraft, Fortnite, FIFA, joueur, addiction aux écrans, discord, rétrogaming, réseau
cerceau, corde à sauter, motricité, baby-gym, éveil corporel, parcours de motricité | tapis, bébé, ballon, équilibre, jouer, marcher, roulade, psychomotricité, sauter, grimper, petits, coordination, maladroit
parapente, saut en parachute, ULM, vol libre, deltaplane | voile, vent, aile, pilote, montagne, brevet, atterrir, sellette, biplace, décollage, aéroclub, vertige, avion
ski, snowboard, patinage, raquettes à neige, sports d'hiver | neige, montagne, piste, moniteur, glace, chaussures, bâtons, luge, patins, station, froid, combinaison
basket-ball, basket, basketteur, basketteuse, streetball | panier, dribble, smash, gymnase, playground, shoot, passe, arbitre, équipe, match, ballon orange, NBA, rebond
volley-ball, volley, beach-volley, volleyeur, volleyeuse | filet, smash, service, réception, sable, équipe, ballon, match, passe, gymnase, mixte
handball, hand, handballeur, handballeuse | but, gardien, colle, gymnase, équipe, match, ballon, pivot, jet franc, arbitre
ultimate, frisbee, tchoukball, base-ball, cricket, jeux sportifs de plein air | disque, batte, gant, parc, lancer, équipe, base, ballon prisonnier, thèque
golf, golfeur, golfeuse, swin-golf, mini-golf | green, club, swing, trou, balle, drapeau, caddie, parcours, putting
tir à l'arc, archer, archère, fléchettes, tir sportif | flèche, cible, carquois, précision, visée, carabine, sarbacane, arc, distance, corde
billard, baby-foot, bowling, flipper | queue, boule, quilles, café, piste, tapis vert, partie, bar, triangle
`;
