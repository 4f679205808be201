import type { Db } from "#kernel/db";
import { writeCsv } from "#kernel/text";

type Line = { source: string; label: string; names: string[]; parent: string };

/**
 * The words said here as a CSV file (RFC 4180, UTF-8 with its mark), which the import of skills takes
 * back: source, label, other names, what it is a part of.
 */
export async function exportSkills(db: Db): Promise<string> {
  const lines = await db.named<Line>(
    "export-skills",
    `select coalesce(s.source_uri, '') as source, s.label,
       array(select n.name from skill_name n where n.community_id = s.community_id
         and n.skill_id = s.id and not n.preferred order by lower(n.name)) as names,
       coalesce((select o.label from skill_relation r
         join skill o on o.community_id = r.community_id and o.id = r.other_id
         where r.community_id = s.community_id and r.skill_id = s.id and r.kind = 'broader'
         order by o.id limit 1), '') as parent
     from skill s where s.community_id = $1 and s.adopted_at is not null and s.merged_into_id is null
     order by lower(unaccent(s.label)) collate "C", s.id`,
    [db.communityId],
  );
  const rows = lines.map(({ source, label, names, parent }) => [
    source,
    label,
    names.join("|"),
    parent,
  ]);
  return writeCsv([["source", "label", "synonyms", "parent"], ...rows]);
}
