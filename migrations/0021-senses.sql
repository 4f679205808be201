-- Finding by what is meant. Beside its words, each name of a skill, each need and each offer keeps its
-- marks (see src/kernel/senses): stems, `*` how a word sounds, `^` how it begins to sound, `=` a sense
-- that is named, `~` a sense that is evoked.

do $$
declare
  said text;
begin
  foreach said in array array['skill_name', 'need', 'offer'] loop
    execute format($alter$
      alter table %1$I
        add column marks text[] not null default '{}',
        -- Which lexicon they were made with; 0 for none yet.
        add column marked_with integer not null default 0;
      create index %1$s_marks on %1$I using gin (community_id, marks);
      $alter$, said);
  end loop;
end $$;
drop index skill_name_words;
alter table skill_name drop column words;

-- What a mark found so many times says: a rare one much, one found everywhere little.
create function mark_weight(found bigint) returns real
  language sql immutable parallel safe
  as $$ select ln(1 + 20000.0 / greatest(found, 1))::real $$;

drop function find_skills(text, text, integer);
drop function word_weight(bigint);

-- Best first. `sought_name` is folded as names are; the units are the words of what is sought, each
-- with the marks by which it may be met and what that is worth. A name earns up to 1 by its words, the
-- rare ones most, and up to 1 by its letters; more when it begins so, or is the very name. A word that
-- no name has is taken for a typing error or a word not finished, and looked for by its letters.
create function find_skills(sought_name text, said text[], units integer[], marks text[], worth real[], most integer)
  returns table (skill_id bigint, label text, matched text, score real)
  language plpgsql stable security definer
  set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan
  set pg_trgm.word_similarity_threshold = 0.5
  as $$
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
    select e.id, sum(e.gain) / (select weight from total) * 2.2 / (1.48 + 0.12 * e.length) as closeness
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
end $$;
revoke all on function find_skills(text, text[], integer[], text[], real[], integer) from public;
grant execute on function find_skills(text, text[], integer[], text[], real[], integer) to koudmen_app;

-- Offers near to what is sought, the nearest first: each word of it counts by the surest of its marks
-- that the offer has, rare marks most; naming the same skill comes before all. `meant` are the marks of
-- senses by which words met that are not the same. Owned by the owner for the reason `find_skills` is.
drop function offers_like(text[], bigint[], integer);
create function offers_near(units integer[], marks text[], worth real[], skills bigint[], most integer)
  returns table (id bigint, closeness real, shared_words integer, shared_skill boolean, meant text[])
  language plpgsql stable security definer rows 100
  set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan
  as $$
declare
  here bigint := current_community();
begin
  return query
  with asked as materialized (
    select a.unit, a.mark, a.worth from unnest(units, marks, worth) a (unit, mark, worth)
  ), hit as materialized (
    select a.mark, o.id, o.length
    from (select distinct mark from asked) a
    cross join lateral (
      select m.id, length(m.words) as length from offer m
      where m.community_id = here and m.marks @> array[a.mark]
        and m.withdrawn_at is null and m.set_aside_at is null
      -- What so many say tells little: not all of them are read, nor counted.
      limit 200) o
  ), weight as materialized (
    select h.mark, (mark_weight(case when count(*) < 200 then count(*) else 1000 end) / 10) ^ 2 as weight
    from hit h group by h.mark
  ), met as (
    select distinct on (h.id, a.unit) h.id, h.length, a.unit, h.mark, a.worth * w.weight as gain
    from hit h join asked a using (mark) join weight w using (mark)
    order by h.id, a.unit, a.worth * w.weight desc, h.mark
  ), worded as (
    select m.id, sum(m.gain) / (1 + 0.03 * greatest(m.length - 4, 0)) as closeness,
      (count(*) filter (where m.mark ~ '^[^=~]'))::integer as shared_words,
      array_agg(m.mark order by m.gain desc) filter (where m.mark ~ '^[=~]' and m.gain > 0.05) as meant
    from met m group by m.id, m.length
  ), named as (
    select distinct s.offer_id as id from offer_skill s
    where s.community_id = here and s.skill_id = any (skills)
  )
  select o.id, coalesce(w.closeness, 0)::real, coalesce(w.shared_words, 0), n.id is not null,
    coalesce(w.meant, '{}')
  from worded w full join named n using (id)
  join offer o on o.community_id = here and o.id = coalesce(w.id, n.id)
    and o.withdrawn_at is null and o.set_aside_at is null
  order by n.id is not null desc, 2 desc, o.opened_at desc, o.id desc
  limit most;
end $$;
revoke execute on function offers_near from public;
grant execute on function offers_near to koudmen_app;
