import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import { findMessage } from "../messages/queries.ts";
import { mayChangeState } from "../permissions.ts";
import { holdAsk, moveAsk } from "./move-ask.ts";

/** Sets an ask aside, or opens it again. Already there, nothing happens. */
export function changeState(acting: Acting, askId: number, state: "open" | "aside"): Promise<void> {
  return inTransaction(acting, async (acting) => {
    await holdAsk(acting, askId);
    const ask = await findMessage(acting, askId);
    if (!mayChangeState(acting, ask)) throw new Forbidden();
    const already =
      state === "aside" ? ask.state === "aside" : ask.state === "open" || ask.state === "taken";
    if (already) return;
    await moveAsk(acting, ask, state);
    const facts = { subjectKind: ask.subject.kind, subjectId: ask.subject.id };
    const name = state === "aside" ? "ask.set-aside" : "ask.reopened";
    await tell(acting, name, { kind: "message", id: askId }, facts, [ask.subject]);
  });
}
