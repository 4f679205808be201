import type { Db } from "#kernel/db";
import { usualLanguages } from "./named.ts";

/** The languages that each of these people speaks, as tags of BCP 47: the usual ones of here first. */
export async function languagesOf(db: Db, personIds: number[]): Promise<Map<number, string[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await db.named<{ id: number; languages: string[] }>(
    "languages-of",
    `select person_id as id, array_agg(language
       order by coalesce(array_position($3::text[], language), 99), language) as languages
     from person_language where community_id = $1 and person_id = any($2::bigint[])
     group by person_id`,
    [db.communityId, personIds, usualLanguages],
  );
  return new Map(rows.map(({ id, languages }) => [id, languages]));
}

/** The languages that somebody here speaks, or said to. */
export async function languagesSpokenHere(db: Db): Promise<string[]> {
  const rows = await db.named<{ language: string }>(
    "languages-spoken-here",
    `with recursive spoken as (
       select (select min(language) from person_language where community_id = $1) as language
       union all
       select (select min(l.language) from person_language l
         where l.community_id = $1 and l.language > spoken.language)
       from spoken where language is not null
     )
     select language from spoken where language is not null`,
    [db.communityId],
  );
  return rows.map(({ language }) => language);
}

/**
 * Writes down which languages a person speaks, instead of those that were noted; within an act.
 * @returns whether it changed anything
 */
export async function keepLanguages(
  db: Db,
  personId: number,
  languages: string[],
): Promise<boolean> {
  const dropped = await db.named<{ language: string }>(
    "drop-languages",
    `delete from person_language where community_id = $1 and person_id = $2
       and language <> all($3::text[]) returning language`,
    [db.communityId, personId, languages],
  );
  return (await addLanguages(db, personId, languages)) || dropped.length > 0;
}

/** The same, besides those that were noted. */
export async function addLanguages(
  db: Db,
  personId: number,
  languages: string[],
): Promise<boolean> {
  const added = await db.named<{ language: string }>(
    "add-languages",
    `insert into person_language (community_id, person_id, language)
     select $1, $2, language from unnest($3::text[]) language
     on conflict do nothing returning language`,
    [db.communityId, personId, languages],
  );
  return added.length > 0;
}
