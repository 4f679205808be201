-- "J'ai donné un coup de main": time, paid or not, and things lent or given; said by oneself or
-- named by another.

alter table contribution
  drop constraint contribution_kind_check,
  drop constraint contribution_check,
  alter column minutes drop not null,
  -- What it was for may be said by the words alone.
  alter column subject_kind drop not null,
  alter column subject_id drop not null,
  -- Of time only.
  add column way text default 'unpaid' check (way in ('unpaid', 'paid', 'reimbursed', 'employer')),
  add column employer text not null default '' check (length(employer) <= 80),
  -- Of things only.
  add column quantity integer,
  -- Who named it, when another did and the person accepted.
  add column named_by_id bigint;
alter table contribution alter column way drop default;
alter table contribution
  add check (kind in ('time', 'thing_lent', 'thing_given')),
  -- Hours are never counted with things.
  add check ((kind = 'time') = (minutes is not null)),
  add check ((kind = 'time') = (way is not null)),
  add check ((kind = 'time') = (quantity is null)),
  add check (kind = 'time' or what <> '' or reverses_id is not null),
  add check (case when reverses_id is null then coalesce(minutes, quantity) > 0
    else coalesce(minutes, quantity) < 0 end),
  add check (employer = '' or way is not distinct from 'employer'),
  add check ((subject_kind is null) = (subject_id is null)),
  add foreign key (community_id, named_by_id) references person (community_id, id);
create index contribution_named_by on contribution (community_id, named_by_id);
create index contribution_time on contribution (community_id, id) where kind = 'time';
create index contribution_things on contribution (community_id, id) where kind <> 'time';

-- A thing lent is back: a row of its own, since the line is never changed.
create table giving_back (
  community_id bigint not null references community (id),
  contribution_id bigint not null,
  back_on date not null,
  entered_by_id bigint not null,
  noted_at timestamptz(3) not null,
  primary key (community_id, contribution_id),
  foreign key (community_id, contribution_id) references contribution (community_id, id),
  foreign key (community_id, entered_by_id) references person (community_id, id)
);
create index giving_back_entered_by on giving_back (community_id, entered_by_id);
select enclose('giving_back', 'select, insert');
create trigger giving_back_stays before update or delete on giving_back
  for each statement execute function refuse_change();
