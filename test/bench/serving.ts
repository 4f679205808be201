import { mkdtempSync, chmodSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { install } from "../apart/installation.ts";
import { command, freePort, startApart, type Apart, type Host } from "../apart/server.ts";
import type { Load, Loaded } from "./load.ts";

/** The production bundle in production mode, on an embedded database of its own. Nothing is mailed. */
export async function productionHost(): Promise<Host & { remove(): void }> {
  const installation = install();
  const dataDir = mkdtempSync(join(tmpdir(), "koudmen-bench-"));
  chmodSync(dataDir, 0o755);
  const environment = {
    BASE_URL: "https://koudmen.example",
    SMTP_URL: "smtp://127.0.0.1:9",
    MAIL_FROM: "koudmen@koudmen.example",
    LOG_LEVEL: "warn",
  };
  return {
    installation,
    dataDir,
    port: await freePort(),
    environment,
    remove() {
      installation.remove();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function foundCommunity(host: Host): Promise<void> {
  const asked = ["--name", "Les Savoirs partagés", "--facilitator", "aicha@demo.example"];
  const { status, err } = await command(host, "community", "create", ...asked);
  assert.equal(status, 0, err);
}

export async function stop({ process, ended }: Apart): Promise<void> {
  process.kill("SIGTERM");
  await ended;
}

/** @returns the server, and the milliseconds from its start until it said it was well */
export async function timedStart(host: Host): Promise<{ app: Apart; milliseconds: number }> {
  const started = performance.now();
  const app = await startApart(host);
  return { app, milliseconds: performance.now() - started };
}

/** Asks from another process. */
export async function loadFromApart(load: Load): Promise<Loaded> {
  const script = join(import.meta.dirname, "load.ts");
  const child = spawn(process.execPath, [script, JSON.stringify(load)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said, [code]] = await Promise.all([
    text(child.stdout),
    once(child, "exit") as Promise<[number]>,
  ]);
  assert.equal(code, 0, "the load failed");
  return JSON.parse(said) as Loaded;
}

export async function startBare(
  bytes: number,
): Promise<{ pid: number; url: string; stop(): void }> {
  const port = await freePort();
  const script = join(import.meta.dirname, "bare.ts");
  const child = spawn(process.execPath, [script, String(port), String(bytes)], {
    stdio: "inherit",
  });
  const url = `http://127.0.0.1:${port}/`;
  const isThere = () =>
    fetch(url).then(
      (answer) => answer.text(),
      () => "",
    );
  for (const end = Date.now() + 10_000; (await isThere()) === "" && Date.now() < end;);
  return { pid: child.pid!, url, stop: () => void child.kill() };
}
