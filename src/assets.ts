import { packageRoot } from "#kernel/config";
import type { Assets } from "#ui";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What `npm run build` made for the browser. */
export const publicFolder = join(packageRoot, "dist", "public");

const manifest = join(packageRoot, "dist", "assets.json");

/** The addresses of the hashed files. Unbuilt, a page still works: it is only bare. */
export function readAssets(): Assets {
  if (!existsSync(manifest)) return { css: "/static/none.css", js: "/static/none.js" };
  return JSON.parse(readFileSync(manifest, "utf8")) as Assets;
}
