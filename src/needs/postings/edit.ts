import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import { foldName } from "#kernel/text";
import { sql } from "kysely";
import type { PostingEntry } from "../forms.ts";
import { mayEdit } from "../permissions.ts";
import type { PostingKind } from "./posting.ts";
import { foldPosting, recognise } from "./publish.ts";
import { findPosting } from "./queries.ts";

/**
 * Corrects a posting.
 * @param version the one that was being edited
 * @throws Conflict when it was changed meanwhile
 */
export function editPosting(
  acting: Acting,
  kind: PostingKind,
  id: number,
  entry: PostingEntry,
  version: number,
): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const posting = await findPosting(acting, kind, id);
    if (!mayEdit(acting, posting)) throw new Forbidden();
    const { numAffectedRows } = await sql`
      update ${sql.table(kind)} set title = ${entry.title}, details = ${entry.details},
        place = ${entry.place}, place_folded = ${foldName(entry.place)}, remote = ${entry.remote},
        words = search_words(${foldPosting(entry)}), version = version + 1
      where id = ${id} and version = ${version} and withdrawn_at is null`.execute(acting.db.query);
    if (!numAffectedRows) throw new Conflict();
    await recognise(acting.db, kind, id, entry);
    await tell(acting, `${kind}.edited`, { kind, id });
  });
}

/** Takes a posting back: from now on only its own people know it was there. */
export function withdrawPosting(acting: Acting, kind: PostingKind, id: number): Promise<void> {
  return setWithdrawn(acting, kind, id, true);
}

/** Puts a posting that was taken back where it was. */
export function restorePosting(acting: Acting, kind: PostingKind, id: number): Promise<void> {
  return setWithdrawn(acting, kind, id, false);
}

function setWithdrawn(
  acting: Acting,
  kind: PostingKind,
  id: number,
  withdrawn: boolean,
): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const posting = await findPosting(acting, kind, id);
    if (!mayEdit(acting, posting)) throw new Forbidden();
    await sql`update ${sql.table(kind)} set withdrawn_at = ${withdrawn ? acting.clock() : null}
      where id = ${id}`.execute(acting.db.query);
    await tell(acting, `${kind}.${withdrawn ? "withdrawn" : "restored"}`, { kind, id });
  });
}
