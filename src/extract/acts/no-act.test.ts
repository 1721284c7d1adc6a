import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const OPENING =
  "日蒙外相共同声明\n2027年3月4日、早見外務大臣とバトエルデネ外務大臣は東京で日蒙外相会談を行った。\n";

const NO_ACTS: readonly (readonly [why: string, sentence: string])[] = [
  ["the meeting having been held is an event", "両大臣は率直な意見交換を行った。"],
  ["a verb before a noun closes no clause", "市が歓迎した橋は東にある。"],
  ["a negated verb is no act", "両大臣は橋の建設を歓迎しなかった。"],
  ["words within quotes are somebody else's", "掲示には「橋を歓迎する。」とある。"],
  ["what a country of none of the parties did is no act of theirs", "ロシアは橋の建設を非難した。"],
  ["what a country of none of the parties did, as a side", "中国側は、橋の建設を歓迎した。"],
  ["a promise that was not given is no act", "早見大臣は、費用の負担を約束しなかった。"],
  ["a refusal to answer is no act", "早見大臣は、提案には応じない。"],
  ["what other parties decided is no act of this text", "両首脳は橋を架けることで一致した。"],
  ["what follows was published, and the acts stand there", "両大臣は、会談の概要を次のように公表した。"],
  ["what is to be decided on a condition is not decided", "両大臣は、要請があった場合は橋の修理を決定する。"],
  ["what another body adopted is no act of theirs", "国連の理事会が橋に関する声明を採択しました。"],
  ["what is said of everybody is no act", "橋に謝意を表明するということは当然のことだと考えられている。"],
  ["what they made agree is no agreement", "両大臣は、橋の意義につき認識を一致させた。"],
];

for (const [why, sentence] of NO_ACTS) {
  test(why, () => {
    const { facts } = readAnnouncement({ text: OPENING + sentence });
    assert.deepEqual(
      facts.filter(({ type }) => type === "act"),
      [],
    );
  });
}
