import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that holds `package.json`, `migrations/` and the built `public/`. */
export const packageRoot = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "migrations")))
    return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error("The folder with package.json and migrations/ is not above this file.");
  return findRoot(parent);
}
