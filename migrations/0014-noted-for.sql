-- What was noted for a person, the latest first: for her own list and her printed sheet.
create index event_noted_for on event (community_id, on_behalf_of_id, id) where on_behalf_of_id is not null;
