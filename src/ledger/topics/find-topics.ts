// Takes a matter's words and the house's topics; gives the keys of those it speaks of.

import type { LedgerTopic } from "./gather-topics.ts";

const LATIN = /^[A-Za-z0-9 .&/'-]+$/u;

function hasWord(text: string, lower: string, word: string): boolean {
  if (!LATIN.test(word)) return text.includes(word);
  const sought = word.toLowerCase();
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
    const [before, after] = [lower.charAt(at - 1), lower.slice(at + sought.length, at + sought.length + 2)];
    // satellites and exercises are the same words; SAR in Mozart is none.
    if (!/[a-z0-9]/u.test(before) && !/^(?:[a-rt-z0-9]|s[a-z0-9])/u.test(after)) return true;
  }
  return false;
}

/** `text`: with its width folded. In the order of the house's list. */
export function findTopics(text: string, topics: readonly LedgerTopic[]): readonly string[] {
  const lower = text.toLowerCase();
  return topics.flatMap(({ key, words }) => (words.some((word) => hasWord(text, lower, word)) ? [key] : []));
}
