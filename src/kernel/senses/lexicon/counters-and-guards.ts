/** Words of counters, guards, tables, beauty, papers of business and learning, as trades and people say them. */
export const countersAndGuards = `
client mystère, visite anonyme, achat mystère, mystery shopping | magasin, accueil
coffre-fort, chambre forte, salle des coffres, coffre bancaire | banque, argent
petite caisse, caisse de menues dépenses, fonds de caisse, menues dépenses | monnaie, bureau
compter de l'argent, comptage de monnaie, compteuse de billets, traitement des espèces, trier la monnaie | caisse, banque
bordereau de dépôt, remise en banque, dépôt d'espèces, remise de chèques | banque
jetons de casino, jetons de jeu, plaques de casino | croupier, mise
voiturier, garer les voitures des clients, valet de parking, service de voiturier | hôtel, clés
casier, consigne à bagages, armoire de vestiaire | clé, bagage
détecteur de métaux, portique de sécurité, portique de détection | aéroport, tribunal
fouille de personnes, palpation, fouille au corps |
vidéosurveillance, télévision en circuit fermé, CCTV, télésurveillance | caméra, écran
mouvement de foule, gestion de foule, maîtrise des foules, contrôle des foules | concert, sécurité
verbalisation, infliger une amende, verbaliser, dresser un PV, mettre une contravention | police, amende
excès de vitesse, rouler trop vite, contrôle de vitesse, vitesse excessive | radar, amende
convocation, citation à comparaître, citer à comparaître, assignation, assigner en justice | tribunal, témoin
déclaration sous serment, affidavit, déposition sous serment | notaire, témoin
désamorcer une bombe, NEDEX, engin explosif, engins explosifs, alerte à la bombe | déminage, police
désincarcération, personne coincée, dégagement de victimes, personnes bloquées | pompier, accident
criminalistique, relevé d'indices, indices, préservation des preuves |
centre éducatif fermé, détention de mineurs, mineurs incarcérés | juge des enfants
voiture d'escorte, véhicule d'escorte, convoi exceptionnel, voiture pilote, escorte de convoi | camion
service d'escorte, hôtesse d'accompagnement | prostitution
caserne, caserne de pompiers, centre de secours, centre d'incendie | pompier
dividendes, dividende, part des bénéfices, distribution de bénéfices | actionnaire
commission sur vente, pourcentage sur les ventes, commissionnement |
économies d'échelle, gains d'échelle, effet de volume | production
comptes débiteurs, comptes clients, créances clients, sommes dues par les clients | facture
prix de revient, comptabilité analytique, comptabilité de gestion, calcul des coûts |
comptabilité, expertise comptable, comptable agréé, cabinet comptable |
plan de prévoyance, contrat de prévoyance, prévoyance collective | assurance, décès
indemnité, indemnités, prime, dédommagement financier |
sécurité sociale, organisme de remboursement, prestations de sécurité sociale |
entreprise cotée, cotée en bourse, société cotée, introduction en bourse | actions
libre-échange, commerce libre, libre circulation des marchandises, ouverture commerciale | douane
import-export, exportation, exporter |
tarifs d'expédition, tarifs de fret, prix du transport | colis
conseil successoral, pratiques successorales | notaire
gestion individualisée, accompagnement au cas par cas, suivi personnalisé, case management, gestion de cas | usager
valeur ajoutée, plus-value, création de valeur |
produits de base, matières premières agricoles, denrées de base | bourse
carnet d'adresses, fichier de contacts, annuaire de contacts | réseau
solvabilité, note de solvabilité, prospect à risque |
commande à emporter, plats à emporter, à emporter, vente à emporter, takeaway | restaurant, barquette
canapés, petits fours, amuse-bouche, amuse-gueule, bouchées apéritives, mignardises | cocktail, traiteur
collation, casse-croûte, encas, petit creux | goûter
sandwich, sandwiches, panini, tartine garnie, croque-monsieur | pain, snack
aspic, viande en gelée, galantine, préparation en gelée | gelée, charcutier
hacher, viande hachée, hachoir, hachis, steak haché | boucher
portion, portion standard, taille des parts | assiette
plonge en cuisine, plongeur de restaurant, laver la vaisselle | restaurant, évier
couteaux, fouet de cuisine, matériel de cuisine |
coutellerie, couverts en argent, polir l'argenterie |
pressing, dégraissage de vêtements, nettoyeur à sec |
sèche-linge, séchoir à linge, sécheuse | laverie
toilettes publiques, sanisettes, latrines, lieux d'aisances, dame pipi | WC
serviettes de toilette, linge de toilette, linge de bain, changer les serviettes | hôtel
bar à la fermeture, fermeture du bar, vider le bar, fermeture d'établissement |
peinture corporelle, body painting, maquillage du corps | corps
perruque, extensions capillaires, posticheur | cheveux
pédicurie, soin des pieds, pédicure cosmétique |
numérologie, nombres et destin, chemin de vie, thème numérologique | voyance
puja, rite hindou, offrande hindoue, cérémonie hindoue | hindouisme
fiche de préparation, préparer un cours, contenu d'une leçon, préparation de leçon, plan de cours | enseignant
réunion parents-professeurs, rencontre parents-enseignants, rendez-vous avec les parents | école
pédagogie Freinet, Freinet, école nouvelle, méthode Freinet, école Freinet | coopération
pédagogie Steiner, Steiner, école Waldorf, méthode Steiner, Waldorf | anthroposophie
cours en ligne, formation à distance, MOOC, FOAD, e-formation, téléenseignement | visio
devoirs, exercices à faire, devoirs scolaires | élève
apprentissage de la lecture, apprendre à lire, rudiments de la lecture, littératie, initiation à la lecture | syllabe
corps célestes, astres, planètes, étoiles et planètes, objets célestes, céleste | télescope
télescope, lunette astronomique |
ères géologiques, temps géologiques, échelle stratigraphique, géochronologie, âge des roches | fossile
histoire naturelle, sciences de la nature | musée
paléoclimatologie, climats du passé, changements climatiques historiques | glace
observation participante, immersion de terrain, ethnographie |
sondage d'opinion, enquête d'opinion, questionnaire d'opinion, institut de sondage | élection
affichage, enlever des affiches, colleur d'affiches, afficheur, pose d'affiches, coller des affiches | panneau, colle
publicité extérieure, affichage publicitaire, panneau publicitaire, affichage urbain | abribus
technique hors médias, marketing direct, promotion hors médias | prospectus
terrain de camping, installations de camping, camp de vacances, campeur | tente
parc de véhicules, dépôt de bus, dépôt de véhicules, remise de véhicules |
`;
