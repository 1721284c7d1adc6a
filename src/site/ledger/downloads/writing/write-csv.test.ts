// CSV of hostile words: nothing is run by a spreadsheet, no row or cell becomes two, and the file stays one of text.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { DataTable } from "../tables/column.ts";
import { CONTRACTS } from "../tables/record-tables.ts";
import { writeCsv } from "./write-csv.ts";

async function write(cells: readonly string[]): Promise<string> {
  async function* pages(): AsyncGenerator<readonly (readonly string[])[]> {
    yield [cells];
  }
  const table: DataTable = CONTRACTS;
  let text = "";
  for await (const bytes of writeCsv(table, pages())) text += Buffer.from(bytes).toString();
  const [, ...rows] = text.split("\r\n");
  return rows.join("\r\n");
}

test("formulas stand behind an apostrophe, in any width, behind blanks and behind signs that are none", async () => {
  for (const formula of ["=1+1", "+1", "-2+3", "@SUM(1)", "＝1", "  =2", "\t=1", "\u0000=1", "\u000b@x"]) {
    const written = await write([formula, "b"]);
    assert.match(written, /^"?'/u, JSON.stringify(formula));
    assert.ok(written.endsWith(",b\r\n"));
  }
});

test("quotes, bars and breaks stay in their cell, half a character and signs of control do not stay", async () => {
  assert.equal(await write(['a "b", c\r\nd', "e"]), '"a ""b"", c\r\nd",e\r\n');
  assert.equal(await write(["a\ud800b\u0000c\ufffed", "e"]), "a\ufffdbcd,e\r\n");
});
