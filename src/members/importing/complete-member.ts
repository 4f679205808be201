import type { Db } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { Importing, Written } from "#kernel/imports";
import { foldName } from "#kernel/text";
import { addLanguages } from "../languages/spoken.ts";
import { skillsCalled } from "../vocabulary/skills-called.ts";
import type { MemberLine } from "./members-importer.ts";
import { practise } from "./practise.ts";

/**
 * Completes the person whom a line is known to speak of, and makes her a member. What someone who
 * signs in says of herself is only completed, never replaced; someone who left is not brought back.
 * @throws NotFound
 */
export async function completeMember(
  importing: Importing,
  line: MemberLine,
  id: number,
): Promise<Written> {
  const known = await personWithId(importing.db, id);
  const { ids, made } = await skillsCalled(importing, line.skills);
  const changed = [
    await complete(importing.db, known, line),
    await becomeMember(importing, id),
    await practise(
      importing,
      [...new Set(ids.values())].map((skill) => [id, skill]),
    ),
    await addLanguages(importing.db, id, line.languages),
  ].some(Boolean);
  if (changed) await tell(importing, "person.changed", { kind: "person", id });
  const also = made.map((id) => ({ kind: "skills", id }));
  return { id, change: changed ? "updated" : "unchanged", also };
}

type KnownPerson = {
  id: number;
  email: string | null;
  place: string;
  wish: string;
  signsIn: boolean;
};

async function personWithId(db: Db, id: number): Promise<KnownPerson> {
  const [known] = await db.named<KnownPerson>(
    "import-person-by-id",
    `select p.id, p.email, p.place, p.wish, exists (select from person_account a
       where a.community_id = p.community_id and a.person_id = p.id) as "signsIn"
     from person p where p.community_id = $1 and p.id = $2`,
    [db.communityId, id],
  );
  if (!known) throw new NotFound();
  return known;
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
