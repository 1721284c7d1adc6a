// Japanese score: how much a decoded text looks like writing rather than like bytes read in the wrong charset.

/** What one character beyond ASCII says about the decoding, by the code point it starts at; sorted. */
const WEIGHTS: readonly (readonly [from: number, weight: number, name: string])[] = [
  [0x80, -1, "C1 controls"],
  [0xa0, 0.1, "Latin-1 signs"],
  [0xc0, 0.3, "Latin letters"],
  [0x250, 0.2, "other scripts"],
  [0x2000, 0.1, "general punctuation and signs"],
  [0x2e80, 0.2, "radicals"],
  [0x3000, 1, "CJK punctuation"],
  [0x3040, 1, "kana"],
  [0x3100, 0.2, "rarer CJK"],
  [0x4e00, 0.6, "Han"],
  [0xa000, 0, "other"],
  [0xac00, 0.6, "Hangul"],
  [0xd800, 0, "astral"],
  [0xe000, -1, "private use"],
  [0xf900, 0.2, "compatibility"],
  [0xff01, 1, "full-width signs"],
  [0xff61, -0.3, "half-width katakana"],
  [0xffa0, -1, "specials and replacements"],
];

/** Enough to judge a text by. */
const SAMPLE_UNITS = 100_000;
/** Japanese without a single kana is either very short or misread. */
const WITHOUT_KANA = -0.4;

/** Mean weight of the characters beyond ASCII, about −1 to 1; 0 when there are none. */
export function scoreText(text: string): { readonly score: number; readonly beyondAscii: number } {
  let sum = 0;
  let beyondAscii = 0;
  let kana = false;
  const end = Math.min(text.length, SAMPLE_UNITS);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    beyondAscii++;
    sum += weightOf(unit);
    kana ||= unit >= 0x3041 && unit <= 0x30ff;
  }
  if (beyondAscii === 0) return { score: 0, beyondAscii };
  return { score: sum / beyondAscii + (kana ? 0 : WITHOUT_KANA), beyondAscii };
}

function weightOf(unit: number): number {
  let weight = 0;
  for (const [from, value] of WEIGHTS) {
    if (unit < from) break;
    weight = value;
  }
  return weight;
}
