// Sentences: closed by 。 and line ends, not inside brackets and quotes.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { splitSentences } from "./sentences.ts";

function sentencesOf(text: string): readonly string[] {
  return splitSentences(text).map((span) => text.slice(...span));
}

test("a sentence ends at 。 or at the line's end", () => {
  assert.deepEqual(sentencesOf("会談した。合意した。\n題名\n\n 　終わり"), [
    "会談した。",
    "合意した。",
    "題名",
    "終わり",
  ]);
  assert.deepEqual(sentencesOf("本当か？そうだ！"), ["本当か？", "そうだ！"]);
});

test("a 。 inside brackets or quotes ends nothing", () => {
  assert.deepEqual(sentencesOf("大臣は「行く。必ず行く。」と述べた。(了。)終"), [
    "大臣は「行く。必ず行く。」と述べた。",
    "(了。)終",
  ]);
});

test("a bracket left open spoils its line only", () => {
  assert.deepEqual(sentencesOf("「開いた。まま。\n次。その次。"), ["「開いた。まま。", "次。", "その次。"]);
});

test("an English sentence ends at a full stop before a capital, not at an abbreviation", () => {
  assert.deepEqual(
    sentencesOf("The U.S. Minister met Mr. Smith. They agreed on Sept. 8. It ended at 3.5 km. (End)"),
    ["The U.S. Minister met Mr. Smith.", "They agreed on Sept. 8.", "It ended at 3.5 km.", "(End)"],
  );
});

test("only the asked stretch is split, in spans of the whole text", () => {
  assert.deepEqual(splitSentences("一。二。三。", [2, 4]), [[2, 4]]);
});

test("sentences stand in order, do not overlap, and hold everything but white space", () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom("。", "「", "」", "\n", "あ", " ", "A. B", "(", ")", "　"))
        .map((pieces) => pieces.join("")),
      (text) => {
        const spans = splitSentences(text);
        let last = 0;
        let kept = "";
        for (const [start, end] of spans) {
          assert.ok(start >= last && end > start);
          kept += text.slice(start, end);
          last = end;
        }
        assert.equal(kept.replaceAll(/\s/g, ""), text.replaceAll(/\s/g, ""));
      },
    ),
    { seed: 3, numRuns: 300 },
  );
});

test("a brigadier general's rank ends no English sentence", () => {
  const text = "Press Secretary Brig. Gen. Linden spoke. He left.";
  assert.deepEqual(
    splitSentences(text).map((span) => text.slice(...span)),
    ["Press Secretary Brig. Gen. Linden spoke.", "He left."],
  );
});
