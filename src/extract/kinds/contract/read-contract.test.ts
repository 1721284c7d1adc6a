import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reading } from "../../../terms/reading.ts";
import { readAnnouncement } from "../../read-announcement.ts";

const contractsOf = (reading: Reading): readonly (readonly (string | number | undefined)[])[] =>
  reading.facts.flatMap((fact) =>
    fact.type === "contract" ? [[fact.programme, fact.date, fact.counterparty, fact.amountYen]] : [],
  );

const HEAD = "書架の製造に係る契約について\n令和9年3月4日\n図書庁\n";
const SHELVES = ["移動書架の製造", "2027-03-02", "株式会社早見木工", 123_530_000_000];

const HEADED: readonly (readonly [how: string, text: string])[] = [
  [
    "value lines under numbered heads",
    "1 事業名\n移動書架の製造\n2 契約日\n令和9年3月2日\n3 契約者\n株式会社早見木工\n4 契約金額\n¥123,530,000,000.-",
  ],
  [
    "values beside their heads",
    "事業名 移動書架の製造\n契約日:令和9年3月2日\n契約相手方 株式会社早見木工\n契約金額 1235億3千万円".replace(
      "1235億3千万円",
      "1235億3000万円",
    ),
  ],
  [
    "full-width figures",
    "契約件名：移動書架の製造\n契約締結日：令和９年３月２日\n契約の相手方：株式会社早見木工\n契約金額：１２３，５３０，０００，０００円",
  ],
  [
    "columns of a table",
    "事業名\t契約日\t契約相手方\t契約金額(円)\n移動書架の製造\t令和9年3月2日\t株式会社早見木工\t123,530,000,000",
  ],
  [
    "both parties under one head",
    "事業名\n移動書架の製造\n契約日\n令和9年3月2日\n契約者\n支出負担行為担当官 図書庁長官 川辺 渡\n株式会社早見木工 代表取締役 早見 健\n契約金額\n¥123,530,000,000.-",
  ],
];

for (const [how, text] of HEADED) {
  test(`the heads of a contract tell all of it: ${how}`, () => {
    assert.deepEqual(contractsOf(readAnnouncement({ text: HEAD + text })), [SHELVES]);
  });
}

test("each row of a table is a contract, and so is each group of heads that begins anew", () => {
  const rows =
    "事業名\t契約日\t契約者\t契約金額\n甲棚の製造\t令和9年3月2日\t早見木工株式会社\t1億円\n乙棚の製造\t令和9年3月3日\t川辺木工株式会社\t2億円";
  const groups =
    "事業名 甲棚の製造\n契約日 令和9年3月2日\n契約者 早見木工株式会社\n契約金額 1億円\n事業名 乙棚の製造\n契約日 令和9年3月3日\n契約者 川辺木工株式会社\n契約金額 2億円";
  for (const text of [rows, groups])
    assert.deepEqual(contractsOf(readAnnouncement({ text: HEAD + text })), [
      ["甲棚の製造", "2027-03-02", "早見木工株式会社", 100_000_000],
      ["乙棚の製造", "2027-03-03", "川辺木工株式会社", 200_000_000],
    ]);
});

const TOLD: readonly (readonly [by: string, sentence: string])[] = [
  [
    "the company",
    "早見木工株式会社は、図書庁から「移動書架の製造」を3月2日に受注しました。契約金額は約6億円です。",
  ],
  [
    "the desk",
    "図書庁は3月2日、「移動書架の製造」について、早見木工株式会社と契約を締結した。契約金額は6億円。",
  ],
  [
    "the desk with the sum before the verb",
    "図書庁は、3月2日、移動書架の製造に係る契約を早見木工株式会社と約6億円で締結しました。",
  ],
  [
    "a paper",
    "図書庁は3月4日、移動書架の製造について、早見木工株式会社と契約を締結したと発表した。契約金額は6億円で、契約日は3月2日。",
  ],
];

