import type { Tellable } from "#kernel/events";
import { nameKey, tidyName } from "./names.ts";
import { skillNamed } from "./skill-named.ts";

/** The skills that go by these names, several at once; those nobody named yet are made. */
export async function skillsCalled(
  acting: Tellable,
  labels: string[],
): Promise<{ ids: Map<string, number>; made: number[] }> {
  const ids = new Map<string, number>();
  const made: number[] = [];
  const keys = new Map(labels.map((label) => [label, nameKey(tidyName(label, 200))]));
  const known = await byKey(acting, [...new Set(keys.values())]);
  for (const [label, key] of keys) {
    let id = known.get(key);
    if (id === undefined) {
      id = (await skillNamed(acting, label)).id;
      known.set(key, id);
      made.push(id);
    }
    ids.set(label, id);
  }
  return { ids, made };
}

async function byKey({ db }: Tellable, keys: string[]): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await db.named<{ folded: string; id: number }>(
    "skills-called",
    `select distinct on (folded) folded, skill_id as id from skill_name
     where community_id = $1 and folded = any($2::text[])
     order by folded, preferred desc, skill_id`,
    [db.communityId, keys],
  );
  return new Map(rows.map(({ folded, id }) => [folded, id]));
}
