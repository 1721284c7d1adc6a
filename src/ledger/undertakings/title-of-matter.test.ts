import assert from "node:assert/strict";
import { test } from "node:test";
import { titleOfMatter } from "./title-of-matter.ts";

test("a title is the matter without what leads to it, and never a word that the text has not", () => {
  assert.equal(
    titleOfMatter("昨年署名した覚書に基づき、実務者の対話を年1回行うこと", { language: "ja" }),
    "実務者の対話を年1回行う",
  );
  assert.equal(titleOfMatter("引き続き、具体的には、部品を生産する", { language: "ja" }), "部品を生産する");
  assert.equal(titleOfMatter("that they would meet in 2031", { language: "en" }), "they would meet in 2031");
  assert.equal(titleOfMatter("to hold a drill", { language: "en" }), "hold a drill");
});

test("what goes back to the words before takes them along", () => {
  const before = "両大臣は、架橋訓練の第1回の成功を歓迎し、";
  assert.equal(
    titleOfMatter("第2回を2031年春に実施すること", { language: "ja", before }),
    "架橋訓練の第1回の成功を歓迎し、第2回を2031年春に実施する",
  );
});

test("a long one is cut at a comma, or with an ellipsis where it has none", () => {
  const long = "見本".repeat(40);
  assert.equal(
    titleOfMatter(`${long}であり、橋を架けること`, { language: "ja" }),
    `…${`${long}であり、橋を架ける`.slice(-60)}`,
  );
  assert.equal(
    titleOfMatter(`${long}であり、新しい橋を川に架けること`, { language: "ja" }),
    "新しい橋を川に架ける",
  );
  assert.match(
    titleOfMatter(`to build ${"bridges ".repeat(30)}`, { language: "en" }),
    /^build (?:bridges ?)+…$/u,
  );
});

test("connectives are left out, with and without a comma", () => {
  const told: readonly (readonly [string, string])[] = [
    ["その手立てとして、人の往来を活発にすること", "人の往来を活発にする"],
    ["とりわけAI、宇宙について協力の可能性を模索していく", "AI、宇宙について協力の可能性を模索していく"],
    ["次のとおり架橋訓練を開催する", "架橋訓練を開催する"],
    ["見本基地では、下記のとおり航空祭を開催", "航空祭を開催"],
  ];
  for (const [matter, title] of told) assert.equal(titleOfMatter(matter, { language: "ja" }), title);
});

test("a title that does not say what has what was spoken of before it", () => {
  const about = "架橋訓練の時期";
  assert.equal(
    titleOfMatter("11月9日から実施", { language: "ja", about }),
    "架橋訓練の時期：11月9日から実施",
  );
  assert.equal(titleOfMatter("橋を架ける", { language: "ja", about }), "橋を架ける");
});
