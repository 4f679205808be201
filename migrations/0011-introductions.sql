-- Two or three people put in touch, with or without a need; who steps back; who proposed it.

alter table introduction
  alter column need_id drop not null,
  -- What it is about, where it is about no need; else a word of who proposes.
  add column about text not null default '' check (length(about) <= 200),
  -- When they were put in touch, or when its end was seen to.
  add column settled_at timestamptz(3),
  add check (need_id is not null or about <> '');

alter table introduction_person
  drop constraint introduction_person_side_check,
  add check (side in ('seeks', 'helps', 'meets')),
  -- Said yes, and could not in the end.
  add column stepped_back_at timestamptz(3),
  add check (stepped_back_at is null or accepted_at is not null);

-- All who had the idea: each is told the same, first or not.
create table introduction_proposer (
  community_id bigint not null references community (id),
  introduction_id bigint not null,
  person_id bigint not null,
  proposed_at timestamptz(3) not null,
  primary key (community_id, introduction_id, person_id),
  foreign key (community_id, introduction_id) references introduction (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id)
);
create index introduction_proposer_person on introduction_proposer (community_id, person_id);
select enclose('introduction_proposer');

insert into introduction_proposer (community_id, introduction_id, person_id, proposed_at)
  select community_id, id, proposed_by_id, proposed_at from introduction;
alter table introduction drop column proposed_by_id;

update introduction i set settled_at = coalesce(i.met_at, i.proposed_at)
where i.met_at is not null or not exists (select from introduction_person p
  where p.community_id = i.community_id and p.introduction_id = i.id and p.accepted_at is null);
create index introduction_unsettled on introduction (community_id, ends_at, id) where settled_at is null;
