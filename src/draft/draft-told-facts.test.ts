// Headlines that only said …を公表 say what the text states: a cabinet's decision, where a missile fell, a count, a report's month, the result of asking the public.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHouse } from "../house.ts";
import { draftFrom } from "../path.ts";
import { readReceived } from "../read-received.ts";

async function headlineOf(text: string): Promise<string> {
  const house = await loadHouse();
  const read = await readReceived({ bytes: new TextEncoder().encode(text), name: "a.txt" });
  assert.ok(house.ok && read.ok);
  return draftFrom(read.value, house.value).headline.text;
}

const PLAN = (sentence: string): string =>
  `見本国際平和協力業務実施計画の変更について\n令和9年3月5日\n防衛省\n1 趣旨\n我が国は、平成23年から司令部要員を派遣しています。\n${sentence}`;

test("what the title names is told as decided, where the cabinet decided it", async () => {
  assert.equal(
    await headlineOf(
      PLAN(
        "本日の閣議において、見本国際平和協力業務実施計画を変更し、派遣期間を延長することが決定されました。",
      ),
    ),
    "見本国際平和協力業務実施計画の変更を閣議決定(3月5日)",
  );
  assert.equal(
    await headlineOf(
      PLAN(
        "政府は、3月4日の閣議で、見本国際平和協力業務実施計画の変更を決定し、派遣を続けることとしました。",
      ),
    ),
    "見本国際平和協力業務実施計画の変更を閣議決定(3月4日)",
  );
});

const NOT_DECIDED: readonly string[] = [
  "昨年の閣議において、見本国際平和協力業務実施計画の変更を決定しました。",
  "平成23年11月の閣議において、見本国際平和協力業務実施計画の変更を決定しました。",
  "本日の閣議において、見本国際平和協力業務実施計画の変更を決定する予定です。",
  "本日の閣議において、見本国際平和協力業務実施計画の変更は決定されませんでした。",
  "本日の閣議において、別の法律案を決定しました。",
];

for (const sentence of NOT_DECIDED) {
  test(`not told as decided: ${sentence}`, async () => {
    assert.doesNotMatch(await headlineOf(PLAN(sentence)), /閣議決定/u);
  });
}

test("a launch told under heads is told by its title and what the heads say of the fall", async () => {
  const told = (fall: string): string =>
    `北朝鮮のミサイル等関連情報\n令和9年3月5日\n防衛省\n発射日時:令和9年3月5日(金)0時47分頃\n発射地点:元山付近\n落下地点:${fall}`;
  assert.equal(
    await headlineOf(told("我が国のEEZ外(推定)")),
    "北朝鮮がミサイル等を発射、EEZ外に落下と推定(3月5日)",
  );
  assert.equal(await headlineOf(told("分析中")), "北朝鮮がミサイル等を発射(3月5日)");
});

test("where all fell is told before where one did", async () => {
  assert.equal(
    await headlineOf(
      "北朝鮮は本日7時台、3発の弾道ミサイルを東方向に向けて発射しました。落下したのはいずれも我が国の排他的経済水域(EEZ)外であり、飛翔距離等は分析中です。\n1 7時39分頃、発射し、日本海に落下。",
    ),
    "北朝鮮が弾道ミサイル3発を発射、EEZ外に落下",
  );
});

const PATROL = "見本海域における警戒監視活動について";

test("the month that a report names stands in its headline", async () => {
  const report = (rest: string): string => `${PATROL}\n${rest}`;
  assert.equal(
    await headlineOf(report("(令和9年2月)\n令和9年3月5日\n統合幕僚監部\n1 護衛回数 2回\n2 護衛隻数 3隻")),
    "統幕、見本海域における警戒監視活動(令和9年2月)を公表 護衛回数2回、護衛隻数3隻(3月5日)",
  );
  assert.match(
    await headlineOf(
      report(
        "令和9年3月5日\n統合幕僚監部\n令和9年2月1日から同月28日までの間、警戒監視を行った。護衛回数は2回。",
      ),
    ),
    /警戒監視活動\(令和9年2月\)を公表/u,
  );
  assert.match(
    await headlineOf(report("令和9年3月5日\n統合幕僚監部\n2月の活動の実績は、次のとおり。護衛回数は2回。")),
    /警戒監視活動\(2月\)を公表/u,
  );
});

const OTHER_MONTHS: readonly string[] = [
  "令和9年3月\n統合幕僚監部\n警戒監視を行った。護衛回数は2回。",
  "令和9年3月5日\n統合幕僚監部\n令和8年10月の活動開始から、警戒監視を続けている。護衛回数は2回。",
  "令和9年3月5日\n統合幕僚監部\n令和9年2月10日から同月28日までの間、警戒監視を行った。護衛回数は2回。",
];

for (const rest of OTHER_MONTHS) {
  test(`no month of a report: ${rest.split("\n").at(-1)}`, async () => {
    assert.doesNotMatch(await headlineOf(`${PATROL}\n${rest}`), /警戒監視活動\(/u);
  });
}

test("what was done in all is counted, not what is told about so many", async () => {
  const report = (sentence: string): string =>
    `不発弾等の処理実績(令和8年度)\n令和9年5月8日\n陸上幕僚監部\n${sentence}`;
  assert.match(
    await headlineOf(report("令和8年度に全国で処理した不発弾は1,347件であった。うち沖縄県が492件である。")),
    /を公表 処理した不発弾1347件/u,
  );
  assert.doesNotMatch(
    await headlineOf(report("令和8年度に全国で処理した不発弾は約1,300件であった。")),
    /1300件/u,
  );
});

const ASKED = (matter: string): string =>
  `見本省は、${matter}に対して、令和9年2月1日から3月3日までの間、意見募集を行いました。その結果、1件の意見の提出がありましたので、提出された意見及び見本省の考え方を公表します。`;

test("the result of asking the public names what was asked about", async () => {
  assert.equal(
    await headlineOf(ASKED("閲覧規則の一部を改正する省令案")),
    "見本省、閲覧規則の一部を改正する省令案に対する意見募集の結果を公表",
  );
  assert.equal(
    await headlineOf(
      ASKED(
        "閲覧規則第22条第1項第4号に規定するその他見本大臣が告示する事由を定める告示案、同規則第24条に基づき定める告示案及び閲覧基準の一部を改正する訓令案",
      ),
    ),
    "見本省、閲覧基準の一部を改正する訓令案などに対する意見募集の結果を公表",
  );
  // A title that says so itself stays.
  assert.equal(
    await headlineOf(
      `閲覧規則案に対する意見募集の結果について\n令和9年3月5日\n見本省\n${ASKED("閲覧規則の一部を改正する省令案")}`,
    ),
    "見本省、閲覧規則案に対する意見募集の結果を公表(3月5日)",
  );
});

test("who still asks, or tells of something else, has no result", async () => {
  assert.doesNotMatch(
    await headlineOf(
      "閲覧規則案に対する意見の募集について\n令和9年3月5日\n見本省\n閲覧規則案に対して、本日から4月3日まで意見募集を行います。結果は後日公表する予定です。",
    ),
    /結果/u,
  );
  assert.doesNotMatch(
    await headlineOf(`閲覧規則の公布について\n令和9年3月5日\n見本省\n${ASKED("閲覧規則案")}`),
    /意見募集の結果/u,
  );
});
