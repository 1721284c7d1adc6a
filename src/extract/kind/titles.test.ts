import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnnouncementKind } from "../../terms/kind.ts";
import { readAnnouncement } from "../read-announcement.ts";

/** Titles as authorities and desks give them, with invented occasions; the text has nothing else to tell its kind by. */
const TITLES: Readonly<Record<AnnouncementKind, readonly string[]>> = {
  "joint-statement": [
    "日蒙外相共同声明",
    "日蒙防衛相共同プレスステートメント",
    "日豪印国防相会談 共同プレスリリース(仮訳)",
    "第4回日・モンゴル外務・防衛閣僚会合 共同発表",
    "日米韓防衛相会談 共同プレスステートメント",
    "日比共同ビジョン声明",
    "六か国国防相会議における共同コミュニケ",
    "Joint Statement of the Japan-Mongolia Defense Ministers",
    "Japan-Australia-Philippines Joint Press Statement",
    "Joint Vision Statement on Library Cooperation",
  ],
  "ministerial-meeting": [
    "日蒙外相会談の概要",
    "日蒙防衛相会談について",
    "早見防衛大臣とバトエルデネ国防大臣との会談(結果概要)",
    "モンゴル国大使による早見防衛副大臣への表敬について",
    "日蒙防衛相電話会談の実施について",
    "第5回日・モンゴル外務・防衛閣僚会合(「2+2」)の開催(結果)",
    "早見防衛大臣、モンゴル国国防大臣と会談(3月4日)",
    "バト司令官による早見防衛大臣表敬",
    "日米豪比防衛相会談を開催(3月4日)",
    "拡大ASEAN国防相会議(ADMMプラス)の結果概要",
    "Japan-Mongolia Defense Ministerial Meeting (Summary)",
    "Courtesy Call on Defense Minister HAYAMI by the Mongolian Ambassador",
    "Japan-Mongolia Summit Meeting",
  ],
  "press-conference": [
    "早見外務大臣会見記録",
    "防衛大臣記者会見",
    "大臣会見概要",
    "防衛大臣閣議後会見の概要",
    "早見防衛大臣が記者会見 倉庫の移転など(3月4日)",
    "早見防衛大臣が臨時会見 港の火災に係る災害派遣について(3月4日)",
    "早見防衛大臣が臨時記者会見 北の国による弾道ミサイル発射事案について(3月4日)",
    "海上幕僚長が定例会見 練習艦の帰国や組織の改編など(3月4日)",
    "統合幕僚長定例会見",
    "官房長官記者会見(午前)",
    "早見総理によるぶら下がり会見",
    "防衛大臣臨時記者会見",
    "Press Conference by Defense Minister HAYAMI",
    "Extraordinary Press Conference by the Foreign Minister",
    "Press Briefing by the Press Secretary",
  ],
  "joint-press-conference": [
    "日蒙外相共同記者会見",
    "日蒙防衛相会談後の共同記者会見",
    "日豪外務・防衛閣僚協議共同記者会見",
    "早見防衛大臣とバト国防大臣による共同記者発表",
    "Joint Press Conference by the Foreign Ministers of Japan and Mongolia",
    "Joint Press Availability after the 2+2",
  ],
  "personnel-order": [
    "人事発令 令和9年3月4日付",
    "人事発令 8月1日付け、1佐職人事(陸自3名、海自1名)",
    "防衛省発令(将補人事)",
    "海将人事|2026年8月・海上自衛隊",
    "図書庁人事異動(4月1日付)",
    "【図書庁幹部人事】長官に早見氏",
    "幹部職員の人事について",
    "退職者(将官)の発令について",
  ],
  "aircraft-sighting": [
    "国籍不明の哨戒機が東の空に飛来",
    "某国機の東シナ海における飛行について",
    "推定某国機の動向について",
    "某国無人機2機が島の間を通過(3月4日)",
    "某国軍の爆撃機が太平洋まで進出",
    "某国戦闘機による自衛隊機への異常接近について",
    "某国機による領空侵犯について",
    "某国軍機3機、島の周りを旋回",
  ],
  "ship-sighting": [
    "某国海軍フリゲートの航行について",
    "某国海軍艦艇の動向について",
    "某国海軍空母等の動向について(続報)",
    "某国の測量艦1隻が領海に侵入",
    "某国駆逐艦2隻、海峡を東進(3月4日)",
    "某国情報収集艦が大隅海峡を通過",
    "潜水艦が接続水域を航行",
  ],
  "scramble-statistics": [
    "令和8年度の緊急発進実施状況について",
    "2026年度第1四半期までの緊急発進実施状況を発表(7月24日)",
    "上半期の緊急発進回数について",
    "スクランブル回数、前年度を下回る",
  ],
  contract: [
    "新しい巡視艇の建造契約を締結",
    "防衛省、次期通信衛星の整備事業を見本電機と契約(2月6日)",
    "見本電機、防衛省から通信網の整備を受注(2月6日)",
    "令和8年度調達に係る随意契約の公表",
    "見本重工が練習機12機を納入",
    "Mihon Heavy Industries Awarded Contract for Patrol Boats",
  ],
  discipline: [
    "職員の懲戒処分について",
    "3等空佐の懲戒処分を発表 虚偽の文書作成(2月10日)",
    "自衛隊員12人を処分 手当の不正受給で",
    "停職処分について(見本駐屯地)",
    "隊員の服務規律違反に係る処分の公表",
  ],
  accident: [
    "訓練用車両の衝突事故について",
    "ヘリコプターの不時着について",
    "見本駐屯地所属のヘリが飛行訓練中にネジ1個を落下(2月18日)",
    "練習機の墜落事故に係る調査結果について",
    "航空機部品の遺失について",
    "艦艇とプレジャーボートの接触について",
    "予防着陸した輸送機の点検結果",
  ],
  "disaster-relief": [
    "大雨に係る災害派遣について(第2報)",
    "見本県における山林火災に係る災害派遣について(最終報)",
    "地震に伴う自衛隊の活動について",
    "急患輸送に係る災害派遣の実施",
    "鳥インフルエンザに係る災害派遣の終了について",
    "大雪に伴う自衛隊の対応",
  ],
  "operation-report": [
    "海賊対処の活動状況(2月)",
    "アデン湾海賊対処の哨戒機 令和9年1月の活動状況を公表",
    "統幕、中東での情報収集活動12月実績を公表",
    "派遣海賊対処行動水上部隊の護衛実績",
    "国際平和協力隊の活動報告について",
    "国連平和維持活動における活動概要",
  ],
  "cabinet-decision": [
    "港湾法の改正案を閣議決定",
    "職員の給与引き上げ改正案を閣議決定、国会に提出(12月8日)",
    "防衛力の整備計画について(閣議決定)",
    "派遣期間の延長に係る閣議決定について",
    "港湾法の一部を改正する法律案の閣議決定について",
  ],
  deployment: [
    "令和9年度の遠洋派遣部隊について",
    "モンゴル国への国際緊急援助隊の派遣について",
    "モンゴル国における国際緊急援助活動に必要な物資の輸送に関する自衛隊行動命令について",
    "某国主催国際観艦式への参加について",
    "令和9年度インド太平洋方面派遣(IPD27)について",
    "日米豪共同訓練の実施について",
    "日印共同訓練を実施(3月4日)",
    "多国間共同訓練「草原の風27」への参加について",
    "令和9年度自衛隊統合演習(実動演習)について",
    "令和9年度遠洋練習航海について",
    "護衛艦「みほん」が某国主催の国際観艦式(2/18)と多国間共同訓練(2/19〜22)に参加予定",
    "Japan-India Bilateral Exercise",
  ],
  "unit-exchange": [
    "高射部隊の部隊間交流を実施",
    "モンゴル空軍との姉妹飛行隊交流等の実施について",
    "練習艦「みほん」、港に寄港し某国海軍と交流",
    "某国空軍の曲技飛行隊「白鷺」の見本基地への立ち寄りについて(実施報告)",
    "某国海軍フリゲートの親善訪問について",
    "モンゴル国軍士官候補生の訪日について",
    "某国陸軍参謀長の来日について",
    "新型護衛艦の命名・進水式を挙行(3月4日)",
    "自衛隊記念日観閲式を朝霞で挙行(11月9日)",
    "見本分屯地開庁記念行事",
    "殉職隊員追悼式の実施について",
    "日蒙陸軍種青年将校交流",
    "Port Call by a Mongolian Training Ship",
  ],
  "advance-notice": [
    "早瀬島の周りで初めて海底の調査を行います",
    "音楽隊演奏会の開催について",
    "早見外務大臣のモンゴル訪問について(予定)",
    "見本基地の一般公開のお知らせ",
    "総合演習のオンライン配信について(お知らせ)",
    "地域図書フォーラムの開催案内",
    "早見防衛副大臣の出張予定",
    "シンポジウム「橋と平和」参加者募集のお知らせ",
    "Foreign Minister HAYAMI to Visit Mongolia",
  ],
  "minister-statement": [
    "早見外務大臣談話",
    "内閣総理大臣の談話",
    "橋の爆破について(外務大臣談話)",
    "弾道ミサイルの発射について(外務大臣談話)",
    "モンゴル情勢に関する外務報道官談話",
    "防衛大臣コメント",
    "年頭の辞",
    "早見防衛大臣から隊員へのメッセージ",
    "Statement by Foreign Minister HAYAMI on the Bridge",
    "Collapse of a Bridge in Mongolia (Statement by Foreign Minister HAYAMI)",
    "Message from the Minister of Defense",
  ],
  speech: [
    "早見外務大臣の基調講演",
    "自衛隊記念日観閲式 早見内閣総理大臣訓示",
    "見本大学卒業式における防衛大臣訓示",
    "早見防衛大臣が安全保障会議でスピーチと対談を実施(2月13日)",
    "追悼式における早見防衛大臣の弔辞",
    "図書館開館式における外務大臣挨拶",
    "進水式における防衛大臣式辞",
    "Keynote Speech by Defense Minister HAYAMI",
    "Remarks by Foreign Minister HAYAMI at the Library Forum",
  ],
  "missile-launch": [
    "弾道ミサイルの発射について",
    "某国のミサイル等関連情報(第3報)",
    "某国から弾道ミサイルの可能性があるもの発射(3月4日)",
    "飛翔体の発射について",
    "某国による巡航ミサイル発射について",
    "Missile Launch by a Neighbouring Country",
  ],
  "news-report": [],
  notice: [
    "記者会見室の移転について",
    "図書館の利用案内",
    "令和8年度における審査事件の処理状況",
    "電話番号の変更について",
    "ウェブサイトの改修について",
    "白書の刊行について",
  ],
};

