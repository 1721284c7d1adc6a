// People as newspapers, parties, firms and the Diet's records name them, and what only looks like somebody there.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readNames } from "../names.ts";

function peopleOf(text: string): readonly string[] {
  return readNames(text)
    .filter(({ kind }) => kind !== "group")
    .map(({ name, office }) => (office === undefined ? name : `${name} ${office}`));
}

function checkPeople(rows: readonly (readonly [text: string, ...people: string[]])[]): void {
  for (const [text, ...people] of rows) assert.deepEqual(peopleOf(text), people, text);
}

test("heads of firms, parties and schools stand behind a whole name, also one of rare characters", () => {
  checkPeople([
    ["見本重工の伊藤丙見社長は述べた。", "伊藤丙見 社長"],
    ["例示大の多見淳教授は話す。", "多見淳 教授"],
    ["例示党の野田圭代表と見本党の吉村渡代表が", "野田圭 代表", "吉村渡 代表"],
    ["見本民主党・早見渡代表は番組で", "早見渡 代表"],
    ["小野寺渡政調会長は番組に", "小野寺渡 政調会長"],
    ["住民代表が要望し、石油会社社長が謝罪した。"],
    ["政府代表団が訪れ、全国知事会長が要望した。"],
    ["県の知事公室長が応対した。"],
  ]);
});

test("a town named before its head tells that what stands between is a name; alone it is the office of a town", () => {
  checkPeople([
    ["同町の河野町長は話した。", "河野 町長"],
    ["例示市・渡具知渡市長は", "渡具知渡 市長"],
    ["中山渡市長は出席した。中山市長は述べた。", "中山渡 市長", "中山 市長"],
    ["中山市長は述べた。"],
    ["長崎市長が参列した。"],
  ]);
});

test("initials stand within a foreign name, and an alliance or a country before its office", () => {
  checkPeople([
    ["サラ・H・リンデン海兵隊総司令官と", "サラ・H・リンデン 海兵隊総司令官"],
    ["ジョン・C.リンデン在日米軍司令官は", "ジョン・C.リンデン 在日米軍司令官"],
    ["リンデンNATO事務総長は", "リンデン 事務総長"],
    ["アンナ・リンデン仏軍事相が", "アンナ・リンデン 軍事相"],
    ["アンナ・ベル・デル・リオ提督が乗艦した。", "アンナ・ベル・デル・リオ"],
    ["見軍国防相と早見防衛相が", "見軍 国防相", "早見 防衛相"],
    ["薛見駐大阪総領事に", "薛見 駐大阪総領事"],
  ]);
});

test("a whole line letter-spaced is an office, a rank and a name", () => {
  checkPeople([
    ["防 衛 大 臣  中 谷  元", "中谷元 防衛大臣"],
    ["海 上 幕 僚 長   海 将   齋 藤   聡", "齋藤聡 海上幕僚長"],
  ]);
});

test("a record of the Diet names with 君, behind its mark or within the brackets of an office", () => {
  checkPeople([
    ["○早見渡君 防衛大臣に伺います。", "早見渡"],
    ["○国務大臣(早見渡君) お答えします。", "早見渡 国務大臣"],
    ["○政府参考人（見本聡君）　お答えいたします。", "見本聡 政府参考人"],
    ["議員諸君、卒業生諸君に期待する。"],
  ]);
});

test("hiragana may be a surname, a given name or both", () => {
  checkPeople([
    ["同長官はまちむら のぶたか外務大臣と会談を行い", "まちむらのぶたか 外務大臣"],
    ["いしば茂総理が応援した。", "いしば茂 総理"],
    ["俳優のさとう例子さんが", "さとう例子"],
    ["現職の早見デニー氏(62)が", "早見デニー"],
  ]);
});

test("両 joins two names of one office, and before an office alone it is nobody", () => {
  checkPeople([
    ["見本渡、早見一郎両議員が質問した。", "見本渡 議員", "早見一郎 議員"],
    ["堀、岸両副大臣が就任した。", "堀 副大臣", "岸 副大臣"],
    ["日豪両首相は合意した。"],
  ]);
});

