import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { testApp } from "../app.ts";
import { skillsByOtherNames } from "./finding/labels.ts";
import { costOfMatching } from "./finding/cost-of-matching.ts";
import { exposureOfPeople } from "./finding/exposure.ts";
import { saidNeeds, type SaidSet } from "./finding/said.ts";
import { load, machine } from "./machine.ts";

type Part = "skills" | "said" | "exposure" | "cost";
const { values: options } = parseArgs({
  options: {
    json: { type: "string" },
    only: { type: "string" },
    half: { type: "string" },
    alone: { type: "boolean" },
  },
});
const measured = (part: Part) => !options.only || options.only === part;

const report: Record<string, unknown> = { machine: machine() };
const world = await testApp();
try {
  if (measured("skills")) report.skills = await skills();
  if (measured("said")) report.said = await said();
  if (measured("exposure")) report.exposure = await exposure();
  if (measured("cost")) report.cost = await cost();
} finally {
  await world.close();
}
report.loadAtTheEnd = load();
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);

async function skills() {
  const file = process.env.KOUDMEN_ESCO;
  if (!file || !existsSync(file)) {
    console.log(
      "\nSkills by other names: give a list, KOUDMEN_ESCO=FILE npm run bench:matching\n" +
        "FILE is a CSV file with the columns conceptUri, preferredLabel and altLabels (one name a line),\n" +
        "such as skills_fr.csv of the ESCO classification: https://esco.ec.europa.eu/en/use-esco/download",
    );
    return undefined;
  }
  const half = options.half === "tuning" ? "tuning" : undefined;
  const found = await skillsByOtherNames(world, readFileSync(file), half, !options.alone);
  for (const name of ["tuning", "not seen"] as const) {
    const rows = Object.entries(found.ways).map(([way, ranks]) => [way, ranks[name]]);
    if (rows[0]![1]) {
      console.log(`\nSkills by other names, half ${name}`);
      console.table(Object.fromEntries(rows));
    }
  }
  console.log(
    `${found.questions} other names of ${found.withOtherNames} skills among ${found.skills}; ` +
      `an answer takes ${found.milliseconds.p50} ms (p50), ${found.milliseconds.p99} ms (p99)`,
  );
  return found;
}

async function said() {
  const first = options.half === "tuning" ? "open to tuning" : "kept apart";
  const found: Record<string, unknown> = {};
  for (const set of [first, "of a small community"] as const) found[set] = await saidIn(set);
  return found;
}

async function saidIn(set: SaidSet) {
  const found = await saidNeeds(world, set, !options.alone);
  for (const manner of Object.keys(Object.values(found.ways)[0]!)) {
    console.log(`\nNeeds in ordinary words, ${set}: ${manner}`);
    const rows = Object.entries(found.ways).map(([way, ranks]) => [way, ranks[manner]]);
    console.table(Object.fromEntries(rows));
  }
  console.log(`${found.needs} needs, ${found.offers} offers`);
  const tell = (what: string, wrong: typeof found.answered) => {
    if (!wrong) return;
    const none = Math.round(wrong.none * 100);
    console.log(`Suggested ${what}: ${wrong.mean} for a need, none for ${none} %`);
  };
  tell("besides the right ones", found.answered);
  tell("where nobody answers", found.unanswered);
  return found;
}

async function exposure() {
  const found = await exposureOfPeople(world);
  console.log(
    `\nWho is shown among the first ${found.shown}: Gini ${found.gini}, ` +
      `${found.giniWithoutTurns} if nobody took turns (${found.people} people, ${found.needs} needs)`,
  );
  return found;
}

async function cost() {
  const found = await costOfMatching(world);
  console.log("\nMilliseconds of processor, application and database, by members and offers");
  console.table(found);
  return found;
}
