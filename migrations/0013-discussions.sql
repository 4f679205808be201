-- Threads on any subject: messages, asks and where they stand, topics, conversations, polls of dates.

create table message (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  subject_kind text not null,
  subject_id bigint not null,
  author_id bigint not null,
  entered_by_id bigint not null,
  -- "Sans mon nom": the author is named to nobody.
  unnamed boolean not null,
  kind text not null check (kind in ('remark', 'question', 'blocker', 'win', 'result', 'feedback')),
  text text not null check (length(text) <= 4000),
  -- The ask it answers; for a win, the ask it worked for.
  about_id bigint,
  said_at timestamptz(3) not null,
  edited_at timestamptz(3),
  removed_at timestamptz(3),
  version integer not null default 1,
  -- Where an ask stands, and whether it still waits; nothing for the other kinds.
  state text check (state in ('open', 'taken', 'answered', 'aside')),
  waits boolean,
  check ((state is not null) = (kind in ('question', 'blocker', 'feedback'))),
  check (waits is not distinct from (state in ('open', 'taken'))),
  check (removed_at is null or text = ''),
  primary key (community_id, id),
  foreign key (community_id, author_id) references person (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id),
  foreign key (community_id, about_id) references message (community_id, id)
);
create index message_subject on message (community_id, subject_kind, subject_id, id);
create index message_author on message (community_id, author_id);
create index message_entered_by on message (community_id, entered_by_id);
create index message_about on message (community_id, about_id);
create index message_asked on message (community_id, subject_kind, subject_id, id)
  where state is not null;
create index message_milestone on message (community_id, subject_kind, subject_id, id)
  where kind in ('blocker', 'win');
-- The lists of all threads, which no conversation enters.
create index message_latest on message (community_id, id)
  where subject_kind <> 'conversation' and removed_at is null;
create index message_told on message (community_id, id)
  where subject_kind <> 'conversation' and removed_at is null and kind in ('win', 'result');
create index message_kind on message (community_id, kind, id)
  where subject_kind <> 'conversation' and removed_at is null;
create index message_waiting on message (community_id, kind, waits, id)
  where subject_kind <> 'conversation' and removed_at is null;
create index message_unanswered on message (community_id, id)
  where subject_kind <> 'conversation' and removed_at is null and state = 'open';
select enclose('message');

-- Former wordings.
create table message_revision (
  community_id bigint not null references community (id),
  message_id bigint not null,
  version integer not null,
  text text not null,
  replaced_at timestamptz(3) not null,
  primary key (community_id, message_id, version),
  foreign key (community_id, message_id) references message (community_id, id)
);
select enclose('message_revision');

-- Each change of where an ask stands.
create table ask_step (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  message_id bigint not null,
  state text not null check (state in ('open', 'taken', 'answered', 'aside')),
  by_id bigint not null,
  entered_by_id bigint not null,
  at timestamptz(3) not null,
  primary key (community_id, id),
  foreign key (community_id, message_id) references message (community_id, id),
  foreign key (community_id, by_id) references person (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id)
);
create index ask_step_message on ask_step (community_id, message_id, id);
create index ask_step_by on ask_step (community_id, by_id);
create index ask_step_entered_by on ask_step (community_id, entered_by_id);
select enclose('ask_step');

-- "C'est ce qui m'a aidé".
create table message_help (
  community_id bigint not null references community (id),
  ask_id bigint not null,
  message_id bigint not null,
  marked_at timestamptz(3) not null,
  primary key (community_id, ask_id, message_id),
  foreign key (community_id, ask_id) references message (community_id, id),
  foreign key (community_id, message_id) references message (community_id, id)
);
create index message_help_message on message_help (community_id, message_id);
select enclose('message_help');

create table message_reaction (
  community_id bigint not null references community (id),
  message_id bigint not null,
  person_id bigint not null,
  kind text not null check (kind in ('thanks', 'learned', 'puzzled')),
  reacted_at timestamptz(3) not null,
  primary key (community_id, message_id, person_id, kind),
  foreign key (community_id, message_id) references message (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id)
);
create index message_reaction_person on message_reaction (community_id, person_id);
select enclose('message_reaction');

create table message_mention (
  community_id bigint not null references community (id),
  message_id bigint not null,
  person_id bigint not null,
  -- As it stands in the text: "@Chloé".
  written text not null,
  primary key (community_id, message_id, person_id),
  foreign key (community_id, message_id) references message (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id)
);
create index message_mention_person on message_mention (community_id, person_id, message_id);
select enclose('message_mention');

-- What needs no other subject.
create table topic (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  person_id bigint not null,
  entered_by_id bigint not null,
  unnamed boolean not null,
  title text not null check (length(title) <= 140),
  opened_at timestamptz(3) not null,
  removed_at timestamptz(3),
  check ((removed_at is not null) = (title = '')),
  primary key (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id)
);
create index topic_person on topic (community_id, person_id);
create index topic_entered_by on topic (community_id, entered_by_id);
select enclose('topic');

create table conversation (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  one_id bigint not null,
  other_id bigint not null,
  begun_at timestamptz(3) not null,
  check (one_id < other_id),
  primary key (community_id, id),
  unique (community_id, one_id, other_id),
  foreign key (community_id, one_id) references person (community_id, id),
  foreign key (community_id, other_id) references person (community_id, id)
);
create index conversation_other on conversation (community_id, other_id);
select enclose('conversation');

create table date_poll (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  subject_kind text not null,
  subject_id bigint not null,
  proposed_by_id bigint not null,
  entered_by_id bigint not null,
  what text not null check (length(what) <= 140),
  proposed_at timestamptz(3) not null,
  primary key (community_id, id),
  foreign key (community_id, proposed_by_id) references person (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id)
);
create index date_poll_subject on date_poll (community_id, subject_kind, subject_id, id);
create index date_poll_proposed_by on date_poll (community_id, proposed_by_id);
create index date_poll_entered_by on date_poll (community_id, entered_by_id);
select enclose('date_poll');

create table date_slot (
  community_id bigint not null references community (id),
  id bigint generated always as identity,
  poll_id bigint not null,
  -- What people agreed on is the hour on the wall; the moment follows from its zone.
  wall text not null check (wall ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d$'),
  zone text not null,
  starts_at timestamptz(3) not null,
  fixed_at timestamptz(3),
  fixed_by_id bigint,
  check ((fixed_at is null) = (fixed_by_id is null)),
  primary key (community_id, id),
  unique (community_id, poll_id, wall),
  foreign key (community_id, poll_id) references date_poll (community_id, id),
  foreign key (community_id, fixed_by_id) references person (community_id, id)
);
create unique index date_slot_fixed on date_slot (community_id, poll_id) where fixed_at is not null;
create index date_slot_fixed_by on date_slot (community_id, fixed_by_id);
create index date_slot_starts on date_slot (community_id, starts_at);
select enclose('date_slot');

create table date_answer (
  community_id bigint not null references community (id),
  slot_id bigint not null,
  person_id bigint not null,
  entered_by_id bigint not null,
  answer text not null check (answer in ('yes', 'maybe', 'no')),
  answered_at timestamptz(3) not null,
  primary key (community_id, slot_id, person_id),
  foreign key (community_id, slot_id) references date_slot (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id)
);
create index date_answer_person on date_answer (community_id, person_id);
create index date_answer_entered_by on date_answer (community_id, entered_by_id);
select enclose('date_answer');
