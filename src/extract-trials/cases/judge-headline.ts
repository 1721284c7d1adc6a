// Judge headline: which of the facts that a headline must carry stand in the one that the desk's draft has.

/** Words that say the same: the two spellings of English, a day as 2/18 or 2月18日, 記者会見 and 会見. */
function foldHeadline(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(\d{1,2})\/(\d{1,2})/gu, "$1月$2日")
    .replaceAll("defence", "defense")
    .replaceAll("記者会見", "会見")
    .replace(/[・·･.「」『』"“”']/gu, "");
}

/** 「和歌山市の断水 給水支援」 says 和歌山市, 断水 and 給水支援: particles between words may differ in a headline. */
const PARTICLE =
  /(?<=[^\p{Script=Hiragana}\s])(?:の|を|に|が|で|は|と|から|へ)+(?=[^\p{Script=Hiragana}\s])/gu;

function wordsOf(fact: string): readonly string[] {
  return foldHeadline(fact)
    .replace(PARTICLE, " ")
    .split(/[\s、,()]+/u)
    .filter((word) => word !== "");
}

/** 1月13日 does not stand in 11月13日. */
function hasWord(headline: string, word: string): boolean {
  for (let at = headline.indexOf(word); at >= 0; at = headline.indexOf(word, at + 1)) {
    const before = headline.charAt(at - 1);
    const after = headline.charAt(at + word.length);
    const cutsNumber = (/\d/u.test(before) && /^\d/u.test(word)) || (/\d/u.test(after) && /\d$/u.test(word));
    if (!cutsNumber) return true;
  }
  return false;
}

/** Longer than any headline that can be printed: the whole text carries every fact and is no headline. */
const LONGEST_HEADLINE = 150;

export type JudgedHeadline = {
  /** As drafted; none where no draft could be made. */
  readonly headline: string | undefined;
  readonly carried: readonly string[];
  readonly missing: readonly string[];
};

export function judgeHeadline(headline: string | undefined, facts: readonly string[]): JudgedHeadline {
  const carries = (fact: string): boolean => headline !== undefined && carriesFact(headline, fact);
  return { headline, carried: facts.filter(carries), missing: facts.filter((fact) => !carries(fact)) };
}

/** True when every word of the fact stands in the headline, in any order. */
export function carriesFact(headline: string, fact: string): boolean {
  if (headline.length > LONGEST_HEADLINE) return false;
  const folded = foldHeadline(headline);
  const words = wordsOf(fact);
  return words.length > 0 && words.every((word) => hasWord(folded, word));
}
