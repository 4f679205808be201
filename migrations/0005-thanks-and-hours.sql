create table thanks (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  from_id bigint not null,
  entered_by_id bigint not null,
  words text not null check (length(words) between 1 and 400),
  subject_kind text not null,
  subject_id bigint not null,
  said_at timestamptz(3) not null,
  primary key (community_id, id),
  foreign key (community_id, from_id) references person (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id)
);
create index thanks_subject on thanks (community_id, subject_kind, subject_id);
create index thanks_from on thanks (community_id, from_id);
create index thanks_entered_by on thanks (community_id, entered_by_id);
select enclose('thanks');

create table thanks_person (
  community_id bigint not null references community (id),
  thanks_id bigint not null,
  person_id bigint not null,
  primary key (community_id, thanks_id, person_id),
  foreign key (community_id, thanks_id) references thanks (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id)
);
create index thanks_person_person on thanks_person (community_id, person_id);
select enclose('thanks_person');

-- The ledger. A line is never changed nor removed: a mistake is taken back by a line that reverses it.
create table contribution (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  person_id bigint not null,
  entered_by_id bigint not null,
  kind text not null check (kind = 'time'),
  minutes integer not null,
  what text not null default '' check (length(what) <= 200),
  done_on date not null,
  subject_kind text not null,
  subject_id bigint not null,
  noted_at timestamptz(3) not null,
  reverses_id bigint,
  check (case when reverses_id is null then minutes > 0 else minutes < 0 end),
  primary key (community_id, id),
  unique (community_id, reverses_id),
  foreign key (community_id, person_id) references person (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id),
  foreign key (community_id, reverses_id) references contribution (community_id, id)
);
create index contribution_subject on contribution (community_id, subject_kind, subject_id);
create index contribution_person on contribution (community_id, person_id);
create index contribution_entered_by on contribution (community_id, entered_by_id);
select enclose('contribution', 'select, insert');

-- Not even the owner's hand slips.
create function refuse_change() returns trigger
  language plpgsql
  as $$ begin raise exception 'a line of the ledger is never changed: reverse it'; end $$;
create trigger contribution_stays before update or delete on contribution
  for each statement execute function refuse_change();
