import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHouse } from "../../house.ts";
import { openArchive } from "../../store/open-archive.ts";
import { fillSample } from "../sample/fill-sample.ts";
import { formatRecord, parseRecord } from "./record-schema.ts";

test("every record of the sample newsroom comes back as it went out, into another store too", async () => {
  const [from, to, house] = [await openArchive(":memory:"), await openArchive(":memory:"), await loadHouse()];
  assert.ok(from.ok && to.ok && house.ok);
  await fillSample({ archive: from.value, house: house.value });
  const lines: string[] = [];
  for await (const record of from.value.exportRecords()) {
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
  await from.value.close();
  await to.value.close();
});
