// What holds of the reading of any text, shown on every specimen: spans, shifts, widths.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readAnnouncement } from "../../extract/read-announcement.ts";
import { findInvalidSpans } from "../../extract-trials/score/judge-page.ts";
import { foldWidth } from "../../japanese/fold-width.ts";
import type { Fact } from "../../terms/fact.ts";
import { listSpecimens } from "./list-specimens.ts";

const TEXTS = listSpecimens(join(import.meta.dirname, "../../../specimens"))
  .filter(({ source }) => source.endsWith(".txt"))
  .map(({ kind, name, source }) => ({ name: `${kind}/${name}`, text: readFileSync(source, "utf8") }))
  .map((specimen) => ({ ...specimen, reading: readAnnouncement({ text: specimen.text }) }));

/** Facts with every span moved back by `offset`. */
function movedBack(facts: readonly Fact[], offset: number): unknown {
  return JSON.parse(JSON.stringify(facts), (key: string, value: unknown) =>
    key === "span" && Array.isArray(value) ? value.map((at) => Number(at) - offset) : value,
  );
}

const folded = (value: unknown): unknown => JSON.parse(foldWidth(JSON.stringify(value)));

test("the specimens in plain text are there", () => {
  assert.ok(TEXTS.length >= 100, `${TEXTS.length} texts`);
});

test("every span slices to a surface that is not empty, in part and whole", () => {
  for (const { name, reading } of TEXTS) assert.deepEqual(findInvalidSpans(reading), [], name);
});

test("a text that begins further down gives the same facts, each span moved by as much", () => {
  for (const { name, text, reading } of TEXTS) {
    const below = readAnnouncement({ text: `\n\n${text}` });
    assert.deepEqual(movedBack(below.facts, 2), movedBack(reading.facts, 0), name);
  }
});

test("the same text in the other width gives the same kind and the same facts", () => {
  for (const { name, text, reading: asWritten } of TEXTS) {
    const inOneWidth = readAnnouncement({ text: foldWidth(text) });
    assert.equal(inOneWidth.kind, asWritten.kind, name);
    assert.deepEqual(inOneWidth.facts, folded(asWritten.facts), name);
  }
});
