// What a text denies, doubts, takes back or tells of others: no headline states it, and the same words without that are still told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOfText } from "../testing/drafts/draft-of-text.ts";

const said = async (title: string, issuer: string, body: string): Promise<string> =>
  (await draftOfText(`${title}\n令和9年3月5日\n${issuer}\n${body}`)).headline;

test("a missile passed over land only where the text is sure of it, and of this one", async () => {
  const launch = (over: string): Promise<string> =>
    said("北朝鮮によるミサイル発射について", "防衛省", `本日、北朝鮮は弾道ミサイルを発射しました。${over}`);
  assert.match(
    await launch("ミサイルは早瀬半島の上空を通過し、太平洋に落下しました。"),
    /早瀬半島の上空を通過/u,
  );
  for (const over of [
    "早瀬半島の上空を通過した事実は確認されていません。",
    "ミサイルは早瀬半島の上空を通過することなく、日本海に落下しました。",
    "ミサイルは早瀬半島の上空を通過した可能性があります。",
    "ミサイルは早瀬半島の上空を通過したとみられます。",
    "平成29年には早瀬半島の上空を通過しましたが、今回は日本海に落下しました。",
  ])
    assert.doesNotMatch(await launch(over), /通過/u, over);
});

test("a missile fell into the zone only where the text says so of this one", async () => {
  const launch = (fell: string): Promise<string> =>
    said("北朝鮮によるミサイル発射について", "防衛省", `本日、北朝鮮が弾道ミサイルを発射しました。${fell}`);
  assert.match(await launch("我が国EEZ内に落下したとみられます。"), /EEZ内に落下とみられる/u);
  for (const fell of [
    "我が国EEZ内に落下したとの情報はありません。",
    "我が国EEZ内に落下した事実は確認されていません。",
    "我が国EEZ内に落下したかは不明です。",
    "昨年のミサイルはEEZ内に落下したが、今回の落下場所は分析中です。",
  ])
    assert.doesNotMatch(await launch(fell), /落下/u, fell);
});

test("who pointed a radar is who did it, not whom it was pointed at or who claims it", async () => {
  const beam = (deed: string): Promise<string> =>
    said("ロシア海軍艦艇の動向について", "防衛省", `3月1日(月)、日本海において、${deed}。`);
  const ship = "ロシア海軍ウダロイ級駆逐艦1隻";
  for (const deed of [
    `${ship}から、護衛艦「みほん」が火器管制レーダーを照射された`,
    `${ship}が、護衛艦「みほん」に対し、火器管制レーダーを照射した`,
  ])
    assert.equal(await beam(deed), "ロシア海軍駆逐艦1隻が火器管制レーダーを照射(3月1日)", deed);
  for (const deed of [
    `${ship}が、護衛艦「みほん」から火器管制レーダーを照射されたと主張した`,
    `${ship}が、護衛艦「みほん」から火器管制レーダーを照射された`,
    `護衛艦「みほん」は、${ship}に対し、火器管制レーダーを照射した`,
    `${ship}が火器管制レーダーを照射した事実は確認されていません`,
    `${ship}が火器管制レーダーを照射すれば、厳正に対処します`,
    `${ship}は、火器管制レーダーを照射せずに通過した`,
  ])
    assert.doesNotMatch(await beam(deed), /照射/u, deed);
});

test("a bill that was not decided on is not told as decided", async () => {
  const bill = (verb: string): Promise<string> =>
    said("見本法案について", "内閣官房", `見本法案は、本日、閣議決定され${verb}。`);
  assert.match(await bill("ました"), /見本法案を閣議決定/u);
  assert.doesNotMatch(await bill("ませんでした"), /を閣議決定/u);
});

test("ships collided only where that is not denied, feared, rumoured or practised", async () => {
  const ships = "護衛艦「みほん」と漁船「例示丸」";
  const told = (title: string, body: string): Promise<string> =>
    said(`${ships}の${title}について`, "海上幕僚監部", body);
  assert.match(await told("衝突", `3月4日、${ships}が衝突しました。`), /が衝突\(3月4日\)$/u);
  for (const [title, body] of [
    ["衝突のおそれ", `3月4日、${ships}が接近しましたが、衝突はありませんでした。`],
    ["衝突事案に関する報道", `一部報道にある3月4日の${ships}の衝突の事実はありません。`],
    ["衝突を想定した訓練", `3月4日、${ships}の衝突を想定した訓練を実施しました。`],
  ] as const)
    assert.doesNotMatch(await told(title, body), /が衝突/u, title);
  const landed = "米陸軍見本キャンプ所属のUH-60ヘリ";
  assert.match(
    await said(
      `${landed}の不時着について`,
      "防衛省",
      `3月4日、${landed}が不時着しました。墜落の事実はありませんでした。`,
    ),
    /が不時着\(3月4日\)$/u,
  );
});

