import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openNewsroom } from "../../testing/readership/read-newsroom.ts";
import { createReadersDesk } from "./ask-readers.ts";

const HOUSE = { name: { ja: "知らせ", en: "Shirase" }, sections: [] };
const QUESTION = { language: "ja", figure: "searches", format: "json", now: Date.UTC(2025, 8, 10) } as const;

test("a thread that cannot open the store says why, and opens it when it can", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-thread-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const location = join(folder, "shirase.sqlite");
  writeFileSync(location, "no database at all".repeat(100));
  const broken = createReadersDesk(location, HOUSE);
  await assert.rejects(broken.ask(QUESTION), /shirase\.sqlite/);
  rmSync(location);
  assert.equal((await broken.ask(QUESTION)).kind, "found");
  await broken.close();
});

test("a thread that is ended fails what waits, and is started anew by the next question", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-thread-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const location = join(folder, "shirase.sqlite");
  await (await openNewsroom(location)).close();
  const desk = createReadersDesk(location, HOUSE);
  const waiting = desk.ask(QUESTION);
  const failed = assert.rejects(waiting, /ending/);
  await desk.close();
  await failed;
  const answers = await Promise.all([desk.ask(QUESTION), desk.ask({ ...QUESTION, figure: "nothing" })]);
  assert.deepEqual(
    answers.map(({ kind }) => kind),
    ["found", "missing"],
  );
  await desk.close();
});

test("more questions than may wait are refused at once", async () => {
  const desk = createReadersDesk(":memory:", HOUSE);
  const asked = Array.from({ length: 21 }, () => desk.ask(QUESTION));
  const outcomes = await Promise.allSettled(asked);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    [...Array.from({ length: 20 }, () => "fulfilled"), "rejected"],
  );
  await desk.close();
});
