// Desk slips: each is found where it is, with what to write instead, and what is right is left alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeDeskPage, makeDeskPiece } from "../testing/drafts/desk-page.ts";
import type { DeskText } from "./desk-text.ts";
import { findSlips } from "./find-slips.ts";
import { fixSlips } from "./fix-slips.ts";

const knowledge = {
  readingOf: (name: string) => (name === "早見渡" ? "はやみ・わたる" : undefined),
  variants: [["以下のとおり", "以下の通り"]],
};
const slipsOf = (desk: DeskText): readonly string[] =>
  findSlips(desk, knowledge).map(({ code, span }) => `${code} ${desk.text.slice(...span)}`);
const fixedOf = (...paragraphs: readonly string[]): string => {
  const desk = makeDeskPiece(...paragraphs);
  return fixSlips(desk.text, findSlips(desk, knowledge)).trimEnd();
};

/** What slips, which code it has, and what the fixed text is. */
const SLIPS: readonly (readonly [text: string, code: string, fixed: string])[] = [
  ["見本省は令和9年3月4日に公表した。", "style-calendar", "見本省は令和9(2027)年3月4日に公表した。"],
  ["見本省は2027年3月4日に公表した。", "style-calendar", "見本省は令和9(2027)年3月4日に公表した。"],
  ["初回は平成元年5月1日に行った。", "style-calendar", "初回は平成元(1989)年5月1日に行った。"],
  [
    "令和8(2026)年に始め、令和9(2027)年に終える。",
    "style-calendar",
    "令和8(2026)年に始め、令和9年に終える。",
  ],
  ["訓練は9時5分に始まる。", "style-time", "訓練は09時05分に始まる。"],
  ["訓練は10時から9時までではない。", "style-time", "訓練は10時から09時までではない。"],
  ["訓練は９時に始まる。", "style-time", "訓練は09時に始まる。"],
  ["早見 渡防衛大臣が述べた。", "style-reading", "早見 渡(はやみ・わたる)防衛大臣が述べた。"],
  ["手本 一郎防衛大臣が述べた。", "style-reading", "手本 一郎防衛大臣が述べた。"],
  ["手本 遼介大臣が述べた。", "style-reading", "手本 遼介大臣が述べた。"],
  ["令和9(2027)年3月4日(金)に行う。", "style-weekday", "令和9(2027)年3月4日(木)に行う。"],
  ["令和9(2027)年2月29日(月)に行う。", "style-day", "令和9(2027)年2月29日(月)に行う。"],
  ["令和7(2025)年2月29日に行う。", "style-day", "令和7(2025)年2月29日に行う。"],
  ["公募は２月３０日に締め切る。", "style-day", "公募は２月３０日に締め切る。"],
  ["公募は13月1日に始める。", "style-day", "公募は13月1日に始める。"],
  ["公募は6月0日に始める。", "style-day", "公募は6月0日に始める。"],
  ["展示は6月29日(火)から31日まで行う。", "style-day", "展示は6月29日(火)から31日まで行う。"],
  ["訓練を終えた。。参加は三隻だった。", "style-doubled-mark", "訓練を終えた。参加は三隻だった。"],
  ["見本省は、、計画を示した。", "style-doubled-mark", "見本省は、計画を示した。"],
  ["見本省は計画を示した、。", "style-doubled-mark", "見本省は計画を示した。"],
  ["見本省は計画を示した。、", "style-doubled-mark", "見本省は計画を示した。、"],
  ["見本省は本日、見本省は計画を示した。", "style-doubled-subject", "見本省は本日、計画を示した。"],
  [
    "見本省は4日10時、見本大臣は計画を示した。",
    "style-doubled-subject",
    "見本省は4日10時、見本大臣は計画を示した。",
  ],
  [
    "訓練を終えた。画像出典:見本省 参加は三隻だった。",
    "style-caption",
    "訓練を終えた。\n画像出典:見本省\n 参加は三隻だった。",
  ],
];

for (const [text, code, fixed] of SLIPS) {
  test(`${code}: ${text}`, () => {
    const codes = findSlips(makeDeskPiece(text), knowledge).map((slip) => slip.code);
    assert.deepEqual(codes, [code]);
    assert.equal(fixedOf(text), fixed);
  });
}

