import { inTransaction, type Db } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { Importing, Written } from "#kernel/imports";
import { foldName } from "#kernel/text";
import { enterPerson } from "../add-person.ts";
import { addLanguages } from "../languages/spoken.ts";
import { skillsCalled } from "../vocabulary/skills-called.ts";
import { knownPerson, type KnownPerson } from "./known-person.ts";
import type { MemberLine } from "./members-importer.ts";

/**
 * Makes the person of a line a member, or completes the one who is known. What someone who signs
 * in says of herself is only completed, never replaced; someone who left is not brought back.
 */
export function takeInMember(
  importing: Importing,
  line: MemberLine,
  existingId?: number,
): Promise<Written> {
  return inTransaction(importing, async (importing) => {
    const known = await knownPerson(importing.db, line, existingId);
    if (!known) {
      const { id } = await enterPerson(importing, line);
      const skills = await skillsCalled(importing, line.skills);
      await practise(importing, id, [...skills.ids.values()]);
      return { id, change: "created" };
    }
    return completed(importing, known, line);
  });
}

/** Completes the person whom a line is known to speak of. */
export async function completeMember(
  importing: Importing,
  line: MemberLine,
  id: number,
): Promise<Written> {
  const known = await knownPerson(importing.db, line, id);
  if (!known) throw new NotFound();
  return completed(importing, known, line);
}

async function completed(
  importing: Importing,
  known: KnownPerson,
  line: MemberLine,
): Promise<Written> {
  const { ids, made } = await skillsCalled(importing, line.skills);
  const changed = [
    await complete(importing.db, known, line),
    await becomeMember(importing, known.id),
    await practise(importing, known.id, [...ids.values()]),
    await addLanguages(importing.db, known.id, line.languages),
  ].some(Boolean);
  if (changed) await tell(importing, "person.changed", { kind: "person", id: known.id });
  const also = made.map((id) => ({ kind: "skills", id }));
  return { id: known.id, change: changed ? "updated" : "unchanged", also };
}

async function complete(db: Db, known: KnownPerson, line: MemberLine): Promise<boolean> {
  const say = (field: "place" | "wish") =>
    line[field] !== "" && (known[field] === "" || !known.signsIn) ? line[field] : known[field];
  const next = {
    place: say("place"),
    wish: say("wish"),
    email: known.email ?? (line.email || null),
  };
  const same = next.place === known.place && next.wish === known.wish && next.email === known.email;
  if (same) return false;
  await db.query
    .updateTable("person")
    .set((row) => ({
      ...next,
      place_folded: foldName(next.place),
      version: row("version", "+", 1),
    }))
    .where("id", "=", known.id)
    .execute();
  return true;
}

/** A subscriber or participant becomes a member; what was before keeps its dates. */
async function becomeMember({ db, clock }: Importing, personId: number): Promise<boolean> {
  const before = await db.query
    .updateTable("standing")
    .set({ until_at: clock() })
    .where("person_id", "=", personId)
    .where("until_at", "is", null)
    .where("kind", "<>", "member")
    .executeTakeFirst();
  if (!before.numUpdatedRows) return false;
  await db.query
    .insertInto("standing")
    .values({
      community_id: db.communityId,
      person_id: personId,
      kind: "member",
      since_at: clock(),
      until_at: null,
    })
    .execute();
  return true;
}

async function practise(
  importing: Importing,
  personId: number,
  skillIds: number[],
): Promise<boolean> {
  const { db, clock } = importing;
  let added = false;
  for (const id of skillIds) {
    const { numInsertedOrUpdatedRows } = await db.query
      .insertInto("person_skill")
      .values({
        community_id: db.communityId,
        person_id: personId,
        skill_id: id,
        position: "practises",
        since_at: clock(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    added ||= Boolean(numInsertedOrUpdatedRows);
  }
  return added;
}
