// Takes any text and gives the same text with width variants made one, unit for unit, so that spans stay valid.

/** Runs of code units that move by a fixed distance: [first, last, the unit that `first` becomes]. */
const RUNS: readonly (readonly [first: number, last: number, to: number])[] = [
  [0xff01, 0xff5d, 0x21], // ！ to ｝ → ! to }
];

/** Single characters that stand for one another on official pages; the first of each row is what they become. */
const SAME: readonly (readonly [becomes: string, variants: string])[] = [
  [" ", "\u3000\u00a0\u2002\u2003\u2009\u202f"],
  ["~", "〜～∼˜∽〰"],
  ["-", "‐‑‒–—―−－﹣"],
  ["・", "·･•‧∙⋅"],
  ["(", "（❨⦅﹙"],
  [")", "）❩⦆﹚"],
  ["。", "｡"],
  ["、", "､"],
  ["「", "｢"],
  ["」", "｣"],
  [":", "︰∶꞉"],
  ["/", "⁄∕"],
  ["'", "’‘"],
  ["=", "゠"],
];

/** Half-width katakana ｦ to ﾝ in code order; voiced marks (ﾞ ﾟ) stay as they are, since folding them would change lengths. */
const HALF_WIDTH_KATAKANA =
  "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
const HALF_WIDTH_KATAKANA_FIRST = 0xff66;

/** By unit what it becomes; 0 for most, which stay as they are. */
function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [first, last, to] of RUNS) {
    for (let unit = first; unit <= last; unit += 1) table[unit] = to + (unit - first);
  }
  for (const [becomes, variants] of SAME) {
    for (let at = 0; at < variants.length; at += 1) table[variants.charCodeAt(at)] = becomes.charCodeAt(0);
  }
  for (let at = 0; at < HALF_WIDTH_KATAKANA.length; at += 1) {
    table[HALF_WIDTH_KATAKANA_FIRST + at] = HALF_WIDTH_KATAKANA.charCodeAt(at);
  }
  return table;
}

const TABLE = buildTable();
/** The byte order mark is a character of the text like any other. */
const DECODER = new TextDecoder("utf-16le", { ignoreBOM: true });
/** `String.fromCharCode` takes its units as arguments, and the stack bounds how many. */
const CHUNK = 4096;

/** The decoder would replace half of a surrogate pair, so a text that holds one takes the slower way. */
function textOf(units: Uint16Array, wellFormed: boolean): string {
  if (wellFormed) return DECODER.decode(units);
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    pieces.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  return pieces.join("");
}

function firstFolded(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f && TABLE[unit] !== 0) return at;
  }
  return -1;
}

/**
 * Folds full-width ASCII, tildes, dashes, middle dots, brackets, spaces and half-width katakana to one form each.
 * The result has exactly the length of `text` in UTF-16 code units: match on it, slice surfaces from `text`.
 */
export function foldWidth(text: string): string {
  const first = firstFolded(text);
  if (first < 0) return text;
  const units = new Uint16Array(text.length - first);
  for (let at = first; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    units[at - first] = TABLE[unit] || unit;
  }
  // Joined, not added: the engine keeps a sum in two pieces, and each look at a letter of it costs more.
  return [text.slice(0, first), textOf(units, text.isWellFormed())].join("");
}
