// What a text denies, asks, heard of, or tells of others or of another year: no row says it, and the same words told as news are still rows.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../../terms/fact.ts";
import { readAnnouncement } from "../read-announcement.ts";

function rowsOf<T extends Fact["type"]>(type: T, text: string): readonly Extract<Fact, { type: T }>[] {
  return readAnnouncement({ text }).facts.filter(
    (fact): fact is Extract<Fact, { type: T }> => fact.type === type,
  );
}

test("a contract that is denied, asked about or only reported is no row", () => {
  const told = (verb: string): number =>
    rowsOf("contract", `見本省は2027年3月4日、早見木工及び川辺家具と書架の製造契約を${verb}。`).length;
  assert.equal(told("締結したと発表した"), 2);
  for (const verb of ["締結していないと発表した", "締結したのか", "結んではいないと説明した"])
    assert.equal(told(verb), 0, verb);
  const english = (verb: string): number =>
    rowsOf(
      "contract",
      `The Ministry of Sample announced on March 4, 2027 that it had ${verb} a contract with Hayase Corporation for two aircraft.`,
    ).length;
  assert.equal(english("signed"), 1);
  assert.equal(english("not signed"), 0);
});

test("with whom a contract is concluded anew is named without the word for it", () => {
  const [contract] = rowsOf(
    "contract",
    "防衛省は令和9年3月4日、新たに川辺電機株式会社と移動書架の製造請負契約を4億円で締結した。",
  );
  assert.equal(contract?.counterparty, "川辺電機株式会社");
  assert.equal(contract.programme, "移動書架");
});

test("who may succeed, and a paper that is no real one, move nobody", () => {
  const moved = (text: string): readonly string[] => rowsOf("appointment", text).map(({ name }) => name);
  const begin = "見本省は2027年3月4日、早見健図書局長を次官に充てる人事を発表した。";
  assert.deepEqual(moved(begin), ["早見健"]);
  assert.deepEqual(moved(`${begin}後任に川辺渡総務課長が就任する。`), ["早見健", "川辺渡"]);
  for (const rest of [
    "後任に川辺渡総務課長が就任するとの観測が出ている。",
    "その後、川辺渡次官が退任するとの見方がある。",
    "「川辺渡氏が図書局長に就任する」と題した偽の文書が出回っている。",
  ])
    assert.deepEqual(moved(begin + rest), ["早見健"], rest);
});

test("the day of last year's move is not that of the order", () => {
  const text =
    "見本省は2027年3月4日、早見健図書局長を次官に、川辺渡課長を図書局長に充てる人事を発表した。早見氏は昨年4月1日付で局長に就いたばかりだった。";
  const rows = rowsOf("appointment", text);
  assert.deepEqual(
    rows.map(({ name, to, effective }) => [name, to, effective]),
    [
      ["早見健", ["次官"], undefined],
      ["川辺渡", ["図書局長"], undefined],
    ],
  );
});

const SUSPENDED = (whom: string, rest: string): readonly string[] =>
  rowsOf("discipline", `陸上自衛隊例示駐屯地は2027年3月4日、${whom}を停職の懲戒処分とした。${rest}`).map(
    ({ rank, penalty }) => `${rank} ${penalty}`,
  );

test("how long another was suspended last year is not for how long this one is", () => {
  assert.deepEqual(SUSPENDED("3等陸曹", "停職日数は10日だった。"), ["3等陸曹 停職10日"]);
  assert.deepEqual(SUSPENDED("3等陸曹", "なお、昨年処分された陸士長の停職日数は10日だった。"), [
    "3等陸曹 停職",
  ]);
});

test("one of three, and who was not told of before, take the days from nobody else", () => {
  assert.deepEqual(SUSPENDED("陸士長3人", "停職日数は1人が10日、残りは5日。"), [
    "陸士長 停職10日",
    "陸士長 停職5日",
  ]);
  assert.deepEqual(SUSPENDED("陸士長3人", "停職日数は3等陸尉が10日、残りは5日。"), ["陸士長 停職"]);
});

test("whom the reason tells of is not punished beside whoever stands behind it", () => {
  const punished = (text: string): readonly (string | undefined)[] =>
    rowsOf("discipline", `例示県警は2027年3月4日、${text}。`).map(({ rank }) => rank);
  assert.deepEqual(
    punished("40代の警部補が同僚の20代の巡査に暴行を受けたとして、巡査を停職1カ月の懲戒処分とした"),
    ["巡査"],
  );
  assert.deepEqual(punished("40代の警部補が物を盗んだとして、停職1カ月の懲戒処分とした"), ["警部補"]);
});

test("craft that nobody saw are no sighting", () => {
  const seen = (rest: string): number =>
    rowsOf("sighting", `防衛省統合幕僚監部は2027年3月4日、ロシア軍の爆撃機2機が日本海を飛行した${rest}。`)
      .length;
  assert.equal(seen("と発表した"), 1);
  assert.equal(seen("との情報があるが、確認していないと発表した"), 0);
  const exercise =
    "防衛省統合幕僚監部は2027年3月4日、対馬海峡で訓練を行ったと発表した。訓練では中国海軍の駆逐艦3隻を模した目標を用いた。";
  assert.equal(rowsOf("sighting", exercise).length, 0);
  const english = (verb: string): number =>
    rowsOf(
      "sighting",
      `The Joint Staff ${verb} on March 4, 2027 that two Chinese destroyers sailed through the Miyako Strait.`,
    ).length;
  assert.equal(english("announced"), 1);
  assert.equal(english("denied"), 0);
});

