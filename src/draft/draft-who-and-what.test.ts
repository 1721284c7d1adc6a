// Drafting who met whom and what is told: a counterpart's name, a launch that a minister speaks of, whose contract it is, what no headline may take.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOfText } from "../testing/drafts/draft-of-text.ts";

const draftOf = async (...written: readonly string[]): Promise<{ headline: string; lead: string }> =>
  draftOfText(written.join("\n"));
const headlineOf = async (...written: readonly string[]): Promise<string> =>
  (await draftOf(...written)).headline;
const leadOf = async (...written: readonly string[]): Promise<string> => (await draftOf(...written)).lead;

test("with whom a minister spoke by telephone is told by name", async () => {
  const talk = (who: string): Promise<string> =>
    headlineOf(
      "日印防衛相電話会談について",
      "2027年2月22日",
      "防衛省",
      "標記について、下記のとおり実施されましたのでお知らせします。",
      `2027年2月22日16時40分から約45分間、早見防衛大臣と${who}との電話会談が行われました。`,
    );
  assert.equal(
    await talk("サンプル・インド国防大臣"),
    "早見防衛大臣、サンプル・インド国防大臣と日印防衛相電話会談(2月22日)",
  );
});

test("what a minister's first words condemn is what the conference was about, before the meeting held on it", async () => {
  const conference = (first: string): Promise<string> =>
    headlineOf(
      "外務省・新着情報",
      "冒頭発言",
      `【早見外務大臣】${first}これを受けて、厳重に抗議をいたしました。`,
      "また、先ほど、国家安全保障会議四大臣会合を実施し、対応について協議を行いました。",
      "質疑応答",
      "【記者】この後の協議の予定を伺います。",
    );
  assert.match(
    await conference("北朝鮮は、今朝、弾道ミサイルの発射を強行しました。"),
    /^早見外務大臣が記者会見 北朝鮮による弾道ミサイルの発射、国家安全保障会議四大臣会合/u,
  );
  // What has not been done is no deed.
  assert.doesNotMatch(
    await conference("北朝鮮は、弾道ミサイルの発射を行っていません。"),
    /による弾道ミサイルの発射/u,
  );
});

test("an average is no number of ships", async () => {
  const report = (counted: string): Promise<string> =>
    headlineOf(
      "見本湾における海賊対処のための護衛活動について",
      "令和9年2月24日",
      "防衛省",
      "見本部隊は、全ての護衛活動を2月20日に終了しました。活動実績は以下の通りです。",
      "護衛回数:31回",
      `護衛隻数:${counted}`,
    );
  assert.match(await report("217隻(平均 7.0隻)"), /護衛回数31回、護衛隻数217隻/u);
  assert.doesNotMatch(await report("217隻(平均 7.5隻)"), /7\.5/u);
});

test("a paragraph's two numbers, and a day with an evening, stand in no headline", async () => {
  const planned = await draftOf(
    "1. 1 12月18日,東京において,日独見本協議が開催されます。",
    "2 この協議には,日本側から早見外務審議官が出席します。",
  );
  assert.match(planned.headline, /^東京において、日独見本協議が開催予定|^日独見本協議/u);
  assert.doesNotMatch(planned.headline, /^[0-9]/u);
  assert.match(
    await headlineOf("政府は、見本文書の改定を16日夕方、閣議決定しました。"),
    /^政府、見本文書の改定を閣議決定/u,
  );
});

test("of one who opens a joint conference alone the record tells with whom the talks were", async () => {
  const joint = (first: string): Promise<string> =>
    headlineOf(
      "日米防衛相共同臨時会見概要",
      "令和9年6月29日(10時21分~10時41分)",
      "(於:A棟2階講堂入口ロビー)",
      "1 発表事項",
      `(早見防衛大臣): ${first}大変有意義だと思っております。`,
    );
  assert.match(
    await joint("先ほど、サンプル長官と日米防衛大臣会合を実施しました。"),
    /^早見防衛大臣とサンプル長官が日米防衛相共同臨時会見\(6月29日\)$/u,
  );
  assert.doesNotMatch(await joint("来月、サンプル長官と会談を行う予定です。"), /サンプル長官/u);
});

test("what a firm says of its contract is not done by whoever is named in a clause about the goods", async () => {
  assert.equal(
    await headlineOf(
      "見本重工業は防衛省が2026年度から調達を始めた見本型護衛艦2隻の建造契約を結んだと発表した。従来より小型の新型艦。",
    ),
    "見本重工業、防衛省から見本型護衛艦2隻の建造を受注",
  );
});

