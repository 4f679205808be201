-- Signing in. An account is a person's key to the server; a person in a community is another thing.

create table account (
  id bigint generated always as identity primary key,
  email text not null unique check (email = lower(email) and email like '%_@_%'),
  opened_at timestamptz(3) not null,
  confirmed_at timestamptz(3),
  locale text
);
grant select, insert, update on account to koudmen_app;

create table sign_in_attempt (
  id uuid primary key,
  email text not null,
  code_hash bytea not null,
  link_hash bytea not null unique,
  asked_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  tries integer not null default 0,
  used_at timestamptz(3)
);
create index sign_in_attempt_age on sign_in_attempt (expires_at);
grant select, insert, update, delete on sign_in_attempt to koudmen_app;

create table session (
  token_hash bytea primary key,
  account_id bigint not null references account (id) on delete cascade,
  started_at timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);
create index session_account on session (account_id);
create index session_age on session (expires_at);
grant select, insert, update, delete on session to koudmen_app;
