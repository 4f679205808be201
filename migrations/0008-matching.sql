-- Offers that name a skill that is sought or share words with what is sought, the nearest first.
-- Owned by the owner, since row-level security would keep the indexes of words from being used; so
-- it looks at the current community by itself.
create function offers_like(sought text[], skills bigint[], most integer)
  returns table (id bigint, shared_words integer, shared_skill boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with here as (select current_community() as community),
    named as (
      select distinct s.offer_id as id from offer_skill s, here
      where s.community_id = here.community and s.skill_id = any(skills)
    ),
    worded as (
      select o.id from offer o, here
      where o.community_id = here.community and o.withdrawn_at is null and cardinality(sought) > 0
        and o.words @@ to_tsquery('simple', (select string_agg(quote_literal(s), ' | ') from unnest(sought) s))
    )
    select o.id,
      cardinality(array(select unnest(tsvector_to_array(o.words)) intersect select unnest(sought)))::integer as shared_words,
      exists (select from named n where n.id = o.id) as shared_skill
    from offer o, here
    where o.community_id = here.community and o.withdrawn_at is null
      and o.id in (select n.id from named n union select w.id from worded w)
    order by shared_skill desc, shared_words desc, o.opened_at desc, o.id desc
    limit most
  $$;
revoke execute on function offers_like from public;
grant execute on function offers_like to koudmen_app;
