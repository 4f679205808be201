import type { CommunityHere } from "#kernel/acting";
import type { Database, Db } from "#kernel/db";

export type Community = CommunityHere & { slug: string; nextOn: string | null };

/** All communities of the server, the first one first. */
export async function allCommunities(db: Db): Promise<Community[]> {
  const rows = await db.query.selectFrom("community").selectAll().orderBy("id").execute();
  return rows.map((row, index) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    sentence: row.sentence,
    nextOn: row.next_on,
    prefix: index === 0 ? "" : `/c/${row.slug}`,
    zone: row.zone,
    creole: row.creole_at !== null,
  }));
}

/** The community of an open transaction. */
export async function communityOf(db: Db): Promise<Community> {
  const found = (await allCommunities(db)).find(({ id }) => id === db.communityId);
  if (!found) throw new Error(`No community has the number ${db.communityId}.`);
  return found;
}

// Long enough to spare every page a query, short enough that a change shows at once to a person.
const keptMilliseconds = 3000;

/**
 * Finds communities by the slug in an address (none: the first), asking the database at most every
 * few seconds, and at once for a slug not known yet.
 */
export function communityFinder(database: Database, clock: () => Date) {
  let known: Community[] = [];
  let askedAt = 0;
  async function refresh() {
    known = await database.global(allCommunities);
    askedAt = clock().getTime();
  }
  const find = (slug: string | undefined) =>
    slug === undefined ? known[0] : known.find((community) => community.slug === slug);
  return async (slug: string | undefined): Promise<Community | undefined> => {
    if (Math.abs(clock().getTime() - askedAt) > keptMilliseconds || !find(slug)) await refresh();
    return find(slug);
  };
}
