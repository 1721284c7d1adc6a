import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonFact } from "../../../terms/fact.ts";
import { appointmentsOf, ORDER_HEAD, showRow, showRows } from "../../../testing/readings/show-rows.ts";
import { readAnnouncement } from "../../read-announcement.ts";

const ORDERS: readonly (readonly [order: string, row: string])[] = [
  ["海将に昇任させる", "promote 早見健 海将補 会計課長→ -"],
  ["図書課長を命ずる", "appoint 早見健 海将補 会計課長→図書課長 -"],
  ["図書課長兼文書館長を命ずる", "appoint 早見健 海将補 会計課長→図書課長+文書館長 -"],
  ["図書課長兼ねて文書館長を命ずる", "appoint 早見健 海将補 会計課長→図書課長+文書館長 -"],
  ["兼ねて文書館勤務を命ずる", "concurrent 早見健 海将補 会計課長→文書館勤務 -"],
  ["文書館長に併任する", "concurrent 早見健 海将補 会計課長→文書館長 -"],
  ["図書課長事務取扱を命ずる", "acting 早見健 海将補 会計課長→図書課長 -"],
  ["図書課長心得を命ずる", "acting 早見健 海将補 会計課長→図書課長 -"],
  ["図書課長事務取扱を解く", "relieve 早見健 海将補 会計課長→ -"],
  ["退職を承認する", "retire 早見健 海将補 会計課長→ -"],
  ["願により本官を免ずる", "retire 早見健 海将補 会計課長→ -"],
  ["外務省に出向させる", "detach 早見健 海将補 会計課長→外務省 -"],
  ["図書課長に任命する", "appoint 早見健 海将補 会計課長→図書課長 -"],
  ["統合図書課長に補する", "appoint 早見健 海将補 会計課長→統合図書課長 -"],
  ["留任", "stay 早見健 海将補 会計課長→会計課長 -"],
];

for (const [order, row] of ORDERS) {
  test(`an order tells what becomes of who stands under it: ${order}`, () => {
    assert.deepEqual(showRows(`${order}\n(会計課長)\n海将補 早見健`), [row]);
  });
}

test("later pairs inherit the order until the next one", () => {
  assert.deepEqual(
    showRows(
      "図書課長を命ずる\n(会計課長)\n事務官 早見健\n(営繕課長)\n事務官 川辺渡\n辞職を承認する\n(図書課長)\n事務官 大原進",
    ),
    [
      "appoint 早見健 事務官 会計課長→図書課長 -",
      "appoint 川辺渡 事務官 営繕課長→図書課長 -",
      "retire 大原進 事務官 図書課長→ -",
    ],
  );
});

const HOLDER_FIRST: readonly (readonly [how: string, list: string])[] = [
  [
    "old post behind the order",
    "1等陸佐　早見　健\n図書課長を命ずる（会計課長）\n1等海佐　川辺　渡\n辞職を承認する（営繕課長）\n陸将　大原　進\n退職（文書館長）",
  ],
  [
    "old post between",
    "1等陸佐　早見　健\n（会計課長）\n図書課長を命ずる\n1等海佐　川辺　渡\n（営繕課長）\n辞職を承認する\n陸将　大原　進\n（文書館長）\n退職",
  ],
];
for (const [how, list] of HOLDER_FIRST) {
  test(`a list that names each person first orders of them what stands under the name: ${how}`, () => {
    const reading = readAnnouncement({ text: ORDER_HEAD + list });
    assert.deepEqual(appointmentsOf(reading).map(showRow), [
      "appoint 早見健 1等陸佐 会計課長→図書課長 -",
      "retire 川辺渡 1等海佐 営繕課長→ -",
      "retire 大原進 陸将 文書館長→ -",
    ]);
    assert.deepEqual(
      reading.warnings.filter(({ code }) => code === "list-breaks-off"),
      [],
    );
  });
}

test("of whom nothing known is ordered, nothing is told, and the order above is another's", () => {
  assert.deepEqual(
    showRows(
      "1等陸佐　早見　健\n図書課長を命ずる（会計課長）\n1等海佐　川辺　渡\n詳細は別紙\n陸将　大原　進\n退職（文書館長）",
    ),
    ["appoint 早見健 1等陸佐 会計課長→図書課長 -", "retire 大原進 陸将 文書館長→ -"],
  );
});

test("leave and study fill no post, and nobody under them inherits the order before", () => {
  assert.deepEqual(
    showRows("図書課長を命ずる\n(会計課長)\n事務官 早見健\n休職を命ずる\n(営繕課長)\n事務官 川辺渡").length,
    1,
  );
});