test("a tender's result is no contract, its day is that of the decision, and an open or void one has no winner", async () => {
  const tender = (title: string, body: string): Promise<string> =>
    said(title, "図書庁", `${body}\n件名 移動書架の製造`);
  assert.equal(
    await tender("移動書架の入札結果について", "落札者 早見木工株式会社\n落札金額 1億2000万円"),
    "図書庁、移動書架の製造の落札者を決定 早見木工(3月5日)",
  );
  assert.equal(
    await tender("移動書架の製造について", "令和9年3月4日、落札者が決定しました。\n落札者 早見木工株式会社"),
    "図書庁、移動書架の製造の落札者を決定 早見木工(3月4日)",
  );
  for (const body of [
    "3月20日に入札を行い、落札者を決定します。\n落札者 未定",
    "落札者 早見木工株式会社\n上記の落札は無効とし、再度入札を行う。",
  ])
    assert.doesNotMatch(await tender("移動書架の入札について", body), /契約|落札者を決定 |早見木工/u, body);
});

test("who is told to have attended is not somebody who called it off, was asked to, or was stood in for", async () => {
  const attended = (title: string, body: string): Promise<string> =>
    said(`早見外務大臣の見本外相会合への${title}`, "外務省", body);
  const held = "3月1日、早見渡外務大臣は、見本外相会合に出席したところ、概要は以下のとおりです。";
  assert.equal(await attended("出席について(結果)", held), "早見外務大臣、見本外相会合に出席(3月1日)");
  const other =
    "3月1日、見本外相会合が開催され、急病の早見外務大臣に代わり、例示外務副大臣が出席したところ、概要は以下のとおりです。";
  assert.doesNotMatch(await attended("出席(結果)", other), /会合に出席|早見外務大臣の見本外相会合を開催/u);
  const asked = "3月1日、例示国外相は、見本外相会合で、早見外務大臣の出席を求めました。";
  assert.doesNotMatch(await attended("出席に関する例示国外相の発言", asked), /会合に出席/u);
  assert.doesNotMatch(await attended("出席要請について", asked), /会合に出席/u);
});

test("an exercise of another country's forces is not told as ours", async () => {
  const exercise = (who: string): Promise<string> =>
    said(
      "見本共同訓練について",
      "海上幕僚監部",
      `${who}、次のとおり共同訓練を実施しました。\n期間 令和9年2月20日~22日`,
    );
  assert.equal(await exercise("海上自衛隊は"), "海自、見本共同訓練を実施(2月20日~22日)");
  assert.equal(await exercise("海上自衛隊と米海軍は"), "海自、見本共同訓練を実施(2月20日~22日)");
  assert.doesNotMatch(await exercise("米海軍は"), /海自/u);
  const withUs = await said(
    "海上自衛隊との合同訓練の実施について",
    "海上保安庁",
    "令和9年3月1日、海上保安庁と海上自衛隊は、見本沖において、合同訓練を実施しました。",
  );
  assert.doesNotMatch(withUs, /^海自/u);
});

test("a talk that did not take place was not held", async () => {
  const talk = (verb: string): Promise<string> =>
    said("例示長官との会談について", "防衛省", `早見防衛大臣は、例示国のサンプル国防長官と${verb}。`);
  assert.match(await talk("会談しました"), /会談を開催/u);
  for (const verb of ["会談しませんでした", "は会談しないこととしました"])
    assert.doesNotMatch(await talk(verb), /開催/u, verb);
});

test("what is only rumoured or was not reached is not told as done", async () => {
  const seen = (end: string): Promise<string> =>
    said(
      "中国軍機の動向について",
      "統合幕僚監部",
      `3月4日、中国軍のY-9情報収集機1機が沖縄本島と宮古島の間を通過${end}。`,
    );
  assert.match(await seen("した"), /が沖縄本島と宮古島の間を通過/u);
  assert.doesNotMatch(await seen("したとの報道がありましたが、そのような事実はありません"), /を通過/u);
  const fired = await said(
    "北朝鮮によるミサイル発射について",
    "防衛省",
    "本日、北朝鮮が弾道ミサイルを発射したとの報道がありましたが、発射の事実は確認されていません。",
  );
  assert.doesNotMatch(fired, /^北朝鮮が弾道ミサイルを発射/u);
  const fell = await said(
    "部品の落下について",
    "航空自衛隊見本基地",
    "3月4日、F-15の部品が落下したとの通報がありましたが、点検の結果、部品の欠落は確認されていません。",
  );
  assert.doesNotMatch(fell, /が落下/u);
  const punished = await said(
    "懲戒処分について",
    "陸上自衛隊見本駐屯地",
    "第1中隊の1等陸曹(45歳)は、停職3月の処分を受けたとの報道は事実ではない。",
  );
  assert.doesNotMatch(punished, /停職/u);
  const statement = await said(
    "日米共同声明について",
    "外務省",
    "早見外務大臣とサンプル国務長官は、共同声明を発出することで合意に至りませんでした。",
  );
  assert.doesNotMatch(statement, /発出/u);
});

test("a contract to come is not concluded", async () => {
  const contract = (verb: string): Promise<string> =>
    said(
      "見本装置の契約について",
      "防衛装備庁",
      `見本装置の試作について、例示電機株式会社と2億円の契約を締結${verb}。`,
    );
  assert.match(await contract("しました"), /と2億円で契約/u);
  assert.doesNotMatch(await contract("する予定です"), /で契約/u);
});

