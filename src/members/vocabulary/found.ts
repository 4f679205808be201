import type { Findable, Searchable } from "#kernel/search";
import type { SubjectKind } from "#kernel/subjects";
import { skillsWithIds } from "./skill.ts";
import { skillUrl } from "./urls.ts";
import { vocabularyWords } from "./words.ts";

/** Members see the words of their community; nothing is said around one. */
export const skillSubject: SubjectKind = {
  kind: "skill",
  async find({ db, community, person }, ids) {
    if (!person) return [];
    const skills = await skillsWithIds(db, ids);
    return skills.map(({ id, label }) => ({
      kind: "skill",
      id,
      title: label,
      url: skillUrl(community.prefix, { id, label }),
      people: [],
      quiet: true,
    }));
  },
};

export const skillSearchable: Searchable = {
  kind: "skill",
  one: (locale) => vocabularyWords(locale)("one"),
  several: (locale) => vocabularyWords(locale)("several"),
  hue: "plain",
  icon: "badge",
  findables: (db, ids) => db.named<Findable>("findable-skills", text, [db.communityId, ids]),
};

const text = `select s.id, s.label as title, '' as text, '' as place, s.adopted_at as at,
    array(select n.name from skill_name n where n.community_id = s.community_id
      and n.skill_id = s.id and not n.preferred) as around
  from skill s where s.community_id = $1 and s.id = any($2::bigint[])
    and s.adopted_at is not null and s.merged_into_id is null`;
