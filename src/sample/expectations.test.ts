// The reading of every sample held to what its manifest expects, written by another hand before the reader was seen.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readAnnouncement } from "../extract/read-announcement.ts";
import { readDocument } from "../intake/read-document.ts";
import type { Reading } from "../terms/reading.ts";
import type { Source } from "../terms/source.ts";
import { findDisagreements } from "./find-disagreements.ts";
import { loadSampleNewsroom } from "./load-sample.ts";
import type { SampleDocument } from "./load-sample.ts";
import type { SampleExpectation } from "./manifest.ts";

const SAMPLES = join(import.meta.dirname, "../../samples");

async function readSample(document: SampleDocument, source: Source | undefined): Promise<Reading> {
  const { file, address } = document;
  const read = await readDocument({ bytes: await document.readBytes(), name: file, address });
  if (!read.ok) assert.fail(read.error.message);
  const { text, blocks, rubies, title } = read.value;
  return readAnnouncement({
    text,
    blocks,
    rubies,
    address,
    receivedAt: document.receivedAt,
    ...(title === undefined ? {} : { title }),
    ...(source ? { issuer: source.issuer } : {}),
  });
}

const loaded = await loadSampleNewsroom(SAMPLES);
if (!loaded.ok) assert.fail(loaded.error);
const { sources, documents } = loaded.value;

function readOne(document: SampleDocument): Promise<Reading> {
  return readSample(
    document,
    sources.find(({ id }) => id === document.sourceId),
  );
}

/** A statement's acts are expected completely: an act more is one that nobody performed. */
function findExtraActs(reading: Reading, { kind, acts = [] }: SampleExpectation): readonly string[] {
  const read = reading.facts.filter(({ type }) => type === "act").length;
  return kind !== "joint-statement" || read <= acts.length
    ? []
    : [`acts: expected ${acts.length}, read ${read}`];
}

for (const document of documents) {
  const { expect } = document;
  if (!expect) continue;
  test(`${document.file.replace("announcements/", "")} reads as expected`, async () => {
    const reading = await readOne(document);
    assert.deepEqual([...findDisagreements(reading, expect), ...findExtraActs(reading, expect)], []);
  });
}

test("an expectation that the text does not bear out is told in words", async () => {
  const [first] = documents;
  assert.ok(first);
  const wrong: SampleExpectation = {
    kind: "speech",
    people: [{ name: "仮名 花子" }],
    dates: [{ surface: "8月23日の", value: "2025-08-24" }],
    acts: [{ act: "condemned", surface: "実現したことを歓迎しました", due: "2026" }],
    questions: 1,
  };
  assert.deepEqual(findDisagreements(await readOne(first), wrong), [
    'kind: expected "speech", read "joint-statement"',
    "person: 仮名 花子 is not read",
    "date 8月23日の: expected 2025-08-24, read 2025-08-23",
    'act 実現したことを歓迎しました: act expected "condemned", read "welcomed"',
    'act 実現したことを歓迎しました: due expected "2026", read nothing',
    "questions: expected 1, read 0",
  ]);
});
