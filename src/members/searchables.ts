import type { Findable, Searchable } from "#kernel/search";
import { shownName } from "./queries.ts";
import { membersWords } from "./words.ts";

export const searchables: Searchable[] = [
  {
    kind: "person",
    one: (locale) => membersWords(locale)("member"),
    several: (locale) => membersWords(locale)("menu"),
    hue: "plain",
    icon: "person",
    findables: (db, ids) => db.named<Findable>("findable-people", people, [db.communityId, ids]),
  },
  {
    kind: "collective",
    one: (locale) => membersWords(locale)("collective"),
    several: (locale) => membersWords(locale)("collectives"),
    hue: "plain",
    icon: "people",
    findables: (db, ids) =>
      db.named<Findable>("findable-collectives", collectives, [db.communityId, ids]),
  },
];

/** A member's name as she has it shown, what she has a mind to learn, what she can. */
const people = `select p.id, ${shownName} as title, p.wish as text, p.place, p.arrived_at as at,
    array(select n.name from person_skill k join skill_name n
      on n.community_id = k.community_id and n.skill_id = k.skill_id
      where k.community_id = p.community_id and k.person_id = p.id) as around
  from person p where p.community_id = $1 and p.id = any($2::bigint[])
    and exists (select from standing s where s.community_id = p.community_id and s.person_id = p.id
      and s.kind = 'member' and s.until_at is null)`;

const collectives = `select c.id, c.name as title, c.about as text, c.place, c.made_at as at,
    '{}'::text[] as around
  from collective c where c.community_id = $1 and c.id = any($2::bigint[])`;
