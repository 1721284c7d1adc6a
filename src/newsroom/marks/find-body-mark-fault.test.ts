// Marks of a body: each block's marks are held against its own texts, and the sentence names the block.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextMark } from "../../terms/marks/text-mark.ts";
import { findBodyMarkFault } from "./find-body-mark-fault.ts";

const strong = (start: number, end: number): TextMark => ({ kind: "strong", span: [start, end] });

test("entries and cells have marks of their own, one set for each", () => {
  assert.equal(
    findBodyMarkFault([
      { kind: "paragraph", text: "本文", marks: [strong(0, 2)] },
      { kind: "list", entries: ["一", "二つ"], marks: [[], [strong(0, 2)]] },
      { kind: "table", rows: [["甲", "乙"]], header: false, marks: [[[strong(0, 1)], []]] },
      { kind: "omission", blocks: [1], reason: "名簿" },
    ]),
    undefined,
  );
  const list = { kind: "list", entries: ["一", "二"] } as const;
  const table = { kind: "table", rows: [["甲", "乙"]], header: false } as const;
  assert.match(
    findBodyMarkFault([
      { kind: "closing", text: "(以上)" },
      { ...list, marks: [[]] },
    ]) ?? "",
    /^block 2 \(list\): marks for 1 entries of a list that has 2$/,
  );
  assert.match(findBodyMarkFault([{ ...list, marks: [[], [strong(0, 2)]] }]) ?? "", /outside its text/);
  assert.match(findBodyMarkFault([{ ...table, marks: [[[]]] }]) ?? "", /other cells/);
  assert.match(findBodyMarkFault([{ ...table, marks: [] }]) ?? "", /other cells/);
  assert.match(findBodyMarkFault([{ ...table, marks: [[[], [strong(1, 2)]]] }]) ?? "", /^block 1 \(table\)/);
});