for (const [kind, titles] of Object.entries(TITLES)) {
  for (const title of titles) {
    test(`a title tells the kind ${kind}: ${title}`, () => {
      assert.equal(readAnnouncement({ text: `${title}\n令和9年3月4日\n` }).kind, kind);
    });
  }
}

test("at least 120 titles are told apart", () => {
  assert.ok(Object.values(TITLES).flat().length >= 120);
});

test("a ministry's branch above the title is none, nor a button of the page", () => {
  const title = (head: string): string =>
    readAnnouncement({
      text: `報道発表資料\n${head}\n見本省は、令和9年9月8日(水)に会議を見本市で開催します。`,
    }).title;
  assert.equal(
    title("令和9年8月28日\n地球環境\nこの記事を印刷\n\n第15回見本会議(みほん2027)の開催について(第2報)"),
    "第15回見本会議(みほん2027)の開催について(第2報)",
  );
  assert.equal(title("令和9年8月28日\n地球環境\nこの記事を印刷"), "地球環境");
});

test("where line ends are lost, what a page is about stands before its first sentence, and the way to it before that", () => {
  const title = (text: string): string => readAnnouncement({ text }).title;
  const said = "海上保安庁では、見本海域に巡視船を派遣し、所要の対策に当たっています。";
  assert.equal(
    title(`トップ 見本海域への巡視船れいじの派遣について ${said}`),
    "見本海域への巡視船れいじの派遣について",
  );
  assert.equal(title(`見本海域への巡視船の派遣について ${said}`), "見本海域への巡視船の派遣について");
  assert.notEqual(title(`派遣については、見本海域に ${said}`), "派遣について");
});
