-- The whole present database (schema "public"), written from its catalog. To change it, write a migration.

SET check_function_bodies = off;

CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE OR REPLACE FUNCTION public.adopt_names()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update skill_name n set adopted = new.adopted_at is not null
  where n.community_id = new.community_id and n.skill_id = new.id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.communities_with_events()
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select distinct community_id from event where dispatched_at is null $function$;

CREATE OR REPLACE FUNCTION public.communities_with_mail()
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select distinct community_id from mail where queued_at is null and sent_at is null and held_at is null $function$;

CREATE OR REPLACE FUNCTION public.communities_with_stale()
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select distinct community_id from search_stale $function$;
REVOKE ALL ON ROUTINE communities_with_stale() FROM PUBLIC;
GRANT EXECUTE ON ROUTINE communities_with_stale() TO koudmen_app;

CREATE OR REPLACE FUNCTION public.current_community()
 RETURNS bigint
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.community_id', true), '')::bigint $function$;

CREATE OR REPLACE FUNCTION public.enclose(tbl regclass, actions text DEFAULT 'select, insert, update, delete'::text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format(
    'create policy community on %s using (community_id = (select current_community()))', tbl);
  execute format('grant %s on %s to "koudmen_app"', actions, tbl);
end $function$;

CREATE OR REPLACE FUNCTION public.find_skills(sought_name text, said text[], units integer[], marks text[], worth real[], most integer)
 RETURNS TABLE(skill_id bigint, label text, matched text, score real)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
 SET "pg_trgm.word_similarity_threshold" TO '0.5'
AS $function$
declare
  here bigint := current_community();
  sought text := left(sought_name, 200);
  start text := case when length(sought) > 1 then replace(replace(sought, '\', ''), '%', '') || '%' end;
begin
  return query
  with asked as materialized (
    select a.unit, a.mark, a.worth from unnest(units, marks, worth) a (unit, mark, worth)
  ), hit as materialized (
    select a.mark, n.id, cardinality(n.stems) as length
    from (select distinct mark from asked) a
    cross join lateral (
      select m.id, m.stems from skill_name m
      where m.community_id = here and m.marks @> array[a.mark] limit 3000) n
  ), frequency as materialized (
    select h.mark, count(*) as found from hit h group by h.mark
  ), unit as materialized (
    -- The weight of a word is that of its stem; an expression has none of its own.
    select a.unit, max(mark_weight(coalesce(f.found, 0))) filter (where a.worth = 1 and a.mark ~ '^[^=~*^]') as weight,
      bool_or(f.found > 0) filter (where a.mark ~ '^[^=~^]') as known
    from asked a left join frequency f using (mark) group by a.unit
  ), total as materialized (
    select greatest(sum(weight), 1) as weight from unit
  ), met as (
    select h.id, h.length, a.unit, max(a.worth) * coalesce(u.weight, 8) as gain
    from hit h join asked a using (mark) join unit u using (unit)
    group by h.id, h.length, a.unit, u.weight
  ), near as materialized (
    select n.id, cardinality(n.stems) as length, w.unit,
      0.7 * word_similarity(w.word, n.folded) * w.weight as gain
    from (
      select u.unit, u.weight, word from unit u
      join unnest(said) with ordinality s (word, number) on s.number = u.unit + 1
      where not coalesce(u.known, false) and u.weight is not null and length(word) > 2
      order by length(word) desc limit 4) w
    join skill_name n on n.folded %> w.word
    where n.community_id = here
  ), weighed as materialized (
    select e.id, sum(e.gain) / (select weight from total) * 2.5 / (1 + 0.25 * e.length) as closeness
    from (select * from met union all select * from near) e
    group by e.id, e.length
    order by 2 desc, e.id limit 150
  ), candidate as (
    select c.id, max(c.closeness) as closeness
    from (
      select * from weighed
      union all
      (select n.id, 0 from skill_name n where n.community_id = here and n.folded like start limit 50)
    ) c (id, closeness)
    group by c.id
  ), scored as (
    select n.skill_id, n.name, n.preferred, (
      c.closeness
      + similarity(n.folded, sought)
      + case when n.folded = sought then 4 when n.folded like start then 1 else 0 end)::real as score
    from candidate c
    -- One key at a time: the planner can't know how few the candidates are.
    cross join lateral (
      select * from skill_name m where m.community_id = here and m.id = c.id offset 0) n
  ), best as (
    select distinct on (s.skill_id) s.skill_id, s.name, s.score
    from scored s order by s.skill_id, s.score desc, s.preferred desc
  )
  select s.id, s.label, b.name, b.score
  from best b join skill s on s.community_id = here and s.id = b.skill_id
  order by b.score desc, length(s.label), s.id
  limit most;
end $function$;
REVOKE ALL ON ROUTINE find_skills(text,text[],integer[],text[],real[],integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE find_skills(text,text[],integer[],text[],real[],integer) TO koudmen_app;

CREATE OR REPLACE FUNCTION public.forget_unsaid_words()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    delete from search_word w where w.community_id = current_community() and not exists (
      select from search_entry e where e.community_id = w.community_id and e.words @@ (
        select string_agg(quote_literal(stem), ' & ')::tsquery
        from unnest(tsvector_to_array(search_words(w.word))) stem))
  $function$;
REVOKE ALL ON ROUTINE forget_unsaid_words() FROM PUBLIC;
GRANT EXECUTE ON ROUTINE forget_unsaid_words() TO koudmen_app;

CREATE OR REPLACE PROCEDURE public.keep_found(IN tbl regclass, IN kind text, IN subject text, IN noting regproc DEFAULT 'note_stale'::regproc)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format($trigger$
    create trigger found_added after insert on %1$s referencing new table as changed
      for each statement execute function %2$s(%3$L, %4$L);
    create trigger found_changed after update on %1$s referencing new table as changed
      for each statement execute function %2$s(%3$L, %4$L);
    create trigger found_gone after delete on %1$s referencing old table as changed
      for each statement execute function %2$s(%3$L, %4$L);
    insert into search_stale (community_id, kind, subject_id)
      select distinct community_id, %3$L, %4$I from %1$s
    $trigger$, tbl, noting, kind, subject);
end $procedure$;

CREATE OR REPLACE FUNCTION public.mark_weight(found bigint)
 RETURNS real
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select ln(1 + 20000.0 / greatest(found, 1))::real $function$;

CREATE OR REPLACE FUNCTION public.members_sought(said tsquery, skills bigint[], positions text[], places text[], place_part text, spoken text, by_place boolean, after_key text, after_id bigint, most integer)
 RETURNS TABLE(id bigint, key text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
REVOKE ALL ON ROUTINE members_sought(tsquery,bigint[],text[],text[],text,text,boolean,text,bigint,integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE members_sought(tsquery,bigint[],text[],text[],text,text,boolean,text,bigint,integer) TO koudmen_app;

CREATE OR REPLACE FUNCTION public.name_as_adopted()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.adopted := exists (
    select from skill s where s.community_id = new.community_id and s.id = new.skill_id and s.adopted_at is not null);
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.needs_near(askers integer[], units integer[], marks text[], worth real[], most integer)
 RETURNS TABLE(id bigint, asker integer, closeness real, shared_words integer, meant text[], met integer[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 60
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      #variable_conflict use_column
      declare
        here bigint := current_community();
      begin
        return query
        with asked as materialized (
          select a.asker, a.unit, a.mark, a.worth, dense_rank() over (order by a.mark collate "C") as number
          from unnest(askers, units, marks, worth) a (asker, unit, mark, worth)
        ), hit as materialized (
    select a.number, l.thing, l.length
    from (
      select id as thing, length(words) as length, n.marks from need n
      where n.community_id = here and n.withdrawn_at is null and n.set_aside_at is null and n.closed_at is null
      order by n.opened_at desc, n.id desc limit 500) l
    cross join lateral unnest(l.marks) u (mark)
    join (select distinct number, mark from asked) a on a.mark = u.mark 
        ), weight as materialized (
          select h.number, (mark_weight(case when count(*) < 64 then count(*) else 1000 end) / 10) ^ 2 as weight
          from hit h group by h.number
        ), met as materialized (
          select distinct on (a.asker, h.thing, a.unit)
            a.asker, h.thing, h.length, a.unit, a.mark, a.worth, a.worth * w.weight as gain
          from hit h join asked a using (number) join weight w using (number)
          order by a.asker, h.thing, a.unit, a.worth * w.weight desc, a.number
        ), nearest as materialized (
          select m.asker, m.thing, (sum(m.gain) / (1 + 0.08::float8 * greatest(min(m.length) - 4, 0)))::real as closeness
          from met m group by m.asker, m.thing
          order by closeness desc, m.thing desc
          limit most
        )
        select n.thing, n.asker, n.closeness,
          (count(*) filter (where m.mark ~ '^[^=~]'))::integer,
          coalesce(array_agg(m.mark order by m.gain desc) filter (where m.mark ~ '^[=~]' and m.gain > 0.05), '{}'),
          coalesce(array_agg(m.unit order by m.gain desc)
            filter (where m.mark !~ '^[~*^]' and m.worth >= 0.55 and m.gain > 0.05), '{}')
        from nearest n join met m using (asker, thing)
        group by n.thing, n.asker, n.closeness
        order by n.closeness desc, n.thing desc;
      end $function$;
REVOKE ALL ON ROUTINE needs_near(integer[],integer[],text[],real[],integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE needs_near(integer[],integer[],text[],real[],integer) TO koudmen_app;

CREATE OR REPLACE FUNCTION public.note_skilled_stale()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into search_stale (community_id, kind, subject_id)
    select distinct community_id, 'skill', skill_id from changed
    union select s.community_id, 'need', s.need_id from need_skill s
      join changed c on c.community_id = s.community_id and c.skill_id = s.skill_id
    union select s.community_id, 'offer', s.offer_id from offer_skill s
      join changed c on c.community_id = s.community_id and c.skill_id = s.skill_id
    union select s.community_id, 'person', s.person_id from person_skill s
      join changed c on c.community_id = s.community_id and c.skill_id = s.skill_id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.note_stale()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  execute format(
    'insert into search_stale (community_id, kind, subject_id)
     select distinct community_id, %L, %I from changed', tg_argv[0], tg_argv[1]);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.offers_near(askers integer[], units integer[], marks text[], worth real[], most integer)
 RETURNS TABLE(id bigint, asker integer, closeness real, shared_words integer, meant text[], met integer[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 60
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      #variable_conflict use_column
      declare
        here bigint := current_community();
      begin
        return query
        with asked as materialized (
          select a.asker, a.unit, a.mark, a.worth, dense_rank() over (order by a.mark collate "C") as number
          from unnest(askers, units, marks, worth) a (asker, unit, mark, worth)
        ), hit as materialized (
    select a.number, s.thing, s.length
    from (select distinct number, mark from asked) a
    cross join lateral (
      select m.thing, m.length from (select community_id, marks, id as thing, length(words) as length from offer
         where withdrawn_at is null and set_aside_at is null) m
      where m.community_id = here and m.marks @> array[a.mark]
      -- What so many say tells little: not all of them are read, nor counted.
      limit 64) s 
        ), weight as materialized (
          select h.number, (mark_weight(case when count(*) < 64 then count(*) else 1000 end) / 10) ^ 2 as weight
          from hit h group by h.number
        ), met as materialized (
          select distinct on (a.asker, h.thing, a.unit)
            a.asker, h.thing, h.length, a.unit, a.mark, a.worth, a.worth * w.weight as gain
          from hit h join asked a using (number) join weight w using (number)
          order by a.asker, h.thing, a.unit, a.worth * w.weight desc, a.number
        ), nearest as materialized (
          select m.asker, m.thing, (sum(m.gain) / (1 + 0.08::float8 * greatest(min(m.length) - 4, 0)))::real as closeness
          from met m group by m.asker, m.thing
          order by closeness desc, m.thing desc
          limit most
        )
        select n.thing, n.asker, n.closeness,
          (count(*) filter (where m.mark ~ '^[^=~]'))::integer,
          coalesce(array_agg(m.mark order by m.gain desc) filter (where m.mark ~ '^[=~]' and m.gain > 0.05), '{}'),
          coalesce(array_agg(m.unit order by m.gain desc)
            filter (where m.mark !~ '^[~*^]' and m.worth >= 0.55 and m.gain > 0.05), '{}')
        from nearest n join met m using (asker, thing)
        group by n.thing, n.asker, n.closeness
        order by n.closeness desc, n.thing desc;
      end $function$;
REVOKE ALL ON ROUTINE offers_near(integer[],integer[],text[],real[],integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE offers_near(integer[],integer[],text[],real[],integer) TO koudmen_app;

CREATE OR REPLACE FUNCTION public.places_lived()
 RETURNS TABLE(folded text, place text)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
  $function$;
REVOKE ALL ON ROUTINE places_lived() FROM PUBLIC;
GRANT EXECUTE ON ROUTINE places_lived() TO koudmen_app;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'a line of the ledger is never changed: reverse it'; end $function$;

CREATE OR REPLACE FUNCTION public.search_queries(said text[], sounds text[])
 RETURNS TABLE(every_word tsquery, any_word tsquery)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
 SET "pg_trgm.similarity_threshold" TO '0.4'
AS $function$
declare
  here bigint := current_community();
  typed text;
  sounding text;
  meant tsquery;
begin
  for place in 1 .. least(cardinality(said), 16) loop
    typed := said[place];
    sounding := sounds[place];
    meant := null;
    select string_agg(quote_literal(stem), ' & ')::tsquery into meant
      from unnest(tsvector_to_array(search_words(left(typed, 80)))) stem;
    -- A word of every sentence ("de", "pour").
    continue when meant is null;
    if length(typed) > 2 and place = cardinality(said) then
      meant := meant || (quote_literal(typed) || ':*')::tsquery;
    end if;
    if length(typed) > 3 and not exists (
      select from search_entry e where e.community_id = here and e.words @@ meant limit 1)
    then
      select coalesce(string_agg(quote_literal(stem), ' | ')::tsquery, meant) into meant from (
        select w.word from search_word w
        where w.community_id = here and (w.sound = sounding or w.word % typed)
        order by w.sound = sounding desc, similarity(w.word, typed) desc, w.word limit 6) near,
        unnest(tsvector_to_array(search_words(near.word))) stem;
    end if;
    every_word := coalesce(every_word && meant, meant);
    any_word := coalesce(any_word || meant, meant);
  end loop;
  if every_word is not null then return next; end if;
end $function$;
REVOKE ALL ON ROUTINE search_queries(text[],text[]) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE search_queries(text[],text[]) TO koudmen_app;

CREATE OR REPLACE FUNCTION public.search_things(every_word tsquery, any_word tsquery, kinds text[], place text, since timestamp with time zone, most integer)
 RETURNS TABLE(kind text, id bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here bigint := current_community();
  found_all integer;
begin
  return query
  with latest as materialized (
    select e.kind, e.subject_id, e.words, e.at from search_entry e
    where e.community_id = here and e.words @@ every_word
      and (kinds is null or e.kind = any (kinds))
      and (place is null or e.place_folded like '%' || place || '%')
      and (since is null or e.at >= since)
    order by e.at desc limit 1000
  )
  select l.kind, l.subject_id from latest l
  order by ts_rank('{0.2, 0.4, 0.4, 1}', l.words, every_word, 1) desc, l.at desc, l.subject_id desc
  limit most;
  get diagnostics found_all = row_count;
  if found_all < most and every_word <> any_word then
    return query
    with latest as materialized (
      select e.kind, e.subject_id, e.words, e.at from search_entry e
      where e.community_id = here and e.words @@ any_word and not e.words @@ every_word
        and (kinds is null or e.kind = any (kinds))
        and (place is null or e.place_folded like '%' || place || '%')
        and (since is null or e.at >= since)
      order by e.at desc limit 1000
    )
    select l.kind, l.subject_id from latest l
    order by ts_rank('{0.2, 0.4, 0.4, 1}', l.words, any_word, 1) desc, l.at desc, l.subject_id desc
    limit most - found_all;
  end if;
end $function$;
REVOKE ALL ON ROUTINE search_things(tsquery,tsquery,text[],text,timestamp with time zone,integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE search_things(tsquery,tsquery,text[],text,timestamp with time zone,integer) TO koudmen_app;

CREATE OR REPLACE FUNCTION public.search_words(folded text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select to_tsvector('pg_catalog.french'::regconfig, folded) $function$;

CREATE OR REPLACE FUNCTION public.shown_key(first_name text, last_name text, shown_as text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select lower(public.unaccent('public.unaccent'::regdictionary,
      case shown_as when 'name' then trim(first_name || ' ' || last_name) else first_name end))
  $function$;

CREATE OR REPLACE FUNCTION public.skills_near(askers integer[], units integer[], marks text[], worth real[], most integer)
 RETURNS TABLE(id bigint, asker integer, closeness real, shared_words integer, meant text[], met integer[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 60
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      #variable_conflict use_column
      declare
        here bigint := current_community();
      begin
        return query
        with asked as materialized (
          select a.asker, a.unit, a.mark, a.worth, dense_rank() over (order by a.mark collate "C") as number
          from unnest(askers, units, marks, worth) a (asker, unit, mark, worth)
        ), hit as materialized (
    select a.number, s.thing, s.length
    from (select distinct number, mark from asked) a
    cross join lateral (
      select m.thing, m.length from (select community_id, marks, skill_id as thing, cardinality(stems) as length from skill_name where adopted) m
      where m.community_id = here and m.marks @> array[a.mark]
      -- What so many say tells little: not all of them are read, nor counted.
      limit 64) s 
        ), weight as materialized (
          select h.number, (mark_weight(case when count(*) < 64 then count(*) else 1000 end) / 10) ^ 2 as weight
          from hit h group by h.number
        ), met as materialized (
          select distinct on (a.asker, h.thing, a.unit)
            a.asker, h.thing, h.length, a.unit, a.mark, a.worth, a.worth * w.weight as gain
          from hit h join asked a using (number) join weight w using (number)
          order by a.asker, h.thing, a.unit, a.worth * w.weight desc, a.number
        ), nearest as materialized (
          select m.asker, m.thing, (sum(m.gain) / (1 + 0.08::float8 * greatest(min(m.length) - 4, 0)))::real as closeness
          from met m group by m.asker, m.thing
          order by closeness desc, m.thing desc
          limit most
        )
        select n.thing, n.asker, n.closeness,
          (count(*) filter (where m.mark ~ '^[^=~]'))::integer,
          coalesce(array_agg(m.mark order by m.gain desc) filter (where m.mark ~ '^[=~]' and m.gain > 0.05), '{}'),
          coalesce(array_agg(m.unit order by m.gain desc)
            filter (where m.mark !~ '^[~*^]' and m.worth >= 0.55 and m.gain > 0.05), '{}')
        from nearest n join met m using (asker, thing)
        group by n.thing, n.asker, n.closeness
        order by n.closeness desc, n.thing desc;
      end $function$;
REVOKE ALL ON ROUTINE skills_near(integer[],integer[],text[],real[],integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE skills_near(integer[],integer[],text[],real[],integer) TO koudmen_app;

CREATE OR REPLACE FUNCTION public.skills_within(sentence text[], most integer)
 RETURNS TABLE(skill_id bigint, label text, matched text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  here bigint := current_community();
begin
  return query
  with found as materialized (
    select n.id, n.skill_id, n.name, n.stems, n.preferred
    from skill_name n
    where n.community_id = here and n.stems <@ sentence and n.stems <> '{}'
    order by cardinality(n.stems) desc, length(n.name) desc, n.id
    limit 200
  ), telling as (
    select distinct on (f.skill_id) f.skill_id, f.name, f.stems
    from found f
    where not exists (select from found g where g.stems @> f.stems and g.stems <> f.stems)
    order by f.skill_id, cardinality(f.stems) desc, f.preferred desc
  )
  select s.id, s.label, t.name
  from telling t join skill s on s.community_id = here and s.id = t.skill_id
  order by cardinality(t.stems) desc, length(t.name) desc, s.id
  limit most;
end $function$;
REVOKE ALL ON ROUTINE skills_within(text[],integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE skills_within(text[],integer) TO koudmen_app;

CREATE TABLE account (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  email text NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  confirmed_at timestamp(3) with time zone,
  locale text,
  CONSTRAINT account_pkey PRIMARY KEY (id),
  CONSTRAINT account_email_key UNIQUE (email),
  CONSTRAINT account_email_check CHECK (email = lower(email) AND email ~~ '%_@_%'::text)
);

CREATE TABLE acquaintance (
  community_id bigint NOT NULL,
  one_id bigint NOT NULL,
  other_id bigint NOT NULL,
  since_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT acquaintance_pkey PRIMARY KEY (community_id, one_id, other_id),
  CONSTRAINT acquaintance_check CHECK (one_id < other_id)
);
CREATE INDEX acquaintance_other ON acquaintance USING btree (community_id, other_id);

CREATE TABLE api_token (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  token_hash bytea NOT NULL,
  label text NOT NULL,
  scope text NOT NULL,
  made_at timestamp(3) with time zone NOT NULL,
  used_at timestamp(3) with time zone,
  revoked_at timestamp(3) with time zone,
  CONSTRAINT api_token_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT api_token_token_hash_key UNIQUE (token_hash),
  CONSTRAINT api_token_scope_check CHECK (scope = ANY (ARRAY['read'::text, 'write'::text]))
);
CREATE INDEX api_token_person ON api_token USING btree (community_id, person_id);

CREATE TABLE ask_step (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  message_id bigint NOT NULL,
  state text NOT NULL,
  by_id bigint NOT NULL,
  entered_by_id bigint NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT ask_step_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT ask_step_state_check CHECK (state = ANY (ARRAY['open'::text, 'taken'::text, 'answered'::text, 'aside'::text]))
);
CREATE INDEX ask_step_by ON ask_step USING btree (community_id, by_id);
CREATE INDEX ask_step_entered_by ON ask_step USING btree (community_id, entered_by_id);
CREATE INDEX ask_step_message ON ask_step USING btree (community_id, message_id, id);

CREATE TABLE case_opening (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  subject_kind text NOT NULL,
  subject_id bigint NOT NULL,
  author_id bigint NOT NULL,
  opened_by_id bigint NOT NULL,
  reason text NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT case_opening_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT case_opening_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 500)
);
CREATE INDEX case_opening_author ON case_opening USING btree (community_id, author_id);
CREATE INDEX case_opening_by ON case_opening USING btree (community_id, opened_by_id);
CREATE INDEX case_opening_subject ON case_opening USING btree (community_id, subject_kind, subject_id);

CREATE TABLE collective (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL,
  name text NOT NULL,
  folded text NOT NULL,
  made_by_id bigint NOT NULL,
  made_at timestamp(3) with time zone NOT NULL,
  place text NOT NULL DEFAULT ''::text,
  about text NOT NULL DEFAULT ''::text,
  CONSTRAINT collective_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT collective_about_check CHECK (length(about) <= 2000),
  CONSTRAINT collective_kind_check CHECK (kind = ANY (ARRAY['organisation'::text, 'project'::text])),
  CONSTRAINT collective_name_check CHECK (length(name) >= 1 AND length(name) <= 120),
  CONSTRAINT collective_place_check CHECK (length(place) <= 80)
);
CREATE INDEX collective_made_by ON collective USING btree (community_id, made_by_id);
CREATE UNIQUE INDEX collective_name ON collective USING btree (community_id, folded);

CREATE TABLE community (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  slug text NOT NULL,
  name text NOT NULL,
  sentence text NOT NULL,
  next_on date,
  zone text NOT NULL,
  creole_at timestamp(3) with time zone,
  founded_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT community_pkey PRIMARY KEY (id),
  CONSTRAINT community_slug_key UNIQUE (slug),
  CONSTRAINT community_name_check CHECK (length(name) >= 1 AND length(name) <= 120),
  CONSTRAINT community_sentence_check CHECK (length(sentence) <= 400),
  CONSTRAINT community_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)
);

CREATE TABLE consent (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  purpose text NOT NULL,
  given boolean NOT NULL,
  said_at timestamp(3) with time zone,
  source text NOT NULL,
  noted_by_id bigint,
  noted_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT consent_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT consent_purpose_check CHECK (purpose = 'letter'::text),
  CONSTRAINT consent_source_check CHECK (length(source) >= 1 AND length(source) <= 200)
);
CREATE INDEX consent_noted_by ON consent USING btree (community_id, noted_by_id);
CREATE INDEX consent_person ON consent USING btree (community_id, person_id, purpose, id);

CREATE TABLE contribution (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  entered_by_id bigint NOT NULL,
  kind text NOT NULL,
  minutes integer,
  what text NOT NULL DEFAULT ''::text,
  done_on date NOT NULL,
  subject_kind text,
  subject_id bigint,
  noted_at timestamp(3) with time zone NOT NULL,
  reverses_id bigint,
  way text,
  employer text NOT NULL DEFAULT ''::text,
  quantity integer,
  named_by_id bigint,
  CONSTRAINT contribution_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT contribution_community_id_reverses_id_key UNIQUE (community_id, reverses_id),
  CONSTRAINT contribution_check CHECK ((kind = 'time'::text) = (minutes IS NOT NULL)),
  CONSTRAINT contribution_check1 CHECK ((kind = 'time'::text) = (way IS NOT NULL)),
  CONSTRAINT contribution_check2 CHECK ((kind = 'time'::text) = (quantity IS NULL)),
  CONSTRAINT contribution_check3 CHECK (kind = 'time'::text OR what <> ''::text OR reverses_id IS NOT NULL),
  CONSTRAINT contribution_check4 CHECK (
CASE
    WHEN reverses_id IS NULL THEN COALESCE(minutes, quantity) > 0
    ELSE COALESCE(minutes, quantity) < 0
END),
  CONSTRAINT contribution_check5 CHECK (employer = ''::text OR NOT way IS DISTINCT FROM 'employer'::text),
  CONSTRAINT contribution_check6 CHECK ((subject_kind IS NULL) = (subject_id IS NULL)),
  CONSTRAINT contribution_employer_check CHECK (length(employer) <= 80),
  CONSTRAINT contribution_kind_check CHECK (kind = ANY (ARRAY['time'::text, 'thing_lent'::text, 'thing_given'::text])),
  CONSTRAINT contribution_way_check CHECK (way = ANY (ARRAY['unpaid'::text, 'paid'::text, 'reimbursed'::text, 'employer'::text])),
  CONSTRAINT contribution_what_check CHECK (length(what) <= 200)
);
CREATE INDEX contribution_entered_by ON contribution USING btree (community_id, entered_by_id);
CREATE INDEX contribution_named_by ON contribution USING btree (community_id, named_by_id);
CREATE INDEX contribution_person ON contribution USING btree (community_id, person_id);
CREATE INDEX contribution_subject ON contribution USING btree (community_id, subject_kind, subject_id);
CREATE INDEX contribution_things ON contribution USING btree (community_id, id) WHERE kind <> 'time'::text;
CREATE INDEX contribution_time ON contribution USING btree (community_id, id) WHERE kind = 'time'::text;

CREATE TABLE contribution_naming (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  named_by_id bigint NOT NULL,
  entered_by_id bigint NOT NULL,
  kind text NOT NULL,
  minutes integer,
  quantity integer,
  what text NOT NULL,
  done_on date NOT NULL,
  subject_kind text,
  subject_id bigint,
  named_at timestamp(3) with time zone NOT NULL,
  answered_at timestamp(3) with time zone,
  answered_by_id bigint,
  contribution_id bigint,
  CONSTRAINT contribution_naming_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT contribution_naming_check CHECK (person_id <> named_by_id),
  CONSTRAINT contribution_naming_check1 CHECK (kind = 'time'::text OR minutes IS NULL),
  CONSTRAINT contribution_naming_check2 CHECK ((kind = 'time'::text) = (quantity IS NULL)),
  CONSTRAINT contribution_naming_check3 CHECK ((subject_kind IS NULL) = (subject_id IS NULL)),
  CONSTRAINT contribution_naming_check4 CHECK ((answered_at IS NULL) = (answered_by_id IS NULL)),
  CONSTRAINT contribution_naming_check5 CHECK (answered_at IS NOT NULL OR contribution_id IS NULL),
  CONSTRAINT contribution_naming_kind_check CHECK (kind = ANY (ARRAY['time'::text, 'thing_lent'::text, 'thing_given'::text])),
  CONSTRAINT contribution_naming_minutes_check CHECK (minutes > 0),
  CONSTRAINT contribution_naming_quantity_check CHECK (quantity > 0),
  CONSTRAINT contribution_naming_what_check CHECK (length(what) >= 1 AND length(what) <= 200)
);
CREATE INDEX contribution_naming_answered_by ON contribution_naming USING btree (community_id, answered_by_id);
CREATE INDEX contribution_naming_contribution ON contribution_naming USING btree (community_id, contribution_id);
CREATE INDEX contribution_naming_entered_by ON contribution_naming USING btree (community_id, entered_by_id);
CREATE INDEX contribution_naming_named_by ON contribution_naming USING btree (community_id, named_by_id);
CREATE INDEX contribution_naming_person ON contribution_naming USING btree (community_id, person_id);
CREATE INDEX contribution_naming_waiting ON contribution_naming USING btree (community_id, person_id, id) WHERE answered_at IS NULL;

CREATE TABLE conversation (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  one_id bigint NOT NULL,
  other_id bigint NOT NULL,
  begun_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT conversation_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT conversation_community_id_one_id_other_id_key UNIQUE (community_id, one_id, other_id),
  CONSTRAINT conversation_check CHECK (one_id < other_id)
);
CREATE INDEX conversation_other ON conversation USING btree (community_id, other_id);

CREATE TABLE date_answer (
  community_id bigint NOT NULL,
  slot_id bigint NOT NULL,
  person_id bigint NOT NULL,
  entered_by_id bigint NOT NULL,
  answer text NOT NULL,
  answered_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT date_answer_pkey PRIMARY KEY (community_id, slot_id, person_id),
  CONSTRAINT date_answer_answer_check CHECK (answer = ANY (ARRAY['yes'::text, 'maybe'::text, 'no'::text]))
);
CREATE INDEX date_answer_entered_by ON date_answer USING btree (community_id, entered_by_id);
CREATE INDEX date_answer_person ON date_answer USING btree (community_id, person_id);

CREATE TABLE date_poll (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  subject_kind text NOT NULL,
  subject_id bigint NOT NULL,
  proposed_by_id bigint NOT NULL,
  entered_by_id bigint NOT NULL,
  what text NOT NULL,
  proposed_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT date_poll_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT date_poll_what_check CHECK (length(what) <= 140)
);
CREATE INDEX date_poll_entered_by ON date_poll USING btree (community_id, entered_by_id);
CREATE INDEX date_poll_proposed_by ON date_poll USING btree (community_id, proposed_by_id);
CREATE INDEX date_poll_subject ON date_poll USING btree (community_id, subject_kind, subject_id, id);

CREATE TABLE date_slot (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  poll_id bigint NOT NULL,
  wall text NOT NULL,
  zone text NOT NULL,
  starts_at timestamp(3) with time zone NOT NULL,
  fixed_at timestamp(3) with time zone,
  fixed_by_id bigint,
  CONSTRAINT date_slot_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT date_slot_community_id_poll_id_wall_key UNIQUE (community_id, poll_id, wall),
  CONSTRAINT date_slot_check CHECK ((fixed_at IS NULL) = (fixed_by_id IS NULL)),
  CONSTRAINT date_slot_wall_check CHECK (wall ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d$'::text)
);
CREATE UNIQUE INDEX date_slot_fixed ON date_slot USING btree (community_id, poll_id) WHERE fixed_at IS NOT NULL;
CREATE INDEX date_slot_fixed_by ON date_slot USING btree (community_id, fixed_by_id);
CREATE INDEX date_slot_starts ON date_slot USING btree (community_id, starts_at);

CREATE TABLE event (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  actor_id bigint,
  on_behalf_of_id bigint,
  subject_kind text NOT NULL,
  subject_id bigint NOT NULL,
  payload jsonb NOT NULL DEFAULT '{}'::jsonb,
  dispatched_at timestamp(3) with time zone,
  CONSTRAINT event_pkey PRIMARY KEY (community_id, id)
);
CREATE INDEX event_noted_for ON event USING btree (community_id, on_behalf_of_id, id) WHERE on_behalf_of_id IS NOT NULL;
CREATE INDEX event_subject ON event USING btree (community_id, subject_kind, subject_id, id);
CREATE INDEX event_waiting ON event USING btree (community_id, id) WHERE dispatched_at IS NULL;

CREATE TABLE event_noticed (
  community_id bigint NOT NULL,
  event_id bigint NOT NULL,
  kind text NOT NULL,
  noticed_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT event_noticed_pkey PRIMARY KEY (community_id, event_id, kind)
);

CREATE TABLE form_key (
  community_id bigint NOT NULL,
  account_id bigint NOT NULL,
  act text NOT NULL,
  key text NOT NULL,
  used_at timestamp(3) with time zone NOT NULL,
  result jsonb,
  CONSTRAINT form_key_pkey PRIMARY KEY (community_id, account_id, act, key)
);
CREATE INDEX form_key_age ON form_key USING btree (used_at);

CREATE TABLE gesture_handed (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  key text NOT NULL,
  subject_kind text NOT NULL,
  subject_id bigint NOT NULL,
  to_id bigint NOT NULL,
  handed_by_id bigint NOT NULL,
  word text NOT NULL DEFAULT ''::text,
  handed_at timestamp(3) with time zone NOT NULL,
  taken_on_at timestamp(3) with time zone,
  ended_at timestamp(3) with time zone,
  CONSTRAINT gesture_handed_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT gesture_handed_key_check CHECK (length(key) <= 200),
  CONSTRAINT gesture_handed_word_check CHECK (length(word) <= 300)
);
CREATE INDEX gesture_handed_by ON gesture_handed USING btree (community_id, handed_by_id);
CREATE UNIQUE INDEX gesture_handed_now ON gesture_handed USING btree (community_id, key) WHERE ended_at IS NULL;
CREATE INDEX gesture_handed_to ON gesture_handed USING btree (community_id, to_id);

CREATE TABLE gesture_put_off (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  key text NOT NULL,
  put_off_by_id bigint NOT NULL,
  put_off_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT gesture_put_off_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT gesture_put_off_community_id_key_key UNIQUE (community_id, key),
  CONSTRAINT gesture_put_off_key_check CHECK (length(key) <= 200)
);
CREATE INDEX gesture_put_off_by ON gesture_put_off USING btree (community_id, put_off_by_id);

CREATE TABLE giving_back (
  community_id bigint NOT NULL,
  contribution_id bigint NOT NULL,
  back_on date NOT NULL,
  entered_by_id bigint NOT NULL,
  noted_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT giving_back_pkey PRIMARY KEY (community_id, contribution_id)
);
CREATE INDEX giving_back_entered_by ON giving_back USING btree (community_id, entered_by_id);

CREATE TABLE import_batch (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL,
  file_name text NOT NULL,
  file_key text,
  lines integer NOT NULL,
  choices jsonb NOT NULL,
  locale text NOT NULL,
  prepared_by_id bigint NOT NULL,
  prepared_at timestamp(3) with time zone NOT NULL,
  asked text,
  asked_by_id bigint,
  asked_at timestamp(3) with time zone,
  progress integer NOT NULL DEFAULT 0,
  failed_at timestamp(3) with time zone,
  trial jsonb,
  report jsonb,
  imported_by_id bigint,
  imported_at timestamp(3) with time zone,
  undo jsonb,
  undone_by_id bigint,
  undone_at timestamp(3) with time zone,
  CONSTRAINT import_batch_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT import_batch_asked_check CHECK (asked = ANY (ARRAY['trial'::text, 'import'::text, 'undo'::text])),
  CONSTRAINT import_batch_check CHECK ((asked IS NULL) = (asked_at IS NULL) AND (asked IS NULL) = (asked_by_id IS NULL)),
  CONSTRAINT import_batch_file_name_check CHECK (length(file_name) <= 200)
);
CREATE INDEX import_batch_asked_by ON import_batch USING btree (community_id, asked_by_id);
CREATE INDEX import_batch_imported_by ON import_batch USING btree (community_id, imported_by_id);
CREATE INDEX import_batch_prepared_by ON import_batch USING btree (community_id, prepared_by_id);
CREATE INDEX import_batch_undone_by ON import_batch USING btree (community_id, undone_by_id);

CREATE TABLE import_change (
  community_id bigint NOT NULL,
  batch_id bigint NOT NULL,
  kind text NOT NULL,
  subject_id bigint NOT NULL,
  place integer NOT NULL,
  line integer NOT NULL,
  created boolean NOT NULL,
  before jsonb,
  after_hash bytea NOT NULL,
  file text,
  CONSTRAINT import_change_pkey PRIMARY KEY (community_id, batch_id, kind, subject_id),
  CONSTRAINT import_change_file_check CHECK (length(file) <= 400)
);
CREATE INDEX import_change_place ON import_change USING btree (community_id, batch_id, place);

CREATE TABLE import_columns (
  community_id bigint NOT NULL,
  kind text NOT NULL,
  titles_hash bytea NOT NULL,
  choices jsonb NOT NULL,
  kept_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT import_columns_pkey PRIMARY KEY (community_id, kind, titles_hash)
);

CREATE TABLE imported_line (
  community_id bigint NOT NULL,
  kind text NOT NULL,
  source_key text NOT NULL,
  content_hash bytea NOT NULL,
  subject_id bigint NOT NULL,
  imported_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT imported_line_pkey PRIMARY KEY (community_id, kind, source_key)
);
CREATE INDEX imported_line_subject ON imported_line USING btree (community_id, kind, subject_id);

CREATE TABLE introduction (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  need_id bigint,
  offer_id bigint,
  proposed_at timestamp(3) with time zone NOT NULL,
  ends_at timestamp(3) with time zone NOT NULL,
  met_at timestamp(3) with time zone,
  about text NOT NULL DEFAULT ''::text,
  settled_at timestamp(3) with time zone,
  shared_need_id bigint,
  CONSTRAINT introduction_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT introduction_about_check CHECK (length(about) <= 200),
  CONSTRAINT introduction_check CHECK (COALESCE(need_id, offer_id, shared_need_id) IS NOT NULL OR about <> ''::text)
);
CREATE INDEX introduction_need ON introduction USING btree (community_id, need_id);
CREATE INDEX introduction_offer ON introduction USING btree (community_id, offer_id);
CREATE INDEX introduction_shared_need ON introduction USING btree (community_id, shared_need_id);
CREATE INDEX introduction_unsettled ON introduction USING btree (community_id, ends_at, id) WHERE settled_at IS NULL;

CREATE TABLE introduction_person (
  community_id bigint NOT NULL,
  introduction_id bigint NOT NULL,
  person_id bigint NOT NULL,
  side text NOT NULL,
  accepted_at timestamp(3) with time zone,
  declined_at timestamp(3) with time zone,
  answered_by_id bigint,
  stepped_back_at timestamp(3) with time zone,
  CONSTRAINT introduction_person_pkey PRIMARY KEY (community_id, introduction_id, person_id),
  CONSTRAINT introduction_person_check CHECK (accepted_at IS NULL OR declined_at IS NULL),
  CONSTRAINT introduction_person_check1 CHECK (stepped_back_at IS NULL OR accepted_at IS NOT NULL),
  CONSTRAINT introduction_person_side_check CHECK (side = ANY (ARRAY['seeks'::text, 'helps'::text, 'meets'::text]))
);
CREATE INDEX introduction_person_answered_by ON introduction_person USING btree (community_id, answered_by_id);
CREATE INDEX introduction_person_person ON introduction_person USING btree (community_id, person_id);

CREATE TABLE introduction_proposer (
  community_id bigint NOT NULL,
  introduction_id bigint NOT NULL,
  person_id bigint NOT NULL,
  proposed_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT introduction_proposer_pkey PRIMARY KEY (community_id, introduction_id, person_id)
);
CREATE INDEX introduction_proposer_person ON introduction_proposer USING btree (community_id, person_id);

CREATE TABLE mail (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  message_id text NOT NULL,
  kind text NOT NULL,
  sealed bytea,
  written_at timestamp(3) with time zone NOT NULL,
  queued_at timestamp(3) with time zone,
  attempts integer NOT NULL DEFAULT 0,
  sent_at timestamp(3) with time zone,
  held_at timestamp(3) with time zone,
  held_because text,
  CONSTRAINT mail_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT mail_message_id_key UNIQUE (message_id)
);
CREATE INDEX mail_waiting ON mail USING btree (community_id, id) WHERE queued_at IS NULL AND sent_at IS NULL AND held_at IS NULL;

CREATE TABLE message (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  subject_kind text NOT NULL,
  subject_id bigint NOT NULL,
  author_id bigint NOT NULL,
  entered_by_id bigint NOT NULL,
  unnamed boolean NOT NULL,
  kind text NOT NULL,
  text text NOT NULL,
  about_id bigint,
  said_at timestamp(3) with time zone NOT NULL,
  edited_at timestamp(3) with time zone,
  removed_at timestamp(3) with time zone,
  version integer NOT NULL DEFAULT 1,
  state text,
  waits boolean,
  CONSTRAINT message_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT message_check CHECK ((state IS NOT NULL) = (kind = ANY (ARRAY['question'::text, 'blocker'::text, 'feedback'::text]))),
  CONSTRAINT message_check1 CHECK (NOT waits IS DISTINCT FROM (state = ANY (ARRAY['open'::text, 'taken'::text]))),
  CONSTRAINT message_check2 CHECK (removed_at IS NULL OR text = ''::text),
  CONSTRAINT message_kind_check CHECK (kind = ANY (ARRAY['remark'::text, 'question'::text, 'blocker'::text, 'win'::text, 'result'::text, 'feedback'::text])),
  CONSTRAINT message_state_check CHECK (state = ANY (ARRAY['open'::text, 'taken'::text, 'answered'::text, 'aside'::text])),
  CONSTRAINT message_text_check CHECK (length(text) <= 4000)
);
CREATE INDEX message_about ON message USING btree (community_id, about_id);
CREATE INDEX message_asked ON message USING btree (community_id, subject_kind, subject_id, id) WHERE state IS NOT NULL;
CREATE INDEX message_author ON message USING btree (community_id, author_id);
CREATE INDEX message_entered_by ON message USING btree (community_id, entered_by_id);
CREATE INDEX message_kind ON message USING btree (community_id, kind, id) WHERE subject_kind <> 'conversation'::text AND removed_at IS NULL;
CREATE INDEX message_latest ON message USING btree (community_id, id) WHERE subject_kind <> 'conversation'::text AND removed_at IS NULL;
CREATE INDEX message_milestone ON message USING btree (community_id, subject_kind, subject_id, id) WHERE kind = ANY (ARRAY['blocker'::text, 'win'::text]);
CREATE INDEX message_subject ON message USING btree (community_id, subject_kind, subject_id, id);
CREATE INDEX message_told ON message USING btree (community_id, id) WHERE subject_kind <> 'conversation'::text AND removed_at IS NULL AND (kind = ANY (ARRAY['win'::text, 'result'::text]));
CREATE INDEX message_unanswered ON message USING btree (community_id, id) WHERE subject_kind <> 'conversation'::text AND removed_at IS NULL AND state = 'open'::text;
CREATE INDEX message_waiting ON message USING btree (community_id, kind, waits, id) WHERE subject_kind <> 'conversation'::text AND removed_at IS NULL;

CREATE TABLE message_help (
  community_id bigint NOT NULL,
  ask_id bigint NOT NULL,
  message_id bigint NOT NULL,
  marked_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT message_help_pkey PRIMARY KEY (community_id, ask_id, message_id)
);
CREATE INDEX message_help_message ON message_help USING btree (community_id, message_id);

CREATE TABLE message_mention (
  community_id bigint NOT NULL,
  message_id bigint NOT NULL,
  person_id bigint NOT NULL,
  written text NOT NULL,
  CONSTRAINT message_mention_pkey PRIMARY KEY (community_id, message_id, person_id)
);
CREATE INDEX message_mention_person ON message_mention USING btree (community_id, person_id, message_id);

CREATE TABLE message_reaction (
  community_id bigint NOT NULL,
  message_id bigint NOT NULL,
  person_id bigint NOT NULL,
  kind text NOT NULL,
  reacted_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT message_reaction_pkey PRIMARY KEY (community_id, message_id, person_id, kind),
  CONSTRAINT message_reaction_kind_check CHECK (kind = ANY (ARRAY['thanks'::text, 'learned'::text, 'puzzled'::text]))
);
CREATE INDEX message_reaction_person ON message_reaction USING btree (community_id, person_id);

CREATE TABLE message_revision (
  community_id bigint NOT NULL,
  message_id bigint NOT NULL,
  version integer NOT NULL,
  text text NOT NULL,
  replaced_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT message_revision_pkey PRIMARY KEY (community_id, message_id, version)
);

CREATE TABLE migration (
  name text NOT NULL,
  checksum text NOT NULL,
  applied_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT migration_pkey PRIMARY KEY (name)
);

CREATE TABLE need (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  entered_by_id bigint NOT NULL,
  title text NOT NULL,
  details text NOT NULL DEFAULT ''::text,
  place text NOT NULL DEFAULT ''::text,
  place_folded text NOT NULL DEFAULT ''::text,
  remote boolean NOT NULL DEFAULT false,
  opened_at timestamp(3) with time zone NOT NULL,
  closed_at timestamp(3) with time zone,
  withdrawn_at timestamp(3) with time zone,
  version integer NOT NULL DEFAULT 1,
  words tsvector NOT NULL DEFAULT ''::tsvector,
  aim text,
  hidden boolean NOT NULL DEFAULT false,
  audience text NOT NULL DEFAULT 'members'::text,
  horizon_on date,
  collective_id bigint,
  set_aside_at timestamp(3) with time zone,
  renewed_at timestamp(3) with time zone,
  asked_again_at timestamp(3) with time zone,
  taken_at timestamp(3) with time zone,
  marks text[] NOT NULL DEFAULT '{}'::text[],
  marked_with integer NOT NULL DEFAULT 0,
  CONSTRAINT need_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT need_aim_check CHECK (aim = ANY (ARRAY['learn'::text, 'practise'::text, 'accompany'::text, 'feedback'::text, 'test'::text, 'partner'::text, 'place'::text, 'tool'::text, 'hand'::text, 'call'::text, 'problem'::text, 'blocker'::text])),
  CONSTRAINT need_audience_check CHECK (audience = ANY (ARRAY['members'::text, 'chosen'::text, 'everyone'::text])),
  CONSTRAINT need_details_check CHECK (length(details) <= 4000),
  CONSTRAINT need_place_check CHECK (length(place) <= 80),
  CONSTRAINT need_title_check CHECK (length(title) >= 1 AND length(title) <= 140)
);
CREATE INDEX need_aim ON need USING btree (community_id, aim, opened_at DESC, id DESC) WHERE withdrawn_at IS NULL AND set_aside_at IS NULL;
CREATE INDEX need_answered ON need USING btree (community_id, opened_at DESC, id DESC) WHERE withdrawn_at IS NULL AND set_aside_at IS NULL AND closed_at IS NOT NULL;
CREATE INDEX need_collective ON need USING btree (community_id, collective_id);
CREATE INDEX need_entered_by ON need USING btree (community_id, entered_by_id);
CREATE INDEX need_list ON need USING btree (community_id, opened_at DESC, id DESC) WHERE withdrawn_at IS NULL AND set_aside_at IS NULL;
CREATE INDEX need_marks ON need USING gin (community_id, marks);
CREATE INDEX need_open ON need USING btree (community_id, opened_at DESC, id DESC) WHERE withdrawn_at IS NULL AND set_aside_at IS NULL AND closed_at IS NULL;
CREATE INDEX need_person ON need USING btree (community_id, person_id);
CREATE INDEX need_public ON need USING btree (community_id, opened_at DESC, id DESC) WHERE withdrawn_at IS NULL AND set_aside_at IS NULL AND audience = 'everyone'::text;
CREATE INDEX need_set_aside ON need USING btree (community_id, opened_at DESC, id DESC) WHERE withdrawn_at IS NULL AND set_aside_at IS NOT NULL;
CREATE INDEX need_words ON need USING gin (words);

CREATE TABLE need_ally (
  community_id bigint NOT NULL,
  need_id bigint NOT NULL,
  person_id bigint NOT NULL,
  entered_by_id bigint NOT NULL,
  since_at timestamp(3) with time zone NOT NULL,
  left_at timestamp(3) with time zone,
  CONSTRAINT need_ally_pkey PRIMARY KEY (community_id, need_id, person_id)
);
CREATE INDEX need_ally_entered_by ON need_ally USING btree (community_id, entered_by_id);
CREATE INDEX need_ally_person ON need_ally USING btree (community_id, person_id);

CREATE TABLE need_reader (
  community_id bigint NOT NULL,
  need_id bigint NOT NULL,
  person_id bigint NOT NULL,
  CONSTRAINT need_reader_pkey PRIMARY KEY (community_id, need_id, person_id)
);
CREATE INDEX need_reader_person ON need_reader USING btree (community_id, person_id);

CREATE TABLE need_skill (
  community_id bigint NOT NULL,
  need_id bigint NOT NULL,
  skill_id bigint NOT NULL,
  CONSTRAINT need_skill_pkey PRIMARY KEY (community_id, need_id, skill_id)
);
CREATE INDEX need_skill_skill ON need_skill USING btree (community_id, skill_id);

CREATE TABLE need_state (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  need_id bigint NOT NULL,
  state text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  by_id bigint,
  on_behalf_of_id bigint,
  CONSTRAINT need_state_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT need_state_state_check CHECK (state = ANY (ARRAY['open'::text, 'taken'::text, 'answered'::text, 'set_aside'::text, 'reopened'::text, 'renewed'::text]))
);
CREATE INDEX need_state_by ON need_state USING btree (community_id, by_id);
CREATE INDEX need_state_need ON need_state USING btree (community_id, need_id, id);
CREATE INDEX need_state_on_behalf_of ON need_state USING btree (community_id, on_behalf_of_id);

CREATE TABLE need_unsuited (
  community_id bigint NOT NULL,
  need_id bigint NOT NULL,
  person_id bigint NOT NULL,
  skill_ids bigint[] NOT NULL,
  since_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT need_unsuited_pkey PRIMARY KEY (community_id, need_id, person_id)
);
CREATE INDEX need_unsuited_person ON need_unsuited USING btree (community_id, person_id, since_at DESC);

CREATE TABLE notice (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  kind text NOT NULL,
  subject_kind text NOT NULL,
  subject_id bigint NOT NULL,
  personal boolean NOT NULL,
  event_id bigint NOT NULL,
  actor_id bigint,
  times integer NOT NULL DEFAULT 1,
  noted_at timestamp(3) with time zone NOT NULL,
  told_at timestamp(3) with time zone,
  seen_at timestamp(3) with time zone,
  dropped_at timestamp(3) with time zone,
  CONSTRAINT notice_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT notice_times_check CHECK (times >= 1)
);
CREATE INDEX notice_actor ON notice USING btree (community_id, actor_id);
CREATE INDEX notice_event ON notice USING btree (community_id, event_id);
CREATE INDEX notice_list ON notice USING btree (community_id, person_id, id);
CREATE INDEX notice_unseen ON notice USING btree (community_id, person_id, subject_kind, subject_id) WHERE seen_at IS NULL AND dropped_at IS NULL;
CREATE UNIQUE INDEX notice_waiting ON notice USING btree (community_id, person_id, kind, subject_kind, subject_id) WHERE told_at IS NULL AND seen_at IS NULL AND dropped_at IS NULL;

CREATE TABLE notice_rhythm (
  community_id bigint NOT NULL,
  person_id bigint NOT NULL,
  rhythm text NOT NULL DEFAULT 'at_once'::text,
  chosen_at timestamp(3) with time zone,
  CONSTRAINT notice_rhythm_pkey PRIMARY KEY (community_id, person_id),
  CONSTRAINT notice_rhythm_rhythm_check CHECK (rhythm = ANY (ARRAY['at_once'::text, 'daily'::text, 'weekly'::text, 'nothing'::text]))
);

CREATE TABLE offer (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  entered_by_id bigint NOT NULL,
  title text NOT NULL,
  details text NOT NULL DEFAULT ''::text,
  place text NOT NULL DEFAULT ''::text,
  place_folded text NOT NULL DEFAULT ''::text,
  remote boolean NOT NULL DEFAULT false,
  opened_at timestamp(3) with time zone NOT NULL,
  withdrawn_at timestamp(3) with time zone,
  version integer NOT NULL DEFAULT 1,
  words tsvector NOT NULL DEFAULT ''::tsvector,
  aim text,
  hidden boolean NOT NULL DEFAULT false,
  audience text NOT NULL DEFAULT 'members'::text,
  horizon_on date,
  collective_id bigint,
  set_aside_at timestamp(3) with time zone,
  renewed_at timestamp(3) with time zone,
  asked_again_at timestamp(3) with time zone,
  marks text[] NOT NULL DEFAULT '{}'::text[],
  marked_with integer NOT NULL DEFAULT 0,
  CONSTRAINT offer_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT offer_aim_check CHECK (aim = ANY (ARRAY['learn'::text, 'practise'::text, 'accompany'::text, 'feedback'::text, 'test'::text, 'partner'::text, 'place'::text, 'tool'::text, 'hand'::text, 'call'::text, 'problem'::text, 'blocker'::text])),
  CONSTRAINT offer_audience_check CHECK (audience = ANY (ARRAY['members'::text, 'chosen'::text, 'everyone'::text])),
  CONSTRAINT offer_details_check CHECK (length(details) <= 4000),
  CONSTRAINT offer_place_check CHECK (length(place) <= 80),
  CONSTRAINT offer_title_check CHECK (length(title) >= 1 AND length(title) <= 140)
);
CREATE INDEX offer_aim ON offer USING btree (community_id, aim, opened_at DESC, id DESC) WHERE withdrawn_at IS NULL AND set_aside_at IS NULL;
CREATE INDEX offer_collective ON offer USING btree (community_id, collective_id);
CREATE INDEX offer_entered_by ON offer USING btree (community_id, entered_by_id);
CREATE INDEX offer_list ON offer USING btree (community_id, opened_at DESC, id DESC) WHERE withdrawn_at IS NULL AND set_aside_at IS NULL;
CREATE INDEX offer_marks ON offer USING gin (community_id, marks);
CREATE INDEX offer_person ON offer USING btree (community_id, person_id);
CREATE INDEX offer_public ON offer USING btree (community_id, opened_at DESC, id DESC) WHERE withdrawn_at IS NULL AND set_aside_at IS NULL AND audience = 'everyone'::text;
CREATE INDEX offer_set_aside ON offer USING btree (community_id, opened_at DESC, id DESC) WHERE withdrawn_at IS NULL AND set_aside_at IS NOT NULL;
CREATE INDEX offer_words ON offer USING gin (words);

CREATE TABLE offer_reader (
  community_id bigint NOT NULL,
  offer_id bigint NOT NULL,
  person_id bigint NOT NULL,
  CONSTRAINT offer_reader_pkey PRIMARY KEY (community_id, offer_id, person_id)
);
CREATE INDEX offer_reader_person ON offer_reader USING btree (community_id, person_id);

CREATE TABLE offer_skill (
  community_id bigint NOT NULL,
  offer_id bigint NOT NULL,
  skill_id bigint NOT NULL,
  CONSTRAINT offer_skill_pkey PRIMARY KEY (community_id, offer_id, skill_id)
);
CREATE INDEX offer_skill_skill ON offer_skill USING btree (community_id, skill_id);

CREATE TABLE outcome (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  need_id bigint NOT NULL,
  happened text NOT NULL,
  left_behind text NOT NULL DEFAULT ''::text,
  told_by_id bigint NOT NULL,
  on_behalf_of_id bigint,
  told_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT outcome_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT outcome_happened_check CHECK (length(happened) >= 1 AND length(happened) <= 400),
  CONSTRAINT outcome_left_behind_check CHECK (length(left_behind) <= 400)
);
CREATE INDEX outcome_need ON outcome USING btree (community_id, need_id);
CREATE INDEX outcome_on_behalf_of ON outcome USING btree (community_id, on_behalf_of_id);
CREATE INDEX outcome_told_by ON outcome USING btree (community_id, told_by_id);

CREATE TABLE person (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  first_name text NOT NULL,
  last_name text NOT NULL DEFAULT ''::text,
  email text,
  wish text NOT NULL DEFAULT ''::text,
  place text NOT NULL DEFAULT ''::text,
  place_folded text NOT NULL DEFAULT ''::text,
  load text NOT NULL DEFAULT 'some'::text,
  load_since timestamp(3) with time zone NOT NULL,
  zone text,
  arrived_at timestamp(3) with time zone NOT NULL,
  entered_by_id bigint,
  version integer NOT NULL DEFAULT 1,
  shown_as text NOT NULL DEFAULT 'name'::text,
  direct_since timestamp(3) with time zone,
  direct_how text NOT NULL DEFAULT ''::text,
  name_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (shown_key(first_name, last_name, shown_as)) STORED,
  place_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS ((COALESCE(NULLIF(place_folded, ''::text), '~'::text) || ''::text) || shown_key(first_name, last_name, shown_as)) STORED,
  CONSTRAINT person_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT person_direct_how_check CHECK (length(direct_how) <= 120),
  CONSTRAINT person_email_check CHECK (email = lower(email)),
  CONSTRAINT person_first_name_check CHECK (length(first_name) >= 1 AND length(first_name) <= 80),
  CONSTRAINT person_last_name_check CHECK (length(last_name) <= 80),
  CONSTRAINT person_load_check CHECK (load = ANY (ARRAY['free'::text, 'some'::text, 'full'::text, 'away'::text])),
  CONSTRAINT person_place_check CHECK (length(place) <= 80),
  CONSTRAINT person_shown_as_check CHECK (shown_as = ANY (ARRAY['name'::text, 'first_name'::text, 'unnamed'::text])),
  CONSTRAINT person_wish_check CHECK (length(wish) <= 400)
);
CREATE INDEX person_by_name ON person USING btree (community_id, name_key, id);
CREATE INDEX person_by_place ON person USING btree (community_id, place_key, id);
CREATE UNIQUE INDEX person_email ON person USING btree (community_id, email) WHERE email IS NOT NULL;
CREATE INDEX person_entered_by ON person USING btree (community_id, entered_by_id);
CREATE INDEX person_place ON person USING btree (community_id, place_folded) WHERE place_folded <> ''::text;

CREATE TABLE person_account (
  community_id bigint NOT NULL,
  person_id bigint NOT NULL,
  account_id bigint NOT NULL,
  linked_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT person_account_pkey PRIMARY KEY (community_id, person_id),
  CONSTRAINT person_account_community_id_account_id_key UNIQUE (community_id, account_id)
);
CREATE INDEX person_account_account ON person_account USING btree (account_id);

CREATE TABLE person_language (
  community_id bigint NOT NULL,
  person_id bigint NOT NULL,
  language text NOT NULL,
  CONSTRAINT person_language_pkey PRIMARY KEY (community_id, person_id, language),
  CONSTRAINT person_language_language_check CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text AND length(language) <= 35)
);
CREATE INDEX person_language_spoken ON person_language USING btree (community_id, language);

CREATE TABLE person_role (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  role text NOT NULL,
  since_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  CONSTRAINT person_role_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT person_role_role_check CHECK (role = ANY (ARRAY['facilitator'::text, 'treasurer'::text]))
);
CREATE UNIQUE INDEX person_role_now ON person_role USING btree (community_id, person_id, role) WHERE until_at IS NULL;
CREATE INDEX person_role_person ON person_role USING btree (community_id, person_id);

CREATE TABLE person_skill (
  community_id bigint NOT NULL,
  person_id bigint NOT NULL,
  skill_id bigint NOT NULL,
  "position" text NOT NULL,
  since_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT person_skill_pkey PRIMARY KEY (community_id, person_id, skill_id),
  CONSTRAINT person_skill_position_check CHECK ("position" = ANY (ARRAY['discovers'::text, 'practises'::text, 'passes_on'::text, 'profession'::text]))
);
CREATE INDEX person_skill_skill ON person_skill USING btree (community_id, skill_id);

CREATE UNLOGGED TABLE rate_limit (
  key text NOT NULL,
  count integer NOT NULL,
  until timestamp(3) with time zone NOT NULL,
  CONSTRAINT rate_limit_pkey PRIMARY KEY (key)
);

CREATE TABLE relay (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  relay_id bigint NOT NULL,
  consent text NOT NULL,
  entered_by_id bigint NOT NULL,
  since_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  ended_by_id bigint,
  CONSTRAINT relay_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT relay_check CHECK (person_id <> relay_id),
  CONSTRAINT relay_consent_check CHECK (length(consent) >= 1 AND length(consent) <= 200)
);
CREATE INDEX relay_ended_by ON relay USING btree (community_id, ended_by_id);
CREATE INDEX relay_entered_by ON relay USING btree (community_id, entered_by_id);
CREATE UNIQUE INDEX relay_now ON relay USING btree (community_id, person_id, relay_id) WHERE until_at IS NULL;
CREATE INDEX relay_person ON relay USING btree (community_id, person_id);
CREATE INDEX relay_relay ON relay USING btree (community_id, relay_id);

CREATE TABLE search_entry (
  community_id bigint NOT NULL,
  kind text NOT NULL,
  subject_id bigint NOT NULL,
  words tsvector NOT NULL,
  place_folded text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT search_entry_pkey PRIMARY KEY (community_id, kind, subject_id)
);
CREATE INDEX search_entry_latest ON search_entry USING btree (community_id, at DESC);
CREATE INDEX search_entry_words ON search_entry USING gin (community_id, words);

CREATE TABLE search_stale (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  community_id bigint NOT NULL,
  kind text NOT NULL,
  subject_id bigint NOT NULL,
  CONSTRAINT search_stale_pkey PRIMARY KEY (community_id, id)
);

CREATE TABLE search_word (
  community_id bigint NOT NULL,
  word text NOT NULL,
  sound text NOT NULL,
  CONSTRAINT search_word_pkey PRIMARY KEY (community_id, word)
);
CREATE INDEX search_word_sound ON search_word USING btree (community_id, sound);
CREATE INDEX search_word_trigrams ON search_word USING gin (community_id, word gin_trgm_ops);

CREATE TABLE session (
  token_hash bytea NOT NULL,
  account_id bigint NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  seen_at timestamp(3) with time zone NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT session_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX session_account ON session USING btree (account_id);
CREATE INDEX session_age ON session USING btree (expires_at);

CREATE TABLE sign_in_attempt (
  id uuid NOT NULL,
  email text NOT NULL,
  code_hash bytea NOT NULL,
  link_hash bytea NOT NULL,
  asked_at timestamp(3) with time zone NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  used_at timestamp(3) with time zone,
  CONSTRAINT sign_in_attempt_pkey PRIMARY KEY (id),
  CONSTRAINT sign_in_attempt_link_hash_key UNIQUE (link_hash)
);
CREATE INDEX sign_in_attempt_age ON sign_in_attempt USING btree (expires_at);

CREATE TABLE skill (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  label text NOT NULL,
  source_uri text,
  added_at timestamp(3) with time zone NOT NULL,
  adopted_at timestamp(3) with time zone,
  merged_into_id bigint,
  parent_ref text,
  parent_key text,
  CONSTRAINT skill_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT skill_label_check CHECK (length(label) >= 1 AND length(label) <= 200)
);
CREATE INDEX skill_adopted ON skill USING btree (community_id, lower(label), id) WHERE adopted_at IS NOT NULL;
CREATE INDEX skill_merged_into ON skill USING btree (community_id, merged_into_id);
CREATE INDEX skill_parent_ref ON skill USING btree (community_id, id) WHERE parent_ref IS NOT NULL;
CREATE UNIQUE INDEX skill_source ON skill USING btree (community_id, source_uri) WHERE source_uri IS NOT NULL;

CREATE TABLE skill_change (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL,
  skill_id bigint NOT NULL,
  other_id bigint,
  before text NOT NULL DEFAULT ''::text,
  after text NOT NULL DEFAULT ''::text,
  moved jsonb,
  by_id bigint NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  undone_at timestamp(3) with time zone,
  undone_by_id bigint,
  CONSTRAINT skill_change_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT skill_change_kind_check CHECK (kind = ANY (ARRAY['renamed'::text, 'named'::text, 'unnamed'::text, 'merged'::text, 'related'::text, 'unrelated'::text]))
);
CREATE INDEX skill_change_by ON skill_change USING btree (community_id, by_id);
CREATE INDEX skill_change_other ON skill_change USING btree (community_id, other_id);
CREATE INDEX skill_change_skill ON skill_change USING btree (community_id, skill_id);
CREATE INDEX skill_change_undone_by ON skill_change USING btree (community_id, undone_by_id);

CREATE TABLE skill_name (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  skill_id bigint NOT NULL,
  name text NOT NULL,
  folded text NOT NULL,
  stems text[] NOT NULL,
  preferred boolean NOT NULL,
  marks text[] NOT NULL DEFAULT '{}'::text[],
  marked_with integer NOT NULL DEFAULT 0,
  adopted boolean NOT NULL DEFAULT false,
  CONSTRAINT skill_name_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT skill_name_name_check CHECK (length(name) >= 1 AND length(name) <= 300)
);
CREATE INDEX skill_name_adopted_marks ON skill_name USING gin (community_id, marks) WHERE adopted;
CREATE INDEX skill_name_folded ON skill_name USING btree (community_id, folded);
CREATE INDEX skill_name_marks ON skill_name USING gin (community_id, marks);
CREATE INDEX skill_name_skill ON skill_name USING btree (community_id, skill_id);
CREATE INDEX skill_name_stems ON skill_name USING gin (stems);
CREATE INDEX skill_name_trigrams ON skill_name USING gin (folded gin_trgm_ops);

CREATE TABLE skill_relation (
  community_id bigint NOT NULL,
  skill_id bigint NOT NULL,
  other_id bigint NOT NULL,
  kind text NOT NULL,
  CONSTRAINT skill_relation_pkey PRIMARY KEY (community_id, skill_id, other_id),
  CONSTRAINT skill_relation_check CHECK (skill_id <> other_id),
  CONSTRAINT skill_relation_kind_check CHECK (kind = ANY (ARRAY['broader'::text, 'related'::text]))
);
CREATE INDEX skill_relation_other ON skill_relation USING btree (community_id, other_id);

CREATE TABLE standing (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  kind text NOT NULL,
  since_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  CONSTRAINT standing_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT standing_kind_check CHECK (kind = ANY (ARRAY['subscriber'::text, 'participant'::text, 'member'::text]))
);
CREATE UNIQUE INDEX standing_now ON standing USING btree (community_id, person_id) WHERE until_at IS NULL;
CREATE INDEX standing_person ON standing USING btree (community_id, person_id);

CREATE TABLE suppression (
  community_id bigint NOT NULL,
  email_hash bytea NOT NULL,
  reason text NOT NULL,
  noted_by_id bigint,
  noted_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT suppression_pkey PRIMARY KEY (community_id, email_hash),
  CONSTRAINT suppression_reason_check CHECK (reason = ANY (ARRAY['unsubscribed'::text, 'unreachable'::text, 'blocked'::text]))
);
CREATE INDEX suppression_noted_by ON suppression USING btree (community_id, noted_by_id);

CREATE TABLE thanks (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  from_id bigint NOT NULL,
  entered_by_id bigint NOT NULL,
  words text NOT NULL,
  subject_kind text NOT NULL,
  subject_id bigint NOT NULL,
  said_at timestamp(3) with time zone NOT NULL,
  withdrawn_at timestamp(3) with time zone,
  CONSTRAINT thanks_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT thanks_words_check CHECK (length(words) >= 1 AND length(words) <= 400)
);
CREATE INDEX thanks_entered_by ON thanks USING btree (community_id, entered_by_id);
CREATE INDEX thanks_from ON thanks USING btree (community_id, from_id);
CREATE INDEX thanks_subject ON thanks USING btree (community_id, subject_kind, subject_id);

CREATE TABLE thanks_person (
  community_id bigint NOT NULL,
  thanks_id bigint NOT NULL,
  person_id bigint NOT NULL,
  CONSTRAINT thanks_person_pkey PRIMARY KEY (community_id, thanks_id, person_id)
);
CREATE INDEX thanks_person_person ON thanks_person USING btree (community_id, person_id);

CREATE TABLE topic (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  entered_by_id bigint NOT NULL,
  unnamed boolean NOT NULL,
  title text NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  removed_at timestamp(3) with time zone,
  CONSTRAINT topic_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT topic_check CHECK ((removed_at IS NOT NULL) = (title = ''::text)),
  CONSTRAINT topic_title_check CHECK (length(title) <= 140)
);
CREATE INDEX topic_entered_by ON topic USING btree (community_id, entered_by_id);
CREATE INDEX topic_person ON topic USING btree (community_id, person_id);

CREATE TABLE webhook (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  url text NOT NULL,
  events text[] NOT NULL,
  secret bytea NOT NULL,
  made_by_id bigint NOT NULL,
  made_at timestamp(3) with time zone NOT NULL,
  reached_at timestamp(3) with time zone,
  paused_at timestamp(3) with time zone,
  paused_because text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT webhook_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT webhook_check CHECK ((paused_at IS NULL) = (paused_because IS NULL)),
  CONSTRAINT webhook_events_check CHECK (cardinality(events) >= 1 AND cardinality(events) <= 50),
  CONSTRAINT webhook_paused_because_check CHECK (paused_because = ANY (ARRAY['asked'::text, 'failing'::text, 'gone'::text])),
  CONSTRAINT webhook_url_check CHECK (length(url) >= 1 AND length(url) <= 500)
);
CREATE INDEX webhook_made_by ON webhook USING btree (community_id, made_by_id);

CREATE TABLE webhook_delivery (
  community_id bigint NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  webhook_id bigint NOT NULL,
  message_id text NOT NULL,
  event_name text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  subject_kind text,
  subject_id bigint,
  facts jsonb NOT NULL DEFAULT '{}'::jsonb,
  noted_at timestamp(3) with time zone NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamp(3) with time zone,
  tried_at timestamp(3) with time zone,
  delivered_at timestamp(3) with time zone,
  status integer,
  because text,
  milliseconds integer,
  CONSTRAINT webhook_delivery_pkey PRIMARY KEY (community_id, id),
  CONSTRAINT webhook_delivery_community_id_webhook_id_message_id_key UNIQUE (community_id, webhook_id, message_id)
);
CREATE INDEX webhook_delivery_next ON webhook_delivery USING btree (community_id, next_at) WHERE next_at IS NOT NULL;
CREATE INDEX webhook_delivery_noted ON webhook_delivery USING btree (community_id, noted_at);

ALTER TABLE acquaintance ADD CONSTRAINT acquaintance_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE acquaintance ADD CONSTRAINT acquaintance_community_id_one_id_fkey FOREIGN KEY (community_id, one_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE acquaintance ADD CONSTRAINT acquaintance_community_id_other_id_fkey FOREIGN KEY (community_id, other_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE api_token ADD CONSTRAINT api_token_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE api_token ADD CONSTRAINT api_token_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE ask_step ADD CONSTRAINT ask_step_community_id_by_id_fkey FOREIGN KEY (community_id, by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE ask_step ADD CONSTRAINT ask_step_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE ask_step ADD CONSTRAINT ask_step_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE ask_step ADD CONSTRAINT ask_step_community_id_message_id_fkey FOREIGN KEY (community_id, message_id) REFERENCES message(community_id, id);
ALTER TABLE case_opening ADD CONSTRAINT case_opening_community_id_author_id_fkey FOREIGN KEY (community_id, author_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE case_opening ADD CONSTRAINT case_opening_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE case_opening ADD CONSTRAINT case_opening_community_id_opened_by_id_fkey FOREIGN KEY (community_id, opened_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE collective ADD CONSTRAINT collective_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE collective ADD CONSTRAINT collective_community_id_made_by_id_fkey FOREIGN KEY (community_id, made_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE consent ADD CONSTRAINT consent_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE consent ADD CONSTRAINT consent_community_id_noted_by_id_fkey FOREIGN KEY (community_id, noted_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE consent ADD CONSTRAINT consent_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE contribution ADD CONSTRAINT contribution_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE contribution ADD CONSTRAINT contribution_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE contribution ADD CONSTRAINT contribution_community_id_named_by_id_fkey FOREIGN KEY (community_id, named_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE contribution ADD CONSTRAINT contribution_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE contribution ADD CONSTRAINT contribution_community_id_reverses_id_fkey FOREIGN KEY (community_id, reverses_id) REFERENCES contribution(community_id, id);
ALTER TABLE contribution_naming ADD CONSTRAINT contribution_naming_community_id_answered_by_id_fkey FOREIGN KEY (community_id, answered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE contribution_naming ADD CONSTRAINT contribution_naming_community_id_contribution_id_fkey FOREIGN KEY (community_id, contribution_id) REFERENCES contribution(community_id, id);
ALTER TABLE contribution_naming ADD CONSTRAINT contribution_naming_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE contribution_naming ADD CONSTRAINT contribution_naming_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE contribution_naming ADD CONSTRAINT contribution_naming_community_id_named_by_id_fkey FOREIGN KEY (community_id, named_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE contribution_naming ADD CONSTRAINT contribution_naming_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE conversation ADD CONSTRAINT conversation_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE conversation ADD CONSTRAINT conversation_community_id_one_id_fkey FOREIGN KEY (community_id, one_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE conversation ADD CONSTRAINT conversation_community_id_other_id_fkey FOREIGN KEY (community_id, other_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE date_answer ADD CONSTRAINT date_answer_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE date_answer ADD CONSTRAINT date_answer_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE date_answer ADD CONSTRAINT date_answer_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE date_answer ADD CONSTRAINT date_answer_community_id_slot_id_fkey FOREIGN KEY (community_id, slot_id) REFERENCES date_slot(community_id, id);
ALTER TABLE date_poll ADD CONSTRAINT date_poll_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE date_poll ADD CONSTRAINT date_poll_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE date_poll ADD CONSTRAINT date_poll_community_id_proposed_by_id_fkey FOREIGN KEY (community_id, proposed_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE date_slot ADD CONSTRAINT date_slot_community_id_fixed_by_id_fkey FOREIGN KEY (community_id, fixed_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE date_slot ADD CONSTRAINT date_slot_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE date_slot ADD CONSTRAINT date_slot_community_id_poll_id_fkey FOREIGN KEY (community_id, poll_id) REFERENCES date_poll(community_id, id);
ALTER TABLE event ADD CONSTRAINT event_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE event_noticed ADD CONSTRAINT event_noticed_community_id_event_id_fkey FOREIGN KEY (community_id, event_id) REFERENCES event(community_id, id);
ALTER TABLE event_noticed ADD CONSTRAINT event_noticed_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE form_key ADD CONSTRAINT form_key_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE gesture_handed ADD CONSTRAINT gesture_handed_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE gesture_handed ADD CONSTRAINT gesture_handed_community_id_handed_by_id_fkey FOREIGN KEY (community_id, handed_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE gesture_handed ADD CONSTRAINT gesture_handed_community_id_to_id_fkey FOREIGN KEY (community_id, to_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE gesture_put_off ADD CONSTRAINT gesture_put_off_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE gesture_put_off ADD CONSTRAINT gesture_put_off_community_id_put_off_by_id_fkey FOREIGN KEY (community_id, put_off_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE giving_back ADD CONSTRAINT giving_back_community_id_contribution_id_fkey FOREIGN KEY (community_id, contribution_id) REFERENCES contribution(community_id, id);
ALTER TABLE giving_back ADD CONSTRAINT giving_back_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE giving_back ADD CONSTRAINT giving_back_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE import_batch ADD CONSTRAINT import_batch_community_id_asked_by_id_fkey FOREIGN KEY (community_id, asked_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE import_batch ADD CONSTRAINT import_batch_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE import_batch ADD CONSTRAINT import_batch_community_id_imported_by_id_fkey FOREIGN KEY (community_id, imported_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE import_batch ADD CONSTRAINT import_batch_community_id_prepared_by_id_fkey FOREIGN KEY (community_id, prepared_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE import_batch ADD CONSTRAINT import_batch_community_id_undone_by_id_fkey FOREIGN KEY (community_id, undone_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE import_change ADD CONSTRAINT import_change_community_id_batch_id_fkey FOREIGN KEY (community_id, batch_id) REFERENCES import_batch(community_id, id) ON DELETE CASCADE;
ALTER TABLE import_change ADD CONSTRAINT import_change_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE import_columns ADD CONSTRAINT import_columns_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE imported_line ADD CONSTRAINT imported_line_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE introduction ADD CONSTRAINT introduction_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE introduction ADD CONSTRAINT introduction_community_id_need_id_fkey FOREIGN KEY (community_id, need_id) REFERENCES need(community_id, id);
ALTER TABLE introduction ADD CONSTRAINT introduction_community_id_offer_id_fkey FOREIGN KEY (community_id, offer_id) REFERENCES offer(community_id, id);
ALTER TABLE introduction ADD CONSTRAINT introduction_community_id_shared_need_id_fkey FOREIGN KEY (community_id, shared_need_id) REFERENCES need(community_id, id);
ALTER TABLE introduction_person ADD CONSTRAINT introduction_person_community_id_answered_by_id_fkey FOREIGN KEY (community_id, answered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE introduction_person ADD CONSTRAINT introduction_person_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE introduction_person ADD CONSTRAINT introduction_person_community_id_introduction_id_fkey FOREIGN KEY (community_id, introduction_id) REFERENCES introduction(community_id, id);
ALTER TABLE introduction_person ADD CONSTRAINT introduction_person_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE introduction_proposer ADD CONSTRAINT introduction_proposer_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE introduction_proposer ADD CONSTRAINT introduction_proposer_community_id_introduction_id_fkey FOREIGN KEY (community_id, introduction_id) REFERENCES introduction(community_id, id);
ALTER TABLE introduction_proposer ADD CONSTRAINT introduction_proposer_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE mail ADD CONSTRAINT mail_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE message ADD CONSTRAINT message_community_id_about_id_fkey FOREIGN KEY (community_id, about_id) REFERENCES message(community_id, id);
ALTER TABLE message ADD CONSTRAINT message_community_id_author_id_fkey FOREIGN KEY (community_id, author_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE message ADD CONSTRAINT message_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE message ADD CONSTRAINT message_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE message_help ADD CONSTRAINT message_help_community_id_ask_id_fkey FOREIGN KEY (community_id, ask_id) REFERENCES message(community_id, id);
ALTER TABLE message_help ADD CONSTRAINT message_help_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE message_help ADD CONSTRAINT message_help_community_id_message_id_fkey FOREIGN KEY (community_id, message_id) REFERENCES message(community_id, id);
ALTER TABLE message_mention ADD CONSTRAINT message_mention_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE message_mention ADD CONSTRAINT message_mention_community_id_message_id_fkey FOREIGN KEY (community_id, message_id) REFERENCES message(community_id, id);
ALTER TABLE message_mention ADD CONSTRAINT message_mention_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE message_reaction ADD CONSTRAINT message_reaction_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE message_reaction ADD CONSTRAINT message_reaction_community_id_message_id_fkey FOREIGN KEY (community_id, message_id) REFERENCES message(community_id, id);
ALTER TABLE message_reaction ADD CONSTRAINT message_reaction_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE message_revision ADD CONSTRAINT message_revision_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE message_revision ADD CONSTRAINT message_revision_community_id_message_id_fkey FOREIGN KEY (community_id, message_id) REFERENCES message(community_id, id);
ALTER TABLE need ADD CONSTRAINT need_community_id_collective_id_fkey FOREIGN KEY (community_id, collective_id) REFERENCES collective(community_id, id);
ALTER TABLE need ADD CONSTRAINT need_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE need ADD CONSTRAINT need_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE need ADD CONSTRAINT need_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE need_ally ADD CONSTRAINT need_ally_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE need_ally ADD CONSTRAINT need_ally_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE need_ally ADD CONSTRAINT need_ally_community_id_need_id_fkey FOREIGN KEY (community_id, need_id) REFERENCES need(community_id, id);
ALTER TABLE need_ally ADD CONSTRAINT need_ally_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE need_reader ADD CONSTRAINT need_reader_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE need_reader ADD CONSTRAINT need_reader_community_id_need_id_fkey FOREIGN KEY (community_id, need_id) REFERENCES need(community_id, id);
ALTER TABLE need_reader ADD CONSTRAINT need_reader_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE need_skill ADD CONSTRAINT need_skill_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE need_skill ADD CONSTRAINT need_skill_community_id_need_id_fkey FOREIGN KEY (community_id, need_id) REFERENCES need(community_id, id);
ALTER TABLE need_skill ADD CONSTRAINT need_skill_community_id_skill_id_fkey FOREIGN KEY (community_id, skill_id) REFERENCES skill(community_id, id);
ALTER TABLE need_state ADD CONSTRAINT need_state_community_id_by_id_fkey FOREIGN KEY (community_id, by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE need_state ADD CONSTRAINT need_state_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE need_state ADD CONSTRAINT need_state_community_id_need_id_fkey FOREIGN KEY (community_id, need_id) REFERENCES need(community_id, id);
ALTER TABLE need_state ADD CONSTRAINT need_state_community_id_on_behalf_of_id_fkey FOREIGN KEY (community_id, on_behalf_of_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE need_unsuited ADD CONSTRAINT need_unsuited_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE need_unsuited ADD CONSTRAINT need_unsuited_community_id_need_id_fkey FOREIGN KEY (community_id, need_id) REFERENCES need(community_id, id);
ALTER TABLE need_unsuited ADD CONSTRAINT need_unsuited_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE notice ADD CONSTRAINT notice_community_id_actor_id_fkey FOREIGN KEY (community_id, actor_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE notice ADD CONSTRAINT notice_community_id_event_id_fkey FOREIGN KEY (community_id, event_id) REFERENCES event(community_id, id);
ALTER TABLE notice ADD CONSTRAINT notice_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE notice ADD CONSTRAINT notice_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE notice_rhythm ADD CONSTRAINT notice_rhythm_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE notice_rhythm ADD CONSTRAINT notice_rhythm_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE offer ADD CONSTRAINT offer_community_id_collective_id_fkey FOREIGN KEY (community_id, collective_id) REFERENCES collective(community_id, id);
ALTER TABLE offer ADD CONSTRAINT offer_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE offer ADD CONSTRAINT offer_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE offer ADD CONSTRAINT offer_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE offer_reader ADD CONSTRAINT offer_reader_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE offer_reader ADD CONSTRAINT offer_reader_community_id_offer_id_fkey FOREIGN KEY (community_id, offer_id) REFERENCES offer(community_id, id);
ALTER TABLE offer_reader ADD CONSTRAINT offer_reader_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE offer_skill ADD CONSTRAINT offer_skill_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE offer_skill ADD CONSTRAINT offer_skill_community_id_offer_id_fkey FOREIGN KEY (community_id, offer_id) REFERENCES offer(community_id, id);
ALTER TABLE offer_skill ADD CONSTRAINT offer_skill_community_id_skill_id_fkey FOREIGN KEY (community_id, skill_id) REFERENCES skill(community_id, id);
ALTER TABLE outcome ADD CONSTRAINT outcome_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE outcome ADD CONSTRAINT outcome_community_id_need_id_fkey FOREIGN KEY (community_id, need_id) REFERENCES need(community_id, id);
ALTER TABLE outcome ADD CONSTRAINT outcome_community_id_on_behalf_of_id_fkey FOREIGN KEY (community_id, on_behalf_of_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE outcome ADD CONSTRAINT outcome_community_id_told_by_id_fkey FOREIGN KEY (community_id, told_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE person ADD CONSTRAINT person_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id);
ALTER TABLE person ADD CONSTRAINT person_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE person_account ADD CONSTRAINT person_account_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE person_account ADD CONSTRAINT person_account_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE person_account ADD CONSTRAINT person_account_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE person_language ADD CONSTRAINT person_language_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE person_language ADD CONSTRAINT person_language_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE person_role ADD CONSTRAINT person_role_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE person_role ADD CONSTRAINT person_role_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE person_skill ADD CONSTRAINT person_skill_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE person_skill ADD CONSTRAINT person_skill_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE person_skill ADD CONSTRAINT person_skill_community_id_skill_id_fkey FOREIGN KEY (community_id, skill_id) REFERENCES skill(community_id, id);
ALTER TABLE relay ADD CONSTRAINT relay_community_id_ended_by_id_fkey FOREIGN KEY (community_id, ended_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE relay ADD CONSTRAINT relay_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE relay ADD CONSTRAINT relay_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE relay ADD CONSTRAINT relay_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE relay ADD CONSTRAINT relay_community_id_relay_id_fkey FOREIGN KEY (community_id, relay_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE search_entry ADD CONSTRAINT search_entry_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE search_stale ADD CONSTRAINT search_stale_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE search_word ADD CONSTRAINT search_word_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE session ADD CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
ALTER TABLE skill ADD CONSTRAINT skill_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE skill ADD CONSTRAINT skill_community_id_merged_into_id_fkey FOREIGN KEY (community_id, merged_into_id) REFERENCES skill(community_id, id);
ALTER TABLE skill_change ADD CONSTRAINT skill_change_community_id_by_id_fkey FOREIGN KEY (community_id, by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE skill_change ADD CONSTRAINT skill_change_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE skill_change ADD CONSTRAINT skill_change_community_id_other_id_fkey FOREIGN KEY (community_id, other_id) REFERENCES skill(community_id, id);
ALTER TABLE skill_change ADD CONSTRAINT skill_change_community_id_skill_id_fkey FOREIGN KEY (community_id, skill_id) REFERENCES skill(community_id, id);
ALTER TABLE skill_change ADD CONSTRAINT skill_change_community_id_undone_by_id_fkey FOREIGN KEY (community_id, undone_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE skill_name ADD CONSTRAINT skill_name_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE skill_name ADD CONSTRAINT skill_name_community_id_skill_id_fkey FOREIGN KEY (community_id, skill_id) REFERENCES skill(community_id, id) ON DELETE CASCADE;
ALTER TABLE skill_relation ADD CONSTRAINT skill_relation_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE skill_relation ADD CONSTRAINT skill_relation_community_id_other_id_fkey FOREIGN KEY (community_id, other_id) REFERENCES skill(community_id, id);
ALTER TABLE skill_relation ADD CONSTRAINT skill_relation_community_id_skill_id_fkey FOREIGN KEY (community_id, skill_id) REFERENCES skill(community_id, id);
ALTER TABLE standing ADD CONSTRAINT standing_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE standing ADD CONSTRAINT standing_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE suppression ADD CONSTRAINT suppression_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE suppression ADD CONSTRAINT suppression_community_id_noted_by_id_fkey FOREIGN KEY (community_id, noted_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE thanks ADD CONSTRAINT thanks_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE thanks ADD CONSTRAINT thanks_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE thanks ADD CONSTRAINT thanks_community_id_from_id_fkey FOREIGN KEY (community_id, from_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE thanks_person ADD CONSTRAINT thanks_person_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE thanks_person ADD CONSTRAINT thanks_person_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE thanks_person ADD CONSTRAINT thanks_person_community_id_thanks_id_fkey FOREIGN KEY (community_id, thanks_id) REFERENCES thanks(community_id, id);
ALTER TABLE topic ADD CONSTRAINT topic_community_id_entered_by_id_fkey FOREIGN KEY (community_id, entered_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE topic ADD CONSTRAINT topic_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE topic ADD CONSTRAINT topic_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE webhook ADD CONSTRAINT webhook_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE webhook ADD CONSTRAINT webhook_community_id_made_by_id_fkey FOREIGN KEY (community_id, made_by_id) REFERENCES person(community_id, id) ON DELETE RESTRICT;
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_community_id_fkey FOREIGN KEY (community_id) REFERENCES community(id);
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_community_id_webhook_id_fkey FOREIGN KEY (community_id, webhook_id) REFERENCES webhook(community_id, id) ON DELETE CASCADE;

GRANT SELECT, INSERT, UPDATE ON account TO koudmen_app;

ALTER TABLE acquaintance ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON acquaintance USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON acquaintance TO koudmen_app;

ALTER TABLE api_token ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON api_token USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON api_token TO koudmen_app;

ALTER TABLE ask_step ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON ask_step USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON ask_step TO koudmen_app;

ALTER TABLE case_opening ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON case_opening USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON case_opening TO koudmen_app;

ALTER TABLE collective ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON collective USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER found_added AFTER INSERT ON collective REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('collective', 'id');
CREATE TRIGGER found_changed AFTER UPDATE ON collective REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('collective', 'id');
CREATE TRIGGER found_gone AFTER DELETE ON collective REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('collective', 'id');
GRANT SELECT, INSERT, UPDATE, DELETE ON collective TO koudmen_app;

GRANT SELECT, INSERT, UPDATE ON community TO koudmen_app;

ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON consent USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON consent TO koudmen_app;

ALTER TABLE contribution ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON contribution USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER contribution_stays BEFORE DELETE OR UPDATE ON contribution FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON contribution TO koudmen_app;

ALTER TABLE contribution_naming ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON contribution_naming USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE ON contribution_naming TO koudmen_app;

ALTER TABLE conversation ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON conversation USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON conversation TO koudmen_app;

ALTER TABLE date_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON date_answer USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON date_answer TO koudmen_app;

ALTER TABLE date_poll ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON date_poll USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON date_poll TO koudmen_app;

ALTER TABLE date_slot ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON date_slot USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON date_slot TO koudmen_app;

ALTER TABLE event ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON event USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT ON event TO koudmen_app;
GRANT UPDATE (dispatched_at) ON event TO koudmen_app;

ALTER TABLE event_noticed ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON event_noticed USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON event_noticed TO koudmen_app;

ALTER TABLE form_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON form_key USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON form_key TO koudmen_app;

ALTER TABLE gesture_handed ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON gesture_handed USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON gesture_handed TO koudmen_app;

ALTER TABLE gesture_put_off ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON gesture_put_off USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON gesture_put_off TO koudmen_app;

ALTER TABLE giving_back ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON giving_back USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER giving_back_stays BEFORE DELETE OR UPDATE ON giving_back FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON giving_back TO koudmen_app;

ALTER TABLE import_batch ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON import_batch USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON import_batch TO koudmen_app;

ALTER TABLE import_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON import_change USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON import_change TO koudmen_app;

ALTER TABLE import_columns ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON import_columns USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON import_columns TO koudmen_app;

ALTER TABLE imported_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON imported_line USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON imported_line TO koudmen_app;

ALTER TABLE introduction ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON introduction USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON introduction TO koudmen_app;

ALTER TABLE introduction_person ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON introduction_person USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON introduction_person TO koudmen_app;

ALTER TABLE introduction_proposer ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON introduction_proposer USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON introduction_proposer TO koudmen_app;

ALTER TABLE mail ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON mail USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON mail TO koudmen_app;

ALTER TABLE message ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON message USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER found_added AFTER INSERT ON message REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('message', 'id');
CREATE TRIGGER found_changed AFTER UPDATE ON message REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('message', 'id');
CREATE TRIGGER found_gone AFTER DELETE ON message REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('message', 'id');
GRANT SELECT, INSERT, UPDATE, DELETE ON message TO koudmen_app;

ALTER TABLE message_help ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON message_help USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON message_help TO koudmen_app;

ALTER TABLE message_mention ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON message_mention USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON message_mention TO koudmen_app;

ALTER TABLE message_reaction ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON message_reaction USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON message_reaction TO koudmen_app;

ALTER TABLE message_revision ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON message_revision USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON message_revision TO koudmen_app;

GRANT SELECT ON migration TO koudmen_app;

ALTER TABLE need ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON need USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER found_added AFTER INSERT ON need REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('need', 'id');
CREATE TRIGGER found_changed AFTER UPDATE ON need REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('need', 'id');
CREATE TRIGGER found_gone AFTER DELETE ON need REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('need', 'id');
GRANT SELECT, INSERT, UPDATE, DELETE ON need TO koudmen_app;

ALTER TABLE need_ally ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON need_ally USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON need_ally TO koudmen_app;

ALTER TABLE need_reader ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON need_reader USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON need_reader TO koudmen_app;

ALTER TABLE need_skill ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON need_skill USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER found_added AFTER INSERT ON need_skill REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('need', 'need_id');
CREATE TRIGGER found_changed AFTER UPDATE ON need_skill REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('need', 'need_id');
CREATE TRIGGER found_gone AFTER DELETE ON need_skill REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('need', 'need_id');
GRANT SELECT, INSERT, UPDATE, DELETE ON need_skill TO koudmen_app;

ALTER TABLE need_state ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON need_state USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON need_state TO koudmen_app;

ALTER TABLE need_unsuited ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON need_unsuited USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON need_unsuited TO koudmen_app;

ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON notice USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON notice TO koudmen_app;

ALTER TABLE notice_rhythm ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON notice_rhythm USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON notice_rhythm TO koudmen_app;

ALTER TABLE offer ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON offer USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER found_added AFTER INSERT ON offer REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('offer', 'id');
CREATE TRIGGER found_changed AFTER UPDATE ON offer REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('offer', 'id');
CREATE TRIGGER found_gone AFTER DELETE ON offer REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('offer', 'id');
GRANT SELECT, INSERT, UPDATE, DELETE ON offer TO koudmen_app;

ALTER TABLE offer_reader ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON offer_reader USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON offer_reader TO koudmen_app;

ALTER TABLE offer_skill ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON offer_skill USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER found_added AFTER INSERT ON offer_skill REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('offer', 'offer_id');
CREATE TRIGGER found_changed AFTER UPDATE ON offer_skill REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('offer', 'offer_id');
CREATE TRIGGER found_gone AFTER DELETE ON offer_skill REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('offer', 'offer_id');
GRANT SELECT, INSERT, UPDATE, DELETE ON offer_skill TO koudmen_app;

ALTER TABLE outcome ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON outcome USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER found_added AFTER INSERT ON outcome REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('need', 'need_id');
CREATE TRIGGER found_changed AFTER UPDATE ON outcome REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('need', 'need_id');
CREATE TRIGGER found_gone AFTER DELETE ON outcome REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('need', 'need_id');
GRANT SELECT, INSERT, UPDATE, DELETE ON outcome TO koudmen_app;

ALTER TABLE person ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON person USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER found_added AFTER INSERT ON person REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('person', 'id');
CREATE TRIGGER found_changed AFTER UPDATE ON person REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('person', 'id');
CREATE TRIGGER found_gone AFTER DELETE ON person REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('person', 'id');
GRANT SELECT, INSERT, UPDATE, DELETE ON person TO koudmen_app;

ALTER TABLE person_account ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON person_account USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON person_account TO koudmen_app;

ALTER TABLE person_language ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON person_language USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON person_language TO koudmen_app;

ALTER TABLE person_role ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON person_role USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON person_role TO koudmen_app;

ALTER TABLE person_skill ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON person_skill USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER found_added AFTER INSERT ON person_skill REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('person', 'person_id');
CREATE TRIGGER found_changed AFTER UPDATE ON person_skill REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('person', 'person_id');
CREATE TRIGGER found_gone AFTER DELETE ON person_skill REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('person', 'person_id');
GRANT SELECT, INSERT, UPDATE, DELETE ON person_skill TO koudmen_app;

GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limit TO koudmen_app;

ALTER TABLE relay ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON relay USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON relay TO koudmen_app;

ALTER TABLE search_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON search_entry USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON search_entry TO koudmen_app;

ALTER TABLE search_stale ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON search_stale USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON search_stale TO koudmen_app;

ALTER TABLE search_word ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON search_word USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON search_word TO koudmen_app;

GRANT SELECT, INSERT, UPDATE, DELETE ON session TO koudmen_app;

GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempt TO koudmen_app;

ALTER TABLE skill ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON skill USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER found_added AFTER INSERT ON skill REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('skill', 'id');
CREATE TRIGGER found_changed AFTER UPDATE ON skill REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('skill', 'id');
CREATE TRIGGER found_gone AFTER DELETE ON skill REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('skill', 'id');
CREATE TRIGGER names_adopted AFTER UPDATE OF adopted_at ON skill FOR EACH ROW WHEN ((old.adopted_at IS NULL) <> (new.adopted_at IS NULL)) EXECUTE FUNCTION adopt_names();
GRANT SELECT, INSERT, UPDATE, DELETE ON skill TO koudmen_app;

ALTER TABLE skill_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON skill_change USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON skill_change TO koudmen_app;

ALTER TABLE skill_name ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON skill_name USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER adopted BEFORE INSERT OR UPDATE OF skill_id ON skill_name FOR EACH ROW EXECUTE FUNCTION name_as_adopted();
CREATE TRIGGER found_added AFTER INSERT ON skill_name REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_skilled_stale('skill', 'skill_id');
CREATE TRIGGER found_changed AFTER UPDATE ON skill_name REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_skilled_stale('skill', 'skill_id');
CREATE TRIGGER found_gone AFTER DELETE ON skill_name REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_skilled_stale('skill', 'skill_id');
GRANT SELECT, INSERT, UPDATE, DELETE ON skill_name TO koudmen_app;

ALTER TABLE skill_relation ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON skill_relation USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON skill_relation TO koudmen_app;

ALTER TABLE standing ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON standing USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER found_added AFTER INSERT ON standing REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('person', 'person_id');
CREATE TRIGGER found_changed AFTER UPDATE ON standing REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('person', 'person_id');
CREATE TRIGGER found_gone AFTER DELETE ON standing REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('person', 'person_id');
GRANT SELECT, INSERT, UPDATE, DELETE ON standing TO koudmen_app;

ALTER TABLE suppression ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON suppression USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT ON suppression TO koudmen_app;

ALTER TABLE thanks ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON thanks USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON thanks TO koudmen_app;

ALTER TABLE thanks_person ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON thanks_person USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON thanks_person TO koudmen_app;

ALTER TABLE topic ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON topic USING (community_id = (( SELECT current_community() AS current_community)));
CREATE TRIGGER found_added AFTER INSERT ON topic REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('topic', 'id');
CREATE TRIGGER found_changed AFTER UPDATE ON topic REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('topic', 'id');
CREATE TRIGGER found_gone AFTER DELETE ON topic REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_stale('topic', 'id');
GRANT SELECT, INSERT, UPDATE, DELETE ON topic TO koudmen_app;

ALTER TABLE webhook ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON webhook USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook TO koudmen_app;

ALTER TABLE webhook_delivery ENABLE ROW LEVEL SECURITY;
CREATE POLICY community ON webhook_delivery USING (community_id = (( SELECT current_community() AS current_community)));
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_delivery TO koudmen_app;