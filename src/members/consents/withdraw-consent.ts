import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { tell } from "#kernel/events";
import { findContact } from "./contacts.ts";
import { noteConsents } from "./note-consents.ts";
import { mustTendContacts } from "./permissions.ts";
import { consentsWords } from "./words.ts";

/**
 * Notes that a person no longer agrees to receive the letter, as she told a facilitator. What she
 * said before stays, as proof. Only a word of hers, said later, agrees again.
 */
export function withdrawConsent(acting: Acting, personId: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    mustTendContacts(acting);
    const { db, clock, locale } = acting;
    const { state } = await findContact(db, personId);
    if (state === "refused") return;
    const source = consentsWords(locale)("source.told");
    await noteConsents(acting, "letter", [{ personId, given: false, saidAt: clock(), source }]);
    await tell(acting, "consent.withdrawn", { kind: "person", id: personId });
  });
}
