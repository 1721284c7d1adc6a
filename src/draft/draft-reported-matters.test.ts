// Leads and headlines of texts without a title, or with a paper's: what was announced stands in the lead, days once and together.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOfText } from "../testing/drafts/draft-of-text.ts";

test("the lead tells the matter that the first sentence says was announced", async () => {
  const lost = await draftOfText(
    "令和9年3月1日\n見本庁\n見本庁は3月1日、見本基地所属の練習機が訓練中に部品を紛失したことを明らかにしました。けが人はいません。",
  );
  assert.match(
    lost.lead,
    /^見本庁は令和9\(2027\)年3月1日\(月\)、見本基地所属の練習機が訓練中に部品を紛失したことについて以下のように公表した。$/u,
  );
  const planned = await draftOfText(
    "海上自衛隊は2027年8月5日(木)と8月6日(金)の2日間、見本県見本町の見本港で掃海艇「みほん(MSC-999)」の一般公開を実施する。\n一般公開では、艦内を見学できる。乗艇時には、手荷物検査が実施される予定。",
  );
  assert.equal(
    planned.lead,
    "海上自衛隊は2027年8月5日(木)と8月6日(金)の2日間、見本県見本町の見本港で掃海艇「みほん」の一般公開を実施することについて以下のように発表した。",
  );
  assert.match(planned.headline, /一般公開を実施予定\(8月5日~6日\)$/u);
});

test("what somebody else announced is not the issuer's matter in the lead", async () => {
  const { lead } = await draftOfText(
    "令和9年3月1日\n見本庁\n例示社は3月1日、練習機が訓練中に部品を紛失したと発表した。見本庁は調べている。",
  );
  assert.doesNotMatch(lead, /紛失した/u);
});

test("an open day is planned by its title, on both its days", async () => {
  const { headline } = await draftOfText(
    "2027.07.24\n海上自衛隊 護衛艦「みほんが」の一般公開について\n\n護衛艦の一般公開が行われます。\n詳細は公式サイトからご確認ください。\n\n日時 8月7日(土) 13:00~16:30(受付終了16:00)\n   8月8日(日)   9:00~13:00(受付終了12:30)\n会場 見本港第1号岸壁",
  );
  assert.equal(headline, "海自 護衛艦「みほんが」の一般公開を実施予定(8月7日~8日)");
});

test("a paper's headline with days of its own stands as it is, with them", async () => {
  const { headline } = await draftOfText(
    "見本統合演習始まる 過去最大 全国各地で6万人参加(2027年10月20日~31日)\n\n2027年10月22日更新\n\n 令和9年度「見本統合演習」が10月20日に始まった。31日までの予定で、日本周辺海空域で行われる。部隊の統合運用能力の向上を図る共同訓練で、隊員約5万人が参加する。",
  );
  assert.equal(headline, "見本統合演習始まる 過去最大 全国各地で6万人参加(10月20日~31日)");
});

test("a spokesman's polite opening names what his conference is about", async () => {
  const { headline } = await draftOfText(
    "報道官会見\n令和9年4月1日(木)16:00~16:02\n見本省会見室\n発表事項\n報道官:ここ見本室の改装についてでございます。本日から運用を開始したいと思っております。",
  );
  assert.match(headline, /見本室の改装\(4月1日\)$/u);
});

test("a caption and a country's name are no title of a meeting", async () => {
  const { lead } = await draftOfText(
    "北マケドニア\n\n令和9年3月4日\n例示外務大臣と握手して笑顔で写真撮影に応じる早見外務大臣\n\n 3月4日、早見健外務大臣は、ドルジ・モンゴル外務大臣と日蒙外相会談を行ったところ、概要は以下のとおりです。\n\n1 冒頭、早見大臣は、訪日を歓迎しました。",
  );
  assert.match(lead, /による日蒙外相会談が以下のように公表された。$/u);
});

test("commas of a ministry's own are written as the desk writes them", async () => {
  const { headline } = await draftOfText(
    "北欧3か国,スウェーデン,ノルウェーとの書庫の共同利用について\n令和9年3月4日\n外務省\n書庫の共同利用を始めました。",
  );
  assert.match(headline, /北欧3か国、スウェーデン、ノルウェー/u);
});

test("a polite sentence over a notice is told as the plan that it is", async () => {
  const { headline } = await draftOfText(
    "初の見本島周辺の海底調査を行います\n\n海上保安庁では、測量船により、初めて見本島周辺の海底地形等の調査を行います。\n海上保安庁は、6月22日から7月10日の間、調査を実施します。",
  );
  assert.equal(headline, "海保、初の見本島周辺の海底調査を実施予定");
});

test("a minister without his ministry's name is that of the ministry whose record it is", async () => {
  const { headline } = await draftOfText(
    "大臣臨時会見概要\n\n令和9年7月9日(09時20分〜09時26分)\n防衛省\n\n1 発表事項\n本日、例示市で火災が起きました。\n2 質疑応答\nQ:被害はありますか。\nA:確認中です。",
  );
  assert.match(headline, /^[^、]{0,4}防衛大臣が臨時会見/u);
});

test("the day above the first words of a record is no topic", async () => {
  const { headline } = await draftOfText(
    "外務大臣会見記録\n令和9年3月4日(木)11時15分\n【早見外務大臣】冒頭、私からは特にありません。\n【記者】橋の工事について伺います。",
  );
  assert.doesNotMatch(headline, /令和/u);
});
