import { packageRoot, readSettings, type Settings } from "#kernel/config";
import { databaseAddresses, migrate, newPassword, type DatabaseAddresses } from "#kernel/db";
import { PlainFault } from "#kernel/errors";
import { openLog, type Log } from "#kernel/log";
import { joinEmbedded, startEmbedded } from "#kernel/postgres";
import { openSecrets, type Secrets } from "#kernel/secrets";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** What every command stands on: settings, secrets, a database that runs and is of the present. */
export type OpenGround = {
  settings: Settings;
  secrets: Secrets;
  log: Log;
  addresses: DatabaseAddresses;
  /** Names of the migrations applied now. */
  migrated: string[];
  close(): Promise<void>;
};

export type GroundOptions = {
  demonstration?: boolean;
  /**
   * `supervise`: the server, which looks after its database and refuses a second one.
   * `visit`: a command, which joins the running server's database or starts it for a moment.
   */
  as: "supervise" | "visit";
};

const oldestNode = 24;

export async function openGround({
  demonstration = false,
  as,
}: GroundOptions): Promise<OpenGround> {
  mustHaveNode();
  if (existsSync(".env")) process.loadEnvFile(".env");
  const settings = readSettings(process.env, demonstration);
  const log = openLog(settings.logLevel);
  const secrets = openSecrets(settings.dataDir);
  const rows = await openRows(settings, secrets, log, as);
  try {
    const appRole = decodeURIComponent(new URL(socketless(rows.addresses.app)).username);
    const migrated = await migrate(rows.addresses.owner, appRole, join(packageRoot, "migrations"));
    return {
      settings,
      secrets,
      log,
      addresses: rows.addresses,
      migrated,
      close: () => rows.close(),
    };
  } catch (fault) {
    await rows.close();
    throw fault;
  }
}

type Rows = { addresses: DatabaseAddresses; close(): Promise<void> };

async function openRows(
  settings: Settings,
  secrets: Secrets,
  log: Log,
  as: GroundOptions["as"],
): Promise<Rows> {
  const { databaseUrl, databaseOwnerUrl: ownerUrl, dataDir } = settings;
  if (databaseUrl) {
    const password = () => secrets.keep("app-role", newPassword);
    const addresses = await databaseAddresses({ databaseUrl, ownerUrl }, password);
    return { addresses, close: () => Promise.resolve() };
  }
  const joined =
    as === "visit" || settings.role === "worker" ? await joinEmbedded({ dataDir }) : undefined;
  if (joined)
    return {
      addresses: { app: joined.appUrl, owner: joined.ownerUrl },
      close: () => Promise.resolve(),
    };
  const own = await startEmbedded({ dataDir, log: (message, facts) => log.info(message, facts) });
  return { addresses: { app: own.appUrl, owner: own.ownerUrl }, close: () => own.stop() };
}

/** `URL` refuses an address without a host, as a socket's is. */
function socketless(address: string): string {
  return address.replace(/@\//, "@localhost/");
}

function mustHaveNode() {
  if (Number(process.versions.node.split(".")[0]) >= oldestNode) return;
  throw new PlainFault(
    `Koudmen runs on Node.js ${oldestNode} or later; this is ${process.version}. ` +
      "Run `npm ci`, which brings its own, then `npm start` or `npx koudmen`.",
  );
}
