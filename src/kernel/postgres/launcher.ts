import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from "node:child_process";
import { statSync } from "node:fs";
import { programPath } from "./binaries.ts";
import { UnreachableFolder, UnsupportedPlatform } from "./errors.ts";
import type { Owner } from "./folders.ts";

/** A way to run the binaries that was seen to work on this machine. */
export type Launcher = {
  native: string;
  /** For instance "18.4". */
  version: string;
  major: number;
  start(program: "postgres" | "initdb", args: string[], options: SpawnOptions): ChildProcess;
};

type Way = { prefix: string[]; owner?: Owner };

const nobody: Owner = { uid: 65534, gid: 65534 };

/** Whom the server runs as when that is not ourselves: PostgreSQL refuses to run as root. */
export function serverOwner(home: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = statSync(home, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : nobody;
}

/** Finds how to run the binaries of `native` so that they can also enter `home`. */
export function findLauncher(native: string, home: string, owner: Owner | undefined): Launcher {
  const postgres = programPath(native, "postgres");
  let last: Attempt | undefined;
  for (const way of waysToRun(owner)) {
    last = attempt(way, postgres, home);
    const version = /\(PostgreSQL\) (\S+)/.exec(last.output)?.[1];
    if (!version) continue;
    const start = (program: "postgres" | "initdb", args: string[], options: SpawnOptions) =>
      spawnBy(way, [programPath(native, program), ...args], options);
    return { native, version, major: Number.parseInt(version), start };
  }
  throw refusal(last, native, home, owner);
}

/*
 * setpriv makes the kernel send the server SIGINT (a fast shutdown) when this process dies.
 * When root keeps the binaries or the data in a folder closed to others, the server's user gets
 * the right to pass through it and nothing more if possible; containers often grant only the
 * wider one. The death signal is then set by a second setpriv: a change of rights clears it.
 * `no_setuid_fixup` lets access(2), by which postgres looks for itself, count these rights.
 */
function waysToRun(owner: Owner | undefined): Way[] {
  const dying = ["--pdeathsig", "INT"];
  if (process.platform !== "linux") return [{ prefix: [], owner }];
  if (!owner) return [{ prefix: ["setpriv", ...dying] }, { prefix: [] }];
  const user = ["setpriv", `--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups"];
  const passing = (right: string) => [
    ...user,
    "--securebits=+no_setuid_fixup",
    ...["inh-caps", "ambient-caps", "bounding-set"].map((set) => `--${set}=-all,+${right}`),
    ...["setpriv", ...dying],
  ];
  return [
    { prefix: [...user, ...dying] },
    { prefix: passing("dac_read_search") },
    { prefix: passing("dac_override") },
    { prefix: [], owner },
  ];
}

type Attempt = { output: string; status: number | null };

function attempt(way: Way, postgres: string, home: string): Attempt {
  const enter = ["sh", "-c", `cd "$1" && exec "$2" --version`, "sh", home, postgres];
  const command = process.platform === "win32" ? [postgres, "--version"] : enter;
  const [program = "", ...args] = [...way.prefix, ...command];
  const run = spawnSync(program, args, { ...way.owner, ...surroundings(), encoding: "utf8" });
  const output = `${run.stdout ?? ""}${run.stderr ?? ""}${run.error?.message ?? ""}`;
  return { output, status: run.status };
}

function spawnBy(way: Way, command: string[], options: SpawnOptions): ChildProcess {
  const [program = "", ...args] = [...way.prefix, ...command];
  const { env, ...rest } = { ...options };
  const { env: plain, cwd } = surroundings();
  return spawn(program, args, { ...way.owner, cwd, ...rest, env: { ...plain, ...env } });
}

/** No PG… setting of the host reaches the server; its messages are in English, its time UTC. */
function surroundings(): { env: NodeJS.ProcessEnv; cwd?: string } {
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
  if (process.platform !== "win32") return { env, cwd: "/" };
  return { env: { ...env, SystemRoot: process.env.SystemRoot, TEMP: process.env.TEMP } };
}

function refusal(last: Attempt | undefined, native: string, home: string, owner?: Owner): Error {
  const words = last?.output.trim() ?? "";
  // 127: found, but its loader is not (a musl system), as all else a shell cannot find.
  const unloadable = last?.status === 127 || /relocating|GLIBC|shared librar|ENOENT/.test(words);
  if (unloadable && !words.includes("ermission denied"))
    return new UnsupportedPlatform(`its C library does not load the binaries (${words})`);
  const whom = owner
    ? `the user id ${owner.uid}, as which it runs because root may not`
    : "this user";
  return new UnreachableFolder(
    `PostgreSQL cannot be run by ${whom} from ${native} with its data in ${home} (${words}). ` +
      `Put both where every user may enter (folders of mode 0755, no "noexec"), ` +
      `run Koudmen as their owner, or set DATABASE_URL to a PostgreSQL server.`,
  );
}
