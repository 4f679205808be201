/** Common nouns, adjectives and verbs of lists of skills, with what people say in their stead. */
export const plainAndLearned = `
industrie, secteur industriel, filière industrielle, branche industrielle, industries |
domaine, secteur d'activité, champ d'activité, champ de compétence |
financier, pécuniaire, monétaire |
spécialisation, spécialisé, spécialiser, se spécialiser, spécialité, pointu |
condition, clause |
caractéristique, propriété d'une matière, trait distinctif |
interagir, échanges entre personnes, rapports avec autrui |
individu, individus, personne humaine |
humain, être humain, humanité, personnes humaines |
milieu, environnement de travail, entourage, cadre de vie |
mouvement, geste, déplacement du corps, mobilité du corps |
style, genre artistique, manière propre |
surface, superficie, étendue |
comportement, conduite d'une personne, façon de se comporter, manière d'agir |
évolution, avancée, avancement, changement dans le temps |
intention, dessein, but recherché, projet artistique |
adéquat, adapté au besoin, qui convient, opportun |
exigé, essentiel, impérieux |
principal, majeur, primordial, prépondérant |
divers, varié, diversifié, hétéroclite |
difficile, ardu, pénible, éprouvant |
conditions difficiles, situation difficile, situation compliquée |
approche, manière d'aborder, façon d'aborder, angle d'attaque |
excès, surplus, excédent, superflu, excédentaire |
point faible, faiblesse, insuffisance |
exactitude, justesse, véracité, fidélité des données |
exemple, illustration d'un propos, cas concret |
optimal, idéal, le meilleur possible |
extérieur, externe |
intérieur, interne au bâtiment, dedans, d'intérieur |
humide, mouillé, détrempé, moite |
sec, desséché |
brut, non traité, non transformé, à l'état naturel, à l'état brut, non raffiné |
sécuritaire, inoffensif, travailler sans danger |
temporaire, provisoire, momentané, éphémère |
préliminaire, préalable, préparatoire, avant-projet, ébauche |
secondaire, annexe, de second plan |
complexe, sophistiqué, compliqué |
historique, évolution historique, au fil de l'histoire, passé historique |
communautaire, de la communauté, vie communautaire, collectif local |
structurel, structural |
artificiel, fabriqué artificiellement |
actuel, moderne, dernier cri |
émergent, naissant, qui apparaît |
routine, habituel, ordinaire, tous les jours |
régulier, régulièrement, souvent |
technologie avancée, dernier cri technologique, technique de pointe |
lourd, massif, poids important, fort tonnage |
fragile, cassable, objet délicat |
demandeur, postulant, solliciteur |
famille, entourage, cercle familial, famille proche |
tiers, tierce personne, personne extérieure |
avantage, point fort, mérite |
préférence, goût personnel, prédilection |
précaution, prudence, mesure de prudence |
solidité, tenue mécanique, durabilité d'un objet |
similitude, similaire, semblable |
aspect visuel, aspect, allure |
visibilité, donner à voir, mise en avant |
obstacle, entrave, embûche, écueil |
tendance, évolution du goût, mode du moment | mode
croissance, expansion, développement économique |
quantité, quantitatif, nombre |
réel, véritable, concret |
priorité, passer en premier |
rôle, place de chacun | acteur
atténuer, atténuation, adoucir, amoindrir, diminuer l'effet |
assumer, endosser, prendre sur soi, prendre la responsabilité |
apposer, coller une étiquette, afficher un prix |
soumettre, présenter pour approbation, proposer à l'avis |
attirer, séduire, faire venir du monde, capter l'attention, appâter |
dégager, déblayer, débarrasser les lieux, libérer le passage |
verser, renverser |
écarter, mettre de côté, exclure, rejeter |
prévenir un problème, éviter la survenue |
court terme, à brève échéance, dans l'immédiat |
moyen terme, à moyenne échéance, dans les prochaines années |
long terme, à longue échéance, de longue durée |
échéance, date butoir, deadline |
résolution de problèmes, approche systémique, penser l'ensemble |
anticiper, penser de manière proactive, avoir un coup d'avance |
détails, veiller aux détails, pointilleux |
`;
