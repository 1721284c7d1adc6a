// Takes a page; gives the sums of money that its text names as facts, each with the words that say what the sum is of.

import { readAmounts } from "../../japanese/numbers/amounts.ts";
import type { FigureFact } from "../../terms/record-fact.ts";
import type { Page } from "../page/page.ts";
import { onlyParts, roleAt } from "../page/page.ts";

/** 契約金額は…, 総額…, 1人当たりの手当を…: the noun before the sum, with what may stand between. */
const OF =
  /(?<of>[一-龠々ァ-ヴーA-Za-z0-9]{1,24}(?:の[一-龠ァ-ヴー]{1,12})?)(?:は、?|が|を|に|として|で|とし、|:|\s|\n){0,3}(?:[「『]|およそ|約|計|合計|最大|一日につき|1日につき|\d[^\d、。]{1,3}当たり){0,3}$/u;
const WORDS_BEFORE = 48;
/** Words that only join or count. */
const NO_NOUN = /^(?:約|計|円|年|月|日|昨年|今年|前年度|1本当たり)$|\d$/u;

export function readMoney(page: Page): readonly FigureFact[] {
  if (!/[円¥￥]/u.test(page.text)) return [];
  const text = onlyParts(page, ["headline", "lead", "official"]);
  const sums = readAmounts(text).filter(({ currency }) => currency === "JPY");
  return sums.map(({ span, value }, index): FigureFact => {
    const of = OF.exec(text.slice(Math.max(0, span[0] - WORDS_BEFORE), span[0]))?.groups?.["of"];
    return {
      id: `m${index + 1}`,
      type: "amount",
      span,
      part: roleAt(page, span[0]),
      basis: "stated",
      value,
      unit: "円",
      ...(of === undefined || NO_NOUN.test(of) ? {} : { of }),
    };
  });
}
