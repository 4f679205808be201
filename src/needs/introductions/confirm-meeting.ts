import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mayAnswer } from "../permissions.ts";
import { standing, type Introduction } from "./introduction.ts";
import { lockIntroduction } from "./lock.ts";
import { findIntroduction } from "./queries.ts";

/** They have met: only now does the introduction appear in the thread. Said twice, it is said once. */
export function confirmMeeting(acting: Acting, id: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    await lockIntroduction(acting, id);
    const introduction = await findIntroduction(acting, id);
    if (!mayAnswer(acting, introduction)) throw new NotFound();
    const now = standing(introduction, concerned(acting).id, acting.clock());
    if (now === "met") return;
    if (now !== "accepted") throw new Conflict("not-accepted");
    await markMet(acting, introduction);
  });
}

/** @param introduction whose people are in touch */
export async function markMet(
  acting: Acting,
  introduction: Pick<Introduction, "id" | "needId" | "offerId" | "sharedNeedId">,
): Promise<void> {
  const { id, needId, offerId, sharedNeedId } = introduction;
  await acting.db.query
    .updateTable("introduction")
    .set({ met_at: acting.clock() })
    .where("id", "=", id)
    .execute();
  const shownBy = [
    { kind: "proposal", id },
    ...(needId ? [{ kind: "need", id: needId }] : []),
    ...(sharedNeedId ? [{ kind: "need", id: sharedNeedId }] : []),
    ...(offerId ? [{ kind: "offer", id: offerId }] : []),
  ];
  await tell(acting, "introduction.met", { kind: "introduction", id }, { needId }, shownBy);
}
