-- Needs, offers, introductions, and what came of them.

create table need (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  person_id bigint not null,
  entered_by_id bigint not null,
  title text not null check (length(title) between 1 and 140),
  details text not null default '' check (length(details) <= 4000),
  place text not null default '' check (length(place) <= 80),
  place_folded text not null default '',
  remote boolean not null default false,
  opened_at timestamptz(3) not null,
  closed_at timestamptz(3),
  withdrawn_at timestamptz(3),
  version integer not null default 1,
  words tsvector not null default '',
  primary key (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id)
);
create index need_list on need (community_id, opened_at desc, id desc) where withdrawn_at is null;
create index need_person on need (community_id, person_id);
create index need_entered_by on need (community_id, entered_by_id);
create index need_words on need using gin (words);
select enclose('need');

create table need_skill (
  community_id bigint not null references community (id),
  need_id bigint not null,
  skill_id bigint not null,
  primary key (community_id, need_id, skill_id),
  foreign key (community_id, need_id) references need (community_id, id),
  foreign key (community_id, skill_id) references skill (community_id, id)
);
create index need_skill_skill on need_skill (community_id, skill_id);
select enclose('need_skill');

create table offer (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  person_id bigint not null,
  entered_by_id bigint not null,
  title text not null check (length(title) between 1 and 140),
  details text not null default '' check (length(details) <= 4000),
  place text not null default '' check (length(place) <= 80),
  place_folded text not null default '',
  remote boolean not null default false,
  opened_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  version integer not null default 1,
  words tsvector not null default '',
  primary key (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id)
);
create index offer_list on offer (community_id, opened_at desc, id desc) where withdrawn_at is null;
create index offer_person on offer (community_id, person_id);
create index offer_entered_by on offer (community_id, entered_by_id);
create index offer_words on offer using gin (words);
select enclose('offer');

create table offer_skill (
  community_id bigint not null references community (id),
  offer_id bigint not null,
  skill_id bigint not null,
  primary key (community_id, offer_id, skill_id),
  foreign key (community_id, offer_id) references offer (community_id, id),
  foreign key (community_id, skill_id) references skill (community_id, id)
);
create index offer_skill_skill on offer_skill (community_id, skill_id);
select enclose('offer_skill');

-- Two people put in touch about a need. Each answers unseen by the other; a refusal and a silence
-- end with the same words at the same moment (`ends_at`).
create table introduction (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  need_id bigint not null,
  offer_id bigint,
  proposed_by_id bigint not null,
  proposed_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  met_at timestamptz(3),
  primary key (community_id, id),
  foreign key (community_id, need_id) references need (community_id, id),
  foreign key (community_id, offer_id) references offer (community_id, id),
  foreign key (community_id, proposed_by_id) references person (community_id, id)
);
create index introduction_need on introduction (community_id, need_id);
create index introduction_offer on introduction (community_id, offer_id);
create index introduction_proposed_by on introduction (community_id, proposed_by_id);
select enclose('introduction');

create table introduction_person (
  community_id bigint not null references community (id),
  introduction_id bigint not null,
  person_id bigint not null,
  side text not null check (side in ('seeks', 'helps')),
  accepted_at timestamptz(3),
  declined_at timestamptz(3),
  answered_by_id bigint,
  check (accepted_at is null or declined_at is null),
  primary key (community_id, introduction_id, person_id),
  foreign key (community_id, introduction_id) references introduction (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id),
  foreign key (community_id, answered_by_id) references person (community_id, id)
);
create index introduction_person_person on introduction_person (community_id, person_id);
create index introduction_person_answered_by on introduction_person (community_id, answered_by_id);
select enclose('introduction_person');

-- What came of a need, in two lines: what happened, what it leaves behind.
create table outcome (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  need_id bigint not null,
  happened text not null check (length(happened) between 1 and 400),
  left_behind text not null default '' check (length(left_behind) <= 400),
  told_by_id bigint not null,
  on_behalf_of_id bigint,
  told_at timestamptz(3) not null,
  primary key (community_id, id),
  foreign key (community_id, need_id) references need (community_id, id),
  foreign key (community_id, told_by_id) references person (community_id, id),
  foreign key (community_id, on_behalf_of_id) references person (community_id, id)
);
create index outcome_need on outcome (community_id, need_id);
create index outcome_told_by on outcome (community_id, told_by_id);
create index outcome_on_behalf_of on outcome (community_id, on_behalf_of_id);
select enclose('outcome');
