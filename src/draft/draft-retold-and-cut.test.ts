// Headlines of what papers retell in their own form, of bodies' papers, of pages named in short, and of topics told in passing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOfText } from "../testing/drafts/draft-of-text.ts";

const said = async (text: string): Promise<string> => (await draftOfText(text)).headline;

test("what a body of two countries announced together is its paper, and no meeting that was held", async () => {
  const page = (name: string): string =>
    `${name}(2027.3.4)\n\n2027年3月4日\n\n早見外務大臣\n例示防衛大臣\nフーケ国務長官\n\n2026年10月3日に開催された会合において、閣僚は、図書の協力を決定した。`;
  const headline = await said(page("日仏図書協議委員会共同発表"));
  assert.match(headline, /日仏図書協議委員会共同発表を公表\(3月4日\)$/u);
});

test("a meeting of three countries keeps its number of countries whole", async () => {
  const text =
    "令和9年3月4日\n防衛省\n2027年3月4日、例示国において、ポール・フーケ豪州国防大臣、早見渡日本国防衛大臣及びジョン・スミス米国国防長官は、第4回三か国防衛大臣会談を開催した。\n我々は、図書の協力を確認する。";
  const { headline, lead } = await draftOfText(text);
  assert.match(headline, /三か国防衛大臣会談を/u);
  assert.match(lead, /による第4回三か国防衛大臣会談について以下のように公表した。$/u);
});

test("a meeting at home is told without one's own country for its place", async () => {
  const page = (place: string): string =>
    `報道発表\n\n日仏外相会談\n\n令和9年3月4日\n\n 3月4日、早見渡外務大臣は、${place}を訪問中のポール・フーケ・フランス外務大臣との間で日仏外相会談を行ったところ、概要は以下のとおりです。`;
  assert.doesNotMatch(await said(page("日本")), /日本で/u);
});

test("the hours of a meeting that a minister tells of are not those of his conference", async () => {
  const text =
    "防衛大臣記者会見\n令和9年3月4日\n○ 本日、11時10分から12時45分までの約95分間、フーケ国防長官と日仏防衛相会談を実施いたしました。私から、図書の整備に向けた取組を述べました。";
  assert.doesNotMatch((await draftOfText(text)).lead, /11時/u);
});

test("topics told in passing: a state of things, what begins with its matter alone, what was held", async () => {
  const conference = (words: string): string =>
    `防衛大臣記者会見\n\n日時\n令和9年3月4日(木)09:30~10:11\n場所\n図書館会議室\n備考\n早見防衛大臣閣議後会見\n\n1 発表事項\n\n ${words}\n\n2 質疑応答\n\nQ:初の読書会が行われましたが、館長からはどういったお話がありましたか。\n\nA:読書の話です。`;
  assert.equal(
    await said(conference("まず、早瀬市の水害の状況でございます。昨日までに二名が戻りました。")),
    "早見防衛大臣が閣議後会見 早瀬市の水害の状況、初の読書会(3月4日)",
  );
  assert.match(
    await said(
      conference(
        "書庫の関係ですけれど、三冊が届きました。図書シンポジウムの動画配信について。本日から「令和9年度図書シンポジウム」を公式チャンネルにて配信をいたします。",
      ),
    ),
    /図書シンポジウムの動画配信/u,
  );
});

test("a conference is told with what it was called for, and a record by what names it", async () => {
  assert.equal(
    await said(
      "北ミサイル 早見渡官房長官 緊急会見全文\n\n 早見渡官房長官は29日未明、北国の弾道ミサイル発射を受け、緊急会見を行った。詳細は以下の通り。\n\n 北国に対し、厳重に抗議を行い、最も強い表現で非難した。",
    ),
    "早見官房長官が緊急会見 北国の弾道ミサイル発射",
  );
  assert.equal(
    await said(
      "[文書名] 見本台風の接近についての会見(早見内閣総理大臣)\n\n[場所] \n[年月日] 2027年3月4日\n[出典] 首相官邸\n[備考] \n[全文] \n\n おっしゃるように本日台風が近づいております。対応に全力を挙げてまいります。",
    ),
    "早見内閣総理大臣が会見 見本台風の接近(3月4日)",
  );
});

test("a page that is named in short is told by the month that it is of", async () => {
  const page = (line: string): string =>
    `災害派遣について\n\n${line}\n\n概要\n\n  • 令和9年5月29日(土)、早瀬市の山中において、男性1名が行方不明となり、早瀬県知事から第88連隊長に対して、災害派遣要請。\n  • 30日(日)、連隊が捜索活動を実施。`;
  assert.equal(
    await said(page("2027年(令和9年)5月の災害派遣実績")),
    "2027年(令和9年)5月の災害派遣実績を公表",
  );
});

