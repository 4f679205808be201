import { levels, type Level } from "#kernel/log";
import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";

/** `development`: this machine only, with a mailbox and the component page. */
export type Mode = "production" | "development" | "demonstration";

export type Settings = {
  port: number;
  host: string;
  /** Where people reach the server, without a slash at the end. */
  baseUrl: string;
  dataDir: string;
  databaseUrl?: string;
  databaseOwnerUrl?: string;
  smtpUrl?: string;
  mailFrom: string;
  role: "web" | "worker" | "both";
  logLevel: Level;
  /** Addresses of the proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: string[];
  /** Hosts of this network that the server may call, although they are private. */
  privateHosts: string[];
  mode: Mode;
};

/** A setting that stops the start; its message says which one, and what to write. */
export class WrongSetting extends Error {}

const url = (protocols: string[], example: string) =>
  z.string().refine((text) => {
    const parsed = URL.parse(text);
    return parsed !== null && protocols.includes(parsed.protocol);
  }, `an address such as ${example}`);

const port = "a number between 1 and 65535, such as 3000, or 0 for any free one";
const settingsForm = z.object({
  PORT: z.coerce.number(port).int(port).min(0, port).max(65535, port).default(3000),
  HOST: z.string().min(1, "an address to listen on, such as 127.0.0.1").default("127.0.0.1"),
  BASE_URL: url(["http:", "https:"], "https://koudmen.example.org")
    .refine(hasNoPath, "an address without a path, such as https://koudmen.example.org")
    .optional(),
  DATA_DIR: z.string().min(1, "a folder, such as ./data").default("./data"),
  DATABASE_URL: url(
    ["postgres:", "postgresql:"],
    "postgresql://role:password@host:5432/koudmen",
  ).optional(),
  DATABASE_OWNER_URL: url(
    ["postgres:", "postgresql:"],
    "postgresql://owner:password@host:5432/koudmen",
  ).optional(),
  SMTP_URL: url(["smtp:", "smtps:"], "smtps://user:password@mail.example.org:465").optional(),
  MAIL_FROM: z
    .string()
    .includes("@", { error: "an address such as Koudmen <bonjour@example.org>" })
    .optional(),
  ROLE: z.enum(["web", "worker", "both"], "web, worker or both").default("both"),
  LOG_LEVEL: z.enum(levels, `one of ${levels.join(", ")}`).default("info"),
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((all) => all.every((one) => isIP(one)), "IP addresses, such as 127.0.0.1, 10.0.0.2"),
  PRIVATE_HOSTS: z
    .string()
    .default("")
    .transform((text) =>
      text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    )
    .refine(
      (all) => all.every((one) => isIP(one) || /^[a-z0-9._-]+$/.test(one)),
      "names or IP addresses of hosts without a port, such as n8n.lan, 10.0.0.5",
    ),
});

/** Pages stand at the root of their host: their links would leave a path. */
function hasNoPath(text: string): boolean {
  const { pathname, search, hash } = URL.parse(text) ?? {};
  return !search && !hash && /^\/*$/.test(pathname ?? "");
}

const holdsPassword = /_URL$/;

/**
 * Reads the settings from the environment. An empty value counts as absent.
 * @throws WrongSetting
 */
export function readSettings(environment: NodeJS.ProcessEnv, demonstration = false): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = settingsForm.safeParse(given);
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    const name = String(path[0]);
    const present = holdsPassword.test(name) ? "" : `; it is "${given[name]}"`;
    throw new WrongSetting(`${name} must be ${message}${present}.`);
  }
  const values = read.data;
  const baseUrl = (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, "");
  const local = isLocal(new URL(baseUrl).hostname) && isLocal(values.HOST);
  const mode: Mode = demonstration ? "demonstration" : local ? "development" : "production";
  refuseContradictions(values, mode);
  return {
    port: values.PORT,
    host: values.HOST,
    baseUrl,
    dataDir: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    databaseOwnerUrl: values.DATABASE_OWNER_URL,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM ?? `Koudmen <koudmen@${new URL(baseUrl).hostname}>`,
    role: values.ROLE,
    logLevel: values.LOG_LEVEL,
    trustedProxies: values.TRUSTED_PROXIES,
    privateHosts: values.PRIVATE_HOSTS,
    mode,
  };
}

type Values = z.infer<typeof settingsForm>;

function refuseContradictions(values: Values, mode: Mode) {
  if (values.DATABASE_OWNER_URL && !values.DATABASE_URL)
    throw new WrongSetting("DATABASE_OWNER_URL is set without DATABASE_URL. Set both, or neither.");
  if (mode !== "production") return;
  if (!values.BASE_URL)
    throw new WrongSetting(
      `HOST is ${values.HOST}, so other machines can reach this server. Set BASE_URL to the address people use, such as https://koudmen.example.org.`,
    );
  if (!values.SMTP_URL)
    throw new WrongSetting(
      "BASE_URL is public, so sign-in codes must leave by mail. Set SMTP_URL, such as smtps://user:password@mail.example.org:465, and MAIL_FROM.",
    );
}

function isLocal(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || host.startsWith("127.");
}
