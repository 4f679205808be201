import type { Looking } from "#kernel/acting";
import { writeRef, type Subject, type Subjects } from "#kernel/subjects";
import { appearances, type Appearance } from "#members";
import { veilOf } from "./permissions.ts";
import type { Thanks } from "./queries.ts";

/** A thanks as the person who looks may read it. */
export type ThanksRead = Thanks & { about: Subject; from: Appearance; thanked: Appearance[] };

/**
 * Those of these thanks that a member may read: each is about something, and who may not see that
 * does not see the thanks.
 * @param receivedBy keeps those where this person appears by her name: in a list of what she
 *   received, any other would name her
 */
export async function readableThanks(
  looking: Looking,
  subjects: Pick<Subjects, "find">,
  found: readonly Thanks[],
  receivedBy?: number,
): Promise<ThanksRead[]> {
  const { person } = looking;
  if (!person) return [];
  const seen = await subjects.find(
    looking,
    found.map(({ subject }) => subject),
  );
  const appear = await appearances(
    looking,
    found.flatMap(({ fromId, to }) => [fromId, ...to]),
  );
  return found.flatMap((said) => {
    const about = seen.get(writeRef(said.subject));
    if (!about) return [];
    const veiled = veilOf(person, said, about.veiled);
    if (receivedBy && !appear(receivedBy, about.veiled).person) return [];
    const thanked = said.to.map((id) => appear(id, veiled));
    return [{ ...said, about, from: appear(said.fromId, veiled), thanked }];
  });
}
