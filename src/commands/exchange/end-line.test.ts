// The end of an export: the same for the same lines, another for any other, and told from every record.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createLineSum, isEndLine } from "./end-line.ts";

function endOf(...lines: readonly string[]): string {
  const sum = createLineSum();
  for (const line of lines) sum.add(line);
  return sum.format();
}

test("a line that is missing, moved or changed makes another end", () => {
  const end = endOf("a\n", "b\n");
  assert.equal(endOf("a\n", "b\n"), end);
  for (const other of [
    endOf("a\n"),
    endOf("b\n", "a\n"),
    endOf("a\n", "c\n"),
    endOf("a\n", "b\n", "b\n"),
    endOf(),
  ]) {
    assert.notEqual(other, end);
  }
  assert.match(
    end,
    /^\{"kind":"end","records":2,"schema":"shirase\/archive\/1","sha256":"[0-9a-f]{64}"\}\n$/,
  );
});

test("only an end line is one", () => {
  assert.ok(isEndLine(endOf("a\n").trimEnd()));
  assert.ok(!isEndLine('{"schema":"shirase/archive/1","kind":"source"}'));
  assert.ok(!isEndLine("{"));
  assert.ok(!isEndLine(`{"kind":"end","x":"${"y".repeat(600)}"}`));
});
