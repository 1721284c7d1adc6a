// Part names: what an edition in English says of a part, and what it leaves as written.

import assert from "node:assert/strict";
import test from "node:test";
import { partName } from "./part-name.ts";

test("the English edition says a part's place where Japanese has a fixed word for it", () => {
  assert.deepEqual(
    ["前編", "中編", "後編", "第3回", "第12部"].map((part) => partName(part, "en")),
    ["First part", "Middle part", "Last part", "Part 3", "Part 12"],
  );
});

test("a part's own name stays, and in Japanese every one does", () => {
  assert.equal(partName("番外編", "en"), "番外編");
  assert.equal(partName("第三回", "en"), "第三回");
  assert.equal(partName("後編", "ja"), "後編");
});
