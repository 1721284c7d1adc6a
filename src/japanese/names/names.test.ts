// People: general forms of names, short forms, groups, and what is nobody.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readNames, sameName } from "../names.ts";

type NameRow = readonly [text: string, ...people: string[]];

/** name [reading] <country> office {rank} (kind unless full) */
function describe(text: string): readonly string[] {
  return readNames(text).map(({ span, surface, nameSpan, name, reading, country, office, rank, kind }) => {
    assert.equal(text.slice(...span), surface);
    const written = text.slice(...nameSpan);
    assert.equal(/[A-Z]/.test(written) ? written : written.replaceAll(/\s/g, ""), name);
    return [
      name,
      reading && `[${reading}]`,
      country && `<${country}>`,
      office,
      rank && `{${rank}}`,
      kind !== "full" && `(${kind})`,
    ]
      .filter(Boolean)
      .join(" ");
  });
}

function checkNames(rows: readonly NameRow[]): void {
  for (const [text, ...people] of rows) assert.deepEqual(describe(text), people, text);
}

test("a name before a reading in parentheses has the office behind it", () => {
  checkNames([
    ["中谷 元(なかたに・げん)防衛大臣は", "中谷元 [なかたに・げん] 防衛大臣"],
    ["中谷　元（なかたに・げん）防衛大臣は", "中谷元 [なかたに・げん] 防衛大臣"],
    ["小泉進次郎(こいずみ・しんじろう)防衛大臣は", "小泉進次郎 [こいずみ・しんじろう] 防衛大臣"],
    ["安圭伯(アン・ギュベク)大韓民国国防部長官と", "安圭伯 [アン・ギュベク] <韓国> 国防部長官"],
    ["朴振(パク・チン)外交部長官", "朴振 [パク・チン] 外交部長官"],
    ["齋藤聡(さいとう・あきら)海上幕僚長が", "齋藤聡 [さいとう・あきら] 海上幕僚長"],
    ["田村真禎(たむら・まさよし)やはぎ艦長", "田村真禎 [たむら・まさよし] やはぎ艦長"],
    ["当日は八代蓮（やしろ・れん）防衛大臣が", "八代蓮 [やしろ・れん] 防衛大臣"],
    ["月岡さくら(つきおか・さくら)防衛大臣", "月岡さくら [つきおか・さくら] 防衛大臣"],
    ["南宮哲(ナムグン チョル)大韓民国国防部長官", "南宮哲 [ナムグン チョル] <韓国> 国防部長官"],
    ["毛利信二(もうり・しんじ)国土交通審議官", "毛利信二 [もうり・しんじ] 国土交通審議官"],
    ["海上幕僚長の齋藤聡(さいとう・あきら)氏", "齋藤聡 [さいとう・あきら] 海上幕僚長"],
    ["山田太郎(やまだ・たろう)1等海佐", "山田太郎 [やまだ・たろう] {1等海佐}"],
  ]);
});

test("a name before its country and office is parted from both", () => {
  checkNames([
    ["中谷元日本国防衛大臣と", "中谷元 <日本> 防衛大臣"],
    ["小泉進次郎防衛大臣は", "小泉進次郎 防衛大臣"],
    ["小野寺五典防衛大臣と", "小野寺五典 防衛大臣"],
    ["リチャード・マールズ豪副首相兼国防大臣は", "リチャード・マールズ <豪州> 副首相兼国防大臣"],
    ["ニルマラ・シタラマン国防大臣", "ニルマラ・シタラマン 国防大臣"],
    ["中谷元・前防衛相", "中谷元 前防衛相"],
    ["中谷 元 防衛大臣", "中谷元 防衛大臣"],
    ["内倉浩昭航空幕僚長", "内倉浩昭 航空幕僚長"],
    ["三木さくら日本国防衛大臣及び", "三木さくら <日本> 防衛大臣"],
    ["歓迎した防衛大臣は、進めていく外務大臣と"],
    ["マレーシアのグエン・ヴァン・ミュラー国防大臣", "グエン・ヴァン・ミュラー <マレーシア> 国防大臣"],
    [
      "サラ・ベルナルド＝ロペス・ベトナム社会主義共和国国防大臣",
      "サラ・ベルナルド＝ロペス <ベトナム> 国防大臣",
    ],
  ]);
});

