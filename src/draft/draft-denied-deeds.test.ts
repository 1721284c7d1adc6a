// Drafts of what a text denies, plays or recalls: no headline says that it was done.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOfText } from "../testing/drafts/draft-of-text.ts";

const headlineOf = async (text: string): Promise<string> => (await draftOfText(text)).headline;

test("a launch of a drill or of a wrong report is no launch", async () => {
  const head = "弾道ミサイルについて\n令和9年3月4日\n防衛省\n";
  const none = [
    "訓練として「北朝鮮が弾道ミサイルを発射しました」との放送を行います。",
    "北朝鮮が3日、弾道ミサイルを発射したとの情報は誤報でした。",
  ];
  for (const text of none)
    assert.doesNotMatch(await headlineOf(head + text), /^北朝鮮が弾道ミサイルを発射/u, text);
  assert.match(
    await headlineOf(`${head}北朝鮮は3日、弾道ミサイルを発射した。`),
    /^北朝鮮が弾道ミサイルを発射/u,
  );
});

test("a cruise that is not made, or was last year's, is not to come", async () => {
  const head = "遠洋練習航海について\n令和9年3月4日\n海上自衛隊\n";
  assert.doesNotMatch(await headlineOf(`${head}令和9年度遠洋練習航海を実施しない予定です。`), /実施予定/u);
  assert.doesNotMatch(await headlineOf(`${head}昨年度に遠洋練習航海を実施すると発表した。`), /実施予定/u);
  assert.match(await headlineOf(`${head}令和9年度遠洋練習航海を実施する予定です。`), /実施予定/u);
});

test("an address recalls last year's ceremony and is not given there", async () => {
  const head = "図書大臣訓示\n令和9年3月4日\n";
  assert.doesNotMatch(
    await headlineOf(`${head}昨年の開館式が行われるにあたり申し上げたとおり、諸官は励んでほしい。`),
    /開館式/u,
  );
  assert.match(await headlineOf(`${head}ここに開館式が行われるにあたり、一言申し上げます。`), /開館式/u);
});

test("ではなく is not cut in two, and no lead has two commas", async () => {
  assert.doesNotMatch(
    await headlineOf("お知らせ\n令和9年3月4日\n書架省ではなく図書省が担当します。"),
    /で、なく/u,
  );
  const text = "防衛省は2027年3月4日、護衛艦を派遣すると発表した。";
  assert.doesNotMatch((await draftOfText(text)).lead, /、、/u);
});

test("what a speaker was to hold, or will not announce, is no topic", async () => {
  const head = "Press Conference by the Minister\nMarch 4, 2027\nOpening Remarks\n";
  assert.doesNotMatch(
    await headlineOf(`${head}We have decided not to hold the meeting in Hayase.`),
    /the meeting/u,
  );
  assert.match(await headlineOf(`${head}We have decided to hold the meeting in Hayase.`), /the meeting/u);
});
