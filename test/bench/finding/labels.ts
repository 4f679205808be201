import { fileOf, runImport } from "#kernel/imports";
import { parse } from "csv-parse/sync";
import assert from "node:assert/strict";
import { domains } from "../../../src/domains.ts";
import type { TestApp, TestCommunity } from "../../app.ts";
import { chanceFrom } from "../../apart/chance.ts";
import { median } from "../cost.ts";
import { tell } from "../report.ts";
import { baselines, type Way } from "./baselines.ts";
import { asOwner } from "./owner.ts";
import { placeOf, ranksOf, rounded, type Ranks } from "./ranks.ts";

type Skill = { conceptUri: string; preferredLabel: string; altLabels: string };
type Question = { sought: string; skill: number };
type Half = "tuning" | "not seen";

/**
 * Only the preferred names of a list of skills are imported; its other names are the questions. Half
 * of the *skills* may be looked at while the search is made better, the other half is only measured.
 */
export async function skillsByOtherNames(
  world: TestApp,
  csv: Buffer,
  only?: Half,
  withBaselines = true,
) {
  const skills: Skill[] = parse(csv, { columns: true, bom: true, relax_column_count: true });
  const labels = skills.map(({ preferredLabel }) => preferredLabel);
  const halves = inHalves(skills);
  const place = await world.community("Un vocabulaire");
  tell(`importing ${skills.length} skills…`);
  await importPreferred(world, place, skills);
  const names = ["tuning", "not seen"] as const;
  const asked = names.filter((half) => !only || half === only);
  const ways: Record<string, Record<string, Ranks>> = {};
  const waits: number[] = [];
  await asOwner(world, async (owner) => {
    await owner.query("vacuum analyze");
    const all: Record<string, Way> = {
      ...(withBaselines ? await baselines(owner, labels) : {}),
      koudmen: await throughApi(world, place, labels, waits),
    };
    for (const [name, way] of Object.entries(all)) {
      tell(`${name}…`);
      ways[name] = {};
      for (const half of asked) ways[name][half] = await measure(way, halves[half]);
    }
  });
  waits.sort((one, other) => one - other);
  const questions = [...halves.tuning, ...halves["not seen"]];
  return {
    skills: skills.length,
    withOtherNames: new Set(questions.map(({ skill }) => skill)).size,
    questions: questions.length,
    ways,
    milliseconds: {
      p50: rounded(median(waits), 1),
      p99: rounded(waits[Math.floor(waits.length * 0.99)]!, 1),
    },
  };
}

async function measure(way: Way, questions: Question[]): Promise<Ranks> {
  const places: number[] = [];
  for (const { sought, skill } of questions)
    places.push(placeOf(await way(sought), (one) => one === skill));
  return ranksOf(places);
}

/** The same halves for the same file. */
function inHalves(skills: Skill[]): Record<Half, Question[]> {
  const chance = chanceFrom(2026);
  const halves: Record<Half, Question[]> = { tuning: [], "not seen": [] };
  for (const [skill, { altLabels }] of skills.entries()) {
    const others = altLabels
      .split(/[|\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== "");
    if (others.length === 0) continue;
    const half = chance() < 0.5 ? "tuning" : "not seen";
    halves[half].push(...others.map((sought) => ({ sought, skill })));
  }
  return halves;
}

async function importPreferred(world: TestApp, { aicha }: TestCommunity, skills: Skill[]) {
  const importer = domains
    .flatMap(({ importers = [] }) => importers)
    .find(({ kind }) => kind === "skills")!;
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = skills.map((skill) => `${cell(skill.conceptUri)},${cell(skill.preferredLabel)}`);
  const file = fileOf(Buffer.from(["conceptUri,preferredLabel", ...lines].join("\n")));
  const { errors } = await runImport(world.actingAs(aicha), importer, file);
  assert.deepEqual(errors, []);
}

/** As a program asks; `waits` receives how long each answer took. */
async function throughApi(
  world: TestApp,
  { aicha }: TestCommunity,
  labels: string[],
  waits: number[],
): Promise<Way> {
  const token = await world.tokenFor(aicha, "read");
  const skillOf = new Map(labels.map((label, skill) => [label, skill]));
  return async (sought) => {
    // Below the limit of requests a minute.
    world.clock.pass({ seconds: 1 });
    const path = `/api/v1/skills?limit=100&q=${encodeURIComponent(sought.slice(0, 200))}`;
    const started = performance.now();
    const answer = await world.api("GET", path, token);
    const { items } = (await answer.json()) as { items: { label: string }[] };
    waits.push(performance.now() - started);
    return items.map(({ label }) => skillOf.get(label)!);
  };
}
