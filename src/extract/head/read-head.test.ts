import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnnouncementText } from "../announcement-text.ts";
import { readAnnouncement } from "../read-announcement.ts";
import { findLocalOffset } from "./local-times.ts";
import { dateOfAddress } from "./read-announced-at.ts";

const BODY = "新しい開館時間は午前八時から午後六時までとすることにしました。";

type Row = readonly [where: string, announcedAt: string | undefined, input: AnnouncementText];

const ANNOUNCED: readonly Row[] = [
  ["the head's date line", "2027-03-04", { text: `開館時間について\n令和9年3月4日\n図書庁\n${BODY}` }],
  [
    "a labelled time",
    "2027-03-04T10:02+09:00",
    { text: `大臣会見\n日時\n令和9年3月4日(木)10:02~10:15\n${BODY}` },
  ],
  [
    "the opening sentence",
    "2027-03-04",
    { text: `開館時間について\n2027年3月4日、図書庁は会議を開きました。` },
  ],
  [
    "the address",
    "2027-03-04",
    { text: `開館時間について\n${BODY}`, address: "https://library.example/2027/0304a.html" },
  ],
  [
    "the sentence that says so, not the line that says when its site was brought up to date, nor an hour of what happened",
    "2027-03-04",
    {
      text: "早瀬新報は橋の専門紙です\n橋のニュース\n落下物は橋の外に(3月4日)\n2027年3月9日更新\n図書庁は3月4日午後0時40分ごろ、橋から部品が落下したと発表した。",
    },
  ],
  [
    "the line that says when it was brought up to date, where no sentence says so",
    "2027-03-09",
    { text: `開館時間について\n2027年3月9日更新\n${BODY}` },
  ],
  [
    "the sentence that says so, not the paper's own page line",
    "2027-03-03",
    {
      text: "【2027年3月6日(土)1面】 図書庁は3月3日、同2日午前に書庫を開いたと発表した。書庫は広い。",
    },
  ],
  [
    "the cabinet's day, not the one on which a page retells it",
    "2027-03-04",
    {
      text: "図書庁 新長官に丘氏 [2027年03月18日(Thu)]\n\n政府は3月4日の閣議で、図書庁の人事を承認した。\n発令は31日。",
    },
  ],
  [
    "the figures behind a title, under a site's own sentence",
    "2012-05-09",
    {
      text: "図書庁は書庫を守るため、日々見回りに取り組んでいます。\n\n開館式(24.5.9)\n\n5月9日(水)、図書庁で開館式が行われました。",
    },
  ],
  [
    "the line on which a paper signs, for the month alone",
    "XXXX-12-20",
    { text: "図書庁は20日、職員2人を処分したと発表した。\n東西新聞 12月20日 20時59分" },
  ],
  [
    "the sentence that says so, not the day that its first sentence foresees",
    "2027-03-05",
    {
      text: "政府は金曜日、書庫を2028年3月末まで開くことを決定した。\n政府は2027年3月5日、書庫を開くことを発表した。",
    },
  ],
  [
    "the sentence that says so, its year from a month that has one",
    "2027-01-23",
    {
      text: "書庫の12月実績を公表\n図書庁は1月23日、書庫に従事した職員の2026年12月の活動状況を公表した。",
    },
  ],
  [
    "the sentence that says so, without a year where the text gives none",
    "XXXX-01-22",
    { text: "書庫を開く\n図書庁は1月22日、書庫を開いたと発表した。書庫は広いという。" },
  ],
  [
    "the head of a conference, its year from another date and its weekday",
    "2027-03-09",
    {
      text: "図書長-定例記者会見にて 3月9日(火)\n\n図書長\n\n本日は2点申し上げます。\n\n令和9年2月26日から28日まで書庫の会議に参加しました。",
    },
  ],
  [
    "a sentence, its year from the line that names the paper",
    "2027-07-24",
    {
      text: "書庫の人事\n早見図書相は7月24日の会見で、図書庁の人事を発表した。後任は置かれない。\n〈図書日報 2027年7月25日付より〉",
    },
  ],
  [
    "a minister's words at a conference on a day",
    "2027-07-24",
    {
      text: "書庫の人事\n早見図書相は7月24日の閣議後会見で、図書庁の幹部人事を発表した。2027年7月25日付で就く。",
    },
  ],
  [
    "the month alone, where no day is given",
    "2027-08",
    { text: "図書庁人事\n2027年8月、図書庁の人事異動が発令された。皆が驚いた。" },
  ],
  [
    "the sentence that says so, its year from the rest of the text",
    "2027-02-06",
    { text: "2027.02.09\n書庫便り\n図書庁は2月6日、書庫の契約を結んだと発表した。金額は後で示すという。" },
  ],
  [
    "no month of what is told",
    undefined,
    { text: "書庫の実績\n図書庁は、書庫を守る職員の2027年1月の活動状況をまとめた。回数は20回だった。" },
  ],
  [
    "the head's date line, not a sentence that tells of a notice given out before",
    "2027-03-04",
    {
      text: `開館時間について\n令和9年3月4日\n図書庁\n募集の公告は令和8年6月1日に行い、結果を通知した。\n${BODY}`,
    },
  ],
  [
    "the date line, not the day in the title",
    "2027-03-04",
    { text: `人事発令(令和9年4月1日付)\n令和9年3月4日\n図書庁\n${BODY}` },
  ],
  [
    "the paper's date in brackets, not what was decided before it",
    "2027-03-04",
    {
      text: "図書法案が3日、可決された。政府は2月1日に閣議決定していた。\n(2027年3月4日 朝刊から)\n施行は来春という。",
    },
  ],
  [
    "a day whose year the sentence behind it gives",
    "2027-03-04",
    { text: "図書庁は3月4日、書庫を閉じると発表した。2027年3月4日の発表で、反対が多い。" },
  ],
  [
    "a day whose year the year that runs gives",
    "2027-03-04",
    { text: "図書庁は3月4日、書庫を閉じたと発表した。2027年に入ってから3回目という。" },
  ],
  [
    "no year of what is recalled",
    undefined,
    { text: "図書庁は18日、職員を停職とした。2018年10月15日、書庫に無断で入ったという。" },
  ],
  [
    "no year of a term's end",
    "XXXX-11-07",
    { text: "政府は11月7日、書庫の延長を閣議決定した。期間は令和6年11月19日までとなる。" },
  ],
  ["nothing at all", undefined, { text: `開館時間について\n${BODY}` }],
];

