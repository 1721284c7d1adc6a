// Takes a deed that is told with its hours (勤務中に夕方から翌朝にかけて外出する) and what else the text tells of deeds; gives the same one in the words that tell it without them.

import { cutDeed } from "../cut-deed.ts";

const HOUR = "(?:早朝|未明|朝方?|昼|正午|夕方|夜|深夜|(?:午前|午後)\\d{1,2}時(?:\\d{1,2}分)?)(?:頃|ごろ)?";
const HOURS = new RegExp(`${HOUR}から(?:翌(?:日の?)?)?${HOUR}(?:にかけて?|まで)`, "u");
const VERB_ENDING = /(?:を?(?:する|した|していた|し)|[ただ])$/u;

export function withoutHours(deed: string, others: readonly (string | undefined)[]): string | undefined {
  if (!HOURS.test(deed)) return undefined;
  const stem = stemOf(cutDeed(deed).replace(HOURS, ""));
  return others.find((other) => other !== undefined && other !== deed && stemOf(cutDeed(other)) === stem);
}

function stemOf(deed: string): string {
  return deed.replace(VERB_ENDING, "");
}
