import assert from "node:assert/strict";
import { test } from "node:test";
import { showRows } from "../../../../testing/readings/show-rows.ts";

test("who somebody is, a sign, and what becomes of them: leaving, moving on, promoted on the way", () => {
  const list =
    "3月9日付の将補人事。\n早見健・東部隊長(28期)=勇退\n川辺静・第8隊長(北大29期相当)=東部隊長へ\n大原進・本部運用部長(31期)=第8隊長へ、陸将補より昇任";
  assert.deepEqual(showRows(list), [
    "retire 早見健 - 東部隊長→ 2027-03-09",
    "appoint 川辺静 - 第8隊長→東部隊長 2027-03-09",
    "promote 大原進 陸将補 本部運用部長→ 2027-03-09",
    "appoint 大原進 - 本部運用部長→第8隊長 2027-03-09",
  ]);
});

test("a school and its year behind the post are none of it, and the rank held before is told behind the new post", () => {
  const list = "早見健・東部隊長(防24)>退職\n川辺静・図書部長(横浜国大)>東部隊長(海将補から昇任)";
  assert.deepEqual(showRows(list), [
    "retire 早見健 - 東部隊長→ -",
    "promote 川辺静 海将補 図書部長→ -",
    "appoint 川辺静 - 図書部長→東部隊長 -",
  ]);
});

test("the old post in brackets, and an arrow to the new one", () => {
  assert.deepEqual(showRows("幹部異動\n早見健(図書局長)→退職\n川辺静(会計課長)→図書局長"), [
    "retire 早見健 - 図書局長→ -",
    "appoint 川辺静 - 会計課長→図書局長 -",
  ]);
});

test("a sign of equality before what no particle marks as the new post gives no such row", () => {
  assert.deepEqual(showRows("会計課長・早見健=図書局長"), []);
});

test("people under a head in brackets, each with what they leave or lead", () => {
  const list =
    "任命式が3月9日、市役所で行われた。\n【退職消防団長】早見健(中消防団)川辺静(東消防団)\n【新消防団長】大原進(新中消防団)";
  assert.deepEqual(showRows(list), [
    "retire 早見健 - 中消防団→ 2027-03-09",
    "retire 川辺静 - 東消防団→ 2027-03-09",
    "appoint 大原進 - →中消防団 2027-03-09",
  ]);
});
