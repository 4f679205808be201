-- When a person goes, each key that points at people is asked whether it still points at her. For a key
-- without an action PostgreSQL first looks whether another row took her number, each time: of some
-- seventy keys, that is most of the time that the undoing of a long list takes. Nothing here waits
-- for the end of a statement, but who entered whom.
do $$
declare
  held record;
begin
  for held in
    select conrelid::regclass as "table", conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f' and confrelid = 'person'::regclass and conrelid <> confrelid
      and confdeltype = 'a' and not condeferrable and conparentid = 0
  loop
    execute format('alter table %s drop constraint %I', held."table", held.name);
    execute format('alter table %s add constraint %I %s on delete restrict',
      held."table", held.name, held.definition);
  end loop;
end $$;
