// Drafting from rows of records: each kind says in its headline what the record states, and nothing else.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draft } from "../testing/drafts/draft.ts";
import type { FixtureFact } from "../testing/drafts/fixture.ts";
import { makeFixture, official } from "../testing/drafts/fixture.ts";
import { headline } from "../testing/drafts/headline.ts";

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

test("an order without a title says which sort it is, and who takes the first posts; a ministry is not named twice", () => {
  const order = (name: string, post: string): FixtureFact => ({
    type: "appointment",
    surface: name,
    name,
    order: "appoint",
    from: [],
    to: [post],
    effective: "2027-02-01",
  });
  const facts = [order("余白学", "見本支所長"), order("早見渡", "見本事務次官"), order("鷲尾武", "見本局長")];
  assert.equal(
    headline("personnel-order", ["見本省は幹部人事を決めた。余白学、早見渡、鷲尾武が就く。"], facts),
    "人事発令 令和9年2月1日付け、見本省の幹部人事 事務次官に早見渡氏、見本局長に鷲尾武氏ら",
  );
});

test("the first one's own day is that of the order, and who took a post on another day is not told with it", () => {
  const order = (name: string, effective: string): Extract<FixtureFact, { type: "appointment" }> => ({
    type: "appointment",
    surface: name,
    name,
    order: "appoint",
    from: [],
    to: ["見本局長"],
    effective,
  });
  const facts: readonly FixtureFact[] = [
    order("早見渡", "2027-02-28"),
    order("鷲尾武", "2027-02-01"),
    { type: "date", surface: "2月1日", value: "2027-02-01", role: "effective" },
  ];
  assert.equal(
    headline("personnel-order", ["早見渡が就く。鷲尾武は2月1日付で就いた。"], facts, { title: "幹部人事" }),
    "人事発令 令和9年2月28日付け、幹部人事(見本局長に早見渡氏)",
  );
  const { effective: _effective, ...undated } = order("早見渡", "");
  const later = [undated, undated, undated, order("鷲尾武", "2027-02-01")];
  assert.doesNotMatch(
    headline("personnel-order", ["早見渡が就く。鷲尾武は2月1日に就く。"], later, { title: "幹部人事" }),
    /1日/u,
  );
});

test("officers are named with the first posts of a short list; who leads a company is not", () => {
  const chief = row("早見渡", "海将", "海上自衛隊", { to: ["海上幕僚長"], effective: "2027-02-01" });
  const other = row("鷲尾武", "1佐", undefined, { to: ["見本中隊長"], effective: "2027-02-01" });
  assert.equal(
    headline("personnel-order", ["早見渡 鷲尾武"], [chief, other], { title: "見本長の退官を承認" }),
    "人事発令 令和9年2月1日付け、見本長の退官を承認(海上幕僚長に早見渡海将)",
  );
});

test("of one officer alone the headline tells who it is, and of officers also those without a rank", () => {
  const only = row("早見渡", "空将", "航空自衛隊", { to: ["見本隊長"], effective: "2027-02-01" });
  assert.equal(
    headline("personnel-order", ["早見渡"], [only], { title: "空将人事" }),
    "人事発令 令和9年2月1日付け、空将人事(見本隊長に早見渡空将)",
  );
  const chief = row("鷲尾武", "陸将", undefined, { to: ["統合幕僚長"], effective: "2027-02-01" });
  const { rank: _rank, ...other } = {
    ...row("余白学", "", undefined, { to: ["陸上幕僚長"], effective: "2027-02-01" }),
  } as Extract<FixtureFact, { type: "appointment" }>;
  assert.equal(
    headline("personnel-order", ["鷲尾武 余白学"], [chief, other], { title: "統合幕僚長に鷲尾氏" }),
    "人事発令 令和9年2月1日付け、統合幕僚長に鷲尾氏(陸上幕僚長に余白学氏)",
  );
});

