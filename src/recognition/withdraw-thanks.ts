import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { Subject } from "#kernel/subjects";
import { mayWithdraw } from "./permissions.ts";
import { findThanks } from "./queries.ts";

/**
 * Takes a thanks back: it leaves every page.
 * @param about what it is about, as who acts may see it
 * @throws NotFound when it was taken back before; Conflict `already-withdrawn` when it is just now
 */
export function withdrawThanks(acting: Acting, thanksId: number, about?: Subject): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const said = await findThanks(acting, thanksId);
    if (!mayWithdraw(acting, said, about)) throw new Forbidden();
    const withdrawn = await acting.db.query
      .updateTable("thanks")
      .set({ withdrawn_at: acting.clock() })
      .where("id", "=", thanksId)
      .where("withdrawn_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!withdrawn) throw new Conflict("already-withdrawn");
    const { kind: subjectKind, id: subjectId } = said.subject;
    const thanks = { kind: "thanks", id: thanksId };
    await tell(acting, "thanks.withdrawn", thanks, { subjectKind, subjectId }, [said.subject]);
  });
}
