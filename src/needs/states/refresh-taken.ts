import { tell, type Tellable } from "#kernel/events";
import { sql } from "kysely";
import { isOn } from "../introductions/queries.ts";
import { writeState } from "./write-state.ts";

/**
 * Keeps "someone is on it" true after an acceptance, a stepping back or an end: someone is on a need
 * while people are in touch about it.
 */
export async function refreshTaken(acting: Tellable, needId: number): Promise<void> {
  const { db, clock } = acting;
  const { rows } = await sql<{ taken: boolean }>`
    update need n set taken_at = case when a.someone then coalesce(n.taken_at, ${clock()}) end
    from (select exists (select from introduction i
        where i.need_id = ${needId} and ${isOn(clock())}) as someone) a
    where n.id = ${needId} and (n.taken_at is not null) <> a.someone
    returning a.someone as taken`.execute(db.query);
  const [changed] = rows;
  if (!changed) return;
  await writeState(acting, needId, changed.taken ? "taken" : "open");
  await tell(acting, changed.taken ? "need.taken" : "need.looking-again", {
    kind: "need",
    id: needId,
  });
}
