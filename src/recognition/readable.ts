import type { Looking } from "#kernel/acting";
import { writeRef, type Subject, type Subjects } from "#kernel/subjects";
import { appearances, notedBy, type Appearance } from "#members";
import { veilOf } from "./permissions.ts";
import type { Thanks } from "./queries.ts";

/** A thanks as the person who looks may read it. */
export type ThanksRead = Thanks & {
  about: Subject;
  from: Appearance;
  thanked: Appearance[];
  /** Who noted it for who says it: for both, and for those who may act for her. */
  typedBy?: string;
};

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
  const typedBy = await notedBy(looking, found.map(whose));
  return found.flatMap((said) => {
    const about = seen.get(writeRef(said.subject));
    if (!about) return [];
    const veiled = veilOf(person, said, about.veiled);
    if (receivedBy && !appear(receivedBy, about.veiled).person) return [];
    const thanked = said.to.map((id) => appear(id, veiled));
    const from = appear(said.fromId, veiled);
    // Who wrote for a person without a name would tell who she is.
    return [{ ...said, about, from, thanked, typedBy: from.person && typedBy(whose(said)) }];
  });
}

/** Whose words they are, and who typed them. */
export const whose = ({ fromId, enteredById }: Thanks) => ({ personId: fromId, enteredById });
