// Two people whose names and offices run together, and names with the year of their class.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readNames } from "../names.ts";

function checkPeople(rows: readonly (readonly [text: string, ...people: string[]])[]): void {
  for (const [text, ...people] of rows) {
    const found = readNames(text).map(({ name, office }) =>
      office === undefined ? name : `${name} ${office}`,
    );
    assert.deepEqual(found, people, text);
  }
}

test("behind a head of state's office the next name begins, what he is adviser on does not", () => {
  checkPeople([
    [
      "その際のドルジハンドフ大統領バトエルフ副首相兼外務大臣からのもてなしに",
      "ドルジハンドフ 大統領",
      "バトエルフ 副首相兼外務大臣",
    ],
    ["ベールズ首相バトエルフ国防相は", "ベールズ 首相", "バトエルフ 国防相"],
    ["ベールズ大統領アフリカ担当補佐官と会った。", "ベールズ 大統領アフリカ担当補佐官"],
    ["ベールズ副首相兼国防大臣は帰国した。", "ベールズ 副首相兼国防大臣"],
  ]);
});

test("in news of posts a whole name with its class is somebody, a word with a term is not", () => {
  checkPeople([
    ["海将の人事\n着任が予想されていた桃井浩(第28期)の着任は順当である。", "桃井浩"],
    ["海将の人事\n予想されていた計画案(第2期)の実施は順当である。"],
  ]);
});
