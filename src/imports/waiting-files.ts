import type { Settings } from "#kernel/config";
import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Files wait here, readable by the server alone, from the moment they are given until they are
 * imported or forgotten. A web server and a worker apart share this folder.
 */
export function newFileKey(): string {
  return randomUUID();
}

export async function fileFolder({ dataDir }: Settings): Promise<string> {
  const folder = join(dataDir, "imports");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

export function filePath({ dataDir }: Settings, key: string): string {
  return join(dataDir, "imports", key);
}

/** Keeps what was pasted as a file like another. */
export async function keepText(settings: Settings, key: string, text: string): Promise<void> {
  await fileFolder(settings);
  await writeFile(filePath(settings, key), text, { flag: "wx", mode: 0o600 });
}

export async function dropFile(settings: Settings, key: string | null): Promise<void> {
  if (key) await rm(filePath(settings, key), { force: true });
}

/** Files given before that moment, whatever became of their import. */
export async function filesOlderThan(settings: Settings, moment: Date): Promise<string[]> {
  const folder = await fileFolder(settings);
  const old: string[] = [];
  for (const name of await readdir(folder)) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found && found.mtime < moment) old.push(name);
  }
  return old;
}
