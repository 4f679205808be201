import { chmodSync, cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Runs `work` in a folder of the sources that every user of the machine may enter: the checkout
 * itself, or, when root keeps it to itself, a copy. Some tests play an ordinary user.
 */
export async function inOpenFolder(root, work) {
  if (process.getuid?.() !== 0 || isOpen(root)) return work(root);
  const copy = mkdtempSync(join(tmpdir(), "koudmen-open-"));
  try {
    chmodSync(copy, 0o755);
    for (const part of ["package.json", "build", "migrations", "src", "test", "node_modules"])
      cpSync(join(root, part), join(copy, part), { recursive: true, verbatimSymlinks: true });
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function isOpen(folder) {
  const mayEnter = (statSync(folder).mode & 0o001) !== 0;
  const parent = dirname(folder);
  return mayEnter && (parent === folder || isOpen(parent));
}
