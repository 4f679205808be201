import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import { lexiconFingerprint } from "#kernel/senses";
import { foldName } from "#kernel/text";
import { sql } from "kysely";
import { mayEdit } from "../permissions.ts";
import { correct, type PostingEntry } from "./entry.ts";
import type { Posting, PostingKind } from "./posting.ts";
import { lockPosting } from "./lock.ts";
import { foldPosting, markPosting } from "./publish.ts";
import { findPosting } from "./queries.ts";
import { writeReaders } from "./readers.ts";
import { tieSkills } from "./tie-skills.ts";

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
    const known = await editable(acting, kind, id);
    const kept = await correct(acting, entry, known);
    const { numAffectedRows } = await sql`
      update ${sql.table(kind)} set title = ${kept.title}, details = ${kept.details},
        place = ${kept.place}, place_folded = ${foldName(kept.place)}, remote = ${kept.remote},
        aim = ${kept.aim}, horizon_on = ${kept.horizonOn}, audience = ${kept.audience},
        hidden = ${kept.hidden}, collective_id = ${kept.collectiveId},
        words = search_words(${foldPosting(kept)}), marks = ${markPosting(kept)}::text[],
        marked_with = ${lexiconFingerprint()}, version = version + 1
      where id = ${id} and version = ${version} and withdrawn_at is null`.execute(acting.db.query);
    if (!numAffectedRows) throw new Conflict();
    await writeReaders(acting, kind, id, kept.readers);
    await tieSkills(acting, kind, id, { ...entry, details: kept.details });
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
    const { withdrawnAt } = await editable(acting, kind, id);
    if (withdrawn === (withdrawnAt !== null)) return;
    await sql`update ${sql.table(kind)} set withdrawn_at = ${withdrawn ? acting.clock() : null}
      where id = ${id}`.execute(acting.db.query);
    await tell(acting, `${kind}.${withdrawn ? "withdrawn" : "restored"}`, { kind, id });
  });
}

/** What who acts is about to change, after anybody who changes it now. @throws Forbidden */
export async function editable(acting: Acting, kind: PostingKind, id: number): Promise<Posting> {
  await lockPosting(acting, kind, id);
  const posting = await findPosting(acting, kind, id);
  if (!mayEdit(acting, posting)) throw new Forbidden();
  return posting;
}
