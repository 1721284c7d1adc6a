import { strict as assert } from "node:assert";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { PLACE_READERS } from "./place-readers.ts";

test("a message in a folder is its text and the document that came with it, and a broken one says why", async () => {
  const place = await mkdtemp(join(tmpdir(), "shirase-messages-"));
  const settings: WatchSettings = {
    kind: "folder",
    place,
    rhythm: {
      zone: "Asia/Tokyo",
      officeDays: [1],
      from: "09:00",
      to: "18:00",
      leastMinutes: 1,
      mostMinutes: 60,
    },
    follow: "none",
    state: "on",
    verified: true,
  };
  const attached = "Content-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-1.7\r\n";
  const mail = `From: a@example.go.jp\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntext\r\n--b\r\n${attached}--b--\r\n`;
  try {
    await writeFile(join(place, "1.eml"), mail);
    await writeFile(join(place, "2.eml"), "no headers");
    const reader = PLACE_READERS.folder;
    assert.ok(reader?.kind === "own");
    const look = await reader.look(settings);
    assert.ok(look.ok);
    const later = Date.now() + 60_000;
    const [second, first] = await Promise.all(
      look.value.items.map((item) => reader.receive(settings, item, later)),
    );
    assert.ok(first?.kind === "received" && second?.kind === "failed");
    assert.deepEqual(
      first.parts.map(({ name }) => name),
      ["x", "a.pdf"],
    );
    assert.deepEqual([second.isFinal, /none of the headers/u.test(second.reason)], [true, true]);
  } finally {
    await rm(place, { recursive: true });
  }
});