for (const [where, announcedAt, input] of ANNOUNCED) {
  test(`when it was announced is read from ${where}`, () => {
    assert.equal(readAnnouncement(input).announcedAt, announcedAt);
  });
}

test("an announcement's day that only its address gives, or nothing gives, is a warning", () => {
  const codes = (input: AnnouncementText): readonly string[] =>
    readAnnouncement(input).warnings.map(({ code }) => code);
  assert.ok(
    codes({ text: BODY, address: "https://x.example/20270304_a.html" }).includes("announced-at-from-address"),
  );
  assert.ok(codes({ text: BODY }).includes("announced-at-unknown"));
});

test("a year that only the day of receipt gives is a warning", () => {
  const { announcedAt, warnings } = readAnnouncement({
    text: `開館時間について\n3月4日\n${BODY}`,
    receivedAt: "2027-03-05T00:00:00.000Z",
  });
  assert.equal(announcedAt, "2027-03-04");
  assert.ok(warnings.some(({ code }) => code === "year-inferred"));
});

test("a year that the head states is not doubted for the time in brackets under it", () => {
  const { announcedAt, warnings } = readAnnouncement({
    text: `大臣会見概要\n令和9年3月4日\n(15時00分~15時09分)\n図書庁\n${BODY}`,
    receivedAt: "2027-03-05T00:00:00.000Z",
  });
  assert.equal(announcedAt, "2027-03-04T15:00+09:00");
  assert.ok(!warnings.some(({ code }) => code === "year-inferred"));
});

