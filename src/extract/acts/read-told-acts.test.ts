import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const actsOf = (text: string): readonly string[] =>
  readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "act" ? [`${fact.act} ${fact.undertaking ?? "-"} ${fact.due?.value ?? "-"}`] : [],
  );

const HEAD = "練習艦の国際観艦式への参加について\n令和9年3月4日\n";

const SENTENCES: readonly (readonly [why: string, sentence: string, ...acts: string[]])[] = [
  [
    "an announced plan is expected",
    "海洋庁は、4月2日に開かれる観艦式に参加すると公表した。",
    "announced expectation 2027-04-02",
  ],
  ["a decision to do something binds", "政府は、派遣を1年間延長することを決定した。", "decided commitment -"],
  ["the noun of a deed that is decided binds", "政府は、派遣の1年間延長を決定した。", "decided commitment -"],
  ["what is thought to have happened is no plan", "海洋庁は、部品は落下したとみられると発表した。"],
  ["a plan may be a 事", "海洋庁は、親善訓練を実施する事を発表した。", "announced expectation -"],
  ["to ask a favour is a request", "早見大臣から、捜索への協力を依頼し、理解を得た。", "requested - -"],
  ["what is said in plain style to be done binds", "海洋庁は、再発防止に努める。", "committed effort -"],
  ["what a minister orders is decided", "大臣は、派遣を延長することを命じた。", "decided commitment -"],
  ["an apology needs nothing before it", "お詫びして訂正します。", "apologised - -"],
  ["a company undertakes", "当社は、通信網を整備します。", "committed commitment -"],
  ["also what is decided", "政府は、派遣を延長する方針も決めた。", "decided commitment -"],
  ["a view is expressed", "早見大臣は、訓練と関わりがあるとの見方を示した。", "expressed - -"],
  ["what was seen is the news, not an act", "海洋庁は、艦艇が航行したと発表した。"],
  [
    "what a course is called when it is agreed on",
    "両相は、橋の建設を後押ししていく考えで一致した。",
    "agreed commitment -",
  ],
  ["what was found out is no act", "海洋庁は、損傷を確認した。"],
  ["whom the authority told of it is told", "海洋庁は、事故の概要を海上保安庁に通報した。", "reported - -"],
  ["leaving office is expressed", "早見氏は4日、辞意を大臣に伝えた。", "expressed - -"],
  ["a feeling behind a quote is expressed", "早見長官は「全力で務める」と抱負を述べた。", "expressed - -"],
  ["a resolve behind a quote is expressed", "早見長官は「全力で務める」と決意を述べた。", "expressed - -"],
  ["a resolve without a quote binds", "早見長官は、橋を守る決意を述べた。", "committed commitment -"],
  [
    "a plan in brackets of its own is announced",
    "(調整が進んだ場合、練習艦は4月8日に到着する予定です。)",
    "announced expectation 2027-04-08",
  ],
  ["all one's strength is an effort", "情報の収集に全力をあげてまいります。", "committed effort -"],
  [
    "a wish to decide is no decision",
    "海洋庁は、練習艦を出すことにしたいと考えております。",
    "expressed - -",
  ],
  ["telling it later is promised", "結果がまとまり次第、公表してまいります。", "committed commitment -"],
  ["a report may end on the plan", "明日も訓練を実施する予定", "announced expectation 2027-03-05"],
  [
    "what is held as told below is due on the day that stands there",
    "海洋庁は、下記のとおり訓練を実施します。\n1 期間 令和9年4月2日",
    "announced expectation 2027-04-02",
  ],
  [
    "what is stressed behind a quote is stressed",
    "早見官房長官は会見で「橋を守ることは大変意義深い」と強調した。",
    "stressed - -",
  ],
  ["so is what somebody urges", "早見官房長官は会見で「橋を守ってほしい」と訴えた。", "stressed - -"],
  ["what a record stresses without a quote is its own", "海洋庁は、航行の安全を強調した。"],
  ["what is quoted is expressed", "大臣は「着実に進めます」と述べた。", "expressed - -"],
];

test("a unit's head apologises and promises in sentences of his own", () => {
  const text =
    "訓練用の機からの部品の落下について\n令和9年3月4日\n3月3日、訓練機から部品が落下した。早見司令は「周辺の皆様に心配をかけ、大変申し訳ない。引き続き、点検に万全を期す」とコメントした。";
  assert.deepEqual(actsOf(text), ["apologised - -", "committed effort -"]);
});

test("what a minister said of a launch is told with the verbs behind the quotes", () => {
  const text =
    "某国、弾道ミサイルを発射\n某国が4日、弾道ミサイルを発射した。会見した早見防衛相は、「1発が落ちた」と説明。その上で、「重大な問題だ」と強調。「引き続き調べる」と述べた。関係者によると、海に落ちたという。";
  assert.deepEqual(actsOf(text), ["explained - -", "stressed - -", "expressed - -"]);
});

