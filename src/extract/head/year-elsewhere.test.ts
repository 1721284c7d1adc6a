import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const toldOn = (day: string, part: string): string | undefined =>
  readAnnouncement({
    text: `防衛省統合幕僚監部は${day}、航空自衛隊機が緊急発進した回数が${part}で計343回だったと発表した。`,
  }).announcedAt;

test("figures of a part of a fiscal year tell the year of the day on which they are told", () => {
  assert.equal(toldOn("10月19日", "2027年度上半期(4~9月)"), "2027-10-19");
  assert.equal(toldOn("1月22日", "2027年度第3四半期"), "2028-01-22");
  assert.equal(toldOn("4月9日", "令和9年度下半期"), "2028-04-09");
});

test("a day long behind that part, or a whole year, tells none", () => {
  assert.equal(toldOn("8月19日", "2027年度第3四半期"), "XXXX-08-19");
});

test("a day behind a paper's own date is of the month before where it is told as over", () => {
  const { announcedAt, facts } = readAnnouncement({
    text: "中国軍艦艇が対馬海峡航行 安全保障 2027.03.01 防衛省統合幕僚監部は28日、掃海艇が26日、中国海軍の艦艇1隻が対馬海峡付近を航行するのを確認したと発表した。",
  });
  assert.equal(announcedAt, "2027-02-28");
  const days = facts.flatMap((fact) => (fact.type === "date" ? [fact.value] : []));
  assert.deepEqual(days, ["2027-03-01", "2027-02-28", "2027-02-26"]);
});

test("what tells of something that happened was announced behind it, and not in the September before", () => {
  const announced = (what: string): string | undefined =>
    readAnnouncement({
      text: `9月2日、防衛省は、令和9年見本半島地震に係る災害派遣の終了について、発表しました。\n令和9年1月1日(金)16時10分頃、見本町で${what}、同年8月31日(火)に活動を終えました。`,
    }).announcedAt;
  assert.equal(announced("震度7を観測する地震が発生し"), "2027-09-02");
  assert.equal(announced("行われる祭りの警備を予定し"), "2026-09-02");
});
