import { foldName } from "#kernel/text";
import { articleOf, communeKey } from "./commune-key.ts";
import { apartFromDepartement, type Told } from "./departements.ts";
import { communesWithKey, type Commune } from "./known-communes.ts";

const around =
  "bourg|centre ville|centre|quartiers?|commune|ville|mairie|secteur|region|environs|pres|vers|nord|sud|est|ouest|haut|bas|hauteurs";
const before = new RegExp(`^(?:(?:${around}|a|au|aux|en|de|du|des|d|la|le|les|l) )+`);
const after = new RegExp(
  `(?: (?:${around}|et|ses|cedex|arrondissement|france|\\d{1,2}|\\d{1,2} ?(?:er?|eme)))+$`,
);
const nowhere = new RegExp(`^(?:${around})$`);
const linking = /^(de|du|des|d|l|la|le|les|a|au|aux|en|et|sur|sous|lez|pres)$/;

/**
 * What the letters of a place must hold to be the one sought: "97232 Le Lamentin" is found in
 * "Acajou, Lamentin".
 */
export function lettersOfPlace(typed: string): string {
  const folded = foldName(typed);
  return communeKey(apartFromDepartement(folded).words || folded);
}

/** The communes that one part of what was typed may mean, and the département it tells. */
export function communesIn(part: string): { communes: Commune[]; told: Told } {
  const told = apartFromDepartement(foldName(part));
  return { communes: communesNamed(told.words), told };
}

/** The first way of reading that finds one: as it is, without what stands around it, in the middle of it. */
function communesNamed(words: string): Commune[] {
  const bare = words.replace(before, "");
  for (const reading of [words, bare, words.replace(after, ""), bare.replace(after, "")]) {
    const communes = communesCalled(reading);
    if (communes.length > 0) return communes;
  }
  return longNameAtAnEnd(words.split(" "));
}

/** Where an article is written and communes have it, those alone: "Le Lamentin" is in Martinique. */
function communesCalled(name: string): Commune[] {
  const key = communeKey(name);
  if (nowhere.test(key)) return [];
  const communes = communesWithKey(key);
  const article = articleOf(name);
  const withIt = communes.filter((one) => article && one.article === article);
  return withIt.length > 0 ? withIt : communes;
}

/**
 * "Bellevue Fort-de-France", "Fort-de-France Bellevue". A name of three words that says "rue de …"
 * before it or goes on after it is another one; of one word or two it may be anything.
 */
function longNameAtAnEnd(words: string[]): Commune[] {
  for (let length = words.length - 1; length >= 3; length--) {
    const last = words.slice(-length);
    const first = words.slice(0, length);
    if (!linking.test(words.at(-length - 1)!)) {
      const communes = communesCalled(last.join(" "));
      if (communes.length > 0) return communes;
    }
    if (!linking.test(words[length]!)) {
      const communes = communesCalled(first.join(" "));
      if (communes.length > 0) return communes;
    }
  }
  return [];
}
