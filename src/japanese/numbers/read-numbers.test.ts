// Numbers in texts, and words that only look like numbers.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readNumbers } from "./read-numbers.ts";

test("numbers are read in figures, in kanji and mixed", () => {
  const rows: readonly (readonly [text: string, ...found: (readonly [surface: string, value: number])[]])[] =
    [
      ["予算は八兆七〇〇五億円", ["八兆七〇〇五億", 8_700_500_000_000]],
      ["隊員１，２３４名と三隻", ["１，２３４", 1234], ["三", 3]],
      ["1.5億円、4,300万円", ["1.5億", 150_000_000], ["4,300万", 43_000_000]],
      ["二〇二五年九月八日", ["二〇二五", 2025], ["九", 9], ["八", 8]],
    ];
  for (const [text, ...found] of rows) {
    const read = readNumbers(text);
    assert.deepEqual(
      read.map(({ surface, value }) => [surface, value]),
      found,
      text,
    );
    for (const { span, surface } of read) assert.equal(text.slice(...span), surface);
  }
});

test("words, ranks, formats, versions and types are no numbers", () => {
  for (const text of [
    "万一の事態",
    "2+2",
    "1佐",
    "2等空曹",
    "一般",
    "一致した",
    "一時停止",
    "十分な",
    "三菱",
    "F-35",
    "第11回",
    "v1.2.3",
  ])
    assert.deepEqual(readNumbers(text), [], text);
});

test("no text makes the reader throw, and spans slice to their surface", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("一", "万", "億", "1", ",", ".", "〇", "十", "年", "第", "+", "あ", "2")),
      (pieces) => {
        const text = pieces.join("");
        for (const { span, surface } of readNumbers(text)) assert.equal(text.slice(...span), surface);
      },
    ),
    { seed: 3, numRuns: 300 },
  );
});
