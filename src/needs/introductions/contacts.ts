import type { Acting } from "#kernel/acting";
import { contactsOf } from "#members";
import { othersThan, type Introduced, type Introduction } from "./introduction.ts";
import type { Reachable } from "./introduction-page.tsx";

/** How the others are reached, for one of those who all said yes. */
export async function contactsFor(
  acting: Acting,
  introduction: Introduction,
  answering: Introduced,
): Promise<Reachable[]> {
  const others = othersThan(introduction, answering.personId);
  const contacts = await contactsOf(
    acting.db,
    others.map(({ personId }) => personId),
  );
  const ways = new Map(contacts.map((contact) => [contact.id, contact]));
  return others.map(({ personId, name }) => {
    const { email, direct, directHow } = ways.get(personId)!;
    return { name, email, directHow: direct ? directHow : "" };
  });
}
