-- What somebody did, named by another: it waits until the person accepts or declines it.
create table contribution_naming (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  person_id bigint not null,
  named_by_id bigint not null,
  entered_by_id bigint not null,
  kind text not null check (kind in ('time', 'thing_lent', 'thing_given')),
  -- Unknown to who names it, perhaps: the person says it when she accepts.
  minutes integer check (minutes > 0),
  quantity integer check (quantity > 0),
  what text not null check (length(what) between 1 and 200),
  done_on date not null,
  subject_kind text,
  subject_id bigint,
  named_at timestamptz(3) not null,
  answered_at timestamptz(3),
  answered_by_id bigint,
  -- The line it became; none when it was declined.
  contribution_id bigint,
  check (person_id <> named_by_id),
  check (kind = 'time' or minutes is null),
  check ((kind = 'time') = (quantity is null)),
  check ((subject_kind is null) = (subject_id is null)),
  check ((answered_at is null) = (answered_by_id is null)),
  check (answered_at is not null or contribution_id is null),
  primary key (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id),
  foreign key (community_id, named_by_id) references person (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id),
  foreign key (community_id, answered_by_id) references person (community_id, id),
  foreign key (community_id, contribution_id) references contribution (community_id, id)
);
create index contribution_naming_waiting on contribution_naming (community_id, person_id, id)
  where answered_at is null;
create index contribution_naming_person on contribution_naming (community_id, person_id);
create index contribution_naming_named_by on contribution_naming (community_id, named_by_id);
create index contribution_naming_entered_by on contribution_naming (community_id, entered_by_id);
create index contribution_naming_answered_by on contribution_naming (community_id, answered_by_id);
create index contribution_naming_contribution on contribution_naming (community_id, contribution_id);
select enclose('contribution_naming', 'select, insert, update');

alter table thanks add column withdrawn_at timestamptz(3);
