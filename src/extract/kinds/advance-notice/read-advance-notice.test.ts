import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const actsOf = (text: string): readonly (readonly (string | undefined)[])[] =>
  readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "act" ? [[fact.act, fact.undertaking, fact.due?.value, fact.matter.text]] : [],
  );

test("what a notice says will be held is due on the day under its label", () => {
  const text = `音楽隊演奏会の開催について
令和9年3月4日
図書庁
図書庁は、下記のとおり演奏会を開催しますので、お知らせします。
1 日時
令和9年4月10日(土)14:00~16:00
2 場所
中央図書館講堂`;
  assert.equal(readAnnouncement({ text }).kind, "advance-notice");
  assert.deepEqual(actsOf(text), [
    ["announced", "expectation", "2027-04-10T14:00+09:00/2027-04-10T16:00+09:00", "下記のとおり演奏会を開催"],
  ]);
});

test("a day in the sentence itself is what the notice is due on", () => {
  const text = `早見外務大臣のモンゴル訪問について(予定)
令和9年3月4日
早見外務大臣は、4月2日から5日まで、モンゴルを訪問する予定です。`;
  assert.deepEqual(
    actsOf(text).map(([act, undertaking, due]) => [act, undertaking, due]),
    [["announced", "expectation", "2027-04-02/2027-04-05"]],
  );
});
