// What files of the ledger's data cost at 100,000 undertakings: time and memory of each, and how long a page waits meanwhile.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../src/store/open-archive.ts";
import { DATA_TABLES } from "../src/site/ledger/downloads/tables/data-tables.ts";
import { type FileShelf, createFileShelf } from "../src/site/ledger/downloads/shelf/file-shelf.ts";
import type { DataTable } from "../src/site/ledger/downloads/tables/column.ts";
import { DATA_FORMATS, type DataFormat } from "../src/site/ledger/downloads/writing/data-format.ts";
import type { Figure } from "./run.ts";
import { fillStatements } from "./ledger-pages.ts";
import { UNTIL } from "./scale/scale-articles.ts";

/** Of the tables that hold something there. */
const MEASURED = new Set(["undertakings", "evidence", "restatements", "announcements"]);
const LOOK_MS = 5;
const MEGABYTE = 1_000_000;

type Watched = { readonly longestMs: number; readonly mostBytes: number };

/** What else this process would have had to do waits no longer than this timer is late. */
function watch(): () => Watched {
  globalThis.gc?.();
  const began = process.memoryUsage().rss;
  let mostBytes = 0;
  let longestMs = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longestMs = Math.max(longestMs, performance.now() - last - LOOK_MS);
    last = performance.now();
    mostBytes = Math.max(mostBytes, process.memoryUsage().rss - began);
  }, LOOK_MS);
  return () => {
    clearInterval(timer);
    return { longestMs, mostBytes };
  };
}

export async function measureFile(shelf: FileShelf, table: DataTable, format: DataFormat): Promise<Figure> {
  const world = {
    today: new Date(UNTIL).toISOString().slice(0, "YYYY-MM-DD".length),
    baseAddress: "https://news.example",
  };
  const asked = { table, format, world, change: 0 };
  const end = watch();
  const began = performance.now();
  const { bytes, rows } = await shelf.use(asked, async (file) => file);
  const took = performance.now() - began;
  const { longestMs, mostBytes } = end();
  return {
    name: `${table.name}.${format}`,
    figure: `${(took / 1_000).toFixed(1)} s`,
    beside: `${rows.toLocaleString("en")} rows, ${(bytes / MEGABYTE).toFixed(1)} MB; ${Math.round(mostBytes / MEGABYTE)} MB more held, others wait ${Math.round(longestMs)} ms at most`,
  };
}

export async function measureLedgerData(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-ledger-"));
  const opened = await openArchive(join(folder, "shirase.db"));
  if (!opened.ok) throw new Error(opened.error.message);
  const archive = opened.value;
  const shelf = createFileShelf(archive);
  try {
    await fillStatements(archive);
    const figures: Figure[] = [];
    for (const table of DATA_TABLES.filter(({ name }) => MEASURED.has(name)))
      for (const format of DATA_FORMATS) figures.push(await measureFile(shelf, table, format));
    return figures;
  } finally {
    await shelf.close();
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
