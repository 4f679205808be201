import { foldName } from "#kernel/text";
import type { Db } from "#kernel/db";
import { placesOfMembers } from "#members";
import { communes } from "./communes.ts";

const byFolded = new Map(communes.map((name) => [foldName(name), name]));
const longest = 4;

/**
 * The place a line names: where a member lives, or a commune of Martinique, Guadeloupe or Guiana. The
 * longest name decides, then the last one said ("je viens de Trinité, c'est pour Le Robert").
 */
export async function readPlace(db: Db, line: string): Promise<string | undefined> {
  const said = wordsInRow(line);
  const lived = await placesOfMembers(db, said);
  const found = said.find((words) => lived.has(words) || byFolded.has(words));
  return found && (lived.get(found) ?? byFolded.get(found));
}

/** Every run of up to four words after a word that leads to a place, the longest first. */
function wordsInRow(line: string): string[] {
  const words = foldName(line).split(" ").filter(Boolean);
  const runs: string[] = [];
  for (let length = longest; length > 0; length--)
    for (let start = words.length - length; start >= 0; start--) {
      if (!leads(words, start)) continue;
      const run = words.slice(start, start + length).join(" ");
      runs.push(...(contracted(words[start - 1]!, run) ?? []), run);
    }
  return runs;
}

const leading = new Set([
  "a",
  "au",
  "aux",
  "en",
  "sur",
  "vers",
  "pres",
  "de",
  "du",
  "des",
  "dans",
  "depuis",
  "commune",
  "bourg",
]);
const leads = (words: string[], start: number) => start > 0 && leading.has(words[start - 1]!);

/** "au Lamentin", "aux Abymes": the article is part of the name, melted into the word before. */
function contracted(before: string, run: string): string[] | undefined {
  if (before === "au" || before === "du") return [`le ${run}`];
  return before === "aux" || before === "des" ? [`les ${run}`] : undefined;
}
