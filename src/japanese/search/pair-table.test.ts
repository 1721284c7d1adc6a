import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { neededPairs } from "./needed-pairs.ts";
import { signOf, withPairs } from "./pair-table.ts";

const SOURCES: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [/会見録/u, [["会見"], ["見録"]]],
  [/会談|協議|表敬/u, [["会談", "協議", "表敬"]]],
  [/契約(?:金額|日)?を/u, [["契約"]]],
  [/契約(?:金額|日付)/u, [["契約"], ["金額", "日付"]]],
  [/部品(?:の)?(?:遺失|欠落)/u, [["部品"], ["遺失", "欠落"]]],
  [/(?<=発表)し(?=た。)(?!予定)/u, [["発表"], ["た。"]]],
  [/会?談?/u, []],
  [/会{2}見+録{0,3}/u, [["会見"]]],
  [/[会談]見|\d月/u, []],
  [/(?<name>会見)\k<name>\u4f1a談/u, [["会見"]]],
  [/Press Conference/i, []],
];

for (const [sign, needed] of SOURCES) {
  test(`the pairs that ${sign} needs`, () => assert.deepEqual(neededPairs(sign), needed));
}

test("no expression is passed over in a text that it matches", () => {
  const signs = SOURCES.map(([sign]) => sign);
  const words = [
    "会見",
    "会談",
    "協議",
    "契約",
    "金額",
    "日付",
    "を",
    "部品",
    "の",
    "欠落",
    "発表",
    "した。",
    "録",
    "会",
    "3月",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      for (const expression of signs.filter((sign) => sign.test(text))) {
        const sign = { ...signOf(expression), tried: 100 };
        assert.ok(
          withPairs(["", text], (mayMatchIn) => mayMatchIn(sign, 1)),
          `${expression} in ${text}`,
        );
      }
    }),
  );
});

test("a text without them is not tried, also when another one has them", () => {
  const sign = { ...signOf(/会談/u), tried: 100 };
  assert.deepEqual(
    withPairs(["日蒙会談", "会見の談話"], (mayMatchIn) => [mayMatchIn(sign, 0), mayMatchIn(sign, 1)]),
    [true, false],
  );
  assert.equal(
    withPairs(["会見の談話"], (mayMatchIn) => mayMatchIn(sign, 0)),
    false,
  );
});

test("a sign is tried as it stands until it was tried often", () => {
  const sign = signOf(/会談/u);
  const ask = () => withPairs(["会見"], (mayMatchIn) => mayMatchIn(sign, 0));
  assert.equal(ask(), true);
  for (let time = 0; time < 20; time += 1) ask();
  assert.equal(ask(), false);
});
