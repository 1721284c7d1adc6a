// Export of files: a store and a folder in, every table of the ledger in every format out, all of one moment.

import { mkdir, open, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LedgerMoment, LedgerMoments } from "../../newsroom/ports/ledger-moment.ts";
import type { DataTable, DataWorld } from "../../site/ledger/downloads/tables/column.ts";
import { DATA_TABLES } from "../../site/ledger/downloads/tables/data-tables.ts";
import { DATA_FORMATS, type DataFormat } from "../../site/ledger/downloads/writing/data-format.ts";
import { writeTable } from "../../site/ledger/downloads/writing/write-table.ts";

export type ExportedFile = { readonly file: string; readonly rows: number; readonly bytes: number };

type Asked = { readonly table: DataTable; readonly format: DataFormat; readonly world: DataWorld };

/** Under its name it stands whole, or as it was before. */
async function exportFile(moment: LedgerMoment, folder: string, asked: Asked): Promise<ExportedFile> {
  const file = `${asked.table.name}.${asked.format}`;
  const unfinished = join(folder, `${file}.unfinished`);
  const handle = await open(unfinished, "w");
  let rows = 0;
  let bytes = 0;
  try {
    const pieces = writeTable(moment, { ...asked, rest: false }, (more) => {
      rows += more;
    });
    for await (const piece of pieces) {
      await handle.writeFile(piece);
      bytes += piece.length;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, join(folder, file));
  return { file, rows, bytes };
}

/** `onFile` is told of each that is done. */
export async function exportFiles(
  moments: LedgerMoments,
  folder: string,
  world: DataWorld,
  onFile: (file: ExportedFile) => void,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  return moments.atOneMoment(async (moment) => {
    for (const table of DATA_TABLES)
      for (const format of DATA_FORMATS) onFile(await exportFile(moment, folder, { table, format, world }));
    const { change } = moment;
    const about = { ledger_version: change, generated: world.today };
    await writeFile(join(folder, "version.json"), `${JSON.stringify(about)}\n`);
    return change;
  });
}
