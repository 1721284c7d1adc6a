// Figures of statistics and reports: the number, and what the words around it say it counts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function figuresOf(text: string): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "statistic" || fact.type === "amount"
      ? [[fact.value, fact.unit, fact.of, ...(fact.period === undefined ? [] : [fact.period])].join(" ")]
      : [],
  );
}

const SCRAMBLES = "2027年度2四半期までの緊急発進実施状況について\n令和9年10月20日\n統合幕僚監部\n";

test("a total, the year before in brackets and the change between them are told apart", () => {
  const text = `${SCRAMBLES}2027年度2四半期(対象期間は、2027年4月1日~2027年9月30日)における緊急発進回数は301回であり、昨年度同時期の緊急発進回数（３３０回）と比べ29回減少しました。`;
  assert.deepEqual(figuresOf(text), [
    "301 回 2027年度2四半期における緊急発進回数 2027-04-01/2027-09-30",
    "330 回 昨年度同時期の緊急発進回数",
    "29 回 2027年度2四半期における緊急発進回数の減少",
  ]);
});

test("shares by country and counts by air defence force each have their own words", () => {
  const text = `${SCRAMBLES}対象国・地域別の割合は、中国機約61%、ロシア機約36%、その他約3%でした。
方面隊別では、北部航空方面隊が61回、南西航空方面隊が199回の緊急発進を実施しました。`;
  assert.deepEqual(figuresOf(text), [
    "61 % 中国機",
    "36 % ロシア機",
    "3 % その他",
    "61 回 北部航空方面隊",
    "199 回 南西航空方面隊",
  ]);
});

test("a bare 回数 of the year before is of what its sentence is about", () => {
  const text = `${SCRAMBLES}ロシア機に対する緊急発進回数は88回であり、昨年度同時期の回数(70回)より18回増加しています。`;
  assert.deepEqual(figuresOf(text), [
    "88 回 ロシア機に対する緊急発進回数",
    "70 回 ロシア機に対する緊急発進回数(昨年度同時期の回数)",
    "18 回 ロシア機に対する緊急発進回数の増加",
  ]);
});

const REPORT = "派遣海賊対処行動航空隊の活動状況について(令和9年3月)\n令和9年4月9日\n統合幕僚監部\n";

test("running totals in brackets are told apart from the month's figures, and (同…) goes on with them", () => {
  const text = `${REPORT}令和9年3月の飛行回数は8回(累計3,456回)、飛行時間は約50時間(同2万5210時間)、確認した商船は210隻だった。`;
  assert.deepEqual(figuresOf(text), [
    "8 回 飛行回数 2027-03",
    "3456 回 飛行回数の累計",
    "50 時間 飛行時間 2027-03",
    "25210 時間 飛行時間の累計",
    "210 隻 確認した商船 2027-03",
  ]);
});

test("rows of a table are counted as their first cell says, and the column of totals is told by its head", () => {
  const text = `${REPORT}3月の任務の実績は、次の表のとおりである。\n項目\t3月\t累計\n飛行回数\t8回\t3,456回\n確認した商船数\t約210隻\t約241,900隻`;
  assert.deepEqual(figuresOf(text), [
    "8 回 飛行回数 2027-03",
    "3456 回 飛行回数の累計",
    "210 隻 確認した商船数 2027-03",
    "241900 隻 確認した商船数の累計",
  ]);
});

test("too many digits behind 万 are a warning and no figure", () => {
  const text = `${REPORT}令和9年3月の情報提供は5回(累計約1万15760回)だった。`;
  assert.deepEqual(figuresOf(text), ["5 回 情報提供 2027-03"]);
  const { warnings } = readAnnouncement({ text });
  assert.ok(
    warnings.some(
      ({ code, span }) => code === "malformed-number" && text.slice(...(span ?? [0, 0])) === "1万15760回",
    ),
  );
});

test("a sentence of running totals gives totals, and no month", () => {
  const text = `${REPORT}令和9年3月の飛行回数は8回だった。これにより、累計飛行回数は3,456回、確認した商船数は約103,700隻となった。`;
  assert.deepEqual(figuresOf(text), [
    "8 回 飛行回数 2027-03",
    "3456 回 累計飛行回数",
    "103700 隻 確認した商船数の累計",
  ]);
});