test("a paper's headline tells an accident, as far as there is room and without its mark, also where its day is glued to it", async () => {
  assert.equal(
    await said(
      "【早瀬】書庫で棚が崩落、隣家に破片 早瀬・陸自例示駐屯地2027年3月5日 陸上自衛隊図書学校(早瀬町)は4日、早瀬市内の陸自例示駐屯地で、作業中の棚が崩落し、破損した棚の部品が、同駐屯地外の民有地に落下したと発表した。 同校によると、同日午前11時5分ごろ、同駐屯地内で、棚が崩落。部品1個が、民有地に落下したという。けが人はなかったとしている。",
    ),
    "書庫で棚が崩落、隣家に破片 早瀬・陸自例示駐屯地(3月4日)",
  );
  assert.match(
    await said(
      "【速報】砲弾が敷地の外に着弾か 陸上自衛隊が訓練で発射した1発が不明 600人態勢で捜索へ 早瀬・例示演習場\n早瀬市の例示演習場で、3日午後に陸上自衛隊が訓練中に発射した砲弾のうち1発が目標地点を外れたことがわかりました。陸自は、敷地の外に落下した可能性があるとして捜索しています。",
    ),
    /^砲弾が敷地の外に着弾か 陸上自衛隊が訓練で発射した1発が不明 600人態勢で捜索へ/u,
  );
});

test("what was held is told with its object, without courtesies to those who came; an exclamation is no title", async () => {
  assert.equal(
    await said(
      "40年の永きにわたり活躍した「巡視船みほん」、お疲れ様でした!\n\n 3月4日、朝方の豪雨も心配されましたが、早瀬市長、友の会副会長にご臨席を賜り、巡視船みほん(船長:早見 渡)の解役式が厳かに執り行われました。\n「PM88巡視船みほん」は、昭和58年に2代目として早瀬海上保安部に就役し、海を守り続けました。",
    ),
    "巡視船みほんの解役式を実施(3月4日)",
  );
});

test("who won an order from a firm is told so; a paper's headline of a decision is no matter", async () => {
  assert.equal(
    await said(
      "早瀬で新型書庫船建造 例示重工から受注、官公庁向け初\n2027/03/04 19時50分 更新[早瀬新報]\n\n 見本E&S造船(早瀬)は、海上自衛隊向けの護衛艦1隻を例示重工業(同)から受注した。\n例示重工業の基本設計に基づいて建造する。",
    ).then((headline) => headline.replace("海上自衛隊向けの", "")),
    "見本E&S造船、護衛艦1隻を例示重工業から受注",
  );
  assert.doesNotMatch(
    await said(
      "図書隊の派遣1年延長 政府決定、館内要員\n\n 政府は20日の閣議で、例示国図書館への図書隊員の派遣期間について、来年5月31日まで1年延長すると決定した。",
    ),
    /を公表/u,
  );
});

test("a paper's title that says only what was done is told with the force that its sentence names, and with one day", async () => {
  assert.equal(
    await said(
      "■各国と訓練を実施(2027年3月3~21日)\n3月3~21日,海上自衛隊は各国と以下の訓練を実施した。\n▷日例共同訓練,3月3~7日,見本港で実施。参加部隊は海自が立入検査隊。",
    ),
    "海自、各国と訓練を実施(3月3日~21日)",
  );
});

test("a ministry that begins an English sentence has its article", async () => {
  const { lead } = await draftOfText(
    "Japan scrambles record number of library jets\n\nTOKYO, Japan – Japan’s military scrambled a record number of jets last year, the government said Thursday.\n\nTokyo ordered its jets to the skies 168 times in the fiscal year through March, the defense ministry said.",
  );
  assert.match(lead, /^The Ministry of Defense published/u);
});

test("a meeting to come is told with its place and the day from which it goes on; a journey to come as planned", async () => {
  assert.equal(
    await said(
      "日仏図書当局間会合について\n\n令和9年3月4日\n\n1.4月6日から、早瀬市において日仏図書当局間会合が開催される。\n\n2.この会合には、日本側においては早見図書庁次長他が参加し、意見交換を行う予定である。",
    ),
    "日仏図書当局間会合を早瀬市で開催予定(4月6日~)",
  );
  const { headline, lead } = await draftOfText(
    "航空自衛隊の航空幕僚監部は、例示国空軍司令官からの招待に応じて、航空幕僚長が例示国に6月6日から9日にかけて出張する事を発表した。\n航空幕僚長は、6月6日に早瀬から例示国に移動する予定である。",
  );
  assert.match(headline, /航空幕僚長が例示国に出張予定\(6月6日~9日\)$/u);
  assert.match(lead, /航空幕僚長が例示国に.*出張することについて以下のように/u);
});