test("an office of a bureau follows a name at once, its age in brackets behind it", () => {
  checkPeople([
    ["後任は森健畜産局長(58)が就く。", "森健 畜産局長"],
    ["官房長には渡辺毅水産庁漁政部長(58)が", "渡辺毅 水産庁漁政部長"],
    ["輸出局長には小川渡消費・安全局長(59)が", "小川渡 消費・安全局長"],
    ["小泉渡・例示大准教授は分析する。", "小泉渡 例示大准教授"],
    ["坂本誠志郎本部長が視察した。", "坂本誠志郎 本部長"],
    ["同省の例見俊樹防衛政策局次長が", "例見俊樹 防衛政策局次長"],
    ["県の例見正仁知事公室長が", "例見正仁 知事公室長"],
    ["リンデン情報局長が述べた。作家・佐藤渡氏の著書。", "リンデン 情報局長", "佐藤渡"],
    ["林野庁次長が説明し、宮城海上保安部長が応じた。"],
    ["観光・考古大臣が訪れ、現地司令官が迎えた。"],
  ]);
});

test("an office of several fields, of a council or an agency, and the country of a post abroad", () => {
  checkPeople([
    ["ベールズ外務・英連邦・開発大臣兼首席大臣と会談する。", "ベールズ 外務・英連邦・開発大臣兼首席大臣"],
    ["ベールズ閣僚評議会副議長兼外相と会談する。", "ベールズ 閣僚評議会副議長兼外相"],
    ["早見健資源エネルギー庁長官は、在任3年目に入る。", "早見健 資源エネルギー庁長官"],
    ["チリ大使の早見健氏を起用する。", "早見健 チリ大使"],
    ["チリ大使のベールズ氏は述べた。", "ベールズ 大使"],
    ["早見新見本庁長官は述べた。マイアミ総領事を務めた。"],
    ["新しい米大使に早見健氏 中国大使も交代", "早見健"],
    [
      "21日早見防衛大臣は述べた。21日アン・ベールズ豪州外相と会った。",
      "早見 防衛大臣",
      "アン・ベールズ 外相",
    ],
    ["例示県警の早見健首席監察官は述べた。", "早見健 首席監察官"],
    ["見本艦隊司令官 海将補 林 健(はやし けん)が出る。", "林健 見本艦隊司令官"],
  ]);
});

test("a surname stands before the office of a committee or of a body in Latin letters; an embassy is nobody", () => {
  checkPeople([
    ["昨日、小野寺航路調査会長から提言を受けた。", "小野寺 航路調査会長"],
    ["早見橋梁対策本部長は述べた。", "早見 橋梁対策本部長"],
    ["来日したベールズXYZO事務局長と会った。", "ベールズ XYZO事務局長"],
    ["宮城航路協議会長と見本地区協議会長が出席した。"],
    ["在独日本大使館からのお知らせ"],
    ["ベールズ大使は在独大使館で会見した。", "ベールズ 大使"],
  ]);
});

test("a clause may tell the office, a number how many held it, and a ship's sort belongs to her captain", () => {
  checkPeople([
    ["隊の第28代司令であった見本茂樹(大学28期)がそのまま着任した。", "見本茂樹 司令"],
    ["図書館長だった早見健は、編集委員を務める川辺渡が", "早見健 図書館長", "川辺渡 編集委員"],
    ["護衛艦はやせ艦長の見本誠2等海佐は", "見本誠 護衛艦はやせ艦長"],
    ["練習艦「はやせ」艦長の見本誠2等海佐は", "見本誠 練習艦「はやせ」艦長"],
    ["海将の就任は例見隆海将以来となる。", "例見隆"],
  ]);
  const [numbered] = readNames("新司令に第31代図書局長早見健海将が着任します。");
  assert.equal(numbered?.surface, "第31代図書局長早見健海将");
});

test("新 before an office in a headline of two words is nobody's given name, and between blanks it is", () => {
  checkPeople([
    ["海保 新長官に早見氏", "早見"],
    ["見本 新 防衛大臣は述べた。", "見本新 防衛大臣"],
  ]);
});

test("ranks of the police stand behind names, and behind stations and words for people they name nobody", () => {
  checkPeople([
    ["早瀬署の第40代署長に就任した早見健警視(57)は話す。", "早見健"],
    ["例示県警本部長の早見健警視監は述べた。", "早見健 例示県警本部長"],
    ["早瀬署警部は逮捕した。男性警部補が停職となり、同署巡査部長も処分された。"],
    ["警視庁は発表し、警視総監は述べた。"],
  ]);
});