test("whose conference it is stands in a remark without a colon; who read a speech for another is not passed over", async () => {
  assert.equal(
    await said("記者会見", "", "備考 早見防衛大臣臨時会見\n問 会談の結果は。\n答 有意義だった。"),
    "早見防衛大臣が臨時会見(3月5日)",
  );
  const speech = (label: string): Promise<string> =>
    said(`${label}\n見本学校卒業式`, "", "諸君、卒業おめでとう。");
  assert.doesNotMatch(await speech("早見防衛大臣訓示(例示防衛副大臣代読)"), /で訓示/u);
});

test("who holds a conference is not who is absent, nor somebody else whom a remark below names", async () => {
  const absent = "備考 早見防衛大臣欠席のため例示防衛副大臣臨時会見\n問 結果は。\n答 有意義だった。";
  assert.match(await said("臨時記者会見", "", absent), /^例示防衛副大臣が/u);
  const below = "例示防衛大臣\n問 官房長官会見では。\n答 承知している。\n備考 早見官房長官会見";
  assert.match(await said("防衛大臣記者会見", "", below), /^例示防衛大臣が/u);
});

test("a statement's number is no part of what it speaks of", async () => {
  assert.equal(
    await said("外務大臣談話", "外務省", "1 見本国による例示条約からの脱退は、極めて遺憾です。"),
    "外務大臣談話 見本国による例示条約からの脱退(3月5日)",
  );
});

test("a launch that was not confirmed is not told as one", async () => {
  const launch = (rest: string): Promise<string> =>
    said("弾道ミサイルについて", "防衛省", `北朝鮮から弾道ミサイルの発射${rest}。`);
  assert.match(await launch("がありました"), /弾道ミサイルを発射/u);
  assert.doesNotMatch(await launch("は確認されませんでした"), /を発射/u);
});

test("the number of one of two ranks is not that of all", async () => {
  const punished = async (whom: string): Promise<string> =>
    (
      await draftOfText(
        `陸上自衛隊例示駐屯地は2027年3月5日、無断欠勤をしたとして${whom}を停職の懲戒処分にした。`,
      )
    ).headline;
  assert.match(await punished("隊員4人"), /4人を停職/u);
  assert.doesNotMatch(await punished("3等陸曹1人と陸士長4人"), /4人/u);
  assert.doesNotMatch(await punished("30代の3等陸曹と20代の陸士長2人"), /2人/u);
});

test("what the cabinet decided months ago is not told as decided now, and a page's update is no title", async () => {
  const decided = (day: string): Promise<string> =>
    said("防災計画の変更について", "見本省", `${day}の閣議において防災計画の変更が決定されました。`);
  assert.match(await decided("令和9年3月3日"), /を閣議決定\(3月3日\)/u);
  assert.doesNotMatch(await decided("令和8年11月5日"), /を閣議決定\(/u);
  const { headline } = await draftOfText("2027年3月9日更新\n見本省は2027年3月4日、書庫を閉鎖した。");
  assert.doesNotMatch(headline, /更新/u);
});

test("a call that was not received is not told as one, and who denies a report is not to deny it", async () => {
  const call = async (rest: string): Promise<string> =>
    (
      await draftOfText(
        `早見健防衛大臣は2027年3月4日、フィジー共和国のトム・ジョーンズ国防大臣の表敬を受け${rest}。`,
      )
    ).headline;
  assert.match(await call("ました"), /表敬を受ける/u);
  assert.doesNotMatch(await call("たと説明したが、実際には受けていなかったと訂正した"), /表敬を受ける/u);
  const { headline } = await draftOfText(
    "見本庁は2027年3月4日、書庫を閉鎖するとした報道を否定すると発表した。",
  );
  assert.match(headline, /報道を否定/u);
  assert.doesNotMatch(headline, /予定/u);
  const off = await draftOfText("見本省は2027年3月4日、5月5日の一般公開を中止すると発表した。");
  assert.match(off.headline, /一般公開を中止(?!予定)/u);
});

test("the day on which somebody took up the post last year is not that of the order", async () => {
  const order = async (rest: string): Promise<string> =>
    (
      await draftOfText(
        `見本省は2027年3月4日、早見健図書局長を次官に、川辺渡課長を図書局長に充てる人事を発表した。${rest}`,
      )
    ).headline;
  assert.match(await order("発令は4月1日付。"), /令和9年4月1日付け/u);
  assert.doesNotMatch(await order("早見氏は昨年4月1日付で局長に就いたばかりだった。"), /4月1日/u);
});

test("a firm that tells of another's order has not won it", async () => {
  const order = async (whose: string): Promise<string> =>
    (await draftOfText(`早見重工は2027年3月4日、${whose}図書庁から書架を12億円で受注したと発表した。`))
      .headline;
  assert.match(await order(""), /^早見重工、図書庁から書架を受注/u);
  assert.doesNotMatch(await order("川辺電機が"), /^早見重工、図書庁から書架を受注/u);
});
