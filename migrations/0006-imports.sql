-- What each line of an imported file became, so that the same file twice changes nothing.
create table imported_line (
  community_id bigint not null references community (id),
  kind text not null,
  source_key text not null,
  content_hash bytea not null,
  subject_id bigint not null,
  imported_at timestamptz(3) not null,
  primary key (community_id, kind, source_key)
);
select enclose('imported_line');
