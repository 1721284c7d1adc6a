// Takes the words of a sum; gives how many yen it is, in whole yen, or nothing for another currency.

import { readAmounts } from "../../../japanese/numbers/amounts.ts";

export function yenOf(words: string): number | undefined {
  const sum = readAmounts(words).find(({ currency }) => currency === "JPY");
  return sum === undefined ? undefined : Math.round(sum.value);
}
