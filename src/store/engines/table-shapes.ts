// Table shapes: a table's name → by which columns its rows are told apart, and which tables must have theirs before it, as each database knows it.

import { sql } from "kysely";
import type { ArchiveReader } from "./engine.ts";

export type TableShape = {
  /** In the order of the primary key. */
  readonly key: readonly string[];
  /** Those that its rows refer to; itself too, where they refer to one another. */
  readonly parents: readonly string[];
};

export async function sqliteShape(reader: ArchiveReader, table: string): Promise<TableShape> {
  const key = await sql<{ name: string }>`
    select name from pragma_table_info(${table}) where pk > 0 order by pk
  `.execute(reader);
  const parents = await sql<{ name: string }>`
    select distinct "table" as name from pragma_foreign_key_list(${table})
  `.execute(reader);
  return { key: key.rows.map(({ name }) => name), parents: parents.rows.map(({ name }) => name) };
}

export async function postgresqlShape(reader: ArchiveReader, table: string): Promise<TableShape> {
  const key = await sql<{ name: string }>`
    select columns.attname as name
    from pg_index as keys
    cross join lateral unnest(keys.indkey::smallint[]) with ordinality as parts (number, place)
    join pg_attribute as columns on columns.attrelid = keys.indrelid and columns.attnum = parts.number
    where keys.indrelid = cast(${table} as regclass) and keys.indisprimary
    order by parts.place
  `.execute(reader);
  const parents = await sql<{ name: string }>`
    select distinct cast(parent.relname as text) as name
    from pg_constraint as rule
    join pg_class as parent on parent.oid = rule.confrelid
    where rule.conrelid = cast(${table} as regclass) and rule.contype = 'f'
  `.execute(reader);
  return { key: key.rows.map(({ name }) => name), parents: parents.rows.map(({ name }) => name) };
}