test("a surname or a foreign name before an office is a short form", () => {
  checkNames([
    ["中谷防衛大臣は", "中谷 防衛大臣 (short)"],
    ["中谷大臣は", "中谷 大臣 (short)"],
    ["アン長官とマールズ副首相", "アン 長官 (short)", "マールズ 副首相 (short)"],
    ["ウォーマス陸軍長官", "ウォーマス 陸軍長官 (short)"],
    ["シャフリィ・インドネシア国防大臣", "シャフリィ <インドネシア> 国防大臣 (short)"],
    ["パパロインド太平洋軍司令官", "パパロ インド太平洋軍司令官 (short)"],
    ["ブランソン在韓米軍司令官", "ブランソン 在韓米軍司令官 (short)"],
    ["ウィップスパラオ大統領", "ウィップス <パラオ> 大統領 (short)"],
    ["岸防衛大臣", "岸 防衛大臣 (short)"],
    ["酒井海幕長と増田事務次官", "酒井 海幕長 (short)", "増田 事務次官 (short)"],
    ["安倍総理とモディ首相", "安倍 総理 (short)", "モディ 首相 (short)"],
    ["長谷川大臣", "長谷川 大臣 (short)"],
    ["阿部知事", "阿部 知事 (short)"],
  ]);
});

test("a name beside a rank is read, letter-spaced or not", () => {
  checkNames([
    ["空 将  武 藤 茂 樹", "武藤茂樹 {空将}"],
    ["海将補 坂田竜三", "坂田竜三 {海将補}"],
    ["1等海佐 山田 太郎", "山田太郎 {1等海佐}"],
    ["井岡拓路1等空尉と", "井岡拓路 {1等空尉}"],
  ]);
});

test("両大臣 and 同大臣 are groups, who are named elsewhere", () => {
  checkNames([
    ["両大臣は", "両大臣 (group)"],
    ["両長官が", "両長官 (group)"],
    ["同大臣は", "同大臣 (group)"],
    ["両首脳は", "両首脳 (group)"],
  ]);
});

test("an English name stands before or behind its office", () => {
  checkNames([
    ["Defense Minister KIHARA Minoru met", "KIHARA Minoru Defense Minister"],
    [
      "Richard Marles, Deputy Prime Minister and Minister for Defence, said",
      "Richard Marles Deputy Prime Minister and Minister for Defence",
    ],
    ["Minister Nakatani said", "Nakatani Minister (short)"],
  ]);
});

test("a bare office, a country, a ship, a meeting and an organisation are nobody", () => {
  checkNames(
    [
      "防衛大臣は",
      "韓国国防部長官と",
      "日本国防衛大臣",
      "米国防長官",
      "豪国防大臣",
      "日米韓防衛相会談",
      "関係大臣",
      "国務大臣",
      "外務副大臣",
      "海上幕僚長が",
      "防衛省統合幕僚長",
      "護衛艦「ゆうだち」艦長",
      "護衛艦「ゆうだち」",
      "東京(とうきょう)",
      "内閣総理大臣",
      "防衛大臣政務官",
      "事務次官",
      "The Defense Minister said",
      "Defense Ministerial Meeting",
      "首脳会談",
      "大統領選挙",
      "将来の",
      "1佐人事",
    ].map((text) => [text]),
  );
});

test("a name follows its office in running text", () => {
  checkNames([
    ["前任は統合幕僚学校長の坂田竜介が務めた", "坂田竜介 統合幕僚学校長"],
    ["現見本地方総監部幕僚長の牛沢築陸将補は", "牛沢築 見本地方総監部幕僚長 {陸将補}"],
    ["第12代海上幕僚長見本進一海将が", "見本進一 海上幕僚長 {海将}"],
    ["在日米軍司令官アラン・ベールズ中将は", "アラン・ベールズ 在日米軍司令官 {中将}"],
    ["護衛艦「さざなみ」艦長の見本渡2等海佐は", "見本渡 護衛艦「さざなみ」艦長 {2等海佐}"],
    ["見本株式会社代表取締役社長 山田太郎\n", "山田太郎 代表取締役社長"],
    ["総監の定例会見が、司令官の視察を、大臣の山場を"],
  ]);
});

