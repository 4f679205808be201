import { placeSkill } from "#members";
import { findMatches, findPosting, publishNeed } from "#needs";
import type { TestApp } from "../../app.ts";
import { chanceFrom, oneOf } from "../../apart/chance.ts";
import { tell } from "../report.ts";
import { gini } from "./gini.ts";
import { rounded } from "./ranks.ts";

const size = { people: 240, needs: 200, shown: 10 };
const skills = ["vannerie", "greffe", "soudure", "comptabilité", "couture", "guitare"];

/**
 * Of people who can do the same, how unequally are they among the first ten suggested? Against an
 * order that always falls back on the same one among equals.
 */
export async function exposureOfPeople(world: TestApp) {
  tell(`${size.people} people, ${size.needs} needs…`);
  const chance = chanceFrom(2026);
  const place = await world.community("À tour de rôle");
  const shown = new Map<number, number>();
  const shownBefore = new Map<number, number>();
  for (let number = 0; number < size.people; number++) {
    const person = await place.arrives({ firstName: `Membre ${number}`, load: "some" });
    shown.set(person.id, 0);
    shownBefore.set(person.id, 0);
    const [skill, position] = [skills[number % skills.length]!, "practises" as const];
    await placeSkill(world.actingAs(person), person.id, { skill, position });
  }
  const acting = world.actingAs(place.bilal);
  for (let number = 0; number < size.needs; number++) {
    world.clock.pass({ hours: 5 });
    const { id } = await publishNeed(acting, { title: `Une question de ${oneOf(chance, skills)}` });
    const matches = await acting.db.reading(async (db) => {
      const looking = { ...acting, db };
      const need = await findPosting(looking, "need", id);
      return findMatches(looking, world.platform.candidates, need, 100);
    });
    const byNumber = matches.toSorted(
      (one, other) => other.score - one.score || one.personId - other.personId,
    );
    count(shown, matches);
    count(shownBefore, byNumber);
  }
  return {
    ...size,
    gini: rounded(gini([...shown.values()]), 2),
    giniWithoutTurns: rounded(gini([...shownBefore.values()]), 2),
  };
}

function count(shown: Map<number, number>, matches: { personId: number }[]): void {
  for (const { personId } of matches.slice(0, size.shown))
    shown.set(personId, (shown.get(personId) ?? 0) + 1);
}
