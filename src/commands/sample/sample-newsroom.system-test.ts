// The sample newsroom, filled once for all that is asked of it: its records go out and come back, every number of its ledger is counted again, and its tables are written as the site offers them.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { loadHouse } from "../../house.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { LedgerMoments } from "../../newsroom/ports/ledger-moment.ts";
import { DATA_TABLES } from "../../site/ledger/downloads/tables/data-tables.ts";
import { DATA_FORMATS } from "../../site/ledger/downloads/writing/data-format.ts";
import { openArchive } from "../../store/open-archive.ts";
import { RECORD_KINDS } from "../../terms/ledger/ledger-record.ts";
import { askSite, checkFigures } from "../../testing/ledger/figures/check-figures.ts";
import { openReaderHere } from "../../testing/ledger/read-here.ts";
import { TEST_CONFIG, openSite } from "../../testing/site/open-site.ts";
import { formatRecord, parseRecord } from "../exchange/record-schema.ts";
import { exportFiles } from "../ledger/export-files.ts";
import { ledgerCommand } from "../ledger/ledger.ts";
import { fillSample } from "./fill-sample.ts";
import { settleSample } from "./settle-sample.ts";

/** Pages of each kind; all of them in the long proof. */
const PAGES = Number(process.env["SHIRASE_FIGURE_PAGES"] ?? 3);
const { baseAddress: BASE } = TEST_CONFIG;
const FILES = DATA_TABLES.flatMap(({ name }) => DATA_FORMATS.map((format) => `${name}.${format}`));

describe("the sample newsroom", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-sample-"));
  let archive: Archive;

  before(async () => {
    const [opened, house] = [await openArchive(join(folder, "shirase.sqlite")), await loadHouse()];
    assert.ok(opened.ok && house.ok);
    archive = opened.value;
    await fillSample({ archive, house: house.value }, async (settlements, announcements) =>
      settleSample({ archive, reader: await openReaderHere() }, settlements, announcements),
    );
  });
  after(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const exportTo = (...inputs: readonly string[]): Promise<number> =>
    ledgerCommand.run({
      inputs: ["export", ...inputs],
      text: (name) => ({ data: folder, base: BASE })[name],
      flag: () => false,
    });

  test("every record comes back as it went out, into another store too", async () => {
    const to = await openArchive(":memory:");
    assert.ok(to.ok);
    const lines: string[] = [];
    for await (const record of archive.exportRecords()) {
      const line = formatRecord(record);
      const parsed = parseRecord(line);
      assert.ok(parsed.ok, parsed.ok ? "" : parsed.reason);
      assert.deepEqual(parsed.record, record);
      assert.equal(await to.value.restoreRecord(parsed.record), "added");
      assert.equal(await to.value.restoreRecord(parsed.record), "same");
      lines.push(line);
    }
    const restored: string[] = [];
    for await (const record of to.value.exportRecords()) restored.push(formatRecord(record));
    assert.ok(lines.length > 100);
    assert.deepEqual(restored, lines);
    await to.value.close();
  });

  test("holds records of every kind, and each number of its ledger's pages is counted again from its files", async () => {
    const { records } = await archive.readFill();
    assert.deepEqual(
      RECORD_KINDS.filter((kind) => records[kind] === 0),
      [],
    );
    await using site = await openSite({ archive });
    site.clock.now = Date.UTC(2026, 10, 25);
    const checked = await checkFigures(
      askSite(site),
      ["/ledger", "/en/ledger", "/ledger/people?name=%E9%AB%98", "/articles/1"],
      PAGES,
    );
    assert.deepEqual(checked.faults, []);
    assert.ok(checked.pages.length > 100, `${checked.pages.length} pages`);
    assert.ok(checked.columns > 50, `${checked.columns} columns of plots`);
    for (const { name } of DATA_TABLES) assert.ok((checked.counted.get(name) ?? 0) > 0, name);
    assert.deepEqual(site.errors, []);
  });

  test("its tables are written by the command, byte for byte as the site offers them", async () => {
    const target = join(folder, "tables");
    assert.equal(await exportTo(target), 0);
    assert.deepEqual(readdirSync(target).toSorted(), [...FILES, "version.json"].toSorted());
    const { generated, ledger_version: version } = JSON.parse(
      readFileSync(join(target, "version.json"), "utf8"),
    );
    await using site = await openSite({ archive });
    site.clock.now = Date.parse(`${generated}T12:00:00+09:00`);
    for (const file of FILES) {
      const { body, headers } = await site.ask(`/ledger/data/${file}`);
      assert.ok(body.equals(readFileSync(join(target, file))), file);
      assert.equal(headers["x-ledger-version"], String(version));
    }
  });

  test("an export without a folder, with two, with a wrong address or without a store says so and writes nothing", async () => {
    await assert.rejects(async () => exportTo(), /export takes FOLDER, and was given nothing/);
    await assert.rejects(async () => exportTo("a", "b"), /export takes FOLDER, and was given "a b"/);
    const call = (texts: Readonly<Record<string, string>>) =>
      ledgerCommand.run({
        inputs: ["export", join(folder, "none")],
        text: (name) => texts[name],
        flag: () => false,
      });
    await assert.rejects(
      async () => call({ data: folder, base: "news" }),
      /--base takes an http\(s\) address/,
    );
    assert.equal(await call({ data: join(folder, "nowhere") }), 1);
    const file = join(folder, "a file");
    writeFileSync(file, "");
    await assert.rejects(exportTo(file), /EEXIST.*a file/);
    assert.ok(!readdirSync(folder).includes("none"));
  });

  test("an export that breaks off leaves whole files only, of before or of now, and does not call them one version", async () => {
    const target = join(folder, "broken");
    mkdirSync(target);
    const world = { today: "2026-11-25", baseAddress: BASE };
    await exportFiles(archive, target, world, () => undefined);
    const first = new Map(FILES.map((file) => [file, readFileSync(join(target, file))]));
    let reads = 0;
    const failing: LedgerMoments = {
      atOneMoment: (read) =>
        archive.atOneMoment((moment) =>
          read({
            ...moment,
            // In the middle of the appointments, which are read in one page.
            listRecords: (query) => {
              reads += 1;
              if (reads > 12) throw new Error("The disk is gone.");
              return moment.listRecords(query);
            },
          }),
        ),
    };
    const later = { ...world, today: "2026-11-26" };
    await assert.rejects(
      exportFiles(failing, target, later, () => undefined),
      /The disk is gone/,
    );
    const left = readdirSync(target).toSorted();
    assert.deepEqual(left, [...FILES].toSorted(), "no half file, and no version");
    const changed = FILES.filter((file) => !first.get(file)?.equals(readFileSync(join(target, file))));
    assert.ok(changed.length > 0 && changed.length < FILES.length, changed.join(" "));
    await exportFiles(archive, target, later, () => undefined);
    const whole = join(folder, "whole");
    await exportFiles(archive, whole, later, () => undefined);
    for (const file of [...FILES, "version.json"])
      assert.ok(readFileSync(join(target, file)).equals(readFileSync(join(whole, file))), file);
  });
});
