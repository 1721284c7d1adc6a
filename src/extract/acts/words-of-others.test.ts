// Acts in words that were had of somebody (お見舞いの言葉があり), that a paper quotes from a statement, and that English tells of now.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const actsOf = (text: string): readonly string[] =>
  readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "act" ? [`${fact.act} | ${fact.matter.text}`] : [],
  );

const MEETING =
  "日蒙外相共同声明\n2027年3月4日、早見外務大臣とバトエルデネ外務大臣は東京で日蒙外相会談を行った。\n";

test("sympathy that was had of one party, and the thanks of the other, are two acts", () => {
  assert.deepEqual(
    actsOf(
      `${MEETING}冒頭、バトエルデネ大臣から、見本地震についてお見舞いの言葉があり、これに対し、早見大臣から心から感謝する旨述べました。`,
    ),
    ["expressed | 見本地震", "expressed | 心から感謝する旨述べました"],
  );
});

const PAPER = "早見防衛相は28日、来日したイギリスのリンデン国防相と防衛省で会談した。";

test("what a joint statement says in quoted words is done by it, and stands for the verb that quotes", () => {
  assert.deepEqual(
    actsOf(
      `${PAPER}会談後、共同声明を出した。\n共同声明では「両大臣は、例示海の状況に関する深刻な懸念を改めて表明し、一方的な試みに反対する」と強調。\n北国については、「演習の拡大を強く非難する」としている。\n両海軍の「相互運用性の価値を再確認した」としている。`,
    ),
    ["concerned | 例示海の状況に関する", "condemned | 演習の拡大", "reaffirmed | 相互運用性の価値"],
  );
});

test("without a statement, quoted words are somebody's alone", () => {
  assert.deepEqual(actsOf(`${PAPER}\n市民団体は「演習の拡大を強く非難する」としている。`), []);
});

test("whoever reiterates a support in English supports now", () => {
  assert.deepEqual(
    actsOf(
      "Joint Statement\n4 March 2027\nForeign Minister HAYAMI Ken and Foreign Minister Anna Dorj held a meeting in Tokyo.\nMinister Hayami stated that Japan reiterates its support for the third pier.",
    ),
    ["supported | for the third pier"],
  );
});
