import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { tell } from "#kernel/events";
import { findContact } from "./contacts.ts";
import { mustTendContacts } from "./permissions.ts";
import { suppress } from "./suppress.ts";

/**
 * No letter goes to a person's address any more, even if she is entered or imported again. Nothing
 * here takes it back.
 * @throws Conflict `no-address` where she has none
 */
export function stopWriting(acting: Acting, personId: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    mustTendContacts(acting);
    const { email } = await findContact(acting.db, personId);
    if (email === null) throw new Conflict("no-address");
    const stopped = await suppress(acting, [{ email, reason: "unsubscribed" }]);
    if (stopped.size > 0) await tell(acting, "consent.stopped", { kind: "person", id: personId });
  });
}
