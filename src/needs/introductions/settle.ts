import type { Looking } from "#kernel/acting";
import { tell, type Tellable } from "#kernel/events";
import { becomeAcquainted } from "#members";
import { refreshTaken } from "../states/refresh-taken.ts";
import { inTouch } from "./introduction.ts";
import { keptIntroduction } from "./queries.ts";

/**
 * After an answer, a stepping back or an end: once people are in touch, they know one another from
 * then on, and are told, once. The introduction is locked.
 */
export async function settle(acting: Looking & Tellable, id: number): Promise<void> {
  const introduction = await keptIntroduction(acting, id);
  const now = acting.clock();
  const there = inTouch(introduction, now).map(({ personId }) => personId);
  const ended = introduction.endsAt <= now;
  if (!introduction.settledAt && (there.length > 0 || ended)) {
    await acting.db.query
      .updateTable("introduction")
      .set({ settled_at: now })
      .where("id", "=", id)
      .execute();
    if (there.length > 0) await put(acting, id, introduction.needId, there);
  }
  if (introduction.needId) await refreshTaken(acting, introduction.needId);
}

async function put(
  acting: Tellable,
  id: number,
  needId: number | null,
  personIds: number[],
): Promise<void> {
  await becomeAcquainted(acting, personIds);
  await tell(acting, "introduction.accepted", { kind: "introduction", id }, { needId }, [
    { kind: "proposal", id },
  ]);
}