test("a doubt in a title is no accident; running aground is one", async () => {
  const { headline, lead } = await draftOf(
    "海自の護衛艦「みほん」が航行不能に 海底の岩に接触か(2027年1月10日)",
    "海上自衛隊の護衛艦が山口県の沖合で乗り上げ、自力航行が不能になりました。",
    "10日午後0時28分ごろ、海上自衛隊の護衛艦「みほん」から第六管区海上保安本部に「船体に大きな振動があった」と通報がありました。",
    "海上保安庁によりますと、山口県見本町の南の沖合で護衛艦「みほん」が乗り上げました。",
    "自力航行不能になっていて、海底の岩に接触したとみられます。",
    "けが人などはいないということです。",
  );
  assert.match(headline, /乗り上げ/u);
  assert.doesNotMatch(headline, /接触/u);
  assert.match(lead, /護衛艦「みほん」の乗り上げ/u);
});

test("the label of a player, a greeting and a bare message are no title", async () => {
  const told =
    "日本の防衛省・統合幕僚監部は、中国海軍の「見本」号護衛艦が5月3日、見本島の南東で確認されたと発表した。";
  assert.doesNotMatch(await headlineOf("视频播放位置", told), /视/u);
  assert.doesNotMatch(
    await headlineOf(
      "ご挨拶Greeting",
      "令和9年1月20日",
      "陸上自衛隊WEBサイトをご覧の皆様、陸上幕僚長の早見です。",
      "1月17日、見本国陸軍総監マイス中将と懇談を行いました。",
    ),
    /挨拶|Greeting/u,
  );
  assert.doesNotMatch(
    await headlineOf(
      "Message",
      "メッセージ",
      "2027年",
      "• NEW",
      "統合幕僚長-定例記者会見にて",
      "本日は、私から、砕氷艦「みほん」の帰国についてお知らせします。4月8日に帰国いたしました。",
    ),
    /メッセージ/u,
  );
});

test("the cabinet's decision on one appointment says more than how many moved", async () => {
  const { headline } = await draftOf(
    "政府は「見本司令部」の司令官に、早見渡海将を充てる人事を閣議決定しました。現在の司令官を務めている例示実空将は今月23日付で退職するということです。",
  );
  assert.match(headline, /^政府、「見本司令部」の司令官に、早見渡海将を充てる人事を閣議決定/u);
});

test("a list of a month's relief is named with its month, where the page's name has its year behind a bar", async () => {
  assert.match(
    await headlineOf(
      "災害派遣|2027(令和9)年",
      "2027年12月の災害派遣実績",
      "概要",
      "令和9年12月15日(水)に見本県手本漁港を出港した漁船「見本丸」が連絡を途絶したため、海上保安庁が捜索を実施した。",
    ),
    /2027年12月の災害派遣実績/u,
  );
});

test("the force that alone took part is told as the doer of a training", async () => {
  const training = (...units: readonly string[]): Promise<string> =>
    headlineOf(
      "日米比共同訓練の実施について",
      "令和9年9月14日",
      "統合幕僚監部",
      "自衛隊は、米海軍及びフィリピン海空軍と下記のとおり共同訓練を実施しました。",
      "1 期日",
      "令和9年9月13日(月)",
      "2 参加部隊",
      ...units,
    );
  assert.equal(
    await training("(1)海上自衛隊", "輸送艦「みほん」", "(2)米海軍", "駆逐艦「サンプル」"),
    "海自、日米比共同訓練を実施(9月13日)",
  );
  assert.doesNotMatch(await training("(1)海上自衛隊", "輸送艦「みほん」", "(2)航空自衛隊", "F-2"), /^海自/u);
});

test("a broken clause of somebody's words is no topic", async () => {
  assert.doesNotMatch(
    await headlineOf(
      "外務大臣会見記録(令和9年10月)",
      "(令和9年10月31日(日曜日)23時10分 於:本省会見室)",
      "見本参拝問題",
      "(問)例示前外相が、今日の最後の離任会見の中で、総理、官房長官についても触れられましたが、いかがですか。",
      "(早見大臣)お答えは控えます。",
    ),
    /が、今日の最後/u,
  );
});

test("a lead tells its day once, and never begins with an hour of it", async () => {
  const seen = await leadOf(
    "統合幕僚監部は8月19日、日本海を飛行するロシア機に対し、戦闘機を緊急発進させたと発表した。",
    "今回確認したのはTu-95爆撃機2機で、8月19日午前から午後にわたって日本海を飛行。",
  );
  assert.doesNotMatch(seen, /8月19日.*8月19日/u);
});

test("a day of what is to come, of what a paper wrote or within the month of a list is not that of the announcement", async () => {
  const list = await draftOf(
    "災害派遣|2027(令和9)年",
    "2027年12月の災害派遣実績",
    "概要",
    "令和9年12月15日(水)に見本県手本漁港を出港した漁船「見本丸」が連絡を途絶したため、海上保安庁が捜索を実施した。",
  );
  assert.doesNotMatch(`${list.headline}${list.lead}`, /12月15日/u);
  assert.doesNotMatch(
    await headlineOf(
      "トップ 見本海域への巡視船みほんの派遣について 海上保安庁では、平成12年以降、毎年、巡視船を派遣しています。 令和9年4月23日(金)に手本港で行われる出港式が取材可能です。",
    ),
    /を公表\(4月23日\)/u,
  );
  assert.match(
    await headlineOf("見本橋の改修について", "令和9年4月23日", "見本省", "見本省は、見本橋を改修しました。"),
    /\(4月23日\)/u,
  );
});

