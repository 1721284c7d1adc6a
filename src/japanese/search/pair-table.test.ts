import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { neededPairs } from "./needed-pairs.ts";
import { signOf, tryEach } from "./pair-table.ts";

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

/** Signs that were tried often, so that their needs are known. */
const known = (...expressions: readonly RegExp[]) =>
  expressions.map((expression) => ({ sign: { ...signOf(expression), tried: 100 } }));

function found(text: string, signs: ReturnType<typeof known>): readonly string[] {
  const words: string[] = [];
  tryEach(text, signs, (_, [match]) => words.push(match));
  return words;
}

test("no expression is passed over in a text that it matches", () => {
  const expressions = SOURCES.map(([sign]) => sign);
  const signs = known(...expressions);
  const words = "会見 会談 協議 契約 金額 日付 を 部品 の 欠落 発表 した。 録 会 3月".split(" ");
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
  sign.tried = 100;
  assert.deepEqual(found("日蒙会談", [{ sign }]), ["会談"]);
  assert.deepEqual(found("会見の談話", [{ sign }]), []);
  assert.equal(tries(), 1);
});

test("a sign is tried as it stands until it was tried often", () => {
  const { sign, tries } = spied(/会談/u);
  for (let time = 0; time < 100; time += 1) found("会見", [{ sign }]);
  assert.ok(tries() > 5 && tries() < 50);
});

test("after more texts than the table counts, none is taken for another", () => {
  const signs = known(/会談/u);
  for (let time = 0; time < 66_000; time += 1) found(time === 300 ? "会談" : "", []);
  assert.deepEqual(found("会見", signs), []);
  assert.deepEqual(found("会談", signs), ["会談"]);
});
