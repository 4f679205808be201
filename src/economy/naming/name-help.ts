import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { membersWithIds } from "#members";
import type { Entry, Kind } from "../entry.ts";
import { todayOf, leastMinutes, refusalOf, type Refusal } from "../limits.ts";
import { mayName } from "../permissions.ts";

/** What somebody did, as another saw it. */
export type Named = Pick<Entry, "what" | "doneOn" | "subject"> & {
  kind: Kind;
  /** Of time; nothing when who names it does not know. */
  minutes?: number;
  /** Of things; one, if nothing is said. */
  quantity?: number;
};

export type NamingEntry = Named & { people: readonly number[] };

/**
 * Names what several members did. Each of them alone reads it, and accepts or declines it unseen.
 * @throws Forbidden `naming-oneself`; NotFound when one is not a member here; Conflict
 *   `naming-minutes`, `naming-quantity`, `naming-what`, `naming-in-future`, `naming-too-old`
 */
export function nameHelp(acting: Acting, entry: NamingEntry): Promise<{ ids: number[] }> {
  const people = [...new Set(entry.people)];
  if (!mayName(concerned(acting), people)) throw new Forbidden("naming-oneself");
  const refusal = refusalOfNaming(entry, todayOf(acting));
  if (refusal) throw new Conflict(`naming-${refusal}`);
  return inTransaction(acting, async (acting) => {
    const members = await membersWithIds(acting.db, people);
    if (members.length < people.length) throw new NotFound();
    const namings = await write(acting, people, entry);
    for (const { id, personId } of namings)
      await tell(acting, "contribution.named", { kind: "naming", id }, { personId });
    return { ids: namings.map(({ id }) => id) };
  });
}

/** What speaks against it; what was done is always in words. */
export function refusalOfNaming(named: Named, today: string): Refusal | undefined {
  const { kind, minutes = leastMinutes, quantity = 1, what, doneOn } = named;
  const amount =
    kind === "time"
      ? ({ kind, minutes, way: "unpaid", employer: "" } as const)
      : ({ kind, quantity } as const);
  return refusalOf({ ...amount, what, doneOn }, today);
}

function write({ db, clock, person, onBehalfOf }: Acting, people: number[], entry: NamingEntry) {
  const { kind, minutes, quantity = 1, what, doneOn, subject } = entry;
  return db.query
    .insertInto("contribution_naming")
    .values(
      people.map((personId) => ({
        community_id: db.communityId,
        person_id: personId,
        named_by_id: onBehalfOf?.id ?? person.id,
        entered_by_id: person.id,
        kind,
        minutes: kind === "time" ? (minutes ?? null) : null,
        quantity: kind === "time" ? null : quantity,
        what,
        done_on: doneOn,
        subject_kind: subject?.kind ?? null,
        subject_id: subject?.id ?? null,
        named_at: clock(),
      })),
    )
    .returning(["id", "person_id as personId"])
    .execute();
}
