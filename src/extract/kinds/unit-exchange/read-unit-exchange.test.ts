// Exchanges, calls at a port, visits: the occasion with its days, as its label or its first sentence tells them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function eventsOf(text: string): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "event" ? [`${fact.name} ${fact.date ?? "-"}`] : [],
  );
}

test("a call at a port has the days of its label", () => {
  const text = `見本国海軍フリゲートの例示港への寄港について\n令和9年4月23日\n海上自衛隊佐世保地方総監部\n見本国海軍のフリゲート「プロヴァンス」は、次のとおり例示港に寄港する予定です。\n寄港期間 令和9年5月7日(金)から5月10日(月)まで`;
  assert.deepEqual(eventsOf(text), ["例示港への寄港 2027-05-07/2027-05-10"]);
});

test("an exchange without a label has the day on which its guests come, a visit its days", () => {
  const exchange = `大韓民国空軍との部隊間交流について\n令和9年1月27日\n航空幕僚監部\n大韓民国空軍の特殊飛行チームが、令和9年1月29日(金)に航空自衛隊那覇基地を訪れ、整備の支援を受けます。`;
  assert.deepEqual(eventsOf(exchange), ["大韓民国空軍との部隊間交流 2027-01-29"]);
  const visit = `海上幕僚長のインド訪問について(結果概要)\n令和9年9月18日\n海上幕僚監部\n葉山海上幕僚長は、9月9日から13日までインドを訪問し、海軍参謀長と懇談しました。`;
  assert.deepEqual(eventsOf(visit), ["インド訪問 2027-09-09/2027-09-13"]);
});
