// Who is named, what binds and when, where a text only looks as if it said otherwise.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "./read-announcement.ts";

const factsOf = (text: string): ReturnType<typeof readAnnouncement>["facts"] =>
  readAnnouncement({ text }).facts;
const namesIn = (text: string): readonly string[] =>
  factsOf(text).flatMap((fact) => (fact.type === "person" ? [`${fact.name} ${fact.office ?? ""}`] : []));

test("a surname that ends as a country is written is a surname; a country before an office is still one", () => {
  assert.deepEqual(namesIn("田中局長と竹中大臣、堀越次官が出席した。"), [
    "田中 局長",
    "竹中 大臣",
    "堀越 次官",
  ]);
  assert.deepEqual(namesIn("安藤中国大使が出席した。"), ["安藤 大使"]);
});

test("a state's governor is not called as the state is", () => {
  assert.deepEqual(namesIn("ハワイ知事とベールズ知事が出席した。"), ["ベールズ 知事"]);
});

test("a given name that ends in a figure is whole before a post", () => {
  assert.deepEqual(namesIn("早見健一部長が出席した。"), ["早見健一 部長"]);
});

const undertakings = (text: string): readonly string[] =>
  factsOf(text).flatMap((fact) =>
    fact.type === "act" && fact.undertaking === "commitment" ? [fact.act] : [],
  );

test("what a third country will do binds nobody, also where the text names no minister; reports that are denied tell no act", () => {
  const head = "日米防衛相会談(概要)\n令和9年3月4日\n防衛省\n";
  assert.deepEqual(undertakings(`${head}両大臣は、中国が海洋調査を続けることを確認した。`), []);
  assert.deepEqual(undertakings(`${head}両大臣は、共同訓練を行うことで一致した旨の報道を否定した。`), []);
  assert.deepEqual(undertakings(`${head}前回会談で、両大臣は艦艇を派遣することで一致した。`), []);
  assert.deepEqual(undertakings("Joint Statement\nMarch 4, 2027\nNobody agreed to build a base."), []);
  assert.deepEqual(undertakings(`${head}両大臣は、米国が共同訓練を続けることを確認した。`), ["confirmed"]);
  assert.deepEqual(undertakings(`${head}両大臣は、共同訓練を行うことで一致した。`), ["agreed"]);
  assert.deepEqual(
    undertakings(
      "Joint Statement\nMarch 4, 2027\nThe Ministers agreed that China will continue to hold exercises.",
    ),
    [],
  );
});

const daysIn = (text: string): readonly string[] =>
  factsOf(text).flatMap((fact) => (fact.type === "date" ? [fact.value] : []));

test("a day that was written wrongly is none; an edition's number is no day", () => {
  assert.deepEqual(daysIn("開催日を「2027年4月1日」としていましたが、「2027年4月2日」の誤りでした。"), [
    "2027-04-02",
  ]);
  assert.deepEqual(daysIn("図書目録の版 1.12.2024 を24.07.2027に公開します。"), ["2027-07-24"]);
  assert.deepEqual(namesIn("出席者を「早見大臣」としたのは誤りで、正しくは「川辺大臣」です。"), [
    "川辺 大臣",
  ]);
});

test("a question asks about what it turns to, not about what it sets aside", () => {
  const text =
    "図書大臣記者会見\n令和9年3月4日\n図書省\nQ:書庫の移設についてではなく、予算について伺います。\nA:お答えします。";
  const topics = factsOf(text).flatMap((fact) => (fact.type === "question" ? [fact.topic.text] : []));
  assert.deepEqual(topics, ["予算"]);
});

test("talks that were not held are no event", () => {
  const head = "Press Conference by the Minister\nMarch 4, 2027\n";
  const events = (text: string): readonly string[] =>
    factsOf(head + text).flatMap((fact) => (fact.type === "event" ? [fact.name] : []));
  assert.deepEqual(events("I have held no talks with Minister Sample."), []);
  assert.deepEqual(events("I have not held talks with Minister Sample."), []);
  assert.equal(events("I held talks with Minister Sample.").length, 1);
});

test("whose words a page hands on is no conference; what a minister says first to the press is", () => {
  const kindOf = (text: string): string => readAnnouncement({ text }).kind;
  assert.notEqual(
    kindOf("(大臣から)\n令和9年3月4日\n図書省\n「お見舞い申し上げます」とのお言葉がありました。"),
    "press-conference",
  );
  assert.equal(
    kindOf("(大臣から)\n本日は2件ございます。\n(問)見本新聞の早見です。\n(答)お答えします。"),
    "press-conference",
  );
});
