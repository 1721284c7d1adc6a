import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { markLetters } from "./letter-marks.ts";
import { neededSigns } from "./needed-signs.ts";
import { matches, signOf, tableOf, tryEach } from "./sign.ts";

const SOURCES: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [/会見録/u, [["会見"], ["見録"]]],
  [/会談|協議|表敬/u, [["会談", "協議", "表敬"]]],
  [/契約(?:金額|日)?を/u, [["契約"], ["を"]]],
  [/約(?:金額|日付)/u, [["金額", "日付"], ["約"]]],
  [/問|記者/u, [["問", "記者"]]],
  [/(?<=発表)し(?=た。)(?!予定)/u, [["発表"], ["た。"], ["し"]]],
  [/会?談?/u, []],
  [/会{2}見+録{0,3}/u, [["会見"]]],
  [/[会面]談|\d月/u, [["会談", "面談", "月"]]],
  [/[会-面]談\s*[\d会][^会]/u, [["談"]]],
  [
    /[<>] ?[-→]/u,
    [
      ["<", ">"],
      ["-", "→"],
    ],
  ],
  [/(?<name>見)\k<name>\u4f1a談/u, [["見"], ["談"]]],
  [/ の\u3000/u, [["の"]]],
  [/𠮷?田/u, [["田"]]],
  [/Press/i, [["pr"], ["re"], ["es"]]],
  [/[Ss]kΣσ/iu, [["sk"]]],
];

for (const [sign, needed] of SOURCES) {
  test(`what ${sign} needs`, () => assert.deepEqual(neededSigns(sign), needed));
}

/** Signs that were tried often, so that their needs are known. */
const known = (...expressions: readonly RegExp[]) =>
  expressions.map((expression) => ({ sign: { ...signOf(expression), tried: 100 } }));

function found(text: string, signs: ReturnType<typeof known>): readonly string[] {
  const words: string[] = [];
  tryEach(text, { ...tableOf(signs), tried: 100 }, (_, [match]) => words.push(match));
  return words;
}

test("no expression is passed over in a text that it matches", () => {
  const expressions = SOURCES.map(([sign]) => sign);
  const signs = known(...expressions);
  const words =
    "会見 会談 協議 契約 金額 日付 を 問 の 約 発表 した。 録 会 3月 面談 𠮷田 田 < → PRESS press ſ SK ſK σ".split(
      " ",
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      assert.deepEqual(
        found(text, signs),
        expressions.flatMap((sign) => sign.exec(text)?.[0] ?? []),
      );
    }),
  );
});

/** Says when it is tried. */
function spied(expression: RegExp): { sign: ReturnType<typeof signOf>; tries: () => number } {
  let tries = 0;
  const spy = new RegExp(expression);
  spy.exec = (text) => {
    tries += 1;
    return expression.exec(text);
  };
  return { sign: signOf(spy), tries: () => tries };
}

test("a text without its pairs is not tried, also when the text before had them", () => {
  const { sign, tries } = spied(/会談/u);
  const table = { ...tableOf([{ sign }]), tried: 100 };
  tryEach("日蒙会談", table, () => undefined);
  tryEach("会見の談話", table, () => undefined);
  assert.equal(tries(), 1);
});

test("a sign is tried as it stands until it was tried often", () => {
  const { sign, tries } = spied(/会談/u);
  const table = tableOf([{ sign }]);
  for (let time = 0; time < 100; time += 1) tryEach("会見", table, () => undefined);
  assert.ok(tries() > 5 && tries() < 50);
});

test("the marks of a page hold for any stretch of it, with the rest blanked out", () => {
  const page = "日蒙会談は\u3000東京で";
  const marks = markLetters(page);
  const [known会談] = known(/会談(?=は )/u);
  const [known会見] = known(/会見/u);
  assert.equal(known会談 !== undefined && matches(marks, known会談.sign, "  会談は "), true);
  assert.equal(known会談 !== undefined && matches(marks, known会談.sign, "東京で"), false);
  assert.equal(known会見 !== undefined && matches(marks, known会見.sign, "会見"), false);
});
