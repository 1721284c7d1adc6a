import assert from "node:assert/strict";
import { test } from "node:test";
import { findStatedEmbargo } from "./find-stated-embargo.ts";

function stated(text: string): readonly [string, string | undefined] | undefined {
  let start = 0;
  const blocks = text.split("\n").map((line) => {
    const span = [start, start + line.length] as const;
    start += line.length + 1;
    return { span };
  });
  const found = findStatedEmbargo({ text, blocks }, "2025-09-08");
  return found && [text.slice(...found.span), found.until];
}

test("a time before which an announcement is not to be told is found, in Japanese and in English", () => {
  for (const [line, until] of [
    ["解禁日時:令和7年9月10日(水) 午前5時", "2025-09-09T20:00:00.000Z"],
    ["【報道解禁】9月10日(水)午前5時以降", "2025-09-09T20:00:00.000Z"],
    ["9月10日14時00分まで公表を控えてください。", "2025-09-10T05:00:00.000Z"],
    ["Embargoed until 10 September 2025, 09:00 (JST)", "2025-09-10T00:00:00.000Z"],
    ["Not for release before 12 September 2025 10:00 EDT", "2025-09-12T14:00:00.000Z"],
  ] as const)
    assert.deepEqual(stated(`資料の配布\n${line}\n本文が続く。9月20日15時に開く。`), [line, until]);
});

test("where no time of day stands beside it, the embargo is told without one", () => {
  for (const line of [
    "解禁厳守",
    "報道解禁 9月10日",
    "EMBARGO: see the covering letter",
    "エンバーゴ付き資料",
  ])
    assert.deepEqual(stated(`見出し\n${line}`), [line, undefined]);
});

test("a ban that is lifted is news and no embargo", () => {
  for (const line of [
    "武器輸出の解禁について意見を交わした。",
    "The arms embargo was lifted.",
    "両国は禁輸(embargo)の影響を議論した。",
    "9月10日まで公表資料を展示する。",
  ])
    assert.equal(stated(line), undefined, line);
});
