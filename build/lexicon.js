// Makes dist/lexicon.json of the lines of src/kernel/senses/lexicon.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { keyOf, lexiconOf } from "../src/kernel/senses/lexicon-of.ts";
import { everyday, sources } from "../src/kernel/senses/lexicon/index.ts";
import { pack } from "../src/kernel/senses/packed.ts";

export async function packLexicon(folder) {
  const packed = pack(lexiconOf(sources, everyday), keyOf(sources, everyday));
  await writeFile(join(folder, "lexicon.json"), packed);
}
