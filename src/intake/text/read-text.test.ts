import { strict as assert } from "node:assert";
import { describe, it } from "node:test";
import fc from "fast-check";
import { assertWellFormed, surfaces } from "../../testing/intake/specimens.ts";
import { type ReadText, readText } from "./read-text.ts";

function read(source: string): ReadText {
  const page = readText(source);
  assertWellFormed({ ...page, rubies: [] }, () => source);
  return page;
}

describe("plain text", () => {
  it("gives one block a line, whatever ends the lines", () => {
    for (const end of ["\n", "\r\n", "\r", "\f", "\u2028", "\n\n \n"]) {
      assert.deepEqual(surfaces(read(`知らせ${end}一行目。${end}二行目。${end}`)), [
        "知らせ",
        "一行目。",
        "二行目。",
      ]);
    }
  });

  it("drops white space at the edges of a line and keeps all inside", () => {
    assert.deepEqual(surfaces(read("　両者は、  一致　した。 　\n\tA  B\t")), [
      "両者は、  一致　した。",
      "A  B",
    ]);
  });

  it("keeps a list's signs in the text and says that they start list entries", () => {
    const page = read("- 一つ目\n・二つ目\n○三つ目\n2026-02-16\n−5度");
    assert.deepEqual(surfaces(page), ["- 一つ目", "・二つ目", "○三つ目", "2026-02-16", "−5度"]);
    assert.deepEqual(
      page.blocks.map(({ shape }) => shape),
      ["list-item", "list-item", "list-item", "paragraph", "paragraph"],
    );
  });

  it("takes neighbouring lines with tabs for rows of a table", () => {
    const page = read("日時\t場所\n2月3日\t\t東京\n本文\n一人\tだけ");
    assert.deepEqual(
      page.blocks.map(({ shape, table }) => [shape, table]),
      [
        ["row", 0],
        ["row", 0],
        ["paragraph", undefined],
        ["paragraph", undefined],
      ],
    );
    assert.equal(page.blocks[1]?.cells?.length, 3);
  });

  it("leaves NUL out and says so", () => {
    const page = read("防\0衛\0省");
    assert.equal(page.text, "防衛省");
    assert.match(page.warnings[0]?.message ?? "", /^2 control characters were left out/u);
  });

  it("has an exact map for any text", () => {
    const unit = fc.constantFrom(
      ..."漢かA9-・ 　\u00A0\t\r\n\f\0\u0085\u2028\u200B\uFEFF𠮷".split(""),
      "𠮷",
      "\r\n",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
        read(units.join(""));
      }),
      { seed: 20_260_216, numRuns: 1000 },
    );
  });
});
