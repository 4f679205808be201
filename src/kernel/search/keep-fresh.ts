import type { Database } from "#kernel/db";
import { refreshSearch } from "./refresh.ts";
import type { Searchable } from "./searchable.ts";

/** Lets the search know of all that changed, in every community. */
export async function keepSearchFresh(
  database: Database,
  searchables: Searchable[],
  stopping: () => boolean = () => false,
): Promise<void> {
  const communities = await database.global((db) =>
    db.named<{ id: number }>("communities-with-stale", "select communities_with_stale() as id", []),
  );
  for (const { id } of communities) {
    let more = true;
    while (more && !stopping())
      more = await database.of(id).transaction((db) => refreshSearch(db, searchables));
  }
}
