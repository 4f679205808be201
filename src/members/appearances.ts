import type { Looking } from "#kernel/acting";
import { peopleNamed, type Named } from "./queries.ts";
import { membersWords } from "./words.ts";

/** A person as a thread or a list shows her to who looks. */
export type Appearance = {
  name: string;
  /** Absent when her name is withheld: nothing may lead to her. */
  person?: Named;
};

export type Appear = (id: number, veiled?: readonly number[]) => Appearance;

/**
 * How people appear around a subject, as each chose to: by name, or as "une personne". Who is veiled
 * there (`Subject.veiled`) is named to nobody but to herself. In a list of several subjects, `veiled`
 * is said for each.
 */
export async function appearances(
  looking: Looking,
  ids: readonly number[],
  veiled: readonly number[] = [],
): Promise<Appear> {
  const people = await peopleNamed(looking.db, ids);
  const someone = { name: membersWords(looking.locale)("someone") };
  return (id, veiledThere = veiled) => {
    const person = people.get(id);
    if (!person) return someone;
    if (id === looking.person?.id) return { name: person.name, person };
    const withheld = veiledThere.includes(id) || person.shownAs === "unnamed";
    return withheld ? someone : { name: person.name, person };
  };
}
