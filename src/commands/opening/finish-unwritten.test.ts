import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { readReceived } from "../../read-received.ts";
import { openArchive } from "../../store/open-archive.ts";
import { sourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import { finishUnwritten } from "./finish-unwritten.ts";

const SOURCE: Source = {
  id: sourceId("sample-ministry"),
  name: "見本省",
  issuer: "見本省",
  section: "defence",
  autoPublish: true,
};

/** Received and stored, as if the program had been killed before it drafted. */
async function receive(archive: Archive, number: number): Promise<void> {
  const text = `見本第${number}号の公表について\n\n見本省は令和8(2026)年4月1日、第${number}号を公表しました。\n`;
  const read = await readReceived({ bytes: new TextEncoder().encode(text), name: `${number}.txt` }, SOURCE);
  assert.ok(read.ok);
  const { document } = read.value;
  await archive.saveAnnouncement({ sourceId: SOURCE.id, document, receivedAt: "2026-04-01T01:00:00.000Z" });
}

test("what was received before the program was killed is drafted, and one that cannot be stops nothing", async () => {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  await archive.saveSource(SOURCE);
  for (const number of [1, 2, 3]) await receive(archive, number);
  let calls = 0;
  const failing: Archive = {
    ...archive,
    createArticle: (article) => {
      calls += 1;
      return article.provenance?.announcementId === 2
        ? Promise.reject(new Error("made to fail"))
        : archive.createArticle(article);
    },
  };
  assert.deepEqual(await finishUnwritten(failing, DEFAULT_HOUSE), { ok: true, value: undefined });
  assert.equal(calls, 3);
  assert.deepEqual(
    (await archive.listUnwritten(10)).map(({ id }) => id),
    [2],
  );
  assert.equal(await archive.countPublished(), 2);
  await finishUnwritten(archive, DEFAULT_HOUSE);
  assert.equal(await archive.countPublished(), 3);
  await archive.close();
});