for (const [by, sentence] of TOLD) {
  test(`a contract told in a sentence by ${by} names the other party`, () => {
    const party = by === "the company" ? "図書庁" : "早見木工株式会社";
    assert.deepEqual(contractsOf(readAnnouncement({ text: HEAD + sentence })), [
      ["移動書架の製造", "2027-03-02", party, 600_000_000],
    ]);
  });
}

test("the contract named before the other party, and the sum behind what it is for", () => {
  const text = `${HEAD}早見木工株式会社は3月2日、移動書架2台の製造契約を図書庁と締結した、と発表した。契約額は2台で6億円。`;
  assert.deepEqual(contractsOf(readAnnouncement({ text })), [
    ["移動書架2台の製造", "2027-03-02", "図書庁", 600_000_000],
  ]);
});

test("a sentence tells more than the headline over it", () => {
  const text =
    "図書庁向け移動書架を受注\n令和9年3月4日\n早見木工株式会社\n当社は、3月2日、図書庁から移動書架(2段型)2台の製造を約6億円で受注しました。";
  assert.deepEqual(contractsOf(readAnnouncement({ text })), [
    ["移動書架(2段型)2台の製造", "2027-03-02", "図書庁", 600_000_000],
  ]);
});

test("an entry of a list that tells sum and party is a contract, and so is each variant in it", () => {
  const list =
    "▷甲棚の製造:令和9年3月1日,図書庁,契約額1億2,000万円,契約先早見木工,本館用。\n▷乙棚の設計:①令和9年3月2日,図書庁,契約額500万円,契約先川辺木工。②令和9年3月3日,図書庁,契約額600万円,契約先早見木工。\n▷丙棚:図書庁,未定。\n▷丁棚:令和9年3月4日,図書庁,契約額700万円,契約先非公表。";
  assert.deepEqual(contractsOf(readAnnouncement({ text: HEAD + list })), [
    ["甲棚の製造", "2027-03-01", "早見木工", 120_000_000],
    ["乙棚の設計", "2027-03-02", "川辺木工", 5_000_000],
    ["乙棚の設計", "2027-03-03", "早見木工", 6_000_000],
    ["丁棚", "2027-03-04", undefined, 7_000_000],
  ]);
  const { facts } = readAnnouncement({ text: HEAD + list });
  const surfaces = facts.flatMap(({ type, span }) =>
    type === "contract" ? (HEAD + list).slice(...span) : [],
  );
  const begins = ["甲棚の製造:", "乙棚の設計:①", "②令和9年3月3日", "丁棚:"];
  assert.deepEqual(
    surfaces.map((surface, at) => surface.startsWith(begins[at] ?? "")),
    [true, true, true, true],
  );
  assert.deepEqual(
    facts.filter(({ type }) => type === "act"),
    [],
  );
});

test("a contract told in parts, each with its sum, is as many contracts", () => {
  const text = `${HEAD}図書庁は、書架の製造契約を早見木工と結んだと発表した。契約額は計9億円。このうち移動書架は契約額4億円で、来年度に納める。固定書架の製造は3億円、踏み台の開発は2億円で発注した。`;
  assert.deepEqual(contractsOf(readAnnouncement({ text })), [
    ["移動書架", undefined, "早見木工", 400_000_000],
    ["固定書架の製造", undefined, "早見木工", 300_000_000],
    ["踏み台の開発", undefined, "早見木工", 200_000_000],
  ]);
});

