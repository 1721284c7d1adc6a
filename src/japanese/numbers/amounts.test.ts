// Amounts: mixed kanji and figures, money, and what is no amount.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAmounts } from "./amounts.ts";

type AmountRow = readonly [text: string, surface: string, value: number, unit?: string];

test("an amount is read whatever mixes in it", () => {
  const rows: readonly AmountRow[] = [
    ["契約額は1億2353万円", "1億2353万円", 123_530_000, "JPY"],
    ["八兆七〇〇五億円", "八兆七〇〇五億円", 8_700_500_000_000, "JPY"],
    ["1.5億ドル", "1.5億ドル", 150_000_000, "USD"],
    ["１，２３４名", "１，２３４名", 1234, "名"],
    ["¥123,530,000,000.-", "¥123,530,000,000.-", 123_530_000_000, "JPY"],
    ["￥5,000", "￥5,000", 5000, "JPY"],
    ["二十三名", "二十三名", 23, "名"],
    ["UH-1 2機", "2機", 2, "機"],
    ["約3万人", "3万人", 30_000, "人"],
    ["12時間", "12時間", 12, "時間"],
    ["4300万円", "4300万円", 43_000_000, "JPY"],
    ["300億ウォン", "300億ウォン", 30_000_000_000, "KRW"],
    ["98.5%", "98.5%", 98.5, "%"],
    ["4,300万円", "4,300万円", 43_000_000, "JPY"],
    ["約90分", "90分", 90, "分"],
    ["一億二千三百五十三万円", "一億二千三百五十三万円", 123_530_000, "JPY"],
    ["9億9千万円", "9億9千万円", 990_000_000, "JPY"],
    ["1億2千5百万円", "1億2千5百万円", 125_000_000, "JPY"],
    ["現金3千円", "3千円", 3000, "JPY"],
    ["1億2353万", "1億2353万", 123_530_000],
  ];
  for (const [text, surface, value, unit] of rows) {
    const [amount] = readAmounts(text);
    assert.deepEqual(
      [amount?.surface, amount?.value, amount?.currency ?? amount?.unit],
      [surface, value, unit],
      text,
    );
    assert.equal(text.slice(...(amount?.span ?? [0, 0])), surface);
  }
});

test("digits that are too many behind 万 are a doubt", () => {
  const [amount] = readAmounts("1万14480人");
  assert.deepEqual(
    amount?.warnings.map(({ code }) => code),
    ["malformed-number"],
  );
});

test("数十 has its least unit as value, and a doubt", () => {
  const [amount] = readAmounts("隊員数十名");
  assert.deepEqual([amount?.surface, amount?.value], ["数十名", 10]);
  assert.deepEqual(
    amount?.warnings.map(({ code }) => code),
    ["vague-number"],
  );
});

test("an amount that is only about right says so", () => {
  const approximate = (text: string): unknown => readAmounts(text)[0]?.approximate;
  assert.deepEqual(["約90分", "90分", "300名余り", "90分程度"].map(approximate), [
    true,
    undefined,
    true,
    true,
  ]);
});

test("dates, ordinals, versions, telephone numbers and words are no amounts", () => {
  for (const text of [
    "2025年9月8日",
    "第11回",
    "03-1234-5678",
    "v1.2.3",
    "一致した",
    "三菱",
    "F-35",
    "16時30分",
    "R7.9.8",
    "2025",
    "1等海佐",
    "万一の事態",
    "2+2",
    "1佐",
    "一般",
    "16時30分",
    "同8分",
    "十分な準備",
    "3分の1",
  ]) {
    assert.deepEqual(readAmounts(text), [], text);
  }
});
