// Names with a reading for either half, self-introductions, and offices that begin behind 同国 or end in 代行.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readNames } from "../../names.ts";

const ROWS: readonly (readonly [text: string, ...people: string[]])[] = [
  ["岸辺(きしべ)渡(わたる)です。", "岸辺渡 きしべ・わたる - -"],
  ["岸辺(きしべ)渡(わたる)大臣の下で", "岸辺渡 きしべ・わたる 大臣 -"],
  ["昨日、防衛大臣を拝命しました岸辺(きしべ)渡(わたる)です。", "岸辺渡 きしべ・わたる 防衛大臣 -"],
  ["このたび防衛副大臣を拝命いたしました、岸辺清一です。", "岸辺清一 - 防衛副大臣 -"],
  ["防衛大臣に就任いたしました岸辺清一でございます。", "岸辺清一 - 防衛大臣 -"],
  ["防衛大臣に就任しました。よろしくお願いします。"],
  ["岸辺(きしべ)内閣で防衛大臣を務めた"],
  ["約2年間副大臣として働いた"],
  ["岸辺国防長官代行の発言", "岸辺 - 国防長官代行 -"],
  [
    "バト・インドネシア共和国外務大臣及びアリ・ハッサン同国国防大臣と",
    "バト - 外務大臣 インドネシア",
    "アリ・ハッサン - 国防大臣 インドネシア",
  ],
  ["アリ・ハッサン同国国防大臣と", "アリ・ハッサン - 国防大臣 -"],
  ["森山清良外務審議官及び", "森山清良 - 外務審議官 -"],
];

for (const [text, ...people] of ROWS) {
  test(`who is named: ${text}`, () => {
    const found = readNames(text).map(({ name, reading, office, country, span, surface }) => {
      assert.equal(text.slice(...span), surface);
      return [name, reading ?? "-", office ?? "-", country ?? "-"].join(" ");
    });
    assert.deepEqual(found, people);
  });
}
