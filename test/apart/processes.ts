import { readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/** A line of /proc, as far as the tests need it; see proc(5). */
export type Process = {
  pid: number;
  parent: number;
  name: string;
  zombie: boolean;
  folder: string;
};

export function allProcesses(): Process[] {
  return readdirSync("/proc").flatMap((entry) => (/^\d+$/.test(entry) ? read(Number(entry)) : []));
}

function read(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const name = stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")"));
    return [{ pid, parent: Number(parent), name, zombie: state === "Z", folder: folderOf(pid) }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}

function folderOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
}

/** The user id as which a process runs. */
export function userOf(pid: number): number {
  return statSync(`/proc/${pid}`).uid;
}

/** Where the embedded server keeps its rows: each of its processes runs there. */
export function clusterOf(dataDir: string): string {
  const home = join(realpathSync(dataDir), "postgres");
  const version = readdirSync(home).find((name) => /^\d+$/.test(name));
  if (!version) throw new Error(`There is no database in ${home}.`);
  return join(home, version);
}

/** The first process of the embedded server, by its own lock file. */
export function postmasterOf(dataDir: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(clusterOf(dataDir), "postmaster.pid"), "utf8"));
  } catch {
    return undefined;
  }
}

/** The processes that belong to the embedded server on this data, dead ones that wait included. */
export function serverProcesses(dataDir: string): Process[] {
  const cluster = clusterOf(dataDir);
  return allProcesses().filter(({ folder }) => folder === cluster);
}

/**
 * What should have ended: processes on this data that the present server does not know, and dead
 * children that the application or the server did not take leave of.
 */
export function leftovers(dataDir: string, app: number): Process[] {
  const cluster = clusterOf(dataDir);
  const postmaster = postmasterOf(dataDir);
  return allProcesses().filter(({ pid, parent, zombie, folder }) => {
    if (zombie) return parent === app || parent === postmaster;
    return folder === cluster && pid !== postmaster && parent !== postmaster;
  });
}
