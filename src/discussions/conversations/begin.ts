import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { acquaintancesOf, findPerson } from "#members";
import { conversationOf } from "./queries.ts";

/** One writes to whom one knows from here, to whom may be contacted directly, and to who wrote first. */
export async function mayWriteTo(acting: Acting, otherId: number): Promise<boolean> {
  const { id } = concerned(acting);
  if (otherId === id) return false;
  if (await conversationOf(acting, id, otherId)) return true;
  if ((await acquaintancesOf(acting.db, id)).includes(otherId)) return true;
  return (await findPerson(acting, otherId)).direct;
}

/**
 * Begins the conversation of two members, or finds the one they have.
 * @throws NotFound when the other one is no member, or is not to be written to: which, is not told
 */
export function beginConversation(acting: Acting, otherId: number): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    if (!(await mayWriteTo(acting, otherId))) throw new NotFound();
    const { db, clock } = acting;
    const { id } = concerned(acting);
    const [one, other] = [Math.min(id, otherId), Math.max(id, otherId)];
    const begun = await db.query
      .insertInto("conversation")
      .values({ community_id: db.communityId, one_id: one, other_id: other, begun_at: clock() })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (begun) await tell(acting, "conversation.begun", { kind: "conversation", id: begun.id });
    return begun ?? (await conversationOf(acting, one, other))!;
  });
}
