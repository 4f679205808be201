import type { Importing, ToWrite, Written } from "#kernel/imports";
import { addLanguages } from "../languages/spoken.ts";
import { skillsCalled } from "../vocabulary/skills-called.ts";
import { enterPeople } from "./enter-people.ts";
import type { MemberLine } from "./members-importer.ts";
import { completeMember } from "./take-in-member.ts";

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
  await practise(importing, fresh, ids, skills.ids);
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

async function practise(
  { db, clock }: Importing,
  lines: ToWrite<MemberLine>[],
  ids: number[],
  skills: Map<string, number>,
): Promise<void> {
  const pairs = lines.flatMap(({ entry }, index) =>
    entry.skills.map((label) => [ids[index]!, skills.get(label)!] as const),
  );
  if (pairs.length === 0) return;
  await db.named(
    "practise-many",
    `insert into person_skill (community_id, person_id, skill_id, position, since_at)
     select $1, p.person_id, p.skill_id, 'practises', $2
     from unnest($3::bigint[], $4::bigint[]) as p (person_id, skill_id)
     on conflict do nothing`,
    [db.communityId, clock(), pairs.map(([person]) => person), pairs.map(([, skill]) => skill)],
  );
}