test("a news report's issuer is its byline or its source, never the office it tells of", () => {
  const issuer = (byline: string, source?: string): unknown =>
    readAnnouncement({
      text: `港、来月にも\n2027/03/04 05:00\n${byline}外務省は港を開く方向で調整していると住民に伝えた。関係者によると、来月となる。`,
      ...(source === undefined ? {} : { issuer: source }),
    }).issuer;
  assert.deepEqual(issuer("【丘陵通信】"), { name: "丘陵通信", basis: "stated" });
  assert.deepEqual(issuer("", "谷間新聞"), { name: "谷間新聞", basis: "source" });
  assert.equal(issuer(""), undefined);
});

const RETOLD: readonly (readonly [how: string, issuer: string, text: string])[] = [
  [
    "the body with its place in brackets",
    "図書庁見本基地",
    "職員を懲戒処分\n図書庁見本基地(見本県見本市)は、職員3人への処分を11月18日に行ったと公表しました。",
  ],
  [
    "who made the contract",
    "図書庁",
    "書庫の修理、3棟で5億円に\n図書庁は去る3月、書庫の修理を3棟、5億円で見本工業と契約した。",
  ],
  [
    "whose words a record is told from",
    "統合幕僚監部",
    "※写真(提供:図書庁)\n統合幕僚監部によると、某国の無人機1機が東シナ海から飛来し、見本島の間を通過した。",
  ],
  [
    "the office, not the database or the book that keeps its words",
    "外務省",
    "データベース「見本」\n見本大学\n[文書名] 橋の破壊についての外務報道官談話\n[年月日] 2027年3月4日\n[出典] 見本基本資料集、815頁\n[全文]\n橋の破壊は極めて遺憾である。",
  ],
  [
    "the first paragraph, not the links below it",
    "統合幕僚監部",
    "統合幕僚監部は2月15日、某国の哨戒機1機が東シナ海を飛行していたと発表した。\n◆関連\n図書庁 統合幕僚監部",
  ],
  [
    "a day and a body in one run of the head",
    "統合幕僚監部",
    "(お知らせ) 某国海軍艦艇の動向について 令和9年3月4日 統合幕僚監部\n3月3日、某国海軍の駆逐艦2隻が海峡を航行したことを確認した。",
  ],
  [
    "a side of a joint text without its country",
    "防衛省",
    "共同プレスリリース\n2027年3月4日\n日本国 防衛省\nモンゴル国 国防省\n両大臣は、橋の建設を歓迎した。",
  ],
  [
    "who published it",
    "海洋庁",
    "某国の艦艇が通過\n海洋庁は3月4日、某国海軍の駆逐艦が海峡を航行したと発表した。",
  ],
  [
    "who published it in the sentence before",
    "統合幕僚監部",
    "【2027年3月4日(木)1面】 統合幕僚監部は3月3日、某国機が旋回後、反転。海に出たことを確認したと発表した。",
  ],
  [
    "the service whose chief told it",
    "航空自衛隊",
    "練習機の墜落事故について\n練習機が池に墜落した。空自トップの早見航空幕僚長が会見で明らかにした。",
  ],
  ["a source line", "海洋庁", "練習艦、観艦式に参加\n練習艦が参加する。\n情報発表元:海洋庁 - 参加について"],
  [
    "its headline",
    "図書庁",
    "図書庁、職員3人を処分 手当の不正受給で\n図書庁が3人を停職の懲戒処分にしたことが分かった。",
  ],
  [
    "whom it names behind what was announced",
    "図書庁",
    "書庫が満ちた、と図書庁が4日、発表した。書庫は広い。",
  ],
  [
    "who carried out the actions",
    "図書庁",
    "図書庁は、3月4日付で、三つの事案の関係者に次のとおり処分等を実施した。\n1 全般",
  ],
  [
    "the first sentence of a text in English",
    "Hayami Mokko Co., Ltd.",
    "SHELVES FOR THE LIBRARY\n\nTokyo, March 4, 2027 - Hayami Mokko Co., Ltd. announced today that it will build shelves.",
  ],
  [
    "whose posts an order fills",
    "図書庁",
    "図書庁の主要幹部を入れ替える辞令が4日発令される。次長と局長が交代する。",
  ],
  [
    "which body punished, in a paper's first sentence",
    "陸上自衛隊第88師団",
    "届け出なく外出したとして、陸上自衛隊第88師団(見本市北区)が隊員を停職処分としました。",
  ],
  [
    "who made a contract known",
    "図書庁",
    "見本電機、書架2台受注\n見本電機はこのほど、図書庁から書架2台を受注した。図書庁が明らかにした。契約額は2台で4億円。",
  ],
  [
    "a force's short name in a paper's headline",
    "航空自衛隊",
    "空自、モンゴル空軍と部隊間交流を実施\n航空自衛隊は、2027年3月4日、部隊間交流を実施しました。",
  ],
  [
    "the one force that is named before the forces tell it",
    "航空自衛隊",
    "見本基地の戦闘機からパネル落下\n17日、自衛隊の戦闘機から部品が落下しました。落下させたのは航空自衛隊見本基地所属の機です。自衛隊によりますと、被害はありません。",
  ],
  [
    "a body in brackets behind the title",
    "首相官邸",
    "草原の見回りに関する計画の一部改定について(首相官邸)\n計画の改定が本日の閣議で決まりました。",
  ],
  [
    "whose unit does it",
    "陸上自衛隊第88旅団",
    "陸上自衛隊第88旅団は7日、見本県知事から災害派遣の要請を受け、給水支援を始めた。",
  ],
  [
    "the company that tells of its order",
    "見本重工業",
    "書架3台を受注\n見本重工業は27日、図書庁と書架3台の製造契約を結んだと発表した。契約額は4億円。",
  ],
  ["who ordered it", "図書庁", "館長人事\n4月の人事異動が図書庁から発令された。"],
  [
    "whose minister spoke on a desk's page",
    "外務省",
    "早見外務大臣が会見(3月4日)\n- 外交\n2027-3-5 9:00\n令和9年3月4日(木)、早見健(はやみ・けん)外務大臣は、臨時の記者会見を行った。\n内容は、以下の通り。\n大臣からの発表事項\n橋が開通しました。\n(以上)",
  ],
];

