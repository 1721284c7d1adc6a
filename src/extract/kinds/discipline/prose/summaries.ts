// Takes the sentence in which a page sums up what it tells below (職務中の飲酒や同僚への暴行など、3件9人の懲戒処分), and a deed told at length; gives what the page calls it.

const SUMMED_UP =
  /(?:^|[、はで])(?<names>[^、。はが\n]{3,40}(?:、[^、。はが\n]{3,24}){0,3})など、?(?:計)?\d{1,2}件(?:、|で、?)?(?:計)?\d{1,3}[人名](?:の|を)[^。]{0,8}処分/u;

export function readSummaries(sentence: string): readonly string[] | undefined {
  const names = sentence.includes("件") ? SUMMED_UP.exec(sentence)?.groups?.["names"] : undefined;
  return names?.split(/や(?=[一-龠ァ-ヴー])|、/u);
}

/** Shorter deeds are told as they are. */
const LONG = 24;
const VERB = /(?<verb>[一-龠々])[ぁ-ん]{1,6}$/u;
/** The noun that a summary ends in: 飲酒. */
const LAST_NOUN = /[一-龠々]{2,4}$/u;
/** Stand in too many verbs to tell which deed is meant. */
const COMMON = /[行為用出入取持上下中作使]/u;

/** 飲酒 names the deed that ends in 飲みました. */
export function nameOfDeed(deed: string, summaries: readonly string[] = []): string | undefined {
  const verb = deed.length > LONG && summaries.length > 0 ? VERB.exec(deed)?.groups?.["verb"] : undefined;
  if (verb === undefined || COMMON.test(verb)) return undefined;
  const named = summaries.filter((summary) => LAST_NOUN.exec(summary)?.[0].includes(verb));
  return named.length === 1 ? named[0] : undefined;
}
