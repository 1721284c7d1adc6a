import assert from "node:assert/strict";
import { test } from "node:test";
import { undertakingsIn } from "../../testing/ledger/undertakings-in.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";

const TALKS = { title: "日・モンゴル防衛相会談 共同声明", kind: "joint-statement" } as const;

const partiesOf = ({ value }: Undertaking): string =>
  value.parties.map((party) => (party.kind === "organisation" ? party.name : party.code)).join("+");

test("each clause that binds is one undertaking, with its span, its sentence and its strength; what does not bind is none", () => {
  const text =
    "令和12年6月3日、両大臣は、訓練の成果を歓迎し、架橋訓練を本年9月に実施することで一致し、通信衛星の共同利用の可能性を検討することとした。両大臣は、法の支配の重要性を確認した。";
  const [exercise, satellite, ...more] = undertakingsIn(text, TALKS);
  assert.equal(more.length, 0);
  assert.equal(exercise?.sentence, "架橋訓練を本年9月に実施することで一致し");
  assert.equal(exercise.sentence, text.slice(...exercise.span));
  assert.equal(exercise.id, `7-${exercise.span[0]}`);
  assert.equal(exercise.value.context.text, text.slice(0, text.indexOf("。") + 1));
  assert.equal(exercise.value.matter, "架橋訓練を本年9月に実施すること");
  assert.equal(exercise.value.title, "架橋訓練を本年9月に実施する");
  assert.deepEqual([exercise.value.strength, exercise.value.due], ["commitment", "2030-09"]);
  assert.deepEqual([exercise.at, exercise.value.openEnded], ["2030-09", false]);
  assert.deepEqual([satellite?.value.strength, satellite?.value.openEnded], ["exploration", true]);
});

test("a list under a frame binds line by line, each with its own time", () => {
  const text =
    "閣僚は、次の事項を決定した。\n(1) 共同の倉庫を2032年末までに北部に設ける。\n(2) 部品を両国で生産する。手続は別に定められている。\n(3) 掃海の手順の見直しを検討する。\n\n閣僚は、歓待に謝意を表した。";
  const found = undertakingsIn(text, { ...TALKS, title: "日豪防衛相会談 共同声明" });
  assert.deepEqual(
    found.map(({ value, span }) => [text.slice(...span), value.strength, value.due]),
    [
      ["共同の倉庫を2032年末までに北部に設ける", "commitment", "2032-12-31"],
      ["部品を両国で生産する", "commitment", undefined],
      ["掃海の手順の見直しを検討する", "exploration", undefined],
    ],
  );
  assert.deepEqual(found.map(partiesOf), ["JP+AU", "JP+AU", "JP+AU"]);
});

test("whoever retells what others agreed on undertakes nothing, unless the desk made the fact its own", () => {
  const text = "【見本新聞】両大臣は、架橋訓練を本年9月に実施することで一致した。";
  const told = { ...TALKS, kind: "news-report" } as const;
  assert.deepEqual(undertakingsIn(text, told), []);
  const [kept] = undertakingsIn(text, {
    ...told,
    judge: (reading) => ({
      ...reading,
      facts: reading.facts.map((fact) => (fact.type === "act" ? { ...fact, basis: "desk" } : fact)),
    }),
  });
  assert.equal(kept?.basis, "desk");
  assert.equal(kept.value.strength, "commitment");
});

test("a fact that the desk rejected undertakes nothing, one that it corrected undertakes what it says now", () => {
  const text = "両大臣は、架橋訓練を本年9月に実施することで一致した。";
  const without = undertakingsIn(text, {
    ...TALKS,
    judge: (reading) => ({ ...reading, facts: reading.facts.filter(({ type }) => type !== "act") }),
  });
  assert.deepEqual(without, []);
  const [weaker] = undertakingsIn(text, {
    ...TALKS,
    judge: (reading) => ({
      ...reading,
      facts: reading.facts.map((fact) =>
        fact.type === "act" ? { ...fact, basis: "desk", undertaking: "effort" } : fact,
      ),
    }),
  });
  assert.equal(weaker?.value.strength, "effort");
});

test("what begins on a day is due on it; what recurs is due from then on and has no last day", () => {
  const [once, again] = undertakingsIn(
    "両大臣は、士官1名を2031年4月から受け入れることで合意した。両大臣は、2031年から毎年、架橋訓練を実施することで一致した。",
    TALKS,
  );
  assert.deepEqual(
    [once?.value.due, once?.value.openEnded, once?.value.recurring],
    ["2031-04", false, undefined],
  );
  assert.deepEqual([again?.value.recurring, again?.value.openEnded], ["yearly", true]);
});

test("the verb that stands behind the matter belongs to what will be done; a conference that begins binds nobody", () => {
  const found = undertakingsIn(
    "記者会見\n日時 令和12年6月3日 10時\n1 発表事項\n会見を始めます。8日から10日まで、モンゴルを訪問いたします。引き続き、警戒監視に万全を期してまいります。",
    { kind: "press-conference", title: "防衛大臣記者会見" },
  );
  assert.deepEqual(
    found.map(({ value }) => [value.matter, value.strength]),
    [
      ["8日から10日まで、モンゴルを訪問", "expectation"],
      ["引き続き、警戒監視に万全を期してまいります", "effort"],
    ],
  );
});

