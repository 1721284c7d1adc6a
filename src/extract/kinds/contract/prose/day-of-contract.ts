// Takes sentences of a contract's announcement; gives the day of the contract: 契約日は…, else the last day before the verb that closes a sentence.

import type { TimeValue } from "../../../../terms/fact.ts";
import type { Span } from "../../../../terms/span.ts";
import type { ActGround } from "../../../acts/act-ground.ts";
import { findOverlapping } from "../../../found/overlapping.ts";

/** What closes a sentence that tells of a contract. */
export const CLOSES = /受注|落札|発注(?:し|へ|$| )|契約(?!金額|額|日|に基づ|納期|者)/u;
const CONTRACT_DAY = /契約(?:締結)?(?:年月)?日(?:は、?|\s?:?\s{0,2})$/u;

export type Sentence = { readonly span: Span; readonly text: string };

export function dayOfContract(
  { page, dates }: ActGround,
  sentences: readonly Sentence[],
): TimeValue | undefined {
  for (const { span, text } of sentences) {
    const own = findOverlapping(dates, span);
    const named = own.find((date) =>
      CONTRACT_DAY.test(page.folded.slice(Math.max(0, date.span[0] - 12), date.span[0])),
    );
    const verb = span[0] + text.search(CLOSES);
    const before = own.findLast(
      (date) =>
        date.span[1] <= verb || /^に?(?:受注|契約)/u.test(page.folded.slice(date.span[1], date.span[1] + 4)),
    );
    const day = (named ?? before)?.value;
    if (day !== undefined && /^\d{4}-\d{2}(?!.*\/)/u.test(day)) return day.slice(0, 10);
  }
  return undefined;
}
