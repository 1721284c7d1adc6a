// Takes a text; gives the marks of its letters and of its pairs of letters side by side, by which expressions that cannot match are told.

/** Which letters and pairs a text has, one bit for each. Some share a bit: then an expression is tried in vain. */
export type LetterMarks = {
  readonly bits: Uint32Array;
  /** Tells one text's marks from another's. */
  readonly number: number;
};

const PLACES = 0x80_00;
/** A bit's place is told by its lower five bits within a number of the table. */
const NUMBER_SHIFT = 5;

let marked = 0;

export function placeOf(first: number, second: number): number {
  return (first * 31 + second) & (PLACES - 1);
}

/** The place of a letter alone: as behind no letter. */
export function placeOfSign(sign: string): number {
  return sign.length === 1 ? placeOf(0, sign.charCodeAt(0)) : placeOf(sign.charCodeAt(0), sign.charCodeAt(1));
}

export function hasPlace({ bits }: LetterMarks, place: number): boolean {
  return ((bits[place >> NUMBER_SHIFT] ?? 0) & (1 << (place & 31))) !== 0;
}

/** Latin letters are marked in small; ſ and K are s and k to an expression that ignores case. */
export function smallUnit(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  if (unit === 0x1_7f) return 0x73;
  return unit === 0x21_2a ? 0x6b : unit;
}

/** White space is never needed: where parts of a page are joined or blanked, it comes and goes. */
export function isBlankUnit(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0x30_00 ||
    (unit >= 0x20_00 && unit <= 0x20_0a) ||
    unit === 0xfe_ff
  );
}

/** A table for marks that are asked for only until another text is marked in it. */
export function makeTable(): Uint32Array {
  return new Uint32Array(PLACES >> NUMBER_SHIFT);
}

/** The marks of a text hold for every stretch of it, with other stretches blanked out or not. `bits`: a table to use again. */
export function markLetters(text: string, bits?: Uint32Array): LetterMarks {
  bits?.fill(0);
  return markInto(bits ?? makeTable(), text);
}

function markInto(bits: Uint32Array, text: string): LetterMarks {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = smallUnit(text.charCodeAt(at));
    const alone = placeOf(0, unit);
    const pair = placeOf(before, unit);
    bits[alone >> NUMBER_SHIFT] = (bits[alone >> NUMBER_SHIFT] ?? 0) | (1 << (alone & 31));
    bits[pair >> NUMBER_SHIFT] = (bits[pair >> NUMBER_SHIFT] ?? 0) | (1 << (pair & 31));
    before = unit;
  }
  marked += 1;
  return { bits, number: marked };
}
