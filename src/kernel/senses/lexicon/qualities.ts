/** Near-synonyms of the qualities that people and lists of skills name. */
export const qualities = `
autonome, indépendant, autonomie, indépendance, savoir travailler seul, se débrouiller seul, travailler de manière autonome |
débrouillard, ingénieux, débrouillardise, système D, ingéniosité, plein de ressources |
rigoureux, précis, méticuleux, rigueur, minutie, précision, soigneux, minutieux, souci du détail, attention aux détails, appliqué |
organisé, ordonné, méthodique, sens de l'organisation, méthode, structuré |
créatif, inventif, imaginatif, créativité, imagination, inventivité, originalité |
curieux, curiosité, ouverture d'esprit, soif d'apprendre, envie d'apprendre |
patient, patience, calme, tempérance, persévérant, savoir attendre |
persévérant, tenace, persévérance, ténacité, obstination, détermination, constance, endurance, opiniâtre |
fiable, sérieux, ponctuel, fiabilité, ponctualité, digne de confiance, consciencieux, conscience professionnelle |
responsable, sens des responsabilités, responsabilité, assumer ses responsabilités |
honnête, intègre, honnêteté, intégrité, droiture, loyal, loyauté, franchise |
bienveillant, gentil, bienveillance, gentillesse, bonté, douceur, attentionné |
empathique, empathie, compréhension, sensibilité, se mettre à la place de l'autre, faire preuve d'empathie |
accueillant, chaleureux, souriant, sens de l'accueil, convivial, convivialité, aimable, amabilité |
sociable, sociabilité, aisance relationnelle, sens du contact, bon contact, sens relationnel |
diplomate, diplomatie, tact, délicatesse, savoir ménager |
discret, discrétion, confidentialité, secret professionnel, respect de la confidentialité |
flexible, souple, adaptable, adaptabilité, souplesse, flexibilité, polyvalence, polyvalent, capacité d'adaptation, s'adapter au changement |
dynamique, énergique, dynamisme, enthousiaste, enthousiasme, entrain, tonus |
motivé, motivation, volontaire, volonté, engagement, détermination |
courageux, courage, audace, audacieux, oser, bravoure, intrépide |
calme, sang-froid, maîtrise de soi, sérénité, posé, gestion du stress, travailler sous pression, rester calme |
réactif, réactivité, rapidité, vivacité, promptitude, réagir vite |
rapide, vite, rapidité, vélocité, célérité |
efficace, efficient, efficacité, productif, productivité, performance |
analytique, esprit d'analyse, esprit de synthèse, logique, raisonnement, esprit logique, pensée analytique |
critique, esprit critique, sens critique, pensée critique, discernement, recul |
stratège, vision stratégique, vision d'ensemble, pensée stratégique, hauteur de vue |
leader, leadership, charisme, capacité à entraîner, meneur |
esprit d'équipe, sens du collectif, travail en équipe, coopératif, solidaire, collaboratif |
généreux, générosité, altruisme, dévouement, désintéressé, serviable, dévoué, sens du service |
tolérant, tolérance, respect des différences, ouvert, ouverture aux autres, respectueux, respect |
juste, équité, équitable, impartial, impartialité, neutralité |
humble, modeste, humilité, modestie, simplicité |
joyeux, bonne humeur, humour, gaieté, drôle, rigolo, sens de l'humour |
optimiste, positif, optimisme, positivité, confiant |
attentif, vigilant, vigilance, attention, concentration, concentré, aux aguets |
observateur, sens de l'observation, observation, coup d'œil |
habile, adroit, manuel, habileté, dextérité, habileté manuelle, doigts de fée, bricoleur |
fort, costaud, force physique, résistance physique, endurance, bras solides, robuste |
éloquent, à l'aise à l'oral, éloquence, facilité d'expression, aisance orale, bon orateur |
pédagogue, sens de la pédagogie, savoir expliquer, clair, clarté, didactique |
esprit d'initiative, initiative, proactif, proactivité, entreprenant, sens de l'initiative |
entrepreneurial, esprit d'entreprise, audace entrepreneuriale, esprit entrepreneurial |
écoresponsable, écologique, durable, respectueux de l'environnement, écolo |
biologique, bio, sans pesticide, naturel, agroécologique |
gratuit, bénévole, sans frais, non payant, offert |
payant, rémunéré, tarifé, à titre onéreux |
abordable, pas cher, bon marché, économique, à petit prix, accessible |
tout neuf, nouveau, récent, flambant neuf |
ancien, vieux, d'occasion, usagé, usé, seconde main |
cassé, abîmé, endommagé, en panne, détérioré, hors d'usage, foutu, HS |
sale, encrassé, malpropre, souillé, crasseux |
propre, net, nickel, impeccable |
artisanal, fait main, fait maison, à la main, manuel |
industriel, manufacturé, de série, mécanisé |
numérique, digital, électronique, informatisé, en ligne |
à distance, en ligne, distanciel, par visio, télétravail |
en présentiel, en présence, sur place, sur site, de visu |
de proximité, local et régional, du coin, d'ici, péyi, du pays, régional |
international, mondial, étranger, à l'international |
traditionnel, ancestral, d'antan, lontan, d'autrefois |
collectif, en groupe, commun, à plusieurs, ensemble, partagé |
individuel, personnel, particulier, en tête-à-tête |
intergénérationnel, toutes générations, tous âges, de sept à soixante-dix-sept ans |
bilingue, polyglotte, plurilingue, multilingue, parlant plusieurs langues |
handicapé, en situation de handicap, à mobilité réduite, invalide |
isolé, seul, esseulé, solitaire, coupé du monde |
démuni, pauvre, précaire, sans ressources, défavorisé, nécessiteux |
sans emploi, chômeur, au chômage, demandeur d'emploi, privé d'emploi |
débordé, surchargé, submergé, sous l'eau, la tête dans le guidon |
perdu, désorienté, égaré, paumé, dépassé |
timide, réservé, introverti, timoré, renfermé |
`;
