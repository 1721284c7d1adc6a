// Takes a clause as it is compared; gives the pieces of it whose weights were learned: pairs and threes of signs in Japanese, how it ends, words and pairs of words in English.

const SIGNS = /[\p{Script=Hiragana}\p{Script=Han}]+/gu;
const LENGTHS = [2, 3] as const;
const ENDS = [2, 3, 4] as const;
/** Where its last verb stands; what is before that is mostly the matter. */
const NEAR_END = 16;
const CLOSING = /[。」』)、,.”"\s]+$/u;

function piecesOfJapanese(normal: string): readonly string[] {
  const closed = normal.replace(CLOSING, "");
  const runs = [...closed.slice(-NEAR_END).matchAll(SIGNS)].flatMap(([run]) =>
    LENGTHS.flatMap((length) =>
      Array.from({ length: Math.max(0, run.length - length + 1) }, (_, at) => run.slice(at, at + length)),
    ),
  );
  const ends = ENDS.filter((length) => closed.length >= length).map((length) => `${closed.slice(-length)}$`);
  return [...runs, ...ends].filter((piece) => !/[年月日曜]/u.test(piece));
}

/** Words that tell nothing by themselves, and days. */
const IDLE =
  "and the a an of to in on at by for from with as is are was were be been it its that this these those which who their his her our we they he she s or but than into one two three four january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday japan japanese defence defense minister ministry";
const IDLE_WORDS: ReadonlySet<string> = new Set(IDLE.split(" "));

function piecesOfEnglish(normal: string): readonly string[] {
  const words = [...normal.matchAll(/[a-z']+/gu)].map(([word]) => word);
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const single = IDLE_WORDS.has(word) ? [] : [word];
    const isIdle = next === undefined || (single.length === 0 && IDLE_WORDS.has(next));
    return isIdle ? single : [...single, `${word} ${next}`];
  });
}

/** Each once. */
export function tellingPieces(normal: string, language: "ja" | "en"): readonly string[] {
  return [...new Set(language === "ja" ? piecesOfJapanese(normal) : piecesOfEnglish(normal))];
}
