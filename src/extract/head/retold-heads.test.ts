// Whose announcement a retelling tells and when that was made: signatures at the end, firms, headlines that run on, plans.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const headOf = (text: string): readonly [at: string | undefined, issuer: string | undefined] => {
  const { announcedAt, issuer } = readAnnouncement({ text });
  return [announcedAt, issuer?.name];
};

const SEEN = "北国軍の哨戒機1機が、見本海の上空を飛行したことを確認した。";

test("since when a site has been there is no day of what it tells", () => {
  const { announcedAt } = readAnnouncement({
    text: "図書研究室(見本ブログ:2025.07.29~)\n書庫の人事\n図書庁の話がまとまっていた。",
  });
  assert.equal(announcedAt, undefined);
});

test("a conference that began at an hour, and nobody says how long it took, was on that day", () => {
  const { announcedAt } = readAnnouncement({
    text: "外務大臣会見記録 (令和9年4月28日(水)9:54~ 於:見本会館前)\n・書庫\n(大臣)書庫の話をいたします。",
  });
  assert.equal(announcedAt, "2027-04-28T09:54+09:00");
});

test("the day on which a blog posted it tells the year, and not since when the blog has been there", () => {
  const { announcedAt, facts } = readAnnouncement({
    text: "見本機関\n図書研究室(見本ブログ:2025.07.29~)\n新図書庁長官に早見健次長が着任 26日\n2031-07-26 23:37:22 | 図書・書庫\n◆人事\n政府は7月16日の閣議で、図書庁の人事を了承した。",
  });
  assert.equal(announcedAt?.slice(0, 10), "2031-07-16");
  assert.ok(facts.every((fact) => fact.type !== "date" || !/^2025-07-(?:16|26)/u.test(fact.value)));
});

test("a bracket at the end tells who published it, and when; the day above is that of the sighting", () => {
  const text = `北国軍機の動向について\n令和9年3月10日(水)午前から午後にかけて、${SEEN}今回が初めてである。(統合幕僚監部令和9年3月14日)`;
  assert.deepEqual(headOf(text), ["2027-03-14", "統合幕僚監部"]);
});

test("a paper's signature at the end tells month and year of what was told before", () => {
  assert.deepEqual(
    headOf(
      `日本防衛省統合幕僚監部が11日に発表した情報によると、${SEEN}機は引き返した。\n「早瀬新報」 2027年3月13日`,
    ),
    ["2027-03-11", "防衛省統合幕僚監部"],
  );
  assert.deepEqual(
    headOf(
      "図書長に丘氏―図書庁\n政府は22日の閣議で、図書庁の早見健図書長の勇退を認め、後任に丘渡次長を充てる人事を了承した。発令は30日付。丘氏は60歳。(2027/03/22-08:54)",
    ),
    ["2027-03-22", "政府"],
  );
});

test("the page's own day stands before a wire's dateline, whatever day is due", () => {
  const text =
    "- 2027/02/06 掲載\n見本電機、図書庁から「書架の整備」を受注 12億円\n[東京 6日 ロイター] - 見本電機は6日、図書庁から「書架の整備」を受注したと発表した。契約金額は12億円で、契約納期は2031年3月29日。";
  assert.deepEqual(headOf(text), ["2027-02-06", "見本電機"]);
  const days = readAnnouncement({ text }).facts.flatMap((fact) => (fact.type === "date" ? [fact.value] : []));
  assert.deepEqual(days, ["2027-02-06", "2027-02-06", "2027-02-06", "2031-03-29"]);
});

test("a firm with letters for its name tells of its order", () => {
  const text =
    "2027.03.15\n\nHAYASE、図書庁から「TANA」を受注\n\n 国産書架を開発・販売するHAYASEは3月12日、図書庁から「TANA」を受注したことを発表した。契約額は3億円。";
  assert.deepEqual(headOf(text), ["2027-03-12", "HAYASE"]);
});

