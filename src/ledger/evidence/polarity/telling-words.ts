// Takes a clause as it is compared; gives the pieces of it whose weights are learned: whole words and phrases, verbs in Japanese with their endings, words and pairs of words in English.

/** Where its last verb stands; what is before that is mostly the matter. */
const NEAR_END = 24;
const CLOSING = /[。」』)、,.”"\s]+$/u;
/** A word begins with its signs; what is written in kana alone cannot be told from a scrap. */
const WORD_WITH_ENDING = /(?<signs>\p{Script=Han}+)(?<ending>\p{Script=Hiragana}*)/gu;
/** These begin another word. */
const PARTICLE = /^(?:[をがはにでともへや]|の|から|まで|より|など|だ|です|であ|による|について|において)/u;
/** Days, seasons and what is counted. */
const DAYS =
  /[年月日曜週春夏秋冬]|^(?:令和|平成|昭和|今回|次回|前回|本年|昨年|来年)$|^[一二三四五六七八九十百千万第約数]+/u;
/** A word of signs is mostly of two. */
const SIGNS_IN_WORD = 2;
/** 始め, 始めま, 始めまし, 始めました. */
const LONGEST_ENDING = 4;

/** 日米|共同|訓練; what is odd ends with three: 陸上|自衛隊. */
function wordsOfSigns(signs: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < signs.length;) {
    const length = signs.length - at === SIGNS_IN_WORD + 1 ? SIGNS_IN_WORD + 1 : SIGNS_IN_WORD;
    words.push(signs.slice(at, at + length));
    at += length;
  }
  return words;
}

function piecesOfJapanese(normal: string): readonly string[] {
  const closed = normal.replace(CLOSING, "");
  const start = Math.max(0, closed.length - NEAR_END);
  return [...closed.matchAll(WORD_WITH_ENDING)]
    .filter(({ index, 0: word }) => index + word.length > start)
    .flatMap(({ index, 0: word, groups: { signs = "", ending = "" } = {} }) => {
      const words = wordsOfSigns(signs);
      const verb = words.at(-1) ?? signs;
      if (ending === "" || PARTICLE.test(ending)) return words;
      const isLast = index + word.length === closed.length;
      const endings = Array.from({ length: Math.min(ending.length, LONGEST_ENDING) }, (_, at) =>
        ending.slice(0, at + 1),
      );
      return [
        ...words,
        ...endings.map((part) => verb + part),
        ...(isLast ? [`${verb}${ending.slice(0, 2 * LONGEST_ENDING)}$`] : []),
      ];
    })
    .filter((piece) => piece.length > 1 && !DAYS.test(piece));
}

/** Words that tell nothing by themselves: articles, prepositions, pronouns, days, months, numbers. */
const IDLE =
  "a about above across after again against all also although am among an and another any are around as at based be because been before being below between both but by can could did do does done down during each either else etc even ever every few for from had has have having he her here hers him his how however i if in including into is it its itself just least less many may me might more most much must my near nor now of off on once one only onto or other others our out over own per rather s same shall she should since so some such than that the their them then there these they this those though through thus to too toward towards under until up upon us very via was we were what when where whether which while who whom whose why will with within would you your " +
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow day days week weeks month months year years time spring summer autumn winter am pm jst " +
  "two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion first second third fourth fifth sixth seventh eighth ninth tenth st nd rd th " +
  "japan japanese defence defense minister ministry mr mrs ms dr";
const IDLE_WORDS: ReadonlySet<string> = new Set(IDLE.split(" "));
/** They change what the word after them tells: not signed, will be held. */
const TURNING: ReadonlySet<string> = new Set(
  "not no never without yet will would was were been be had has have".split(" "),
);
const ONLY_TURNING: ReadonlySet<string> = new Set("not no never without yet".split(" "));

function isWhole(word: string): boolean {
  return word.length > 1 && !IDLE_WORDS.has(word) && !ONLY_TURNING.has(word);
}

function piecesOfEnglish(normal: string): readonly string[] {
  const words = [...normal.matchAll(/[a-z]+(?:'[a-z]+)?/gu)].map(([word]) => word);
  return words.flatMap((word, at) => {
    if (!isWhole(word)) return [];
    const before = words[at - 1];
    const leads = before !== undefined && (isWhole(before) || TURNING.has(before));
    return leads ? [word, `${before} ${word}`] : [word];
  });
}

/** Each once. */
export function tellingPieces(normal: string, language: "ja" | "en"): readonly string[] {
  return [...new Set(language === "ja" ? piecesOfJapanese(normal) : piecesOfEnglish(normal))];
}
