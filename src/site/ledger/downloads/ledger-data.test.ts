// The ledger's data: the files tell what the pages tell, no more and no less, in every format alike.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { askSite, checkFigures } from "../../../testing/ledger/figures/check-figures.ts";
import { type Ask, openFigureCheck } from "../../../testing/ledger/figures/check-page.ts";
import { readCsv } from "../../../testing/ledger/figures/read-files.ts";
import { type OpenSite, openSite } from "../../../testing/site/open-site.ts";
import { addStatement, addUndertaking, fillLedger } from "../../../testing/site/sample-ledger.ts";
import { fillRegisters } from "../../../testing/site/sample-registers.ts";
import { fillSightings } from "../../../testing/site/sample-sightings.ts";
import { DATA_TABLES } from "./tables/data-tables.ts";

async function load(site: OpenSite, target: string): Promise<string> {
  const { status, text } = await site.ask(target);
  assert.equal(status, 200, target);
  return text;
}

async function loadBytes(site: OpenSite, target: string): Promise<ArrayBuffer> {
  const answer = await fetch(`${site.base}${target}`);
  assert.equal(answer.status, 200, target);
  return answer.arrayBuffer();
}

test("every table says the same as CSV, as JSON Lines and as Parquet", async () => {
  await using site = await openSite();
  fillLedger(site.archive);
  fillSightings(site.archive);
  for (const { name, columns } of DATA_TABLES) {
    const { rows: csv } = readCsv(await load(site, `/ledger/data/${name}.csv`));
    const lines = (await load(site, `/ledger/data/${name}.jsonl`)).split("\n").filter((line) => line !== "");
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const file = await loadBytes(site, `/ledger/data/${name}.parquet`);
    const parquet = await parquetReadObjects({ file });
    assert.equal(Number(parquetMetadata(file).num_rows), rows.length, name);
    assert.equal(csv.length, rows.length, name);
    for (const [at, row] of rows.entries()) {
      assert.deepEqual(
        Object.keys(row),
        columns.map((column) => column.name),
        name,
      );
      for (const { name: column, type } of columns) {
        const value = row[column];
        const inCsv = csv[at]?.get(column);
        const expected = Array.isArray(value)
          ? value.join(" | ")
          : value === null
            ? ""
            : typeof value === "string"
              ? value
              : JSON.stringify(value);
        assert.equal(inCsv, expected, `${name}.${column} as CSV`);
        const typed: unknown = parquet[at]?.[column];
        const plain =
          typed instanceof Date
            ? typed.toISOString().slice(0, type === "day" ? 10 : undefined)
            : typeof typed === "bigint"
              ? Number(typed)
              : (typed ?? null);
        assert.deepEqual(plain, value, `${name}.${column} as Parquet`);
      }
    }
  }
  assert.deepEqual(site.errors, []);
});

test("every number on every page of the ledger is counted again from the files", async () => {
  await using site = await openSite();
  fillLedger(site.archive);
  fillSightings(site.archive);
  fillRegisters(site.archive);
  const checked = await checkFigures(
    askSite(site),
    ["/ledger/sightings", "/ledger", "/en/ledger", "/ledger/data", "/articles/1"],
    3,
  );
  assert.deepEqual(checked.faults, []);
  assert.ok(checked.pages.length > 90, `${checked.pages.length} pages`);
  assert.ok(checked.columns > 100, `${checked.columns} columns of plots`);
  for (const table of ["undertakings", "sightings", "scrambles", "contracts", "discipline", "accidents"])
    assert.ok((checked.counted.get(table) ?? 0) > 10, `${table}: ${JSON.stringify([...checked.counted])}`);
  assert.ok((checked.counted.get("status-history") ?? 0) > 0);
});