test("whom the title names by a post in short is not named again, and ranks of the police hide nobody", () => {
  const of = (name: string, rank: string, post: string): FixtureFact =>
    row(name, rank, undefined, { to: [post], effective: "2027-02-01" });
  const chiefs = [of("早見渡", "陸将", "統合幕僚長"), of("鷲尾武", "陸将", "陸上幕僚長")];
  const names = ["早見渡 鷲尾武"];
  assert.equal(
    headline("personnel-order", names, chiefs, { title: "早見陸幕長が統幕長へ 陸幕長に鷲尾陸将" }),
    "人事発令 令和9年2月1日付け、早見陸幕長が統幕長へ 陸幕長に鷲尾陸将",
  );
  assert.equal(
    headline("personnel-order", names, chiefs, { title: "統幕長に早見陸将 陸幕長には鷲尾陸将" }),
    "人事発令 令和9年2月1日付け、統幕長に早見陸将 陸幕長には鷲尾陸将",
  );
  assert.equal(
    headline("personnel-order", names, [of("早見渡", "警視監", "見本県警本部長")], { title: "見本庁人事" }),
    "人事発令 令和9年2月1日付け、見本庁人事(見本県警本部長に早見渡警視監)",
  );
});

test("where the title tells who comes, the headline tells who leaves, by the post held before the order", () => {
  const of = (name: string, more: Partial<Extract<FixtureFact, { type: "appointment" }>>): FixtureFact => ({
    type: "appointment",
    surface: name,
    name,
    order: "retire",
    from: ["見本庁長官"],
    to: [],
    effective: "2027-02-01",
    ...more,
  });
  const comes = of("早見渡", { order: "appoint", from: ["見本監"], to: ["見本庁長官"] });
  const headlineOf = (...leaving: readonly FixtureFact[]): string =>
    headline("personnel-order", ["早見渡が就く。鷲尾武は辞職した。"], [comes, ...leaving], {
      title: "見本庁 新長官に早見氏",
    });
  const told = "人事発令 令和9年2月1日付け、見本庁 新長官に早見氏(鷲尾武見本庁長官が辞職)";
  assert.equal(headlineOf(of("鷲尾武", {})), told);
  const sent = of("鷲尾武", { order: "detach", to: ["大臣官房付"] });
  assert.equal(headlineOf(sent, of("鷲尾武", { from: ["大臣官房付"] })), told);
  assert.doesNotMatch(headlineOf(of("鷲尾武", { from: ["見本課長"] })), /鷲尾/u);
});

test("how many were punished in which way is told in the words of the text", () => {
  const action = (rank: string, penalty: string): FixtureFact => ({
    type: "discipline",
    surface: rank,
    rank,
    penalty,
    conduct: "旧倉庫に侵入",
    date: "2027-02-01",
  });
  const actions = [action("陸士長", "停職12日"), action("1等陸士", "停職5日")];
  const text = (way: string): readonly string[] => [`見本隊の陸士長3人、1等陸士の計4人${way}した。`];
  assert.equal(
    headline("discipline", text("を停職の懲戒処分と"), actions),
    "見本省、4人を停職の懲戒処分 旧倉庫に侵入(2月1日)",
  );
  assert.match(headline("discipline", text("を懲戒処分と"), actions), /^見本省、4人を懲戒処分/u);
  assert.match(headline("discipline", text("を処分"), actions), /^見本省、4人を処分/u);
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
    "ロシア軍機1機が大陸方面から飛来、見本海峡を南下(2月9日、IL-20情報収集機)",
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
    "ロシア軍機1機と中国軍機2機を確認(2月9日、IL-20情報収集機1機、H-6爆撃機2機)",
  );
  const drone: FixtureFact = { ...other, model: "無人機", role: "無人機", count: 1, estimated: true };
  assert.equal(headline("aircraft-sighting", ["H-6"], [drone]), "中国無人機1機(推定)を確認(2月9日)");
  const { nationality: _nation, ...unknown } = { ...SEEN, type: "sighting" as const };
  assert.equal(
    headline("aircraft-sighting", [text], [unknown], { title: "飛行について" }),
    "見本省、飛行を公表(2月10日)",
  );
});

