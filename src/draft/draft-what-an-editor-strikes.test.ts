// Drafting without what an editor strikes out: greetings of a site, datelines, half of a range, leads that say nothing, places told twice.

import assert from "node:assert/strict";
import { test } from "node:test";
import { headline } from "../testing/drafts/headline.ts";
import { draftOfText } from "../testing/drafts/draft-of-text.ts";

const lines = (...written: readonly string[]): string => written.join("\n");
const headlineOf = async (...written: readonly string[]): Promise<string> =>
  (await draftOfText(lines(...written))).headline;
const leadOf = async (...written: readonly string[]): Promise<string> =>
  (await draftOfText(lines(...written))).lead;

test("a site's greeting is no title, and a foreign ministry is not ours", async () => {
  const text = lines(
    "ドイツ外務省のホームページにようこそ",
    "日独外相共同声明 2027年7月25日",
    "早見外務大臣とハンス・ムスター外務大臣",
    "早見太郎日本国外務大臣とハンス・ムスター・ドイツ連邦共和国外務大臣は、2027年7月25日、東京において会談を行った。",
    "両大臣は、法の支配の重要性を確認した。",
  );
  const { headline, lead } = await draftOfText(text);
  assert.equal(headline, "早見外務大臣、ドイツ外務大臣との会談を開催 日独外相共同声明を発出(7月25日)");
  assert.doesNotMatch(lead, /ようこそ|^外務省は/u);
});

test("of a range that is left out nothing stays behind", async () => {
  assert.equal(
    await headlineOf(
      "海上幕僚監部は2月21日、「令和8年度見本指揮所演習」を2月24日から3月5日までの間、米国ロードアイランド州の海軍大学校で実施すると発表した。",
    ),
    "海幕、「令和8年度見本指揮所演習」を米国ロードアイランド州の海軍大学校で実施予定(2月24日~3月5日)",
  );
});

test("a wire's dateline is no part of what it tells", async () => {
  const told = "見本省は25日、手本港の改修を始めたと発表した。";
  assert.equal(await headlineOf(`東京:${told}`), await headlineOf(told));
  assert.equal(await headlineOf(`ソウル：${told}`), await headlineOf(told));
});

test("the end of disaster relief is told as its end", async () => {
  assert.match(
    await headlineOf(
      "9月2日、防衛省・統合幕僚監部は、令和9年見本半島地震に係る災害派遣の終了について、発表しました。",
      "以下、発表内容です。",
      "≪災害派遣要請≫",
      "令和9年1月1日16時10分頃、石川県手本町において震度7を観測する地震が発生し、石川県知事から陸上自衛隊第10師団長に対して、人命救助等に係る災害派遣要請があった。",
    ),
    /(?<!で)令和9年見本半島地震に係る災害派遣の終了を公表\(9月2日\)$/u,
  );
});

test("of several papers that the cabinet decided the first that there is room for is named", async () => {
  const text = [
    "報道発表資料",
    "2027年03月29日",
    "「見本湾環境保全特別措置法施行令及び手本川汚濁防止法施行令の一部を改正する政令」及び「見本湾環境保全特別措置法の一部を改正する法律の施行期日を定める政令」の閣議決定について",
    "「見本湾環境保全特別措置法施行令及び手本川汚濁防止法施行令の一部を改正する政令」及び「見本湾環境保全特別措置法の一部を改正する法律の施行期日を定める政令」が本日3月29日(月)に閣議決定されましたので、お知らせいたします。本政令は令和9年4月1日(木)から施行します。",
  ];
  assert.equal(
    await headlineOf(...text),
    "「見本湾環境保全特別措置法施行令及び手本川汚濁防止法施行令の一部を改正する政令」などを閣議決定(3月29日)",
  );
});

test("what is to be held is told with its day and the number of the report in one bracket", async () => {
  assert.equal(
    await headlineOf(
      "報道発表資料",
      "令和9年8月28日",
      "第15回見本環境会議(エコ見本2027)の開催について(第2報)",
      "環境省は、環境政策対話の推進を図ることを目的に、令和9年9月8日(水)に「第15回見本環境会議(エコ見本2027)」を福岡県福岡市で開催します。",
    ),
    "環境省、第15回見本環境会議(エコ見本2027)を開催予定(9月8日、第2報)",
  );
});

test("a lead says what it is about, though the title is a newspaper's headline", async () => {
  const launch = await leadOf(
    "北朝鮮ミサイルに日本政府「厳重に抗議」",
    "北朝鮮は6日正午頃少なくとも1発の弾道ミサイルを北東方向に発射しました。日本の排他的経済水域の外に落下したと推定されています。 防衛省によりますと、北朝鮮は6日午後0時1分頃、少なくとも1発の弾道ミサイルを北東方向に向けて発射しました。",
  );
  assert.match(launch, /北朝鮮による少なくとも1発の弾道ミサイルの発射/u);
  assert.doesNotMatch(launch, /厳重に抗議/u);
  const seen = await leadOf(
    "防衛省統合幕僚監部は2日、ロシア海軍の駆逐艦とフリゲート艦、補給艦1隻ずつの計3隻が1日から2日にかけて、与那国島と西表島の間を北上し、東シナ海に入ったと発表した。",
  );
  assert.match(seen, /ロシア海軍艦艇3隻が与那国島と西表島の間を北上したことについて/u);
  const trained = await leadOf(
    "■海上自衛隊が海上保安庁と共同訓練を実施",
    "3月5日,海上自衛隊は海上保安庁と,沖縄南方および日本海で共同訓練を行なった。訓練の目的は戦術技量の向上であった。",
  );
  assert.match(trained, /海上保安庁と、沖縄南方および日本海で共同訓練を行なったことについて/u);
});

