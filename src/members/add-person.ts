import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell, type Tellable } from "#kernel/events";
import { foldName } from "#kernel/text";
import { languagesIn } from "./languages/fields.ts";
import { keepLanguages } from "./languages/spoken.ts";
import type { Load, ShownAs } from "./tables.ts";
import { mayAddPerson } from "./permissions.ts";

export type NewPerson = {
  firstName: string;
  lastName?: string;
  email?: string;
  place?: string;
  wish?: string;
  load?: Load;
  shownAs?: ShownAs;
  direct?: boolean;
  directHow?: string;
  /** Tags of BCP 47; the others come from what was typed beside them. */
  languages?: string[];
  otherLanguages?: string[];
};

/** A facilitator enters someone, with or without an e-mail address. No mail is sent, no account is made. */
export function addPerson(acting: Acting, person: NewPerson): Promise<{ id: number }> {
  if (!mayAddPerson(acting.person)) throw new Forbidden();
  return enterPerson(acting, person);
}

/**
 * Makes a person a member from now on: the row every other way of arriving goes through.
 * @throws Conflict `email-taken` when someone here already has this address
 */
export function enterPerson(entering: Tellable, person: NewPerson): Promise<{ id: number }> {
  return inTransaction(entering, async (entering) => {
    const { db, clock } = entering;
    const email = person.email?.trim().toLowerCase() || null;
    const place = person.place?.trim() ?? "";
    const entered = await db.query
      .insertInto("person")
      .values({
        community_id: db.communityId,
        first_name: person.firstName,
        last_name: person.lastName ?? "",
        email,
        wish: person.wish ?? "",
        place,
        place_folded: foldName(place),
        load: person.load ?? "some",
        load_since: clock(),
        zone: null,
        arrived_at: clock(),
        entered_by_id: entering.person?.id ?? null,
        shown_as: person.shownAs ?? "name",
        direct_since: person.direct ? clock() : null,
        direct_how: person.directHow ?? "",
      })
      .onConflict((conflict) =>
        conflict.columns(["community_id", "email"]).where("email", "is not", null).doNothing(),
      )
      .returning("id")
      .executeTakeFirst();
    if (!entered) throw new Conflict("email-taken");
    const { id } = entered;
    await db.query
      .insertInto("standing")
      .values({
        community_id: db.communityId,
        person_id: id,
        kind: "member",
        since_at: clock(),
        until_at: null,
      })
      .execute();
    await keepLanguages(db, id, languagesIn(person) ?? []);
    await tell(entering, "person.arrived", { kind: "person", id });
    return { id };
  });
}

export async function personWithEmail(db: Acting["db"], email: string) {
  return db.query
    .selectFrom("person")
    .select(["id", "first_name"])
    .where("email", "=", email)
    .executeTakeFirst();
}
