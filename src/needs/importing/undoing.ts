import type { Acting } from "#kernel/acting";
import { Forbidden } from "#kernel/errors";
import type { Importing, Snapshot, Undoing } from "#kernel/imports";
import { editPosting } from "../postings/edit.ts";
import type { PostingKind } from "../postings/posting.ts";
import { findPosting } from "../postings/queries.ts";

type PostingSnapshot = Snapshot & {
  title: string;
  details: string;
  place: string;
  remote: boolean;
};

/** What follows from the rest, or counts its changes. */
const derived = "community_id,version,words,marks,marked_with";

/** Takes back needs or offers that an import published, or the words it changed of others. */
export function undoPostings(kind: PostingKind): Undoing {
  return {
    subjectKind: kind,
    ownEvents: [`${kind}.published`, `${kind}.edited`],
    async snapshots(db, ids) {
      const rows = await db.named<{ id: number; snapshot: PostingSnapshot }>(
        `${kind}-snapshots`,
        `select p.id, to_jsonb(p) - '{${derived}}'::text[] as snapshot from ${kind} p
         where p.community_id = $1 and p.id = any($2::bigint[])`,
        [db.communityId, ids],
      );
      return new Map(rows.map(({ id, snapshot }) => [id, snapshot]));
    },
    async takeAway({ db }, ids) {
      const own = [`${kind}_skill`, `${kind}_reader`, ...(kind === "need" ? ["need_state"] : [])];
      for (const table of own)
        await db.execute(
          `delete from ${table} where community_id = $1 and ${kind}_id = any($2::bigint[])`,
          [db.communityId, ids],
        );
      await db.execute(`delete from ${kind} where community_id = $1 and id = any($2::bigint[])`, [
        db.communityId,
        ids,
      ]);
    },
    async putBack(importing, before) {
      const acting = asFacilitator(importing);
      for (const [id, snapshot] of before) {
        const { title, details, place, remote } = snapshot as PostingSnapshot;
        const { version } = await findPosting(acting, kind, id);
        await editPosting(acting, kind, id, { title, details, place, remote }, version);
      }
    },
  };
}

/** Whoever imports facilitates: the import itself insists on it. */
export function asFacilitator(importing: Importing): Acting {
  const { person } = importing;
  if (!person) throw new Forbidden();
  return {
    ...importing,
    person: { id: person.id, firstName: "", name: "", roles: ["facilitator"] },
  };
}
