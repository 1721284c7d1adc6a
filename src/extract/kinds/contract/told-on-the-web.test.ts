// Contracts as pages of the web tell them: label blocks under years, a sentence with its terms below, codes of the exchange behind a firm, a ministry abroad that buys.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function contractsOf(text: string): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "contract"
      ? [
          [fact.programme, fact.counterparty, fact.amountYen, fact.date]
            .map((value) => value ?? "-")
            .join(" | "),
        ]
      : [],
  );
}

const TOLD =
  "2031年8月9日土曜日\n\n図書庁、閲覧用途に適した移動書架の実証を契約\n\n図書庁は2031年6月に閲覧課要求の「閲覧用途に適した移動書架の実証」を早見木工と契約しました(*1)。\n\n";

test("blocks of labels under their years are a contract each, and tell more than the sentence above", () => {
  const blocks =
    "[2028年度]*4\n品目 移動書架の機能に関する調査研究\n契約日 2029/03/07\n契約相手方 早見木工\n契約額 493,350,000 円\n\n[2031年度]*1\n品目 閲覧用途に適した移動書架の実証\n契約日 2031/06/03\n契約相手方 早見木工\n契約額 1,155,188,292 円";
  assert.deepEqual(contractsOf(`${TOLD}${blocks}`), [
    "移動書架の機能に関する調査研究 | 早見木工 | 493350000 | 2029-03-07",
    "閲覧用途に適した移動書架の実証 | 早見木工 | 1155188292 | 2031-06-03",
  ]);
});

test("terms on lines of their own below the sentence are of its contract", () => {
  const text =
    "2031年12月8日月曜日\n\n図書庁、移動書架中継器等を契約\n\n図書庁は2031年10月「移動書架中継器等」の契約を早見木工と締結しました。\n\n契約番号 12-3\n契約日 2031/10/27\n契約額 11,210,400,000円";
  assert.deepEqual(contractsOf(text), ["移動書架中継器等 | 早見木工 | 11210400000 | 2031-10-27"]);
});

for (const code of ["<7811.T>", "(7811.T)", "【7811】", "<7811>"])
  test(`a code of the exchange behind a firm is nothing that is procured: ${code}`, () => {
    const text = `図書庁、次期書架事業で早見木工と契約\n\n2031年10月30日\n図書庁は書庫のF2書架の後継となる次期書架(B-X)の今年度事業に関して、早見木工${code}と契約を締結したと発表した。`;
    assert.deepEqual(contractsOf(text), ["次期書架(B-X)の今年度事業 | 早見木工 | - | -"]);
  });

test("a contract that came about between a firm and a ministry abroad is told of what the ministry buys", () => {
  const text =
    "フィリピン国防省に移動書架の輸出契約\n\n日本の防衛省は2031年8月28日、本や巻物を探知する移動書架4基を納入する契約が早見電機とフィリピン国防省との間で成立したと発表した。金額は4基で約1億ドル(約107億円)。";
  assert.deepEqual(contractsOf(text), ["移動書架4基 | フィリピン国防省 | 10700000000 | 2031-08-28"]);
  const between =
    "防衛省は2031年8月28日、書架の部品を提供する契約が早見重工業<7811.T>とインドネシア国防省の間で締結されたと発表した。契約金額は3年間で約3000万ドル(約45億円)。";
  assert.deepEqual(contractsOf(`書架の契約について\n${between}`), [
    "書架の部品 | インドネシア国防省 | 4500000000 | 2031-08-28",
  ]);
  const sold =
    "早見電機は2031年8月28日、タイ国防省と移動書架2基を輸出する契約を締結したと発表した。契約額は約2000万ユーロ(約32億円)。";
  assert.deepEqual(contractsOf(`移動書架の契約について\n${sold}`), [
    "移動書架2基 | タイ国防省 | 3200000000 | 2031-08-28",
  ]);
});
