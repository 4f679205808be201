-- People exist without e-mail, phone or sign-in; an account may stand for one person in each community.

create table person (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  first_name text not null check (length(first_name) between 1 and 80),
  last_name text not null default '' check (length(last_name) <= 80),
  email text check (email = lower(email)),
  wish text not null default '' check (length(wish) <= 400),
  place text not null default '' check (length(place) <= 80),
  place_folded text not null default '',
  load text not null default 'some' check (load in ('free', 'some', 'full', 'away')),
  load_since timestamptz(3) not null,
  zone text,
  arrived_at timestamptz(3) not null,
  entered_by_id bigint,
  version integer not null default 1,
  primary key (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id)
);
create unique index person_email on person (community_id, email) where email is not null;
create index person_name on person (community_id, lower(first_name), lower(last_name), id);
create index person_entered_by on person (community_id, entered_by_id);
select enclose('person');

create table person_account (
  community_id bigint not null references community (id),
  person_id bigint not null,
  account_id bigint not null references account (id),
  linked_at timestamptz(3) not null,
  primary key (community_id, person_id),
  unique (community_id, account_id),
  foreign key (community_id, person_id) references person (community_id, id)
);
create index person_account_account on person_account (account_id);
select enclose('person_account');

-- Subscriber, participant, member: dated, so that one can go, pause and come back.
create table standing (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  person_id bigint not null,
  kind text not null check (kind in ('subscriber', 'participant', 'member')),
  since_at timestamptz(3) not null,
  until_at timestamptz(3),
  primary key (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id)
);
create unique index standing_now on standing (community_id, person_id) where until_at is null;
create index standing_person on standing (community_id, person_id);
select enclose('standing');

create table person_role (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  person_id bigint not null,
  role text not null check (role in ('facilitator', 'treasurer')),
  since_at timestamptz(3) not null,
  until_at timestamptz(3),
  primary key (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id)
);
create unique index person_role_now on person_role (community_id, person_id, role) where until_at is null;
create index person_role_person on person_role (community_id, person_id);
select enclose('person_role');

-- The community's vocabulary. A skill has one preferred name and any number of others.
create table skill (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  label text not null check (length(label) between 1 and 200),
  source_uri text,
  added_at timestamptz(3) not null,
  primary key (community_id, id)
);
create unique index skill_source on skill (community_id, source_uri) where source_uri is not null;
select enclose('skill');

create table skill_name (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  skill_id bigint not null,
  name text not null check (length(name) between 1 and 300),
  folded text not null,
  words tsvector not null,
  -- The same words as an array, to ask "which names are wholly inside this sentence".
  stems text[] not null,
  preferred boolean not null,
  primary key (community_id, id),
  foreign key (community_id, skill_id) references skill (community_id, id) on delete cascade
);
create index skill_name_skill on skill_name (community_id, skill_id);
create index skill_name_folded on skill_name (community_id, folded);
create index skill_name_words on skill_name using gin (words);
create index skill_name_stems on skill_name using gin (stems);
create index skill_name_trigrams on skill_name using gin (folded gin_trgm_ops);
select enclose('skill_name');

create table person_skill (
  community_id bigint not null references community (id),
  person_id bigint not null,
  skill_id bigint not null,
  position text not null check (position in ('discovers', 'practises', 'passes_on', 'profession')),
  since_at timestamptz(3) not null,
  primary key (community_id, person_id, skill_id),
  foreign key (community_id, person_id) references person (community_id, id),
  foreign key (community_id, skill_id) references skill (community_id, id)
);
create index person_skill_skill on person_skill (community_id, skill_id);
select enclose('person_skill');

create table api_token (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  person_id bigint not null,
  token_hash bytea not null unique,
  label text not null,
  scope text not null check (scope in ('read', 'write')),
  made_at timestamptz(3) not null,
  used_at timestamptz(3),
  revoked_at timestamptz(3),
  primary key (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id)
);
create index api_token_person on api_token (community_id, person_id);
select enclose('api_token');
