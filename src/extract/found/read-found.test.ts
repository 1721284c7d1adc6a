import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../../terms/fact.ts";
import { readAnnouncement } from "../read-announcement.ts";

function namesOf(type: "place" | "occasion" | "organisation" | "event", sentence: string): readonly string[] {
  const { facts } = readAnnouncement({ text: `催しについて\n令和9年3月4日\n${sentence}` });
  return facts.flatMap((fact: Fact) => (fact.type === type ? [fact.name] : []));
}

const PLACES: readonly (readonly [sentence: string, ...places: string[]])[] = [
  ["両大臣はモンゴル国ウランバートルで会談を行った。", "モンゴル国ウランバートル"],
  ["両大臣はモンゴルのダルハンで、会談を行った。", "モンゴル", "ダルハン"],
  ["会談をエルデネトで開催することとした。", "エルデネト"],
  ["大臣は、図書館本庁舎2階会議室において会見を行った。", "図書館本庁舎2階会議室"],
  ["大臣は米国・シアトルを訪問した。", "米国・シアトル"],
  ["催しは岡山県倉敷市の公民館で開かれる。", "岡山県倉敷市"],
  ["場所 倉敷公民館", "倉敷公民館"],
  ["両大臣は共同で会見を行った。"],
  ["インド太平洋の安定について協力する。"],
  ["艦艇は見本本島の北東約90kmを航行し、オマーン湾へ向かった。", "見本本島", "オマーン湾"],
  ["艦艇は対馬海峡を通り、与那国島と西表島の間を進んだ。", "対馬海峡", "与那国島", "西表島"],
  ["尻屋崎(青森県)の北東約50kmで確認した。", "尻屋崎", "青森県"],
  [
    "無人機は台湾北東沖を旋回し、アラビア海北部及びソマリア沖へ向かった。",
    "台湾北東沖",
    "アラビア海北部",
    "ソマリア沖",
  ],
  ["第9飛行隊(八戸・青森県)及び第1飛行隊(当時)が活動した。", "八戸", "青森県"],
  ["練習艦はハワイ、リスボンに寄港した。", "ハワイ", "リスボン"],
  ["早見横須賀防衛大臣は述べた。"],
  ["離島や港湾、領海と公海、電池について述べた。"],
  ["中島防衛大臣は福岡次官と会った。"],
  ["早見外相は26日、来日した外相と図書庁本庁舎で会談した。", "図書庁本庁舎"],
  ["活動はソマリア沖・アデン湾で続く。", "ソマリア沖", "アデン湾"],
  ["練習艦はブルネイ(ムアラ)とベトナム(ダナン)に寄る。", "ブルネイ", "ムアラ", "ベトナム", "ダナン"],
  ["大臣はサモアとトンガで両首相と懇談した。", "サモア", "トンガ"],
  ["監視団は、エジプトのシナイ半島にいる。", "エジプト", "シナイ半島"],
  ["来月ワルシャワで開かれる。", "ワルシャワ"],
  ["訓練は例示演習場(上越市中郷区、妙高市)などで始まった。", "例示演習場", "上越市中郷区", "妙高市"],
  ["那珂川は、上川地方の大雨であふれた。", "那珂川", "上川地方"],
  ["艦は台湾とフィリピンの間を通り、下対馬の南西約110kmに至った。", "台湾", "フィリピン", "下対馬"],
  ["航空自衛隊那覇基地の機が飛んだ。", "那覇基地"],
  ["2 場所 三沢基地、千歳基地及び周辺空域", "三沢基地", "千歳基地"],
  ["場所 シンガポール 例示ホテル", "シンガポール", "例示ホテル"],
  ["各市町村、政令指定都市及び同市は、現場付近で待った。"],
  ["北東沖で見た。"],
  ["大臣はラオス、ネパール及びブータンを歴訪する。", "ラオス", "ネパール", "ブータン"],
  ["中央アフリカ共和国における医療と、東アフリカにおける治水を支える。", "中央アフリカ共和国", "東アフリカ"],
  ["南スーダン国際平和協力業務の計画を変える。", "南スーダン"],
  ["3日 羽田発\nルアンダ着\n4日 ルアンダ発", "羽田", "ルアンダ", "ルアンダ"],
  ["活動はソマリア沖アデン湾で続く。", "ソマリア沖", "アデン湾"],
  ["北区の例示山において火災が起き、登山で来た人も逃げた。", "例示山"],
  ["見本造船所で建造し、例示事業所(岡山県玉野市)で仕上げる。", "見本造船所", "例示事業所", "岡山県玉野市"],
  ["第9連隊長兼朝霞駐屯地司令が述べた。", "朝霞駐屯地"],
  ["カナダ空軍コールドレイク空軍基地に移る。", "コールドレイク空軍基地"],
];

