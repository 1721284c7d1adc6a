import assert from "node:assert/strict";
import { test } from "node:test";
import type { Term, TermKind } from "../../terms/term.ts";
import type { FixtureFact, FixtureOptions } from "../../testing/drafts/fixture.ts";
import { makeFixture, official } from "../../testing/drafts/fixture.ts";
import { loadTestAuthority, loadTestStyle } from "../../testing/drafts/house.ts";
import { findAbout } from "./find-about.ts";

const HOUSE = { style: loadTestStyle(), authority: loadTestAuthority() };

type Given = Partial<FixtureOptions> & { readonly lead?: string; readonly facts?: readonly FixtureFact[] };

function about(text: string, { lead = "", facts = [], ...options }: Given = {}): readonly Term[] {
  const told = { kind: "press-conference", title: text, ...options } as const;
  const draft = { headline: { text: text, grounds: [] }, lead: { text: lead, grounds: [] } };
  return findAbout({ ...makeFixture([official(text)], facts, told), ...HOUSE }, draft);
}

const keysOf = (terms: readonly Term[], kind: TermKind): readonly string[] =>
  terms.flatMap((term) => (term.kind === kind ? [term.key] : []));

const person = (surface: string, name: string, more: object = {}): FixtureFact => ({
  type: "person",
  surface,
  name,
  ...more,
});

test("somebody is known by the whole name, in whichever characters; a surname alone is nobody", () => {
  const facts = [
    person("髙橋 一大臣", "髙橋一", { id: "p1", reading: "たかはし・はじめ" }),
    person("髙橋大臣", "髙橋", { same: "p1" }),
    person("見本次官", "見本"),
  ];
  assert.deepEqual(about("髙橋 一大臣が述べた。髙橋大臣と見本次官", { facts }).slice(0, 1), [
    {
      kind: "person",
      key: "高橋一",
      name: "髙橋一",
      reading: "たかはし・はじめ",
      english: "Takahashi Hajime",
    },
  ]);
  assert.deepEqual(keysOf(about("見本次官", { facts: facts.slice(2) }), "person"), []);
});

test("officers of one name are apart by their service, generals and ministers are known without it", () => {
  const facts = [
    person("見本誠1佐", "見本誠", { rank: "1等海佐" }),
    person("例示誠1佐", "例示誠", { rank: "1等空佐" }),
    person("段落武将", "段落武", { rank: "陸将" }),
  ];
  const keys = keysOf(about("見本誠1佐、例示誠1佐、段落武将", { facts }), "person");
  assert.deepEqual(keys, ["見本誠~海上自衛隊", "例示誠~航空自衛隊", "段落武"]);
});

test("a name of the authority is one person, unless the text reads it otherwise", () => {
  const [known] = about("中谷元大臣", { facts: [person("中谷元大臣", "中谷元")] });
  assert.deepEqual([known?.key, known?.reading], ["中谷元", "なかたに・げん"]);
  const other = about("中谷元氏", { facts: [person("中谷元氏", "中谷元", { reading: "なかや・はじめ" })] });
  assert.deepEqual(keysOf(other, "person"), ["中谷元~なかやはじめ"]);
  const english = about("NAKATANI Gen", { language: "en", facts: [person("NAKATANI Gen", "NAKATANI Gen")] });
  assert.deepEqual(keysOf(english, "person"), ["中谷元"]);
});

test("somebody abroad whose name is in kanji is not one of ours of that name", () => {
  const facts = [person("架空進氏", "架空進", { country: "中国" })];
  assert.deepEqual(keysOf(about("架空進氏", { facts }), "person"), ["架空進~中国"]);
});

test("an issuer has one page under its long, its short and its English name", () => {
  for (const name of ["防衛省 統合幕僚監部", "統合幕僚監部", "防衛省統合幕僚監部"]) {
    assert.deepEqual(keysOf(about("発表", { issuer: { name, basis: "source" } }), "issuer"), [
      "統合幕僚監部",
    ]);
  }
  const english = about("Notice", { issuer: { name: "Ministry of Defense, Japan", basis: "source" } });
  assert.deepEqual(keysOf(english, "issuer"), ["防衛省"]);
});

test("countries stand in runs and by name, never within another word, and one's own is no news", () => {
  assert.deepEqual(keysOf(about("日米豪防衛相会談とアルタイ級補給艦、フィリピン"), "place"), [
    "米国",
    "豪州",
    "フィリピン",
  ]);
  const facts: readonly FixtureFact[] = [
    { type: "place", surface: "航空自衛隊見本基地", name: "航空自衛隊見本基地" },
    { type: "place", surface: "オーストラリア国防省", name: "オーストラリア国防省" },
  ];
  const places = keysOf(about("航空自衛隊見本基地とオーストラリア国防省", { facts }), "place");
  assert.deepEqual(places, ["豪州", "見本基地"]);
});

test("topics are the house's by their words, and events and craft that have a name of their own", () => {
  const facts: readonly FixtureFact[] = [
    { type: "event", surface: "多国間共同訓練「ミラン2026」", name: "多国間共同訓練「ミラン2026」" },
    { type: "event", surface: "会談", name: "会談" },
  ];
  const topics = about("多国間共同訓練「ミラン2026」と会談、スクランブル", { facts });
  assert.deepEqual(keysOf(topics, "topic"), ["scramble", "joint-exercise", "多国間共同訓練「ミラン2026」"]);
  assert.equal(topics.find(({ key }) => key === "scramble")?.english, "Scrambles");
});
