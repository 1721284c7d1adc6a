import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { foldForSearch } from "../fold-for-search.ts";
import { readSearchWords } from "../read-search-words.ts";
import { createDeskSynonyms } from "./desk-synonyms.ts";
import type { KnownName } from "./known-name.ts";
import { createNameDirectory } from "./name-directory.ts";
import { soundOf } from "./name-sound.ts";
import { numeralForms } from "./numeral-forms.ts";
import { isOneApart } from "./one-apart.ts";
import { type Widening, widenSearch } from "./widen-search.ts";

const person = (name: string, surname: string, reading: string): KnownName => ({
  kind: "person",
  name,
  surname,
  reading,
});

const NAMES: readonly KnownName[] = [
  person("中谷元", "中谷", "なかたに・げん"),
  person("小泉進次郎", "小泉", "こいずみ・しんじろう"),
  person("齋藤聡", "齋藤", "さいとう・あきら"),
  person("小野良太", "小野", "おの・りょうた"),
  person("大野啓介", "大野", "おおの・けいすけ"),
  person("岸信夫", "岸", "きし・のぶお"),
  { kind: "person", name: "ピート・ヘグセス", surname: "ヘグセス" },
  { kind: "ship", name: "ゆうだち" },
  { kind: "ship", name: "ゆうぎり" },
  { kind: "unit", name: "第1空挺団", reading: "だいいちくうていだん" },
  { kind: "place", name: "対馬海峡", reading: "つしまかいきょう" },
];

const KNOWLEDGE = {
  names: createNameDirectory(NAMES),
  synonyms: createDeskSynonyms([
    ["防衛相", "防衛大臣"],
    ["首相", "総理大臣", "内閣総理大臣"],
    ["2プラス2", "2+2"],
    ["ゆうだち", "夕立"],
    ["いかづち", "雷"],
  ]),
};

function widen(typed: string, widening: Widening = "same"): readonly (readonly string[])[] {
  const words = readSearchWords(typed);
  assert.ok(words.ok, typed);
  return widenSearch(words.value, KNOWLEDGE, widening)?.groups ?? [];
}

const isWidenedTo = (typed: string, wanted: string, widening?: Widening): void => {
  const groups = widen(typed, widening);
  assert.ok(
    groups.length === 1 && groups[0]?.includes(foldForSearch(wanted)),
    `${typed} → ${wanted}, not ${JSON.stringify(groups)}`,
  );
};

describe("names in other spellings", () => {
  it("sound alike in kana, in Hepburn, in the spelling of schools, with and without long vowels", () => {
    for (const alike of [
      ["おおの", "おの", "Ono", "Ohno", "Oono", "Ōno"],
      ["しんじろう", "Shinjiro", "Sinziro", "SHINJIROU", "シンジロー", "Shinjirō"],
      ["じゅんいち", "Jun'ichi", "Junichi", "Zyun'iti"],
      ["しんぶん", "Shimbun", "Shinbun"],
      ["まっちゃ", "Matcha", "Maccha"],
      ["つちうら", "Tsuchiura", "Tutiura"],
      ["ふじ", "Fuji", "Huzi"],
    ]) {
      const sounds = new Set(alike.map((word) => soundOf(foldForSearch(word))));
      assert.equal(sounds.size, 1, `${alike.join(" ")}: ${[...sounds].join(" ")}`);
    }
    assert.notEqual(soundOf("さかい"), soundOf("さがえ"));
    assert.equal(soundOf("中谷"), undefined);
    assert.equal(soundOf("f35"), undefined);
  });

  it("are the person's name by reading, in Latin letters in either order, and with a space", () => {
    const spellings = [
      "なかたにげん",
      "ナカタニ ゲン",
      "nakatani gen",
      "Gen NAKATANI",
      "Nakatani",
      "中谷 元",
    ];
    for (const typed of spellings.filter((each) => each !== "Nakatani")) isWidenedTo(typed, "中谷元");
    isWidenedTo("Nakatani", "中谷");
    isWidenedTo("なかたに", "中谷");
    isWidenedTo("斉藤聡", "さいとうあきら");
    for (const typed of ["ono", "Ohno", "oono"]) {
      isWidenedTo(typed, "小野");
      isWidenedTo(typed, "大野");
    }
    assert.deepEqual(widen("おおの"), [["おおの", "大野"]], "in kana the length is told");
    isWidenedTo("きし", "岸信夫");
    assert.deepEqual(widen("岸"), [], "one character stands within other words");
  });

  it("with a slip are near: a wrong kana, letter or character of the name", () => {
    for (const slip of [
      "なかだにげん",
      "なかたげん",
      "なたかにげん",
      "nakatami gen",
      "中谷玄",
      "中谷 玄",
      "中矢元",
    ]) {
      isWidenedTo(slip, "中谷元", "near");
    }
    isWidenedTo("小泉信二郎", "小泉進次郎", "near");
    isWidenedTo("ヘグゼス", "ヘグセス", "near");
    isWidenedTo("護衛艦ゆうたち", "護衛艦ゆうだち", "near");
    isWidenedTo("中谷玄防衛相", "中谷元防衛大臣", "near");
    assert.deepEqual(widen("なかだにげん", "same"), []);
    assert.deepEqual(widen("第2空挺団", "near"), [["第2空挺団", "第二空挺団"]], "another number is no slip");
    assert.deepEqual(widen("ゆき", "near"), [], "too short to be near to anything");
  });

  it("are those of ships in characters and kana, of ranks in digits and kanji, of offices as papers shorten them", () => {
    isWidenedTo("護衛艦夕立", "護衛艦ゆうだち");
    isWidenedTo("護衛艦ゆうだち", "護衛艦夕立");
    isWidenedTo("一佐人事", "1佐人事");
    isWidenedTo("１佐人事", "一佐人事");
    isWidenedTo("第十二旅団", "第12旅団");
    isWidenedTo("防衛相会談", "防衛大臣会談");
    isWidenedTo("日米防衛大臣会談", "日米防衛相会談");
    isWidenedTo("内閣総理大臣", "首相");
    isWidenedTo("2+2", "2プラス2");
    assert.deepEqual(widen("雷"), [["雷", "いかづち"]]);
    assert.deepEqual(widen("魚雷"), [], "a word of one character counts alone only");
    assert.deepEqual(widen("一川"), [], "一 in a name is no number");
  });

  it("leave what stands in quotes as it is, never touch what is left out, and let other words be", () => {
    assert.deepEqual(widen('"なかたにげん"'), []);
    assert.deepEqual(widen("会談 -なかたにげん"), []);
    assert.deepEqual(widen('"中谷" 元'), [], "a quoted word is no part of a name");
    assert.deepEqual(widen('防衛相 "中谷元" 訓練'), [["防衛相", "防衛大臣"], ["中谷元"], ["訓練"]]);
    assert.deepEqual(widen("無人機 訓練"), []);
  });
});

