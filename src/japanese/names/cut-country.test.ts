import assert from "node:assert/strict";
import { test } from "node:test";
import { readNames } from "../names.ts";

test("a country's formal name before a person's is no part of it", () => {
  const text =
    "日本国早見健防衛大臣、大韓民国李相宇(イ・サンウ)国防部長官及びアメリカ合衆国ロバート・リンデン国防長官は会談した。";
  const names = readNames(text).filter(({ kind }) => kind === "full");
  assert.deepEqual(
    names.map(({ name, country }) => [name, country]),
    [
      ["早見健", "日本"],
      ["李相宇", "韓国"],
      ["ロバート・リンデン", "米国"],
    ],
  );
  for (const { surface, span, name, nameSpan } of names) {
    assert.equal(text.slice(...span), surface);
    assert.equal(text.slice(...nameSpan), name);
  }
});
