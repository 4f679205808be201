import type { Looking } from "#kernel/acting";
import { sql } from "kysely";
import { personColumns, type Person } from "../queries.ts";
import type { Position } from "../tables.ts";

/** What members are sought by; what is left out may be anything. */
export type MembersSought = {
  /** A query of stems: see `queriesOf`. */
  said?: string;
  skills?: number[];
  position?: Position;
  /** Folded names of places, in their order where members are listed by place: see `foldName`. */
  places?: string[];
  /** A part of a folded name of a place. */
  placePart?: string;
  /** A tag of BCP 47. */
  language?: string;
};

export type Order = "name" | "place";

/** A member in a list; `key` is her place in its order. */
export type Listed = Person & { key: string };

/** Members who answer all that is sought, `limit` at most, after the one with this `key`. */
export async function listMembers(
  { db }: Pick<Looking, "db">,
  limit: number,
  after?: { key: string; id: number },
  sought: MembersSought = {},
  order: Order = "name",
): Promise<Listed[]> {
  const { said, skills, position, places, placePart, language } = sought;
  const { rows } = await sql<Listed>`
    select ${personColumns}, f.key
    from members_sought(${said ?? null}::tsquery, ${skills ?? null}::bigint[],
      ${position ? [position] : null}::text[], ${places ?? null}::text[],
      ${placePart ?? null}::text, ${language ?? null}::text, ${order === "place"}::boolean,
      ${after?.key ?? null}::text, ${after?.id ?? null}::bigint, ${limit}::integer) f
    join person p on p.community_id = ${db.communityId} and p.id = f.id
    order by f.key collate "C", f.id`.execute(db.query);
  return rows;
}
