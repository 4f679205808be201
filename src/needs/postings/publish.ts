import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { tell } from "#kernel/events";
import { lexiconFingerprint, marksOf } from "#kernel/senses";
import { fold, foldName } from "#kernel/text";
import { sql } from "kysely";
import { writeState } from "../states/write-state.ts";
import { complete, type PostingEntry } from "./entry.ts";
import type { PostingKind } from "./posting.ts";
import { writeReaders } from "./readers.ts";
import { tieSkills } from "./tie-skills.ts";

/** Says a need, by oneself or for someone. */
export function publishNeed(acting: Acting, entry: PostingEntry): Promise<{ id: number }> {
  return publish(acting, "need", entry);
}

/** Says an offer, by oneself or for someone. */
export function publishOffer(acting: Acting, entry: PostingEntry): Promise<{ id: number }> {
  return publish(acting, "offer", entry);
}

/** The one way a posting enters: its words are made comparable, the skills it names are recognised. */
function publish(acting: Acting, kind: PostingKind, entry: PostingEntry): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    const { db, community, clock, person } = acting;
    const kept = await complete(acting, kind, entry);
    const { rows } = await sql<{ id: number }>`
      insert into ${sql.table(kind)} (community_id, person_id, entered_by_id, title, details, place,
        place_folded, remote, opened_at, words, marks, marked_with,
        aim, hidden, audience, horizon_on, collective_id)
      values (${community.id}, ${concerned(acting).id}, ${person.id}, ${kept.title}, ${kept.details},
        ${kept.place}, ${foldName(kept.place)}, ${kept.remote}, ${clock()},
        search_words(${foldPosting(kept)}), ${markPosting(kept)}::text[], ${lexiconFingerprint()}, ${kept.aim}, ${kept.hidden}, ${kept.audience},
        ${kept.horizonOn}, ${kept.collectiveId})
      returning id`.execute(db.query);
    const { id } = rows[0]!;
    await writeReaders(acting, kind, id, kept.readers);
    await tieSkills(acting, kind, id, entry);
    if (kind === "need") await writeState(acting, id, "open");
    await tell(acting, `${kind}.published`, { kind, id });
    return { id };
  });
}

/** By what other words a posting is met. */
export function markPosting({ title, details = "" }: Pick<PostingEntry, "title" | "details">) {
  return marksOf(`${title} ${details}`);
}

/** What the search compares of a posting. */
export function foldPosting({ title, details = "" }: Pick<PostingEntry, "title" | "details">) {
  return fold(`${title} ${details}`);
}
