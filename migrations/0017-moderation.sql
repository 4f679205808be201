-- That a facilitator asked who said a thing without a name, and why: kept for its author and for the others.
create table case_opening (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  subject_kind text not null,
  subject_id bigint not null,
  -- Whose name was shown.
  author_id bigint not null,
  opened_by_id bigint not null,
  reason text not null check (length(reason) between 1 and 500),
  opened_at timestamptz(3) not null,
  primary key (community_id, id),
  foreign key (community_id, author_id) references person (community_id, id),
  foreign key (community_id, opened_by_id) references person (community_id, id)
);
create index case_opening_subject on case_opening (community_id, subject_kind, subject_id);
create index case_opening_author on case_opening (community_id, author_id);
create index case_opening_by on case_opening (community_id, opened_by_id);
select enclose('case_opening');
