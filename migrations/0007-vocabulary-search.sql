-- Finding skills by their names. Row-level security switches off full-text, trigram and array
-- indexes, so these functions run as the owner and keep to the current community by themselves.

-- What a shared word says about a name: a rare one much, one found everywhere little.
create function word_weight(frequency bigint) returns real
  language sql immutable parallel safe
  as $$ select (1 / (1 + ln(greatest(frequency, 1))))::real $$;

-- Best first. `sought_name` is folded as names are, `sought_text` as texts are (see src/kernel/text).
-- A name earns up to 1 by the words it shares, the rare ones most, and up to 1 by its letters; steps
-- above that when it has all the words, begins so, or is the very name. A word that no name has is
-- taken for a typing error or a word not finished, and looked for by its letters.
create function find_skills(sought_name text, sought_text text, most integer)
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
  said text[] := (string_to_array(left(sought_text, 400), ' '))[1:24];
  any_word tsquery := (
    select string_agg(quote_literal(stem), ' | ')::tsquery
    from unnest(tsvector_to_array(search_words(array_to_string(said, ' ')))) stem);
begin
  return query
  with asked as materialized (
    select stem, min(word) as word
    from unnest(said) word, unnest(tsvector_to_array(search_words(word))) stem group by stem
  ), hit as materialized (
    select n.id, cardinality(n.stems) as length, a.stem
    from skill_name n, asked a
    where n.community_id = here and n.words @@ any_word and a.stem = any (n.stems)
  ), known as materialized (
    select h.stem, word_weight(count(*)) as weight from hit h group by h.stem
  ), unknown as materialized (
    select a.stem, a.word from asked a
    where length(a.word) > 2 and not exists (select from known k where k.stem = a.stem)
    order by length(a.word) desc limit 5
  ), near as materialized (
    select n.id, cardinality(n.stems) as length, u.stem, word_similarity(u.word, n.folded) as closeness
    from unknown u join skill_name n on n.folded %> u.word
    where n.community_id = here
  ), weighed as materialized (
    select e.id, e.length, count(*) as shared,
      sum(e.weight) / sqrt(
        ((select coalesce(sum(k.weight), 0) from known k) + 0.7 * (select count(*) from unknown))
        * (sum(e.weight) + greatest(e.length - count(*), 0) * 0.3)) as worth
    from (
      select h.id, h.length, k.weight from hit h join known k using (stem)
      union all
      select r.id, r.length, 0.7 * r.closeness from near r
    ) e (id, length, weight)
    group by e.id, e.length
  ), candidate as (
    select c.id, max(c.length) as length, max(c.shared) as shared, max(c.worth) as worth
    from (
      (select * from weighed w order by w.worth desc, w.length, w.id limit 100)
      union all
      (select n.id, null, null, 0 from skill_name n
       where n.community_id = here and n.folded like start limit 50)
    ) c (id, length, shared, worth)
    group by c.id
  ), scored as (
    select n.skill_id, n.name, n.preferred, (
      c.worth
      + similarity(n.folded, sought)
      + case
          when n.folded = sought then 4
          when c.shared = c.length and c.shared = (select count(*) from asked) then 3
          when n.folded like start then 2
          when c.shared = (select count(*) from asked) then 1
          else 0
        end)::real as score
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

-- The skills one of whose names stands wholly in a sentence, the most telling names first. A name
-- that is only a part of another one found ("gestion" in "gestion de projet") is left out.
create function skills_within(sentence text[], most integer)
  returns table (skill_id bigint, label text, matched text)
  language plpgsql stable security definer
  set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan
  as $$
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
end $$;

revoke all on function find_skills(text, text, integer), skills_within(text[], integer) from public;
grant execute on function find_skills(text, text, integer), skills_within(text[], integer) to koudmen_app;