test("beside a general's or a foreign rank the name is known for one", () => {
  checkNames([
    ["後任に河野海将を充てる", "河野 {海将} (short)"],
    [
      "アラン・ベールズ米海軍大将(インド太平洋軍司令官)と",
      "アラン・ベールズ インド太平洋軍司令官 {米海軍大将}",
    ],
    ["両海将は、同期海将と"],
    ["ロシア海軍大佐が"],
  ]);
});

test("behind a unit, a post or a title a name begins at once, and before a rank a known surname of one character", () => {
  checkNames([
    ["関3尉の後任", "関 {3尉} (short)"],
    ["甲斐准尉は", "甲斐 {准尉} (short)"],
    ["第1中隊中野渡2陸尉以下", "中野渡 {2陸尉}"],
    ["(連隊長・西村修1陸佐=見本)は", "西村修 連隊長 {1陸佐}"],
    ["練習艦隊司令官(大塚洋夫 海将補)が", "大塚洋夫 練習艦隊司令官 {海将補}"],
    ["さくら艦長(柏原明俊 1等海佐)が", "柏原明俊 さくら艦長 {1等海佐}"],
    ["第3師団長 見本陸将着任", "見本 {陸将} (short)"],
    ["着任した井土川陸将補の", "井土川 {陸将補} (short)"],
    ["新任陸将補と名物海将が"],
    ["佐世保地方総監部幕僚長 海将補 三隅 遥が", "三隅遥 佐世保地方総監部幕僚長 {海将補}"],
  ]);
});

test("a king, a guest of honour and a minister of any country are somebody, and no unit or new minister is", () => {
  checkNames([
    ["エリザベス女王が", "エリザベス 女王 (short)"],
    ["米海軍長官カルロス・デル・トロ閣下が", "カルロス・デル・トロ <米国> 海軍長官"],
    ["ベールズ・モンテネグロ首相は", "ベールズ <モンテネグロ> 首相 (short)"],
    ["アン・ベールズ瑞国防大臣は", "アン・ベールズ <スウェーデン> 国防大臣"],
    ["アラン・ベールズ(Alan Bales)加国防大臣は", "アラン・ベールズ <カナダ> 国防大臣"],
    ["ツォルン連邦軍総監が", "ツォルン 連邦軍総監 (short)"],
    ["アラン・ベールズ准尉と", "アラン・ベールズ {准尉}"],
    ["新任大臣として"],
    ["議長声明(ポイント)について、議長総括(テーマ)及び大臣談話を"],
    ["第5空母打撃群司令官として"],
  ]);
});

test("a unit's number begins an office, Latin letters and initials stand within names, and a rank may be the same as before", () => {
  checkNames([
    ["見本理事がベールズ第5空軍司令官を", "見本 理事 (short)", "ベールズ 第5空軍司令官 (short)"],
    ["早見JAAGA副理事長と", "早見 JAAGA副理事長 (short)"],
    ["在日米陸軍司令官アラン・X・ベールズ少将が", "アラン・X・ベールズ 在日米陸軍司令官 {少将}"],
    [
      "学校事務部長(二等海上保安監 早見洋)、教育訓練部長(同 早見清仁)から",
      "早見洋 学校事務部長 {二等海上保安監}",
      "早見清仁 教育訓練部長",
    ],
    ["陸上自衛隊西部方面総監の早見敬史陸将と", "早見敬史 西部方面総監 {陸将}"],
    ["陸上幕僚長の早見圭秀です。", "早見圭秀 陸上幕僚長"],
    ["高円宮妃殿下及び", "高円宮妃"],
    ["米国のベールズ通商代表との", "ベールズ <米国> 通商代表 (short)"],
    ["前職は米輸送軍能力付与コマンド司令官。"],
    ["吉田自民党参議院幹事長と", "吉田 自民党参議院幹事長 (short)"],
    ["21年3月陸幕長。"],
  ]);
});

