import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../extract/read-announcement.ts";
import { announcementId, articleId } from "../../terms/ids.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import { readRecords } from "./read-records.ts";

function read(text: string): readonly FacetedRecord[] {
  const reading = readAnnouncement({ text });
  const { kind, language, title } = reading;
  const announcement = {
    id: announcementId(7),
    article: articleId(9),
    day: "2027-03-05",
    issuer: "図書庁",
    title,
    language,
    kind,
  };
  return readRecords({ announcement, reading });
}

const facets = ({ facets: all }: FacetedRecord) => all.map(({ facet, key }) => `${facet}=${key}`);

test("a row of a personnel order is listed by name, posts, service and the month in which it is in force", () => {
  const head = "図書庁発令(課長人事)\n令和9年4月1日\n図書庁\n\n";
  const [row, ...others] = read(`${head}第９８例示隊司令を命ずる\n(護衛艦みほん艦長) 1等海佐　読点　海`);
  assert.ok(row);
  assert.deepEqual(others, []);
  const { kind, value, sentence, announcement, article, basis, issuer } = row.record;
  assert.deepEqual([kind, announcement, article, basis, issuer], ["appointment", 7, 9, "stated", "図書庁"]);
  assert.ok("order" in value);
  assert.deepEqual([value.name, value.to], ["読点海", ["第98例示隊司令"]]);
  assert.match(sentence, /読点　海/);
  assert.ok(facets(row).includes("name=読点海"));
  assert.ok(facets(row).includes("post=98例示隊司令"), facets(row).join(" "));
  assert.ok(facets(row).includes("service=海上自衛隊"));
});

test("a contract is listed by programme, counterparty and the month in which it was concluded", () => {
  const [contract] = read(
    "契約に関する公表\n\n事業名\n見本端末の整備\n契約日\n令和8年10月26日(月)\n契約者\n見本電子株式会社\n契約金額\n¥4,870,250,000.-",
  );
  assert.ok(contract);
  assert.deepEqual(facets(contract), [
    "month=2026-10",
    "programme=見本端末の整備",
    "counterparty=見本電子株式会社",
  ]);
  assert.deepEqual([contract.month, contract.record.day], ["2026-10", "2027-03-05"]);
});

test("contracts for more and fewer of one thing are listed as of one programme", () => {
  const programmeOf = (words: string): readonly string[] =>
    read(
      `契約に関する公表\n\n事業名\n${words}\n契約日\n令和8年10月26日(月)\n契約者\n見本電子株式会社\n契約金額\n¥4,870,250,000.-`,
    ).flatMap((row) => facets(row).filter((facet) => facet.startsWith("programme=")));
  assert.deepEqual(
    [...programmeOf("見本端末2台"), ...programmeOf("見本端末３台")],
    ["programme=見本端末", "programme=見本端末"],
  );
});

test("what states no record leaves none", () => {
  assert.deepEqual(read("大臣は、見本町を訪問し、住民と懇談した。"), []);
  assert.deepEqual(read(""), []);
});

test("a promotion keeps the words that tell the new rank, what takes a post away the words that name it", () => {
  const rows = read(
    "防衛省発令(将補人事)\n令和9年3月25日\n防衛省\n\n陸将補に昇任させる\n(見本総監部防衛部長)\n1等陸佐　東　雲　　昂\n\n見本総監部幕僚副長を命ずる\n(見本総監部防衛部長)\n陸将補　東　雲　　昂\n\n例示師団司令部幕僚長を命ずる\n例示師団司令部幕僚長事務取扱を解く\n(例示師団副師団長)\n陸将補　見本　渡\n\n(以上3月29日付)",
  );
  const told = rows.map(({ record: { value } }) => ("order" in value ? [value.order, value.words] : []));
  assert.deepEqual(told, [
    ["promote", "陸将補に昇任させる"],
    ["appoint", undefined],
    ["appoint", undefined],
    ["relieve", "例示師団司令部幕僚長事務取扱を解く"],
  ]);
});

test("an order that calls itself a correction is found by the day of the order that it corrects", () => {
  const [row] = read(
    "防衛省発令の訂正\n令和9年3月30日\n防衛省\n\n例示師団長を命ずる\n(見本総監部防衛部長)\n1等陸佐　東　雲　　昂\n\n(以上3月29日付)",
  );
  assert.ok(row);
  assert.ok(facets(row).includes("corrects=2027-03-29"), facets(row).join(" "));
});

test("a count of scrambles beside its like of the year before has that year's period; by how much it fell is no count", () => {
  const counts = read(
    "緊急発進実施状況について\n\n2025年4月1日から2025年12月31日までの間に実施した緊急発進の回数は448回であった。前年度の同じ期間は521回であり、73回減少した。",
  );
  assert.deepEqual(
    counts.map(({ record, month }) => [record.kind, record.value, month]),
    [
      ["scramble", { count: 448, period: "2025-04-01/2025-12-31" }, "2025-04"],
      ["scramble", { count: 521, period: "2024-04-01/2024-12-31" }, "2024-04"],
    ],
  );
});
