import assert from "node:assert/strict";
import { test } from "node:test";
import { rememberLast } from "./remember-last.ts";

test("the text of before is parsed no second time, and what changed counts at once", () => {
  const parsed: string[] = [];
  const parse = rememberLast((text) => {
    parsed.push(text);
    return { length: text.length };
  });
  const first = parse("一");
  assert.equal(parse("一"), first);
  assert.deepEqual(parse("一二"), { length: 2 });
  assert.deepEqual(parse("一"), first);
  assert.deepEqual(parsed, ["一", "一二", "一"]);
});

test("a text that cannot be parsed throws each time", () => {
  const parse = rememberLast((text) => JSON.parse(text) as unknown);
  for (const _ of [1, 2]) assert.throws(() => parse("{"));
});
