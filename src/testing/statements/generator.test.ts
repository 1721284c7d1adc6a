// The generator is held to its word: same seed, same page; every span says what its fact says.

import assert from "node:assert/strict";
import { test } from "node:test";
import { generateConference } from "../conferences/conference.ts";
import { generateNotice } from "../conferences/notice.ts";
import { addDays, eraOf, weekdayOf } from "./dates/calendar.ts";
import type { GoldPage } from "./passages/gold.ts";
import { generateEnglishStatement } from "./english/english-statement.ts";
import { generateStatement } from "./statement.ts";

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);
const PAGES: readonly GoldPage[] = SEEDS.flatMap((seed) => [
  generateStatement(seed),
  generateConference(seed),
  generateNotice(seed),
  generateEnglishStatement(seed),
]);

test("the same seed gives the same page and another seed another", () => {
  assert.deepEqual(generateStatement(7), generateStatement(7));
  assert.deepEqual(generateConference(7), generateConference(7));
  assert.equal(new Set(PAGES.map((page) => page.text)).size, PAGES.length);
});

test("days, weekdays and eras are those of the calendar", () => {
  assert.equal(weekdayOf({ year: 2025, month: 9, day: 8 }), "月");
  assert.equal(weekdayOf({ year: 2024, month: 2, day: 29 }), "木");
  assert.deepEqual(addDays({ year: 2023, month: 12, day: 31 }, 1), { year: 2024, month: 1, day: 1 });
  assert.equal(eraOf({ year: 2019, month: 4, day: 30 }).name, "平成");
  assert.deepEqual(eraOf({ year: 2019, month: 5, day: 1 }), { name: "令和", letter: "R", year: 1 });
});

test("every span lies in the text and people's spans hold a name of theirs", () => {
  for (const { text, facts, parts } of PAGES) {
    for (const { span } of [...facts, ...parts]) {
      assert.ok(span[0] >= 0 && span[0] < span[1] && span[1] <= text.length);
    }
    for (const fact of facts) {
      const words = text.slice(...fact.span);
      if (fact.type === "person") assert.ok(words.replaceAll(" ", "").includes(fact.short), words);
      if (fact.type === "question") assert.ok(words.includes(text.slice(...fact.topic)), words);
      if (fact.type === "date")
        assert.match(words, /[0-9０-９〇一二三四五六七八九十]|今年|本年|[本昨明]日|[先来]月/u);
    }
  }
});

test("parts cover every line once, in order", () => {
  for (const { text, parts } of PAGES) {
    let at = 0;
    for (const { span } of parts) {
      assert.ok(span[0] === at || text.slice(at, span[0]) === "\n");
      at = span[1];
    }
    assert.equal(at, text.length);
  }
});

test("the pages differ in every way that the forms differ", () => {
  const all = PAGES.map((page) => page.text).join("\n");
  const forms = new Set(PAGES.map((page) => page.form));
  assert.equal(forms.size, 9);
  for (const sign of [
    /令和[一二三四五六七八九十]+年/u,
    /２０２/u,
    /R\d+\.\d+\.\d+/u,
    /平成/u,
    /（以上）/u,
    /を契機に/u,
    /の機会に/u,
    /来年/u,
    /年春/u,
    /年度/u,
  ]) {
    assert.match(all, sign);
  }
  const acts = new Set(
    PAGES.flatMap(({ facts }) => facts.flatMap((fact) => (fact.type === "act" ? [fact.act] : []))),
  );
  assert.ok(acts.size >= 16, [...acts].join(" "));
});
