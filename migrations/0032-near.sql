-- Whose names of skills the community says itself, so that those of an imported list are passed over.
alter table skill_name add column adopted boolean not null default false;

create function name_as_adopted() returns trigger
  language plpgsql
  as $$
begin
  new.adopted := exists (
    select from skill s where s.community_id = new.community_id and s.id = new.skill_id and s.adopted_at is not null);
  return new;
end $$;
create trigger adopted before insert or update of skill_id on skill_name
  for each row execute function name_as_adopted();

create function adopt_names() returns trigger
  language plpgsql
  as $$
begin
  update skill_name n set adopted = new.adopted_at is not null
  where n.community_id = new.community_id and n.skill_id = new.id;
  return null;
end $$;
create trigger names_adopted after update of adopted_at on skill
  for each row when ((old.adopted_at is null) <> (new.adopted_at is null)) execute function adopt_names();

update skill_name n set adopted = true
from skill s where s.community_id = n.community_id and s.id = n.skill_id and s.adopted_at is not null;
create index skill_name_adopted_marks on skill_name using gin (community_id, marks) where adopted;

-- What is near to what is asked, the nearest first: open offers, skills that the community says itself,
-- open needs (of the 500 said last). Several may ask at once, each with units of its own: each word
-- (unit) counts by the surest of its marks that a thing has, rare marks most. `meant` are the marks of
-- senses by which words met that are not the same, `met` the units that were met surely. Owned by the
-- owner: row-level security keeps the indexes of marks from being used.
-- Who may see what is found is asked by who calls.
drop function needs_like(text[], bigint[], integer);
drop function offers_near(integer[], text[], real[], bigint[], integer);
do $$
declare
  indexed text := $hit$
    select a.number, s.thing, s.length
    from (select distinct number, mark from asked) a
    cross join lateral (
      select m.thing, m.length from (select community_id, marks, %s) m
      where m.community_id = here and m.marks @> array[a.mark]
      -- What so many say tells little: not all of them are read, nor counted.
      limit 64) s $hit$;
  latest text := $hit$
    select a.number, l.thing, l.length
    from (
      select id as thing, length(words) as length, n.marks from need n
      where n.community_id = here and n.withdrawn_at is null and n.set_aside_at is null and n.closed_at is null
      order by n.opened_at desc, n.id desc limit 500) l
    cross join lateral unnest(l.marks) u (mark)
    join (select distinct number, mark from asked) a on a.mark = u.mark $hit$;
  kind record;
begin
  for kind in
    select * from (values
      ('offers_near', format(indexed, 'id as thing, length(words) as length from offer
         where withdrawn_at is null and set_aside_at is null')),
      ('skills_near', format(indexed, 'skill_id as thing, cardinality(stems) as length from skill_name where adopted')),
      ('needs_near', latest)
    ) k (name, hits)
  loop
    execute format($create$
      create function %1$I(askers integer[], units integer[], marks text[], worth real[], most integer)
        returns table (id bigint, asker integer, closeness real, shared_words integer, meant text[], met integer[])
        -- Said, the planner goes from each to its row; unsaid, it reads every row there is.
        language plpgsql stable security definer rows 60
        set search_path = public, pg_temp
        set plan_cache_mode = force_generic_plan
        as $function$
      #variable_conflict use_column
      declare
        here bigint := current_community();
      begin
        return query
        with asked as materialized (
          select a.asker, a.unit, a.mark, a.worth, dense_rank() over (order by a.mark collate "C") as number
          from unnest(askers, units, marks, worth) a (asker, unit, mark, worth)
        ), hit as materialized (%2$s
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
      end $function$
      $create$, kind.name, kind.hits);
    execute format('revoke execute on function %I from public', kind.name);
    execute format('grant execute on function %I to koudmen_app', kind.name);
  end loop;
end $$;
