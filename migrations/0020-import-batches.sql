-- An import from its file to its undoing: who prepared, tried, kept and took it back, when.
create table import_batch (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  kind text not null,
  -- As its sender called it; empty for a list that was pasted.
  file_name text not null check (length(file_name) <= 200),
  -- Where its file waits in the data folder; null once it served or was forgotten.
  file_key text,
  lines integer not null,
  -- What was said of how the file is to be read; the rest is guessed each time.
  choices jsonb not null,
  locale text not null,
  prepared_by_id bigint not null,
  prepared_at timestamptz(3) not null,
  -- What is to be done now, and how far it is.
  asked text check (asked in ('trial', 'import', 'undo')),
  asked_by_id bigint,
  asked_at timestamptz(3),
  progress integer not null default 0,
  failed_at timestamptz(3),
  trial jsonb,
  report jsonb,
  imported_by_id bigint,
  imported_at timestamptz(3),
  undo jsonb,
  undone_by_id bigint,
  undone_at timestamptz(3),
  primary key (community_id, id),
  foreign key (community_id, prepared_by_id) references person (community_id, id),
  foreign key (community_id, asked_by_id) references person (community_id, id),
  foreign key (community_id, imported_by_id) references person (community_id, id),
  foreign key (community_id, undone_by_id) references person (community_id, id),
  check ((asked is null) = (asked_at is null) and (asked is null) = (asked_by_id is null))
);
create index import_batch_prepared_by on import_batch (community_id, prepared_by_id);
create index import_batch_asked_by on import_batch (community_id, asked_by_id);
create index import_batch_imported_by on import_batch (community_id, imported_by_id);
create index import_batch_undone_by on import_batch (community_id, undone_by_id);
select enclose('import_batch');

-- What an import made and changed, so that it can be undone.
create table import_change (
  community_id bigint not null references community (id),
  batch_id bigint not null,
  kind text not null,
  subject_id bigint not null,
  -- In which order: what came last is undone first.
  place integer not null,
  line integer not null,
  created boolean not null,
  -- How the thing was, when the import changed it.
  before jsonb,
  -- A fingerprint of what it became: whoever changes it since is noticed.
  after_hash bytea not null,
  primary key (community_id, batch_id, kind, subject_id),
  foreign key (community_id, batch_id) references import_batch (community_id, id) on delete cascade
);
create index import_change_place on import_change (community_id, batch_id, place);
select enclose('import_change');

-- Which column of a file with these titles was taken for which field, last time.
create table import_columns (
  community_id bigint not null references community (id),
  kind text not null,
  titles_hash bytea not null,
  choices jsonb not null,
  kept_at timestamptz(3) not null,
  primary key (community_id, kind, titles_hash)
);
select enclose('import_columns');

-- Undoing forgets the lines of what it takes away.
create index imported_line_subject on imported_line (community_id, kind, subject_id);
