import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { breakHeadline } from "./headline.ts";

const TAGS = /<wbr>|<\/?span[^>]*>/g;
const lines = (text: string): readonly string[] =>
  breakHeadline(text)
    .markup.replace(/<\/?span[^>]*>/g, "")
    .split("<wbr>");

test("a headline may break between phrases, and a short bracket stays whole", () => {
  assert.deepEqual(lines("早瀬防衛大臣、みなと共和国国防相との防衛相会談を開催(9月8日)").at(-1), "(9月8日)");
  assert.ok(breakHeadline("会談を開催(9月8日)").markup.endsWith('<span class="nb">(9月8日)</span>'));
  assert.ok(lines("《特集》洋上防空の要").includes("《特集》"));
});

test("no line begins with the particle behind a bracket", () => {
  assert.match(breakHeadline("共同訓練(水陸両用作戦)の終了を公表").markup, /\(水陸両用作戦\)の<\/span>/);
  assert.match(breakHeadline("「見本祭」(仮称)と「例示祭」").markup, /<span class="nb">\(仮称\)と<\/span>/);
});

test("a word that the model would part stays whole", () => {
  assert.ok(!lines("日韓防衛協力の五か月 前編").includes("月 前編"));
  assert.ok(lines("見本海及び例示海における飛行を公表").some((line) => line.endsWith("海における")));
  assert.ok(lines("例示市における山林火災に係る災害派遣").includes("山林火災に係る"));
  for (const headline of [
    "見本防衛大臣が記者会見 護衛艦など",
    "例示大臣の臨時記者会見を実施",
    "幕僚長の定例会見",
  ]) {
    assert.ok(
      lines(headline).every((line) => !line.endsWith("会")),
      lines(headline).join("|"),
    );
  }
  const long = lines("「見本省の職員の給与等に関する法律の一部を改正する法律案」の閣議決定");
  assert.ok(
    long.every((line) => !line.startsWith("の")),
    long.join("|"),
  );
});

test("a short beginning is not left alone before a long name of a place", () => {
  const [first, second] = lines("統幕、例示県見本市における山林火災に係る災害派遣");
  assert.deepEqual([first, second], ["統幕、", "例示県"]);
  assert.deepEqual(lines("例示県沖に"), ["例示県沖に"]);
});

test("no break stands beside a space, after an opening or before a closing bracket, or within a number", () => {
  const headlines = [
    "人事発令 令和9年3月1日付け、1佐職人事(陸自187名、海自51名、空自49名)",
    "《特集》洋上防空の絶対の要──E-9X サンプル・ファルコン 後編",
    "「北海」の国際共同訓練に参加、12か国(2/18)…掃海(2/19〜22)",
  ];
  for (const headline of headlines) {
    const parts = lines(headline);
    assert.ok(parts.length > 2, headline);
    for (const [index, part] of parts.entries()) {
      assert.doesNotMatch(part, /^[\s)」』》、。・]/, headline);
      if (index < parts.length - 1) assert.doesNotMatch(part, /[\s(「『《]$/, headline);
      if (index > 0) assert.doesNotMatch(`${parts[index - 1]?.at(-1)}${part.at(0)}`, /\d\d/, headline);
    }
  }
});

test("the characters of a headline are never changed", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "(",
      ")",
      "「",
      "」",
      "《特集》",
      " ",
      "9月8日",
      "防衛相会談を",
      "<b>",
      "&amp;",
      "E-2D",
      "。",
    ),
    fc.integer({ min: 0x20, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join("");
      const shown = breakHeadline(text).markup.replace(TAGS, "");
      const expected = breakHeadlineFree(text);
      assert.equal(shown, expected);
    }),
    { seed: 20251124, numRuns: 100 },
  );
});

/** Escaped as the template escapes, without breaks: each character by itself cannot be broken. */
function breakHeadlineFree(text: string): string {
  return Array.from(text.toWellFormed())
    .map((character) => breakHeadline(character).markup.replace(TAGS, ""))
    .join("");
}
