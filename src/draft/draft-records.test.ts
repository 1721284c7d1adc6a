// Drafting from rows and heads of records: each kind says in its headline what the record states, and nothing else.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnnouncementKind } from "../terms/kind.ts";
import { draft } from "../testing/drafts/draft.ts";
import type { FixtureFact, FixtureLine } from "../testing/drafts/fixture.ts";
import { line, makeFixture, official } from "../testing/drafts/fixture.ts";

type Options = {
  readonly title?: string;
  readonly issuer?: string;
  readonly announcedAt?: string;
  readonly head?: readonly FixtureLine[];
};

/** The headline for a title, paragraphs and facts, announced on 10 February 2027 unless told otherwise. */
function headline(
  kind: AnnouncementKind,
  paragraphs: readonly string[],
  facts: readonly FixtureFact[],
  { title = "", issuer = "見本省", announcedAt = "2027-02-10", head = [] }: Options = {},
): string {
  const lines = [...head, ...(title === "" ? [] : [official(title, "heading")])];
  const fixture = makeFixture([...lines, ...paragraphs.map((text) => official(text))], facts, {
    kind,
    title,
    announcedAt,
    issuer: { name: issuer, basis: "source" },
  });
  return draft(fixture).headline.text;
}

const row = (
  name: string,
  rank: string,
  service: string | undefined,
  more: Partial<Extract<FixtureFact, { type: "appointment" }>> = {},
): FixtureFact => ({
  type: "appointment",
  surface: name,
  name,
  rank,
  order: "appoint",
  from: [],
  to: ["見本隊長"],
  ...(service === undefined ? {} : { service }),
  ...more,
});

test("a personnel order counts people by service, in the order of the style", () => {
  const facts = [
    row("余白学", "1等空佐", "航空自衛隊", { effective: "2027-02-16" }),
    row("早見渡", "陸将補", "陸上自衛隊", { order: "promote", to: [], effective: "2027-02-16" }),
    row("早見渡", "陸将", "陸上自衛隊", { effective: "2027-02-16" }),
    row("鷲尾武", "陸将", "陸上自衛隊", { effective: "2027-02-16" }),
  ];
  const names = ["余白学 早見渡 鷲尾武"];
  assert.equal(
    headline("personnel-order", names, facts, { title: "見本省発令(将人事)" }),
    "人事発令 令和9年2月16日付け、将人事(陸自2名、空自1名)".replace("将人事", "見本省発令(将人事)"),
  );
  const unknown = [...facts, row("鷲尾武", "将", undefined)];
  assert.doesNotMatch(headline("personnel-order", names, unknown, { title: "将人事" }), /名/u);
});

test("an order of two days names both; of civil officials, who takes the first post", () => {
  const order = (effective: string, name: string): FixtureFact => ({
    type: "appointment",
    surface: name,
    name,
    order: "appoint",
    from: [],
    to: ["見本局長"],
    effective,
  });
  const facts = [order("2027-02-01", "余白学"), order("2027-02-08", "早見渡")];
  assert.equal(
    headline("personnel-order", ["余白学 早見渡"], facts, { title: "幹部人事" }),
    "人事発令 令和9年2月1日・8日付け、幹部人事(見本局長に余白学氏ら)",
  );
});

const SEEN: FixtureFact = {
  type: "sighting",
  surface: "IL-20",
  craft: "aircraft",
  nationality: "ロシア",
  model: "IL-20",
  role: "情報収集機",
  count: 1,
  date: "2027-02-09",
  route: [],
  responders: [],
};

test("a sighting: nation, count, the passage in the words of the text, day and type", () => {
  const text =
    "なお、先月は例示島と手本島の間を通過した。9日、IL-20が大陸方面から飛来し、見本海峡を南下した。";
  assert.equal(
    headline("aircraft-sighting", [text], [SEEN], { title: "ロシア機の飛行について" }),
    "ロシア軍機1機が大陸方面から飛来、見本海峡を南下(2月9日、IL-20)",
  );
});

