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

/** `二十三` → 23, `二〇二五` → 2025, `千二百` → 1200; undefined for anything else. */
export function parseKanjiNumeral(text: string): number | undefined {
  let sum = 0;
  let pending: number | undefined;
  let lastPlace = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const digit = KANJI_DIGITS[character];
    const place = KANJI_PLACES[character];
    if (digit !== undefined) {
      // 二〇二五 is read by place only while no 十百千 has come.
      if (pending !== undefined && lastPlace !== Number.POSITIVE_INFINITY) return undefined;
      pending = (pending ?? 0) * 10 + digit;
    } else if (place !== undefined && place < lastPlace) {
      sum += (pending ?? 1) * place;
      pending = undefined;
      lastPlace = place;
    } else return undefined;
  }
  return text === "" ? undefined : sum + (pending ?? 0);
}

/** A number in ASCII digits or kanji, or 元 (the first year of an era); undefined for anything else. */
export function parseWholeNumber(text: string): number | undefined {
  if (text === "元") return 1;
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  return parseKanjiNumeral(text);
}
