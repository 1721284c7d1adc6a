// Width folding: what becomes what, and that every unit stays in its place.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldWidth } from "./fold-width.ts";

test("width variants become one form, one unit for one unit", () => {
  const rows: readonly (readonly [text: string, folded: string])[] = [
    ["（２０２５）年９月８日", "(2025)年9月8日"],
    ["ＡＢｃ！", "ABc!"],
    ["〜～~∼", "~~~~"],
    ["‐–—−－-", "------"],
    ["・·･•", "・・・・"],
    ["全　角", "全 角"],
    ["ｱﾝ・ｷﾞｭﾍﾞｸ", "アン・キﾞュヘﾞク"],
    ["ー一", "ー一"],
    ["｢鍵｣｡､", "「鍵」。、"],
    ["plain ASCII", "plain ASCII"],
    ["", ""],
  ];
  for (const [text, folded] of rows) assert.equal(foldWidth(text), folded);
});

test("any text keeps its length, and folding twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const folded = foldWidth(text);
      assert.equal(folded.length, text.length);
      assert.equal(foldWidth(folded), folded);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("a text longer than one chunk and lone surrogates are kept", () => {
  const text = `${"漢字Ａ".repeat(10_000)}\ud842`;
  const folded = foldWidth(text);
  assert.equal(folded, text.replaceAll("Ａ", "A"));
});
