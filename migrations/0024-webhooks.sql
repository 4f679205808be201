-- Programs of others that are told what happens here.
create table webhook (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  url text not null check (length(url) between 1 and 500),
  events text[] not null check (cardinality(events) between 1 and 50),
  -- Signs what is sent. Sealed with the server's key.
  secret bytea not null,
  made_by_id bigint not null,
  made_at timestamptz(3) not null,
  -- The last time it answered well.
  reached_at timestamptz(3),
  paused_at timestamptz(3),
  paused_because text check (paused_because in ('asked', 'failing', 'gone')),
  primary key (community_id, id),
  foreign key (community_id, made_by_id) references person (community_id, id),
  check ((paused_at is null) = (paused_because is null))
);
create index webhook_made_by on webhook (community_id, made_by_id);
select enclose('webhook');

-- One event on its way to one of them; also the log of what was sent.
create table webhook_delivery (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  webhook_id bigint not null,
  -- The same however often it is sent.
  message_id text not null,
  event_name text not null,
  at timestamptz(3) not null,
  -- What may be told of it. Absent for a trial.
  subject_kind text,
  subject_id bigint,
  facts jsonb not null default '{}',
  noted_at timestamptz(3) not null,
  attempts integer not null default 0,
  -- When it is sent, or sent again; null once it is over.
  next_at timestamptz(3),
  tried_at timestamptz(3),
  delivered_at timestamptz(3),
  -- Of the last attempt: what was answered, or else why nothing was.
  status integer,
  because text,
  milliseconds integer,
  primary key (community_id, id),
  unique (community_id, webhook_id, message_id),
  foreign key (community_id, webhook_id) references webhook (community_id, id) on delete cascade
);
create index webhook_delivery_next on webhook_delivery (community_id, next_at) where next_at is not null;
create index webhook_delivery_noted on webhook_delivery (community_id, noted_at);
select enclose('webhook_delivery');
