import { inTransaction } from "#kernel/db";
import type { Importing, ToWrite, Written } from "#kernel/imports";
import { addLanguages } from "../languages/spoken.ts";
import { skillsCalled } from "../vocabulary/skills-called.ts";
import { completeMember } from "./complete-member.ts";
import { enterPeople } from "./enter-people.ts";
import { knownPeople } from "./known-people.ts";
import type { MemberLine } from "./members-importer.ts";
import { practise } from "./practise.ts";

/** Many lines at once: those whom nobody knows are entered together, the others completed one by one. */
export async function takeInMembers(
  importing: Importing,
  lines: ToWrite<MemberLine>[],
): Promise<Written[]> {
  const fresh = lines.filter(({ existingId }) => existingId === undefined);
  const ids = await enterPeople(
    importing,
    fresh.map(({ entry }) => entry),
    "member",
  );
  const skills = await skillsCalled(
    importing,
    fresh.flatMap(({ entry }) => entry.skills),
  );
  await practise(
    importing,
    fresh.flatMap(({ entry }, index) =>
      entry.skills.map((label) => [ids[index]!, skills.ids.get(label)!] as const),
    ),
  );
  for (const [index, { entry }] of fresh.entries())
    if (entry.languages.length > 0) await addLanguages(importing.db, ids[index]!, entry.languages);
  const written: Written[] = [];
  for (const { entry, existingId } of lines)
    written.push(
      existingId === undefined
        ? { id: ids.shift()!, change: "created" }
        : await completeMember(importing, entry, existingId),
    );
  // What comes on the way is written beside any line: undoing takes it back last.
  if (skills.made.length > 0)
    written[0]!.also = [
      ...(written[0]!.also ?? []),
      ...skills.made.map((id) => ({ kind: "skills", id })),
    ];
  return written;
}

/** One person, who is made a member or completed if she is known. */
export function takeInMember(importing: Importing, entry: MemberLine): Promise<Written> {
  return inTransaction(importing, async (importing) => {
    const [existingId] = await knownPeople(importing.db, [{ entry }]);
    const [written] = await takeInMembers(importing, [{ entry, existingId }]);
    return written!;
  });
}
