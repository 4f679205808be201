import { zones } from "#communities";
import { openDatabase } from "#kernel/db";
import { PlainFault } from "#kernel/errors";
import { parseArgs } from "node:util";
import { found, setupForm } from "../home/found.ts";
import type { Command } from "./commands.ts";
import { openGround } from "./open-ground.ts";

const usage =
  "community create --name NAME --facilitator E-MAIL [--sentence TEXT] [--first-name NAME] [--zone ZONE] [--next-on YYYY-MM-DD]";

export const communityCommand: Command = {
  usage,
  about: "Founds a community without a browser; its facilitator then signs in with a mailed code.",
  async run([action, ...args]) {
    if (action !== "create") throw new PlainFault(`Usage: koudmen ${usage}`);
    const setup = readSetup(args);
    const ground = await openGround({ as: "visit" });
    const database = openDatabase(ground.addresses.app);
    try {
      const { communityId } = await found(database, setup, () => new Date());
      console.log(
        `Community ${communityId} founded: ${setup.name}. ${setup.email} facilitates it.`,
      );
    } finally {
      await database.close();
      await ground.close();
    }
  },
};

function readSetup(args: string[]) {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      name: text,
      facilitator: text,
      sentence: text,
      "first-name": text,
      zone: text,
      "next-on": text,
    },
  });
  const email = values.facilitator ?? "";
  const read = setupForm.safeParse({
    name: values.name,
    sentence: values.sentence ?? values.name,
    nextOn: values["next-on"] ?? "",
    zone: values.zone ?? zones[0],
    firstName: values["first-name"] ?? (email.split("@")[0] || undefined),
    email,
  });
  if (read.success) return read.data;
  const wrong = read.error.issues.map(
    ({ path }) => `--${optionOf[String(path[0])] ?? String(path[0])}`,
  );
  throw new PlainFault(
    `Missing or wrong: ${[...new Set(wrong)].join(", ")}.\nUsage: koudmen ${usage}`,
  );
}

const optionOf: Record<string, string> = {
  email: "facilitator",
  firstName: "first-name",
  nextOn: "next-on",
};
