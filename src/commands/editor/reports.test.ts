import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { UsageError } from "../command.ts";
import { reportsCommand } from "./reports.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-reports-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function withStore<T>(work: (archive: Archive) => Promise<T>): Promise<T> {
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  const result = await work(opened.value);
  await opened.value.close();
  return result;
}

before(() =>
  withStore((archive) => archive.saveReport({ text: "誤り", receivedAt: "2025-09-10T01:30:00.000Z" })),
);

function call(inputs: readonly string[], options: Readonly<Record<string, string>> = {}): Promise<number> {
  const given: Readonly<Record<string, string>> = { data: folder, ...options };
  return reportsCommand.run({ inputs, text: (name) => given[name], flag: () => false });
}

test("a report is listed until somebody is done with it, whose name is kept", async () => {
  assert.equal(await call([]), 0);
  assert.equal(await call(["close", "1"], { by: "佐藤" }), 0);
  assert.equal(await call(["close", "1"], { by: "鈴木" }), 0);
  assert.equal(await call(["close", "7"], { by: "佐藤" }), 1);
  const [open, all] = await withStore(async (archive) => [
    await archive.listReports({ which: "open", limit: 9 }),
    await archive.listReports({ which: "all", limit: 9 }),
  ]);
  assert.deepEqual(open, []);
  assert.deepEqual(
    all.map(({ closed }) => closed?.by),
    ["佐藤"],
  );
});

test("a call that names no report, or nobody, is wrong", async () => {
  for (const [inputs, options] of [
    [["close"], { by: "佐藤" }],
    [["close", "x"], { by: "佐藤" }],
    [["close", "1"], {}],
    [["close", "1", "2"], { by: "佐藤" }],
    [["open", "1"], { by: "佐藤" }],
  ] as const) {
    await assert.rejects(call(inputs, options), UsageError, inputs.join(" "));
  }
});
