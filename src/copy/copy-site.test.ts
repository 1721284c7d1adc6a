// Copying a site that is only a table of pages: a disk that fills up, runs that break off, and what changes in between.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type CopyFolder, openCopyFolder } from "./copy-folder.ts";
import { openCopyRecord } from "./copy-record.ts";
import { type CopyReport, copySite } from "./copy-site.ts";

type Pages = Readonly<Record<string, string>>;

const page = (title: string, ...links: readonly string[]): string =>
  `<!doctype html><h1>${title}</h1>${links.map((link) => `<a href="${link}">x</a>`).join("")}`;

function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "shirase-pages-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Running = {
  readonly key?: string;
  /** The disk is full after so many files. */
  readonly room?: number;
  readonly faults?: string[];
  readonly fetched?: string[];
};

async function copyPages(path: string, pages: Pages, running: Running = {}): Promise<CopyReport> {
  const { key = "1", room = Infinity, faults = [], fetched = [] } = running;
  const opened = await openCopyFolder(path, true);
  assert.ok(opened.ok, opened.ok ? "" : opened.error);
  let written = 0;
  const folder: CopyFolder = {
    ...opened.value,
    write: (file, content) => {
      written += 1;
      if (written > room) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      return opened.value.write(file, content);
    },
  };
  const record = openCopyRecord(folder.recordPath);
  try {
    return await copySite({
      folder,
      record,
      base: "https://news.example",
      key,
      roots: ["/"],
      needsServer: () => false,
      notFound: [],
      extras: [],
      compress: false,
      onProgress: (target) => fetched.push(target),
      onFault: (sentence) => faults.push(sentence),
      fetchSite: async (target) => {
        const body = pages[target];
        const status = body === undefined ? 404 : body === "broken" ? 500 : 200;
        return { status, type: "text/html", body: Buffer.from(body ?? "nothing") };
      },
    });
  } finally {
    record.close();
  }
}

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .toSorted();

const chain = (length: number): Pages =>
  Object.fromEntries(
    Array.from({ length }, (_, at) => [
      at === 0 ? "/" : `/p/${at}`,
      page(`${at}`, ...(at + 1 < length ? [`/p/${at + 1}`] : [])),
    ]),
  );

test("a disk that fills up twice ends a run with what it says, and the next goes on", async (t) => {
  const folder = makeFolder(t);
  const pages = chain(30);
  await assert.rejects(copyPages(folder, pages, { room: 7 }), /no space left/);
  assert.equal(listFiles(folder).length, 7);
  await assert.rejects(copyPages(folder, pages, { room: 9 }), /no space left/);
  assert.equal(listFiles(folder).length, 16);
  const fetched: string[] = [];
  const report = await copyPages(folder, pages, { fetched });
  assert.equal(report.isContinued, true);
  assert.ok(fetched.length <= 15, `what was done is not fetched again: ${fetched.length}`);
  assert.equal(listFiles(folder).length, 30);
  assert.deepEqual(readdirSync(join(folder, ".shirase-copy", "unfinished")), []);
});

test("a run that broke off is not gone on with where the site has changed since", async (t) => {
  const folder = makeFolder(t);
  await assert.rejects(copyPages(folder, chain(10), { room: 5 }), /no space left/);
  const report = await copyPages(folder, { ...chain(10), "/": page("new", "/p/1") }, { key: "2" });
  assert.equal(report.isContinued, false);
  assert.match(readFileSync(join(folder, "index.html"), "utf8"), /new/);
});

test("what is gone is taken away with its empty folders, unless a page could not be made", async (t) => {
  const folder = makeFolder(t);
  await copyPages(folder, { "/": page("home", "/a/b", "/c"), "/a/b": page("b"), "/c": page("c") });
  const faults: string[] = [];
  const broken = await copyPages(folder, { "/": page("home", "/c"), "/c": "broken" }, { faults, key: "2" });
  assert.deepEqual([broken.failed, broken.removed], [1, 0]);
  assert.deepEqual(faults, ["/c (a link on /): the site answered 500"]);
  assert.deepEqual(listFiles(folder), ["a/b/index.html", "c/index.html", "index.html"]);
  const mended = await copyPages(folder, { "/": page("home", "/c"), "/c": page("c") }, { key: "3" });
  assert.deepEqual([mended.removed, mended.written], [1, 0]);
  assert.deepEqual(readdirSync(folder).toSorted(), [".shirase-copy", "c", "index.html"]);
});

test("a link that leads nowhere is told, with the page that it is on", async (t) => {
  const faults: string[] = [];
  const report = await copyPages(makeFolder(t), { "/": page("home", "/nowhere") }, { faults });
  assert.equal(report.dead, 1);
  assert.deepEqual(faults, ["/nowhere (a link on /): nothing is there"]);
});

test("two names that differ in capitals alone get places of their own, whichever is found first", async (t) => {
  const sites = [
    { "/": page("home", "/s/QUAD", "/s/quad"), "/s/QUAD": page("large"), "/s/quad": page("small") },
    {
      "/": page("home", "/x"),
      "/x": page("x", "/s/quad", "/y"),
      "/y": page("y", "/s/QUAD"),
      "/s/QUAD": page("large"),
      "/s/quad": page("small"),
    },
  ];
  for (const pages of sites) {
    const folder = makeFolder(t);
    await copyPages(folder, pages);
    const files = listFiles(folder);
    assert.equal(files.filter((path) => path.startsWith("~")).length, 2);
    assert.ok(!files.some((path) => path.startsWith("s/")), files.join());
    const found = files.map((path) => readFileSync(join(folder, path), "utf8")).join();
    assert.doesNotMatch(found, /href="\/s\//);
  }
});

test("a file that somebody else put where a page belongs is left as it is, and told", async (t) => {
  const folder = makeFolder(t);
  await copyPages(folder, { "/": page("home") });
  writeFileSync(join(folder, "p"), "theirs");
  const faults: string[] = [];
  await assert.rejects(copyPages(folder, chain(2), { faults, key: "2" }), /"p" in it is a link or a file/);
  rmSync(join(folder, "p"));
  const { mkdirSync } = await import("node:fs");
  mkdirSync(join(folder, "p", "1"), { recursive: true });
  writeFileSync(join(folder, "p", "1", "index.html"), "theirs");
  const report = await copyPages(folder, chain(2), { faults, key: "3" });
  assert.equal(report.failed, 1);
  assert.equal(readFileSync(join(folder, "p", "1", "index.html"), "utf8"), "theirs");
  assert.match(faults.join(), /"p\/1\/index\.html" lies in the folder and is not of this copy/);
});

test("of two runs on one folder the second is refused", async (t) => {
  const folder = makeFolder(t);
  const opened = await openCopyFolder(folder, false);
  assert.ok(opened.ok);
  const record = openCopyRecord(opened.value.recordPath);
  assert.throws(() => openCopyRecord(opened.value.recordPath), /locked/);
  record.close();
  writeFileSync(
    join(folder, ".shirase-copy", "record.sqlite"),
    "no database at all, but long enough to be looked at",
  );
  assert.throws(() => openCopyRecord(opened.value.recordPath), /not a database/);
});
