// Takes the words of a clause; gives whether what it promises is to be done again and again: 毎年, 年2回, 隔年で, 四半期ごとに, 定期的に, every year.

import { readSets } from "../../japanese/dates/lengths/read-sets.ts";
import type { UndertakingValue } from "../../terms/ledger/undertaking.ts";

type Recurrence = NonNullable<UndertakingValue["recurring"]>;

const YEARLY =
  /毎年度?|(?<![隔\d])年次(?:で|の|会合|協議|対話)|年に?(?:1|一)[回度]|年1回|\b(?:every|each) year\b|\bannual(?:ly)?\b|\byearly\b|\bonce a year\b/iu;
const MONTHLY = /毎月|月に?(?:1|一)[回度]|\b(?:every|each) month\b|\bmonthly\b/iu;
const REGULAR =
  /定期(?:的|化|に)|定例化|隔年|隔月|四半期(?:ごと|毎)|半年(?:ごと|毎|に1)|[年月週回](?:ごと|おき|毎)に?|恒例|\b(?:regular(?:ly)?|quarterly|biannual(?:ly)?|biennial(?:ly)?|semi-?annual(?:ly)?|every (?:other|two|three|four|five|six|\d+) (?:years?|months?|weeks?|quarters?)|every quarter|(?:twice|three times|\d times) (?:a|per|each) (?:year|month)|on a (?:regular|rotating|rotational) basis|periodic(?:ally)?)\b/iu;

/** 年1回 is yearly, 2年に1度 and 年2回 are regular. */
function ofSets(text: string): Recurrence | undefined {
  for (const { kind, value, times } of readSets(text)) {
    if (kind === "rate" && times === undefined) continue;
    if ((times ?? 1) === 1 && kind !== "between" && value === "P1Y") return "yearly";
    if ((times ?? 1) === 1 && kind !== "between" && value === "P1M") return "monthly";
    return "regular";
  }
  return undefined;
}

/** `text`: with its width folded. */
export function readRecurrence(text: string): Recurrence | undefined {
  const ofWords = ofSets(text);
  if (ofWords !== undefined) return ofWords;
  if (YEARLY.test(text)) return "yearly";
  if (MONTHLY.test(text)) return "monthly";
  return REGULAR.test(text) ? "regular" : undefined;
}
