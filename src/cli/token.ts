import { allCommunities, type Community } from "#communities";
import { openDatabase } from "#kernel/db";
import { PlainFault } from "#kernel/errors";
import { makeToken, memberWithEmail } from "#members";
import { parseArgs } from "node:util";
import type { Command } from "./commands.ts";
import { openGround } from "./open-ground.ts";

const usage = "token E-MAIL [--scope read|write] [--community SLUG]";

export const tokenCommand: Command = {
  usage,
  about: "Prints a new API token for a member who signs in with this address.",
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { scope: { type: "string", default: "read" }, community: { type: "string" } },
    });
    const [email] = positionals;
    const { scope } = values;
    if (!email || (scope !== "read" && scope !== "write"))
      throw new PlainFault(`Usage: koudmen ${usage}`);
    const ground = await openGround({ as: "visit" });
    const database = openDatabase(ground.addresses.app);
    try {
      const community = chooseCommunity(await database.global(allCommunities), values.community);
      const token = await database.of(community.id).transaction(async (db) => {
        const member = await memberWithEmail(db, email.toLowerCase());
        if (!member) throw new PlainFault(`No member of ${community.name} signs in with ${email}.`);
        return makeToken({ db, clock: () => new Date() }, member.id, {
          label: "koudmen token",
          scope,
        });
      });
      console.log(token);
    } finally {
      await database.close();
      await ground.close();
    }
  },
};

/** The community named by its slug, or the first one. */
export function chooseCommunity(communities: Community[], slug: string | undefined): Community {
  const chosen =
    slug === undefined ? communities[0] : communities.find((community) => community.slug === slug);
  if (chosen) return chosen;
  if (communities.length === 0)
    throw new PlainFault("No community exists yet. Run `koudmen community create …` first.");
  throw new PlainFault(
    `No community is called "${slug}". There is: ${communities.map((one) => one.slug).join(", ")}.`,
  );
}
