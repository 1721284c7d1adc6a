// Append only: a table's name → the statements after which its rows are added and never changed, whoever asks the database.

/**
 * `insert or replace` deletes the row that stands in the way without telling the trigger on deletion, so what is there
 * is looked for before.
 */
export function sqliteAppendOnly(table: string): readonly string[] {
  const refuse = `begin select raise(abort, 'rows of ${table} are only ever added'); end`;
  return [
    `create trigger ${table}_never_changed before update on ${table} ${refuse}`,
    `create trigger ${table}_never_deleted before delete on ${table} ${refuse}`,
    `create trigger ${table}_never_replaced before insert on ${table}
      when exists (select 1 from ${table} where id = new.id) ${refuse}`,
  ];
}

/** `always`: also for a session that says it is a replica's, for which other triggers are silent. */
export function postgresqlAppendOnly(table: string): readonly string[] {
  const refuse = `${table}_are_only_added`;
  return [
    `create function ${refuse}() returns trigger language plpgsql as $$
      begin raise exception 'rows of ${table} are only ever added'; end $$`,
    `create trigger ${table}_never_changed before update or delete on ${table}
      for each row execute function ${refuse}()`,
    `create trigger ${table}_never_emptied before truncate on ${table}
      for each statement execute function ${refuse}()`,
    `alter table ${table} enable always trigger ${table}_never_changed`,
    `alter table ${table} enable always trigger ${table}_never_emptied`,
  ];
}
