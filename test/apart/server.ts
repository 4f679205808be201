import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import type { Installation } from "./installation.ts";

export type Host = {
  installation: Installation;
  dataDir: string;
  port: number;
  /** Runs as this user; by default as whoever runs the tests. */
  uid?: number;
  /** Further settings. */
  environment?: Record<string, string>;
};

/** The built server in a process of its own, taking requests. */
export type Apart = {
  process: ChildProcess;
  pid: number;
  url: string;
  /** What it said so far. */
  said(): string;
  /** How it ended, once it has. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

const running = new Set<ChildProcess>();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** Starts the server and waits until it says it is well. */
export async function startApart(host: Host): Promise<Apart> {
  const child = launch(host, ["serve"]);
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (words: string) => (said += words));
  child.stderr.setEncoding("utf8").on("data", (words: string) => (said += words));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once("exit", (code, signal) => resolve({ code, signal })),
  );
  const url = `http://127.0.0.1:${host.port}`;
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  for (const end = Date.now() + 60_000; !(await isWell(url)); await sleep(20)) {
    if (isOver()) throw new Error(`The server ended before it served. It said:\n${said}`);
    if (Date.now() > end) throw new Error(`The server does not serve. It said:\n${said}`);
  }
  return { process: child, pid: child.pid!, url, said: () => said, ended };
}

export async function isWell(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

export type Outcome = { status: number | null; out: string; err: string };

/** Runs a command of the command line until its end. */
export async function command(host: Host, ...args: string[]): Promise<Outcome> {
  const child = launch(host, args);
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit") as Promise<[number | null]>,
  ]);
  return { status, out, err };
}

function launch({ installation, dataDir, port, uid, environment }: Host, args: string[]) {
  const { folder, node } = installation;
  const user =
    uid === undefined ? [] : ["setpriv", `--reuid=${uid}`, `--regid=${uid}`, "--clear-groups"];
  const [program, ...rest] = [...user, node, `${folder}/dist/koudmen.js`, ...args];
  const child = spawn(program!, rest, {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: String(port), ...environment },
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
