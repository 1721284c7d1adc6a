// Deployments, exercises and exchanges: the event with its days, who takes part, where they call.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../../../terms/fact.ts";
import { readAnnouncement } from "../../read-announcement.ts";

function namesOf(text: string, type: Fact["type"]): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) => {
    if (fact.type !== type || !("name" in fact)) return [];
    return [fact.type === "event" ? `${fact.name} ${fact.date ?? "-"}` : fact.name];
  });
}

const DEPLOYMENT = `令和9年度インド太平洋方面派遣(IPD27)について
令和9年4月15日
海上自衛隊
1 期間
令和9年5月3日(月)~12月15日(水)
2 派遣部隊
(1) 第1水上部隊 護衛艦「あおなみ」
(2) 第2水上部隊 輸送艦「しろなみ」
3 訪問予定国
- インド共和国
- キリバス共和国
- トンガ王国
4 その他
本派遣は、海上自衛隊が実施する。`;

test("a deployment is an event over its labelled period", () => {
  assert.deepEqual(namesOf(DEPLOYMENT, "event"), [
    "令和9年度インド太平洋方面派遣(IPD27) 2027-05-03/2027-12-15",
  ]);
});

test("its units and ships take part, each once", () => {
  const forces = namesOf(DEPLOYMENT, "organisation");
  for (const name of ["第1水上部隊", "護衛艦「あおなみ」", "第2水上部隊", "輸送艦「しろなみ」"])
    assert.equal(forces.filter((force) => force === name).length, 1, name);
});

test("the countries listed to be called at are places", () => {
  const places = namesOf(DEPLOYMENT, "place");
  for (const name of ["インド共和国", "キリバス共和国", "トンガ王国"]) assert.ok(places.includes(name), name);
});

test("two events of one announcement keep their own days, and the day of telling is neither's", () => {
  const text = `国際観艦式「見本2027」及び多国間共同訓練「例示2027」について
海上自衛隊は2027年2月13日(土)、2月18日(木)に開催される国際観艦式「見本2027」と、2月19日(金)から22日(月)まで実施される多国間共同訓練「例示2027」に護衛艦「あおなみ」が参加すると公表した。`;
  const events = namesOf(text, "event");
  assert.ok(events.some((event) => event.includes("観艦式") && event.endsWith("2027-02-18")));
  assert.ok(events.some((event) => event.includes("例示2027") && event.endsWith("2027-02-19/2027-02-22")));
  assert.ok(!events.some((event) => event.endsWith("2027-02-13")));
});

test("an exchange has the day on which it was held, and who came", () => {
  const text = `韓国空軍チーム「見本イーグルス」との部隊間交流について
令和9年1月29日
航空自衛隊
1月28日、韓国空軍チーム「見本イーグルス」が那覇基地に寄航し、航空自衛隊の隊員と部隊間交流を行いました。`;
  assert.deepEqual(namesOf(text, "event"), ["部隊間交流 2027-01-28"]);
  assert.ok(namesOf(text, "organisation").includes("韓国空軍チーム「見本イーグルス」"));
});

test("each exercise of a list has its own days, and what is to come never has the day of the announcement", () => {
  const text = `令和9年度日米共同訓練について\n令和9年2月14日\n海上幕僚監部\n自衛隊は、米海兵隊と共同で次の訓練を実施する。\n訓練1 水陸両用訓練 2月18日(木) 見本海浜訓練場\n訓練2 洋上訓練 2月19日(金)から22日(月)まで 見本湾`;
  const events = namesOf(text, "event");
  assert.ok(events.includes("水陸両用訓練 2027-02-18"), events.join(" | "));
  assert.ok(events.includes("洋上訓練 2027-02-19/2027-02-22"), events.join(" | "));
  assert.ok(!events.some((event) => event.endsWith("2027-02-14")), events.join(" | "));
});

test("countries on one line under their label are each a place", () => {
  const text =
    "護衛艦のインド洋方面派遣について\n令和9年3月4日\n海上幕僚監部\n1 訪問予定国\nインド、スリランカ、モルディブ、シンガポール\n2 期間\n令和9年5月3日から";
  const places = namesOf(text, "place");
  for (const name of ["インド", "スリランカ", "モルディブ", "シンガポール"])
    assert.ok(places.includes(name), name);
});
