// Takes width-folded text and gives whole numbers written in digits or kanji, one at a time, from a given place.

const KANJI_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壱: 1,
  弐: 2,
  参: 3,
};

const KANJI_PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of whole numbers below ten thousand, for use inside a character class. */
export const KANJI_NUMERALS = "〇零一二三四五六七八九十百千";

const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12, 京: 1e16, 垓: 1e20 };
const MYRIAD_PIECE = /([^万億兆京垓]+)([万億兆京垓]?)/g;
const ONLY_MYRIAD_PIECES = /^(?:[^万億兆京垓]+[万億兆京垓]?)+$/;

/** How many digits by place may follow 十, 百, 千: 二千〇〇一 has the three that 千 leaves open. */
function digitsBehind(place: number): number {
  return Math.log10(place);
}

/** `二十三` → 23, `二〇二五` → 2025, `千二百` → 1200, `百〇七` → 107; below ten thousand; undefined for anything else. */
export function parseKanjiNumeral(text: string): number | undefined {
  let sum = 0;
  let pending: number | undefined;
  let digits = 0;
  let lastPlace = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const digit = KANJI_DIGITS[character];
    const place = KANJI_PLACES[character];
    if (digit !== undefined) {
      pending = (pending ?? 0) * 10 + digit;
      digits += 1;
    } else if (place !== undefined && place < lastPlace && digits <= 1) {
      sum += (pending ?? 1) * place;
      pending = undefined;
      digits = 0;
      lastPlace = place;
    } else return undefined;
  }
  const mixed = lastPlace !== Number.POSITIVE_INFINITY && digits > 1;
  if (text === "" || (mixed && digits !== digitsBehind(lastPlace))) return undefined;
  return sum + (pending ?? 0);
}

/** 一万二千 and its like; the places fall, and 万 has a number before it. */
function parseMyriads(text: string): number | undefined {
  if (!ONLY_MYRIAD_PIECES.test(text)) return undefined;
  let sum = 0;
  let lastPlace = Number.POSITIVE_INFINITY;
  for (const [, digits = "", sign = ""] of text.matchAll(MYRIAD_PIECE)) {
    const number = parseKanjiNumeral(digits);
    const place = MYRIADS[sign] ?? 1;
    if (number === undefined || place >= lastPlace) return undefined;
    sum += number * place;
    lastPlace = place;
  }
  return sum;
}

/** A whole number in ASCII digits or kanji (to 垓), or 元 (the first year of an era); undefined for anything else. */
export function parseWholeNumber(text: string): number | undefined {
  if (text === "元") return 1;
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  return parseKanjiNumeral(text) ?? (/[万億兆京垓]/.test(text) ? parseMyriads(text) : undefined);
}
