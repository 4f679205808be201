import type { Db } from "#kernel/db";
import type { ToWrite } from "#kernel/imports";
import { nameKey } from "./names.ts";
import type { SkillLine } from "./skills-importer.ts";

/**
 * Which skills of the community these lines speak of: by an earlier import, by their source, or,
 * when no source claims it, by their preferred name.
 */
export async function knownSkills(
  db: Db,
  lines: ToWrite<SkillLine>[],
): Promise<(number | undefined)[]> {
  const bySource = await skillsBySource(db, lines);
  const byName = await unclaimedByName(db, lines);
  const taken = new Set<number>();
  return lines.map(({ entry, existingId }) => {
    const named = byName.get(nameKey(entry.label));
    const free = named && !taken.has(named.id) && (entry.source === "" || !named.claimed);
    const id = existingId ?? bySource.get(entry.source) ?? (free ? named.id : undefined);
    if (id !== undefined) taken.add(id);
    return id;
  });
}

async function skillsBySource(db: Db, lines: ToWrite<SkillLine>[]): Promise<Map<string, number>> {
  const rows = await db.named<{ source: string; id: number }>(
    "skills-by-source",
    `select source_uri as source, id from skill
     where community_id = $1 and source_uri = any($2::text[])`,
    [db.communityId, lines.map(({ entry }) => entry.source).filter((source) => source !== "")],
  );
  return new Map(rows.map(({ source, id }) => [source, id]));
}

type NamedSkill = { folded: string; id: number; claimed: boolean };

async function unclaimedByName(
  db: Db,
  lines: ToWrite<SkillLine>[],
): Promise<Map<string, NamedSkill>> {
  const rows = await db.named<NamedSkill>(
    "skills-by-preferred-name",
    `select n.folded, s.id, s.source_uri is not null as claimed
     from skill_name n join skill s on s.community_id = n.community_id and s.id = n.skill_id
     where n.community_id = $1 and n.preferred and n.folded = any($2::text[])
     order by claimed desc, s.id desc`,
    [db.communityId, lines.map(({ entry }) => nameKey(entry.label))],
  );
  return new Map(rows.map((row) => [row.folded, row]));
}
