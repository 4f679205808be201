import type { Importing, ToWrite, Written } from "#kernel/imports";
import { noteConsents } from "../consents/note-consents.ts";
import { suppress, suppressedAmong } from "../consents/suppress.ts";
import type { ContactLine } from "./contacts-importer.ts";
import { enterPeople } from "./enter-people.ts";

// A refusal alone makes nobody: only the address's fingerprint is kept.
const nobody = 0;

/**
 * Takes in many contacts: refusals first, then the people whose address refuses nothing, as
 * subscribers, then what each agreed to. Who is a member stays one; who left stays away.
 */
export async function takeInContacts(
  importing: Importing,
  lines: ToWrite<ContactLine>[],
): Promise<Written[]> {
  const refusals = lines.flatMap(({ entry: { email, suppressed } }) =>
    suppressed === "" ? [] : [{ email, reason: suppressed }],
  );
  const refusing = await suppress(importing, refusals);
  const refused = await suppressedAmong(
    importing.db,
    lines.map(({ entry }) => entry.email),
  );
  const fresh = lines.filter(({ entry, existingId }) => !existingId && !refused.has(entry.email));
  const entered = await enterPeople(
    importing,
    fresh.map(({ entry }) => ({ ...entry, wish: "" })),
    "subscriber",
  );
  const idOf = new Map(fresh.map(({ entry }, index) => [entry.email, entered[index]!]));
  const ids = lines.map(({ entry, existingId }) => existingId ?? idOf.get(entry.email) ?? nobody);
  const agreeing = await noteConsents(
    importing,
    "letter",
    lines.flatMap(({ entry: { consent, saidAt, source } }, index) => {
      if (consent === "" || ids[index] === nobody) return [];
      const moment = saidAt === "" ? null : new Date(saidAt);
      return [{ personId: ids[index]!, given: consent === "given", saidAt: moment, source }];
    }),
  );
  return lines.map(({ entry }, index): Written => {
    const id = ids[index]!;
    if (idOf.has(entry.email)) return { id, change: "created" };
    if (refusing.has(entry.email)) return { id, change: id === nobody ? "created" : "updated" };
    return { id, change: agreeing.has(id) ? "updated" : "unchanged" };
  });
}
