// Likeness: what sketches and bands say of texts by chance, in other layouts, of other figures, and of texts that are none.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bandsOf, likenessMarksOf, likenessOf, sketchOf } from "./likeness.ts";
import { tellSameness } from "./tell-sameness.ts";

const WORDS = [
  "海上自衛隊",
  "は、",
  "宮古島",
  "の南東",
  "約110km",
  "において、",
  "護衛艦",
  "3隻",
  "を確認",
  "した。\n",
  "その後、",
];
const texts = fc
  .array(fc.constantFrom(...WORDS), { minLength: 25, maxLength: 120 })
  .map((words) => words.join(""));

const asPdf = (text: string, width: number): string => {
  const wide = text.replaceAll(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const lines = wide.split("\n").flatMap((line) => line.match(new RegExp(`.{1,${width}}`, "gu")) ?? []);
  return lines.map((line, at) => (at % 5 === 4 ? `${line}\n- ${(at + 1) / 5} -` : line)).join("\n");
};

test("in any layout a text is itself, with one sketch", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 9, max: 60 }), (text, width) => {
      const pdf = asPdf(text, width);
      assert.deepEqual(tellSameness(text, pdf), { kind: "same" });
      assert.deepEqual(sketchOf(pdf), sketchOf(text));
    }),
    { seed: 1, numRuns: 100 },
  );
});

test("with any figure changed it is another, whichever is asked about which", () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, place, more) => {
      const figures = [...text.matchAll(/\d/g)];
      const figure = figures[place % Math.max(1, figures.length)];
      fc.pre(figure !== undefined);
      const at = figure.index;
      const other = `${text.slice(0, at)}${(Number(figure[0]) + more) % 10}${text.slice(at + 1)}`;
      assert.equal(tellSameness(text, other).kind, "different");
      assert.equal(tellSameness(other, asPdf(text, 30)).kind, "different");
    }),
    { seed: 2, numRuns: 100 },
  );
});

test("what a sketch says of likeness is what the fours of letters say", () => {
  const one = Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x4e00 + at)).join("");
  for (const shared of [0, 100, 200, 300, 400]) {
    const rest = Array.from({ length: 400 - shared }, (_, at) => String.fromCharCode(0x7000 + at)).join("");
    const grams = Math.max(0, shared - 3);
    const share = grams / (2 * 397 - grams);
    const said = likenessOf(sketchOf(one), sketchOf(one.slice(0, shared) + rest));
    assert.ok(Math.abs(said - share) <= 0.13, `${shared}: ${said} for ${share}`);
  }
});

test("a report of the same form is found by its figures among others of its form", () => {
  const report = (day: number, ships: number): string =>
    `令和11年6月${day}日、接続水域において、船舶${ships}隻の航行を確認しています。連続して確認された日数は、本日で${100 + day}日となりました。巡視船により警戒監視を行っています。`;
  const asked = likenessMarksOf(`海上保安庁 報道発表\n${report(14, 4)}`);
  const alike = Array.from({ length: 28 }, (_, at) => at + 1).filter((day) => {
    const { bands } = likenessMarksOf(report(day, 2 + (day % 3)));
    return bands.slice(16).some((value, at) => value === asked.bands[16 + at]);
  });
  assert.deepEqual(alike, [14]);
});

test("a text without letters is like nothing, and a short one the same as nothing", () => {
  for (const nothing of ["", " \n\t", "。、・", "- 1 -\n- 2 -"]) {
    assert.deepEqual(bandsOf(sketchOf(nothing)), []);
    assert.deepEqual(likenessMarksOf(nothing).bands, []);
    assert.equal(likenessOf(sketchOf(nothing), sketchOf(nothing)), 0);
    assert.equal(tellSameness(nothing, nothing).kind, "different");
  }
  assert.equal(tellSameness("PDFを参照してください。", "PDFを参照してください。").kind, "different");
  assert.equal(likenessOf(sketchOf("防"), sketchOf("防")), 1);
});

test("texts of ten megabytes and of one sign over and over have bounded marks, and are told", () => {
  const long = "統合幕僚監部は、本日、次のとおり発表した。".repeat(500_000);
  assert.equal(sketchOf(long).length, 64);
  assert.equal(likenessMarksOf(long).bands.length, 16);
  assert.equal(tellSameness(long, long).kind, "same");
  assert.equal(tellSameness(long, `${long}1`).kind, "different");
  const same = "あ".repeat(900_000);
  assert.equal(tellSameness(same, same).kind, "same");
  assert.equal(tellSameness(same, same.slice(0, 500_000)).kind, "different");
  assert.equal(tellSameness(`${" ".repeat(900_000)}1`, "1".repeat(900_000)).kind, "different");
});
