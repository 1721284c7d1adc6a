// A question that goes on from the one before is about its own matter: neither 関連で at its head nor ですが at its end is part of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function topicOf(question: string): string | undefined {
  const text = `大臣会見概要\n令和9年3月4日\nQ:${question}\nA:鋭意進めております。`;
  const fact = readAnnouncement({ text }).facts.find(({ type }) => type === "question");
  return fact?.type === "question" ? fact.topic.text : undefined;
}

const QUESTIONS: readonly (readonly [question: string, topic: string])[] = [
  ["関連で、橋の工事についてお伺いします。", "橋の工事"],
  ["関連してですが、橋の工事の時期はいつですか。", "橋の工事の時期はいつですか"],
  ["今の関連で、橋の工事はいつ終わりますか。", "橋の工事はいつ終わりますか"],
  ["関連でお伺いします。橋の工事の予算はいくらですか。", "橋の工事の予算はいくらですか"],
  ["ちょっと関連して、橋の工事の予算はいくらですか。", "橋の工事の予算はいくらですか"],
  ["先ほどの質問の関連なんですけれども、橋の工事はいつ終わりますか。", "橋の工事はいつ終わりますか"],
  ["橋の工事関連で伺います。いつ終わりますか。", "橋の工事"],
  ["橋の工事の関連で、予算についてお伺いします。", "橋の工事"],
  ["橋の工事についてですが、いつ終わりますか。", "橋の工事"],
  ["橋の工事の件ですが、いつ終わりますか。", "橋の工事"],
  ["今後、見本岳の件なのですけれども、活動の今後についてお伺いします。", "見本岳"],
  // How many questions somebody has, and the count of them, are no matter.
  ["2問お伺いいたします。まず、1つ目はですね、橋の工事はいつ終わりますか。", "橋の工事はいつ終わりますか"],
  ["2問目お伺いいたします。橋の工事はいつ終わりますか。", "橋の工事はいつ終わりますか"],
  ["2問質問させてください。橋の工事についてお願いします。", "橋の工事"],
  // その件 points back, wherever it stands.
  ["館長が橋の上に立っておられたのはその件でしょうか。", "館長が橋の上に立っておられたのはその件でしょうか"],
  ["橋の工事の件でお伺いします。", "橋の工事"],
  // Who does it belongs to the clause before a noun, and to no other.
  ["帆船が数多くいる見本港についてお考えを伺います。", "帆船が数多くいる見本港"],
  ["委員長が閣議決定による容認についてお考えを伺います。", "閣議決定による容認"],
  // Where nothing else is said, the words stay.
  ["関連して、", "関連して、"],
  // What is related to something else is a matter by itself.
  ["関連法案はいつ提出しますか。", "関連法案はいつ提出しますか"],
];

for (const [question, topic] of QUESTIONS) {
  test(`asked: ${question}`, () => {
    assert.equal(topicOf(question), topic);
  });
}
