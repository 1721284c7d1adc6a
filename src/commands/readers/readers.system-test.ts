import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type Run, runHere } from "../../testing/commands/run-here.ts";
import { openReadNewsroom } from "../../testing/readership/read-newsroom.ts";

const MINUTE = 60_000;

const command = join(import.meta.dirname, "../../../bin/shirase.js");
const readers = (...args: readonly string[]): Promise<Run> => runHere(tmpdir(), ["readers", ...args]);

/** As it is called: a process that ends, and says the whole. */
function readersInProcess(...args: readonly string[]): string {
  return spawnSync(process.execPath, [command, "readers", ...args], { encoding: "utf8", maxBuffer: 1 << 26 })
    .stdout;
}

describe("shirase readers", () => {
  const data = mkdtempSync(join(tmpdir(), "shirase-readers-cli-"));
  before(async () => {
    const now = Date.now();
    const { archive } = await openReadNewsroom(
      {
        seed: 4,
        from: Math.floor(now / MINUTE) - 600,
        minutes: 600,
        earlierArticles: 10,
        articlesPerDay: 5,
        withdrawnPerDay: 0,
        viewsPerDay: 2_000,
        // So many that at any hour some are new: who has read an article today is not counted again.
        readers: 5_000,
      },
      join(data, "shirase.sqlite"),
    );
    await archive.close();
  });
  after(() => rmSync(data, { recursive: true, force: true }));

  test("prints tables that say what they count, and that no search was in vain", async () => {
    const { status, out, err } = await readers("--data", data);
    assert.deepEqual([status, err], [0, ""]);
    assert.match(out, /Being read now \[now\]\n {2}Article +Headline/);
    assert.match(out, /Searches that found nothing \[searches\]\n {2}No search has found nothing\./);
  });

  test("gives JSON and CSV of all figures, or of one", async () => {
    const all: unknown = JSON.parse(readersInProcess("--json", "--data", data));
    assert.ok(typeof all === "object" && all !== null && "figures" in all && Array.isArray(all.figures));
    assert.equal(all.figures.length, 17);
    assert.match(
      (await readers("--csv", "--data", data)).out,
      /^\ufefffigure,row,column,value\r\nnow,1,article,\d+\r\n/,
    );
    assert.match(
      (await readers("days", "--csv", "--data", data)).out,
      /^\ufeffday,readers\r\n\d{4}-\d\d-\d\d,\d+\r\n/,
    );
    assert.match(
      (await readers("--article", "1", "life", "--csv", "--data", data)).out,
      /^\ufeffsince,hour,readers,total\r\n/,
    );
  });

  test("writes a page that stands alone, without a link that leads nowhere", async () => {
    const file = join(data, "readers.html");
    assert.deepEqual(await readers("--html", file, "--data", data), { status: 0, out: "", err: "" });
    const page = readFileSync(file, "utf8");
    assert.match(page, /<style>:root/);
    assert.doesNotMatch(page, /href="\/|<link|<script/);
    assert.match(page, /<svg class="plot"/);
  });

  test("says in a sentence what is not there, and makes no store out of a typing error", async () => {
    const { status, err } = await readers("--article", "99", "--data", data);
    assert.deepEqual([status, err], [1, "shirase: No article 99 was ever published in this store.\n"]);
    assert.equal((await readers("nothing", "--data", data)).status, 2);
    assert.equal((await readers("--json", "--csv", "--data", data)).status, 2);
    assert.equal((await readers("--data", join(data, "none"))).status, 1);
    assert.equal(existsSync(join(data, "none")), false);
  });
});
