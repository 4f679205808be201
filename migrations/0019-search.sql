-- One search over everything. What each thing says is kept in one table, whatever its kind, and renewed
-- by the worker when the thing changes. Who may see it is asked of its domain each time it is found.

create extension if not exists btree_gin;

create table search_entry (
  community_id bigint not null references community (id),
  kind text not null,
  subject_id bigint not null,
  -- Stems: A of its title, B of its text, D of what stands around it.
  words tsvector not null,
  place_folded text not null,
  -- When it was said; 'infinity' where its age is not told.
  at timestamptz(3) not null,
  primary key (community_id, kind, subject_id)
);
create index search_entry_words on search_entry using gin (community_id, words);
create index search_entry_latest on search_entry (community_id, at desc);
select enclose('search_entry');

-- Each word that some thing says, to find those that are nearly what was typed.
create table search_word (
  community_id bigint not null references community (id),
  word text not null,
  -- How it sounds, as the application writes it.
  sound text not null,
  primary key (community_id, word)
);
create index search_word_sound on search_word (community_id, sound);
create index search_word_trigrams on search_word using gin (community_id, word gin_trgm_ops);
select enclose('search_word');

-- What changed since it was kept. Only added to by acts, so that none waits for another.
create table search_stale (
  id bigint generated always as identity,
  community_id bigint not null references community (id),
  kind text not null,
  subject_id bigint not null,
  primary key (community_id, id)
);
select enclose('search_stale');

create function communities_with_stale() returns setof bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$ select distinct community_id from search_stale $$;
revoke all on function communities_with_stale() from public;
grant execute on function communities_with_stale() to koudmen_app;

-- Notes the rows of a statement as changed: their kind, and the column that holds their number.
create function note_stale() returns trigger language plpgsql as $$
begin
  execute format(
    'insert into search_stale (community_id, kind, subject_id)
     select distinct community_id, %L, %I from changed', tg_argv[0], tg_argv[1]);
  return null;
end $$;

-- The same for what is said around a thing by the names of its skills.
create function note_skilled_stale() returns trigger language plpgsql as $$
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
end $$;

-- Keeps a table found: `call keep_found('need', 'need', 'id')`. What was there already is noted as changed.
create procedure keep_found(tbl regclass, kind text, subject text, noting regproc default 'note_stale')
  language plpgsql as $$
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
end $$;

call keep_found('need', 'need', 'id');
call keep_found('need_skill', 'need', 'need_id');
call keep_found('outcome', 'need', 'need_id');
call keep_found('offer', 'offer', 'id');
call keep_found('offer_skill', 'offer', 'offer_id');
call keep_found('person', 'person', 'id');
call keep_found('standing', 'person', 'person_id');
call keep_found('person_skill', 'person', 'person_id');
call keep_found('collective', 'collective', 'id');
call keep_found('skill_name', 'skill', 'skill_id', 'note_skilled_stale');
call keep_found('topic', 'topic', 'id');
call keep_found('message', 'message', 'id');

-- What was typed, as queries of stems: all of its words, and any of them. A word that nothing says is
-- taken for a typing error: the words that sound alike or come near it stand for it. The last one may be
-- unfinished. `sounds` says how each word sounds.
create function search_queries(said text[], sounds text[]) returns table (every_word tsquery, any_word tsquery)
  language plpgsql stable security definer
  set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan
  set pg_trgm.similarity_threshold = 0.4
  as $$
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
end $$;

-- The things that say what is sought, the best first: those that have all the words, then those that
-- have some. Where very many do, the latest of them. Who may see them is asked by who calls.
create function search_things(
    every_word tsquery, any_word tsquery, kinds text[], place text, since timestamptz, most integer)
  returns table (kind text, id bigint)
  language plpgsql stable security definer rows 100
  set search_path = public, pg_temp
  as $$
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
end $$;

-- Under row-level security no index of words is used: the owner looks, in the current community alone.
create function forget_unsaid_words() returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from search_word w where w.community_id = current_community() and not exists (
      select from search_entry e where e.community_id = w.community_id and e.words @@ (
        select string_agg(quote_literal(stem), ' & ')::tsquery
        from unnest(tsvector_to_array(search_words(w.word))) stem))
  $$;

revoke all on function search_queries(text[], text[]), forget_unsaid_words(),
  search_things(tsquery, tsquery, text[], text, timestamptz, integer) from public;
grant execute on function search_queries(text[], text[]), forget_unsaid_words(),
  search_things(tsquery, tsquery, text[], text, timestamptz, integer) to koudmen_app;
