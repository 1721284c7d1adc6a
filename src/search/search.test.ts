import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { excerptOf, findPhrases } from "./find-phrases.ts";
import { foldForSearch, foldWithPlaces } from "./fold-for-search.ts";
import { LONGEST_SEARCH, MOST_TERMS, readSearchWords } from "./read-search-words.ts";
import { gramNumber, gramNumbersOf } from "./gram-numbers.ts";
import { beginningsOf, gramsOf, gramsOfPhrase } from "./search-grams.ts";

test("what differs in width, case, kana, old forms, marks and signs only is the same to a search", () => {
  const same: readonly (readonly [string, string])[] = [
    ["ｺﾖｰﾃ", "コヨーテ"],
    ["ｶﾞｰﾃﾞｨｱﾝ", "がーでぃあん"],
    ["Ｆ－３５Ｂ", "f35b"],
    ["髙﨑 濵邉", "高崎浜辺"],
    ["護衛艦「ゆうだち」", "護衛艦ユウダチ"],
    ["2+2", "22"],
    ["第①回", "第1回"],
    ["か\u3099", "が"],
    ["𠮷田", "吉田"],
  ];
  for (const [one, other] of same) assert.equal(foldForSearch(one), foldForSearch(other), one);
  assert.notEqual(foldForSearch("はは"), foldForSearch("ぱぱ"));
  assert.equal(foldForSearch("、。「」 -+\u0000\ud800"), "");
});

test("words apart are each looked for, quotes hold words together, and a minus leaves out", () => {
  const read = (typed: string) => {
    const words = readSearchWords(typed);
    return words.ok ? [words.value.terms, words.value.excluded] : words.error;
  };
  assert.deepEqual(read("防衛相会談　訓練"), [["防衛相会談", "訓練"], []]);
  assert.deepEqual(read('"Joint Statement" -exercise'), [["jointstatement"], ["exercise"]]);
  assert.deepEqual(read("”日米 会談” －訓練"), [["日米会談"], ["訓練"]]);
  assert.deepEqual(read("F-35"), [["f35"], []], "a minus within a word is none");
  assert.deepEqual(read("日米 日米 ニチベイ にちべい"), [["日米", "にちべい"], []]);
  assert.deepEqual(read('甲 "乙'), [["甲", "乙"], []], "an open quote ends with the text");
  assert.equal(read(""), "empty");
  assert.equal(read("!!! 。"), "empty");
  assert.equal(read("-甲"), "only-excluded");
  assert.equal(read("甲".repeat(LONGEST_SEARCH + 1)), "too-long");
  assert.equal(read(Array.from({ length: MOST_TERMS + 1 }, (_, at) => `語${at}`).join(" ")), "too-many");
});

test("no text makes the reading of search words throw, and what it gives is folded", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: LONGEST_SEARCH }), (typed) => {
      const read = readSearchWords(typed);
      if (!read.ok) return;
      for (const term of [...read.value.terms, ...read.value.excluded]) {
        assert.notEqual(term, "");
        assert.equal(foldForSearch(term), term);
      }
    }),
  );
});

test("folding tells of each unit where it comes from", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const folded = foldWithPlaces(text);
      assert.equal(folded.text, foldForSearch(text));
      assert.equal(folded.starts.length, folded.text.length);
      for (let at = 0; at < folded.text.length; at += 1) {
        const surface = text.slice(folded.starts[at], folded.ends[at]);
        assert.ok(foldForSearch(surface).includes(folded.text.charAt(at)), surface);
      }
    }),
  );
});

test("threes overlap, what is left at the end stands alone, and a phrase asks for its threes only", () => {
  assert.deepEqual(gramsOf("防衛相会"), ["防衛相", "衛相会", "相会", "会"]);
  assert.deepEqual(gramsOf("𠮷田"), ["𠮷田", "田"]);
  assert.deepEqual(gramsOf(""), []);
  assert.deepEqual(gramsOfPhrase("防衛相会"), ["防衛相", "衛相会"]);
  assert.deepEqual(beginningsOf("𠮷田町"), ["𠮷", "𠮷田"]);
  assert.deepEqual(beginningsOf("田町"), ["田"]);
  assert.deepEqual(beginningsOf("町"), ["町"]);
  for (const whole of ["防衛相", "防衛", "防"]) assert.deepEqual(gramsOfPhrase(whole), [whole]);
});

test("no two grams have one number, and each fits into 63 bits and a sign", () => {
  const character = fc.oneof(
    fc.constantFrom("\u0001", "\uffff", "𠮷", "\u{10ffff}", "あ", "a"),
    // NUL is none: what is searched is folded, and folding leaves no control character.
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((unit) => unit !== "\u0000"),
  );
  const gram = fc
    .array(character, { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join("").toWellFormed());
  fc.assert(
    fc.property(gram, gram, (one, other) => {
      const number = BigInt(gramNumber(one));
      assert.ok(number < 2n ** 63n && number >= -(2n ** 63n));
      assert.equal(gramNumber(one) === gramNumber(other), one === other);
      const numbers = gramNumbersOf([`あ${one}`, other]);
      for (const each of [...gramsOf(one).flatMap(gramsOfPhrase), ...gramsOf(other)]) {
        assert.ok(numbers.has(gramNumber(each)), each);
      }
    }),
  );
});

test("what was found is marked as it stands, and what touches is one mark", () => {
  const text = "無人機ｺﾖｰﾃの、護衛艦「ゆうだち」";
  const surfaces = (...phrases: readonly string[]) =>
    findPhrases(text, phrases.map(foldForSearch)).map((span) => text.slice(...span));
  assert.deepEqual(surfaces("コヨーテ"), ["ｺﾖｰﾃ"]);
  assert.deepEqual(surfaces("護衛艦ゆうだち"), ["護衛艦「ゆうだち"]);
  assert.deepEqual(surfaces("護衛", "衛艦", "無人"), ["無人", "護衛艦"]);
  assert.deepEqual(surfaces("潜水艦"), []);
});

test("an excerpt begins a little before what was found, and cuts no character in two", () => {
  const text = `${"𠮷".repeat(60)}会談${"𠮷".repeat(100)}`;
  const excerpt = excerptOf(text, ["会談"]) ?? assert.fail();
  assert.ok(excerpt.text.isWellFormed());
  assert.deepEqual(
    excerpt.marks.map((span) => excerpt.text.slice(...span)),
    ["会談"],
  );
  assert.deepEqual([excerpt.isCutBefore, excerpt.isCutAfter], [true, true]);
  assert.equal(excerptOf(text, ["訓練"]), undefined);
  assert.deepEqual(excerptOf("会談", ["会談"]), {
    text: "会談",
    marks: [[0, 2]],
    isCutBefore: false,
    isCutAfter: false,
  });
});
