// Filling: groups that drop, patterns tried in order, dates in their shapes and zones, filters, and grounds that stay right.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ComposedText } from "../../terms/article.ts";
import { loadTestStyle } from "../../testing/drafts/house.ts";
import { grounded } from "./composed-text.ts";
import { fillFirst, fillTemplate } from "./fill-template.ts";
import { parseTemplate } from "./parse-template.ts";
import type { Template } from "./template.ts";
import type { FieldLookup, Value } from "./value.ts";

const edition = loadTestStyle().editions.ja;

function template(written: string): Template {
  const parsed = parseTemplate(written);
  assert.ok(parsed.ok, parsed.ok ? "" : parsed.error);
  return parsed.value;
}

const text = (words: string, id = "f1"): Value => ({
  type: "text",
  value: grounded(words, { kind: "fact", facts: [id] }),
});
const date = (time: string, surface = ""): Value => ({
  type: "date",
  value: { time, surface, from: { kind: "fact", facts: ["d1"] } },
});
const texts = (...words: readonly string[]): Value => ({
  type: "texts",
  cut: false,
  values: words.map((word) => grounded(word, { kind: "fact", facts: [word] })),
});

function lookup(fields: Readonly<Record<string, Value>>): FieldLookup {
  return (name) => fields[name];
}

function fill(written: string, fields: Readonly<Record<string, Value>>): string | undefined {
  return fillTemplate(template(written), lookup(fields), edition)?.text;
}

test("a group drops with any empty field inside, and only the group", () => {
  assert.equal(fill("[{issuer}は]{title}", { title: text("声明") }), "声明");
  assert.equal(
    fill("{title}[({issuer}[、{place}])]", { title: text("声明"), issuer: text("外務省") }),
    "声明(外務省)",
  );
  assert.equal(fill("{title}[({issuer}[、{place}])]", { title: text("声明"), place: text("東京") }), "声明");
});

test("a pattern with an empty field outside its groups is not used", () => {
  assert.equal(fill("{issuer}は{title}", { title: text("声明") }), undefined);
});

test("the first pattern that can be filled wins, a shorter one where the limit is passed", () => {
  const patterns = ["{place}で{title}", "{title}を発表しました", "{title}発表"].map(template);
  const fields = lookup({ title: text("声明") });
  assert.equal(fillFirst(patterns, fields, edition)?.text, "声明を発表しました");
  assert.equal(fillFirst(patterns, fields, edition, 5)?.text, "声明発表");
  assert.equal(fillFirst(patterns, fields, edition, 2)?.text, "声明を発表しました");
});

test("a time is written in both calendars with weekday and two digits", () => {
  const written = (time: string): string | undefined => fill("{d|both-calendars}", { d: date(time) });
  assert.equal(written("2025-09-08T16:30+09:00"), "令和7(2025)年9月8日(月)16時30分");
  assert.equal(written("2025-02-28T09:05+09:00"), "令和7(2025)年2月28日(金)09時05分");
  assert.equal(written("2026-01-04T17:00+09:00"), "令和8(2026)年1月4日(日)17時");
  assert.equal(written("2019-05-01"), "令和元(2019)年5月1日(水)");
  assert.equal(written("2019-04-30"), "平成31(2019)年4月30日(火)");
  assert.equal(written("2025-11"), "令和7(2025)年11月");
  assert.equal(written("XXXX-07-01"), "7月1日");
});

test("an interval is written as narrowly as its ends allow", () => {
  const written = (time: string): string | undefined => fill("{d|both-calendars}", { d: date(time) });
  assert.equal(
    written("2026-02-17T13:30+09:00/2026-02-17T13:42+09:00"),
    "令和8(2026)年2月17日(火)13時30分~13時42分",
  );
  assert.equal(written("2026-02-04/2026-02-07"), "令和8(2026)年2月4日(水)~7日(土)");
  assert.equal(written("2026-02-27/2026-03-02"), "令和8(2026)年2月27日(金)~3月2日(月)");
  assert.equal(written("2025-12-30/2026-01-02"), "令和7(2025)年12月30日(火)~令和8(2026)年1月2日(金)");
  assert.equal(written("2015/.."), "平成27(2015)年から");
});

test("a headline's day has no year and is the day in the house's zone; the lead keeps the stated zone", () => {
  const honolulu = { d: date("2026-01-12T18:15-10:00") };
  assert.equal(fill("{d|headline-day}", honolulu), "(1月13日)");
  assert.equal(fill("{d|both-calendars}", honolulu), "令和8(2026)年1月12日(月)現地時間(UTC-10:00)18時15分");
  assert.equal(fill("{d|headline-day}", { d: date("2026-02-18/2026-02-22") }), "(2月18日~22日)");
});

test("lists join by their length, and say when something was left out", () => {
  const join = (...words: readonly string[]): string | undefined =>
    fill("{t|list:and}", { t: texts(...words) });
  assert.equal(join("甲"), "甲");
  assert.equal(join("甲", "乙"), "甲と乙");
  assert.equal(join("甲", "乙", "丙"), "甲、乙、丙");
  const topics = { t: texts("訓練", "とても長くて見出しには入らない題目", "採用", "予算") };
  assert.equal(fill("{t|under:5|take:2|list:comma}", topics), "訓練、採用など");
  assert.equal(fill("[{t|under:1|list:comma}]残り", topics), "残り");
});

