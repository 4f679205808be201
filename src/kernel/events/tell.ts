import type { Db } from "#kernel/db";
import { sql } from "kysely";
import type { Facts } from "./tables.ts";

/** What `tell` needs to know of who acts: any acting person or process fits. */
export type Tellable = {
  db: Db;
  clock: () => Date;
  person?: { id: number };
  onBehalfOf?: { id: number };
};

/**
 * Tells an event in the act's own transaction: it is told if and only if the change is kept.
 * Wakes the worker and the open pages that show `subject` or one of `alsoShownBy`, at commit.
 * @param name thing, then past participle: `need.published`
 * @param facts ids, kinds, amounts and dates; never a name, an address or free text
 */
export async function tell(
  acting: Tellable,
  name: string,
  subject: { kind: string; id: number },
  facts: Facts = {},
  alsoShownBy: { kind: string; id: number }[] = [],
): Promise<void> {
  const { db } = acting;
  await db.query
    .insertInto("event")
    .values({
      community_id: db.communityId,
      name,
      at: acting.clock(),
      actor_id: acting.person?.id ?? null,
      on_behalf_of_id: acting.onBehalfOf?.id ?? null,
      subject_kind: subject.kind,
      subject_id: subject.id,
      payload: JSON.stringify(facts),
      dispatched_at: null,
    })
    .execute();
  const topics = [subject, ...alsoShownBy].map(({ kind, id }) => `${kind}-${id}`);
  const changed = JSON.stringify({ community: db.communityId, topics });
  await sql`select pg_notify('koudmen_work', ''), pg_notify('koudmen_live', ${changed})`.execute(
    db.query,
  );
}
