// The ledger's data: the files tell what the pages tell, no more and no less, in every format alike.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { checkFigures } from "../../../testing/ledger/check-figures.ts";
import { readCsv } from "../../../testing/ledger/count-figures.ts";
import { type OpenSite, openSite } from "../../../testing/site/open-site.ts";
import { addStatement, addUndertaking, fillLedger } from "../../../testing/site/sample-ledger.ts";
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
    const csv = readCsv(await load(site, `/ledger/data/${name}.csv`));
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
  const ask = async (target: string): Promise<string | undefined> => {
    const { status, text } = await site.ask(target);
    return status === 200 ? text : undefined;
  };
  fillSightings(site.archive);
  const checked = await checkFigures(ask, [
    "/ledger/sightings",
    "/ledger",
    "/en/ledger",
    "/ledger/data",
    "/articles/1",
  ]);
  assert.deepEqual(checked.faults, []);
  assert.ok(checked.pages.length > 40, `${checked.pages.length} pages`);
  assert.ok((checked.counted.get("undertakings") ?? 0) > 40, JSON.stringify([...checked.counted]));
  assert.ok((checked.counted.get("sightings") ?? 0) > 20, JSON.stringify([...checked.counted]));
  assert.ok((checked.counted.get("status-history") ?? 0) > 0);
  // A page that shows one more than there is, or a number that nothing stands behind, is found.
  const lying = async (target: string): Promise<string | undefined> =>
    (await ask(target))?.replace(/>8件</, ">9件<").replace("</main>", "<p>ほか12件</p></main>");
  const { faults } = await checkFigures(lying, ["/ledger"]);
  assert.ok(
    faults.some((fault) => /^\/ledger: "9件", but undertakings\S* gives 8$/.test(fault)),
    faults[0],
  );
  assert.ok(faults.some((fault) => fault.includes('nothing stands behind "12件"')));
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
  const [first] = readCsv(await load(site, "/ledger/data/undertakings.csv"));
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
    readCsv(csv).map((row) => row.get("title")),
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
