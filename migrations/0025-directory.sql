-- The directory: members by what they say, what they can, where they live, which languages they speak.

-- A name as it is shown, in the order of a list. Of a name that is not shown nothing is kept here.
create function shown_key(first_name text, last_name text, shown_as text) returns text
  language sql immutable parallel safe
  as $$
    select lower(public.unaccent('public.unaccent'::regdictionary,
      case shown_as when 'name' then trim(first_name || ' ' || last_name) else first_name end))
  $$;

alter table person
  add column name_key text collate "C" not null
    generated always as (shown_key(first_name, last_name, shown_as)) stored,
  -- Those of a place together; who says none, at the end.
  add column place_key text collate "C" not null
    generated always as (coalesce(nullif(place_folded, ''), '~') || E'\x01'
      || shown_key(first_name, last_name, shown_as)) stored;
create index person_by_name on person (community_id, name_key, id);
create index person_by_place on person (community_id, place_key, id);
drop index person_name;

-- A language that a person speaks, as a tag of BCP 47: fr, gcf, ht, fsl.
create table person_language (
  community_id bigint not null references community (id),
  person_id bigint not null,
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' and length(language) <= 35),
  primary key (community_id, person_id, language),
  foreign key (community_id, person_id) references person (community_id, id)
);
create index person_language_spoken on person_language (community_id, language);
select enclose('person_language');

-- Members who answer all that is sought (null: whatever it is), by name or by place, after one of them.
-- Under row-level security no index of words is used: the owner looks, in the current community alone.
create function members_sought(
    said tsquery, skills bigint[], positions text[], places text[], place_part text, spoken text,
    by_place boolean, after_key text, after_id bigint, most integer)
  returns table (id bigint, key text)
  language plpgsql stable security definer rows 50
  set search_path = public, pg_temp
  as $$
declare
  key text := case when by_place then 'p.place_key' else 'p.name_key' end;
begin
  -- Only what is sought is asked, so that the planner begins by what is rarest.
  return query execute 'select p.id, ' || key || '::text from person p where p.community_id = $1
    and exists (select from standing s where s.community_id = $1 and s.person_id = p.id
      and s.kind = ''member'' and s.until_at is null)'
    || case when said is null then '' else ' and exists (select from search_entry e
      where e.community_id = $1 and e.kind = ''person'' and e.subject_id = p.id and e.words @@ $2)' end
    || case when skills is null and positions is null then '' else ' and exists (select from person_skill k
      where k.community_id = $1 and k.person_id = p.id'
      || case when skills is null then '' else ' and k.skill_id = any ($3)' end
      || case when positions is null then '' else ' and k.position = any ($4)' end || ')' end
    || case when places is null then '' else ' and p.place_folded = any ($5)' end
    || case when place_part is null then '' else ' and p.place_folded like ''%'' || $6 || ''%''' end
    || case when spoken is null then '' else ' and exists (select from person_language l
      where l.community_id = $1 and l.person_id = p.id and l.language = $7)' end
    || case when after_key is null then '' else ' and (' || key || ', p.id) > ($8, $9)' end
    || ' order by ' || key || ', p.id limit $10'
    using current_community(), said, skills, positions, places, place_part, spoken, after_key, after_id, most;
end $$;
revoke all on function
  members_sought(tsquery, bigint[], text[], text[], text, text, boolean, text, bigint, integer) from public;
grant execute on function
  members_sought(tsquery, bigint[], text[], text[], text, text, boolean, text, bigint, integer) to koudmen_app;

-- The places where members live, each once, however many live there.
create function places_lived() returns setof text
  language sql stable security definer rows 100
  set search_path = public, pg_temp
  as $$
    with recursive place as (
      select (select min(place_folded) from person
        where community_id = current_community() and place_folded <> '') as folded
      union all
      select (select min(place_folded) from person
        where community_id = current_community() and place_folded <> '' and place_folded > folded)
      from place where folded is not null
    )
    select folded from place where folded is not null
  $$;
revoke all on function places_lived() from public;
grant execute on function places_lived() to koudmen_app;
