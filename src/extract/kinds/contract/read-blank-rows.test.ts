import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const HEAD = "南早瀬防衛局\n工事契約に係る情報の公表\n";
const contractsOf = (text: string): readonly string[] =>
  readAnnouncement({ text: HEAD + text }).facts.flatMap((fact) =>
    fact.type === "contract"
      ? [[fact.programme, fact.counterparty, fact.amountYen].map((each) => each ?? "-").join(" | ")]
      : [],
  );

test("a table whose columns single blanks part, and a programme with a blank of its own", () => {
  const text =
    "番号 品名 社名 契約額\n1 早瀬倉庫新設工事 早見建設 5億2,800万円\n2 川辺庭園 改修工事 川辺土木 3億1,000万円\n合計 2件 8億円";
  assert.deepEqual(contractsOf(text), [
    "早瀬倉庫新設工事 | 早見建設 | 528000000",
    "川辺庭園 改修工事 | 川辺土木 | 310000000",
  ]);
  assert.equal(readAnnouncement({ text: HEAD + text }).issuer?.name, "南早瀬防衛局");
});

test("a bare number counts only under a head that says yen", () => {
  assert.deepEqual(contractsOf("件名 契約相手方 契約金額(円)\n目録の印刷 早見印刷 1,234,000"), [
    "目録の印刷 | 早見印刷 | 1234000",
  ]);
  assert.deepEqual(contractsOf("件名 契約相手方 契約金額\n目録の印刷 早見印刷 1,234"), []);
});

test("a line of words is no head", () => {
  assert.deepEqual(contractsOf("順位 契約相手方 件数 金額(億円)\n1 早見印刷 150 3,200"), []);
});
