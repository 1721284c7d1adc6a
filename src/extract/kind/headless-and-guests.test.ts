// Kinds of what has lost its head, of guests at ceremonies, of journeys to come and of vessels that retire.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const kindOf = (text: string): string => readAnnouncement({ text }).kind;

test("a record that names itself a conference about a matter is one, whatever the matter", () => {
  const page = (name: string): string =>
    `[文書名] ${name}\n\n[年月日] 2027年3月4日\n[出典] 首相官邸\n[全文] \n\n 本日北国が弾道ミサイルを発射し、EEZ外に着弾したものと思われます。断じて容認できません。`;
  assert.equal(
    kindOf(page("北国による弾道ミサイル発射についての会見(早見内閣総理大臣)")),
    "press-conference",
  );
  assert.equal(kindOf(page("北国による弾道ミサイル発射について")), "missile-launch");
});

test("a conference whose head is cut off is told by its mark and how it speaks", () => {
  const talk = (mark: string): string =>
    `${mark}本日、11時10分から約95分間、フーケ国防長官と日仏防衛相会談を実施いたしました。会談では、図書の協力について議論をいたしました。また、私から、書庫の整備に向けた取組を述べました。`;
  assert.equal(kindOf(talk("○ ")), "press-conference");
  assert.equal(kindOf(talk("")), "ministerial-meeting");
});

test("a minister who is a guest at a unit's ceremony is the news of his ministry", () => {
  const page = (title: string): string =>
    `${title}\n令和9年3月4日\n外務省\n3月4日、早見外務大臣政務官は、見本基地にて「令和9年度図書航海出国行事」に出席し、祝辞を述べました。`;
  assert.equal(kindOf(page("早見外務大臣政務官の令和9年度図書航海部隊出国行事への出席")), "notice");
  assert.equal(kindOf(page("令和9年度図書航海部隊出国行事について")), "unit-exchange");
});

test("where a chief of staff will go is an advance notice", () => {
  const page = (verb: string): string =>
    `航空自衛隊の航空幕僚監部は、早瀬国空軍司令官からの招待に応じて、航空幕僚長が早瀬国に6月6日から9日にかけて${verb}を発表した。\n航空幕僚長は、今回の訪問を通じて空軍司令官と意見交換を実施し、防衛交流を促進した。`;
  assert.equal(kindOf(page("出張する事")), "advance-notice");
  assert.notEqual(kindOf(page("出張した事")), "advance-notice");
});

test("a patrol vessel's last day is its office's own news, whatever it saved and however it rained", () => {
  const page = (ceremony: string): string =>
    `40年の永きにわたり活躍した「巡視船みほん」、お疲れ様でした!\n\n 3月4日、朝方の豪雨も心配されましたが、早瀬市長にご臨席を賜り、巡視船みほんの${ceremony}が厳かに執り行われました。多くの海難救助に携わりました。`;
  assert.equal(kindOf(page("解役式")), "notice");
});
