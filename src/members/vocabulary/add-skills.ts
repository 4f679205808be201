import type { Importing, ToWrite } from "#kernel/imports";
import type { SkillLine } from "./skills-importer.ts";

/** Writes the skills not known yet and lays claim to the others for their source; all their ids, in order. */
export async function addSkills(
  { db, clock }: Importing,
  lines: ToWrite<SkillLine>[],
  known: (number | undefined)[],
): Promise<number[]> {
  const claims = lines.flatMap(({ entry }, index) =>
    known[index] !== undefined && entry.source !== ""
      ? [{ id: known[index], source: entry.source }]
      : [],
  );
  await db.named(
    "claim-skills",
    `update skill set source_uri = c.source
     from unnest($2::bigint[], $3::text[]) as c (id, source)
     where community_id = $1 and skill.id = c.id and source_uri is null`,
    [db.communityId, claims.map(({ id }) => id), claims.map(({ source }) => source)],
  );
  const fresh = lines.filter((_, index) => known[index] === undefined);
  const rows = await db.named<{ id: number }>(
    "add-skills",
    `insert into skill (community_id, label, source_uri, added_at)
     select $1, f.label, nullif(f.source, ''), $2
     from unnest($3::text[], $4::text[]) with ordinality as f (label, source, place)
     order by place returning id`,
    [
      db.communityId,
      clock(),
      fresh.map(({ entry }) => entry.label),
      fresh.map(({ entry }) => entry.source),
    ],
  );
  // Identities are given in the order of insertion.
  const added = rows.map(({ id }) => id).sort((one, other) => one - other);
  return known.map((id) => id ?? added.shift()!);
}
