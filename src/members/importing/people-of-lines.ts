import type { Importing } from "#kernel/imports";
import { foldName } from "#kernel/text";
import { enterPeople } from "./enter-people.ts";
import { knownPeople, peopleWithEmails } from "./known-people.ts";
import { takeInMember } from "./take-in-members.ts";

/** How a line says whose it is. */
type Said = { firstName: string; lastName: string; email: string };

type Found = { id: number; entered: boolean };

/**
 * Whose these lines are, the same as one by one: a known address finds its person, a name that only
 * one bears too; the others become members, those whom no other line may mean all at once.
 * @returns for each line its person, and whether it entered her
 */
export async function peopleOfLines(importing: Importing, lines: Said[]): Promise<Found[]> {
  const whole = lines.map(({ firstName, lastName, email }): Said => {
    return { firstName: firstName || email.split("@")[0]!, lastName, email };
  });
  const first = new Map<string, { said: Said; line: number }>();
  for (const [line, said] of whole.entries())
    if (!first.has(keyOf(said)) || isNobodyTwice(said))
      first.set(isNobodyTwice(said) ? `${line}` : keyOf(said), { said, line });
  const found = await findOrEnter(
    importing,
    [...first.values()].map(({ said }) => said),
  );
  const people = new Map([...first.keys()].map((key, index) => [key, found[index]!]));
  return whole.map((said, line) => {
    const key = isNobodyTwice(said) ? `${line}` : keyOf(said);
    const { id, entered } = people.get(key)!;
    return { id, entered: entered && first.get(key)!.line === line };
  });
}

/** A first name alone, without an address, is somebody else in each line. */
function isNobodyTwice({ lastName, email }: Said): boolean {
  return lastName === "" && email === "";
}

function keyOf({ firstName, lastName, email }: Said): string {
  return email || foldName(`${firstName} ${lastName}`);
}

async function findOrEnter(importing: Importing, people: Said[]): Promise<Found[]> {
  const withoutPlace = people.map((said) => ({ ...said, place: "" }));
  const byEmail = await peopleWithEmails(
    importing.db,
    people.flatMap(({ email }) => email || []),
  );
  const known = await knownPeople(
    importing.db,
    withoutPlace.map((entry) => ({ entry })),
  );
  // Whoever bears the name of another line may be the same person: they come one after the other.
  const names = people.map(({ firstName, lastName }) => foldName(`${firstName} ${lastName}`));
  const alone = (at: number) =>
    people[at]!.lastName === "" || names.indexOf(names[at]!) === names.lastIndexOf(names[at]!);
  const strangers = people.flatMap((_, at) => (known[at] === undefined && alone(at) ? at : []));
  const entered = await enterPeople(
    importing,
    strangers.map((at) => ({ ...withoutPlace[at]!, wish: "" })),
    "member",
  );
  const fresh = new Map(strangers.map((at, index) => [at, entered[index]!]));
  const found: Found[] = [];
  for (const [at, said] of people.entries()) {
    const id = byEmail.get(said.email) ?? fresh.get(at);
    if (id !== undefined) found.push({ id, entered: fresh.has(at) });
    else found.push(await oneByOne(importing, said));
  }
  return found;
}

async function oneByOne(importing: Importing, said: Said): Promise<Found> {
  const nothingElse = { place: "", wish: "", skills: [], languages: [], ticket: "" };
  const { id, change } = await takeInMember(importing, { ...said, ...nothingElse });
  return { id, entered: change === "created" };
}
