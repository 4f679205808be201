import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mayAnswer } from "../permissions.ts";
import { keepAnswer } from "./answer.ts";
import { standing, type Introduction } from "./introduction.ts";
import { lockIntroduction } from "./lock.ts";
import { findIntroduction } from "./queries.ts";
import { settle } from "./settle.ts";

/**
 * "Finalement, je ne peux pas", until they have met. No thread tells it. Where the others already
 * are in touch, they stay so; who offered help to one person spares her a wait for nothing. Said
 * twice, it is said once.
 */
export function stepBack(acting: Acting, id: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    await lockIntroduction(acting, id);
    const introduction = await findIntroduction(acting, id);
    if (!mayAnswer(acting, introduction)) throw new NotFound();
    const now = standing(introduction, concerned(acting).id, acting.clock());
    if (now === "stepped-back" || now === "answered-no") return;
    if (now === "accepted") await leave(acting, id);
    else if (now === "answered-yes") await takeBack(acting, introduction);
    else throw new Conflict(now === "met" ? "already-met" : "not-accepted");
  });
}

async function leave(acting: Acting, id: number): Promise<void> {
  await acting.db.query
    .updateTable("introduction_person")
    .set({ stepped_back_at: acting.clock() })
    .where("introduction_id", "=", id)
    .where("person_id", "=", concerned(acting).id)
    .execute();
  await settle(acting, id);
  await tell(acting, "introduction.left", { kind: "introduction", id }, {}, [
    { kind: "proposal", id },
  ]);
}

/** A yes that nobody knows of becomes a no; one that is known, since it was an offer, ends it. */
async function takeBack(acting: Acting, { id, people, proposerIds }: Introduction): Promise<void> {
  await keepAnswer(acting, id, "no");
  if (people.length > 2 || !proposerIds.includes(concerned(acting).id)) return;
  await acting.db.query
    .updateTable("introduction")
    .set({ ends_at: acting.clock() })
    .where("id", "=", id)
    .execute();
  await settle(acting, id);
}
