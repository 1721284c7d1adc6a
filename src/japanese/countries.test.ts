// Countries: found by any of their forms, and strung together in compounds.

import assert from "node:assert/strict";
import { test } from "node:test";
import { COUNTRIES, findCountry, readCompound } from "./countries.ts";

test("a country is found by its formal name, short form, one character, English name and code", () => {
  for (const name of ["大韓民国", "韓国", "韓", "Republic of Korea", "KR"])
    assert.equal(findCountry(name)?.short, "韓国", name);
  for (const name of ["オーストラリア", "豪州", "豪"]) assert.equal(findCountry(name)?.code, "AU", name);
  assert.equal(findCountry("未知国"), undefined);
});

test("a compound names its countries in order", () => {
  const shorts = (letters: string): readonly string[] | undefined =>
    readCompound(letters)?.map(({ short }) => short);
  assert.deepEqual(shorts("日韓"), ["日本", "韓国"]);
  assert.deepEqual(shorts("日米豪印"), ["日本", "米国", "豪州", "インド"]);
  assert.equal(shorts("日日"), undefined);
  assert.equal(shorts("日本"), undefined);
  assert.equal(shorts("韓"), undefined);
});

test("no form names two countries", () => {
  const forms = COUNTRIES.flatMap(({ formal, short, letter, code, also }) => [
    ...new Set([formal, short, ...(letter ? [letter] : []), code, ...(also ?? [])]),
  ]);
  const twice = forms.filter((form, index) => forms.indexOf(form) !== index);
  assert.deepEqual(twice, []);
});