test("where a craft came down is told once; what it ran into is no place", () => {
  const told = (deed: string): string =>
    headline(
      "accident",
      [`20日、鹿児島県手本市付近の海上で、輸送機CH-99が${deed}した。`],
      [
        {
          type: "accident",
          surface: "CH-99",
          craft: "CH-99",
          place: "鹿児島県手本市付近の海上",
          date: "2027-02-10",
        },
      ],
    );
  assert.equal(told("見本海に不時着水"), "CH-99が見本海に不時着水(2月10日)");
  assert.equal(told("漁船に衝突"), "CH-99が鹿児島県手本市付近の海上で漁船に衝突(2月10日)");
});

test("a list of high officers is told with the first who takes up a post", async () => {
  assert.equal(
    await headlineOf(
      "陸将人事|2027年4月・陸上自衛隊",
      "2027年4月、陸上自衛隊・陸将の人事異動が防衛省から発令された。",
      "陸将に昇任させる",
      "(見本研究所副所長)",
      "陸将補 早見 太郎",
      "統合幕僚長を命ずる",
      "(陸上幕僚長)",
      "陸将 手本 次郎",
      "陸上幕僚長を命ずる",
      "(西部方面総監)",
      "陸将 例示 三郎",
    ),
    "人事発令 陸将人事 統合幕僚長に手本次郎陸将ら(4月)",
  );
});

test("words of the cabinet that a page shows as decided are told as decided", async () => {
  assert.equal(
    await headlineOf(
      "内閣総理大臣談話",
      "令和9年10月2日",
      "令和9年10月2日",
      "閣議決定",
      "来年は、大きな節目を迎えます。",
      "国民の皆様の御理解と御協力をお願いいたします。",
    ),
    "内閣総理大臣談話を閣議決定(10月2日)",
  );
});

test("the programme of a contract is told in the fuller words of a paper's headline", async () => {
  assert.equal(
    await headlineOf(
      "防衛省、県外業者と契約 見本再調査の測量業務",
      "防衛省は2日、見本再調査のうち、測量業務について、一般競争入札で落札した手本航測(川崎市)と委託契約を結んだと発表した。契約金額は4026万円。",
    ),
    "防衛省、見本再調査の測量業務を手本航測と4026万円で契約",
  );
});

test("a headline that says itself what was published gives the lead its matter, and a caption behind it is left out", async () => {
  const published = await leadOf(
    "統幕、見本海での情報収集活動を公表 11月の実績",
    "統合幕僚監部",
    "令和9年12月20日",
    "飛行日数 20日",
  );
  assert.doesNotMatch(published, /を公表 11月|、以下のように/u);
  assert.match(published, /見本海での情報収集活動について以下のように公表した。$/u);
  const reported = await leadOf(
    "手本艦の寄港、取りやめ 港に停泊する手本艦=8日、例示",
    "手本海軍の艦が今月15日に予定していた寄港を取りやめることが9日、見本省への取材で分かった。代わりの日程は決まっていない。",
    "(2028年6月9日)",
  );
  assert.doesNotMatch(reported, /=8日/u);
});

test("a headline has no は、 behind whoever does it", async () => {
  const headline = await headlineOf(
    "日・ASEAN見本大臣会合の結果概要",
    "令和9年11月18日",
    "防衛省",
    "11月18日現地時間10時00分から11時10分まで(日本時間12時00分から13時10分まで)、早見 太郎防衛大臣は、ハノイにおいて、日・ASEAN見本大臣会合に出席しました。",
  );
  assert.doesNotMatch(headline, /は、/u);
});

test("a city's officials of a grade are told as officials, on the day of their penalty", async () => {
  const headline = await headlineOf(
    "本市職員に対し、地方公務員法第29条に基づく懲戒処分等を行ったので公表します。",
    "1処分等の内容",
    "(1)処分年月日 令和9年9月28日",
    "(2)処分内容及び職員の役職階級・年齢・性別",
    "戒告 課長補佐級51歳 男",
    "(3)非違行為の概要",
    "経費の支払い手続きを失念し、支払いが遅延したもの。なお、対象となった職員には、本年8月1日付けで本来の給料に訂正を行った。",
  );
  assert.match(headline, /^課長補佐級職員を戒告の懲戒処分/u);
  assert.match(headline, /\(9月28日\)$/u);
});
