import { accountFor } from "#accounts";
import { addPerson, enterPerson, giveRole, linkAccount, placeSkill, type Position } from "#members";
import { people, type Villager, type Who } from "./people/index.ts";
import { present, type Moment, type Stage } from "./stage.ts";

/** Everyone comes, and says, then or a little later, what they know. */
export const arrivals: Moment[] = (Object.entries(people) as [Who, Villager][]).flatMap(
  ([who, villager]) => [
    { daysAgo: villager.arrived, happens: (stage) => arrive(stage, who, villager) },
    { daysAgo: villager.arrived - 0.02, happens: (stage) => placeSkills(stage, who, villager) },
  ],
);

async function arrive(stage: Stage, who: Who, villager: Villager) {
  const { db, clock, actors } = stage;
  const { firstName, lastName, place, wish, load, languages, roles = [], withoutScreen } = villager;
  const person = { firstName, lastName, place, wish, load, languages };
  const email = `${who}@demo.example`;
  const { id } = withoutScreen
    ? await addPerson(stage.as("chloe"), person)
    : await enterPerson({ db, clock }, { ...person, email });
  if (!withoutScreen) {
    const account = await accountFor(db, email, clock());
    await linkAccount(db, id, account.id, clock());
  }
  for (const role of roles) await giveRole(db, id, role, clock());
  actors.set(who, { id, firstName, name: `${firstName} ${lastName}`, roles });
}

async function placeSkills(stage: Stage, who: Who, { skills }: Villager) {
  const { id } = present(stage.actors, who);
  for (const [position, labels] of Object.entries(skills) as [Position, string[]][])
    for (const skill of labels) await placeSkill(stage.as(who), id, { skill, position });
}
