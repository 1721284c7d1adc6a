// Disciplinary actions as towns and boards list them: the penalty first; several people in a cell; a post told by how high it is.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const actionsOf = (text: string): readonly string[] =>
  readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "discipline"
      ? [
          [fact.unit, fact.rank, fact.age, fact.penalty, fact.date, fact.conduct]
            .map((each) => each ?? "-")
            .join(" | "),
        ]
      : [],
  );

const OPENING = "本市職員に対し、地方公務員法に基づく懲戒処分等を行ったので公表します。\n";

test("the penalty stands first, what for in the head over the list; a warning is no penalty of the law", () => {
  const text = `${OPENING}〇契約事務に係る不適切な事務処理について\n1処分等の内容\n(1)処分年月日 令和9年3月4日\n(2)処分内容及び職員の役職階級・年齢・性別\n  ①減給(10分の1)1月 次長級 53歳 男\n  ②戒告        係長級 45歳 男\n  ③訓告        課長級 50歳 男\n  ④文書厳重注意    係長級 40歳 男\n(3)非違行為の概要\n 本件は、書類がないにもかかわらず、業務を発注したものであります。`;
  assert.deepEqual(actionsOf(text), [
    "- | 次長級 | 53 | 減給(10分の1)1月 | 2027-03-04 | 契約事務に係る不適切な事務処理",
    "- | 係長級 | 45 | 戒告 | 2027-03-04 | 契約事務に係る不適切な事務処理",
  ]);
});

test("without a head what was done first is told in the section below", () => {
  const text = `${OPENING}1、処分等の内容\n(1)処分年月日 令和9年3月4日\n(2)処分内容及び職員の役職階級・年齢・性別\n 戒告 課長補佐級51歳 男\n(3)非違行為の概要\n 令和9年1月20日に実施された講演会の経費12000円の支払いを失念し、発覚を恐れ、自己資金から支払っていたもの。`;
  assert.deepEqual(actionsOf(text), [
    "- | 課長補佐級 | 51 | 戒告 | 2027-03-04 | 講演会の経費12000円の支払いを失念",
  ]);
});

test("a row with the school, and a sentence below it for what; a blank parts the fraction from the months", () => {
  const text =
    "教職員の懲戒処分について\n令和9年3月4日\n早瀬県教育委員会\n1 処分内容等\n(1) 停職6月 早瀬市立中学校 教諭 34歳 男性\n 令和8年11月、生徒に不適切な電子メールを繰り返し送信した。\n(2) 減給10分の1 3月 早瀬県立高等学校 講師 28歳 女性\n 令和8年12月5日、酒気を帯びて自動車を運転した。";
  assert.deepEqual(actionsOf(text), [
    "早瀬市立中学校 | 教諭 | 34 | 停職6月 | - | 生徒に不適切な電子メールを繰り返し送信",
    "早瀬県立高等学校 | 講師 | 28 | 減給10分の1 3月 | - | 酒気を帯びて自動車を運転",
  ]);
});

test("several people in one cell, one penalty for both, and what came of the fault is none of it", () => {
  const text =
    "市職員の懲戒処分について(令和9年3月4日)\n| 1.事案内容 | 補助金事業において、事務手続きの誤りにより、補助金の一部が収入できなくなったもの。 |\n|---|---|\n| 2.被処分者 |\n経営企画部 部長(56歳・男性) 子育て支援部 部長【当時:経営企画部 課長】(54歳・女性) |\n| 3.処分年月日 | 令和9年3月4日 |\n| 4.処分内容 | 減給10分の1、1月 |";
  assert.deepEqual(actionsOf(text), [
    "経営企画部 | 部長 | 56 | 減給10分の1、1月 | 2027-03-04 | 事務手続きの誤り",
    "子育て支援部 | 部長 | 54 | 減給10分の1、1月 | 2027-03-04 | 事務手続きの誤り",
  ]);
});

test("課長補佐級の男性職員 has a rank and a unit", () => {
  const text =
    "早瀬市は4日、住民の個人情報を漏らしたとして、市民部の課長補佐級の男性職員(46)を停職3カ月、福祉部の主任級の女性職員(33)を戒告の懲戒処分にしたと発表した。";
  assert.deepEqual(actionsOf(text), [
    "市民部 | 課長補佐級 | 46 | 停職3カ月 | - | 住民の個人情報を漏らした",
    "福祉部 | 主任級 | 33 | 戒告 | - | 住民の個人情報を漏らした",
  ]);
});

test("numbered deeds are those of whom the same number names", () => {
  const text =
    "懲戒処分の概要\n令和9年3月4日\n航空自衛隊早瀬基地\n1 被処分者\n(1) 第7整備群 2等空曹 (男性 35歳)\n(2) 第7業務群 空士長 (女性 22歳)\n2 処分内容\n(1) 停職15日\n(2) 戒告\n3 処分日\n令和9年3月4日\n4 違反内容\n(1) 令和8年8月、部下に対し暴言を繰り返した。\n(2) 令和8年9月、許可なく外泊した。";
  assert.deepEqual(actionsOf(text), [
    "第7整備群 | 2等空曹 | 35 | 停職15日 | 2027-03-04 | 部下に対し暴言を繰り返した",
    "第7業務群 | 空士長 | 22 | 戒告 | 2027-03-04 | 許可なく外泊",
  ]);
});

test("nurses and clerks of a court are told by their posts, and a court tells what it did", () => {
  assert.deepEqual(
    actionsOf("早瀬市は4日、飲酒運転をした市立早瀬病院の男性看護師(31)を懲戒免職処分にした。"),
    ["市立早瀬病院 | 看護師 | 31 | 懲戒免職 | - | 飲酒運転"],
  );
  const court =
    "職員の懲戒処分について\n早瀬地方裁判所は4日、事件記録を紛失したとして男性書記官(41)を戒告とした。";
  assert.deepEqual(actionsOf(court), ["- | 書記官 | 41 | 戒告 | - | 事件記録を紛失"]);
  assert.equal(readAnnouncement({ text: court }).issuer?.name, "早瀬地方裁判所");
});

test("how long each is suspended is told at the end, in the order of those told of", () => {
  const text = (who: string): string =>
    `早瀬基地は4日、部下に暴言を繰り返したとして${who}を懲戒処分にしたと発表した。うち1人は酒席でも騒いだ。停職はそれぞれ10日と20日。`;
  assert.deepEqual(actionsOf(text("1等海曹と2等海曹")), [
    "- | 1等海曹 | - | 停職10日 | - | 部下に暴言を繰り返した",
    "- | 2等海曹 | - | 停職20日 | - | 部下に暴言を繰り返した",
  ]);
  assert.deepEqual(actionsOf(text("空士長2人")), [
    "- | 空士長 | - | 停職10日 | - | 部下に暴言を繰り返した",
    "- | 空士長 | - | 停職20日 | - | 部下に暴言を繰り返した",
  ]);
  assert.ok(actionsOf(text("1等海曹と2等海曹と海士長")).every((action) => !/停職\d/u.test(action)));
});