const SEVERAL: readonly (readonly [how: string, sentence: string, day?: string])[] = [
  [
    "the thing before the party",
    "図書庁は3月2日、移動書架の製造を早見木工株式会社と4億円で、踏み台の製造を川辺木工株式会社と3,800万円でそれぞれ契約しました。",
    "2027-03-02",
  ],
  [
    "the party before the thing",
    "図書庁は3月2日、早見木工株式会社と移動書架の製造を4億円で、川辺木工株式会社と踏み台の製造を3,800万円で契約しました。",
    "2027-03-02",
  ],
  [
    "each thing as the topic",
    "3月2日に、移動書架の製造は早見木工株式会社が4億円で、踏み台の製造は川辺木工株式会社が3,800万円で落札した。",
    "2027-03-02",
  ],
];
for (const [how, sentence, day] of SEVERAL) {
  test(`several contracts in one sentence: ${how}`, () => {
    assert.deepEqual(contractsOf(readAnnouncement({ text: HEAD + sentence })), [
      ["移動書架の製造", day, "早見木工株式会社", 400_000_000],
      ["踏み台の製造", day, "川辺木工株式会社", 38_000_000],
    ]);
  });
}

test("one programme shared by two parties is two contracts", () => {
  const text = `${HEAD}図書庁は、「移動書架」2基の製造契約を締結したと発表した。契約先は早見木工 <1234> (契約額4億円)と川辺木工(同3億円)。`;
  assert.deepEqual(contractsOf(readAnnouncement({ text })), [
    ["移動書架", undefined, "早見木工", 400_000_000],
    ["移動書架", undefined, "川辺木工", 300_000_000],
  ]);
});

test("the heads of a list of contracts made without tender, and of a company's notice", () => {
  const list =
    "物品役務等の名称及び数量：移動書架　一式\n契約を締結した日：令和9年3月2日\n契約の相手方の商号又は名称及び住所：早見木工株式会社　東京都千代田区丸の内3-2-3\n契約金額：18,975,000円";
  assert.deepEqual(contractsOf(readAnnouncement({ text: HEAD + list })), [
    ["移動書架　一式", "2027-03-02", "早見木工株式会社", 18_975_000],
  ]);
  const notice =
    "1.受注先　図書庁(文書館)\n2.受注内容　移動書架の製造\n3.受注金額　5,280万円(税込)\n4.契約日　2027年3月2日";
  assert.deepEqual(contractsOf(readAnnouncement({ text: HEAD + notice })), [
    ["移動書架の製造", "2027-03-02", "図書庁(文書館)", 52_800_000],
  ]);
});

test("with whom a contract was made stands before との間で, and in short in brackets", () => {
  const text = `${HEAD}早見木工株式会社は、3月2日、図書庁文書館との間で移動書架の修理に関する契約を締結しました。契約金額は979万円です。`;
  assert.deepEqual(contractsOf(readAnnouncement({ text })), [
    ["移動書架の修理", "2027-03-02", "図書庁文書館", 9_790_000],
  ]);
  const paper = `${HEAD}図書庁は、移動書架1基の建造について、早見木工(HM)と828万円で契約したと発表した。`;
  assert.deepEqual(
    contractsOf(readAnnouncement({ text: paper }))
      .at(0)
      ?.at(2),
    "早見木工",
  );
});

test("things, parties and sums in brackets; labels written letter by letter", () => {
  const text = `${HEAD}図書庁は3社と契約したと発表した。契約先と契約額は、移動書架が早見木工(18億円)、踏み台が川辺木工(9億9千万円)。`;
  assert.deepEqual(contractsOf(readAnnouncement({ text })), [
    ["移動書架", undefined, "早見木工", 1_800_000_000],
    ["踏み台", undefined, "川辺木工", 990_000_000],
  ]);
  const tender =
    "件　　　名　　移動書架　12台\n落札決定日　　令和9年3月2日\n落札者名　　　早見木工株式会社（北町）\n落札金額　　　528,000円（税込）";
  assert.deepEqual(contractsOf(readAnnouncement({ text: HEAD + tender })), [
    ["移動書架　12台", "2027-03-02", "早見木工株式会社（北町）", 528_000],
  ]);
});

