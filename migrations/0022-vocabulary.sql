-- The vocabulary is the community's own: words come from what members say, facilitators tend them, and
-- each change can be undone. What is imported stays behind, for suggestions, until somebody says it.

alter table skill
  -- When it was first said here; without it, it is only suggested.
  add column adopted_at timestamptz(3),
  -- The skill it became a name of.
  add column merged_into_id bigint,
  -- What its list says it belongs under, as written and as names are compared, until that is here too.
  add column parent_ref text,
  add column parent_key text,
  add foreign key (community_id, merged_into_id) references skill (community_id, id);
create index skill_merged_into on skill (community_id, merged_into_id);
create index skill_parent_ref on skill (community_id, id) where parent_ref is not null;

update skill s set adopted_at = s.added_at
where s.source_uri is null
  or exists (select from person_skill k where k.community_id = s.community_id and k.skill_id = s.id)
  or exists (select from need_skill k where k.community_id = s.community_id and k.skill_id = s.id)
  or exists (select from offer_skill k where k.community_id = s.community_id and k.skill_id = s.id);
create index skill_adopted on skill (community_id, lower(label), id) where adopted_at is not null;
call keep_found('skill', 'skill', 'id');

-- One is a part of the other ("tresser" of "vannerie"), or they are neighbours, the lower number first.
create table skill_relation (
  community_id bigint not null references community (id),
  skill_id bigint not null,
  other_id bigint not null,
  kind text not null check (kind in ('broader', 'related')),
  primary key (community_id, skill_id, other_id),
  check (skill_id <> other_id),
  foreign key (community_id, skill_id) references skill (community_id, id),
  foreign key (community_id, other_id) references skill (community_id, id)
);
create index skill_relation_other on skill_relation (community_id, other_id);
select enclose('skill_relation');

-- What was changed, by whom, and what it takes to undo it.
create table skill_change (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  kind text not null check (kind in ('renamed', 'named', 'unnamed', 'merged', 'related', 'unrelated')),
  skill_id bigint not null,
  other_id bigint,
  -- The words before and after; for a merge, the rows that moved.
  before text not null default '',
  after text not null default '',
  moved jsonb,
  by_id bigint not null,
  at timestamptz(3) not null,
  undone_at timestamptz(3),
  undone_by_id bigint,
  primary key (community_id, id),
  foreign key (community_id, skill_id) references skill (community_id, id),
  foreign key (community_id, other_id) references skill (community_id, id),
  foreign key (community_id, by_id) references person (community_id, id),
  foreign key (community_id, undone_by_id) references person (community_id, id)
);
create index skill_change_skill on skill_change (community_id, skill_id);
create index skill_change_other on skill_change (community_id, other_id);
create index skill_change_by on skill_change (community_id, by_id);
create index skill_change_undone_by on skill_change (community_id, undone_by_id);
select enclose('skill_change');
