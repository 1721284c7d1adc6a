// The ledger's API: the same rows as the files, and of what readers do not see nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { fillLedger } from "../../testing/site/sample-ledger.ts";

type Row = Readonly<Record<string, unknown>>;
type List = { readonly rows: readonly Row[]; readonly next?: string; readonly version: number };

async function ask<T>(site: OpenSite, target: string): Promise<T> {
  const { status, text } = await site.ask(target);
  assert.equal(status, 200, `${target}: ${text}`);
  return JSON.parse(text) as T;
}

async function linesOf(site: OpenSite, table: string): Promise<readonly Row[]> {
  const { text } = await site.ask(`/ledger/data/${table}.jsonl`);
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

test("lists, page by page, and single records are the rows of the files", async () => {
  await using site = await openSite();
  const { visits, band } = fillLedger(site.archive);
  const file = await linesOf(site, "undertakings");
  const listed: Row[] = [];
  for (let target: string | undefined = "/api/ledger/undertakings?limit=3"; target !== undefined;) {
    const page: List = await ask(site, target);
    assert.ok(page.rows.length <= 3);
    listed.push(...page.rows);
    target = page.next?.replace("https://news.example", "");
  }
  assert.deepEqual(listed, file.toReversed());
  const found = await ask<List>(site, "/api/ledger/undertakings?by=strength&key=exploration");
  assert.deepEqual(
    found.rows,
    file.filter((row) => row["strength"] === "exploration"),
  );
  const { row } = await ask<{ readonly row: Row }>(site, `/api/ledger/undertakings/${visits}`);
  assert.deepEqual(
    row,
    file.find(({ id }) => id === visits),
  );
  for (const part of ["evidence", "status-history"]) {
    const rows = await linesOf(site, part);
    const asked = await ask<List>(site, `/api/ledger/undertakings/${band}/${part}`);
    assert.equal(asked.rows.length, 1);
    assert.deepEqual(
      asked.rows,
      rows.filter((each) => each["undertaking"] === band),
    );
  }
  const restated = await ask<List>(site, `/api/ledger/undertakings/${visits}/restatements`);
  assert.deepEqual(
    restated.rows,
    (await linesOf(site, "restatements")).filter((each) => each["earlier"] === visits),
  );
});

test("two statements are laid side by side, and what is withdrawn is found no more", async () => {
  await using site = await openSite();
  const { earlier, later, visits } = fillLedger(site.archive);
  const target = `/api/ledger/statements/${earlier.announcement}/beside/${later.announcement}`;
  const { pairs } = await ask<{ readonly pairs: readonly Row[] }>(site, target);
  assert.deepEqual(
    pairs.map(({ change }) => String(change)).toSorted((a, b) => a.localeCompare(b)),
    ["dropped", "dropped", "dropped", "new", "strengthened", "widened"],
  );
  site.archive.withdraw(earlier.article, "2025-09-10T01:00:00.000Z", "発表が取り消されたため");
  for (const gone of [
    target,
    `/api/ledger/undertakings/${visits}`,
    `/api/ledger/undertakings/${visits}/evidence`,
  ])
    assert.equal((await site.ask(gone)).status, 404, gone);
  const left = await ask<List>(site, "/api/ledger/undertakings");
  assert.equal(left.rows.length, 3);
  assert.deepEqual(site.errors, []);
});

test("undertakings are narrowed by what became of them, as their page tells it, and days and keys beside it", async () => {
  await using site = await openSite();
  const { visits, band } = fillLedger(site.archive);
  const idsOf = async (query: string) =>
    (await ask<List>(site, `/api/ledger/undertakings?${query}`)).rows.map(({ id }) => id);
  assert.deepEqual(await idsOf("outcome=kept"), [visits]);
  assert.deepEqual(await idsOf("outcome=not-kept&by=strength&key=expectation"), [band]);
  assert.deepEqual(await idsOf("outcome=kept&until=2025-06-01"), []);
  assert.deepEqual(await idsOf("outcome=not-kept&from=2025-06-02&until=2025-06-02"), [band]);
  const open: unknown[] = [];
  for (
    let target: string | undefined = "/api/ledger/undertakings?outcome=open&limit=2";
    target !== undefined;
  ) {
    const page: List = await ask(site, target);
    open.push(...page.rows.map(({ id }) => id));
    target = page.next?.replace("https://news.example", "");
  }
  const file = await linesOf(site, "undertakings");
  assert.deepEqual(
    open.toReversed(),
    file.filter((row) => row["outcome"] === "open").map(({ id }) => id),
  );
  for (const wrong of ["/api/ledger/undertakings?outcome=x", "/api/ledger/accidents?outcome=kept"])
    assert.equal((await site.ask(wrong)).status, 400, wrong);
});