test("craft of two nations, craft called estimated, and craft of no known nation", () => {
  const text = "IL-20とH-6が飛行した。";
  const other: FixtureFact = {
    ...SEEN,
    surface: "H-6",
    nationality: "中国",
    model: "H-6",
    role: "爆撃機",
    count: 2,
  };
  assert.equal(
    headline("aircraft-sighting", [text], [SEEN, other]),
    "ロシア軍機1機と中国軍機2機を確認(2月9日、IL-20、H-6)",
  );
  const drone: FixtureFact = { ...other, model: "無人機", role: "無人機", count: 1, estimated: true };
  assert.equal(headline("aircraft-sighting", ["H-6"], [drone]), "中国無人機1機(推定)を確認(2月9日)");
  const { nationality: _nation, ...unknown } = { ...SEEN, type: "sighting" as const };
  assert.equal(
    headline("aircraft-sighting", [text], [unknown], { title: "飛行について" }),
    "見本省、飛行を公表(2月10日)",
  );
});

test("a passage that only some of the craft made is not told of all", () => {
  const text = "IL-20が見本海峡を南下した。Tu-95は手本島沖で反転した。";
  const rows: readonly FixtureFact[] = [
    { ...SEEN, route: ["見本海峡"] },
    { ...SEEN, surface: "Tu-95", model: "Tu-95", route: ["手本島沖"] },
  ];
  assert.equal(headline("aircraft-sighting", [text], rows), "ロシア軍機2機を確認(2月9日、IL-20、Tu-95)");
  const together = rows.map((seen) => ({ ...seen, route: ["見本海峡", "手本島沖"] }));
  assert.equal(
    headline("aircraft-sighting", [text], together),
    "ロシア軍機2機が見本海峡を南下、手本島沖で反転(2月9日、IL-20、Tu-95)",
  );
});

test("what the title says of a sovereign's air goes before what was seen", () => {
  const title = "ロシア機による領空侵犯について";
  assert.equal(
    headline("aircraft-sighting", ["IL-20"], [SEEN], { title }),
    "見本省、ロシア機による領空侵犯を公表(2月10日)",
  );
});

test("a ship that was seen twice is one; craft of several days without a hull number are not counted", () => {
  const ship: FixtureFact = {
    ...SEEN,
    surface: "フリゲート",
    craft: "ship",
    model: "見本級フリゲート",
    hull: ["335"],
    route: ["対馬海峡"],
  };
  const text = "ロシア海軍の見本級フリゲート(335)が対馬海峡を北上した。";
  const again: FixtureFact = { ...ship, date: "2027-02-08" };
  assert.equal(
    headline("ship-sighting", [text], [ship, again]),
    "ロシア海軍艦艇1隻が対馬海峡を北上(2月8日~9日、見本級フリゲート)",
  );
  const { hull: _hull, ...bare } = { ...ship, type: "sighting" as const };
  assert.match(
    headline("ship-sighting", [text], [bare, { ...bare, date: "2027-02-08" }]),
    /^ロシア海軍艦艇が/u,
  );
});

const CONTRACT: FixtureFact = {
  type: "contract",
  surface: "見本衛星の整備事業",
  programme: "見本衛星の整備事業",
  date: "2027-02-06",
  counterparty: "例示電機株式会社",
  amountYen: 123_530_000_000,
};

test("a contract: told by who orders, and told by who is contracted", () => {
  const text = "見本衛星の整備事業";
  assert.equal(
    headline("contract", [text], [CONTRACT], { title: "契約について" }),
    "見本省、見本衛星の整備事業を例示電機と契約(2月6日)",
  );
  assert.equal(
    headline("contract", [text], [{ ...CONTRACT, counterparty: "見本省" }], { issuer: "例示電機株式会社" }),
    "例示電機、見本省から見本衛星の整備事業を受注(2月6日)",
  );
});

test("of several contracts with several firms none is named as the one", () => {
  const facts = [CONTRACT, { ...CONTRACT, programme: "見本艇", counterparty: "手本造船株式会社" }];
  assert.equal(
    headline("contract", ["見本衛星の整備事業"], facts),
    "見本省、見本衛星の整備事業などを契約(2月10日)",
  );
});

test("a disciplinary action: rank and conduct, and nobody's name", () => {
  const action: FixtureFact = {
    type: "discipline",
    surface: "3等空佐",
    unit: "見本基地",
    rank: "3等空佐",
    conduct: "虚偽の文書の作成",
    penalty: "停職7日",
    date: "2027-02-09",
  };
  const text = ["懲戒処分", "見本基地の3等空佐"];
  assert.equal(headline("discipline", text, [action]), "3等空佐の懲戒処分を発表 虚偽の文書の作成(2月10日)");
  const figure: FixtureFact = {
    type: "statistic",
    surface: "21人",
    value: 21,
    unit: "人",
    of: "処分された隊員",
  };
  assert.equal(
    headline("discipline", [...text, "21人を処分した。"], [figure, action]),
    "見本省、21人を処分 虚偽の文書の作成(2月10日)",
  );
});

