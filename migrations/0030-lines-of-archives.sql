-- Of a list that came as an archive: which of its files holds the line that a change comes from.
alter table import_change add column file text check (length(file) <= 400);
