import assert from "node:assert/strict";
import { test } from "node:test";
import { saysLittle } from "./says-little.ts";
import { thingOfTitle } from "./thing-of-title.ts";
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

test("whoever reads it in a list knows of what it speaks: what is only done has the thing of the announcement, or of the question, before it", () => {
  const told: readonly (readonly [matter: string, given: object, title: string])[] = [
    ["航空祭を開催", { thing: "見本基地「見本航空祭2031」" }, "見本基地「見本航空祭2031」：航空祭を開催"],
    ["再発の防止に努めます", { thing: "隊員の懲戒処分" }, "隊員の懲戒処分：再発の防止に努めます"],
    [
      "予算をお認めいただいた後、速やかに着手してまいります",
      { asked: "見本橋の改修", thing: "見本橋" },
      "見本橋の改修：速やかに着手してまいります",
    ],
    ["11月９日から実施", { thing: "１１月の見本橋の点検" }, "11月の見本橋の点検：11月9日から実施"],
    ["見本橋の架け替えを行う", { thing: "見本橋" }, "見本橋の架け替えを行う"],
    ["全力で取り組む", {}, "全力で取り組む"],
  ];
  for (const [matter, given, title] of told)
    assert.equal(titleOfMatter(matter, { language: "ja", ...given }), title);
});

test("numbers, who speaks and when are told beside a title, and no part of it; of several times all stay", () => {
  const told: readonly (readonly [string, string])[] = [
    ["三　当局は、貯水槽が年度末までに完成するよう努める", "貯水槽が年度末までに完成するよう努める"],
    ["その他　「みほん」は、９月に呉へ帰る", "「みほん」は、9月に呉へ帰る"],
    ["2031年6月に見本港で架橋訓練を行う", "見本港で架橋訓練を行う"],
    ["10月16日(木)から21日(火)まで、見本湾で「ハシ31」を行います", "見本湾で「ハシ31」を行います"],
    ["16日に入港し、18日から見本湾で訓練を行う", "16日に入港し、18日から見本湾で訓練を行う"],
    ["6月に先送りしていた見本国との協議を再開する", "6月に先送りしていた見本国との協議を再開する"],
    ["本年秋の帆船の寄港に向け，準備を進める", "本年秋の帆船の寄港に向け、準備を進める"],
  ];
  for (const [matter, title] of told) assert.equal(titleOfMatter(matter, { language: "ja" }), title);
});

test("an announcement's title names a thing, or only the form of words that it is", () => {
  assert.equal(thingOfTitle("見本基地航空祭の開催について(お知らせ)"), "見本基地航空祭");
  assert.equal(thingOfTitle("令和13年度の見本橋の点検に関するお知らせ"), "見本橋の点検");
  for (const form of ["防衛大臣記者会見概要", "日見防衛相会談について", "2031年6月2日", ""])
    assert.equal(thingOfTitle(form), undefined, form);
});

test("what is done says little, to what says enough", () => {
  for (const title of [
    "年2回の協議を開く",
    "訓練を拡大する",
    "来年度も1名を受け入れる",
    "次回は年明けに行う",
  ])
    assert.ok(saysLittle(title), title);
  for (const title of ["寄港の機会を増やす", "見本国を訪問", "橋を架ける", "「みほん」を派遣"])
    assert.ok(!saysLittle(title), title);
});