for (const [how, issuer, text] of RETOLD) {
  test(`the issuer of what is retold is told by ${how}`, () => {
    assert.deepEqual(readAnnouncement({ text }).issuer, { name: issuer, basis: "stated" });
  });
}

test("a text of one paragraph has its first sentence for a title, one whose line ends are lost what stands before its day", () => {
  const titleOf = (text: string): string => readAnnouncement({ text }).title;
  assert.equal(
    titleOf(" date 2027-03-04 図書庁は書庫を開くと発表しました。書庫は来月に開き、翌月に閉まります。"),
    "図書庁は書庫を開くと発表しました。",
  );
  assert.equal(
    titleOf("共同の発表 (仮訳) 2027年3月4日 図書庁 文書庁 1.両庁は書庫を開くことで一致した。2.書庫は広い。"),
    "共同の発表 (仮訳)",
  );
  assert.equal(titleOf(`■開館時間について\n令和9年3月4日\n${BODY}`), "開館時間について");
});

test("a title may stand behind the day on which its page was made", () => {
  const titleOf = (line: string): string =>
    readAnnouncement({ text: `令和9年3月4日(木)午前\n${line}\n開館の概要について\n${BODY}` }).title;
  assert.equal(titleOf("更新日:令和9年3月4日 文書庁長官記者会見"), "文書庁長官記者会見");
  assert.equal(titleOf("更新日:令和9年3月4日 図書庁のページ"), "開館の概要について");
});

