-- Members around a place: those of the places given, the first place first where they are seen by place.

drop function places_lived();

-- The places where members live, each once and as one of them writes it, however many live there.
create function places_lived() returns table (folded text, place text)
  language sql stable security definer rows 100
  set search_path = public, pg_temp
  as $$
    with recursive lived as (
      select (select min(p.place_folded) from person p
        where p.community_id = current_community() and p.place_folded <> '') as folded
      union all
      select (select min(p.place_folded) from person p
        where p.community_id = current_community() and p.place_folded <> '' and p.place_folded > l.folded)
      from lived l where l.folded is not null
    )
    select l.folded, (select p.place from person p
      where p.community_id = current_community() and p.place_folded <> '' and p.place_folded = l.folded limit 1)
    from lived l where l.folded is not null
  $$;
revoke all on function places_lived() from public;
grant execute on function places_lived() to koudmen_app;

create or replace function members_sought(
    said tsquery, skills bigint[], positions text[], places text[], place_part text, spoken text,
    by_place boolean, after_key text, after_id bigint, most integer)
  returns table (id bigint, key text)
  language plpgsql stable security definer rows 50
  set search_path = public, pg_temp
  as $$
declare
  key text := case when not by_place then 'p.name_key' when places is null then 'p.place_key' else
    '(lpad(array_position($5, p.place_folded)::text, 6, ''0'') || E''\x01'' || p.name_key) collate "C"' end;
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
    -- An index holds the places that are said.
    || case when places is null then '' else ' and p.place_folded <> '''' and p.place_folded = any ($5)' end
    || case when place_part is null then '' else ' and p.place_folded like ''%'' || $6 || ''%''' end
    || case when spoken is null then '' else ' and exists (select from person_language l
      where l.community_id = $1 and l.person_id = p.id and l.language = $7)' end
    || case when after_key is null then '' else ' and (' || key || ', p.id) > ($8, $9)' end
    || ' order by ' || key || ', p.id limit $10'
    using current_community(), said, skills, positions, places, place_part, spoken, after_key, after_id, most;
end $$;