test("a craft that is named without a number is not counted as one", () => {
  const other: FixtureFact = { ...SEEN, surface: "Tu-95", model: "Tu-95" };
  const fixture = (from: readonly string[]): string => {
    const made = makeFixture([official("IL-20とTu-95が飛行した。")], [SEEN, other], {
      kind: "aircraft-sighting",
      title: "",
      announcedAt: "2027-02-10",
    });
    const facts = made.reading.facts.map((fact, index) =>
      index === 1 ? { ...fact, basis: "inferred" as const, from } : fact,
    );
    return draft({ ...made, reading: { ...made.reading, facts } }).headline.text;
  };
  assert.match(fixture(["named-without-number"]), /^ロシア軍機を確認/u);
  assert.match(fixture(["day-of-sighting-before"]), /^ロシア軍機2機を確認/u);
});

test("a passage that only some of the craft made is not told of all", () => {
  const text = "IL-20が見本海峡を南下した。Tu-95は手本島沖で反転した。";
  const rows: readonly FixtureFact[] = [
    { ...SEEN, route: ["見本海峡"] },
    { ...SEEN, surface: "Tu-95", model: "Tu-95", route: ["手本島沖"] },
  ];
  assert.equal(
    headline("aircraft-sighting", [text], rows),
    "ロシア軍機2機を確認 見本海峡を南下、手本島沖で反転(2月9日、IL-20情報収集機1機、Tu-95情報収集機1機)",
  );
  const together = rows.map((seen) => ({ ...seen, route: ["見本海峡", "手本島沖"] }));
  assert.equal(
    headline("aircraft-sighting", [text], together),
    "ロシア軍機2機が見本海峡を南下、手本島沖で反転(2月9日、IL-20情報収集機1機、Tu-95情報収集機1機)",
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
    "ロシア海軍フリゲート1隻が対馬海峡を北上(2月8日~9日、見本級フリゲート)",
  );
  const { hull: _hull, ...bare } = { ...ship, type: "sighting" as const };
  assert.match(
    headline("ship-sighting", [text], [bare, { ...bare, date: "2027-02-08" }]),
    /^ロシア海軍フリゲートが/u,
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
    "見本省、見本衛星の整備事業を例示電機と1235億3000万円で契約(2月6日)",
  );
  assert.equal(
    headline("contract", [text], [{ ...CONTRACT, counterparty: "見本省" }], { issuer: "例示電機株式会社" }),
    "例示電機、見本省から見本衛星の整備事業を受注 1235億3000万円(2月6日)",
  );
});

test("a contract of contracts is concluded; a heading, some firm and half a sentence are not told", () => {
  const of = (more: Partial<Extract<FixtureFact, { type: "contract" }>>): string =>
    headline("contract", ["見本衛星の整備事業"], [{ ...CONTRACT, ...more }], { title: "契約について" });
  assert.equal(
    of({ programme: "見本艇のまとめ買い契約" }),
    "見本省、見本艇のまとめ買い契約を例示電機と1235億3000万円で締結(2月6日)",
  );
  assert.equal(
    of({ programme: "(推進事業)見本車両の概念実証業務" }),
    "見本省、見本車両の概念実証業務を例示電機と1235億3000万円で契約(2月6日)",
  );
  assert.equal(of({ counterparty: "県外業者" }), "見本省、見本衛星の整備事業を1235億3000万円で契約(2月6日)");
  assert.equal(of({ programme: "2027年2月6日に" }), "見本省、契約(2月10日)");
});

test("of several contracts with several firms none is named as the one", () => {
  const facts = [CONTRACT, { ...CONTRACT, programme: "見本艇", counterparty: "手本造船株式会社" }];
  assert.equal(
    headline("contract", ["見本衛星の整備事業"], facts),
    "見本省、見本衛星の整備事業など2件を契約(2月6日)",
  );
});

