import assert from "node:assert/strict";
import { test } from "node:test";
import { titleOfMatter } from "./title-of-matter.ts";

test("a title is the matter without what leads to it, and never a word that the text has not", () => {
  assert.equal(
    titleOfMatter("昨年署名した覚書に基づき、実務者の対話を年1回行うこと", "ja"),
    "実務者の対話を年1回行う",
  );
  assert.equal(titleOfMatter("引き続き、具体的には、部品を生産する", "ja"), "部品を生産する");
  assert.equal(titleOfMatter("that they would meet in 2031", "en"), "they would meet in 2031");
  assert.equal(titleOfMatter("to hold a drill", "en"), "hold a drill");
});

test("what goes back to the words before takes them along", () => {
  const before = "両大臣は、架橋訓練の第1回の成功を歓迎し、";
  assert.equal(
    titleOfMatter("第2回を2031年春に実施すること", "ja", before),
    "架橋訓練の第1回の成功を歓迎し、第2回を2031年春に実施する",
  );
});

test("a long one is cut at a comma, or with an ellipsis where it has none", () => {
  const long = "見本".repeat(40);
  assert.equal(
    titleOfMatter(`${long}であり、橋を架けること`, "ja"),
    `…${`${long}であり、橋を架ける`.slice(-60)}`,
  );
  assert.equal(titleOfMatter(`${long}であり、新しい橋を川に架けること`, "ja"), "新しい橋を川に架ける");
  assert.match(titleOfMatter(`to build ${"bridges ".repeat(30)}`, "en"), /^build (?:bridges ?)+…$/u);
});
