import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** A file of the product's own code, tests left out, with what it imports. */
export type Source = { path: string; text: string; imports: string[] };

export function sources(): Source[] {
  return globSync("src/**/*.{ts,tsx}", { cwd: root })
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      const imports = [...text.matchAll(/(?:from|import)\s+"([^"]+)"/g)].map(
        ([, target]) => target!,
      );
      return { path, text, imports };
    });
}
