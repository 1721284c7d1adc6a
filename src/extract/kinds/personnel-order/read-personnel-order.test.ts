import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonFact } from "../../../terms/fact.ts";
import type { AppointmentFact } from "../../../terms/record-fact.ts";
import type { Reading } from "../../../terms/reading.ts";
import { readAnnouncement } from "../../read-announcement.ts";

const HEAD = "図書庁発令(課長人事)\n令和9年3月4日\n図書庁\n\n";

function rowsOf(reading: Reading): readonly AppointmentFact[] {
  return reading.facts.filter((fact): fact is AppointmentFact => fact.type === "appointment");
}

/** order name rank from→to day */
function show({ order, name, rank, from, to, effective }: AppointmentFact): string {
  return [order, name, rank ?? "-", `${from.join("+")}→${to.join("+")}`, effective ?? "-"].join(" ");
}

const rows = (list: string, head = HEAD): readonly string[] =>
  rowsOf(readAnnouncement({ text: head + list })).map(show);

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
    assert.deepEqual(rows(`${order}\n(会計課長)\n海将補 早見健`), [row]);
  });
}

test("later pairs inherit the order until the next one", () => {
  assert.deepEqual(
    rows(
      "図書課長を命ずる\n(会計課長)\n事務官 早見健\n(営繕課長)\n事務官 川辺渡\n辞職を承認する\n(図書課長)\n事務官 大原進",
    ),
    [
      "appoint 早見健 事務官 会計課長→図書課長 -",
      "appoint 川辺渡 事務官 営繕課長→図書課長 -",
      "retire 大原進 事務官 図書課長→ -",
    ],
  );
});

test("leave and study fill no post, and nobody under them inherits the order before", () => {
  assert.deepEqual(
    rows("図書課長を命ずる\n(会計課長)\n事務官 早見健\n休職を命ずる\n(営繕課長)\n事務官 川辺渡").length,
    1,
  );
});

test("two orders over one pair are both ordered of them", () => {
  assert.deepEqual(
    rows("空将に昇任させる\n東部隊司令官を命ずる\n(西部隊副司令官)\n空将補 早見健\n(以上3月9日付)"),
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
      rows(list).map((row) => row.slice(-10)),
      ["2027-03-09", "2027-03-12"],
    );
  });
}

test("a day that heads a list is that of its rows, and a day in the title that of all", () => {
  const list = "図書課長を命ずる\n(会計課長)\n事務官 早見健";
  assert.match(
    rows(`3月9日付\n${list}\n3月12日付\n会計課長を命ずる\n(営繕課長)\n事務官 川辺渡`).join(),
    /03-09.*03-12/u,
  );
  assert.match(rows(list, "人事発令 令和9年3月9日付\n図書庁\n").join(), /2027-03-09/u);
});

test("rows whose day is not stated beside dated ones have none, and are a doubt", () => {
  const text = `${HEAD}図書課長を命ずる\n(会計課長)\n事務官 早見健\n(以上3月9日付)\n図書課長事務取扱を解く\n(営繕課長)\n事務官 川辺渡`;
  const reading = readAnnouncement({ text });
  assert.deepEqual(
    rowsOf(reading).map(({ effective }) => effective),
    ["2027-03-09", undefined],
  );
  assert.ok(reading.warnings.some(({ code }) => code === "effective-missing"));
});