test("on a list of speakers a name stands before where its bearer works", () => {
  checkNames([
    ["早見敏男NHK解説主幹\n", "早見敏男 NHK解説主幹"],
    ["川辺洋一朝日新聞編集委員、", "川辺洋一 朝日新聞編集委員"],
    ["広瀬洋子例示大学教授、早見一防衛省顧問", "広瀬洋子 例示大学教授", "早見一 防衛省顧問"],
    ["山口大学教授、福岡大学准教授"],
  ]);
});

test("a minister's address names the minister, and a realm that no table knows is his country", () => {
  checkNames([
    ["見本内閣総理大臣訓示", "見本 内閣総理大臣 (short)"],
    ["見本防衛大臣談話", "見本 防衛大臣 (short)"],
    ["両国防衛大臣声明、防衛大臣指示"],
    ["アラン・ベールズ・ネバー王国外務大臣の", "アラン・ベールズ <ネバー王国> 外務大臣"],
    ["早見健農相は", "早見健 農相"],
    ["18時54分例示県知事から"],
  ]);
});

test("a former prime minister is no given name, though the text calls him prime minister too", () => {
  checkNames([["見本元総理を悼む。見本総理は", "見本 元総理 (short)", "見本 総理 (short)"]]);
});

test("post, rank and name stand in a row", () => {
  checkNames([
    ["見本艦隊司令官 海将補 仙道 篤\n", "仙道篤 見本艦隊司令官 {海将補}"],
    ["前旅団長の陸将補 髙梨　靖は", "髙梨靖 前旅団長 {陸将補}"],
    ["団長陸将補 水上涼太は", "水上涼太 団長 {陸将補}"],
    ["乗組員 艦長 中佐 ジャン・ベールズ ほか", "ジャン・ベールズ 艦長 {中佐}"],
    ["見本装備庁長官 大隅 洋介\n", "大隅洋介 見本装備庁長官"],
    ["霧島 朔防衛大臣は", "霧島朔 防衛大臣"],
    ["衛生分野の教官派遣を"],
  ]);
});

test("a newspaper puts the old post before the name, and what stays before 留任", () => {
  checkNames([
    [
      "◇見本省=事務次官(審議官)榛葉哲▽技監 留任 三谷省吾▽官房長(局長(兼)監理官)根本祐二\n",
      "榛葉哲 審議官",
      "三谷省吾 技監",
      "根本祐二 局長",
    ],
  ]);
});

test("initials begin a name, an office of parliament stands before one, a general may have an unknown surname", () => {
  checkNames([
    ["A.K.ベールズ印国防大臣は", "A.K.ベールズ <インド> 国防大臣"],
    ["、S・ベールズ印外相と", "S・ベールズ <インド> 外相"],
    ["防衛大臣(早見健太)は", "早見健太 防衛大臣"],
    ["見本県知事の田中健太氏", "田中健太 見本県知事"],
    ["艦長:2等海佐 田中 一郎\n", "田中一郎 艦長 {2等海佐}"],
    ["衆議院議員 見本 太郎(みほん たろう)", "見本太郎 [みほん たろう] 衆議院議員"],
    ["司令官に、轡千城海将を充てる", "轡千城 {海将}"],
    ["教育航空集団司令官を命ずる"],
  ]);
});

test("reporters are named in their labels", () => {
  checkNames([["【見本新聞 早見記者】昨日の", "早見 (short)"], ["同行記者が、担当記者は、【記者】"]]);
});

test("in an order the post held so far stands above rank and name", () => {
  checkNames([
    ["(見本地方総監)\n海将 池太郎\n", "池太郎 見本地方総監 {海将}"],
    ["(以上8月1日付)\n海将 池太郎\n", "池太郎 {海将}"],
  ]);
});

test("氏, さん and 両氏 follow names", () => {
  checkNames([
    ["早見氏は述べた", "早見 (short)"],
    ["早見健太氏の後任", "早見健太"],
    ["早見、ベールズ両氏は", "早見 (short)", "ベールズ (short)"],
    ["田中さんから", "田中 (short)"],
    ["同氏は、皆さんに、源氏の、隊員さんが", "同氏 (group)"],
  ]);
});