test("a government's banner and the part of its site are no head of an English text", () => {
  const { title, parts } = readAnnouncement({
    text: [
      "An official website of the Sample States Government",
      "Here's how you know",
      "A .gov website belongs to an official government organization of the Sample States.",
      "Home : Media : News : News Article View",
      "NEWS | March 4, 2027",
      "Joint Statement of the Library Ministers",
      "HILLTOP -- The ministers met on March 3, 2027, and agreed to open the libraries on Sundays.",
    ].join("\n"),
  });
  assert.equal(title, "Joint Statement of the Library Ministers");
  assert.equal(parts[0]?.role, "furniture");
});

test("what stands under a section's head is no title", () => {
  const { title } = readAnnouncement({
    text: "早見外務大臣が会見(3月4日)\n- 外交\n2027-3-5 9:00\n早見健(はやみ・けん)外務大臣は、令和9年3月4日、会見を行った。\n大臣からの発表事項\n橋の開通について\n橋が開通しました。\n(以上)",
  });
  assert.equal(title, "早見外務大臣が会見(3月4日)");
});

test("days stand in addresses in several ways", () => {
  assert.equal(dateOfAddress("https://x.example/kisha/2027/03/04.html"), "2027-03-04");
  assert.equal(dateOfAddress("https://x.example/docs/20270304_summary.html"), "2027-03-04");
  assert.equal(dateOfAddress("https://x.example/2027/may/page_000452.html"), undefined);
});

test("an address that names a month tells the month, with a doubt", () => {
  const { announcedAt, facts, warnings } = readAnnouncement({
    text: "Telephone Conference\nDefense Minister Hayami called Defense Secretary Bales on August 23.",
    address: "https://x.example/en/article/2027/08/a1b2c3.html",
  });
  assert.equal(announcedAt, "2027-08");
  assert.ok(warnings.some(({ code }) => code === "announced-at-from-address"));
  assert.deepEqual(
    facts.flatMap((fact) => (fact.type === "date" ? [fact.value] : [])),
    ["2027-08-23"],
  );
});

test("the issuer is the lead's subject, a line of the head, the address's, or the source's", () => {
  const issuer = (input: AnnouncementText): unknown => readAnnouncement(input).issuer;
  assert.deepEqual(issuer({ text: `開館時間について\n令和9年3月4日\n図書館政策庁\n${BODY}` }), {
    name: "図書館政策庁",
    basis: "stated",
  });
  assert.deepEqual(issuer({ text: BODY, address: "https://www.mofa.go.jp/mofaj/press/1.html" }), {
    name: "外務省",
    basis: "address",
  });
  assert.deepEqual(issuer({ text: BODY, issuer: "図書庁" }), { name: "図書庁", basis: "source" });
  assert.equal(issuer({ text: BODY, address: "https://notmofa.go.jp.example/1.html" }), undefined);
});

test("a title is neither a label, a date, an issuer nor a caption", () => {
  const { title } = readAnnouncement({
    text: `報道発表\n令和9年3月4日\n図書庁\n利用者と握手する館長\n開館時間について\n${BODY}`,
  });
  assert.equal(title, "開館時間について");
});

const NO_TITLES: readonly (readonly [what: string, line: string])[] = [
  ["a section of statements", "談話・コメント"],
  ["the site's part about a country", "モンゴル(モンゴル国)"],
  ["the site's part about an office", "図書庁について"],
  ["a way past the menu", "メインへスキップ"],
  ["the day of an old page", "2027年3月4日 の記事"],
  ["a file number", "図書報道第9-12号"],
  ["a file number of another form", "図政第123号"],
  ["a letterhead", "図書政策庁　報道発表資料"],
  ["an embassy's letterhead", "在北国例示大使館からのお知らせ"],
  ["a menu of cells", "図書館案内\t交通案内"],
  ["a way into the site", "記事検索はこちらで→"],
  ["a part of the site's name", "WING"],
  ["the paper's own name", "丘陵ニュース"],
  ["a caption of two who talk", "例示北国国防長官と懇談する早見大臣"],
  ["a caption that tells of two pictures", "静かな閲覧室(上)、広い書庫(下)"],
  ["who a portrait shows", "図書政策官 早見 健(はやみ けん)"],
];