test("each English sentence that tells a contract tells one", () => {
  const text =
    "Library Agency Signs Contracts\n\nMarch 4, 2027\n\nOn March 2, 2027, the Library Agency signed a contract with Hayami Mokko Corporation for the production of shelves for 1.8 billion yen. On the same day, it signed a contract with Kawabe Mokko Co., Ltd. for the development of steps for 990 million yen.";
  assert.deepEqual(
    contractsOf(readAnnouncement({ text })).map((contract) => [contract[0], contract[2], contract[3]]),
    [
      ["production of shelves", "Hayami Mokko Corporation", 1_800_000_000],
      ["development of steps", "Kawabe Mokko Co., Ltd.", 990_000_000],
    ],
  );
});

const AWARDED: readonly string[] = [
  "The Library Agency said that it has awarded contracts worth 378 billion Japanese yen ($2.8 billion) to the country's top carpenter, Hayami Mokko Ltd., to develop and mass-produce a series of shelves.",
  "The Library Agency announced this week that Hayami Mokko Ltd. has secured a 378 billion yen ($2.8 billion) deal to develop a series of shelves.",
];
for (const sentence of AWARDED) {
  test(`an English sentence tells whom a contract was awarded to: ${sentence.slice(19, 60)}`, () => {
    const text = `Library Agency awards contract\n\nMarch 4, 2027\n\n${sentence}`;
    assert.deepEqual(contractsOf(readAnnouncement({ text })), [
      ["a series of shelves", undefined, "Hayami Mokko Ltd.", 378_000_000_000],
    ]);
  });
}

const ENGLISH: readonly string[] = [
  "Hayami Mokko Co., Ltd. has concluded its contract with the Library Agency for moving shelves on March 2. The contract amount is ¥600,000,000.",
  "Hayami Mokko Co., Ltd. has been awarded a contract by the Library Agency for moving shelves on March 2, worth 600 million yen.",
];

for (const sentence of ENGLISH) {
  test(`an English sentence tells a contract: ${sentence.slice(23, 60)}`, () => {
    const text = `Hayami Mokko wins order for shelves\n\nMarch 4, 2027\n\n${sentence}`;
    assert.deepEqual(contractsOf(readAnnouncement({ text })), [
      ["moving shelves", "2027-03-02", "Library Agency", 600_000_000],
    ]);
  });
}

test("what is procured does nothing that the authority would undertake", () => {
  const text = `${HEAD}次期移動書架システムでは、増える蔵書に対応します。`;
  assert.deepEqual(
    readAnnouncement({ text }).facts.filter(({ type }) => type === "act"),
    [],
  );
});

test("a sum that stands beside its label under the sentence is the contract's", () => {
  const text = `${HEAD}図書庁は、本日、移動書架の製造請負について、早見木工株式会社と契約を締結しましたので、お知らせします。\n\n契約金額 6億3,000万円\n納入期限 令和11年2月27日`;
  assert.deepEqual(contractsOf(readAnnouncement({ text })).at(0)?.at(3), 630_000_000);
});

test("sums of money are facts of their own, with what they are of", () => {
  const { facts } = readAnnouncement({
    text: `${HEAD}早見木工株式会社と契約を締結した。契約金額は6億円、単価は1台当たり約60万円となる。`,
  });
  const sums = facts.flatMap((fact) => (fact.type === "amount" ? [[fact.value, fact.unit, fact.of]] : []));
  assert.deepEqual(sums, [
    [600_000_000, "円", "契約金額"],
    [600_000, "円", "単価"],
  ]);
});

test("a contract of which nothing can be read is a doubt", () => {
  const { facts, warnings } = readAnnouncement({ text: `${HEAD}詳しくは別紙を見ること。` });
  assert.equal(
    facts.some(({ type }) => type === "contract"),
    false,
  );
  assert.ok(warnings.some(({ code }) => code === "no-contract-found"));
});