const RIGHT: readonly string[] = [
  "見本省は令和9(2027)年3月4日(木)09時05分、早見 渡(はやみ・わたる)防衛大臣による声明を公表した。",
  "令和9年度の予算は、前年度を上回る。",
  "展示は2月29日、6月30日、12月31日に行う。令和6(2024)年2月29日にも行った。",
  "募集は6月1日から60日間続く。6月1日から40日後に締め切る。",
  "記号「。。」と「、、」は使わない。……と続く。",
  "訓練は約3時間、延べ24時間行った。午後3時に始まる便もある。",
  "早見防衛大臣が述べた。",
  "見本省は計画を示し、見本省は予算も示した。",
  "見本省は計画を示したが、見本大臣は予算を示していない。",
  "画像出典:見本省",
  "艦首の形が分かる。(画像出典:見本省)",
  "資料は以下のとおり。経過は以下のとおり。",
  "二等海佐が指揮する。",
];

for (const text of RIGHT) {
  test(`no slip: ${text}`, () => {
    assert.deepEqual(slipsOf(makeDeskPiece(text)), []);
  });
}

test("two spellings of one word are a slip, and the house's own is kept", () => {
  assert.equal(
    fixedOf("経過は以下の通り。", "資料は以下のとおり。"),
    "経過は以下のとおり。\n資料は以下のとおり。",
  );
  assert.deepEqual(slipsOf(makeDeskPiece("経過は以下の通り。")), []);
});

test("the whole name is named, however its office begins", () => {
  for (const name of ["手本 遼介", "手本 一郎", "早見 渡"]) {
    for (const office of ["大臣", "防衛大臣", "防衛副大臣", "海上幕僚長"]) {
      const desk = makeDeskPiece(`${name}${office}が述べた。`);
      assert.deepEqual(slipsOf(desk), [`style-reading ${name}`]);
    }
  }
});

test("a name has its reading once; a second mention needs none", () => {
  assert.deepEqual(
    slipsOf(makeDeskPiece("早見 渡(はやみ・わたる)防衛大臣が述べた。", "早見 渡防衛大臣は続けた。")),
    [],
  );
});

test("official text is exempt, headline and lead are not", () => {
  const page = makeDeskPage([
    ["headline", "見本省、訓練を公表(3月4日)"],
    ["lead", "見本省は令和9年3月4日、訓練について以下のように公表した。"],
    ["official", "2027年3月4日9時5分、見本 太郎防衛大臣は、見本大臣は、訓練を行った。"],
    ["furniture", "2026年1月1日 9時5分"],
  ]);
  assert.deepEqual(slipsOf(page), ["style-calendar 令和9年"]);
});

test("a page that closes with (以上) quotes the issuer behind its lead, whatever the reader made of it", () => {
  const page = makeDeskPage([
    ["official", "見本大臣が会見(3月4日)"],
    ["official", "見本大臣は、令和9年3月4日9時、会見を行った。"],
    ["official", "内容は、以下の通り。"],
    ["official", "2027年3月4日9時5分に始めました。以下のとおり。"],
    ["official", "(以上)"],
    ["official", "9時5分"],
  ]);
  assert.deepEqual(slipsOf(page), ["style-calendar 令和9年", "style-time 9時"]);
});

test("a credit that runs into the official text is the desk's slip all the same", () => {
  const page = makeDeskPage([
    ["lead", "見本省は訓練について以下のように公表した。"],
    ["official", "訓練を行った。画像出典:見本省 両者は一致した。"],
  ]);
  assert.deepEqual(slipsOf(page), ["style-caption 画像出典:見本省"]);
});

test("what is quoted inside the desk's words is exempt", () => {
  assert.deepEqual(
    slipsOf(makeDeskPiece("同省は「9時5分に令和9年3月4日と決めた」と述べた。", "> 9時5分に始めた。")),
    [],
  );
});

test("English text has no slips of Japanese house style", () => {
  assert.deepEqual(findSlips({ ...makeDeskPiece("9時5分"), language: "en" }, knowledge), []);
});

test("where two fixes meet, the first is made and nothing is written twice", () => {
  const slip = (span: readonly [number, number], text: string) => ({
    code: "x",
    span,
    message: "",
    fix: { span, text },
  });
  assert.equal(fixSlips("あいうえお", [slip([1, 3], "X"), slip([2, 4], "Y"), slip([1, 3], "Z")]), "あXえお");
});
