-- "Ce n'est pas mon sujet": a need that a person does not want suggested to her. Hers alone.
create table need_unsuited (
  community_id bigint not null references community (id),
  need_id bigint not null,
  person_id bigint not null,
  -- What had brought it, at the moment she said so: these skills bring her the next need less.
  skill_ids bigint[] not null,
  since_at timestamptz(3) not null,
  primary key (community_id, need_id, person_id),
  foreign key (community_id, need_id) references need (community_id, id),
  foreign key (community_id, person_id) references person (community_id, id)
);
create index need_unsuited_person on need_unsuited (community_id, person_id, since_at desc);
select enclose('need_unsuited');
