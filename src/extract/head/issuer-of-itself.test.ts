// Who issued a page that nobody's name stands over: by how it speaks of itself.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const issuerOf = (text: string): string | undefined => readAnnouncement({ text }).issuer?.name;

const HELD = "令和9年3月4日(木)14:00~14:07\n国土交通省会見室\n";

test("a chair who says who she is issues the record, not the house of the room", () => {
  const text = `${HELD}図書委員会委員長の早見でございます。ただいまより、3月の月例記者会見を始めさせていただきます。\n橋の調査を開始しています。`;
  assert.equal(issuerOf(text), "図書委員会");
});

test("an office that tells politely of its own doings issues the notice", () => {
  const done =
    "図書庁は、書庫の規則の案について、令和9年3月4日から同月31日までの間、意見の募集を行いました。";
  assert.equal(issuerOf(done), "図書庁");
  const toCome =
    "早瀬島の周りで海底の調査を行います\n図書庁では、測量船により、早瀬島の周りで初めて調査を行います。";
  assert.equal(issuerOf(toCome), "図書庁");
  const habit =
    "令和9年度図書航海\n図書航海とは\n海上自衛隊の図書航海は、若い隊員に本を届けるために実施しております。\n期間\n令和9年3月4日(木)~5月6日(木)\n訪問予定国(2か国)\n- モンゴル国";
  assert.equal(issuerOf(habit), "海上自衛隊");
});

test("the line of rights below a page names whose it is", () => {
  const text =
    "日蒙外相会談(概要)\n令和9年3月4日\n早見大臣は、バト外相と会談を行った。\n(了)\nトップへ戻る\n(C) 図書省・自衛隊";
  assert.equal(issuerOf(text), "図書省");
});

test("who speaks for itself issues what it tells of an accident or at a conference", () => {
  const accident =
    "練習艦「はやせ」の接触事故について\n令和9年3月4日\n1.概要\n4日午前4時7分、桟橋に接触した。図書庁としては、引き続き、調査に協力してまいる所存。";
  assert.equal(issuerOf(accident), "図書庁");
  const answer =
    "大臣会見概要\n令和9年3月4日\n(16時55分〜17時38分)\n1 発表事項\nなし\n2 質疑応答\nQ:橋の工事はいつ終わりますか。\nA:図書庁としましては、しっかり進めてまいりたいと考えております。";
  assert.equal(issuerOf(answer), "図書庁");
  const another = answer.replace("図書庁としましては", "米国防省としては困るでしょうが、我々は");
  assert.equal(issuerOf(another), undefined);
});

test("the cabinet's secretary speaks for the secretariat", () => {
  const text =
    "令和9年3月4日(木)午前\n閣議の概要について\n閣議の概要について申し上げます。一般案件等9件が決定されました。私(内閣官房長官)から「橋の計画について」申し上げました。";
  assert.equal(issuerOf(text), "内閣官房");
});

test("a title that says with whom, or from whom, tells whose page it is", () => {
  const both = (title: string): string =>
    `${title}\n発表日\n令和9年3月5日\n概要\n 令和9年3月4日(木)、図書庁と水路庁は、早瀬沖において、合同訓練を実施しました。`;
  assert.equal(issuerOf(both("水路庁との合同訓練の実施について")), "図書庁");
  assert.equal(issuerOf(both("合同訓練の実施について")), undefined);
  assert.equal(
    issuerOf("在独日本大使館からのお知らせ\n\n開館日の変更\n\n2027年3月4日配信\n\n3月5日は閉館します。"),
    "在独日本大使館",
  );
});

test("behind a title that runs into the text an office tells of its own doings; another's office there tells nothing", () => {
  const text =
    "トップ 見本海域への巡視船はやせの派遣について 海上保安庁では、毎年、巡視船を見本海域に派遣し、訓練に当たっていま す。 出港式が取材可能です。";
  assert.equal(issuerOf(text), "海上保安庁");
  assert.equal(
    issuerOf("見本海域への船の派遣について 例示の資料によれば、海上保安庁では船を派遣した。"),
    undefined,
  );
});