describe("one slip", () => {
  it("is told both ways, and two slips are not one", () => {
    const signs = fc.string({ unit: fc.constantFrom(..."かきくけこ"), maxLength: 8 });
    fc.assert(
      fc.property(signs, fc.nat(8), fc.constantFrom(..."さしす"), (word, at, sign) => {
        const place = Math.min(at, word.length);
        const added = word.slice(0, place) + sign + word.slice(place);
        assert.ok(isOneApart(word, added) && isOneApart(added, word));
        assert.ok(!isOneApart(word, word));
        assert.ok(!isOneApart(word, `${added}${sign}`));
      }),
    );
    assert.ok(isOneApart("なかたに", "なたかに"));
    assert.ok(!isOneApart("なかたに", "にかたな"));
  });
});

describe("bounded", () => {
  it("no words make widening throw, or ask for more than a few forms of each", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.boolean(), (typed, near) => {
        const words = readSearchWords(typed);
        if (!words.ok) return;
        for (const forms of widenSearch(words.value, KNOWLEDGE, near ? "near" : "same")?.groups ?? []) {
          assert.ok(forms.length <= 9 && forms.every((form) => foldForSearch(form) === form && form !== ""));
        }
      }),
    );
    const many = widen("防衛相首相防衛相首相防衛相首相防衛相首相");
    assert.ok((many[0]?.length ?? 0) <= 9, "a term of many such words has few forms");
  });

  it("numbers are turned both ways", () => {
    assert.deepEqual(numeralForms("第二次"), ["第2次"]);
    assert.deepEqual(numeralForms("第21航空群"), ["第二十一航空群"]);
    assert.deepEqual(numeralForms("2025年"), []);
  });
});

describe("beginnings", () => {
  const begin = (typed: string) =>
    KNOWLEDGE.names.findBeginning(foldForSearch(typed), 8).map(({ name }) => name);

  it("of a name in characters, kana or Latin letters, also of a sound that is only begun, lead to it", () => {
    for (const typed of ["中", "なか", "ナカタ", "nak", "nakat", "なかたにげん"]) {
      assert.deepEqual(begin(typed), ["中谷元"], typed);
    }
    assert.deepEqual(begin("ゆう"), ["ゆうぎり", "ゆうだち"]);
    for (const typed of ["ts", "tsu", "tu", "tushima"]) assert.ok(begin(typed).includes("対馬海峡"), typed);
    assert.deepEqual(begin("護"), []);
  });
});