test("two days that share one sign are both told", async () => {
  assert.match(
    await headlineOf(
      "日米見本当局間会合について",
      "令和9年1月6日",
      "防衛省",
      "1.11、12日、ワシントンDCにおいて日米見本当局間会合が開催される。",
      "2.この会合には、日本側から早見北米局参事官が参加し、意見交換等を行う予定である。",
    ),
    /1月11日~12日/u,
  );
});

test("what a bracket tells of is not cut from a title", async () => {
  assert.match(
    await headlineOf(
      "報道発表",
      "見本国における洪水被害(我が国の国際緊急援助隊(自衛隊)の活動終結)",
      "令和9年10月5日",
      "見本国の要請に応じ、我が国は自衛隊部隊を派遣し、8月31日から輸送活動を実施してきました。",
      "本日、活動の終結に関する命令を発出し、10月10日をもって輸送活動を終結することとなりました。",
    ),
    /活動終結/u,
  );
});

test("one talk by telephone is one topic", async () => {
  assert.equal(
    await headlineOf(
      "防衛大臣臨時記者会見",
      "日時",
      "令和9年10月7日(木)08:33~08:41",
      "場所",
      "防衛省A棟1階エントランス",
      "備考",
      "日米防衛相電話会談後の早見防衛大臣会見",
      "1 発表事項",
      "本日朝7時からサンプル国防長官と電話会談を実施いたしました。日米同盟の強化に取り組む決意を申し上げました。",
    ),
    "早見防衛大臣が臨時記者会見 日米防衛相電話会談(10月7日)",
  );
});

test("a group whose members are cut away tells nothing", async () => {
  assert.doesNotMatch(
    await headlineOf(
      "日本の防衛省・統合幕僚監部は、北国海軍の「見本」号護衛艦(艦番号950)と「手本」訓練艦(艦番号98)からなる編隊が5月3日、見本島の南東650キロの地点で見本海に戻るのを確認したと発表した。",
    ),
    /^編隊/u,
  );
});

test("whoever greets readers by name is told as the doer of what he tells", async () => {
  const { headline, lead } = await draftOf(
    "ご挨拶Greeting",
    "令和9年1月20日",
    "陸上幕僚長より皆さまへ",
    "見本サイトをご覧の皆様、陸上幕僚長の早見渡です。",
    "皆様に活動をお知らせしていきます。",
    "まず、見本交流についてですが、1月17日、見本国陸軍総監マイス中将と懇談を行いました。",
    "本懇談において、地域情勢について議論を行いました。",
  );
  assert.match(headline, /^早見陸上幕僚長、見本国陸軍総監マイス中将と懇談を実施\(1月17日\)$/u);
  assert.doesNotMatch(`${headline}${lead}`, /まず/u);
});

test("a lead's matter does not begin with the bare day or the cabinet's hour", async () => {
  const lead = await leadOf(
    "2027年6月22日",
    "21日午前10時ごろ、見本県手本市の陸上自衛隊手本駐屯地で、陸自見本隊所属の多用途ヘリコプター「UH1J」が着陸に失敗し、機体が損傷した。防衛省が発表した。",
  );
  assert.doesNotMatch(lead, /21日午前/u);
  assert.match(lead, /機体が損傷したこと/u);
  assert.doesNotMatch(
    await leadOf(
      "政府は16日の閣議で、見本湾での海上自衛隊の活動を来年11月19日まで1年間延長する方針を決定した。",
    ),
    /16日の閣議/u,
  );
});

test("nothing is announced before the day on which it was seen", async () => {
  const lead = await leadOf(
    "日本の防衛省・統合幕僚監部は、中国海軍の「見本」号護衛艦(艦番号950)と「手本」訓練艦(艦番号98)からなる編隊が2027年5月3日、沖縄の南東650キロの地点で東シナ海に戻るのを確認したと発表した。同編隊は2027年5月2日午後に宮古島の北東から太平洋に入り、当時、統合幕僚監部は情報を公表し、監視している。",
  );
  assert.doesNotMatch(lead, /5月2日/u);
  assert.match(lead, /5月3日/u);
});

test("what will be held somewhere is told with its place behind it", async () => {
  assert.match(
    await headlineOf(
      "1. 1 12月18日,東京において,日独見本協議が開催されます。",
      "2 この協議には,日本側から早見外務審議官が出席します。",
    ),
    /^日独見本協議を東京で開催予定\(12月18日\)$/u,
  );
});
