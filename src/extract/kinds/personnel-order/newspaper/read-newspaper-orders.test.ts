import assert from "node:assert/strict";
import { test } from "node:test";
import { showRows } from "../../../../testing/readings/show-rows.ts";

test("entries of a newspaper: the same post again, staying, leaving, detached", () => {
  const list =
    "(3月9日付)\n官房長=早見健(審議官(図書担当))▽審議官=川辺真由美(会計課長)▽同=大原進(営繕課長)▽次長=森下実(留任)▽監察官=留任(丘本明)▽退職=林太郎(官房長)▽総務省出向=岡光市(会計官)";
  assert.deepEqual(showRows(list), [
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
  assert.deepEqual(showRows(`3月9日付\n${list}`), [
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

test("an entry that breaks off before its old post gives no row", () => {
  assert.deepEqual(showRows("官房長=早見健(審議官)▽審議官=川辺真").length, 1);
});

test("ranks before a dot, the same rank again, and who leaves under a head of their own", () => {
  const list =
    "▽東部隊防衛部長(本部訓練部)1陸佐・早見健▽第7連隊長(東部隊人事部)同・川辺静\n【退職】\n第5隊長 大原 進";
  assert.deepEqual(showRows(list), [
    "appoint 早見健 1陸佐 本部訓練部→東部隊防衛部長 -",
    "appoint 川辺静 1陸佐 東部隊人事部→第7連隊長 -",
    "retire 大原進 - 第5隊長→ -",
  ]);
});

const ONE_LINE: readonly (readonly [how: string, line: string, row: string])[] = [
  [
    "a name of a school year, rank and old post, and the new one",
    "早見健(防23)陸将補・第12旅団長>第8師団長",
    "appoint 早見健 陸将補 第12旅団長→第8師団長 -",
  ],
  [
    "an old post and a rank in brackets before the name",
    "第1学校長(将補)・早見健 (海/防大30) > 東部隊運用部長",
    "appoint 早見健 将補 第1学校長→東部隊運用部長 -",
  ],
  [
    "new post, rank, name and old post in brackets",
    "東部隊長兼早瀬駐屯地司令 陸将補 早見 健(第5副隊長)",
    "appoint 早見健 陸将補 第5副隊長→東部隊長+早瀬駐屯地司令 -",
  ],
  ["a post, a colon and a name", "図書課長:早見 健(会計課長)", "appoint 早見健 - 会計課長→図書課長 -"],
  ["a name, and the posts with an arrow", "早見健 会計課長→図書課長", "appoint 早見健 - 会計課長→図書課長 -"],
  [
    "a name of a year, and the new post before the old one",
    "早見健(22期)・東部隊司令官<西部隊幕僚長(陸将補)",
    "appoint 早見健 - 西部隊幕僚長→東部隊司令官 -",
  ],
  [
    "an old post, rank and name, and where they go",
    "第25連隊長 1等陸佐 早見 健 → 早瀬学校普通科部",
    "appoint 早見健 1等陸佐 第25連隊長→早瀬学校普通科部 -",
  ],
  [
    "a new post, rank and name, and whence they come",
    "副隊長 陸将補 早見 健 ← 東部隊幕僚副長",
    "appoint 早見健 陸将補 東部隊幕僚副長→副隊長 -",
  ],
  ["the posts with an arrow, and a name", "会計課長→図書課長 早見健", "appoint 早見健 - 会計課長→図書課長 -"],
];
for (const [how, line, row] of ONE_LINE) {
  test(`a line that says all of one person: ${how}`, () => {
    assert.deepEqual(showRows(`幹部異動\n${line}`), [row]);
  });
}

test("a paper names the rank that somebody is promoted to where others have the new post", () => {
  const list = "▽陸将補=第5副隊長 1佐早見健▽東部隊長(西部隊長)陸将補川辺渡";
  assert.deepEqual(showRows(list), [
    "promote 早見健 1佐 第5副隊長→ -",
    "appoint 川辺渡 陸将補 西部隊長→東部隊長 -",
  ]);
});

test("a rank and a name with an old post under an order are one row", () => {
  assert.deepEqual(showRows("図書課長を命ずる\n事務官 早見健 (会計課長)").length, 1);
});

test("a paper's day behind the organisation, a post taken up beside, and an old post before rank and name", () => {
  const list =
    "◇図書庁(25日)図書課長=早見健(会計課長)▽会計課長=川辺静(兼営繕課長)(総務課長(人事担当))▽東部隊付=第3隊長・陸将 大原進";
  assert.deepEqual(showRows(list), [
    "appoint 早見健 - 会計課長→図書課長 2027-03-25",
    "appoint 川辺静 - 総務課長(人事担当)→会計課長+営繕課長 2027-03-25",
    "appoint 大原進 陸将 第3隊長→東部隊付 2027-03-25",
  ]);
});

test("the year of entry behind a name, in any brackets and under any mark, is none of it", () => {
  for (const [mark, open, close] of ["△[]", "▲〔〕", "●【】", "・()", "◆〈〉"].map((signs) => [...signs])) {
    const list = `〈3月9日付〉\n${mark}図書事務次官(官房付)早見健${open}1983年・早大法${close}\n${mark}退職(図書事務次官)川辺渡${open}1979年・早大法${close}\n〈3月7日付〉\n${mark}官房付(図書局長)大原進${open}1984年早大法${close}`;
    assert.deepEqual(showRows(list), [
      "appoint 早見健 - 官房付→図書事務次官 2027-03-09",
      "retire 川辺渡 - 図書事務次官→ 2027-03-09",
      "appoint 大原進 - 図書局長→官房付 2027-03-07",
    ]);
  }
});
