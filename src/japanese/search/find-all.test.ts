import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findAll, findNear } from "./find-all.ts";

const where = (found: readonly RegExpExecArray[]) => found.map((match) => [match.index, match[0]]);

test("all matches are found, also of a sign that was left in the middle of another text", () => {
  const sign = /橋./gu;
  sign.test("橋の橋");
  assert.deepEqual(where(findAll("橋と橋を", sign)), [
    [0, "橋と"],
    [2, "橋を"],
  ]);
  assert.deepEqual(where(findAll("橋", /(?=橋)/gu)), [[0, ""]]);
});

test("near its hints a sign is found where it is found in the whole text", () => {
  const near = /島|沖/gu;
  const sign = /[一-龠]{1,4}(?:島|沖)(?=[のへ])/gu;
  const sticky = /[一-龠]{1,4}(?:島|沖)(?=[のへ])/uy;
  fc.assert(
    fc.property(fc.stringMatching(/^[大小北島沖のへ、]{0,30}$/), (text) => {
      const all = where([...text.matchAll(sign)]);
      assert.deepEqual(where(findNear(text, near, sign, 5)), all);
      assert.deepEqual(where(findNear(text, near, sticky, 5)), all);
    }),
  );
});

test("where the hint stands behind the name, it is found too", () => {
  const sign = /(?<![一-龠])[一-龠]{2,6}(?=を契機に)/gu;
  fc.assert(
    fc.property(fc.stringMatching(/^(?:[会談橋]{1,7}|を契機に|を|、){0,12}$/), (text) => {
      assert.deepEqual(where(findNear(text, /を契機に/gu, sign, 6)), where([...text.matchAll(sign)]));
    }),
  );
});

test("a text of hints alone is searched in one pass", () => {
  const started = process.threadCpuUsage();
  findNear("島".repeat(200_000), /島/gu, /[一-龠]{1,5}島(?=の)/gu, 6);
  findNear("島".repeat(200_000), /島/gu, /[一-龠]{1,5}島(?=の)/uy, 6);
  assert.ok(process.threadCpuUsage(started).user < 1_500_000);
});
