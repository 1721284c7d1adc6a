// Acts whose matter is so already or is done with the decision, and explanations that were made.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const OPENING =
  "日蒙外相会談\n2027年3月4日、早見外務大臣とバトエルデネ外務大臣は東京で日蒙外相会談を行った。\n";

const actsIn = (text: string): readonly string[] =>
  readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "act" ? [`${fact.act} ${fact.undertaking ?? "-"} ${fact.matter.text}`] : [],
  );

function check(rows: readonly (readonly [sentence: string, ...acts: string[]])[]): void {
  for (const [sentence, ...acts] of rows) assert.deepEqual(actsIn(OPENING + sentence), acts, sentence);
}

test("that a treaty applies or progress is seen binds nobody; what is to be done does", () => {
  check([
    [
      "両大臣は、見本堰に条約第5条が適用されることを再確認しました。",
      "reaffirmed - 見本堰に条約第5条が適用されること",
    ],
    ["両大臣は、橋の設計に進捗がみられることを確認した。", "confirmed - 橋の設計に進捗がみられること"],
    ["両大臣は、協定を見本堰に適用することを確認した。", "confirmed commitment 協定を見本堰に適用すること"],
    ["両大臣は、橋を延ばすことを再確認しました。", "reaffirmed commitment 橋を延ばすこと"],
  ]);
});

test("an explanation that was made explains, about its matter or with what is shown", () => {
  check([
    [
      "早見大臣から、新たな資料(別添)を用いながら説明を行いました。",
      "explained - 新たな資料(別添)を用いながら",
    ],
    ["早見大臣は、橋の設計について説明を行った。", "explained - 橋の設計"],
    ["橋の設計について説明を行うための集まりがあった。"],
  ]);
});

test("a budget that the cabinet decides is decided, and troops that it sends are still to go", () => {
  assert.deepEqual(
    actsIn("政府は、今年度の補正予算案として、過去最大となる120億円を計上することを閣議決定しました。"),
    ["decided - 今年度の補正予算案として、過去最大となる120億円を計上すること"],
  );
  assert.deepEqual(actsIn("政府は、図書隊を例示国に派遣することを閣議決定しました。"), [
    "decided commitment 図書隊を例示国に派遣すること",
  ]);
});

test("who is to fill a post was decided; what was only made known, and plans beside it, are no acts of an order", () => {
  assert.deepEqual(
    actsIn(
      "政府は5日、早見氏を図書庁長官に充てる人事を閣議決定しました。\n早見氏は昨年から書庫局長を務めています。図書庁は書庫を公開する予定です。",
    ),
    ["decided - 5日、早見氏を図書庁長官に充てる人事"],
  );
  assert.deepEqual(actsIn("図書庁は5日、早見氏を次長に充てる人事を発表しました。"), []);
});

test("the verb behind an aside of English ministers acts for them", () => {
  const opening =
    "Japan-Mongolia Defense Ministerial Meeting (Summary)\nMarch 5, 2027\nMinister Hayami and Minister Dorj held a meeting in Tokyo.\n";
  assert.deepEqual(
    actsIn(
      `${opening}The Ministers, taking into account the visit to U.M. rivers in May, exchanged their views, and confirmed the significance of the weir.`,
    ),
    ["confirmed - the significance of the weir"],
  );
  assert.deepEqual(
    actsIn(`${opening}The river, taking into account the rain in May, rose, and confirmed the fears.`),
    [],
  );
});

test("what is planned to begin on the announcement's own day is due on it; what is so from today is not", () => {
  const duesIn = (sentence: string): readonly (string | undefined)[] =>
    readAnnouncement({
      text: `見本湾における護衛活動実施部隊の交替について\n令和9年3月4日\n防衛省\n${sentence}`,
    }).facts.flatMap((fact) => (fact.type === "act" ? [fact.due?.value] : []));
  assert.deepEqual(duesIn("第4次水上部隊は、本日より、護衛活動を開始する予定です。"), ["2027-03-04"]);
  assert.deepEqual(duesIn("第4次水上部隊は、本日、港に集まった後、護衛活動を開始する予定です。"), [
    undefined,
  ]);
});