test("a count told behind its period keeps its own words, and the year before is named behind its figure", () => {
  const text = `${SCRAMBLES}緊急発進した回数が令和9年度上半期で計343回だった。ロシア機に対する発進回数は108回で、124回だった前年度の上半期と比べて16回減った。`;
  assert.deepEqual(
    figuresOf(text).map((figure) => figure.replace(/ \d{4}-.*$/u, "")),
    [
      "343 回 緊急発進した回数",
      "108 回 ロシア機に対する発進回数",
      "124 回 ロシア機に対する発進回数(前年度の上半期)",
      "16 回 ロシア機に対する発進回数の減少",
    ],
  );
});

test("ordinals and times of something are no counts", () => {
  assert.deepEqual(
    figuresOf(`${REPORT}令和9年3月の護衛回数は1回(第901、902回護衛)で、今年3回目の交代があった。`),
    ["1 回 護衛回数 2027-03"],
  );
});

test("shares told of each, of the year before and of more are told apart", () => {
  const text = `${SCRAMBLES}令和9年度の緊急発進回数は600回(前年度550回)であり、前年度と比べて50回多い。中国機に対し400回、ロシア機に対し200回であり、割合はそれぞれ約67%、約33%であった。領空侵犯は昨年9月1日の1件であった。無人機への対応は30回であった。`;
  assert.deepEqual(
    figuresOf(text).map((figure) => figure.replace(/ \d{4}-.*$/u, "")),
    [
      "600 回 緊急発進回数",
      "550 回 緊急発進回数(前年度)",
      "50 回 緊急発進回数の増加",
      "400 回 中国機",
      "200 回 ロシア機",
      "67 % 中国機",
      "33 % ロシア機",
      "1 件 領空侵犯",
      "30 回 無人機への対応",
    ],
  );
});

test("a column of the year before says so", () => {
  const text = `${SCRAMBLES}区分\t回数\t前年度同期\n中国機\t388回\t341回\n合計\t555回\t524回`;
  assert.deepEqual(figuresOf(text), [
    "388 回 中国機",
    "341 回 中国機(前年度同期)",
    "555 回 合計",
    "524 回 合計(前年度同期)",
  ]);
});

test("a total that did not grow is of what its sentence is about, and not of the year it is held against", () => {
  const text = `${SCRAMBLES}2027年度上半期の緊急発進回数は前年度同期と比べて増加せず、301回だった。`;
  assert.deepEqual(figuresOf(text), ["301 回 緊急発進回数 2027-04-01/2027-09-30"]);
});

test("a trailer of one ton is no ton, and a bracket that names a part is of that part", () => {
  const text = `${REPORT}3月5日、給水支援を開始した。車両約10両(うち1t水トレーラー3両を含む。)を派遣した。`;
  assert.deepEqual(figuresOf(text), ["10 両 車両 2027-03", "3 両 水トレーラー 2027-03"]);
});

test("a change before its count, and a share before its country", () => {
  const text = `${SCRAMBLES}中国機に対する緊急発進は14回減の157回となった。対象機の約66%が中国機であり、約31%がロシア機、約3%がその他の国となった。`;
  assert.deepEqual(figuresOf(text), [
    "14 回 中国機に対する緊急発進の減少",
    "157 回 中国機に対する緊急発進",
    "66 % 中国機",
    "31 % ロシア機",
    "3 % その他の国",
  ]);
});

test("totals told in running prose have the words of their sentence's topic", () => {
  const text = `${SCRAMBLES}ロシア機に対する緊急発進は第3四半期までの合計で183回だった。特異な飛行として13件の事例を公表した。`;
  assert.deepEqual(figuresOf(text), ["183 回 ロシア機に対する緊急発進 2027-04-01/2027-12-31", "13 件 事例"]);
});

test("days are a count where they are totalled", () => {
  const text = `${REPORT}警戒の実施は累計で1,710日となった。3月23日には商船を確認した。`;
  assert.match(figuresOf(text).join(), /^1710 日/u);
});

test("what a bracket counts by × is of what stands before its own sign, not of the sum before the bracket", () => {
  const text = `${REPORT}3月5日、艦艇8隻(掃海母艦×2隻、掃海艇×5隻、輸送艦×1隻)を派遣した。`;
  assert.deepEqual(
    figuresOf(text).map((figure) => figure.replace(/ \d{4}-.*$/u, "")),
    ["8 隻 艦艇", "2 隻 掃海母艦", "5 隻 掃海艇", "1 隻 輸送艦"],
  );
});
