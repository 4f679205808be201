import type { Db } from "#kernel/db";

/** Which of these folded names are places where members live, with the way they write them. */
export async function placesOfMembers(
  db: Db,
  folded: readonly string[],
): Promise<Map<string, string>> {
  if (folded.length === 0) return new Map();
  const rows = await db.named<{ folded: string; place: string }>(
    "places-of-members",
    `select place_folded as folded, min(place) as place from person
     where community_id = $1 and place_folded = any($2::text[]) and place_folded <> ''
     group by place_folded`,
    [db.communityId, folded],
  );
  return new Map(rows.map((row) => [row.folded, row.place]));
}