test("two orders over one pair are both ordered of them", () => {
  assert.deepEqual(
    showRows("空将に昇任させる\n東部隊司令官を命ずる\n(西部隊副司令官)\n空将補 早見健\n(以上3月9日付)"),
    [
      "promote 早見健 空将補 西部隊副司令官→ 2027-03-09",
      "appoint 早見健 空将補 西部隊副司令官→東部隊司令官 2027-03-09",
    ],
  );
});

const CLOSINGS = [
  "(以上3月9日付)",
  "(以上3月9日)",
  "以上3月9日付",
  "以上3月9日付 図書庁発表資料",
  "（以上３月９日付）",
  "(3月9日付)",
];
for (const closing of CLOSINGS) {
  test(`the day that follows its rows is theirs: ${closing}`, () => {
    const list = `図書課長を命ずる\n(会計課長)\n事務官 早見健\n${closing}\n会計課長を命ずる\n(営繕課長)\n事務官 川辺渡\n(以上3月12日付)`;
    assert.deepEqual(
      showRows(list).map((row) => row.slice(-10)),
      ["2027-03-09", "2027-03-12"],
    );
  });
}

test("a day that heads a list is that of its rows, and a day in the title that of all", () => {
  const list = "図書課長を命ずる\n(会計課長)\n事務官 早見健";
  assert.match(
    showRows(`3月9日付\n${list}\n3月12日付\n会計課長を命ずる\n(営繕課長)\n事務官 川辺渡`).join(),
    /03-09.*03-12/u,
  );
  assert.match(showRows(list, "人事発令 令和9年3月9日付\n図書庁\n").join(), /2027-03-09/u);
});

test("a day told in running text before the list, of the orders below, is that of all", () => {
  const list = "図書課長を命ずる\n(会計課長)\n1等空佐 早見健\n\n(営繕課長)\n1等空佐 川辺渡";
  const told = (words: string): readonly string[] =>
    showRows(`${words}\n\n${list}`, "図書庁人事\n令和9年3月4日\n");
  const rows = [
    "appoint 早見健 1等空佐 会計課長→図書課長 2027-03-09",
    "appoint 川辺渡 1等空佐 営繕課長→図書課長 2027-03-09",
  ];
  assert.deepEqual(told("変わった辞令がある。3月9日の人事異動のうち、以下のものだ。"), rows);
  assert.deepEqual(told("3月9日の定期異動は次の2人。"), rows);
  const without = rows.map((row) => row.replace("2027-03-09", "-"));
  assert.deepEqual(told("3月9日の人事異動が待たれる。"), without);
});

test("orders that take effect on two days have none, where nothing tells which is whose", () => {
  const told = (days: string): readonly string[] =>
    showRows(
      `早見健会計課長を図書局長に起用する。川辺渡営繕課長を会計課長に起用する。一連の人事は、3月${days}発令される。`,
      "図書庁人事\n令和9年3月4日\n",
    ).map((row) => row.split(" ").at(-1) ?? "");
  assert.deepEqual(told("9日に"), ["2027-03-09", "2027-03-09"]);
  assert.deepEqual(told("9日と12日に分けて"), ["-", "-"]);
});

test("rows whose day is not stated beside dated ones have none, and are a doubt", () => {
  const text = `${ORDER_HEAD}図書課長を命ずる\n(会計課長)\n事務官 早見健\n(以上3月9日付)\n図書課長事務取扱を解く\n(営繕課長)\n事務官 川辺渡`;
  const reading = readAnnouncement({ text });
  assert.deepEqual(
    appointmentsOf(reading).map(({ effective }) => effective),
    ["2027-03-09", undefined],
  );
  assert.ok(reading.warnings.some(({ code }) => code === "effective-missing"));
});

test("a day whose year the text does not tell stays without one", () => {
  const text = "人事発令\n図書庁\n図書課長を命ずる\n(会計課長)\n事務官 早見健\n(以上3月9日付)";
  assert.deepEqual(appointmentsOf(readAnnouncement({ text })).map(showRow), [
    "appoint 早見健 事務官 会計課長→図書課長 XXXX-03-09",
  ]);
});