test("in news about posts a dot parts name and post, and the table tells a name alone", () => {
  checkNames([
    ["人事異動で武田浩・事務次官が退く", "武田浩 事務次官"],
    ["総監に補職されていた齋藤渡が学校長に就任した", "齋藤渡 総監"],
    ["人事異動で関門海峡が、林業全般を"],
    ["橋の近くで齋藤渡が"],
  ]);
});

test("words that ordinary nouns end in are offices behind a known name", () => {
  checkNames([
    ["山田太郎防衛政策局長と", "山田太郎 防衛政策局長"],
    ["ベールズ米国上院議員と", "ベールズ <米国> 上院議員 (short)"],
    ["与党議員は、所属部長が、東京都知事と、関係各国外相は"],
    ["小池渡東京都知事に", "小池渡 東京都知事"],
    ["ラトビア共和国アンドリス・ベールズ国防大臣は", "アンドリス・ベールズ <ラトビア> 国防大臣"],
    ["高市総理は", "高市 総理 (short)"],
  ]);
});

test("offices of places, plants and posts, and words that end as ranks do, are nobody", () => {
  checkNames(
    [
      "長崎市長、千葉市長、山口防衛局長が",
      "韓国合同参謀本部議長及び",
      "問い合わせ先 報道官",
      "関係省庁局長級会議を",
      "海将補の定員は、空将補クラスの将官",
      "1等海士の男性隊員が、上司の海曹長から",
      "米海軍大将の訪日、仏海軍少将による",
      "学校の教官が、谷間の村、林の奥、星の数",
      "石川県知事から、沖縄県議会議員",
    ].map((text) => [text]),
  );
});

test("元 belongs to the name where the text names that person elsewhere", () => {
  checkNames([
    [
      "中谷 元(なかたに・げん)防衛大臣。中谷元防衛大臣は",
      "中谷元 [なかたに・げん] 防衛大臣",
      "中谷元 防衛大臣",
    ],
    ["中谷元防衛大臣は", "中谷 元防衛大臣 (short)"],
    ["氷室正元防衛大臣と氷室防衛大臣", "氷室正元 防衛大臣", "氷室 防衛大臣 (short)"],
  ]);
});

test("a family name of several parts is known by the whole name", () => {
  const [full, short] = readNames("サラ・フォン・リンデン国防長官と会った。フォン・リンデン国防長官は");
  assert.deepEqual([full?.surname, full?.given, short?.kind], ["フォン・リンデン", "サラ", "short"]);
});

test("a name that another goes on from is its surname", () => {
  const [full, short] = readNames("東海林進(しょうじ・すすむ)防衛大臣と会った。東海林防衛大臣は");
  assert.deepEqual([full?.surname, full?.given, short?.kind], ["東海林", "進", "short"]);
});

test("variant characters, spaces, dots and width make no other name", () => {
  const same = [
    ["別宮慎也", "別宮愼也"],
    ["中谷 元", "中谷元"],
    ["高橋", "髙橋"],
    ["山崎", "山﨑"],
    ["斎藤", "齋藤"],
    ["渡辺", "渡邉"],
    ["浜田", "濵田"],
    ["眞木", "真木"],
    ["アン・ギュベク", "アンギュベク"],
    ["KIHARA Minoru", "Kihara Minoru"],
    ["吉田", "𠮷田"],
  ];
  for (const [a = "", b = ""] of same) assert.ok(sameName(a, b), `${a} ${b}`);
  for (const [a = "", b = ""] of [
    ["中谷元", "中谷"],
    ["佐藤", "加藤"],
    ["一郎", "二郎"],
  ])
    assert.ok(!sameName(a, b), `${a} ${b}`);
});

