import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { firstUnits, placeOfUnit } from "./first-units.ts";

/** Expressions, and the letters that their matches begin with; none where any may. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/([0-9]{1,2})日/y, "0123456789"],
  [/(?<![0-9])同 ?(?=[0-9])/y, "同"],
  [/(?=[0-9]{1,2}月)[^]/y, "0123456789"],
  [/(?:西暦)?(?<year>[12])[0-9]{3}/y, "西12"],
  [/(?:[翌明]|来)?日|\d年/y, "翌明来日0123456789"],
  [/[~・,-] ?\(/y, "~・,-"],
  [/[A-C\]]+\.?$/y, "ABC]"],
  [/^\u4eca\/|\n\x41/y, "今\n"],
  [/(?!予定)行(?:う|い)/uy, "行"],
  [/𠮷?田/uy, "𠮷田"],
];

for (const [expression, letters] of BEGINNINGS) {
  test(`what ${expression} begins with`, () => {
    const units = [...letters].map((letter) => placeOfUnit(letter.charCodeAt(0)));
    const places = [...(firstUnits(expression) ?? [])].flatMap((has, place) => (has === 1 ? [place] : []));
    assert.deepEqual(
      places,
      [...new Set(units)].toSorted((a, b) => a - b),
    );
  });
}

for (const expression of [
  / ?[の/]?/y,
  /\s?日/y,
  /.日/y,
  /[^日]月/y,
  /日/iy,
  /(?:)/y,
  /\p{Script=Han}月/uy,
  /[一-龠]日/y,
]) {
  test(`${expression} may begin with anything, or be empty`, () =>
    assert.equal(firstUnits(expression), undefined));
}

test("no expression is kept from a place where it matches", () => {
  const words = "西暦 2 0 1 9 年 翌 明 来 日 同 月 ~ ・ , - ( A B ] . 今 / \n 予定 行 う い 𠮷 田".split(" ");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 10 }), (parts) => {
      const text = parts.join("");
      for (const [expression] of BEGINNINGS) {
        const places = firstUnits(expression);
        for (let at = 0; at < text.length; at += 1) {
          expression.lastIndex = at;
          // From within a character of two units a match begins at its first, which is looked at by itself.
          const isHere = expression.exec(text)?.index === at;
          if (isHere) assert.equal(places?.[placeOfUnit(text.charCodeAt(at))], 1, `${expression} at ${at}`);
        }
      }
    }),
    { examples: [[["𠮷", "田"]]] },
  );
});
