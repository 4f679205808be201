import { testApp, type TestPerson } from "#test/app.ts";
import { gesturesNow } from "./gestures.ts";
import { handOver } from "./hand-over.ts";

export type TestMorning = Awaited<ReturnType<typeof testMorning>>;

/**
 * A Tuesday of Aïcha's in Martinique, for tests: four needs to which nobody was proposed, the oldest
 * first.
 */
export async function testMorning() {
  const world = await testApp({ start: "2026-03-03T12:00:00Z" });
  const here = await world.community();
  for (const title of ["Greffer", "Souder", "Tresser", "Coudre"]) {
    world.clock.pass({ minutes: 1 });
    await world.post("/besoins/nouveau", here.bilal, { title });
  }
  const as = (person: TestPerson) => world.actingAs(person);

  async function gestures(person = here.aicha, most = 3) {
    const acting = as(person);
    return acting.db.reading((db) => gesturesNow({ ...acting, db }, world.platform, most));
  }

  async function titles(person = here.aicha) {
    return (await gestures(person)).open.map(({ title }) => title);
  }

  /** The key of the gesture about a need. */
  async function keyOf(title: string, most = 10): Promise<string> {
    const { open } = await gestures(here.aicha, most);
    return open.find((gesture) => gesture.title === title)!.key;
  }

  async function hands(title: string, to: TestPerson, word = "") {
    const entry = { key: await keyOf(title), toId: to.id, word };
    return (await handOver(as(here.aicha), world.platform, entry)).id;
  }

  const textOf = async (path: string, person: TestPerson) => (await world.get(path, person)).text();

  return { world, here, as, gestures, titles, keyOf, hands, textOf };
}
