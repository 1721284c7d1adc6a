// PostgreSQL rows: many rows of one table → added by one statement, so that they cost one way to the server.

import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Engine, KeyedRows } from "./engine.ts";

export const postgresqlRows: Pick<Engine, "addNew" | "addUp"> = {
  addNew: async (writer, added) => {
    const { table, key, rows } = added;
    const columns = columnsOf(key.map(([column]) => column));
    const { rows: inserted } = await sql<Readonly<Record<string, string | number>>>`
      insert into ${sql.table(table)} (${columns}) ${selectRows(added)}
      on conflict do nothing returning ${columns}
    `.execute(writer);
    const isNew = new Set(inserted.map((row) => nameOf(key.map(([column]) => row[column] ?? ""))));
    // Of two that are alike the second is not new.
    return rows.map((row) => isNew.delete(nameOf(row)));
  },
  addUp: async (writer, added) => {
    const { table, key, sum } = added;
    const names = key.map(([column]) => column);
    await sql`
      insert into ${sql.table(table)} (${columnsOf([...names, sum])}) ${selectRows(added, sum)}
      on conflict (${columnsOf(names)}) do update
        set ${sql.ref(sum)} = ${sql.ref(`${table}.${sum}`)} + ${sql.ref(`excluded.${sum}`)}
    `.execute(writer);
  },
};

const columnsOf = (names: readonly string[]): RawBuilder<unknown> =>
  sql.join(names.map((name) => sql.ref(name)));

const nameOf = (row: readonly (string | number)[]): string => JSON.stringify(row);

function selectRows({ key, rows }: KeyedRows, sum?: string): RawBuilder<unknown> {
  const types = [...key.map(([, type]) => type), ...(sum === undefined ? [] : ["integer"])];
  const values = types.map((type, at) => sql`cast(value ->> ${sql.lit(at)} as ${sql.raw(type)})`);
  return sql`select ${sql.join(values)} from jsonb_array_elements(cast(${JSON.stringify(rows)} as jsonb)) as entries(value)`;
}
