// Disaster relief: the steps with their times, what was sent and done, and the final report.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const REPORT = `例示県見本市における山林火災に係る災害派遣について(最終報)
令和9年5月12日17時00分
統合幕僚監部
○概要
・5月9日(日)11時頃、例示県見本市において山林火災が発生。9日(日)14時20分、例示県知事から第99見本旅団長(例示)に対し、空中消火に係る災害派遣要請があり、同時刻受理。
・10日(月)、第99見本飛行隊等により、空中消火活動等を実施。
・12日(水)1535、鎮火したことから、例示県知事から第99見本旅団長に対して災害派遣撤
収要請があり、活動を終了。
○自衛隊の活動
・陸上自衛隊第99見本飛行隊(例示)のUH-1×2機が空中消火を実施。
・人員約40名を派遣。
【散水実績……UH-1:散水84回(約42t)、CH-47:散水61回(約305t)】`;

const { facts, warnings } = readAnnouncement({ text: REPORT });

test("request, acceptance, activity and withdrawal are events with their times", () => {
  const steps = facts.flatMap((fact) => (fact.type === "event" ? [`${fact.name} ${fact.date}`] : []));
  assert.deepEqual(steps, [
    "災害派遣要請 2027-05-09T14:20+09:00",
    "要請受理 2027-05-09T14:20+09:00",
    "活動 2027-05-10",
    "撤収要請 2027-05-12T15:35+09:00",
    "活動終了 2027-05-12T15:35+09:00",
  ]);
});

test("a word that a line's end breaks is read, and its span holds", () => {
  const withdrawal = facts.find((fact) => fact.type === "event" && fact.name === "撤収要請");
  assert.equal(REPORT.slice(...(withdrawal?.span ?? [0, 0])), "撤\n収要請");
});

test("what was sent is an amount, what was done over days a statistic", () => {
  const figures = facts.flatMap((fact) =>
    fact.type === "amount" || fact.type === "statistic"
      ? [`${fact.type} ${fact.value} ${fact.unit} ${fact.of}`]
      : [],
  );
  assert.deepEqual(figures, [
    "amount 2 機 陸上自衛隊第99見本飛行隊のUH-1",
    "amount 40 名 人員",
    "statistic 84 回 UH-1の散水",
    "amount 42 t UH-1の散水",
    "statistic 61 回 CH-47の散水",
    "amount 305 t CH-47の散水",
  ]);
});

test("a final report says that it supersedes the earlier ones", () => {
  const found = warnings.filter(({ code }) => code === "supersedes-earlier-reports");
  assert.deepEqual(
    found.map(({ span }) => REPORT.slice(...(span ?? [0, 0]))),
    ["最終報"],
  );
  const first = readAnnouncement({ text: REPORT.replace("最終報", "第1報") });
  assert.ok(!first.warnings.some(({ code }) => code === "supersedes-earlier-reports"));
});

test("a time behind its label is the step's, and the head of a column is no step", () => {
  const stepsOf = (text: string): readonly string[] =>
    readAnnouncement({ text }).facts.flatMap((fact) =>
      fact.type === "event" ? [`${fact.name} ${fact.date}`] : [],
    );
  const head = "例示県の大雨に係る災害派遣について\n令和9年7月22日12時00分現在\n統合幕僚監部\n";
  assert.deepEqual(
    stepsOf(`${head}・要請日時 令和9年7月22日6時15分\n・要請元 例示県知事\n・受理 同日6時20分`),
    ["災害派遣要請 2027-07-22T06:15+09:00", "要請受理 2027-07-22T06:20+09:00"],
  );
  assert.deepEqual(
    stepsOf(`${head}1 要請の概要\n県\t要請日時\t要請先\n例示県\t令和9年7月22日6時15分\t第99旅団長`),
    [],
  );
});

test("a paper's relief names helicopters, and is no sighting of aircraft", () => {
  const text = `例示市で発生した林野火災で、陸上自衛隊は5月11日午後5時30分、県知事から災害派遣の要請を受け、例示航空隊のUH-1ヘリ2機とCH-47ヘリ4機が12日午前5時から空中消火を始めた。
13日までに散水は計186回、約930トンに上った。22日午後3時に撤収要請があり、活動を終えた。28日午後6時から生活支援を24時間態勢で実施した。`;
  const read = readAnnouncement({ text });
  assert.equal(read.kind, "disaster-relief");
  assert.deepEqual(
    read.facts.flatMap((fact) => (fact.type === "event" ? [`${fact.name} ${fact.date}`] : [])),
    [
      "災害派遣要請 XXXX-05-11T17:30+09:00",
      "活動 XXXX-05-12T05:00+09:00",
      "撤収要請 XXXX-05-22T15:00+09:00",
      "活動終了 XXXX-05-22T15:00+09:00",
      "活動 XXXX-05-28T18:00+09:00",
    ],
  );
  const figures = read.facts.flatMap((fact) =>
    fact.type === "statistic" || fact.type === "amount" ? [`${fact.value}${fact.unit} ${fact.of}`] : [],
  );
  assert.deepEqual(figures, ["2機 例示航空隊のUH-1ヘリ", "4機 CH-47ヘリ", "186回 散水", "930トン 散水"]);
});
