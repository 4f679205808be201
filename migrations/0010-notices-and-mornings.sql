-- Who is told of what, and when; what facilitators put off or hand over.

-- At which rhythm a person is written to. Its row is locked while she is being told.
create table notice_rhythm (
  community_id bigint not null references community (id),
  person_id bigint not null,
  rhythm text not null default 'at_once' check (rhythm in ('at_once', 'daily', 'weekly', 'nothing')),
  chosen_at timestamptz(3),
  primary key (community_id, person_id),
  foreign key (community_id, person_id) references person (community_id, id)
);
select enclose('notice_rhythm');

-- That somebody is concerned by what happened. What it says is asked when it is told.
create table notice (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  person_id bigint not null,
  kind text not null,
  subject_kind text not null,
  subject_id bigint not null,
  -- Something is asked of this very person.
  personal boolean not null,
  -- The latest event it stands for, and who did it.
  event_id bigint not null,
  actor_id bigint,
  times integer not null default 1 check (times >= 1),
  noted_at timestamptz(3) not null,
  told_at timestamptz(3),
  seen_at timestamptz(3),
  -- There was nothing left to say.
  dropped_at timestamptz(3),
  primary key (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id),
  foreign key (community_id, actor_id) references person (community_id, id),
  foreign key (community_id, event_id) references event (community_id, id)
);
create unique index notice_waiting on notice (community_id, person_id, kind, subject_kind, subject_id)
  where told_at is null and seen_at is null and dropped_at is null;
create index notice_list on notice (community_id, person_id, id);
create index notice_unseen on notice (community_id, person_id, subject_kind, subject_id)
  where seen_at is null and dropped_at is null;
create index notice_actor on notice (community_id, actor_id);
create index notice_event on notice (community_id, event_id);
select enclose('notice');

-- An event is noted once for each kind of notice, however often the reaction runs.
create table event_noticed (
  community_id bigint not null references community (id),
  event_id bigint not null,
  kind text not null,
  noticed_at timestamptz(3) not null,
  primary key (community_id, event_id, kind),
  foreign key (community_id, event_id) references event (community_id, id)
);
select enclose('event_noticed');

-- "Pas cette semaine": a facilitator's gesture that no facilitator is shown before a moment.
create table gesture_put_off (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  key text not null check (length(key) <= 200),
  put_off_by_id bigint not null,
  put_off_at timestamptz(3) not null,
  until_at timestamptz(3) not null,
  primary key (community_id, id),
  unique (community_id, key),
  foreign key (community_id, put_off_by_id) references person (community_id, id)
);
create index gesture_put_off_by on gesture_put_off (community_id, put_off_by_id);
select enclose('gesture_put_off');

-- "Confier à un membre": a gesture that waits for a member instead. Why it ended is not kept.
create table gesture_handed (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  key text not null check (length(key) <= 200),
  subject_kind text not null,
  subject_id bigint not null,
  to_id bigint not null,
  handed_by_id bigint not null,
  word text not null default '' check (length(word) <= 300),
  handed_at timestamptz(3) not null,
  taken_on_at timestamptz(3),
  ended_at timestamptz(3),
  primary key (community_id, id),
  foreign key (community_id, to_id) references person (community_id, id),
  foreign key (community_id, handed_by_id) references person (community_id, id)
);
create unique index gesture_handed_now on gesture_handed (community_id, key) where ended_at is null;
create index gesture_handed_to on gesture_handed (community_id, to_id);
create index gesture_handed_by on gesture_handed (community_id, handed_by_id);
select enclose('gesture_handed');