test("no text makes the reader throw, and mentions stand in order", () => {
  const pieces = [
    "中谷",
    "元",
    "(なかたに・げん)",
    "防衛",
    "大臣",
    "大韓民国",
    "国防部長官",
    "アン",
    "・",
    "両",
    "空 将",
    " ",
    "\n",
    "、",
    "豪",
    "副首相",
    "兼",
    "Minister ",
    "Smith ",
    "(",
    ")",
    "1等海佐",
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 20 }),
      (words) => {
        const text = words.join("");
        let last = 0;
        for (const { span, surface } of readNames(text)) {
          assert.equal(text.slice(...span), surface);
          assert.ok(span[0] >= last && span[1] > span[0]);
          last = span[1];
        }
      },
    ),
    { seed: 4, numRuns: 300 },
  );
});

test("a signature puts the office first, alone on its line", () => {
  checkNames([
    ["外務大臣　早見　健", "早見健 外務大臣"],
    ["令和9年3月4日\n　　　　外務大臣　　早見　健太\n本日、", "早見健太 外務大臣"],
    ["航空幕僚長 空 野 飛 男", "空野飛男 航空幕僚長"],
    ["外務大臣 早見健太", "早見健太 外務大臣"],
    ["外務大臣　談話"],
    ["外務大臣 記者会見"],
    ["外務大臣 報告書を受け取る"],
  ]);
});

test("orders in a newspaper's form name who takes a post", () => {
  checkNames([
    [
      "官房長=早見健(審議官)▽同=川辺真由美(図書課長)▽退職=橋本渡(官房長)",
      "早見健 官房長",
      "川辺真由美 官房長",
      "橋本渡",
    ],
    ["大臣官房参事官(広報担当)=早見健(留任)", "早見健 大臣官房参事官(広報担当)"],
    ["合計=三(件)"],
    ["来年度予算=一般会計(図書庁)"],
    ["演習 統裁官 統合幕僚長"],
  ]);
});

test("a joined pair of names, each with its reading, is two people", () => {
  checkNames([
    [
      "早見健(はやみ・けん)外務大臣と朴俊(パク・ジュン)大韓民国外交部長官は",
      "早見健 [はやみ・けん] 外務大臣",
      "朴俊 [パク・ジュン] <韓国> 外交部長官",
    ],
    [
      "早見健(はやみ・けん)外務大臣及び朴俊(パク・ジュン)大韓民国外交部長官は",
      "早見健 [はやみ・けん] 外務大臣",
      "朴俊 [パク・ジュン] <韓国> 外交部長官",
    ],
    ["韓国の朴俊(パク・ジュン)外相を迎え", "朴俊 [パク・ジュン] 外相"],
    ["ロシア(ウラジオストク)訪問中の早見外務大臣は", "早見 外務大臣 (short)"],
    ["東北方面総監部及び見本地方総監部は"],
  ]);
});

test("half of a character is no letter of a name", () => {
  for (const text of [
    "衣笠外🇯🇵務大臣は会見した。",
    "\udc00見防衛大臣は会見した。",
    "早\ud800見渡防衛大臣は会見した。",
  ]) {
    for (const { surface } of readNames(text)) assert.ok(surface.isWellFormed(), JSON.stringify(surface));
  }
});

test("a bureau named after a place is nobody: its head is doubtful without a whole name", () => {
  const named = readNames("北海道知事(上川総合振興局長)から要請があった。");
  assert.deepEqual(
    named.filter(({ isDoubtful }) => isDoubtful !== true),
    [],
  );
  assert.deepEqual(describe("早見渡総合振興局長は視察した。"), ["早見渡 総合振興局長"]);
});

test("of several surnames before one post that several hold each is somebody", () => {
  checkNames([
    ["出席した長島、杉山理事は説明した。", "長島 理事 (short)", "杉山 理事 (short)"],
    ["長島、杉山両理事は説明した。", "長島 理事 (short)", "杉山 理事 (short)"],
    ["小林、田中、佐藤各議員が質問した。", "小林 議員 (short)", "田中 議員 (short)", "佐藤 議員 (short)"],
    // A place, a word of time, and a post that one person holds.
    ["会場は高崎、杉山理事が挨拶した。", "杉山 理事 (short)"],
    ["出席した福島、杉山理事は説明した。", "杉山 理事 (short)"],
    ["訪問した長島、杉山防衛大臣は挨拶した。", "杉山 防衛大臣 (short)"],
    ["見本、例示各地点で測った。"],
  ]);
});
