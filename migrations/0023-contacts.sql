-- What people agreed to or refused, as they said it, with its proof.
create table consent (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  person_id bigint not null,
  purpose text not null check (purpose in ('letter')),
  given boolean not null,
  -- When it was said, as far as its source tells.
  said_at timestamptz(3),
  source text not null check (length(source) between 1 and 200),
  noted_by_id bigint,
  noted_at timestamptz(3) not null,
  primary key (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id),
  foreign key (community_id, noted_by_id) references person (community_id, id)
);
create index consent_person on consent (community_id, person_id, purpose, id);
create index consent_noted_by on consent (community_id, noted_by_id);
select enclose('consent');

-- Addresses that no letter goes to any more: fingerprints, which outlive an erasure.
create table suppression (
  community_id bigint not null references community (id),
  email_hash bytea not null,
  reason text not null check (reason in ('unsubscribed', 'unreachable', 'blocked')),
  noted_by_id bigint,
  noted_at timestamptz(3) not null,
  primary key (community_id, email_hash),
  foreign key (community_id, noted_by_id) references person (community_id, id)
);
create index suppression_noted_by on suppression (community_id, noted_by_id);
select enclose('suppression', 'select, insert');

-- Where an organisation or a project is, and what it does, in its words.
alter table collective
  add column place text not null default '' check (length(place) <= 80),
  add column about text not null default '' check (length(about) <= 2000);
