import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnnouncementKind } from "../../terms/kind.ts";
import { readAnnouncement } from "../read-announcement.ts";

test("somebody else's retelling is a news report", () => {
  const text = "港の工事、来月にも\n関係者によると、港の工事が始まることが分かった。市長が明らかにした。";
  assert.equal(readAnnouncement({ text }).kind, "news-report");
});

const TEXTS: readonly (readonly [AnnouncementKind, string])[] = [
  [
    "contract",
    "哨戒機の修理3機で5億円に\n図書庁は去る3月、P-9哨戒機の修理を3機、5億4000万円で見本工業と契約した。",
  ],
  [
    "accident",
    "図書庁の訓練\n17日、戦闘機から重さ300グラムのパネルが落下しました。図書庁によりますと、被害はないということです。",
  ],
  [
    "minister-statement",
    "談話・コメント\n早見外務大臣談話\n橋の開通について\n令和9年3月4日\n橋の開通を歓迎する。",
  ],
  ["speech", "令和9年3月4日\n令和8年度観閲式\n早見防衛大臣訓示\n諸君の姿に接し、心強く思います。"],
  [
    "cabinet-decision",
    "モンゴル国際平和協力業務実施計画の変更(派遣期間の延長等)\n計画を変更して派遣期間を延長することとなりました。",
  ],
  [
    "deployment",
    "3か国と信頼深める\n海上自衛隊は、8月29日から9月14日まで、例示海軍主催の多国間海上共同訓練(手本27)に参加した。哨戒機2機及び乗員が加わった。",
  ],
  ["advance-notice", "早見外務副大臣のモンゴル訪問\n令和9年3月4日\n早見副大臣は、モンゴルを訪問予定です。"],
  [
    "ministerial-meeting",
    "Japan-Mongolia Defense Ministers’ Video Teleconference\nMarch 4, 2027\nMinister HAYAMI held a video teleconference. Both ministers agreed to build a bridge.",
  ],
  [
    "advance-notice",
    "日蒙外相会談の開催について\n令和9年3月4日\n外務省\n外務省は、次のとおり日蒙外相会談を開催することとしましたので、お知らせします。\n1 日時\n令和9年3月9日",
  ],
  [
    "ministerial-meeting",
    "日蒙外相会談について\n令和9年3月4日\n外務省\n早見外務大臣は会談を行いました。概要は次のとおりです。",
  ],
  [
    "news-report",
    "日蒙外相、月内に会談へ\n2027/03/04 05:00\n【丘陵通信】両政府が外相会談を開く方向で調整していることが分かった。",
  ],
  [
    "news-report",
    "港の会談\n両外相が会談を行ったと地元紙が報じた。関係者によると、橋も話題になった。(川辺 渡記者)",
  ],
  [
    "ship-sighting",
    "某国の駆逐艦2隻、北の海峡を通過\n2027/03/04 05:00\n統合幕僚監部によると、某国海軍の駆逐艦2隻が北の海峡を航行したという。",
  ],
  [
    "ship-sighting",
    "某国の駆逐艦の動向について\n令和9年3月4日\n統合幕僚監部\n3月3日、某国海軍の駆逐艦2隻が北の海峡を航行したことを確認した。",
  ],
  [
    "news-report",
    "早見防衛大臣は、来月モンゴルを訪れ、防衛相会談を開くと発表しました。橋の協力も話し合うということです。",
  ],
  [
    "missile-launch",
    "某国の弾道ミサイル、海に落下か\n防衛省によりますと、某国は4日朝、弾道ミサイルを発射したということです。",
  ],
  [
    "joint-statement",
    "日蒙外務・防衛閣僚協議\n共同発表 2027\n(仮訳)\n2027年3月4日、閣僚は東京で会談し、意見交換を行った。",
  ],
  ["personnel-order", "図書庁は3月4日、長官に早見健次長を充てる人事を決めた。川辺真由美長官は退任する。"],
  [
    "ministerial-meeting",
    "第6回日蒙外務・防衛閣僚協議\n令和9年3月4日\n早見外務大臣は、閣僚協議を行ったところ、概要以下のとおり。\n- 共同コミュニケ(和文)(PDF)",
  ],
  [
    "ministerial-meeting",
    // The names and titles of both sides fill the head before the sentence comes to its verb.
    `モンゴル国\n令和9年3月4日\n3月3日,早見外務大臣は,${"訪日中の外務大臣(H.E. Ms. Foreign, Minister for Foreign Affairs)及び".repeat(6)}国防大臣との間で協議を行ったところ,概要は以下のとおり。`,
  ],
  [
    "joint-statement",
    "共同プレスリリース (仮訳) 2027年3月4日 見本国国防省 日本国防衛省 1.早見防衛大臣は、東京で会談を行った。両大臣は橋の保全で一致した。",
  ],
  [
    "deployment",
    "統合幕僚監部は、令和9年3月4日から9日まで、日蒙共同訓練「草原の風27」を実施すると公表した。草原で行う。",
  ],
  [
    "personnel-order",
    "図書庁の主要幹部を入れ替える辞令が4日発令される。人事は早見大臣が1日、緊急会見を開いて発表していた。",
  ],
  [
    "scramble-statistics",
    "3月4日、早見健統合幕僚長は、定例記者会見において「令和8年度の緊急発進実施状況について」を発表した。",
  ],
  [
    "missile-launch",
    "防衛省・新着情報\n令和9年3月4日\n防衛省\n某国から弾道ミサイルの可能性があるものが発射されました。",
  ],
  [
    "advance-notice",
    "早見外相がモンゴルへ 12日から\n外務省は4日、早見健外相が12~15日の日程でモンゴルを訪れると発表した。橋の点検などが議題となる見通しだ。",
  ],
  [
    "news-report",
    "図書庁トップが初会見\n03/04 11:19\n図書庁トップの早見健長官が就任後初めての会見を行い、「全力で務める」と抱負を述べた。",
  ],
  [
    "news-report",
    "Japan-Mongolia Foreign Ministers Meeting likely April 6\nJapan and Mongolia plan to hold their first meeting, according to Japanese government sources.",
  ],
  [
    "joint-statement",
    "ed the bridge.\nThe four Ministers underlined its importance.\nJoint Statement of the Ministers of Japan and Mongolia\n4 March 2027",
  ],
  [
    "ministerial-meeting",
    "を評価した。\n2 両大臣は、橋を延ばすことで一致した。\n3 両大臣は、港の開通を歓迎した。",
  ],
  [
    "joint-statement",
    "を評価した。\n2 両大臣は、橋を延ばすことで一致した。\n(日蒙防衛大臣共同プレスステートメント、2027年3月4日)",
  ],
  [
    "ministerial-meeting",
    "冒頭、早見大臣から、橋の開通を歓迎する旨述べました。両大臣は、橋を延ばすことで一致しました。",
  ],
  [
    "speech",
    "It is a great honor to speak at this Dialogue. Today I would like to announce three plans.\n(Keynote address by Minister HAYAMI, Library Dialogue)",
  ],
  [
    "minister-statement",
    "本声明の採択を歓迎します。日本は、関係国の努力を支持します。\n(参考)外務大臣談話 令和9年3月4日",
  ],
  ["accident", "着陸しようとした海自の飛行艇が滑走路を外れ、乗員2人が軽いけがをした。原因は調べている。"],
  [
    "deployment",
    "図書庁は、警備に当たる護衛艦「みほん」が3月8日に見本基地を出港すると発表した。約7カ月間の予定だ。",
  ],
  ["unit-exchange", "某国の曲技飛行隊の隊員が見本基地を訪れ、見本飛行隊の操縦者と交流した。握手を交わした。"],
  [
    "missile-launch",
    "発射されたのは短距離弾道ミサイル数発で、いずれも海に落下したと推定される。首相は情報の収集を指示した。",
  ],
  ["notice", "開館時間の変更について\n令和9年3月4日\n図書庁\n気象庁によると、明日は雪です。休館します。"],
];

