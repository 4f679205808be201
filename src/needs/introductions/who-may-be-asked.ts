import { concerned, type Acting } from "#kernel/acting";
import { Conflict } from "#kernel/errors";
import { actorWithId, contactsOf, findPerson } from "#members";
import type { PostingKind } from "../postings/posting.ts";
import { findPostings } from "../postings/queries.ts";

/** Nobody who said full or away is asked; they may still offer themselves. */
export async function mustBeAvailable(acting: Acting, ids: readonly number[]): Promise<void> {
  for (const id of ids) await findPerson(acting, id);
  const contacts = await contactsOf(acting.db, asked(acting, ids));
  if (contacts.some(({ load }) => load === "full" || load === "away"))
    throw new Conflict("not-available");
}

/** "On peut me contacter directement": so said all these, but the person who proposes. */
export async function areDirect(acting: Acting, ids: readonly number[]): Promise<boolean> {
  const contacts = await contactsOf(acting.db, asked(acting, ids));
  return contacts.every(({ direct }) => direct);
}

const asked = (acting: Acting, ids: readonly number[]) =>
  ids.filter((id) => id !== concerned(acting).id);

/** What only some may read is told to nobody else, not even to who could help. */
export async function mustRead(
  acting: Acting,
  kind: PostingKind,
  id: number,
  ids: readonly number[],
): Promise<void> {
  for (const personId of ids) {
    const person = await actorWithId(acting.db, personId);
    const [seen] = person ? await findPostings({ ...acting, person }, kind, [id]) : [];
    if (!seen) throw new Conflict("not-a-reader");
  }
}
