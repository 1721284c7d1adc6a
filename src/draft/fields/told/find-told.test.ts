// The headline of a text that has no title, or none that says anything: what its first telling sentence tells.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { FixtureFact } from "../../../testing/drafts/fixture.ts";
import { makeFixture, official } from "../../../testing/drafts/fixture.ts";
import { draft } from "../../../testing/drafts/draft.ts";
import { headline } from "../../../testing/drafts/headline.ts";

const untitled = (text: string, facts: readonly FixtureFact[] = []): string =>
  headline("notice", [text], facts, { title: "" });

test("who did what, without the day and the hour, which stand at the end", () => {
  const day: FixtureFact = { type: "date", surface: "2月9日", value: "2027-02-09" };
  assert.equal(
    untitled("手本省は2月9日、見本橋の通行を再開することを閣議決定した。", [day]),
    "手本省、見本橋の通行を再開することを閣議決定(2月9日)",
  );
  assert.equal(untitled("手本省は18日午前8時ごろ、見本社と契約を結んだ。"), "手本省、見本社と契約を締結");
});

test("where the cabinet decided is said by the deed", () => {
  assert.equal(untitled("本日、閣議において、見本予算案が決定されました。"), "見本予算案が閣議決定");
  assert.equal(untitled("本日の閣議で見本法案を決定しました。"), "見本法案を決定");
  assert.equal(
    untitled("手本省は、見本会議において、見本計画を決定した。"),
    "手本省、見本会議において、見本計画を決定",
  );
});

test("a span of days goes with what it is called", () => {
  assert.equal(
    untitled("手本省は、3月27日から30日までの日程で、見本国を訪問する。"),
    "手本省、見本国を訪問予定",
  );
});

test("what somebody reports has a subject of its own; what is to come is planned", () => {
  assert.equal(untitled("手本省は、見本国が飛翔体を発射したと発表しました。"), "見本国が飛翔体を発射");
  assert.equal(
    untitled("手本省は、共同訓練「見本」を実施すると公表した。"),
    "手本省、共同訓練「見本」を実施予定",
  );
});

test("who is named within a clause about the goods concludes no contract", () => {
  assert.equal(
    untitled("見本重工は手本省が2年前から調達を始めた見本艦2隻の建造契約を結んだと発表した。"),
    "見本重工、手本省が2年前から調達を始めた見本艦2隻の建造契約を締結",
  );
  assert.equal(
    untitled("手本省は、見本国が見本艦の建造契約を結んだと発表した。"),
    "見本国が見本艦の建造契約を締結",
  );
});

test("a hedge and an intention stay what they are", () => {
  assert.equal(untitled("見本国が飛翔体を発射したとみられる。"), "見本国が飛翔体を発射か");
  assert.equal(untitled("手本省は、見本橋を改修する方針だ。"), "手本省、見本橋を改修の方針");
});

test("a native verb is no する: 落とした is 落下, and 処分とした ends in 処分", () => {
  assert.equal(untitled("見本機は18日、部品を落とした。"), "見本機、部品を落下");
  assert.equal(untitled("手本省は18日、見本船を処分とした。"), "手本省、見本船を処分");
  assert.equal(untitled("見本隊は、その東の岸から荷物を発送した。"), "見本隊、荷物を発送");
});

test("a long sentence loses brackets, then what stands before a noun, then all but the first of several", () => {
  const clause =
    "港の人々の暮らしの支えのため沖の海域で昼夜を問わず一年を通して休みなく荷と客との運搬で活動する";
  assert.equal(untitled(`手本省は、${clause}見本船(3隻)の修理を承認した。`), "手本省、見本船の修理を承認");
  const others = "岬の数々の灯台と岬の遊歩道のうち海沿いの区間と展望台までの階段と駅前の広場";
  assert.equal(
    untitled(`手本省は、見本橋と${others}について、それぞれ修理を承認した。`),
    "手本省、見本橋などについて、修理を承認",
  );
});

test("what points to something else, is said by somebody or denies tells nothing", () => {
  for (const text of [
    "これを受けて実施した。",
    "「私は館長に就任した。",
    "詳細は以下に掲載する。",
    "訓練は実施しない。",
  ]) {
    assert.equal(untitled(text), "見本省の発表(2月10日)");
  }
});

