-- As before, but that a name says what is sought counts more the less it says besides: "couture" for
-- "confection de vêtements", before "confection de vêtements pour enfants".
create or replace function find_skills(sought_name text, said text[], units integer[], marks text[], worth real[], most integer)
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
end $$;
