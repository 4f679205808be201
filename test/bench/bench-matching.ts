import { parse } from "csv-parse/sync";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chanceFrom } from "../apart/chance.ts";
import { command, type Host } from "../apart/server.ts";
import { median } from "./cost.ts";
import { load, machine } from "./machine.ts";
import { foundCommunity, productionHost, stop, timedStart } from "./serving.ts";
import { tell } from "./report.ts";

const { values: options } = parseArgs({
  options: { json: { type: "string" }, sample: { type: "string", default: "1000" } },
});
const sampleSize = Number(options.sample);
const keys = 5;
/** Below 600 requests a minute for each key. */
const pause = 60_000 / (580 * keys);

type Skill = { conceptUri: string; preferredLabel: string; altLabels: string };
type Question = { sought: string; label: string };

const file = process.env.KOUDMEN_ESCO;
if (!file || !existsSync(file)) {
  console.error(
    "Give the list of skills: KOUDMEN_ESCO=FILE npm run bench:matching\n" +
      "FILE is a CSV file with the columns conceptUri, preferredLabel and altLabels (one name a line),\n" +
      "such as skills_fr.csv of the ESCO classification: https://esco.ec.europa.eu/en/use-esco/download",
  );
  process.exitCode = 1;
} else {
  const report = await benchMatching(readFileSync(file));
  show(report);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
}

/** Imports the preferred names alone, then looks for skills by the other names they have. */
async function benchMatching(csv: Buffer) {
  const where = machine();
  const skills = parse(csv, {
    columns: true,
    bom: true,
    relax_column_count: true,
  }) as unknown as Skill[];
  const questions = sample(skills);
  const host = await productionHost();
  try {
    const { app } = await timedStart(host);
    await foundCommunity(host);
    const imported = await importPreferred(host, skills);
    const tokens = await Promise.all(Array.from({ length: keys }, () => key(host)));
    tell(`${questions.length} questions…`);
    const answers = await askAll(app.url, tokens, questions);
    await stop(app);
    return {
      machine: { ...where, loadAtTheEnd: load() },
      skills: skills.length,
      imported,
      questions: questions.length,
      ...score(answers),
    };
  } finally {
    host.remove();
  }
}

/** Other names, none of which is a preferred one; the same for the same file. */
function sample(skills: Skill[]): Question[] {
  const preferred = new Set(skills.map(({ preferredLabel }) => preferredLabel.toLowerCase()));
  const all = skills.flatMap(({ preferredLabel: label, altLabels }) =>
    altLabels
      .split(/[|\n]/)
      .map((name) => name.trim())
      .filter((name) => name && !preferred.has(name.toLowerCase()))
      .map((sought) => ({ sought, label })),
  );
  const chance = chanceFrom(2026);
  const drawn = all.map((question) => ({ question, place: chance() }));
  drawn.sort((one, other) => one.place - other.place);
  return drawn.slice(0, sampleSize).map(({ question }) => question);
}

async function importPreferred(host: Host, skills: Skill[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "koudmen-skills-"));
  const list = join(folder, "skills.csv");
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = skills.map((skill) => `${cell(skill.conceptUri)},${cell(skill.preferredLabel)}`);
  writeFileSync(list, ["conceptUri,preferredLabel", ...lines].join("\n"));
  const { status, out, err } = await command(host, "import", "skills", list);
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(err);
  return out.trim().split("\n").at(-1)!;
}

async function key(host: Host): Promise<string> {
  const { status, out, err } = await command(host, "token", "aicha@demo.example");
  if (status !== 0) throw new Error(err);
  return out.trim();
}

/** `place`: where the skill came in the answer, from 1; 0 when it did not come. */
type Answer = { place: number; milliseconds: number };

async function askAll(url: string, tokens: string[], questions: Question[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [turn, { sought, label }] of questions.entries()) {
    const started = performance.now();
    const answer = await fetch(
      `${url}/api/v1/skills?limit=100&q=${encodeURIComponent(sought.slice(0, 200))}`,
      { headers: { authorization: `Bearer ${tokens[turn % tokens.length]}` } },
    );
    if (!answer.ok) throw new Error(`${answer.status} for "${sought}"`);
    const { items } = (await answer.json()) as { items: { label: string }[] };
    const milliseconds = performance.now() - started;
    answers.push({ place: items.findIndex((item) => item.label === label) + 1, milliseconds });
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, pause - milliseconds)));
  }
  return answers;
}

function score(answers: Answer[]) {
  const within = (most: number) =>
    answers.filter(({ place }) => place > 0 && place <= most).length / answers.length;
  const reciprocal = answers.map(({ place }) => (place ? 1 / place : 0));
  const waits = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    top1: within(1),
    top5: within(5),
    top10: within(10),
    top100: within(100),
    meanReciprocalRank: reciprocal.reduce((sum, one) => sum + one, 0) / answers.length,
    p50: median(waits),
    p99: waits[Math.floor(waits.length * 0.99)]!,
  };
}

function show(report: Awaited<ReturnType<typeof benchMatching>>): void {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(
    `\n${Object.entries(report.machine)
      .map(([name, value]) => `${name} ${value}`)
      .join(" · ")}`,
  );
  console.log(`${report.imported} ${report.questions} other names asked, 100 answers each.\n`);
  console.log(`the skill comes first ${percent(report.top1)}, among 5 ${percent(report.top5)},`);
  console.log(`among 10 ${percent(report.top10)}, among 100 ${percent(report.top100)};`);
  console.log(`mean reciprocal rank ${report.meanReciprocalRank.toFixed(3)};`);
  console.log(
    `an answer takes ${report.p50.toFixed(1)} ms (p50), ${report.p99.toFixed(1)} ms (p99)`,
  );
}
