import { setTimeout as sleep } from "node:timers/promises";
import { ServerDidNotStart } from "./errors.ts";
import { boundLog, logLength, logSince } from "./log-file.ts";
import { startServer, type Plan, type Server } from "./server.ts";
import { signalServer } from "./signal.ts";

export type Supervision = { pid(): number | undefined; stop(): Promise<void> };

const shortest = 100;
const longest = 30_000;
const steady = 60_000;
const minute = 60_000;

/** Starts the server, brings it back when it dies (ever less eagerly), and stops it when asked. */
export async function supervise(plan: Plan): Promise<Supervision> {
  const stopping = new AbortController();
  let pause = shortest;
  let server: Server | undefined;
  let returning: Promise<void> | undefined;

  async function start(): Promise<void> {
    const started = await startServer(plan);
    const since = Date.now();
    const logged = logLength(plan.logFile);
    server = started;
    // The app's end is not held up by the server; at its exit the server is told to stop.
    started.child.unref();
    void started.ended.then(() => {
      server = undefined;
      if (stopping.signal.aborted) return;
      if (Date.now() - since > steady) pause = shortest;
      plan.log("the database server ended by itself and is started again", {
        code: started.child.exitCode ?? started.child.signalCode,
        lastWords: logSince(plan.logFile, logged),
      });
      returning = comeBack();
    });
  }

  async function comeBack(): Promise<void> {
    while (!stopping.signal.aborted) {
      const wait = pause;
      pause = Math.min(longest, pause * 2);
      const rest = sleep(wait, undefined, { signal: stopping.signal, ref: false });
      if (
        await rest.then(
          () => false,
          () => true,
        )
      )
        return;
      try {
        return await start();
      } catch (error) {
        plan.log("the database server does not come back yet", { error });
      }
    }
  }

  async function stop(): Promise<void> {
    stopping.abort();
    process.off("exit", atExit);
    clearInterval(watch);
    await returning;
    if (server) await end(plan, server);
  }

  const atExit = () => {
    if (server) signalServer(plan.launcher.native, plan.cluster, server.pid, "fast");
  };
  await start();
  process.on("exit", atExit);
  const watch = setInterval(() => keepLogSmall(plan), minute).unref();
  let stopped: Promise<void> | undefined;
  return { pid: () => server?.pid, stop: () => (stopped ??= stop()) };
}

/** A full disk must not end the app for the sake of a log. */
function keepLogSmall({ logFile, log }: Plan): void {
  try {
    boundLog(logFile);
  } catch (error) {
    log("the database server's log cannot be shortened", { error });
  }
}

/** Fast shutdown; the immediate one, which leaves a recovery for the next start, after a minute. */
async function end(plan: Plan, { pid, child, ended }: Server): Promise<void> {
  child.ref();
  for (const way of ["fast", "immediate"] as const) {
    signalServer(plan.launcher.native, plan.cluster, pid, way);
    const late = new AbortController();
    const isOver = ended.then(() => true);
    const isLate = sleep(minute, false, { signal: late.signal }).catch(() => false);
    const over = await Promise.race([isOver, isLate]);
    late.abort();
    if (over) return;
  }
  throw new ServerDidNotStart(
    `The database server (process ${pid}) does not stop.`,
    plan.logFile,
    "",
  );
}