for (const [sentence, ...places] of PLACES) {
  test(`places are told by the grammar around them: ${sentence}`, () => {
    assert.deepEqual(namesOf("place", sentence), places);
  });
}

const OCCASIONS: readonly (readonly [sentence: string, ...occasions: string[]])[] = [
  ["両大臣は、北方鉄道フォーラムを契機に会談を行った。", "北方鉄道フォーラム"],
  ["両大臣は、第7回港湾会議の機会を捉え会談を行った。", "第7回港湾会議"],
  ["大臣は、図書館総会出席のため京都を訪問した。", "図書館総会"],
  ["大臣は、港湾まつりに合わせて会見を行った。", "港湾まつり"],
  ["大臣は就任に際し、会見を行った。"],
];

for (const [sentence, ...occasions] of OCCASIONS) {
  test(`occasions are what something is held on: ${sentence}`, () => {
    assert.deepEqual(namesOf("occasion", sentence), occasions);
  });
}

test("an English text is in the countries that it says were visited, not in those that act", () => {
  const text =
    "Meeting\nMarch 4, 2027\nMinister Hayami, who is visiting Poland, thanked Canada for its cooperation with Japan.";
  const { facts } = readAnnouncement({ text });
  assert.deepEqual(
    facts.flatMap((fact) => (fact.type === "place" ? [fact.name] : [])),
    ["Poland"],
  );
});

test("countries in a row behind in are places, and the town behind its ward", () => {
  const text =
    "Notice\nMarch 4, 2027\nStorms in Peru, Chile and Canada broke roads. It stood in Naka Ward, Tokyo.";
  const { facts } = readAnnouncement({ text });
  assert.deepEqual(
    facts.flatMap((fact) => (fact.type === "place" ? [fact.name] : [])),
    ["Peru", "Chile", "Canada", "Tokyo"],
  );
});

test("an organisation is named once, and an army's commander is no army", () => {
  assert.deepEqual(namesOf("organisation", "外務省は発表した。外務省によれば、ダルハン海軍参謀長が来る。"), [
    "外務省",
  ]);
});

test("an event behind an earlier date is recalled, one behind a later date is not", () => {
  const { facts } = readAnnouncement({
    text: "催しについて\n令和9年3月4日\n2026年5月1日に開催された港湾会議では橋が話題となった。2027年6月1日に予定されている図書館まつりは晴天に限る。",
  });
  const events = facts.flatMap((fact) => (fact.type === "event" ? [[fact.name, fact.recalled]] : []));
  assert.deepEqual(events, [
    ["港湾会議", true],
    ["図書館まつり", undefined],
  ]);
});

test("two dates before one event are one event", () => {
  const { facts } = readAnnouncement({
    text: "催しについて\n令和9年3月4日\n2026年5月1日(令和8年5月1日)に開催された港湾会議では橋が話題となった。",
  });
  assert.equal(facts.filter(({ type }) => type === "event").length, 1);
});

test("to have met is a meeting held", () => {
  assert.deepEqual(namesOf("event", "2027年3月4日、両大臣は外務省において会談し、橋について話した。"), [
    "会談",
  ]);
});

test("the day of a paper's page is when it was published, the day of the sentence when it was announced", () => {
  const { facts } = readAnnouncement({
    text: "【2027年3月6日(土)1面】 図書庁は3月3日、書庫を開いたと発表した。書庫は広い。",
  });
  const dates = facts.flatMap((fact) => (fact.type === "date" ? [[fact.value, fact.role]] : []));
  assert.deepEqual(dates, [
    ["2027-03-06", "published"],
    ["2027-03-03", "announced"],
  ]);
});
