import { enterCommunity, type Db } from "#kernel/db";
import { tell } from "#kernel/events";
import { slug } from "#kernel/text";
import type { Founding } from "./forms.ts";

/**
 * Founds a community in an open global transaction.
 * @returns the same transaction, inside the new community
 */
export async function foundCommunity(db: Db, founding: Founding, clock: () => Date): Promise<Db> {
  const { id } = await db.query
    .insertInto("community")
    .values({
      slug: await freeSlug(db, slug(founding.name) || "communaute"),
      name: founding.name,
      sentence: founding.sentence,
      next_on: founding.nextOn || null,
      zone: founding.zone,
      // The Creole of the product is Martinique's; there it is proposed from the first day.
      creole_at: founding.zone === "America/Martinique" ? clock() : null,
      founded_at: clock(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const inside = await enterCommunity(db, id);
  await tell({ db: inside, clock }, "community.founded", { kind: "community", id });
  return inside;
}

async function freeSlug(db: Db, wanted: string): Promise<string> {
  const taken = await db.query
    .selectFrom("community")
    .select("slug")
    .where("slug", "like", `${wanted}%`)
    .execute();
  const slugs = new Set(taken.map(({ slug }) => slug));
  if (!slugs.has(wanted)) return wanted;
  let number = 2;
  while (slugs.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
