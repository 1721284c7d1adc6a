// The shelf of files: one that nobody waits for any more is not made to its end, and one that somebody waits for is.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { LedgerMoment, LedgerMoments } from "../../../../newsroom/ports/ledger-moment.ts";
import { createMemoryArchive } from "../../../../testing/memory/memory-archive.ts";
import type { DataTable } from "../tables/column.ts";
import { DATA_FORMATS } from "../writing/data-format.ts";
import { createFileShelf } from "./file-shelf.ts";

const PAGES = 200;

/** A table that takes its time; `onPage` is told of each page that is read. */
function slowTable(onPage: (page: number) => void): DataTable {
  const columns = [{ name: "id", type: "integer", means: { ja: "番号", en: "Number" } }] as const;
  const title = { ja: "見本", en: "Sample" };
  return {
    name: "slow",
    title,
    about: title,
    columns,
    async *readRows() {
      for (let page = 1; page <= PAGES; page += 1) {
        onPage(page);
        yield Array.from({ length: 100 }, (_, at) => [page * 100 + at]);
      }
    },
  };
}

/** `open`: how many moments nobody has ended. */
function countMoments(): LedgerMoments & { open: number } {
  const archive = createMemoryArchive();
  const moments = {
    open: 0,
    async atOneMoment<T>(read: (moment: LedgerMoment) => Promise<T>): Promise<T> {
      moments.open += 1;
      try {
        return await archive.atOneMoment(read);
      } finally {
        moments.open -= 1;
      }
    },
  };
  return moments;
}

const world = { today: "2025-09-10", baseAddress: "https://news.example" };

test("a file is made no further once all who asked for it have gone, and is begun anew for who comes then", async (t) => {
  for (const format of DATA_FORMATS) {
    const moments = countMoments();
    const shelf = createFileShelf(moments);
    t.after(() => shelf.close());
    const [one, other] = [new AbortController(), new AbortController()];
    let read = 0;
    const table = slowTable((page) => {
      read += 1;
      if (page === 3) one.abort();
      if (page === 9) other.abort();
    });
    const asked = { table, format, world, change: 1 };
    const send = async ({ rows }: { readonly rows: number }) => rows;
    const both = await Promise.allSettled([
      shelf.use(asked, send, one.signal),
      shelf.use(asked, send, other.signal),
    ]);
    assert.deepEqual(
      both.map((each) => (each.status === "rejected" ? (each.reason as Error).name : each.status)),
      ["AbortError", "AbortError"],
    );
    assert.ok(read >= 9 && read <= 11, `${read} pages of ${format}`);
    assert.equal(moments.open, 0);
    const [stays, goes] = [new AbortController(), AbortSignal.abort()];
    await assert.rejects(shelf.use(asked, send, goes), { name: "AbortError" });
    assert.equal(await shelf.use({ ...asked, table: slowTable(() => {}) }, send, stays.signal), PAGES * 100);
  }
});

test("who goes away takes nothing from who stays", async (t) => {
  const shelf = createFileShelf(createMemoryArchive());
  t.after(() => shelf.close());
  const gone = new AbortController();
  const asked = {
    table: slowTable((page) => page === 5 && gone.abort()),
    format: "csv",
    world,
    change: 1,
  } as const;
  const [first, second] = await Promise.all([
    shelf.use(asked, async ({ rows }) => rows, gone.signal),
    shelf.use(asked, async ({ rows }) => rows),
  ]);
  assert.deepEqual([first, second], [PAGES * 100, PAGES * 100]);
});
