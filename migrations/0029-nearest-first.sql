-- Members by place around one: place by place, the nearest first, until there are enough of them. Sorting
-- all who live around took 740 ms among 50,000.

create or replace function members_sought(
    said tsquery, skills bigint[], positions text[], places text[], place_part text, spoken text,
    by_place boolean, after_key text, after_id bigint, most integer)
  returns table (id bigint, key text)
  language plpgsql stable security definer rows 50
  set search_path = public, pg_temp
  as $$
declare
  here bigint := current_community();
  key text := case when by_place then 'p.place_key' else 'p.name_key' end;
  -- Only what is sought is asked, so that the planner begins by what is rarest.
  asked text := 'where p.community_id = $1
    and exists (select from standing s where s.community_id = $1 and s.person_id = p.id
      and s.kind = ''member'' and s.until_at is null)'
    || case when said is null then '' else ' and exists (select from search_entry e
      where e.community_id = $1 and e.kind = ''person'' and e.subject_id = p.id and e.words @@ $2)' end
    || case when skills is null and positions is null then '' else ' and exists (select from person_skill k
      where k.community_id = $1 and k.person_id = p.id'
      || case when skills is null then '' else ' and k.skill_id = any ($3)' end
      || case when positions is null then '' else ' and k.position = any ($4)' end || ')' end
    || case when spoken is null then '' else ' and exists (select from person_language l
      where l.community_id = $1 and l.person_id = p.id and l.language = $7)' end;
  first_place integer := coalesce(nullif(substring(after_key from '^\d{6}(?=\x01)'), '')::integer, 1);
  after_there text;
  wanted integer := most;
  found_there integer;
begin
  if by_place and places is not null then
    for place in first_place .. cardinality(places) loop
      -- The key of the person after whom the list goes on, in the order of her own place.
      after_there := case when after_key is not null and place = first_place
        then places[place] || substring(after_key from 7) end;
      return query execute 'select p.id, $6 || E''\x01'' || p.name_key from person p ' || asked
        || ' and p.place_key >= $5 || E''\x01'' and p.place_key < $5 || E''\x02'''
        || case when after_there is null then '' else ' and (p.place_key, p.id) > ($8, $9)' end
        || ' order by p.place_key, p.id limit $10'
        using here, said, skills, positions, places[place], lpad(place::text, 6, '0'), spoken,
          after_there, after_id, wanted;
      get diagnostics found_there = row_count;
      wanted := wanted - found_there;
      exit when wanted <= 0;
    end loop;
    return;
  end if;
  return query execute 'select p.id, ' || key || '::text from person p ' || asked
    -- An index holds the places that are said.
    || case when places is null then '' else ' and p.place_folded <> '''' and p.place_folded = any ($5)' end
    || case when place_part is null then '' else ' and p.place_folded like ''%'' || $6 || ''%''' end
    || case when after_key is null then '' else ' and (' || key || ', p.id) > ($8, $9)' end
    || ' order by ' || key || ', p.id limit $10'
    using here, said, skills, positions, places, place_part, spoken, after_key, after_id, most;
end $$;
