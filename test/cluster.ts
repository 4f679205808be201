import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

// PostgreSQL refuses to run as root.
const nobody = 65534;
const asRoot = process.getuid?.() === 0;
const identity = asRoot ? { uid: nobody, gid: nobody } : {};

/** A PostgreSQL of this process's own, kept in memory as far as may be, gone when the process ends. */
export async function throwAwayCluster(): Promise<string> {
  const bin = systemBinaries();
  const folder = mkdtempSync(join(tmpdir(), "koudmen-test-"));
  if (asRoot) chownSync(folder, nobody, nobody);
  const data = join(folder, "data");
  const made = spawnSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale", "C.UTF-8", "--no-sync"],
    { ...identity, encoding: "utf8", cwd: folder },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const server = spawn(join(bin, "postgres"), ["-D", data, ...settings(folder)], {
    ...identity,
    cwd: folder,
    stdio: "ignore",
    detached: true,
  });
  server.unref();
  process.on("exit", () => {
    spawnSync(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"], {
      ...identity,
      cwd: "/",
    });
    rmSync(folder, { recursive: true, force: true });
  });
  // A signal ends a process without its "exit".
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
  await answers(url);
  return url;
}

function settings(folder: string): string[] {
  const values = {
    listen_addresses: "",
    unix_socket_directories: folder,
    fsync: "off",
    full_page_writes: "off",
    synchronous_commit: "off",
    max_connections: "100",
    shared_buffers: "64MB",
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

function systemBinaries(): string {
  const home = "/usr/lib/postgresql";
  const versions = existsSync(home)
    ? readdirSync(home)
        .map(Number)
        .filter((version) => version >= 15)
    : [];
  if (versions.length === 0)
    throw new Error(
      "No PostgreSQL 15 or newer was found. Run `npm test`, which brings its own, or set " +
        "TEST_DATABASE_ADMIN_URL to the address of a superuser on a server for tests.",
    );
  return join(home, String(Math.min(...versions)), "bin");
}

async function answers(url: string): Promise<void> {
  const until = Date.now() + 20_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (fault) {
      if (Date.now() > until) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}
