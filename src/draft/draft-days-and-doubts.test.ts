// What a headline must not say: a day twice, a fall that is only thought possible; and a launch that is told in a quotation.

import assert from "node:assert/strict";
import { test } from "node:test";
import { headline } from "../testing/drafts/headline.ts";

test("a day of last month stands once in a headline", () => {
  const day = [
    { type: "date", surface: "先月28日", value: "2027-01-28", basis: "inferred", from: ["announcedAt"] },
  ] as const;
  assert.equal(
    headline(
      "accident",
      [
        "見本自衛隊は、見本基地所属の練習ヘリコプターが先月28日、訓練中に部品を紛失したことを明らかにしました。",
      ],
      day,
    ),
    "見本基地所属の練習ヘリコプターが訓練中に部品を紛失(1月28日)",
  );
  assert.match(
    headline("notice", ["見本省は、先月28日の会合で見本機構の設立を決定しました。"], day),
    /^見本省、1月28日の会合で見本機構の設立を決定/u,
  );
});

test("what may have fallen from a craft is not told as fallen", () => {
  const of = (fell: string): string =>
    headline(
      "accident",
      [`見本機の点検で部品がないことが分かり、見本基地は${fell}調べています。`],
      [{ type: "accident", surface: "見本機", craft: "見本機", damage: "部品がない" }],
      { title: "見本機 部品がなくなる 飛行中に落下か" },
    );
  assert.match(of("飛行中に部品が落下したとして"), /から部品が落下/u);
  for (const doubt of [
    "部品が落下した可能性があるとして",
    "部品が落下したとみて",
    "部品が落下した疑いがあるとして",
  ])
    assert.match(of(doubt), /^見本機 部品がなくなる 飛行中に落下か/u, doubt);
});

test("a launch that is named before a quotation is told by who launched", () => {
  assert.equal(
    headline(
      "missile-launch",
      [
        "見本官房長官は10日の記者会見で、北朝鮮の弾道ミサイル発射について「本日午前5時頃、北朝鮮の例示付近から、1発の弾道ミサイルを発射した模様」と発表した。",
      ],
      [],
    ),
    "北朝鮮が弾道ミサイルを発射(2月10日)",
  );
});