const HOLDERS: readonly (readonly [line: string, name: string, rank: string | undefined])[] = [
  ["空 将  武 本 茂 樹", "武本茂樹", "空将"],
  ["１等空佐　江　本　　ひかる", "江本ひかる", "１等空佐"],
  ["陸将　緒　川　　明日香", "緒川明日香", "陸将"],
  ["防衛書記官　　神楽　　詠子", "神楽詠子", "防衛書記官"],
  ["1海佐 早見 健", "早見健", "1海佐"],
  ["海将補早見健(第31期)", "早見健", "海将補"],
  ["早見 健", "早見健", undefined],
];

for (const [line, name, rank] of HOLDERS) {
  test(`a holder is read however it is spaced: ${line}`, () => {
    const [row] = appointmentsOf(
      readAnnouncement({ text: `${ORDER_HEAD}図書課長を命ずる\n(会計課長)\n${line}` }),
    );
    assert.deepEqual([row?.name, row?.rank], [name, rank]);
  });
}

const ONE_LINE: readonly string[] = [
  "図書課長を命ずる\n事務官 早見健 (会計課長)",
  "図書課長を命ずる\n事務官 早見健 会計課長",
  "図書課長を命ずる\n(会計課長) 事務官 早見健",
  "図書課長を命ずる (会計課長) 事務官 早見健",
  "図書課長を命ずる\t事務官 早見健\t会計課長",
  "図書課長を命ずる\n(会計\n課長)\n事務官 早見健",
  "図書課長を\n命ずる\n(会計課長)\n事務官 早見健",
  "○命 図書課長(会計課長) 事務官 早見健",
];

for (const list of ONE_LINE) {
  test(`the parts of a row may share lines or be broken over them: ${JSON.stringify(list)}`, () => {
    assert.deepEqual(showRows(list), ["appoint 早見健 事務官 会計課長→図書課長 -"]);
  });
}

test("brackets within a post belong to it, and 兼 within them parts nothing", () => {
  assert.deepEqual(showRows("図書課長を命ずる\n(審議官(海外兼防災担当)兼会計課長)\n事務官 早見健"), [
    "appoint 早見健 事務官 審議官(海外兼防災担当)+会計課長→図書課長 -",
  ]);
});

test("a table's head tells its columns", () => {
  assert.deepEqual(
    showRows("発令日\t新\t氏名\t旧\n3月9日\t図書課長\t早見 健\t会計課長\n3月9日\t退職\t大原 進\t図書課長"),
    ["appoint 早見健 - 会計課長→図書課長 2027-03-09", "retire 大原進 - 図書課長→ 2027-03-09"],
  );
});

test("an empty cell at a row's end is a cell", () => {
  assert.deepEqual(
    showRows(
      "新職\t氏名\t現職\t備考\n図書課長\t早見 健\t会計課長\t\n監察官\t川辺 渡\t留任\t任期延長\n内閣官房へ出向\t林 進\t営繕課長\t",
    ),
    [
      "appoint 早見健 - 会計課長→図書課長 -",
      "stay 川辺渡 - 監察官→監察官 -",
      "detach 林進 - 営繕課長→内閣官房 -",
    ],
  );
});

test("each row has its person, with rank and old post; the second mention is tied to the first", () => {
  const text = `${ORDER_HEAD}空将に昇任させる\n(東部隊長)\n空将補 早 見 健\n西部隊長を命ずる\n(東部隊長)\n空将 早見健`;
  const reading = readAnnouncement({ text });
  const people = reading.facts.filter((fact): fact is PersonFact => fact.type === "person");
  assert.deepEqual(
    people.map(({ id, name, rank, office, same }) => [id, name, rank, office, same]),
    [
      ["p1", "早見健", "空将補", "東部隊長", undefined],
      ["p2", "早見健", "空将", "東部隊長", "p1"],
    ],
  );
  assert.deepEqual(
    appointmentsOf(reading).map(({ person }) => person),
    ["p1", "p2"],
  );
});

test("rows know their service by rank or by the heading they stand under", () => {
  const text = `${ORDER_HEAD}【海上自衛隊】\n図書課長を命ずる\n(会計課長)\n事務官 早見健\n(営繕課長)\n1等空佐 川辺渡`;
  assert.deepEqual(
    appointmentsOf(readAnnouncement({ text })).map(({ service }) => service),
    ["海上自衛隊", "航空自衛隊"],
  );
});

test("a row's span runs over the row, and its name stands in it", () => {
  const text = `${ORDER_HEAD}図書課長を命ずる\n(会計課長)\n事務官　早　見　健\n`;
  const [row] = appointmentsOf(readAnnouncement({ text }));
  assert.ok(row !== undefined);
  assert.equal(text.slice(...row.span), "(会計課長)\n事務官　早　見　健");
});
