import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareTexts } from "./compare-texts.ts";

/** [-removed-]{+added+}same. */
function shown(before: string, after: string): string {
  const signs = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return compareTexts(before, after)
    .map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`)
    .join("");
}

test("Japanese is compared by characters and told in stretches that can be read", () => {
  assert.equal(
    shown("防衛相会談を開催(9月8日)", "防衛大臣会談を東京で開催(9月18日)"),
    "防衛[-相-]{+大臣+}会談を{+東京で+}開催(9月[-8-]{+18+}日)",
  );
  assert.equal(shown("意見を交わした。", "意見交換した。"), "意見[-を交わ-]{+交換+}した。");
});

test("a number and a word of Latin letters are never taken apart", () => {
  assert.equal(shown("3,500人が参加", "4,200人が参加"), "[-3,500-]{+4,200+}人が参加");
  assert.equal(
    shown("met in Seoul on Monday", "met in Tokyo on Sunday"),
    "met in [-Seoul-]{+Tokyo+} on [-Monday-]{+Sunday+}",
  );
});

test("a character that both have between two changes joins them, unless it ends a clause", () => {
  assert.equal(shown("甲の乙", "丙の丁"), "[-甲の乙-]{+丙の丁+}");
  assert.equal(shown("甲、乙", "丙、丁"), "[-甲-]{+丙+}、[-乙-]{+丁+}");
});

test("a name's form is compared with its character, and no half of a pair is left alone", () => {
  assert.equal(shown("葛\u{E0100}城", "葛\u{E0101}城"), "[-葛\u{E0100}-]{+葛\u{E0101}+}城");
  assert.equal(shown("𠮟る", "叱る"), "[-𠮟-]{+叱+}る");
});

test("whatever the texts are, the pieces give both of them back", () => {
  const text = fc.string({
    unit: fc.constantFrom(
      "甲",
      "乙",
      "。",
      "、",
      "の",
      "a",
      "1",
      ",",
      " ",
      "\n",
      "𠮟",
      "\u{E0100}",
      "\uE000",
      "é",
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = compareTexts(before, after);
      const without = (kind: "removed" | "added"): string =>
        pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join("");
      assert.equal(without("added"), before);
      assert.equal(without("removed"), after);
    }),
    { seed: 20261127, numRuns: 1_500 },
  );
});

test("a text that was rewritten is told as another text, in time that does not grow with the square of its length", () => {
  const write = (step: number): string =>
    Array.from({ length: 100_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * step) % 3_000))).join("");
  const started = process.threadCpuUsage();
  assert.deepEqual(
    compareTexts(write(7), write(11))
      .map(({ kind }) => kind)
      .filter((kind) => kind !== "same"),
    ["removed", "added"],
  );
  const { user, system } = process.threadCpuUsage(started);
  assert.ok(user + system < 5_000_000, `${user + system} µs`);
});