/** What is broken on a page, and the fault that has to be found then. */
const BROKEN: readonly (readonly [what: string, target: string, from: RegExp, to: string, fault: RegExp])[] =
  [
    ["a count by one", "/ledger", />8件</, ">9件<", /"9件", but undertakings\S* gives 8 \(csv\)/],
    [
      "a filter",
      "/ledger",
      /parties_key=FJ%2BJP/,
      "parties_key=JP",
      /but undertakings\?parties_key=JP gives 0/,
    ],
    ["a sum", "/ledger/contracts", /48億7028万円/, "48億7029万円", /#sum=amount_yen gives 4870280000/],
    [
      "what is left out of a sum",
      "/ledger/contracts",
      /(?<before>載のない<span[^>]*>)1</,
      "$<before>2<",
      /amount_yen= gives 1/,
    ],
    ["a penalty", "/ledger/discipline", /停職10日</, "停職11日<", /"停職11日", but \S* gives "停職10日"/],
    ["casualties", "/ledger/accidents", /軽傷2名</, "軽傷3名<", /gives "軽傷2名"/],
    ["a figure of scrambles", "/ledger/scrambles", /704回</, "705回<", /#cell=count gives "704"/],
    ["a number without a mark", "/ledger", /<\/main>/, "<p>ほか12件</p></main>", /stands behind "ほか12件"/],
    ["a label", "/ledger/sightings", /(?<=<main[^]*)aria-label="/, "$&12件の", /behind the label "12件の/],
    [
      "a column drawn too high",
      "/ledger/sightings",
      /(<path\s+class="plot-area"[^>]*?V)[\d.]+/,
      "$1-300",
      /not in the table/,
    ],
    [
      "a drawing that says more",
      "/ledger/sightings",
      /<desc([^>]*)>/,
      "<desc$1>99件。",
      /a drawing alone says "99件/,
    ],
  ];

test("a page that is broken in one number is found by that number", async () => {
  await using site = await openSite();
  fillLedger(site.archive);
  fillSightings(site.archive);
  fillRegisters(site.archive);
  const ask = askSite(site);
  const { checkPage, checkFeed } = await openFigureCheck(ask);
  for (const [what, target, from, to, fault] of BROKEN) {
    const page = await load(site, target);
    assert.deepEqual(checkPage(target, page).faults, [], target);
    assert.match(page, from, what);
    assert.match(checkPage(target, page.replace(from, to)).faults.join("\n"), fault, what);
  }
  const feed = await load(site, "/ledger/sightings/feed.json");
  assert.deepEqual(checkFeed("", feed), []);
  assert.match(checkFeed("", feed.replace('"count":1', '"count":7')).join(), /"7", but \S* gives "1"/);
  assert.match(checkFeed("", feed.replace(" 1機", " 7機")).join(), /behind "中国 Y-9 7機"/);
  // A row that readers are not to see, in one of the three files.
  for (const format of ["csv", "jsonl"]) {
    const file = `/ledger/data/undertakings.${format}`;
    const doubled: Ask = async (target) => {
      const bytes = await ask(target);
      if (target !== file || !bytes) return bytes;
      const last = bytes.toString().trimEnd().split("\n").at(-1) ?? "";
      return Buffer.concat([bytes, Buffer.from(`${last.trimEnd()}${format === "csv" ? "\r\n" : "\n"}`)]);
    };
    const { faults } = (await openFigureCheck(doubled)).checkPage("/ledger", await load(site, "/ledger"));
    assert.match(faults.join("\n"), new RegExp(`"8件", but undertakings gives 9 \\(${format}\\)`));
  }
});

test("the files hold what readers see and nothing else, and what is withdrawn is gone from them at once", async () => {
  await using site = await openSite();
  const { earlier, visits } = fillLedger(site.archive);
  const secret = "まだ誰も知らない演習";
  const hidden = addStatement(site.archive, {
    headline: secret,
    day: "2025-09-10",
    sentences: [secret],
    isUnpublished: true,
  });
  addUndertaking(site.archive, hidden, { title: secret, sentence: secret });
  const all = async (): Promise<string> => {
    const texts = DATA_TABLES.map(({ name }) => load(site, `/ledger/data/${name}.jsonl`));
    return (await Promise.all(texts)).join("");
  };
  const before = await all();
  assert.ok(!before.includes(secret));
  const [first] = readCsv(await load(site, "/ledger/data/undertakings.csv")).rows;
  assert.equal(first?.get("outcome"), "kept");
  assert.equal(first?.get("decided_by"), "desk");
  assert.equal(first?.get("parties_key"), "FJ+JP");
  assert.equal(
    first?.get("cites"),
    (await load(site, "/ledger/data/evidence.jsonl")).match(/"id":"([^"]*1003[^"]*|[^"]*1004-0)"/)?.[1],
  );
  assert.match(before, new RegExp(`"id":"${visits}"`));
  site.archive.withdraw(earlier.article, "2025-09-10T01:00:00.000Z", "発表が取り消されたため");
  const after = await all();
  assert.ok(!after.includes(visits), "its undertakings, their evidence, history and links are gone");
  assert.ok(!after.includes("毎年行うこと"));
});

test("a file is whole, in parts and unchanged as clients ask for it", async () => {
  await using site = await openSite();
  fillLedger(site.archive);
  const target = "/ledger/data/undertakings.csv";
  const whole = await site.ask(target);
  const { headers } = whole;
  assert.equal(headers["content-type"], "text/csv; charset=utf-8; header=present");
  assert.equal(headers["access-control-allow-origin"], "*");
  assert.equal(headers["x-ledger-generated"], "2025-09-10");
  assert.match(String(headers["link"]), /creativecommons\.org\/licenses\/by\/4\.0\/>; rel="license"/);
  const bytes = Buffer.from(await loadBytes(site, target));
  assert.equal(Number(headers["content-length"]), bytes.length);
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const etag = headers.etag ?? "";
  assert.equal((await site.ask(target, { headers: { "if-none-match": etag } })).status, 304);
  const part = await site.ask(target, { headers: { range: "bytes=3-4" } });
  assert.equal(part.status, 206);
  assert.equal(part.text, "id");
  assert.equal((await site.ask(target, { headers: { range: `bytes=${bytes.length}-` } })).status, 416);
  for (const range of ["bytes=-0", "bytes=9-1", "lines=1-2", `bytes=${"0-1,".repeat(90)}0-1`])
    assert.ok([200, 416].includes((await site.ask(target, { headers: { range } })).status), range);
  site.clock.now += 86_400_000;
  const tomorrow = await site.ask(target, { headers: { "if-none-match": etag } });
  assert.equal(tomorrow.status, 200);
  assert.equal((await site.ask(target, { method: "POST" })).status, 405);
});

test("no text of an announcement runs as a formula in a spreadsheet", async () => {
  await using site = await openSite();
  const sentences = ['=HYPERLINK("http://x.example","開く")', "＋1", " @SUM(1)", "-2", "改行\r\nと,区切り"];
  const statement = addStatement(site.archive, { headline: "=1+1", day: "2025-09-01", sentences });
  for (const sentence of sentences) addUndertaking(site.archive, statement, { title: sentence, sentence });
  const csv = await load(site, "/ledger/data/undertakings.csv");
  assert.ok(csv.includes(`"'=HYPERLINK(""http://x.example"",""開く"")"`));
  for (const start of [",=", ',"=', ",＋", ", @", ",-"]) assert.ok(!csv.includes(start), start);
  assert.deepEqual(
    readCsv(csv).rows.map((row) => row.get("title")),
    sentences,
  );
  assert.match(await load(site, "/ledger/data/announcements.csv"), /,'=1\+1,/);
});

test("names that are none, and tables that are none, are answered as missing pages", async () => {
  await using site = await openSite();
  fillLedger(site.archive);
  for (const name of [
    "secrets.csv",
    "undertakings.xlsx",
    "constructor.csv",
    "__proto__.csv",
    "undertakings.csv.gz",
  ])
    assert.equal((await site.ask(`/ledger/data/${name}`)).status, 404, name);
  assert.equal((await site.ask(`/ledger/data/${"a".repeat(60)}.csv`)).status, 404);
  assert.equal((await site.ask(`/ledger/data/${"a".repeat(5_000)}.csv`)).status, 414);
  assert.equal((await site.ask("/ledger/data/..%2f..%2fetc.csv")).status, 400);
  assert.equal((await site.ask("/ledger/data/constructor.csv-metadata.json")).status, 404);
  assert.deepEqual(site.errors, []);
});

test("the description for programs names every file that there is, with the columns that are in it", async () => {
  await using site = await openSite();
  fillLedger(site.archive);
  const described = JSON.parse(await load(site, "/ledger/data/datapackage.json")) as {
    readonly licenses: readonly { readonly name: string }[];
    readonly resources: readonly {
      readonly name: string;
      readonly path: string;
      readonly schema?: { readonly fields: readonly { readonly name: string }[] };
    }[];
  };
  assert.equal(described.licenses[0]?.name, "CC-BY-4.0");
  assert.equal(described.resources.length, DATA_TABLES.length * 3);
  for (const { path, schema } of described.resources) {
    const text = await load(site, path.replace("https://news.example", ""));
    if (!schema) continue;
    const [head = ""] = text.replace(/^\ufeff/, "").split("\r\n");
    assert.deepEqual(
      head.split(","),
      schema.fields.map(({ name }) => name),
    );
  }
  const columns = JSON.parse(await load(site, "/ledger/data/evidence.csv-metadata.json")) as {
    readonly url: string;
  };
  assert.equal(columns.url, "https://news.example/ledger/data/evidence.csv");
  for (const page of ["/ledger/data", "/en/ledger/data"]) {
    const text = await load(site, page);
    for (const { name, columns: told } of DATA_TABLES) {
      assert.ok(text.includes(`href="/ledger/data/${name}.parquet"`));
      for (const column of told) assert.ok(text.includes(`<code>${column.name}</code>`), column.name);
    }
    assert.match(text, /"@type":"Dataset"/);
  }
});