test("trims, endings and countries change a text and nothing else", () => {
  assert.equal(fill("{t|trim:subject}", { t: text("【お知らせ】会談の開催について(仮訳)") }), "会談の開催");
  assert.equal(fill("{t|trim:subject}", { t: text("災害派遣について(第1報)") }), "災害派遣(第1報)");
  assert.equal(fill("{t|trim:order}", { t: text("防衛省発令（将補人事）") }), "将補人事");
  assert.equal(fill("{t|trim:order}", { t: text("将補人事（陸自1名）") }), "将補人事（陸自1名）");
  assert.equal(fill("{t|ending:meeting}", { t: text("日韓防衛相会談") }), "日韓防衛相会談");
  assert.equal(fill("{t|ending:meeting}", { t: text("共同訓練") }), undefined);
  assert.equal(fill("{t|not-ending:meeting}", { t: text("日韓防衛相会談") }), undefined);
  const bare = (name: string): string | undefined => fill("{t|without-countries}", { t: text(name) });
  assert.equal(bare("日韓防衛相会談"), "防衛相会談");
  assert.equal(bare("日・インドネシア外務・防衛閣僚会合"), "外務・防衛閣僚会合");
  assert.equal(bare("日馬・日NZ防衛相会談"), "防衛相会談");
  assert.equal(bare("米豪韓共同訓練"), "共同訓練");
  assert.equal(bare("西日本豪雨対策会議"), "西日本豪雨対策会議");
  assert.equal(bare("日比谷対話"), "日比谷対話");
  assert.equal(bare("日本海沿岸会議"), "日本海沿岸会議");
  assert.equal(bare("米国防長官会談"), "米国防長官会談");
});

test("in an English sentence a public body has its article, and a firm none", () => {
  const english = (name: string): string | undefined =>
    fillTemplate(template("{t|the:body}"), lookup({ t: text(name) }), loadTestStyle().editions.en)?.text;
  assert.equal(english("Ministry of Samples"), "the Ministry of Samples");
  assert.equal(english("Joint Staff Office"), "the Joint Staff Office");
  assert.equal(english("The Embassy of Samples"), "The Embassy of Samples");
  assert.equal(english("Hayami Mokko Co., Ltd."), "Hayami Mokko Co., Ltd.");
});

test("a calculated part says so; a stated one rests on the fact", () => {
  const filled = fillTemplate(
    template("{d|both-calendars}"),
    lookup({ d: date("2026-03-08", "2026年3月8日") }),
    edition,
  );
  assert.ok(filled);
  const ground = (part: string): unknown =>
    filled.grounds.find(({ span }) => filled.text.slice(...span) === part)?.from;
  assert.deepEqual(ground("2026"), { kind: "fact", facts: ["d1"] });
  assert.deepEqual(ground("令和"), { kind: "calculation", rule: "era", facts: ["d1"] });
  assert.deepEqual(ground("日"), { kind: "calculation", rule: "weekday", facts: ["d1"] });
});

function checkGrounds(filled: ComposedText): void {
  for (const { span } of filled.grounds) {
    assert.ok(span[0] < span[1] && span[1] <= filled.text.length, `${span.join("-")} of "${filled.text}"`);
  }
}

test("whatever the words, each ground covers exactly its own value", () => {
  const word = fc.string({ unit: fc.constantFrom(..."甲乙丙について、()"), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(word, fc.array(word, { minLength: 1, maxLength: 4 }), (title, list) => {
      const filled = fillTemplate(
        template("[{title|trim:subject}と]{topics|list:comma}の[{none}]件"),
        lookup({ title: text(title, "title"), topics: texts(...list) }),
        edition,
      );
      assert.ok(filled);
      checkGrounds(filled);
      for (const { span, from } of filled.grounds) {
        if (from.kind !== "fact" || from.facts[0] === "title") continue;
        assert.equal(filled.text.slice(...span), from.facts[0]);
      }
    }),
    { seed: 20260906, numRuns: 500 },
  );
});

test("records are written by their format, one after another", () => {
  const counted: Value = {
    type: "records",
    cut: false,
    values: [
      {
        service: grounded("陸自", { kind: "fact", facts: ["a"] }),
        count: grounded("36", { kind: "fact", facts: ["a"] }),
      },
      { service: grounded("海自", { kind: "fact", facts: ["b"] }) },
    ],
  };
  assert.equal(fill("{services|service-count|list:comma}", { services: counted }), "陸自36名");
  assert.equal(fill("{services|take:1|service-count|list:comma}", { services: counted }), "陸自36名など");
});

test("a long topic becomes its end where a clause closes, a short one stays", () => {
  const long = text("長い射程などを兼ね備えた見本部隊の新たな配備");
  assert.equal(fill("{topic|tail:12}", { topic: long }), "見本部隊の新たな配備");
  assert.equal(fill("{topic|tail:40}", { topic: long }), "長い射程などを兼ね備えた見本部隊の新たな配備");
  assert.equal(fill("{topic|tail:3}", { topic: long }), "長い射程などを兼ね備えた見本部隊の新たな配備");
});

test("the bracket that ends a title may go, with brackets inside", () => {
  assert.equal(
    fill("{title|without-bracket}", { title: text("第3回見本会議(出席(概要))") }),
    "第3回見本会議",
  );
  assert.equal(fill("{title|without-bracket}", { title: text("会議(概要)の公表") }), "会議(概要)の公表");
});
