-- The address of a program and what it is told of are corrected: by one person at a time.
alter table webhook add column version integer not null default 1;