test("what is planned for one day and told on another was announced on that other", () => {
  const reading = readAnnouncement({
    text: "ロシア海軍の艦艇3隻が3月10日に対馬海峡を通過する予定だと、ロシア国防省が2027年3月4日に発表した。",
  });
  assert.equal(reading.announcedAt, "2027-03-04");
  assert.deepEqual(
    reading.facts.filter(({ type }) => type === "sighting"),
    [],
  );
});

test("what the opposition asks of the government is asked of nobody who launched", () => {
  const asked = (words: string): readonly string[] =>
    rowsOf(
      "act",
      `防衛省は2027年3月4日、北朝鮮が弾道ミサイル1発を発射したと発表した。「${words}を求めていく」としている。大臣は「厳重に抗議した」と述べた。`,
    ).flatMap(({ act, matter }) => (act === "requested" ? [matter.text] : []));
  assert.deepEqual(asked("各国と連携しながら、自制"), ["各国と連携しながら、自制"]);
  assert.deepEqual(asked("政府に説明"), []);
});

test("a penalty that is only intended or asked about is no row", () => {
  const told = (end: string): number =>
    rowsOf("discipline", `陸上自衛隊例示駐屯地は2027年3月4日、3等陸曹を停職5日の懲戒処分${end}`).length;
  assert.equal(told("とした。"), 1);
  assert.equal(told("とする方針を固めた。"), 0);
  assert.equal(told("にしたのか。"), 0);
});

test("an order that is withdrawn, or that is told of by another and denied, moves nobody", () => {
  const told = (end: string): number =>
    rowsOf("appointment", `見本省は2027年3月4日、早見健氏を図書局長に充てる人事を${end}。`).length;
  assert.equal(told("発表した"), 1);
  assert.equal(told("撤回したと発表した"), 0);
  assert.equal(told("決めたと例示新聞が報じたが、見本省は否定した"), 0);
});

test("an ally's ships beside a country's are not that country's", () => {
  const text =
    "防衛省統合幕僚監部は2027年3月4日、中国海軍の駆逐艦1隻と米海軍の駆逐艦2隻が宮古海峡を通過したと発表した。";
  assert.deepEqual(
    rowsOf("sighting", text).map(({ nationality, count }) => [nationality, count]),
    [["中国", 1]],
  );
  const rumour =
    "2027年3月4日、ロシア軍の爆撃機2機が日本海を飛行したとSNSで拡散した。防衛省統合幕僚監部は「事実ではない」と発表した。";
  assert.equal(rowsOf("sighting", rumour).length, 0);
});

test("with whom somebody concludes a contract, too, is no part of what it is for", () => {
  const rows = rowsOf(
    "contract",
    "図書庁は2027年3月4日、早見木工から書架12台を3億円で購入する契約を結んだと発表した。図書庁は同日、川辺家具とも閲覧机5台の契約を1億円で結んだ。",
  );
  assert.deepEqual(
    rows.map(({ programme, counterparty }) => [programme, counterparty]),
    [
      ["書架12台", "早見木工"],
      ["閲覧机5台", "川辺家具"],
    ],
  );
});

test("the day of what another gave out before is not that of the announcement", () => {
  const text =
    "見本省は、例示省が2027年3月1日に発表した規則案に対する意見募集を行い、その結果、10件の提出がありました。";
  assert.equal(readAnnouncement({ text }).announcedAt, undefined);
});

test("with whom no contract is concluded is no party, beside whoever is", () => {
  const parties = (words: string): readonly (string | undefined)[] =>
    rowsOf("contract", `見本省は2027年3月4日、${words}川辺家具と書架の契約を締結したと発表した。`).map(
      ({ counterparty }) => counterparty,
    );
  assert.deepEqual(parties("早見木工との契約を結ぶのではなく、"), ["川辺家具"]);
});

test("an order that is expected, or was won years ago, is no contract of this day", () => {
  const programmes = (text: string): readonly string[] =>
    rowsOf("contract", text).map(({ programme }) => programme);
  const expected = (verb: string): readonly string[] =>
    programmes(`早見木工が図書庁から移動書架を${verb}ことが2027年3月4日分かった。`);
  assert.deepEqual(expected("受注した"), ["移動書架"]);
  assert.deepEqual(expected("受注する見込みとなった"), []);
  assert.deepEqual(
    programmes(
      "防衛省は2027年3月4日、早見電機との契約を停止する措置を発表した。早見電機は2025年に書架を2億円で受注している。",
    ),
    [],
  );
});

test("a post that somebody is only reported to take up is no row", () => {
  const rows = rowsOf(
    "appointment",
    "見本省は2027年3月4日、早見健局長が退任する人事を発表した。早見氏は4月2日付で例示大学長に就く予定との報道について「承知していない」とした。",
  );
  assert.deepEqual(
    rows.map(({ to }) => to),
    [[]],
  );
});

test("a counter that stands twice hides no number", () => {
  const text = "防衛省統合幕僚監部は2027年3月4日、ロシア軍のTU-95機2機が日本海を飛行したと発表した。";
  assert.deepEqual(
    rowsOf("sighting", text).map(({ model, count }) => [model, count]),
    [["TU-95", 2]],
  );
});