for (const [kind, text] of TEXTS) {
  test(`the body tells the kind ${kind}: ${text.slice(0, 12)}`, () => {
    assert.equal(readAnnouncement({ text }).kind, kind);
  });
}

test("what no kind recognises is a notice, and says so", () => {
  const reading = readAnnouncement({ text: "図書館の利用案内\n令和9年3月4日\n" });
  assert.equal(reading.kind, "notice");
  assert.deepEqual(reading.kindReasons, ["no kind has enough signs: read as a plain notice"]);
});

test("the reasons for a kind quote the words that spoke for it", () => {
  const { kindReasons } = readAnnouncement({ text: "日蒙外相共同声明\n令和9年3月4日\n" });
  assert.match(kindReasons.join("\n"), /the title has "共同声明"/u);
});

test("no kind is read as a plain notice for want of a reader", () => {
  const { kind, warnings } = readAnnouncement({ text: "高射部隊の部隊間交流を実施\n令和9年3月4日\n" });
  assert.equal(kind, "unit-exchange");
  assert.ok(!warnings.some(({ code }) => code === "kind-read-as-notice"));
});

test("what is to come, a friendly visit and a grant are told from exercises and contracts", () => {
  const kindOf = (text: string): string => readAnnouncement({ text }).kind;
  assert.equal(
    kindOf(
      "2027.01.22\n\n見本合同演習を1月29日から実施\n\n 統合幕僚監部は1月20日、「令和8年度見本合同演習(指揮所演習)」を1月29日から2月5日まで実施すると発表した。相互運用性の向上を図る。",
    ),
    "advance-notice",
  );
  assert.equal(
    kindOf(
      "航空自衛隊は、見本戦闘機などが北国の空軍5基地に親善訪問する「見本の翼」を、2027年9月14日から10月1日まで実施すると発表しました。\n参加部隊は、見本航空団の戦闘機4機です。各基地では部隊間の交流や共同訓練が行われ、連携強化が図られます。",
    ),
    "unit-exchange",
  );
  assert.equal(
    kindOf(
      "装備見本調整計画の認定について\n令和9年3月4日\n図書庁\n装備品の調達に関する法律に基づく見本調整計画について、計3件認定しましたのでお知らせします。\n案件名 | 申請企業 | 認定額 |\n---|---|---|\n見本書架 | 見本電機株式会社 | 約232億円 |",
    ),
    "notice",
  );
});
