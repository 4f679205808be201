import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { tell, type Facts } from "#kernel/events";
import type { Entry } from "./entry.ts";
import { todayOf, refusalOf } from "./limits.ts";

/**
 * Writes one line of the ledger for the person it concerns.
 * @param namedById who named it, when the person accepts what another said
 * @throws Conflict `time-…` or `thing-…`, with what speaks against it (see `refusalOf`)
 */
export function writeLine(
  acting: Acting,
  entry: Entry,
  namedById?: number,
): Promise<{ id: number }> {
  const refusal = refusalOf(entry, todayOf(acting));
  if (refusal) throw new Conflict(`${entry.kind === "time" ? "time" : "thing"}-${refusal}`);
  return inTransaction(acting, async (acting) => {
    const { db, clock, person } = acting;
    const line = await db.query
      .insertInto("contribution")
      .values({
        ...rowOf(entry),
        community_id: db.communityId,
        person_id: concerned(acting).id,
        entered_by_id: person.id,
        named_by_id: namedById ?? null,
        noted_at: clock(),
        reverses_id: null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { subject } = entry;
    const told = { kind: "contribution", ...line };
    await tell(acting, "contribution.noted", told, factsOf(entry), subject ? [subject] : []);
    return line;
  });
}

/** The columns that say what and how much. */
export function rowOf(entry: Entry) {
  const time = entry.kind === "time" ? entry : undefined;
  return {
    kind: entry.kind,
    minutes: time?.minutes ?? null,
    way: time?.way ?? null,
    employer: time?.employer ?? "",
    quantity: entry.kind === "time" ? null : entry.quantity,
    what: entry.what,
    done_on: entry.doneOn,
    subject_kind: entry.subject?.kind ?? null,
    subject_id: entry.subject?.id ?? null,
  };
}

/** What an event tells of a line: neither words nor the employer. */
export function factsOf(entry: Entry): Facts {
  const { kind, doneOn, subject } = entry;
  const about: Facts = subject ? { subjectKind: subject.kind, subjectId: subject.id } : {};
  if (entry.kind !== "time") return { kind, quantity: entry.quantity, doneOn, ...about };
  return { kind, minutes: entry.minutes, way: entry.way, doneOn, ...about };
}
