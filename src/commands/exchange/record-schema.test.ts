import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId, sourceId } from "../../terms/ids.ts";
import type { ArchiveRecord } from "../../newsroom/archive.ts";
import { formatRecord, parseRecord } from "./record-schema.ts";

const announcement: ArchiveRecord = {
  kind: "announcement",
  announcement: {
    id: announcementId(3),
    sourceId: sourceId("mod"),
    receivedAt: "2026-01-02T03:04:05.000Z",
    revision: 1,
    document: {
      format: "text",
      bytes: new Uint8Array([0, 255, 10]),
      sha256: "a".repeat(64),
      charset: "utf-8",
      text: "お知らせ",
      blocks: [{ shape: "heading", span: [0, 4], level: 1 }],
      rubies: [],
      sourceMap: [{ text: [0, 4], source: [0, 4] }],
      warnings: [],
    },
  },
};

test("a record comes back as it went out, bytes included", () => {
  const parsed = parseRecord(formatRecord(announcement));
  assert.deepEqual(parsed, { ok: true, record: announcement });
});

test("a line that is no record says which field is wrong", () => {
  const broken = formatRecord(announcement).replace('"revision":1', '"revision":0');
  assert.match(JSON.stringify(parseRecord(broken)), /announcement\.revision/);
  assert.deepEqual(parseRecord("{"), { ok: false, reason: "is not JSON" });
});
