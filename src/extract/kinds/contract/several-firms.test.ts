// Several firms in one sentence of a contract: a row for each, with its own sum or none.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

type Row = readonly [counterparty: string | undefined, programme: string, amountYen: number | undefined];

function rowsOf(sentence: string): readonly Row[] {
  const text = `装備品の契約について\n令和9年6月1日\n防衛装備庁\n${sentence}`;
  return readAnnouncement({ text }).facts.flatMap((fact): readonly Row[] =>
    fact.type === "contract" ? [[fact.counterparty, fact.programme, fact.amountYen]] : [],
  );
}

const TOLD: readonly (readonly [sentence: string, rows: readonly Row[]])[] = [
  [
    "防衛装備庁は6月1日、見本電機株式会社及び早瀬重工業株式会社と、新型通信装置の試作に係る契約を締結しました。",
    [
      ["見本電機株式会社", "新型通信装置の試作", undefined],
      ["早瀬重工業株式会社", "新型通信装置の試作", undefined],
    ],
  ],
  // One sum of all is the sum of none of them.
  [
    "防衛装備庁は6月1日、見本電機、早瀬重工業及び例示通信と新型通信装置の製造請負契約を締結した。契約金額は総額12億円。",
    [
      ["見本電機", "新型通信装置", undefined],
      ["早瀬重工業", "新型通信装置", undefined],
      ["例示通信", "新型通信装置", undefined],
    ],
  ],
  [
    "防衛装備庁は6月1日、見本電機、早瀬重工業の両社と新型通信装置の製造請負契約を締結した。契約金額は早瀬重工業が8億円、見本電機が12億円。",
    [
      ["見本電機", "新型通信装置", 1_200_000_000],
      ["早瀬重工業", "新型通信装置", 800_000_000],
    ],
  ],
  [
    "新型通信装置の研究試作について、見本電機並びに早瀬重工業と契約した。金額は、それぞれ12億円、8億円である。",
    [
      ["見本電機", "新型通信装置の研究試作", 1_200_000_000],
      ["早瀬重工業", "新型通信装置の研究試作", 800_000_000],
    ],
  ],
  [
    "防衛装備庁は6月1日、見本電機と早瀬重工業との間で、新型通信装置の研究試作の契約を締結した。",
    [
      ["見本電機", "新型通信装置の研究試作", undefined],
      ["早瀬重工業", "新型通信装置の研究試作", undefined],
    ],
  ],
  // Of an office and a firm the firm is the other party; who works together with another is one.
  [
    "防衛装備庁と見本電機との間で、新型通信装置の研究試作の契約を締結した。",
    [["見本電機", "新型通信装置の研究試作", undefined]],
  ],
  [
    "防衛装備庁は6月1日、見本電機・早瀬重工業共同企業体と新型通信装置の製造請負契約を12億円で締結した。",
    [["見本電機・早瀬重工業共同企業体", "新型通信装置", 1_200_000_000]],
  ],
];

for (const [sentence, rows] of TOLD) {
  test(`with whom: ${sentence.slice(0, 48)}`, () => {
    assert.deepEqual(rowsOf(sentence), rows);
  });
}
