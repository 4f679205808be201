import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mayAnswer } from "../permissions.ts";
import { lock } from "./answer.ts";
import { standing } from "./introduction.ts";
import { findIntroduction } from "./queries.ts";

/** The two have met: only now does the introduction appear in the thread. Said twice, it is said once. */
export function confirmMeeting(acting: Acting, id: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    await lock(acting, id);
    const introduction = await findIntroduction(acting, id);
    if (!mayAnswer(acting, introduction)) throw new NotFound();
    const now = standing(introduction, concerned(acting).id, acting.clock());
    if (now === "met") return;
    if (now !== "accepted") throw new Conflict("not-accepted");
    await markMet(acting, introduction);
  });
}

/** @param introduction accepted by all its people */
export async function markMet(
  acting: Acting,
  { id, needId, offerId }: { id: number; needId: number; offerId: number | null },
): Promise<void> {
  await acting.db.query
    .updateTable("introduction")
    .set({ met_at: acting.clock() })
    .where("id", "=", id)
    .execute();
  const shownBy = [
    { kind: "need", id: needId },
    ...(offerId ? [{ kind: "offer", id: offerId }] : []),
  ];
  await tell(acting, "introduction.met", { kind: "introduction", id }, { needId }, shownBy);
}
