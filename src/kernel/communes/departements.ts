const overseas: Record<string, string> = {
  guadeloupe: "971",
  martinique: "972",
  guyane: "973",
  reunion: "974",
  mayotte: "976",
};

const territory = new RegExp(
  `(?:^| )(?:(?:a|en|de|l|ile) )*(?:la )?(${Object.keys(overseas).join("|")})(?: francaise)?$`,
);

/** A name, and the département that was written with it: "97232 Le Lamentin", "Sainte-Anne (971)". */
export type Told = {
  /** What is left of the folded words. */
  words: string;
  /** The beginning of its number; a commune elsewhere is not meant. */
  departement?: string;
  /** Two digits may be a département or an arrondissement: they only part communes of one name. */
  perhaps?: string;
};

/** Parts a folded name from the postcode, the number or the name of a département beside it. */
export function apartFromDepartement(folded: string): Told {
  const there = territory.exec(folded);
  const told: Told = { words: "" };
  if (there) told.departement = overseas[there[1]!];
  const kept: string[] = [];
  for (const word of (there ? folded.slice(0, there.index) : folded).split(" ")) {
    if (/^\d{5}$/.test(word)) told.departement ??= ofPostcode(word);
    else if (/^97\d?$/.test(word)) told.departement ??= word;
    else if (/^(\d\d|2[ab])$/.test(word)) told.perhaps ??= word.toUpperCase();
    else if (word) kept.push(word);
  }
  return { ...told, words: kept.join(" ") };
}

/** "2" for both of Corsica. */
function ofPostcode(postcode: string): string {
  if (postcode.startsWith("97")) return postcode.slice(0, 3);
  return postcode.startsWith("20") ? "2" : postcode.slice(0, 2);
}
