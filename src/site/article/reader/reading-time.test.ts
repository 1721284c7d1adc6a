import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArticleBlock } from "../../../terms/article.ts";
import { readingTimeOf } from "./reading-time.ts";

const paragraph = (text: string): ArticleBlock => ({ kind: "paragraph", text });
const lead = { text: "", grounds: [] };

test("Japanese takes a minute for each five hundred characters, spaces not counted, and a minute at least", () => {
  const minutes = (length: number) =>
    readingTimeOf({ lead, body: [paragraph("知 ".repeat(length))], language: "ja" }).minutes;
  assert.deepEqual([0, 500, 749, 750, 5_000].map(minutes), [1, 1, 1, 2, 10]);
});

test("English is reckoned by words, and what the issuer wrote is read like what the desk wrote", () => {
  const text = "word ".repeat(240);
  const body: readonly ArticleBlock[] = [
    { kind: "official", block: 0, shape: "paragraph", text },
    { kind: "list", entries: [text, text] },
    { kind: "table", rows: [[text], [text]], header: false },
    { kind: "omission", blocks: [1], reason: text },
  ];
  assert.deepEqual(readingTimeOf({ lead, body, language: "en" }), { minutes: 5, pace: 240 });
});
