// The desk's (以上) closes a text that has no closing of its own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHouse } from "../house.ts";
import { draftFrom } from "../path.ts";
import { readReceived } from "../read-received.ts";

async function isClosedByDesk(lastLine: string): Promise<boolean> {
  const text = `図書館の開館時間について\n令和9年3月4日\n図書省\n新しい開館時間は、10月10日から午前8時からとします。\n${lastLine}\n`;
  const house = await loadHouse();
  const read = await readReceived({ bytes: new TextEncoder().encode(text), name: "a.txt" });
  assert.ok(house.ok && read.ok);
  const { body } = draftFrom(read.value, house.value);
  const closings = body.filter(({ kind }) => kind === "closing");
  assert.ok(closings.length < 2);
  return closings.length === 1;
}

const CLOSED = [
  "(了)",
  "（了）",
  "【以上】",
  "―以上―",
  "（以上８月１日付）",
  "以上３月２３日",
  "以上　R10.8.1付",
  "(以上8月1日・8日付)",
  "(終わり)",
  "開館をお待ちしています。以上",
];

for (const line of CLOSED) {
  test(`closed by itself: ${line}`, async () => {
    assert.equal(await isClosedByDesk(line), false);
  });
}

// 以上 on a line of its own is the desk's to write: one (以上) stands in its place.
const OPEN = ["以上", "（８月１日付）", "（了承）", "定員は30名以上", "以上です。", "手続は完了"];

for (const line of OPEN) {
  test(`closed by the desk: ${line}`, async () => {
    assert.equal(await isClosedByDesk(line), true);
  });
}
