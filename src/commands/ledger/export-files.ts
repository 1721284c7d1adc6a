// Export of files: a store and a folder in, every table of the ledger in every format out, all of one moment.

import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { LedgerMoment, LedgerMoments } from "../../newsroom/ports/ledger-moment.ts";
import type { DataTable, DataWorld } from "../../site/ledger/downloads/tables/column.ts";
import { DATA_TABLES } from "../../site/ledger/downloads/tables/data-tables.ts";
import { DATA_FORMATS, type DataFormat } from "../../site/ledger/downloads/writing/data-format.ts";
import { writeTable } from "../../site/ledger/downloads/writing/write-table.ts";

export type ExportedFile = { readonly file: string; readonly rows: number; readonly bytes: number };

type Asked = { readonly table: DataTable; readonly format: DataFormat; readonly world: DataWorld };

/** Says of which version the files are; while they are not all of one it is not there. */
const VERSION = "version.json";

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Under its name it stands whole, or as it was before. Gives its length. */
async function writeWhole(folder: string, file: string, pieces: Pieces): Promise<number> {
  const unfinished = join(folder, `${file}.unfinished`);
  let bytes = 0;
  try {
    const handle = await open(unfinished, "w");
    try {
      for await (const piece of pieces) {
        await handle.writeFile(piece);
        bytes += piece.length;
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, join(folder, file));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return bytes;
}

async function exportFile(moment: LedgerMoment, folder: string, asked: Asked): Promise<ExportedFile> {
  const file = `${asked.table.name}.${asked.format}`;
  let rows = 0;
  const pieces = writeTable(moment, { ...asked, rest: false }, (more) => {
    rows += more;
  });
  const bytes = await writeWhole(folder, file, pieces);
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
  await rm(join(folder, VERSION), { force: true });
  return moments.atOneMoment(async (moment) => {
    for (const table of DATA_TABLES)
      for (const format of DATA_FORMATS) onFile(await exportFile(moment, folder, { table, format, world }));
    const { change } = moment;
    const about = { ledger_version: change, generated: world.today };
    await writeWhole(folder, VERSION, [Buffer.from(`${JSON.stringify(about)}\n`)]);
    return change;
  });
}
