-- Those who seek the same meet about the need they share. What has its own words needs none beside.
alter table introduction
  add column shared_need_id bigint,
  add foreign key (community_id, shared_need_id) references need (community_id, id),
  drop constraint introduction_check;
update introduction set about = '' where need_id is null and offer_id is not null;
alter table introduction
  add check (coalesce(need_id, offer_id, shared_need_id) is not null or about <> '');
create index introduction_shared_need on introduction (community_id, shared_need_id);
