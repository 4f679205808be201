-- How people appear, who knows whom, and who acts for whom.

alter table person
  -- In threads and lists: by the whole name, the first name, or, in threads, without a name.
  add column shown_as text not null default 'name' check (shown_as in ('name', 'first_name', 'unnamed')),
  -- "On peut me contacter directement": one is put in touch without being asked first.
  add column direct_since timestamptz(3),
  -- How, in the person's own words: a telephone number, an address, a day at the market.
  add column direct_how text not null default '' check (length(direct_how) <= 120);

-- Two members who know each other from here: they met, or agreed to be put in touch.
create table acquaintance (
  community_id bigint not null references community (id),
  one_id bigint not null,
  other_id bigint not null,
  since_at timestamptz(3) not null,
  check (one_id < other_id),
  primary key (community_id, one_id, other_id),
  foreign key (community_id, one_id) references person (community_id, id),
  foreign key (community_id, other_id) references person (community_id, id)
);
create index acquaintance_other on acquaintance (community_id, other_id);
select enclose('acquaintance');

-- A personne-relais: acts for a member who does not sign in, who agreed to it.
create table relay (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  person_id bigint not null,
  relay_id bigint not null,
  -- How the person agreed: "de vive voix, au marché", "fiche signée du 3 mars".
  consent text not null check (length(consent) between 1 and 200),
  entered_by_id bigint not null,
  since_at timestamptz(3) not null,
  until_at timestamptz(3),
  ended_by_id bigint,
  check (person_id <> relay_id),
  primary key (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id),
  foreign key (community_id, relay_id) references person (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id),
  foreign key (community_id, ended_by_id) references person (community_id, id)
);
create unique index relay_now on relay (community_id, person_id, relay_id) where until_at is null;
create index relay_person on relay (community_id, person_id);
create index relay_relay on relay (community_id, relay_id);
create index relay_entered_by on relay (community_id, entered_by_id);
create index relay_ended_by on relay (community_id, ended_by_id);
select enclose('relay');