test("each sentence with its own sum is a contract, and a page that gives its text twice tells it once", () => {
  const told =
    "図書庁は去る2月、令和8年度予算による回転書架の塗り替え(3国)を7台、31億2045万8300円で早見木工と契約した。これと同時に初度費2億901万7400円も早見木工と契約している。また、踏み台の補修(3国)についても9台を13億円で川辺木工と契約している。";
  assert.deepEqual(
    contractsOf(readAnnouncement({ text: `${HEAD}${told}\n${told}` })).map(([programme, , party, yen]) => [
      programme,
      party,
      yen,
    ]),
    [
      ["回転書架の塗り替え", "早見木工", 3_120_458_300],
      ["初度費", "早見木工", 209_017_400],
      ["踏み台の補修", "川辺木工", 1_300_000_000],
    ],
  );
});

test("programmes listed with their sums in brackets are contracts beside the one that is told", () => {
  const told =
    "図書庁は「移動書架」開発事業の契約状況を知らせた。事業の契約額は約93億円。先月8日に早見木工と契約した。図書庁は残る事業3件の契約状況も示した。3件は、鞄(かばん)用踏み台の製作事業(契約額約1150億円)、回転書架の試作事業(同約76億円)、机の試作事業(同約41億円)。";
  assert.deepEqual(
    contractsOf(readAnnouncement({ text: HEAD + told })).map(([programme, , party, yen]) => [
      programme,
      party,
      yen,
    ]),
    [
      ["「移動書架」開発事業", "早見木工", 9_300_000_000],
      ["鞄(かばん)用踏み台の製作事業", undefined, 115_000_000_000],
      ["回転書架の試作事業", undefined, 7_600_000_000],
      ["机の試作事業", undefined, 4_100_000_000],
    ],
  );
});

test("bars that draw a table are no part of its cells", () => {
  const beside =
    "物品役務等の名称 | (試行)移動書架の製造 |\n契約締結日 | 2027/3/2 |\n契約相手方 | 株式会社早見木工 |\n契約金額 | 1,000,000円 |";
  const rows =
    "| 件名 | 契約日 | 契約相手方 | 契約金額 |\n|---|---|---|---|\n| (試行)移動書架の製造 | 2027/3/2 | 株式会社早見木工 | 1,000,000円 |";
  for (const text of [beside, rows])
    assert.deepEqual(contractsOf(readAnnouncement({ text: HEAD + text })), [
      ["(試行)移動書架の製造", "2027-03-02", "株式会社早見木工", 1_000_000],
    ]);
});

const TOLD_TOGETHER: readonly (readonly [
  sentence: string,
  ...contracts: (readonly [string, string, number])[],
])[] = [
  [
    "図書庁は11月、移動書架の量産を6両、87億1200万円で早見木工と、踏み台の量産を22両、163億4000万円で同社と契約した。",
    ["移動書架の量産", "早見木工", 8_712_000_000],
    ["踏み台の量産", "早見木工", 16_340_000_000],
  ],
  [
    "移動書架の量産は約347億円、踏み台の量産は約225億円で、いずれも早見木工と契約した。",
    ["移動書架の量産", "早見木工", 34_700_000_000],
    ["踏み台の量産", "早見木工", 22_500_000_000],
  ],
  [
    "次の2件の契約を結んだ。移動書架(据付型)の開発(約320億円)、踏み台の量産(約760億円)で、契約先はいずれも早見木工。",
    ["移動書架(据付型)の開発", "早見木工", 32_000_000_000],
    ["踏み台の量産", "早見木工", 76_000_000_000],
  ],
  [
    "契約は次のとおり。\n・移動書架の製造:早見木工、約312億円\n・踏み台の製造:川辺木工、約268億円",
    ["移動書架の製造", "早見木工", 31_200_000_000],
    ["踏み台の製造", "川辺木工", 26_800_000_000],
  ],
];

test("several contracts of one sentence or list have each its own sum, and the party that is told for all", () => {
  for (const [sentence, ...contracts] of TOLD_TOGETHER)
    assert.deepEqual(
      contractsOf(readAnnouncement({ text: HEAD + sentence })).map(([programme, , party, yen]) => [
        programme,
        party,
        yen,
      ]),
      contracts,
    );
});
