// Takes a sentence and words that counted in it, as they are compared; gives the whole words or the phrase of the sentence that they stand in, or nothing where they stand in no whole one.

const CLASSES = [/\p{Script=Han}|々/u, /[\p{Script=Katakana}ー]/u, /[\p{Script=Latin}\p{Nd}'-]/u] as const;
const KANA = /\p{Script=Hiragana}/u;
const BREAK = /[\s、。,.;:「」『』()（）!?！？]/u;
/** A particle before which a phrase may begin: 会談|を行いました. */
const PARTICLE = /[をがはにでとも]/u;
/** 大臣|及び: it joins what follows. */
const JOINS = /[及並]/u;
/** What follows a noun or a verb and is no part of it. */
const PARTICLES_BEHIND =
  /(?<=\p{Script=Han}|[\p{Script=Katakana}ー])(?:[をがはにでとものへや]|から|まで|より|による|について|及び|並びに)+$|(?<=[るたい])と$/u;
/** Longer is no phrase any more. */
const LONGEST = 20;
const MOST_WORDS = 4;

function classOf(sign: string | undefined): number {
  return sign === undefined ? -1 : CLASSES.findIndex((each) => each.test(sign));
}

/** 20分間 is one word, too. */
function goesOn(before: string | undefined, sign: string | undefined): boolean {
  const [first, second] = [classOf(before), classOf(sign)];
  if (JOINS.test(before ?? "") || JOINS.test(sign ?? "")) return false;
  return first >= 0 && (first === second || (/\p{Nd}/u.test(before ?? "") && second === 0));
}

function startOfWord(signs: string, at: number): number {
  let from = at;
  while (from > 0 && goesOn(signs[from - 1], signs[from])) from -= 1;
  return from;
}

function endOfWord(signs: string, at: number): number {
  let to = at;
  while (to < signs.length && goesOn(signs[to - 1], signs[to])) to += 1;
  return to;
}

/** With the word before its particle and the ending behind it: 会談を行いました. */
function phraseAround(signs: string, start: number, end: number): string {
  let to = endOfWord(signs, end);
  while (to < signs.length && KANA.test(signs[to] ?? "")) to += 1;
  let from = start;
  while (from > 0 && KANA.test(signs[from] ?? "")) from -= 1;
  from = startOfWord(signs, from);
  if (from > 1 && PARTICLE.test(signs[from - 1] ?? "") && classOf(signs[from - 2]) >= 0)
    from = startOfWord(signs, from - 2);
  const phrase =
    to - from > LONGEST ? signs.slice(start, Math.min(to, start + LONGEST)) : signs.slice(from, to);
  return phrase.replace(PARTICLES_BEHIND, "");
}

/** Half-width and in small letters, sign by sign, so that places stay. */
function alike(text: string): string {
  return text
    .replaceAll(/[！-～]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfe_e0))
    .toLowerCase();
}

/** `asPhrase`: with the words around it. */
export function surfaceIn(sentence: string, words: string, asPhrase: boolean): string | undefined {
  const folded = alike(sentence);
  const signs = folded.length === sentence.length ? sentence : folded;
  const surface = (part: string): string | undefined => {
    const sought = alike(part).replaceAll(/^[、。\s]+|[、。\s]+$/gu, "");
    const start = sought === "" ? -1 : folded.indexOf(sought);
    if (start < 0) return undefined;
    const found = asPhrase
      ? phraseAround(signs, start, start + sought.length)
      : signs.slice(startOfWord(signs, start), endOfWord(signs, start + sought.length));
    const isScrap = found.length < 2 || (!asPhrase && [...found].every((sign) => KANA.test(sign)));
    return isScrap ? undefined : found;
  };
  const whole = surface(words);
  if (whole !== undefined) return whole;
  const parts = new Set(words.split(BREAK).flatMap((part) => surface(part) ?? []));
  return parts.size === 0 ? undefined : [...parts].slice(0, MOST_WORDS).join(" ");
}
