import type { Acting } from "#kernel/acting";
import type { NeedEntryState } from "../postings/posting.ts";

/** Keeps that a need stands so from now on, and by whose word; by nobody's when time alone did it. */
export async function writeState(
  acting: Pick<Acting, "db" | "clock" | "onBehalfOf"> & { person?: { id: number } },
  needId: number,
  state: NeedEntryState,
): Promise<void> {
  const { db, clock, person, onBehalfOf } = acting;
  await db.query
    .insertInto("need_state")
    .values({
      community_id: db.communityId,
      need_id: needId,
      state,
      at: clock(),
      by_id: person?.id ?? null,
      on_behalf_of_id: onBehalfOf?.id ?? null,
    })
    .execute();
}
