import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Fact } from "../terms/fact.ts";
import { readAnnouncement } from "./read-announcement.ts";

const PAGE = `早見外務大臣、モンゴル国外務大臣と会談(3月4日)
- 外交
2027-3-6 9:05
外務省は令和9(2027)年3月4日(木)14時20分、早見 健(はやみ・けん)外務大臣とドルジ・バトバヤル(どるじ・ばとばやる)モンゴル国外務大臣による日蒙外相共同プレスステートメントについて以下のように公表した。
日蒙外相共同プレスステートメント
2027年3月4日、早見健日本国外務大臣とドルジ・バトバヤルモンゴル国外務大臣は日本国東京で、北方鉄道フォーラムを契機に日蒙外相会談を開催しました。
両大臣は、2019年以降初となるモンゴル国外務大臣の訪日を歓迎しました。
両大臣は、2026年11月2日に開催された日蒙首脳会談で、貨物の検査を早めることにした点を想起しつつ、両国の税関の間で連絡窓口を設けていくことにしました。このため、検査官の研修を増やすことで意見が一致しました。研修の一例として、両大臣は、今年9月に予定されている図書館まつりへの馬頭琴楽団の参加を歓迎しました。
両大臣は草原の保全に対する決意を再確認し、砂嵐の観測を継続していくことにしました。
両大臣は、鉄道の協力を着実に進めることが重要である点で意見が一致し、特に太陽光・地熱の分野において協力の可能性を模索していくことにしました。
(以上)
ランキング
- 24時間
- 某大臣が記者会見 倉庫の見学など(2月17日)
- 人事発令 令和8年2月16日付け
`;

const factsOf = <T extends Fact["type"]>(text: string, type: T): readonly Extract<Fact, { type: T }>[] =>
  readAnnouncement({ text }).facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);

test("a desk's page of invented names gives kind, title, issuer and when it was announced", () => {
  const { kind, language, title, issuer, announcedAt, warnings } = readAnnouncement({ text: PAGE });
  assert.deepEqual(
    { kind, language, title, issuer, announcedAt, warnings },
    {
      kind: "joint-statement",
      language: "ja",
      title: "日蒙外相共同プレスステートメント",
      issuer: { name: "外務省", basis: "stated" },
      announcedAt: "2027-03-04T14:20+09:00",
      warnings: [],
    },
  );
});

test("its acts are told apart clause by clause, with their strength", () => {
  const acts = factsOf(PAGE, "act").map(({ act, undertaking, due }) => [act, undertaking, due?.value]);
  assert.deepEqual(acts, [
    ["welcomed", undefined, undefined],
    ["recalled", undefined, undefined],
    ["decided", "commitment", undefined],
    ["agreed", "commitment", undefined],
    ["welcomed", "expectation", "2027-09"],
    ["reaffirmed", undefined, undefined],
    ["decided", "commitment", undefined],
    ["agreed", undefined, undefined],
    ["decided", "exploration", undefined],
  ]);
});

test("its dates have their values and roles", () => {
  const dates = factsOf(PAGE, "date").map(({ value, role, part }) => [value, role, part]);
  assert.deepEqual(dates, [
    ["2027-03-04", "event", "headline"],
    ["2027-03-06T09:05+09:00", "stamp", "stamp"],
    ["2027-03-04T14:20+09:00", "announced", "lead"],
    ["2027-03-04", "event", "official"],
    ["2019/..", undefined, "official"],
    ["2026-11-02", "recalled", "official"],
    ["2027-09", "due", "official"],
  ]);
});

test("its two people are read with reading and office, and later mentions lead to the first in the body", () => {
  const people = factsOf(PAGE, "person");
  const firsts = people.filter(({ same, part }) => same === undefined && part === "lead");
  assert.deepEqual(
    firsts.map(({ name, reading, office }) => [name, reading, office]),
    [
      ["早見健", "はやみ・けん", "外務大臣"],
      ["ドルジ・バトバヤル", "どるじ・ばとばやる", "外務大臣"],
    ],
  );
  const ids = new Set(firsts.map(({ id }) => id));
  const later = people.filter(({ id }) => !ids.has(id));
  assert.ok(later.length >= 2 && later.every(({ same }) => same !== undefined && ids.has(same)));
});

