import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const ORDERS = [
  "3月の異動のまとめ\n早見健・東部隊長(28期)=勇退\n川辺静・第8隊長(29期)=東部隊長へ",
  "新しいイタリア大使に決まった早見健氏は61歳。昭和62年に外務省に入った。",
  "県は16日、4月1日付の定例人事異動を内示した。異動者は1296人。",
  "駐米大使には早見健図書審議官(59)が任命された。",
  "新ロシア大使に早見健氏 交代は8年ぶり\n\n大使の交代は久しぶりとなる。",
  "The government on Tuesday named Ken Hayami and Jun Mihon as its new ambassadors to Chad and Peru, respectively.",
];

test("what papers and readers tell of orders is a personnel order, also without a title of orders", () => {
  for (const text of ORDERS) assert.equal(readAnnouncement({ text }).kind, "personnel-order", text);
});

test("a career, a visit and a farewell are none", () => {
  const others = [
    "早見健大使は昭和62年に外務省に入り、会計課長を務めた。大使は式典に出席した。",
    "The ambassador to Chad visited the museum on Tuesday.",
    "東部隊長の早見健陸将が広報館を訪れ、館長と懇談した。",
  ];
  for (const text of others) assert.notEqual(readAnnouncement({ text }).kind, "personnel-order", text);
});