test("a text without a promise, an empty one and one of brackets alone give nothing", () => {
  for (const text of ["", "(((「「「", "両大臣は、訓練の成果を歓迎した。"])
    assert.deepEqual(undertakingsIn(text, TALKS), []);
});

test("an English statement undertakes as a Japanese one does", () => {
  const [drill, talks] = undertakingsIn(
    "The Ministers decided that their coast guards would hold a joint drill by March 2031. They will strive to connect their networks.",
    {
      title: "Joint Statement of the Defense Ministers of Japan and the Philippines",
      kind: "joint-statement",
    },
  );
  assert.deepEqual([drill?.value.strength, drill?.value.due], ["commitment", "2031-03"]);
  assert.equal(drill?.value.title, "their coast guards would hold a joint drill by March 2031");
  assert.equal(drill.language, "en");
  assert.equal(partiesOf(drill), "JP+PH");
  assert.equal(talks?.value.strength, "effort");
});

test("what is done as told below is due on the day under its label", () => {
  const text =
    "架橋訓練について\n陸上自衛隊は、下記のとおり架橋訓練を実施します。\n1 期間 令和12年10月6日から24日まで\n2 場所 見本演習場";
  const [exercise] = undertakingsIn(text, { kind: "deployment", title: "架橋訓練について" });
  assert.equal(exercise?.value.due, "2030-10-06/2030-10-24");
});

test("what is to be laid before the next ordinary session of the Diet is due by its end", () => {
  const [bill] = undertakingsIn("政府は、橋の管理に関する法律案を次の通常国会に提出することを決定した。", {
    kind: "cabinet-decision",
    title: "閣議決定について",
  });
  assert.deepEqual([bill?.value.due, bill?.value.dueBasis], ["2031-01/2031-06", "inferred"]);
});

test("who fills a post next is a matter of the personnel register", () => {
  const text = "本日の閣議で、次官の後任に見本太郎局長を充てることを決定した。";
  assert.deepEqual(undertakingsIn(text, { kind: "cabinet-decision", title: "閣議決定について" }), []);
});

test("of a text that never ends, with a thousand countries, frames and clauses, every clause is read in time", () => {
  const countries = `両大臣は、${"日韓と豪州、".repeat(20_000)}橋を架けることで一致した。`;
  const [one] = undertakingsIn(countries, TALKS);
  assert.equal(one?.value.strength, "commitment");
  const frames = "両大臣は、次の事項を決定した。\n(1) 橋を2032年に架ける。\n".repeat(1_000);
  assert.equal(undertakingsIn(frames, TALKS).length, 1_000);
});

test("an answer that does not say what will be done has what was asked about set before it in its title", () => {
  const text =
    "防衛大臣記者会見\n日時\n令和12年6月3日 10時\n１ 発表事項\nなし\n２ 質疑応答\nQ：秋の架橋訓練の準備はいかがですか。\nA：予定どおり11月9日から実施いたします。\nQ：人事については。\nA：お答えを差し控えます。";
  const [exercise] = undertakingsIn(text, { kind: "press-conference", title: "防衛大臣記者会見" });
  assert.equal(exercise?.value.title, "秋の架橋訓練の準備：11月9日から実施");
  assert.equal(exercise.value.due, "2030-11-09");
});

test("a list is bound to by what leads to it, though that names nothing to be done itself", () => {
  const list = "\n1 潮位の観測を毎年行うこと。\n2 海図の交換を検討すること。\n3 国際法が重要であること。\n";
  for (const lead of [
    "次の事項で一致した。",
    "今後の協力について次のとおり合意した。",
    "以下について一致した。",
    "次の事項を確認・決定した。",
  ]) {
    const found = undertakingsIn(`両大臣は、${lead}${list}`, { title: "防衛相会談の概要" });
    assert.deepEqual(
      found.map(({ sentence, value }) => `${value.strength} ${sentence}`),
      ["commitment 潮位の観測を毎年行うこと", "exploration 海図の交換を検討すること"],
      lead,
    );
  }
  assert.deepEqual(undertakingsIn(`両大臣は、次の点を歓迎した。${list}`, { title: "防衛相会談の概要" }), []);
});

test("a meeting named by signs that mean a country only there is that country's", () => {
  const text = "両大臣は、潮位の観測を毎年行うことで一致した。";
  for (const [title, codes] of [
    ["日土防衛相会談の概要", "JP TR"],
    ["日NZ防衛相会談", "JP NZ"],
    ["日星防衛相会談", "JP SG"],
  ] as const) {
    const [one] = undertakingsIn(text, { title, kind: "ministerial-meeting" });
    const found = one?.value.parties.map((party) => ("code" in party ? party.code : party.name));
    assert.equal(found?.join(" "), codes, title);
  }
});

test("a list in English that is led to by a part of what is promised is promised item by item, beside the rest", () => {
  const text =
    "On May 4, 2030, the Ministers of Defense of Japan and Norway met in Oslo. The two Ministers agreed to pursue the following items and jointly draw up a yearly plan.\n- Resume talks between the services\n- Holding rescue exercises at sea\n- Mutual understanding\n";
  const found = undertakingsIn(text, {
    title: "Japan-Norway Defense Ministerial Meeting",
    day: "2030-05-04",
  });
  assert.deepEqual(
    found.map(({ sentence }) => sentence.slice(0, 32)),
    [
      "The two Ministers agreed to purs",
      "Resume talks between the service",
      "Holding rescue exercises at sea",
    ],
  );
});
