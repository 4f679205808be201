import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import { foldName } from "#kernel/text";
import type { z } from "zod";
import type { personForm } from "./forms.ts";
import { languagesIn } from "./languages/fields.ts";
import { keepLanguages } from "./languages/spoken.ts";
import { mayEditPerson } from "./permissions.ts";
import { findPerson } from "./queries.ts";

/**
 * Changes what a person says of herself.
 * @param version the one that was being edited
 * @throws Conflict when it was changed meanwhile
 */
export function editPerson(
  acting: Acting,
  personId: number,
  entry: z.output<typeof personForm>,
  version: number,
): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const { db, clock } = acting;
    const person = await findPerson(acting, personId);
    if (!mayEditPerson(acting.person, person)) throw new Forbidden();
    const changed = await db.query
      .updateTable("person")
      .set({
        first_name: entry.firstName,
        last_name: entry.lastName,
        place: entry.place,
        place_folded: foldName(entry.place),
        wish: entry.wish,
        load: entry.load,
        ...(entry.load === person.load ? {} : { load_since: clock() }),
        shown_as: entry.shownAs ?? person.shownAs,
        direct_how: entry.directHow,
        ...(entry.direct === person.direct ? {} : { direct_since: entry.direct ? clock() : null }),
        version: version + 1,
      })
      .where("id", "=", personId)
      .where("version", "=", version)
      .executeTakeFirst();
    if (!changed.numUpdatedRows) throw new Conflict();
    const languages = languagesIn(entry);
    if (languages) await keepLanguages(db, personId, languages);
    await tell(acting, "person.changed", { kind: "person", id: personId });
  });
}
