-- Needs and offers of every kind: what is sought, by when, in whose name, before whose eyes, and
-- where it stands.

-- An organisation or a project in whose name something is said; a person answers for it.
create table collective (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  kind text not null check (kind in ('organisation', 'project')),
  name text not null check (length(name) between 1 and 120),
  folded text not null,
  made_by_id bigint not null,
  made_at timestamptz(3) not null,
  primary key (community_id, id),
  foreign key (community_id, made_by_id) references person (community_id, id)
);
create unique index collective_name on collective (community_id, folded);
create index collective_made_by on collective (community_id, made_by_id);
select enclose('collective');

create index person_place on person (community_id, place_folded) where place_folded <> '';

do $$
declare
  posting text;
begin
  foreach posting in array array['need', 'offer'] loop
    execute format($alter$
      alter table %1$I
        add column aim text check (aim in ('learn', 'practise', 'accompany', 'feedback', 'test', 'partner',
          'place', 'tool', 'hand', 'call', 'problem', 'blocker')),
        -- Said without a name: the person is told to nobody.
        add column hidden boolean not null default false,
        add column audience text not null default 'members'
          check (audience in ('members', 'chosen', 'everyone')),
        -- By when it is sought, or the last day of a call.
        add column horizon_on date,
        add column collective_id bigint,
        add column set_aside_at timestamptz(3),
        -- When it was last said to be still current, and when that was asked.
        add column renewed_at timestamptz(3),
        add column asked_again_at timestamptz(3),
        add foreign key (community_id, collective_id) references collective (community_id, id);
      create index %1$s_collective on %1$I (community_id, collective_id);
      -- What the lists show: all that is not set aside, by aim, in whose name, and what waits.
      drop index %1$s_list;
      create index %1$s_list on %1$I (community_id, opened_at desc, id desc)
        where withdrawn_at is null and set_aside_at is null;
      create index %1$s_aim on %1$I (community_id, aim, opened_at desc, id desc)
        where withdrawn_at is null and set_aside_at is null;
      create index %1$s_set_aside on %1$I (community_id, opened_at desc, id desc)
        where withdrawn_at is null and set_aside_at is not null;
      create index %1$s_public on %1$I (community_id, opened_at desc, id desc)
        where withdrawn_at is null and set_aside_at is null and audience = 'everyone';

      -- The people chosen to read it, where not all members may.
      create table %1$s_reader (
        community_id bigint not null references community (id),
        %1$s_id bigint not null,
        person_id bigint not null,
        primary key (community_id, %1$s_id, person_id),
        foreign key (community_id, %1$s_id) references %1$I (community_id, id),
        foreign key (community_id, person_id) references person (community_id, id)
      );
      create index %1$s_reader_person on %1$s_reader (community_id, person_id);
      $alter$, posting);
  end loop;
end $$;
select enclose('need_reader');
select enclose('offer_reader');

-- Someone is on it: at least one person was accepted and did not step back.
alter table need add column taken_at timestamptz(3);
create index need_open on need (community_id, opened_at desc, id desc)
  where withdrawn_at is null and set_aside_at is null and closed_at is null;
create index need_answered on need (community_id, opened_at desc, id desc)
  where withdrawn_at is null and set_aside_at is null and closed_at is not null;

-- Where a need stood, since when, by whose word. What time alone brought has no author.
create table need_state (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  need_id bigint not null,
  state text not null check (state in ('open', 'taken', 'answered', 'set_aside', 'reopened', 'renewed')),
  at timestamptz(3) not null,
  by_id bigint,
  on_behalf_of_id bigint,
  primary key (community_id, id),
  foreign key (community_id, need_id) references need (community_id, id),
  foreign key (community_id, by_id) references person (community_id, id),
  foreign key (community_id, on_behalf_of_id) references person (community_id, id)
);
create index need_state_need on need_state (community_id, need_id, id);
create index need_state_by on need_state (community_id, by_id);
create index need_state_on_behalf_of on need_state (community_id, on_behalf_of_id);
select enclose('need_state');

-- "Moi aussi": who seeks the same.
create table need_ally (
  community_id bigint not null references community (id),
  need_id bigint not null,
  person_id bigint not null,
  entered_by_id bigint not null,
  since_at timestamptz(3) not null,
  left_at timestamptz(3),
  primary key (community_id, need_id, person_id),
  foreign key (community_id, need_id) references need (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id)
);
create index need_ally_person on need_ally (community_id, person_id);
create index need_ally_entered_by on need_ally (community_id, entered_by_id);
select enclose('need_ally');

insert into need_state (community_id, need_id, state, at, by_id)
  select community_id, id, 'open', opened_at, entered_by_id from need;
insert into need_state (community_id, need_id, state, at, by_id, on_behalf_of_id)
  select distinct on (community_id, need_id) community_id, need_id, 'answered', told_at, told_by_id, on_behalf_of_id
  from outcome order by community_id, need_id, id;
update need n set taken_at = x.at from (
  select i.community_id, i.need_id, min(y.at) as at
  from introduction i, lateral (
    select max(p.accepted_at) as at, bool_and(p.accepted_at is not null) as agreed from introduction_person p
    where p.community_id = i.community_id and p.introduction_id = i.id) y
  where y.agreed group by 1, 2) x
where n.community_id = x.community_id and n.id = x.need_id;

-- Open needs that name the same skills or share words, the nearest first: who seeks the same. Among the
-- 1,000 said last, so that a large community waits no longer than a small one. Owned by the owner for
-- the reason `offers_like` is; who may see them is asked by who calls.
create function needs_like(sought text[], skills bigint[], most integer)
  returns table (id bigint, shared_words integer, shared_skill boolean)
  -- Said, the planner goes from each to its need; unsaid, it reads every need there is.
  language sql stable security definer rows 100 set search_path = public, pg_temp
  as $$
    with latest as materialized (
      select n.id, n.words, n.opened_at from need n
      where n.community_id = current_community() and n.withdrawn_at is null and n.closed_at is null
        and n.set_aside_at is null
      order by n.opened_at desc, n.id desc limit 1000
    ),
    near as (
      select l.id, l.words, l.opened_at,
        exists (select from need_skill s where s.community_id = current_community()
          and s.need_id = l.id and s.skill_id = any(skills)) as shared_skill,
        l.words @@ to_tsquery('simple', (select string_agg(quote_literal(s), ' | ') from unnest(sought) s)) as worded
      from latest l
    )
    select n.id,
      cardinality(array(select unnest(tsvector_to_array(n.words)) intersect select unnest(sought)))::integer as shared_words,
      n.shared_skill
    from near n where n.shared_skill or n.worded
    order by shared_skill desc, shared_words desc, n.opened_at desc, n.id desc
    limit most
  $$;
revoke execute on function needs_like from public;
grant execute on function needs_like to koudmen_app;
alter function offers_like rows 100;
