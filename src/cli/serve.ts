import { serve as listen, type ServerType } from "@hono/node-server";
import { PlainFault } from "#kernel/errors";
import { startWorker, type Worker } from "#kernel/jobs";
import { openMailer } from "#kernel/mail";
import { setupAddress } from "../home/setup-routes.tsx";
import { accountWithEmail } from "#accounts";
import { plantDemonstration } from "../home/demonstration/plant.ts";
import { guests } from "../home/demonstration/routes.tsx";
import { createApp } from "../app.ts";
import { readAssets } from "../assets.ts";
import { closePlatform, openPlatform } from "../platform.ts";
import { closeServer, type Platform } from "#kernel/http";
import { noticeReactions } from "#notifications";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import type { Command } from "./commands.ts";
import { openGround, type OpenGround } from "./open-ground.ts";

export const serveCommand: Command = {
  usage: "serve [--demo]",
  about:
    "Runs the server: web pages and background work (see ROLE). --demo opens a living demonstration.",
  async run(args) {
    const { values } = parseArgs({ args, options: { demo: { type: "boolean", default: false } } });
    return serve(values.demo);
  },
};

/** Runs until asked to stop (SIGINT, SIGTERM); then lets what is under way finish. */
export async function serve(demonstration: boolean): Promise<number> {
  const stopAsked = whenAskedToStop();
  const ground = await openGround({ demonstration, as: "supervise" });
  const { settings, log } = ground;
  const clock = () => new Date();
  const platform = openPlatform({
    ...ground,
    databaseUrl: ground.addresses.app,
    clock,
    assets: readAssets(),
  });
  try {
    if (demonstration) await prepareDemonstration(platform);
    const worker = settings.role === "web" ? undefined : await work(platform, ground);
    const server = settings.role === "worker" ? undefined : await open(platform);
    await welcome(platform, server);
    const why = await stopAsked;
    log.info("stopping", { why });
    await stop(platform, server, worker);
    return 0;
  } finally {
    await closePlatform(platform);
    await ground.close();
  }
}

/** Plants the demonstration in an empty folder; a real community is never shown as one. */
async function prepareDemonstration(platform: Platform): Promise<void> {
  const { database, clock, settings } = platform;
  if (!(await platform.community(undefined))) return plantDemonstration(database, clock());
  if (await holdsDemonstration(platform)) return;
  throw new PlainFault(
    `${settings.dataDir} holds a real community. Set DATA_DIR to another folder for the demonstration.`,
  );
}

async function holdsDemonstration({ database }: Platform): Promise<boolean> {
  const guest = await database.global((db) => accountWithEmail(db, guests.facilitator));
  return guest !== undefined;
}

function work(platform: Platform, ground: OpenGround): Promise<Worker> {
  const { settings, database, secrets, clock, log, mail, domains, subjects, notices, searchables } =
    platform;
  const { outside, importers } = platform;
  return startWorker({
    database,
    databaseUrl: ground.addresses.app,
    reactions: [...domains.flatMap(({ reactions = [] }) => reactions), ...noticeReactions(notices)],
    jobs: domains.flatMap(({ jobs = [] }) => jobs),
    subjects,
    notices,
    searchables,
    importers,
    settings,
    mail,
    outside,
    secrets,
    // A demonstration writes to nobody.
    mailer: openMailer({
      smtpUrl: settings.mode === "demonstration" ? undefined : settings.smtpUrl,
      from: settings.mailFrom,
      secrets,
      clock,
      log,
    }),
    clock,
    log,
  });
}

function open(platform: Platform): Promise<ServerType> {
  const { port, host: hostname } = platform.settings;
  return new Promise((opened, refused) => {
    const server = listen({ fetch: createApp(platform).fetch, port, hostname }, () =>
      opened(server),
    );
    server.on("error", (fault: NodeJS.ErrnoException) => {
      const busy = fault.code === "EADDRINUSE";
      refused(
        busy
          ? new PlainFault(`Port ${port} is taken. Stop what uses it, or set PORT to another one.`)
          : fault,
      );
    });
  });
}

/** What whoever started the server needs next, in plain words on the standard output. */
async function welcome(platform: Platform, server: ServerType | undefined): Promise<void> {
  if (!server) return;
  const { settings } = platform;
  const { port } = server.address() as AddressInfo;
  const here = settings.baseUrl.replace(/:0$/, `:${port}`);
  console.log(`Koudmen is at ${here}`);
  if (settings.mode === "demonstration")
    console.log(`Enter the demonstration: ${here}/demonstration`);
  const community = await platform.community(undefined);
  if (!community)
    console.log(
      `Found the first community (this address works once): ${setupAddress({ ...platform, settings: { ...settings, baseUrl: here } })}`,
    );
  if (community && settings.mode === "development" && !settings.smtpUrl)
    console.log(`Mail stays here: ${here}/courrier`);
  if (settings.mode !== "demonstration" && (await holdsDemonstration(platform)))
    console.log(
      `${settings.dataDir} holds the demonstration. Start with --demo to enter it, or set DATA_DIR to another folder for a community of your own.`,
    );
}

async function stop(
  platform: Platform,
  server: ServerType | undefined,
  worker: Worker | undefined,
): Promise<void> {
  // Open streams would keep the server waiting for ever.
  await platform.live.close();
  if (server) await closeServer(server);
  await worker?.stop();
}

function whenAskedToStop(): Promise<string> {
  return new Promise((asked) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => asked(signal));
    // npm ends the shell between us and itself, and does not pass the signal on.
    if (!process.env.npm_lifecycle_event) return;
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && asked("npm is gone"), 500).unref();
  });
}
