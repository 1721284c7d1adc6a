// Writing of a table: its pages of rows at one moment in, its file in a format out, piece by piece, with a rest after each.

import { setImmediate as nextTurn, setTimeout as delay } from "node:timers/promises";
import type { LedgerMoment } from "../../../../newsroom/ports/ledger-moment.ts";
import type { Cell, DataTable, DataWorld } from "../tables/column.ts";
import type { DataFormat } from "./data-format.ts";
import { writeCsv } from "./write-csv.ts";
import { writeJsonLines } from "./write-json-lines.ts";

type Pages = AsyncIterable<readonly (readonly Cell[])[]>;

/** Work as short as this is in nobody's way. */
const SHORT_MS = 8;

/** Others have as much time for themselves as each page took: half of the process is left to them. */
async function* withRests(pages: Pages, rest: boolean): AsyncGenerator<readonly (readonly Cell[])[]> {
  let began = performance.now();
  for await (const rows of pages) {
    yield rows;
    const took = performance.now() - began;
    if (!rest) await nextTurn();
    else if (took > SHORT_MS) await delay(took);
    else await nextTurn();
    began = performance.now();
  }
}

export type TableFile = {
  readonly table: DataTable;
  readonly format: DataFormat;
  readonly world: DataWorld;
  /** False where nobody else waits for this process. */
  readonly rest: boolean;
};

/** `onRows` is told of the rows of each page. */
export async function* writeTable(
  moment: LedgerMoment,
  { table, format, world, rest }: TableFile,
  onRows: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  const counted = async function* (): AsyncGenerator<readonly (readonly Cell[])[]> {
    for await (const rows of withRests(table.readRows(moment, world), rest)) {
      onRows(rows.length);
      yield rows;
    }
  };
  if (format === "csv") return yield* writeCsv(table, counted());
  if (format === "jsonl") return yield* writeJsonLines(table, counted());
  // Fifty files that a server seldom needs, and never to start.
  const { writeParquet } = await import("./write-parquet.ts");
  return yield* writeParquet(table, counted(), { ...world, change: moment.change });
}
