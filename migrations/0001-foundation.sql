-- What every domain stands on: closing communities to one another, events, mail, forms sent once.
-- `koudmen_app` stands for the application's unprivileged role, whatever its name on this server.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function current_community() returns bigint
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.community_id', true), '')::bigint $$;

-- Closes a table to all communities but the current one. `actions` are what the application may do.
create function enclose(tbl regclass, actions text default 'select, insert, update, delete') returns void
  language plpgsql
  as $$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format(
    'create policy community on %s using (community_id = (select current_community()))', tbl);
  execute format('grant %s on %s to koudmen_app', actions, tbl);
end $$;

-- The list of communities: the one table that says which exist.
create table community (
  id bigint generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 120),
  sentence text not null check (length(sentence) <= 400),
  next_on date,
  zone text not null,
  creole_at timestamptz(3),
  founded_at timestamptz(3) not null
);
grant select, insert, update on community to koudmen_app;

create table event (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  name text not null,
  at timestamptz(3) not null,
  actor_id bigint,
  on_behalf_of_id bigint,
  subject_kind text not null,
  subject_id bigint not null,
  payload jsonb not null default '{}',
  dispatched_at timestamptz(3),
  primary key (community_id, id)
);
create index event_waiting on event (community_id, id) where dispatched_at is null;
create index event_subject on event (community_id, subject_kind, subject_id, id);
select enclose('event', 'select, insert');
grant update (dispatched_at) on event to koudmen_app;

create table mail (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  message_id text not null unique,
  kind text not null,
  -- Recipient, subject and text, sealed with the host's secret: a mail may hold a sign-in code.
  sealed bytea,
  written_at timestamptz(3) not null,
  queued_at timestamptz(3),
  attempts integer not null default 0,
  sent_at timestamptz(3),
  -- In doubt: the connection was cut after the message and before the answer.
  held_at timestamptz(3),
  held_because text,
  primary key (community_id, id)
);
create index mail_waiting on mail (community_id, id) where queued_at is null and sent_at is null and held_at is null;
select enclose('mail');

-- A form sent twice (a second click, a page sent again) acts once.
create table form_key (
  community_id bigint not null references community (id),
  account_id bigint not null,
  act text not null,
  key text not null,
  used_at timestamptz(3) not null,
  -- Where the first sending led, or its answer for the API.
  result jsonb,
  primary key (community_id, account_id, act, key)
);
create index form_key_age on form_key (used_at);
select enclose('form_key');

-- The worker serves all communities: these tell it where something waits, and nothing else.
create function communities_with_events() returns setof bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$ select distinct community_id from event where dispatched_at is null $$;
create function communities_with_mail() returns setof bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$ select distinct community_id from mail where queued_at is null and sent_at is null and held_at is null $$;

create unlogged table rate_limit (
  key text primary key,
  count integer not null,
  until timestamptz(3) not null
);
grant select, insert, update, delete on rate_limit to koudmen_app;

-- The words of a text as the search compares them: French stems without accents.
-- The text was folded by the application before (see src/kernel/text).
create function search_words(folded text) returns tsvector
  language sql immutable parallel safe
  as $$ select to_tsvector('pg_catalog.french'::regconfig, folded) $$;

-- Jobs live in a schema of the application's own, which it makes itself.
create schema pgboss authorization koudmen_app;
