import assert from "node:assert/strict";
import { test } from "node:test";
import { showRows } from "../../../../testing/readings/show-rows.ts";

test("a bare post over an old post and a name is an order", () => {
  const list =
    "図書課長\n(会計課長)\n 早見 健\n会計課長\n(営繕課長)\n 川辺 静\n営繕課長\n大原 進(総務課長)\n辞職\n(図書課長)\n 森下 実";
  assert.deepEqual(showRows(list), [
    "appoint 早見健 - 会計課長→図書課長 -",
    "appoint 川辺静 - 営繕課長→会計課長 -",
    "appoint 大原進 - 総務課長→営繕課長 -",
    "retire 森下実 - 図書課長→ -",
  ]);
});

test("a heading over rows is no post: they stay under the order before", () => {
  const list = "図書課長を命ずる\n海上自衛隊\n(会計課長)\n1等海佐 早見 健";
  assert.deepEqual(showRows(list), ["appoint 早見健 1等海佐 会計課長→図書課長 -"]);
});
