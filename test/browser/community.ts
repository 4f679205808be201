import type { BrowserContext, BrowserContextOptions } from "@playwright/test";
import playwright from "../../playwright.config.ts";
import type { RunningServer } from "./server.ts";

/** Someone who came in: reads and sends as their browser would. */
export type Neighbour = {
  id: number;
  name: string;
  email: string;
  /** As the browser gives it. */
  read(path: string): Promise<Answer>;
  send(path: string, fields?: Record<string, string>): Promise<Answer>;
  /** What a browser of theirs carries along; see `opens` of the tests. */
  device: BrowserContextOptions;
  cookies(): Parameters<BrowserContext["addCookies"]>[0];
};

export type Answer = { status: number; location: string; text: string; headers: Headers };

/** A community of the tests, where Aïcha facilitates. */
export type Community = {
  server: RunningServer;
  /** Before all its addresses. */
  prefix: string;
  aicha: Neighbour;
  /** Comes in by the door: asks for a code, types it, says a first name. */
  arrives(firstName: string): Promise<Neighbour>;
  /** Signs in, and says no name yet. */
  knocks(firstName: string): Promise<Neighbour>;
};

/** Founds the server's first community by its one-time address. */
export async function foundCommunity(
  server: RunningServer,
  name = "Les Savoirs partagés",
): Promise<Community> {
  const aicha = neighbour(server, "Aïcha", "aicha@demo.example");
  const path = new URL(server.setupAddress!).pathname;
  const { firstName, email } = { firstName: aicha.name, email: aicha.email };
  const founding = { sentence: "On apprend en s'aidant.", nextOn: "", zone: "America/Martinique" };
  await done(aicha.send(path, { name, ...founding, firstName, email }));
  return { server, prefix: "", aicha, ...doors(server, "") };
}

/** Founds one more community on the same server, as its host does. */
export async function foundAnother(server: RunningServer, name: string): Promise<Community> {
  const email = "aicha@demo.example";
  await server.command("community", "create", "--name", name, "--facilitator", email);
  const prefix = `/c/${name.toLowerCase().replaceAll(" ", "-")}`;
  const aicha = neighbour(server, "Aïcha", email);
  await signIn(aicha, prefix);
  return { server, prefix, aicha, ...doors(server, prefix) };
}

let people = 0;

/** Whoever comes is somebody new: the same name again has another address. */
function doors(server: RunningServer, prefix: string): Pick<Community, "arrives" | "knocks"> {
  async function knocks(firstName: string) {
    people += 1;
    const plain = firstName
      .normalize("NFD")
      .replace(/[^a-z]/gi, "")
      .toLowerCase();
    const person = neighbour(server, firstName, `${plain}-${people}@demo.example`);
    await signIn(person, prefix);
    return person;
  }
  return {
    knocks,
    async arrives(firstName) {
      const person = await knocks(firstName);
      await done(person.send(`${prefix}/bienvenue`, { firstName }));
      const { text } = await person.read(`${prefix}/moi`);
      return { ...person, id: Number(/\/membres\/(\d+)/.exec(text)![1]) };
    },
  };
}

async function signIn(person: Neighbour, prefix: string): Promise<void> {
  await done(person.send(`${prefix}/connexion`, { email: person.email }));
  const { code } = await mailTo(person, person.email, prefix);
  await done(person.send(`${prefix}/connexion/code`, { code }));
}

/** The newest mail to sign in with, as the mailbox page shows it to whoever looks. */
export async function mailTo(reader: Neighbour, email: string, prefix = "") {
  const { text } = await reader.read(`${prefix}/courrier`);
  const mails = text.split("<summary>").filter((mail) => mail.includes(email));
  const code = /^(\d{6})/.exec(mails[0] ?? "")?.[1];
  const link = /href="http:\/\/[^/]+([^"]*connexion\/lien[^"]*)"/.exec(mails[0] ?? "")?.[1];
  if (!code || !link) throw new Error(`No code for ${email} in the mailbox.`);
  return { code, link };
}

async function done(sending: Promise<Answer>): Promise<void> {
  const { status, text } = await sending;
  if (status !== 303) throw new Error(`Answered ${status}: ${text.slice(0, 2000)}`);
}

let devices = 0;

/** One more device on the network, so that the limits by address do not add up the whole run. */
export function newDevice(): BrowserContextOptions {
  devices += 1;
  return { extraHTTPHeaders: { "X-Forwarded-For": `10.0.${devices >> 8}.${devices & 255}` } };
}

function neighbour({ url }: RunningServer, name: string, email: string): Neighbour {
  const jar = new Map<string, string>();
  const device = newDevice();
  const ask = async (path: string, init: RequestInit) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...init.headers, ...device.extraHTTPHeaders, cookie, ...language };
    const response = await fetch(url + path, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    const location = (response.headers.get("location") ?? "").replace(url, "");
    return {
      status: response.status,
      location,
      text: await response.text(),
      headers: response.headers,
    };
  };
  return {
    id: 0,
    name,
    email,
    device,
    read: (path) => ask(path, {}),
    send: (path, fields = {}) =>
      ask(path, { method: "POST", headers: { origin: url }, body: new URLSearchParams(fields) }),
    cookies: () => [...jar].map(([name, value]) => ({ name, value, url })),
  };
}

/** As the browser of the tests asks. */
const language = { "accept-language": String(playwright.use?.locale) };

function keep(jar: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split("; ");
  const [name = "", value = ""] = pair.split("=", 2);
  const gone = attributes.some((attribute) => /^max-age=0$/i.test(attribute));
  // What was just done is told on the next page read, which here is nobody's.
  if (gone || name.endsWith("flash")) jar.delete(name);
  else jar.set(name, value);
}