test("where one of those punished has no rank, nobody's rank stands for all", () => {
  const of = (rank?: string): FixtureFact => ({
    type: "discipline",
    surface: "3等空佐",
    conduct: "規律違反",
    ...(rank === undefined ? {} : { rank }),
  });
  const title = "処分について";
  for (const other of [undefined, "隊員"]) {
    assert.equal(
      headline("discipline", ["3等空佐"], [of("3等空佐"), of(other)], { title }),
      "見本省、処分を公表(2月10日)",
    );
  }
});

test("an accident: which craft, where, what befell it; not what was only feared", () => {
  const accident: FixtureFact = {
    type: "accident",
    surface: "T-9練習機",
    craft: "T-9練習機",
    place: "見本池",
    date: "2027-02-09",
    casualties: "2人不明",
  };
  const of = (text: string, more: Partial<Extract<FixtureFact, { type: "accident" }>> = {}): string =>
    headline("accident", [text], [{ ...accident, ...more }], { title: "航空事故について" });
  assert.equal(of("T-9練習機が見本池に墜落した。"), "T-9練習機が見本池で墜落、2人不明(2月9日)");
  for (const casualties of ["なし", "行方不明となった隊員"]) {
    assert.equal(of("T-9練習機が墜落した。", { casualties }), "T-9練習機が見本池で墜落(2月9日)");
  }
  assert.equal(of("T-9練習機に墜落のおそれがあった。"), "見本省、航空事故を公表(2月10日)");
});

test("scramble statistics: the period's count, not the year's before", () => {
  const figure = (surface: string, value: number, of: string): FixtureFact => ({
    type: "statistic",
    surface,
    value,
    unit: "回",
    of,
  });
  const text = "前年度同期の159回に対し、緊急発進は157回、うち中国機は122回であった。";
  const facts = [
    figure("159回", 159, "緊急発進回数"),
    figure("157回", 157, "緊急発進回数"),
    figure("122回", 122, "中国機に対する緊急発進回数"),
  ];
  const title = "第1四半期の緊急発進実施状況について";
  assert.doesNotMatch(headline("scramble-statistics", [text], facts, { title }), /159|122/u);
  assert.equal(
    headline("scramble-statistics", [text], facts.slice(1), { title }),
    "見本省、第1四半期の緊急発進実施状況を公表 157回(2月10日)",
  );
  const prose = [
    "中国機に対する緊急発進回数は122回であった。",
    "第1四半期における緊急発進回数は157回であり、多い。",
  ];
  assert.equal(
    headline("scramble-statistics", prose, [], { title }),
    "見本省、第1四半期の緊急発進実施状況を公表 157回(2月10日)",
  );
  const told = "緊急発進は157回で第1四半期の実施状況について";
  assert.doesNotMatch(headline("scramble-statistics", prose, [], { title: told }), /157.*157/u);
});

test("disaster relief: the report's number from the head of the text, once", () => {
  const title = "見本県における災害派遣について";
  assert.equal(
    headline("disaster-relief", ["(最終報)", "活動を終えた。"], [], { title }),
    "見本省、見本県における災害派遣(最終報)を公表(2月10日)",
  );
  assert.equal(
    headline("disaster-relief", ["(第2報)"], [], { title: "災害派遣について(第2報)" }),
    "見本省、災害派遣(第2報)を公表(2月10日)",
  );
});

test("a missile launch keeps the hedges of the text, and an earlier launch is not this one", () => {
  const text =
    "これまでも北朝鮮は弾道ミサイル3発を発射した。北朝鮮は10日、弾道ミサイルの可能性があるものを、東に向けて発射した。";
  assert.equal(
    headline("missile-launch", [text], [], { title: "ミサイル等関連情報" }),
    "北朝鮮が弾道ミサイルの可能性があるものを発射(2月10日)",
  );
  assert.equal(
    headline("missile-launch", ["北朝鮮は弾道ミサイルの発射準備を進めている。"], [], { title: "関連情報" }),
    "見本省、関連情報を公表(2月10日)",
  );
});

