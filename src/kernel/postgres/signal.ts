import { spawnSync } from "node:child_process";
import { programPath } from "./binaries.ts";

// https://www.postgresql.org/docs/current/server-shutdown.html
const signals = { fast: "SIGINT", immediate: "SIGQUIT" } as const;

/** Asks a server to stop: "fast" ends its sessions and closes cleanly, "immediate" leaves a recovery. */
export function signalServer(
  native: string,
  cluster: string,
  pid: number,
  way: keyof typeof signals,
): void {
  if (process.platform === "win32") {
    // Node's kill ends a process of Windows at once; pg_ctl speaks to the server's own pipe.
    const stop = ["stop", "-D", cluster, "-m", way, "--no-wait"];
    spawnSync(programPath(native, "pg_ctl"), stop, { windowsHide: true });
    return;
  }
  try {
    process.kill(pid, signals[way]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
