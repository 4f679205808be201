import type { Looking } from "#kernel/acting";
import type { NeedEntryState } from "../postings/posting.ts";

export type StateEntry = {
  state: NeedEntryState;
  at: Date;
  /** By nobody's word when time alone brought it. */
  byId: number | null;
  onBehalfOfId: number | null;
};

/** Where a need stood, the first word first. */
export function statesOf({ db }: Pick<Looking, "db">, needId: number): Promise<StateEntry[]> {
  return db.query
    .selectFrom("need_state")
    .select(["state", "at", "by_id as byId", "on_behalf_of_id as onBehalfOfId"])
    .where("need_id", "=", needId)
    .orderBy("id")
    .execute();
}
