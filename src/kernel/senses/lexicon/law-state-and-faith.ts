/** Senses of law, courts, the State, defence, public order and worship. */
export const lawStateAndFaith = `
justice, judiciaire, système judiciaire, institution judiciaire, appareil judiciaire | tribunal, juge, procès
procédure judiciaire, procès, action en justice, poursuites, instance judiciaire, droit procédural | tribunal, plainte, avocat
audience, séance du tribunal, plaidoirie, compte rendu d'audience, prétoire | juge, avocat, barre
procédure civile, droit civil, code civil, tribunal civil | contrat, propriété, famille
droit pénal, crime, affaire criminelle, délit pénal | juge, prison, police
infraction, violation, manquement à la loi, transgression, enfreindre, non-respect | amende, sanction, règle
criminologie, criminologue, étude du crime, profilage criminel, profileur, profil criminel | enquête, tueur, police
criminalistique, police scientifique, police technique et scientifique, forensique, scène de crime, traces de sang, preuves scientifiques | empreintes, ADN, gants
délinquance financière, fraude fiscale, délit financier, blanchiment d'argent, criminalité financière, escroquerie financière | banque, Tracfin, argent sale
délinquant, malfaiteur, criminel, contrevenant, auteur d'infraction | prison, juge, récidive
détenu, prisonnier, incarcéré, personne incarcérée, taulard | prison, cellule, surveillant
surveillant pénitentiaire, établissement pénitentiaire, maison d'arrêt, procédures correctionnelles, administration pénitentiaire, maton, gardien de prison | prison, Ducos, détenu
exécution des peines, application des peines, sanction pénale, condamnation, peine de justice | juge, bracelet, prison, SPIP
victime, personne lésée, préjudice, dommage subi, tort subi | aide, indemnisation, plainte
indemnisation, indemniser, dédommagement, réparation du préjudice, dommages et intérêts, dédommager | assurance, victime, accident
témoin, témoin oculaire, témoignage en justice, audition de témoin | procès, police
serment, prêter serment, assermenté, assermentation | tribunal, main levée
légitime défense, self-défense, autodéfense, riposte proportionnée | agression, sécurité, attaque
avocat, défenseur, cabinet d'avocat, barreau | procès, robe, conseil
honoraires, rémunération d'avocat, vacation | facture, avocat, médecin
notarié, acte notarié, acte authentique, étude notariale | notaire, maison, signature
légalité, légal, conforme à la loi, licite, légitimité | loi, droit, autorisé
illégal, illicite, clandestin, interdit par la loi | drogue, trafic, police
document falsifié, faux papiers, falsification, contrefaçon, faux document, documents modifiés | police, passeport, fraude
authentifier, authentification de documents, vérifier l'authenticité, certifier conforme | original, signature, expert
tableau contrefait, faux en art, contrefaçon d'œuvre | expert, musée
droit constitutionnel, constitutionnel, loi fondamentale | République, Conseil constitutionnel
droit administratif, droit public, contentieux public | mairie, État
droit des contrats, droit des obligations, obligations contractuelles, droit des engagements | signature, clause
droit des biens, droit immobilier, propriété, droit de propriété, cession de propriété | notaire, terrain, maison
fiducie, trust, patrimoine fiduciaire, fiduciaire | notaire, héritage
insolvabilité, faillite, banqueroute, dépôt de bilan, liquidation judiciaire, cessation de paiements, redressement judiciaire | tribunal de commerce, dettes
droit de la concurrence, antitrust, libre concurrence, pratiques anticoncurrentielles | monopole, entreprise
droit des sociétés, droit des entreprises, droit commercial | SARL, statuts
droit social, relations collectives de travail, droit syndical, conventions collectives, négociation collective | syndicat, grève
droits de douane, droit douanier, tarif douanier, taxe à l'importation, octroi de mer | frontière, importation
embargo, sanctions économiques, restrictions commerciales, restriction d'exportation, restriction d'importation | pays, guerre
droits de reproduction, droits d'exploitation, droits d'utilisation, cession de droits, licence d'exploitation | auteur, contrat, image
brevetage, dépôt de brevet | invention, INPI
norme technique, standard technique, référentiel technique, ISO, certification ISO | conformité, label, AFNOR
accréditation, habilitation, agrément, autorisation officielle, accréditer, habiliter | préfecture, label, certificat
autorisation administrative, obtenir un permis | préfecture, demande
divulgation, obligation d'information, communication d'informations, publication d'informations, transparence | comptes, secret
pouvoirs publics, gouvernemental, autorités publiques, puissance publique | ministre, loi, préfet
politique publique, politique gouvernementale, action publique, action gouvernementale, mise en œuvre de politiques publiques | ministère, réforme
institution, établissement public, organisme public | État, mairie
séance plénière, assemblée nationale, débat parlementaire, Sénat, parlementaire, assemblée parlementaire | député, loi, vote
proposition de loi, projet de loi, procédure législative, légiférer, législateur, travail législatif | député, Parlement, amendement
parti politique, partis politiques, formation politique | élection, militant
démocratie, démocratique, principes démocratiques, État de droit | vote, citoyen, liberté
fraude électorale, bourrage des urnes, observateur électoral, droit électoral, procédure électorale | vote, urne
homme politique, politicien, élu, femme politique, responsable politique | maire, député
ambassade, diplomatie, consulat, affaires étrangères, relations internationales, corps diplomatique, politique étrangère | ministre, pays, ambassadeur
représentation nationale, représentant de l'État, délégation officielle, représenter son pays | drapeau, ambassade
aide aux ressortissants, protection consulaire, ressortissants à l'étranger, assistance consulaire | ambassade, passeport
cadastre, plan cadastral, registre foncier, parcelles cadastrales | terrain, mairie, géomètre
taxe foncière, imposition foncière, impôt foncier, impôt sur la propriété | maison, mairie
renseignement militaire, services secrets, service de renseignement, espionnage, contre-espionnage | armée, agent, secret
terrorisme, terroriste, attentat, menace terroriste, antiterrorisme | sécurité, bombe, police
sécurité nationale, défense nationale, sûreté de l'État | armée, menace
véhicule blindé, blindé, char d'assaut, véhicule de combat | armée, militaire
opération militaire, tactique militaire, guerre, manœuvres militaires | soldat, armée
armée de l'air, aviation militaire, pilote de chasse | avion, militaire
marine nationale, marine militaire, forces navales | navire, frégate, militaire
code militaire, règlement militaire, discipline militaire | armée, soldat
arme à feu, fusil, pistolet, armurerie, armurier | tir, chasse, balle
brouillage, brouiller des communications, guerre électronique, interférence | radio, ennemi
surveillance discrète, filature policière, enquête discrète, détective privé, enquêteur privé, agent de recherches privées | espion, preuve, adultère
surveillance des personnes, micro caché, dispositif d'écoute, écoutes téléphoniques | espion, caméra
protection rapprochée, bodyguard, garde rapprochée, protection de personnalités, agent de protection | sécurité, VIP
personnalités, célébrités, VIP, invités de marque, hôtes de marque, people, personnes célèbres | star, tapis rouge, protocole
protocole officiel, cérémonial, étiquette diplomatique, chef du protocole | préfet, ambassade
enquête interne, enquête administrative, investigation interne | salarié, fraude, inspection
contrôle des billets, contrôleur de billets, contrôle de titres de transport, composter un billet | train, ticket
évacuation de bâtiment, exercice d'évacuation, plan d'évacuation, exercice incendie, exercice d'urgence | alarme, sortie de secours
plan d'urgence, plan d'intervention, plan de secours, procédures d'urgence, plan ORSEC | catastrophe, crise
canot de sauvetage, radeau de survie, gilet de sauvetage, engins de sauvetage | navire, mer
extinction d'incendie, éteindre un feu, combattre un incendie, maîtriser un incendie, extincteur, coupe-feu | pompier, lance, flammes
alcoolémie, dépistage d'alcool, éthylotest, alcootest, dépistage de drogues, test de stupéfiants | police, volant, sang
stupéfiants, drogue, drogues, substances illicites, produits stupéfiants | police, cannabis, crack
protection de l'enfance, enfance en danger, aide sociale à l'enfance, mineur en danger | juge, placement, 119
RGPD, protection des données personnelles, confidentialité des données, données à caractère personnel, CNIL, vie privée | RGPD, secret
régime de retraite, caisse de retraite, distribution de pensions | pension, vieux
logement social, habitation à loyer modéré, HLM | bailleur, loyer
demande d'asile, droit d'asile, système d'asile, asile politique, demandeur d'asile | OFPRA, frontière
religion, religieux, culte, vie religieuse, organisation religieuse, clergé, ecclésiastique | messe, prière, église
office religieux, messe, célébrer un culte, liturgie, service religieux, rituel religieux, rite religieux | prêtre, église, prière
ministre du culte, pasteur, prêtre, monsieur le curé | église, mosquée, synagogue
moine, monachisme, vie monastique, monastère, abbaye, couvent, religieuse moniale | prière, cloître
mission religieuse, missionnaire, évangélisation, évangéliser | église, foi
bouddhisme, bouddhiste, Bouddha | méditation, temple
judaïsme, juif, religion juive, israélite, rabbin, rabbinique | synagogue, rabbin
casher, kasher, kascher, conforme à la loi juive | juif, rabbin, viande
hindouisme, hindou, culte hindou, culte tamoul | temple, sanskrit
théologie, théologien, études bibliques, textes bibliques, exégèse, sciences religieuses | Bible, Dieu
spiritisme, spirite, médium, communication avec les morts, esprits des défunts | table tournante, fantôme, quimbois
tarot divinatoire, cartomancie, cartomancienne, tirer les cartes, lire l'avenir | voyante, carte
chiromancie, lire les lignes de la main, lignes de la main | voyante, main
horoscope, signe astrologique, astrologue, astrologie, astropsychologie, thème astral | zodiaque, étoiles
rite de purification, rituel de purification, exorcisme, purification spirituelle | prière, bain démarré
union civile, célébrer un mariage, mariage à la mairie, officier d'état civil | maire, alliance
obsèques, funérailles, services mortuaires, inhumation, inhumer, mise en terre, enterrement, cérémonie funéraire, enterrer | cercueil, cimetière, deuil
crémation, incinération d'un défunt, crématorium, crématiste, cendres funéraires | urne, obsèques
pierre tombale, stèle, monument funéraire, plaque commémorative, marbrier funéraire, fossoyeur, creuser une tombe, tombe de cimetière | cimetière, granit, Toussaint
thanatologie, thanatopraxie, thanatopracteur, embaumement, embaumer, toilette mortuaire | défunt, morgue
éthique professionnelle, déontologie, code de déontologie, code de conduite, déontologique, code d'éthique | métier, règles, journaliste
munitions, obus, cartouche, balle de fusil | arme, tir, chasse
islam, imam, musulman | mosquée, Coran, ramadan
`;