test("a day of no known year is left out", () => {
  const text = "人事発令\n図書庁\n図書課長を命ずる\n(会計課長)\n事務官 早見健\n(以上3月9日付)";
  assert.deepEqual(rowsOf(readAnnouncement({ text })).map(show), [
    "appoint 早見健 事務官 会計課長→図書課長 -",
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
    const [row] = rowsOf(readAnnouncement({ text: `${HEAD}図書課長を命ずる\n(会計課長)\n${line}` }));
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
    assert.deepEqual(rows(list), ["appoint 早見健 事務官 会計課長→図書課長 -"]);
  });
}

test("brackets within a post belong to it, and 兼 within them parts nothing", () => {
  assert.deepEqual(rows("図書課長を命ずる\n(審議官(海外兼防災担当)兼会計課長)\n事務官 早見健"), [
    "appoint 早見健 事務官 審議官(海外兼防災担当)+会計課長→図書課長 -",
  ]);
});

test("a table's head tells its columns", () => {
  assert.deepEqual(
    rows("発令日\t新\t氏名\t旧\n3月9日\t図書課長\t早見 健\t会計課長\n3月9日\t退職\t大原 進\t図書課長"),
    ["appoint 早見健 - 会計課長→図書課長 2027-03-09", "retire 大原進 - 図書課長→ 2027-03-09"],
  );
});

test("entries of a newspaper: the same post again, staying, leaving, detached", () => {
  const list =
    "(3月9日付)\n官房長=早見健(審議官(図書担当))▽審議官=川辺真由美(会計課長)▽同=大原進(営繕課長)▽次長=森下実(留任)▽監察官=留任(丘本明)▽退職=林太郎(官房長)▽総務省出向=岡光市(会計官)";
  assert.deepEqual(rows(list), [
    "appoint 早見健 - 審議官(図書担当)→官房長 2027-03-09",
    "appoint 川辺真由美 - 会計課長→審議官 2027-03-09",
    "appoint 大原進 - 営繕課長→審議官 2027-03-09",
    "stay 森下実 - 次長→次長 2027-03-09",
    "stay 丘本明 - 監察官→監察官 2027-03-09",
    "retire 林太郎 - 官房長→ 2027-03-09",
    "detach 岡光市 - 会計官→総務省 2027-03-09",
  ]);
});

test("a paper may write the old post first, the organisation before, promotion and staying beside the post", () => {
  const list =
    "◇図書庁=事務次官(図書審議官)早見健▽同(文書局長)川辺静▽技監 留任 大原進▽文書局長(審議官(図書担当)(兼)会計官)林太郎▽退職(事務次官)森下実\n(9日)陸将補昇任 東部隊長(会計課長)岡明▽同 西部隊長(営繕課長)丘本明▽同 留任 南部隊長 森本明";
  assert.deepEqual(rows(`3月9日付\n${list}`), [
    "appoint 早見健 - 図書審議官→事務次官 2027-03-09",
    "appoint 川辺静 - 文書局長→事務次官 2027-03-09",
    "stay 大原進 - 技監→技監 2027-03-09",
    "appoint 林太郎 - 審議官(図書担当)+会計官→文書局長 2027-03-09",
    "retire 森下実 - 事務次官→ 2027-03-09",
    "promote 岡明 - 会計課長→ 2027-03-09",
    "appoint 岡明 陸将補 会計課長→東部隊長 2027-03-09",
    "promote 丘本明 - 営繕課長→ 2027-03-09",
    "appoint 丘本明 陸将補 営繕課長→西部隊長 2027-03-09",
    "stay 森本明 陸将補 南部隊長→南部隊長 2027-03-09",
  ]);
});

test("an empty cell at a row's end is a cell", () => {
  assert.deepEqual(
    rows(
      "新職\t氏名\t現職\t備考\n図書課長\t早見 健\t会計課長\t\n監察官\t川辺 渡\t留任\t任期延長\n内閣官房へ出向\t林 進\t営繕課長\t",
    ),
    [
      "appoint 早見健 - 会計課長→図書課長 -",
      "stay 川辺渡 - 監察官→監察官 -",
      "detach 林進 - 営繕課長→内閣官房 -",
    ],
  );
});

test("an entry that breaks off before its old post gives no row", () => {
  assert.deepEqual(rows("官房長=早見健(審議官)▽審議官=川辺真").length, 1);
});

const PROSE: readonly (readonly [sentence: string, ...rows: string[]])[] = [
  [
    "図書庁は3月9日付で人事を発令する。川辺渡・事務次官が退官し、後任には早見健・図書審議官が就任する。",
    "retire 川辺渡 - 事務次官→ 2027-03-09",
    "appoint 早見健 - 図書審議官→事務次官 2027-03-09",
  ],
  [
    "3月9日付で将に昇任するのは、現東部隊幕僚長の早見健陸将補と現西部隊幕僚長の川辺渡陸将補の2名。早見陸将補は中央隊司令官に、川辺陸将補は北部隊司令官に異動となる。",
    "promote 早見健 陸将補 東部隊幕僚長→ 2027-03-09",
    "promote 川辺渡 陸将補 西部隊幕僚長→ 2027-03-09",
    "appoint 早見健 陸将補 東部隊幕僚長→中央隊司令官 -",
    "appoint 川辺渡 陸将補 西部隊幕僚長→北部隊司令官 -",
  ],
  [
    "早見健・図書局長、川辺渡・文書局長は留任する。",
    "stay 早見健 - 図書局長→図書局長 -",
    "stay 川辺渡 - 文書局長→文書局長 -",
  ],
  [
    "新たな東部隊司令官には西部隊司令官の早見健陸将が就く。",
    "appoint 早見健 陸将 西部隊司令官→東部隊司令官 -",
  ],
  [
    "図書庁の川辺渡事務次官(61)の後任に早見健図書局長(57)が就任する人事を発表した。早見健氏は図書局長である。",
    "appoint 早見健 - 図書局長→事務次官 -",
  ],
  ["「統合図書館」の館長に、文書館長の早見健氏を充てる。", "appoint 早見健 - 文書館長→統合図書館館長 -"],
  [
    "第5隊長の早見健陸将補は陸将へ昇任し、東部隊長へ就く。",
    "promote 早見健 陸将補 第5隊長→ -",
    "appoint 早見健 陸将補 第5隊長→東部隊長 -",
  ],
  ["早見健・図書局長が事務次官に就任する方向で調整している。"],
  ["早見氏は2019年4月に図書局長に就任した。"],
];

for (const [sentence, ...expected] of PROSE) {
  test(`running text that tells plainly who moves where gives rows: ${sentence.slice(0, 30)}`, () => {
    const read = rows(sentence, "図書庁人事\n令和9年3月4日\n").map((row) =>
      expected.some((one) => one.endsWith("-")) ? row.replace(/ \S+$/u, "") : row,
    );
    const shown = expected.map((row) =>
      expected.some((one) => one.endsWith("-")) ? row.replace(/ \S+$/u, "") : row,
    );
    assert.deepEqual(read.toSorted(), shown.toSorted());
  });
}

test("running text around a list only comments on it", () => {
  const text = `${HEAD}東部隊司令官の早見健陸将が退役となり、淋しいものがある。\n退職を承認する\n(東部隊司令官)\n陸将 早見健\n(以上3月9日付)\n西部隊司令官の川辺渡陸将は留任する。`;
  assert.equal(rowsOf(readAnnouncement({ text })).length, 1);
});

test("each row has its person, with rank and old post; the second mention is tied to the first", () => {
  const text = `${HEAD}空将に昇任させる\n(東部隊長)\n空将補 早 見 健\n西部隊長を命ずる\n(東部隊長)\n空将 早見健`;
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
    rowsOf(reading).map(({ person }) => person),
    ["p1", "p2"],
  );
});

test("rows know their service by rank or by the heading they stand under", () => {
  const text = `${HEAD}【海上自衛隊】\n図書課長を命ずる\n(会計課長)\n事務官 早見健\n(営繕課長)\n1等空佐 川辺渡`;
  assert.deepEqual(
    rowsOf(readAnnouncement({ text })).map(({ service }) => service),
    ["海上自衛隊", "航空自衛隊"],
  );
});

test("a row's span runs over the row, and its name stands in it", () => {
  const text = `${HEAD}図書課長を命ずる\n(会計課長)\n事務官　早　見　健\n`;
  const [row] = rowsOf(readAnnouncement({ text }));
  assert.ok(row !== undefined);
  assert.equal(text.slice(...row.span), "(会計課長)\n事務官　早　見　健");
});