test("what a minister protested against and asks for is told so, in and behind quotes", () => {
  const text =
    "某国、弾道ミサイルを発射\n早見官房長官は「2発が海に落ちた」と語った。そのうえで「極めて問題だ。大使館を通じ、厳重な抗議を行った」と某国に抗議したことを明らかにした。早見官房長官は「関係国と連携しながら、自制を強く求めていく」としている。";
  assert.deepEqual(actsOf(text), ["expressed - -", "condemned - -", "requested - -"]);
});

test("a paper that tells of talks tells what ministers did there; without talks it tells of plans", () => {
  const told =
    "早見防衛相は4日、来日したドルジ国防相と図書庁で会談した。会談で両氏は橋の開通を歓迎し、点検の大切さを強調した。関係者によると、次の会談は未定だという。";
  assert.deepEqual(actsOf(told), ["welcomed - -", "stressed - -"]);
  const plan = "橋の開通を歓迎し、点検の大切さを強調した。関係者によると、橋が延びることが分かった。";
  assert.deepEqual(actsOf(plan), []);
});

test("a unit's closing promise of an exchange binds", () => {
  const text =
    "モンゴル空軍との飛行隊交流の実施について\n令和9年3月4日\n飛行隊交流を実施しました。図書庁は、今後も平和に貢献してまいります。";
  assert.deepEqual(actsOf(text), ["committed commitment -"]);
  const plain = text.replace("平和に貢献してまいります。", "連携を図っていく。");
  assert.deepEqual(actsOf(plain), ["committed commitment -"]);
  const news = text.replace(/図書庁は、今後.*/u, "図書庁は、行事を行ったと発表した。");
  assert.deepEqual(actsOf(news), []);
});

for (const [why, sentence, ...acts] of SENTENCES) {
  test(`in what is told of an authority ${why}: ${sentence}`, () => {
    assert.deepEqual(actsOf(HEAD + sentence), acts);
  });
}

test("what a unit's head says in one sentence of a comment is promised and apologised for", () => {
  const text = `海自の練習艦が桟橋に接触
練習艦「はやみ」が5日、桟橋に接触した。けが人はいない。
第9練習隊の桃井渡司令は「皆様にご不便をおかけしたことをおわび申し上げ、安全な操艦に努めてまいります」とコメントしている。`;
  assert.deepEqual(actsOf(text), ["apologised - -", "committed effort -"]);
});

test("a comment may say in plain style that its author is sorry", () => {
  const text = `海自の練習艦が桟橋に接触
練習艦「はやみ」が5日、桟橋に接触した。けが人はいない。
桃井渡司令は「桟橋を傷つけ、誠に申し訳なく思う。安全な操艦に努める」とコメントした。`;
  assert.deepEqual(actsOf(text), ["apologised - -", "committed effort -"]);
});

test("what the punished person says of it is no act", () => {
  const text = `海自隊員を停職処分
海上自衛隊大湊地方総監部は7日、官用車で通勤したとして、大湊警備隊の50代の海曹長を停職4日の懲戒処分にした。
海曹長は「軽く考えていた」と話しているとのこと。`;
  assert.deepEqual(actsOf(text), []);
});

test("of a notice what a guest who is named said is told, and nothing of who is not", () => {
  const notice = (sentence: string): readonly string[] =>
    actsOf(
      `早見外務大臣政務官の令和9年度図書航海部隊出国行事への出席\n令和9年3月4日\n外務省\n3月4日、早見健外務大臣政務官は行事に出席しました。\n${sentence}`,
    );
  assert.deepEqual(notice("早見大臣政務官は、町を訪れることの意義を述べました。"), ["expressed - -"]);
  assert.deepEqual(notice("行事には関係者が多数参加しました。"), []);
});

test("an advance notice announces a journey also as a 事 or こと", () => {
  const text =
    "図書庁長官の訪問予定について\n令和9年3月4日\n図書庁は、長官が4月6日から9日にかけて見本国に出張する事を発表した。";
  assert.deepEqual(actsOf(text), ["announced expectation 2027-04-06/2027-04-09"]);
});

test("what a notice makes public is announced by it; what it only tells of is not", () => {
  const notice = (sentence: string): readonly string[] =>
    actsOf(`河川規則案に対する意見募集の結果\n令和9年3月4日\n河川省\n${sentence}`);
  assert.deepEqual(notice("提出された意見及びこれに対する河川省の考え方を公表します。"), ["announced - -"]);
  assert.deepEqual(notice("河川省は、先月、規則案を公表しました。"), []);
});