test("every word of it rests on the text", () => {
  const text = "陸上自衛隊は18日、見本橋(全長20m)を修理した。";
  const made = draft(makeFixture([official(text)], [], { kind: "notice", title: "" }));
  assert.equal(made.headline.text, "陸自、見本橋を修理");
  for (const { from, span } of made.headline.grounds) {
    assert.equal(from.kind, "text");
    const words = made.headline.text.slice(...span);
    if (from.kind === "text" && words !== "陸自") assert.equal(text.slice(...from.span), words);
  }
});

test("the name of a site is no title, and of a decorated one the head is", () => {
  assert.equal(
    headline("notice", ["【見本館長就任会見詳報】「よい館に」「静かな館に」", "本文。"], [], {
      title: "手本ニュース",
    }),
    "見本省、見本館長就任会見詳報を公表(2月10日)",
  );
});

test("in English the first sentence that stands alone, without dateline and source", () => {
  const text =
    "SAMPLETOWN, Feb. 9, 2027 — We met. Alphaland and Betaland are arranging talks on the sample bridge, officials said on Tuesday.";
  const fixture = makeFixture([official(text)], [], { kind: "news-report", title: "", language: "en" });
  assert.equal(
    draft(fixture).headline.text,
    "Alphaland and Betaland are arranging talks on the sample bridge",
  );
});

test("of a text without a matter to name, the lead says no sentence as one", () => {
  const lead = (kind: "news-report" | "notice", title: string): string =>
    draft(makeFixture([official("本文。")], [], { kind, title, announcedAt: "2027-02-10" })).lead.text;
  assert.match(
    lead("news-report", "見本国、会談を調整 来月にも手本市で"),
    /^[^「]*、以下のように報じられた。$/u,
  );
  // A reader learns more from the headline as it stands, in quotation marks, than from a lead that says nothing;
  // asked for whole, so that no sentence stands there without them.
  assert.equal(
    lead("notice", "館の周辺で鳥が活発、二つの海域で確認"),
    "令和9(2027)年2月10日(水)、「館の周辺で鳥が活発、二つの海域で確認」が以下のように公表された。",
  );
  assert.match(lead("notice", "見本橋の修理について"), /見本橋の修理が以下のように公表された。$/u);
});

test("見直している is 見直し; a cabinet that will decide plans it; what lasts a year does nothing itself", () => {
  assert.equal(untitled("手本省は、見本計画を見直している。"), "手本省、見本計画を見直し");
  assert.equal(untitled("政府は、見本艦の派遣を決める。"), "政府、見本艦の派遣を決定予定");
  assert.equal(untitled("活動期間は1年とし、国会報告を義務化する。"), "見本省の発表(2月10日)");
});

test("a ship or a party that does it stays, where what stands between is cut", () => {
  assert.equal(
    untitled(
      "海上自衛隊の掃海艇2隻が、手本県の見本沖の手本海を北へ進んでいる間に濃い霧で前が見えない状態になり、島の陰で帆をたたんで停泊しました。",
    ),
    "海上自衛隊の掃海艇2隻が島の陰で帆をたたんで停泊",
  );
});

test("what is planned has the day to come, not that of its announcement; two days with their length are left out", () => {
  const day = (surface: string, value: string): FixtureFact => ({ type: "date", surface, value });
  assert.equal(
    untitled("手本省は2月10日、見本派遣を5月3日に実施すると公表した。", [
      day("2月10日", "2027-02-10"),
      day("5月3日", "2027-05-03"),
    ]),
    "手本省、見本派遣を実施予定(5月3日)",
  );
  assert.equal(untitled("手本隊は、2月8日と2月9日の2日間、見本交流を実施した。"), "手本隊、見本交流を実施");
});

test("who announces a named thing is told as its holder, where what is said before its name is cut", () => {
  assert.equal(
    untitled(
      "手本隊は、A-1見本戦闘機とB-2手本輸送機などが北国および南国の空軍基地と例示島の手本基地を順に訪問する「見本の翼」を実施すると発表した。",
    ),
    "手本隊、「見本の翼」を実施予定",
  );
});
