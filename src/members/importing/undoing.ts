import type { Db } from "#kernel/db";
import type { Importing, Snapshot, Undoing } from "#kernel/imports";
import { foldName } from "#kernel/text";
import { keepLanguages } from "../languages/spoken.ts";

/** A person as an import may have made or completed her. */
type PersonSnapshot = Snapshot & {
  person: { place: string; wish: string; email: string | null };
  /** Number and end of each standing. */
  standings: [number, string | null][];
  /** Number of each skill. */
  skills: [number, string][];
  consents: number[];
  languages: string[];
};

/** Takes people back that an import made, or what it completed of those it knew. */
export const undoPeople: Undoing = {
  subjectKind: "person",
  ownEvents: ["person.arrived", "person.subscribed", "person.changed"],
  async snapshots(db, ids) {
    const rows = await db.named<{ id: number; snapshot: PersonSnapshot }>(
      "people-snapshots",
      `select p.id, jsonb_build_object(
         'person', to_jsonb(p) - 'version' - 'community_id',
         'standings', array(select jsonb_build_array(s.id, s.until_at) from standing s
           where s.community_id = p.community_id and s.person_id = p.id order by s.id),
         'skills', array(select jsonb_build_array(k.skill_id, k.position) from person_skill k
           where k.community_id = p.community_id and k.person_id = p.id order by k.skill_id),
         'consents', array(select c.id from consent c
           where c.community_id = p.community_id and c.person_id = p.id order by c.id),
         'languages', array(select l.language from person_language l
           where l.community_id = p.community_id and l.person_id = p.id order by 1)) as snapshot
       from person p where p.community_id = $1 and p.id = any($2::bigint[])`,
      [db.communityId, ids],
    );
    return new Map(rows.map(({ id, snapshot }) => [id, snapshot]));
  },
  async takeAway({ db }, ids) {
    for (const table of ["person_skill", "person_language", "standing", "consent"])
      await db.execute(
        `delete from ${table} where community_id = $1 and person_id = any($2::bigint[])`,
        [db.communityId, ids],
      );
    await db.execute("delete from person where community_id = $1 and id = any($2::bigint[])", [
      db.communityId,
      ids,
    ]);
  },
  async putBack(importing, before) {
    for (const [id, snapshot] of before)
      await putPersonBack(importing, id, snapshot as PersonSnapshot);
  },
};

async function putPersonBack(
  { db }: Importing,
  id: number,
  { person, standings, skills, consents, languages }: PersonSnapshot,
): Promise<void> {
  const { place, wish, email } = person;
  await db.named(
    "put-person-back",
    `update person set place = $3, place_folded = $4, wish = $5, email = $6, version = version + 1
     where community_id = $1 and id = $2`,
    [db.communityId, id, place, foldName(place), wish, email],
  );
  await db.named(
    "put-skills-back",
    `delete from person_skill
     where community_id = $1 and person_id = $2 and skill_id <> all($3::bigint[])`,
    [db.communityId, id, skills.map(([skill]) => skill)],
  );
  await db.named(
    "put-consents-back",
    "delete from consent where community_id = $1 and person_id = $2 and id <> all($3::bigint[])",
    [db.communityId, id, consents],
  );
  await keepLanguages(db, id, languages);
  await putStandingsBack(db, id, standings);
}

/** First the ends: one standing at most is open. */
async function putStandingsBack(
  db: Db,
  id: number,
  standings: PersonSnapshot["standings"],
): Promise<void> {
  await db.named(
    "drop-later-standings",
    "delete from standing where community_id = $1 and person_id = $2 and id <> all($3::bigint[])",
    [db.communityId, id, standings.map(([standing]) => standing)],
  );
  await db.named(
    "put-standings-back",
    `update standing s set until_at = b.until_at
     from unnest($3::bigint[], $4::timestamptz[]) as b (id, until_at)
     where s.community_id = $1 and s.person_id = $2 and s.id = b.id
       and s.until_at is distinct from b.until_at`,
    [
      db.communityId,
      id,
      standings.map(([standing]) => standing),
      standings.map(([, until]) => until),
    ],
  );
}
