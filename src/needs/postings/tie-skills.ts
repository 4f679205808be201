import type { Acting } from "#kernel/acting";
import { adoptSkills, recogniseSkills, skillNamed } from "#members";
import { sql } from "kysely";
import type { PostingEntry } from "./entry.ts";
import type { PostingKind } from "./posting.ts";

export const mostSkills = 8;

/**
 * Ties a posting to the skills it is about, in place of those it was tied to: those that were named,
 * else those its words name.
 */
export async function tieSkills(
  acting: Acting,
  kind: PostingKind,
  id: number,
  { title, details = "", subjects }: PostingEntry,
): Promise<void> {
  const { db } = acting;
  const recognised = async () => recogniseSkills(db, `${title} ${details}`, mostSkills);
  const ids: number[] = [];
  if (subjects) for (const label of subjects) ids.push((await skillNamed(acting, label)).id);
  else ids.push(...(await recognised()).map((skill) => skill.id));
  await adoptSkills(db, ids, acting.clock());
  const table = sql.table(`${kind}_skill`);
  const column = sql.ref(`${kind}_id`);
  await sql`delete from ${table} where ${column} = ${id}`.execute(db.query);
  await sql`insert into ${table} (community_id, ${column}, skill_id)
    select ${db.communityId}::bigint, ${id}::bigint, skill from unnest(${ids}::bigint[]) as skill
    on conflict do nothing`.execute(db.query);
}