test("the issuer stands in a sentence into which its headline runs", () => {
  const text = `補給艦が警戒監視に奔走防衛省・統合幕僚監部は2027年1月26日、見本島沖で北国海軍の艦艇を確認したと発表し、写真を公開しました。防衛省によると、艦艇は去りました。`;
  assert.deepEqual(headOf(text), ["2027-01-26", "防衛省・統合幕僚監部"]);
});

test("what another government does is not who announced it, and who has summed up figures is", () => {
  const plan =
    "見本国際平和協力業務実施計画の変更(令和9年3月24日)\n1.我が国は、要員を派遣しています。\n現在、南スーダン政府は、対話を行うことを発表するなど、取組が進んでいます。";
  assert.equal(headOf(plan)[1], undefined);
  const figures =
    "第3四半期の緊急発進758回に\n統合幕僚監部は、2027(令和9)年度第3四半期(2027年4月1日~12月31日)の緊急発進実施状況をまとめ、回数は758回になることが分かった。";
  assert.equal(headOf(figures)[1], "統合幕僚監部");
});

test("a command ends its page with what it is for", () => {
  const text =
    "共同訓練の実施について\n\n 護衛艦「みほん」は、見本海において、北国海軍艦艇とともに共同訓練を実施しました。\n 見本艦隊は、即応態勢を維持し、友好国と協働して、見本海の平和と安定に貢献しています。";
  assert.equal(headOf(text)[1], "見本艦隊");
});

test("figures of a whole year are told soon after its end", () => {
  const told = (day: string): string | undefined =>
    headOf(`${day}、統合幕僚監部は令和9年度の緊急発進実施状況を公表した。\n総数は873回だった。`)[0];
  assert.equal(told("4月22日"), "2028-04-22");
  assert.equal(told("7月22日"), "XXXX-07-22");
});

test("the day of what is to be held is not that of its announcement", () => {
  const open = "の2日間、見本港で護衛艦「みほん」の一般公開を実施する。乗艇時には検査がある。";
  assert.equal(headOf(`海上自衛隊は2027年8月5日(木)と8月6日(金)${open}`)[0], undefined);
  assert.equal(
    headOf(`海上自衛隊は2027年8月1日(日)、8月5日から一般公開を実施すると発表した。`)[0],
    "2027-08-01",
  );
});

test("the hour of the conference at which it was told is that of the announcement", () => {
  const text =
    "北朝鮮が2027年8月29日朝、弾道ミサイルを発射した。\nミサイルは29日5時58分ごろ発射され、6時12分ごろ太平洋上に落下した。見本官房長官が6時40分ごろ開いた臨時の記者会見で明らかにした。";
  assert.equal(headOf(text)[0], "2027-08-29T06:40+09:00");
});

test("who punished on a day made it known on that day", () => {
  const text =
    " date 2027-09-23 陸上自衛隊見本駐屯地は22日、施設に侵入したとして、見本連隊の陸士長を停職の懲戒処分とした。停職日数は陸士長のみ6日で、他は4日。";
  assert.deepEqual(headOf(text), ["2027-09-22", "陸上自衛隊見本駐屯地"]);
  const days = readAnnouncement({ text }).facts.flatMap((fact) => (fact.type === "date" ? [fact.value] : []));
  assert.deepEqual(days, ["2027-09-23", "2027-09-22"]);
});

test("the day of a paper's page stands for that of the announcing, not the day of what happened", () => {
  const text =
    "【2027年3月6日(土)2面】 見本県見本市の養鶏場で3月1日、鳥インフルエンザ陽性が確定。見本県知事から同日午後2時、見本団長に鶏の殺処分の支援に係る災害派遣要請があった。";
  assert.equal(headOf(text)[0], "2027-03-06");
  const own =
    "【2027年8月10日(火)1面】 統合幕僚監部は8月5日、同4日午前から夜にかけて、北国の無人機1機が飛行しているのを確認。";
  assert.equal(headOf(own)[0], "2027-08-05");
});
