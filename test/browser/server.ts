import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "../..");
const bundle = join(root, "dist", "koudmen.js");

/** The delivered server, running on a folder and a port of its own. */
export type RunningServer = {
  url: string;
  /** The one-time address that founds the first community, as the host reads it. */
  setupAddress: string | undefined;
  /** Stops it as Ctrl-C does; its data stays, so that it may start again. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Runs a command of `koudmen` beside it, and gives what it said. */
  command(...args: string[]): Promise<string>;
  /** Stops it and takes its data away. */
  remove(): Promise<void>;
};

export async function runServer(mode: "own" | "demonstration" = "own"): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "koudmen-browser-"));
  const port = await freePort();
  const env = settings({ DATA_DIR: folder, PORT: String(port) });
  const args = mode === "demonstration" ? ["serve", "--demo"] : ["serve"];
  let running: ChildProcess | undefined;
  const server: RunningServer = {
    url: `http://localhost:${port}`,
    setupAddress: undefined,
    async start() {
      running = spawn(process.execPath, [bundle, ...args], { cwd: root, env });
      const setupAddress = await untilReady(running);
      server.setupAddress ??= setupAddress;
    },
    async stop() {
      if (!running || running.exitCode !== null) return;
      running.kill("SIGINT");
      const [code] = (await once(running, "exit")) as [number | null];
      if (code !== 0) throw new Error(`The server stopped with ${code ?? "a signal"}.`);
    },
    command: (...args) => runCommand(env, args),
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

/** Ours only: what the tester's own shell sets for Koudmen must not change what is tested. */
function settings(own: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG, TMPDIR } = process.env;
  // Each browser of the tests is its own device, told apart by `X-Forwarded-For`.
  return { PATH, HOME, LANG, TMPDIR, TRUSTED_PROXIES: "127.0.0.1,::1", LOG_LEVEL: "warn", ...own };
}

/** Resolves once it listens, with the one-time address if it told one. */
async function untilReady(server: ChildProcess): Promise<string | undefined> {
  const said: string[] = [];
  server.stderr!.on("data", (text: Buffer) => process.stderr.write(text));
  const lines = createInterface({ input: server.stdout! });
  return new Promise((ready, failed) => {
    server.once("exit", (code) =>
      failed(new Error(`The server ended (${code}).\n${said.join("\n")}`)),
    );
    lines.on("line", (line) => {
      said.push(line);
      // It says where it is, then what its host needs next: an address to found, to enter, to read mail.
      if (said.length === 2) ready(/\S+\/fondation\/\S+/.exec(said.join("\n"))?.[0]);
    });
  });
}

async function runCommand(env: NodeJS.ProcessEnv, args: string[]): Promise<string> {
  const command = spawn(process.execPath, [bundle, ...args], { cwd: root, env });
  let said = "";
  for (const stream of [command.stdout, command.stderr])
    stream.on("data", (text: Buffer) => (said += text.toString()));
  const [code] = (await once(command, "exit")) as [number | null];
  if (code !== 0) throw new Error(`koudmen ${args.join(" ")} failed:\n${said}`);
  return said;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
