// What holds of names in every text: spans, prefixes, widths, order, variants, and that nothing makes the reader throw.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldWidth } from "../fold-width.ts";
import type { NameMention } from "../names.ts";
import { readNames, sameName } from "../names.ts";

const PIECES =
  "中谷|元|髙橋|一郎|さくら|(なかたに・げん)|（やはぎ・けん）|防衛|大臣|外務大臣|大韓民国|国防部長官|アン|ベールズ|・|･|両|同|氏|さん|両氏|同氏|記者|【見本新聞 |】|空 将|海将補|1等海佐|１佐|中将| |\u3000|\n|\t|、|。|豪|米|副首相|兼|艦長|護衛艦「あさひ」|の|は|が|と|に|元|前|故|(呉地方総監)|▽|同(|=|＝|)|（|人事|退任|留任|局長|Minister |Secretary of Defense |KIHARA Minoru|Smith, |General |,|1|２|東京都|知事|高市|𠮷田|﨑|\ud800".split(
    "|",
  );
/** One of each form, so that every reader has something to find. */
const FORMS = [
  "統合幕僚学校長の坂田竜三が",
  "在日米軍司令官アラン・ベールズ中将は",
  "中谷 元(なかたに・げん)防衛大臣は",
  "見本修海将(みほん・おさむ)を",
  "岸辺(きしべ)渡(わたる)大臣の",
  "空 将  武 藤 茂 樹\n",
  "(呉地方総監)\n海将 池太郎\n",
  "人事異動で武田浩・事務次官が",
  "官房長=早見健(審議官)▽同=川辺真由美(図書課長)▽",
  "\n航空幕僚長 空 野 飛 男\n",
  "早見、ベールズ両氏は",
  "アラン・ベールズ米海軍大将(太平洋軍司令官)と",
  "Defense Minister KIHARA Minoru met",
  "Richard Marles, Minister for Defence, said",
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...FORMS), fc.string({ maxLength: 3 })), {
    maxLength: 24,
  })
  .map((words) => words.join(""));
const RUNS = { seed: 7, numRuns: 400 };

/** All but the place, in one width. */
function valuesOf({ kind, name, surname, given, reading, office, country, rank }: NameMention): unknown {
  return [kind, name, surname, given, reading, office, country, rank].map(
    (value) => value && foldWidth(value),
  );
}

test("spans are the surface and the name, in order and without overlap", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { span, surface, nameSpan, name, kind } of readNames(text)) {
        assert.equal(text.slice(...span), surface);
        assert.ok(span[0] >= last && nameSpan[0] >= span[0] && nameSpan[1] <= span[1]);
        const written = text.slice(...nameSpan);
        // Either half may have its reading between; all else is the name with blanks.
        if (kind !== "group" && !/[()（）]/u.test(written))
          assert.ok(sameName(written, name), `${written} ${name}`);
        last = span[1];
      }
    }),
    RUNS,
  );
});

test("a prefix shifts every span and changes no value", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("以下のとおり。\n", "\n\n", "本文です。\n"), (text, prefix) => {
      const [alone, behind] = [readNames(`\n${text}`), readNames(`${prefix}\n${text}`)];
      assert.deepEqual(behind.map(valuesOf), alone.map(valuesOf));
      assert.deepEqual(
        behind.map(({ span, nameSpan }) => [...span, ...nameSpan].map((at) => at - prefix.length)),
        alone.map(({ span, nameSpan }) => [...span, ...nameSpan]),
      );
    }),
    RUNS,
  );
});

test("the width of characters changes no value and no span", () => {
  const widen = (text: string): string =>
    text
      .replaceAll(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
      .replaceAll(" ", "\u3000");
  fc.assert(
    fc.property(texts, (text) => {
      const [narrow, wide] = [readNames(foldWidth(text)), readNames(widen(foldWidth(text)))];
      assert.deepEqual(wide.map(valuesOf), narrow.map(valuesOf));
      assert.deepEqual(
        wide.map(({ span }) => span),
        narrow.map(({ span }) => span),
      );
    }),
    RUNS,
  );
});

const VARIANTS: readonly (readonly [string, string])[] = [
  ["髙橋", "高橋"],
  ["山﨑", "山崎"],
  ["齋藤", "斎藤"],
  ["齊藤", "斉藤"],
  ["渡邊", "渡辺"],
  ["渡邉", "渡辺"],
  ["濵田", "浜田"],
  ["濱田", "浜田"],
  ["聰", "聡"],
  ["愼也", "慎也"],
  ["廣瀬", "広瀬"],
  ["澤田", "沢田"],
  ["國分", "国分"],
  ["嶋田", "島田"],
  ["德永", "徳永"],
  ["惠子", "恵子"],
];

for (const [written, plain] of VARIANTS) {
  test(`${written} and ${plain} are one name, and each is displayed as written`, () => {
    assert.ok(sameName(written, plain));
    const [mention] = readNames(`${written}防衛大臣は`);
    assert.equal(mention?.name, written);
  });
}