for (const [what, line] of NO_TITLES) {
  test(`${what} is no title: ${line}`, () => {
    const text = `${line}\n令和9年3月4日\n図書政策庁\n開館時間の変更について\n${BODY}`;
    assert.equal(readAnnouncement({ text }).title, "開館時間の変更について");
  });
}

test("a meeting that is recalled with its day in a sentence that decides something announces nothing", () => {
  const text =
    "日蒙外相共同発表\n外務省\n早見外務大臣とモンゴル国外務大臣は、2027年6月25日、東京で会談を開催しました。\n両大臣は2027年1月4日に開催された次官級協議で深めた点を想起しつつ、協力を強化することを決定しました。";
  assert.equal(readAnnouncement({ text }).announcedAt, "2027-06-25");
});

test("on a day that never was nothing was announced, and the doubt says so", () => {
  const { announcedAt, warnings } = readAnnouncement({
    text: "お知らせ\n令和7年2月29日\n外務省\n外務省は、橋を公開します。",
  });
  assert.equal(announcedAt, undefined);
  assert.ok(warnings.some(({ code }) => code === "impossible-date"));
  assert.ok(warnings.some(({ code }) => code === "announced-at-unknown"));
});

test("a stretch of days is when something is held, not when it was announced", () => {
  for (const text of [
    "統合幕僚監部は、令和9年3月4日から3月9日まで、共同訓練を草原で行うと公表した。参加は三か国である。",
    "派遣隊の動き\n派遣隊は令和9年3月4日以降は南の海で活動し、その様子は別に公表するとしている。",
  ]) {
    assert.equal(readAnnouncement({ text }).announcedAt, undefined, text);
  }
});

test("a paper's bracket tells by whom and when its list was announced, not the paper or the list's own day", () => {
  const { announcedAt, issuer } = readAnnouncement({
    text: "図書庁人事(4月1日付)\n官房長=早見健(審議官)▽審議官=川辺真由美(図書課長)\n(3月31日、図書庁発表)",
    receivedAt: "2027-03-31T09:00:00.000Z",
    issuer: "丘陵新聞",
  });
  assert.deepEqual([announcedAt, issuer], ["2027-03-31", { name: "図書庁", basis: "stated" }]);
});

test("an issuer spaced letter by letter is closed up", () => {
  const { issuer } = readAnnouncement({ text: `開館時間について\n令和9年3月4日\n図 書 庁\n${BODY}` });
  assert.equal(issuer?.name, "図書庁");
});

test("local times know summer time by day", () => {
  const day = (month: number, date: number) => ({ year: 2027, month, day: date });
  assert.equal(findLocalOffset("米国・ニューヨークで", day(1, 15)), "-05:00");
  assert.equal(findLocalOffset("米国・ニューヨークで", day(7, 15)), "-04:00");
  assert.equal(findLocalOffset("ミュンヘンで", day(3, 27)), "+01:00");
  assert.equal(findLocalOffset("ミュンヘンで", day(3, 28)), "+02:00");
  assert.equal(findLocalOffset("シドニーで", day(12, 1)), "+11:00");
  assert.equal(findLocalOffset("ニューデリーで", day(12, 1)), "+05:30");
  assert.equal(findLocalOffset("どこかで", day(12, 1)), undefined);
  // A country's people and troops are not where the text speaks from.
  // Of several places the one where the speaker says to be.
  assert.equal(findLocalOffset("ホノルルに引き続き、ここワシントンでも", day(1, 15)), "-05:00");
  assert.equal(findLocalOffset("パラオ大統領、在韓米軍と会い、ホノルルで", day(12, 1)), "-10:00");
});
