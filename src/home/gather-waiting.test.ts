import type { Acting } from "#kernel/acting";
import type { Waiting, WaitingSource } from "#kernel/awaiting";
import assert from "node:assert/strict";
import { test } from "node:test";
import { gatherWaiting } from "./gather-waiting.ts";

const need = { kind: "need", id: 12 };

function waiting(key: string, rank: number, about?: Waiting["about"]): Waiting {
  const said = { label: "", title: key, reason: "", href: `/${key}` };
  return { key, rank, about, hue: "need", icon: "hand", ...said };
}

async function gathered(...things: Waiting[]): Promise<string[]> {
  const sources: WaitingSource[] = things.map((thing) => ({
    find: () => Promise.resolve([thing]),
  }));
  // These sources ask nothing about who acts.
  const found = await gatherWaiting({} as Acting, sources, 10);
  return found.map(({ key }) => key);
}

test("what several domains know comes in one order, the most pressing first", async () => {
  const things = [waiting("a.x need-1", 30), waiting("b.x topic-2", 10), waiting("c.x need-3", 20)];
  assert.deepEqual(await gathered(...things), ["b.x topic-2", "c.x need-3", "a.x need-1"]);
});

test("of a need and the question said about it, only what presses most is shown", async () => {
  const unanswered = waiting("needs.unanswered need-12", 30);
  const question = waiting("discussions.question message-4", 25, need);
  const elsewhere = waiting("discussions.question message-5", 25, { kind: "topic", id: 12 });
  assert.deepEqual(await gathered(unanswered, question, elsewhere), [question.key, elsewhere.key]);
});

test("a blocker hides no other blocker about the same thing", async () => {
  const blockers = [4, 5].map((id) => waiting(`discussions.blocker message-${id}`, 10, need));
  assert.equal((await gathered(...blockers)).length, 2);
});