test("its place, occasion, organisation and events are found", () => {
  assert.deepEqual(
    factsOf(PAGE, "place").map(({ name }) => name),
    ["日本国東京"],
  );
  assert.deepEqual(
    factsOf(PAGE, "occasion").map(({ name }) => name),
    ["北方鉄道フォーラム"],
  );
  assert.deepEqual(
    factsOf(PAGE, "organisation").map(({ name }) => name),
    ["外務省"],
  );
  assert.deepEqual(
    factsOf(PAGE, "event").map(({ name, date, recalled }) => [name, date, recalled]),
    [
      ["日蒙外相会談", "2027-03-04", undefined],
      ["日蒙首脳会談", "2026-11-02", true],
      ["図書館まつり", "2027-09", undefined],
    ],
  );
});

test("an act that recalls points to the event it recalls", () => {
  const { facts } = readAnnouncement({ text: PAGE });
  const recalled = facts.find((fact) => fact.type === "act" && fact.act === "recalled");
  const event = facts.find(({ id }) => recalled?.type === "act" && id === recalled.event);
  assert.ok(event?.type === "event" && event.name === "日蒙首脳会談");
});

test("furniture yields no facts: without it the reading is the same", () => {
  const bare = PAGE.slice(0, PAGE.indexOf("ランキング"));
  assert.deepEqual(readAnnouncement({ text: bare }).facts, readAnnouncement({ text: PAGE }).facts);
});

test("a text broken off anywhere keeps the facts of its whole paragraphs", () => {
  const whole = factsOf(PAGE, "act").map(({ act }) => act);
  for (const line of PAGE.split("\n").slice(7, 10)) {
    const cut = PAGE.slice(0, PAGE.indexOf(line) + line.length + 1);
    const acts = factsOf(cut, "act").map(({ act }) => act);
    assert.deepEqual(acts, whole.slice(0, acts.length));
  }
});

/** Pieces that forms are made of, in any order: the reader has to stand any of it. */
const PIECES = [
  ...PAGE.split("\n"),
  "(以上)",
  "2027-3-6 9:05",
  "Q:",
  "記者",
  "「",
  "(",
  "を歓迎し、",
  "ことに",
  "\u0000",
  "\ud800",
  "The Ministers welcomed ",
  "Question:",
  "令和99年",
  "\t",
  "　",
];

test("any string is read without a throw, and every span is in range, exact and in one part", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join("")),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join("\n")),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const { parts, facts, warnings } = readAnnouncement({ text });
      let end = 0;
      for (const { span } of parts) {
        assert.ok(span[0] >= end && span[1] > span[0] && span[1] <= text.length);
        end = span[1];
      }
      for (const { span, part, id } of facts) {
        assert.ok(span[0] < span[1] && span[1] <= text.length, id);
        assert.ok(part !== "furniture" && part !== "closing" && part !== "section", id);
        assert.ok(
          parts.some((whole) => whole.span[0] <= span[0] && span[0] < whole.span[1]),
          id,
        );
      }
      assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length);
      for (const { span } of warnings) assert.ok(span === undefined || span[1] <= text.length);
    }),
    { seed: 20270304, numRuns: 80 },
  );
});

test("facts come in the order of their spans, and ids count each type in that order", () => {
  const { facts } = readAnnouncement({ text: PAGE });
  const starts = facts.map(({ span }) => span[0]);
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
  );
  const dates = facts.filter(({ type }) => type === "date").map(({ id }) => id);
  assert.deepEqual(
    dates,
    dates.map((_, index) => `d${index + 1}`),
  );
});

test("an empty text is a warning", () => {
  const { facts, warnings } = readAnnouncement({ text: "" });
  assert.deepEqual(facts, []);
  assert.ok(warnings.some(({ code }) => code === "empty-text"));
});

test("a text that breaks off in a sentence says so", () => {
  const { warnings } = readAnnouncement({ text: PAGE.slice(0, PAGE.indexOf("の観測を継続")) });
  assert.ok(warnings.some(({ code }) => code === "text-breaks-off"));
});
