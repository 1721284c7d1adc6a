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
  return [...runs, ...ends];
}

function piecesOfEnglish(normal: string): readonly string[] {
  const words = [...normal.matchAll(/[a-z']+/gu)].map(([word]) => word);
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined ? [word] : [word, `${word} ${next}`];
  });
}

/** Each once. */
export function tellingPieces(normal: string, language: "ja" | "en"): readonly string[] {
  return [...new Set(language === "ja" ? piecesOfJapanese(normal) : piecesOfEnglish(normal))];
}