test("a contract with nobody named is of the day on which it was made, not of its announcing", () => {
  const { counterparty: _counterparty, ...unnamed } = CONTRACT;
  assert.equal(
    headline("contract", ["見本衛星の整備事業"], [unnamed]),
    "見本省、見本衛星の整備事業を1235億3000万円で契約(2月6日)",
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
  assert.equal(
    headline("discipline", text, [action]),
    "見本省、見本基地の3等空佐を停職7日の懲戒処分 虚偽の文書の作成(2月9日)",
  );
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

test("the only one punished is told with his age, as the text writes it; an exact age is left to the text", () => {
  const action = (age: string): FixtureFact => ({
    type: "discipline",
    surface: "3等陸曹",
    unit: "見本基地",
    rank: "3等陸曹",
    age,
    conduct: "建物に侵入した",
    penalty: "停職7日",
    date: "2027-02-09",
  });
  assert.equal(
    headline("discipline", ["懲戒処分", "見本基地の30代の男性3等陸曹"], [action("30代")]),
    "見本省、見本基地の30代の男性3等陸曹を停職7日の懲戒処分 建物に侵入(2月9日)",
  );
  assert.equal(
    headline("discipline", ["懲戒処分", "見本基地の3等陸曹(34)"], [action("34")]),
    "見本省、見本基地の3等陸曹を停職7日の懲戒処分 建物に侵入(2月9日)",
  );
});

test("a day from which something else holds is not that of the punishment", () => {
  const action = (rank: string, penalty: string): FixtureFact => ({
    type: "discipline",
    surface: rank,
    rank,
    conduct: "虚偽の文書の作成",
    penalty,
    date: "2027-02-09",
  });
  const later: FixtureFact = { type: "date", surface: "8月1日付け", value: "2026-08-01", role: "effective" };
  const facts = [action("次長級", "停職7日"), action("係長級", "戒告"), later];
  const lines = ["懲戒処分", "次長級と係長級", "給料は8月1日付けで訂正した。"].map((text) => official(text));
  const fixture = makeFixture(lines, facts, { kind: "discipline", title: "懲戒処分" });
  assert.equal(draft(fixture).headline.text, "次長級と係長級の懲戒処分を発表 虚偽の文書の作成(2月9日)");
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
      "見本省、処分を発表 規律違反(2月10日)",
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
  assert.equal(of("T-9練習機が見本池に墜落した。"), "T-9練習機が見本池に墜落、2人不明(2月9日)");
  for (const casualties of ["なし", "行方不明となった隊員"]) {
    assert.equal(of("T-9練習機が墜落した。", { casualties }), "T-9練習機が見本池で墜落(2月9日)");
  }
  assert.equal(
    of("見本市で、T-9練習機が見本国の小型機と衝突した。"),
    "T-9練習機が見本池で見本国の小型機と衝突、2人不明(2月9日)",
  );
  for (const feared of ["T-9練習機が岩に接触した可能性がある。", "T-9練習機が岩に接触か。"])
    assert.equal(of(feared), "見本省、航空事故を公表(2月10日)");
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
  // A paper's text without a title: over which time, in its own words.
  assert.equal(
    headline(
      "scramble-statistics",
      ["統幕は、2027年度上半期(4~9月)までの緊急発進は157回だったと発表した。"],
      [],
      {},
    ),
    "見本省、2027年度上半期までの緊急発進157回を発表(2月10日)",
  );
  const grown = "緊急発進は前年度同期比12回増加の157回で、南西空の緊急発進122回を含む。";
  assert.equal(
    headline(
      "scramble-statistics",
      [grown],
      [figure("157回", 157, "緊急発進"), figure("122回", 122, "南西空の緊急発進")],
      { title },
    ),
    "見本省、第1四半期の緊急発進実施状況を公表 157回(2月10日)",
  );
  const told = "緊急発進は157回で第1四半期の実施状況について";
  assert.doesNotMatch(headline("scramble-statistics", prose, [], { title: told }), /157.*157/u);
});
