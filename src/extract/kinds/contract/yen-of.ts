// Takes the words of a sum; gives how many yen it is, in whole yen, or nothing for another currency.

import { readAmounts } from "../../../japanese/numbers/amounts.ts";

/** 57,750千円: sums of budgets and tenders are told in thousands and millions. */
const IN_THOUSANDS = /^(?:約|総額|計)?¥?(?<figure>\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?<unit>千|百万)円$/u;

export function yenOf(words: string): number | undefined {
  const { figure, unit } = IN_THOUSANDS.exec(words)?.groups ?? {};
  if (figure !== undefined) return Number(figure.replaceAll(",", "")) * (unit === "千" ? 1000 : 1_000_000);
  const sum = readAmounts(words).find(({ currency }) => currency === "JPY");
  return sum === undefined ? undefined : Math.round(sum.value);
}
