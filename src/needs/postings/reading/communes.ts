/** The communes of Martinique, Guadeloupe and Guiana (INSEE, official geographic code). */
export const communes = `
  L'Ajoupa-Bouillon, Les Anses-d'Arlet, Basse-Pointe, Bellefontaine, Le Carbet, Case-Pilote, Le Diamant,
  Ducos, Fonds-Saint-Denis, Fort-de-France, Le François, Grand'Rivière, Gros-Morne, Le Lamentin,
  Le Lorrain, Macouba, Le Marigot, Le Marin, Le Morne-Rouge, Le Morne-Vert, Le Prêcheur, Rivière-Pilote,
  Rivière-Salée, Le Robert, Saint-Esprit, Saint-Joseph, Saint-Pierre, Sainte-Anne, Sainte-Luce,
  Sainte-Marie, Schœlcher, La Trinité, Les Trois-Îlets, Le Vauclin,
  Les Abymes, Anse-Bertrand, Baie-Mahault, Baillif, Basse-Terre, Bouillante, Capesterre-Belle-Eau,
  Capesterre-de-Marie-Galante, Deshaies, La Désirade, Le Gosier, Gourbeyre, Goyave, Grand-Bourg,
  Lamentin, Morne-à-l'Eau, Le Moule, Petit-Bourg, Petit-Canal, Pointe-à-Pitre, Pointe-Noire, Port-Louis,
  Saint-Claude, Saint-François, Saint-Louis, Sainte-Rose, Terre-de-Bas, Terre-de-Haut, Trois-Rivières,
  Vieux-Fort, Vieux-Habitants,
  Apatou, Awala-Yalimapo, Camopi, Cayenne, Grand-Santi, Iracoubo, Kourou, Macouria, Mana, Maripasoula,
  Matoury, Montsinéry-Tonnegrande, Ouanary, Papaichton, Régina, Rémire-Montjoly, Roura,
  Saint-Élie, Saint-Georges, Saint-Laurent-du-Maroni, Saül, Sinnamary
`
  .split(",")
  .map((name) => name.trim().replace(/\s+/g, " "));
