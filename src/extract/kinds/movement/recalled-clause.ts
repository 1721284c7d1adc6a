// Takes a sentence and the crafts named in it; gives it without the clause that says they were seen before (…6隻であり、19日に確認した艦艇と同一としている).

import type { CraftMention } from "./craft/craft-mention.ts";
import type { NarrativeSentence } from "./narrative.ts";

const SAME_AS_BEFORE =
  /(?:と|もの|で)?(?:同一|同じ)(?:艦艇|艦|機体|もの)?(?:で|と|だ|とし|の(?:艦|機|もの))/gu;
/** Where a clause that tells something ends; が after a noun is no such place. */
const CLAUSE_ENDS = /(?:であり|であって|であるが|しており|ており|[たるだす]が|[隻機]で|[しりいてき]て?)、/gu;
/** No sentence is read farther. */
const LONGEST = 1500;

/** The sentence as it is where nothing is told before the clause. */
export function withoutRecalled(
  sentence: NarrativeSentence,
  mentions: readonly CraftMention[],
): NarrativeSentence {
  const { text, span, dates } = sentence;
  if (mentions.length === 0 || !/同[一じ]/u.test(text)) return sentence;
  const words = text.slice(0, LONGEST);
  const same = [...words.matchAll(SAME_AS_BEFORE)].at(-1);
  if (same === undefined) return sentence;
  const named = mentions.findLast((mention) => mention.span[1] - span[0] <= same.index);
  if (named === undefined) return sentence;
  const from = named.span[1] - span[0];
  const ends = [...words.slice(from, same.index).matchAll(CLAUSE_ENDS)][0];
  if (ends === undefined) return sentence;
  const end = from + ends.index + ends[0].length;
  return {
    span: [span[0], span[0] + end],
    text: `${text.slice(0, end - 1)}。`,
    dates: dates.filter((date) => date.span[1] <= span[0] + end),
  };
}