test("a cabinet decision, a deployment, an exchange and a meeting to come", () => {
  const planned = (text: string): readonly FixtureFact[] => [
    { type: "date", surface: text, value: "2027-03-04", role: "event" },
  ];
  const day = "日時:令和9年3月4日";
  assert.equal(
    headline("cabinet-decision", ["本文。"], [], { title: "見本法の一部を改正する法律案の閣議決定について" }),
    "見本法の一部を改正する法律案を閣議決定(2月10日)",
  );
  assert.equal(
    headline("cabinet-decision", ["本文。"], [], { title: "見本戦略の改定についての閣議決定について" }),
    "見本戦略の改定を閣議決定(2月10日)",
  );
  assert.equal(
    headline("deployment", ["護衛艦「みほん」が参加する。", day], planned("令和9年3月4日"), {
      title: "国際観艦式への参加について",
    }),
    "護衛艦「みほん」が国際観艦式に参加予定(3月4日)",
  );
  assert.equal(
    headline("unit-exchange", ["行う。", day], planned("令和9年3月4日"), {
      title: "手本空軍との部隊間交流について",
    }),
    "見本省、手本空軍との部隊間交流を実施予定(3月4日)",
  );
  assert.equal(
    headline("advance-notice", ["開く。", day], planned("令和9年3月4日"), {
      title: "見本会議の開催について",
    }),
    "見本省、見本会議を開催予定(3月4日)",
  );
});

test("a day for applications, or a day gone by, is not when it will be held", () => {
  const text = ["取材の申込みは令和9年2月20日まで。会議を開く。", "日時:令和9年3月4日"];
  const facts: readonly FixtureFact[] = [
    { type: "date", surface: "令和9年2月20日", value: "2027-02-20", role: "due" },
    { type: "date", surface: "令和9年3月4日", value: "2027-03-04" },
  ];
  const title = "見本会議の開催について";
  assert.match(headline("advance-notice", text, facts, { title }), /\(3月4日\)$/u);
  assert.equal(
    headline("advance-notice", text, facts, { title, announcedAt: "2027-03-05" }),
    "見本省、見本会議の開催を発表(3月5日)",
  );
});

test("a speech: who, at what occasion", () => {
  assert.equal(
    headline("speech", ["本文。"], [], { title: "見本フォーラムにおける見本大臣スピーチ" }),
    "見本大臣が見本フォーラムでスピーチ(2月10日)",
  );
});

test("a conference on the desk's page: what the lead says it was about, then what was asked", () => {
  const lead =
    "令和9(2027)年2月10日(水)10時、見本大臣は、見本会館で、例示賞の授与及び日蒙防衛相会談後の臨時会見を行った。";
  const question: FixtureFact = {
    type: "question",
    surface: "宿舎の改修",
    speaker: "大臣",
    topic: { text: "宿舎の改修", span: [0, 1] },
  };
  assert.equal(
    headline("press-conference", ["大臣からの発表事項", "Q:宿舎の改修についてお聞きします。"], [question], {
      title: "見本大臣臨時会見",
      head: [line("lead", lead)],
    }),
    "見本大臣が臨時会見 日蒙防衛相会談、例示賞の授与、宿舎の改修(2月10日)",
  );
});

test("a newspaper's headline is not told a second time", () => {
  const title = "護衛艦と貨物船が接触 けが人なし";
  assert.equal(headline("notice", ["本文。"], [], { title }), `見本省、${title}(2月10日)`);
  assert.equal(
    headline("notice", ["本文。"], [], { title: "装備の、及び施設の公開日について" }),
    "見本省、装備の、及び施設の公開日を公表(2月10日)",
  );
});

test("a numbered head or a label is no title; the lead of a desk's page says what was published", () => {
  const lead = "見本省は令和9(2027)年2月10日(水)、例示の処分について以下のように公表した。";
  for (const first of ["1 概要", "所属:見本基地", "株式会社手本造船所"]) {
    assert.equal(
      headline("notice", [first, "本文。"], [], { head: [line("lead", lead)] }),
      "見本省、例示の処分を公表(2月10日)",
    );
  }
});

test("what is still to come was not held on the day that it will be", () => {
  const facts: readonly FixtureFact[] = [
    { type: "date", surface: "令和9年3月31日", value: "2027-03-31", role: "event" },
  ];
  assert.equal(
    headline("missile-launch", ["北朝鮮は弾道ミサイルを発射した。", "令和9年3月31日に会議を開く。"], facts),
    "北朝鮮が弾道ミサイルを発射(2月10日)",
  );
});
