/** Senses of the small formalities of life, in the words of who meets them. */
export const everydayPapers = `
courrier incompréhensible, lettre recommandée, je ne comprends pas ce courrier, comprendre un courrier, déchiffrer une lettre | écrivain public, aide administrative, expliquer, accès aux droits, relire, répondre à un courrier, huissier, impôts, langage compliqué, jargon, on m'a envoyé, délai, accusé de réception
remplir un formulaire, formulaire à remplir, dossier à remplir, monter un dossier, constituer un dossier | cases, CERFA, pièces jointes, justificatifs, accompagnement administratif, écrivain public, dossier incomplet, photocopies, signature, MDPH, CAF, préfecture, date limite
contester une amende, amende, procès-verbal de stationnement, contravention | PV, radar, recours, ANTAI, points, majorée, police, payer, courrier, délai, avocat, officier du ministère public
résilier un abonnement, résiliation, se désabonner, fin de contrat d'abonnement | lettre recommandée, opérateur, assurance, salle de sport, préavis, engagement, box, frais, loi Chatel, médiateur, modèle de lettre
changer d'opérateur, choisir un forfait, comparer les offres, choisir son abonnement | téléphone, box, énergie, mutuelle, assurance, prix, portabilité, RIO, conseil, trop cher, comparateur, Orange, Digicel, SFR
facture trop élevée, facture d'électricité, facture d'eau, factures impayées du ménage, chèque énergie | EDF, coupure, compteur, fuite, échéancier, FSL, budget, économies d'énergie, réclamation, médiateur de l'énergie, relance, consommation, ODYSSI, SME
testament, donation, transmettre ses biens, legs, préparer sa succession | notaire, enfants, héritiers, part réservataire, maison, usufruit, olographe, conjoint, assurance-vie, droits
procuration, mandat, pouvoir, signer pour quelqu'un | vote, banque, parent âgé, notaire, absence, gendarmerie, représentant, attestation, mandataire
PACS, mariage civil, union civile, concubinage, contrat de mariage | mairie, notaire, dossier, témoins, publication des bans, régime matrimonial, acte de naissance, couple, nom, convention
pension alimentaire impayée, ARIPA, recouvrement de pension | père absent, ex ne paie plus, CAF, huissier, enfants, juge, séparation, intermédiation, ASF, avocat
dossier de location, trouver un garant, caution locative, garant | fiches de paie, propriétaire, bail, Visale, avis d'imposition, agence, refus, étudiant, dépôt de garantie, DossierFacile
inscription à l'école, inscription scolaire, dossier d'inscription, inscription à la cantine | mairie, livret de famille, vaccins, certificat, rentrée, collège, dérogation, carte scolaire, transport scolaire, affectation, crèche
place en crèche, inscription en crèche, trouver un mode de garde | liste d'attente, commission, PAJE, CMG, assistante maternelle, mairie, PMI, reprise du travail, bébé, relais petite enfance
bourse scolaire, allocation de rentrée scolaire, aides à la scolarité | CAF, ARS, collège, lycée, fournitures, cantine, transport scolaire, cartable, dossier, quotient
aides aux vacances, chèques-vacances, départ en vacances, VACAF | famille, CAF, ANCV, séjour, bons vacances, camping, jamais partis, colonie, centre social, continuité territoriale, billet d'avion
continuité territoriale, aide au voyage, LADOM, billet d'avion aidé | métropole, formation, étudiant, deuil, dossier, mobilité, bon, passeport mobilité, avion
aide au permis, financer son permis, bourse au permis | auto-école, mission locale, CPF, Région, jeune, code, permis à un euro, microcrédit, mairie, heures
visa, ESTA, demande de visa, formalités de voyage | passeport, ambassade, consulat, États-Unis, Canada, AVE, dossier, vaccins, frontière, rendez-vous, étudiant étranger
perte de papiers, papiers volés, vol de papiers, portefeuille perdu | déclaration, carte d'identité, opposition, carte bancaire, police, permis, refaire, plainte, passeport, commissariat, sac volé
changement d'adresse, suivi de courrier, réexpédition du courrier | déménagement, La Poste, impôts, CAF, carte grise, banque, service-public, EDF, mutuelle
domiciliation, adresse administrative, sans adresse | CCAS, courrier, sans domicile, association, élection de domicile, droits, squat, hébergé
arrêt maladie, accident du travail, maladie professionnelle, inaptitude | indemnités journalières, CPAM, CGSS, employeur, médecin conseil, mi-temps thérapeutique, reclassement, certificat, expertise, salaire maintenu, invalidité
congé parental, congé maternité, congé paternité, PAJE | employeur, CAF, salaire, bébé, reprise, temps partiel, CPAM, attestation, allocation, prime de naissance
licenciement, rupture conventionnelle, démission, fin de contrat, être licencié | indemnités, préavis, prud'hommes, entretien préalable, lettre, solde de tout compte, chômage, employeur, syndicat, avocat, faute, mis à la porte, viré
contrat de travail, lecture de contrat, CDI, CDD, comprendre son contrat | clause, période d'essai, convention collective, heures, signature, salaire, avenant, embauche, employeur, droit du travail
demander une augmentation, négocier son salaire, augmentation de salaire | patron, entretien annuel, argument, confiance, marché, grille, promotion, prime, oser, coaching, smic
conciliation travail et famille, équilibre entre vie professionnelle et vie privée, équilibre de vie | horaires, garde d'enfants, charge mentale, télétravail, temps partiel, débordée, fatigue, organisation, culpabilité, agenda, couple
choisir un ordinateur, conseil d'achat informatique, acheter un téléphone, quel ordinateur acheter | prix, reconditionné, portable, budget, comparer, mémoire, magasin, marque, étudiant, tablette, occasion
numérisation de cassettes, numériser des souvenirs, transfert de VHS, numériser des diapositives, numérisation de photos | vieilles cassettes, magnétoscope, super 8, négatifs, albums, bande, scanner, mini-DV, famille, DVD, cassette audio, film de mariage
album photo, livre photo, scrapbooking, carterie créative | souvenirs, colle, ciseaux, papier, naissance, mariage, tampon, mise en page, imprimer, voyage, cadeau, cartes
retrouver quelqu'un, recherche de personne, perdu de vue, retrouver un proche | ami, père inconnu, famille, adresse, généalogie, annuaire, état civil, réseaux sociaux, origines, avis de recherche, enfant abandonné
correspondance, correspondant, échange de lettres, courrier d'amitié | lettre, stylo, détenu, personne isolée, étranger, langue, timbre, carte postale, école, écrire à quelqu'un
rencontre amoureuse, célibat, célibataire, trouver l'amour | couple, site de rencontre, timidité, confiance, sortie, séduire, solitude, speed dating, seul
jumeaux, naissance multiple, famille nombreuse, famille recomposée | poussette double, fatigue, relais, beaux-enfants, beau-père, fratrie, jalousie, organisation, allocations, carte famille nombreuse
sommeil de l'enfant, cauchemars, pipi au lit, propreté de l'enfant | dort mal, nuit, réveils, couche, peur du noir, rituel du soir, fatigue des parents, doudou, psychologue, pédiatre, veilleuse
enfant précoce, haut potentiel, HPI, surdoué | ennui à l'école, sensible, tests, décalage, psychologue, saute une classe, QI, zèbre, questions sans fin, échec scolaire
peur de conduire, amaxophobie, reprendre la conduite, conduite accompagnée par un proche | volant, angoisse, accident, voiture, moniteur, autoroute, accompagner, stress, confiance, leçons, parking
peur, phobie, peurs, trac, peur de l'eau, peur de l'avion, vertige | hypnose, sophrologie, thérapie, EMDR, respiration, exposition, panique, hypnothérapeute, araignée, foule, agoraphobie, angoisse
hypnose, hypnothérapeute, PNL, EFT, EMDR, thérapies brèves | phobie, tabac, confiance, inconscient, séance, traumatisme, transe, poids, sommeil, blocage, émotions
`;
