// Likeness: a text in, its sketch out (MinHash over fours of letters), by which texts like it are found without reading them; two sketches in, how alike their texts are out.
// After Broder, "On the resemblance and containment of documents" (1997); bands after Indyk and Motwani (1998).

import { lettersOf } from "./letters-of.ts";

const SKETCH_LENGTH = 64;
const GRAM = 4;
const GRAMS_A_STEP = 2_000;
/** Texts that share 7 of 10 fours share a band in 99 of 100 cases, those that share 3 in 12. */
const ROWS_A_BAND = 4;
/** More letters than a long announcement has; what stands behind them is compared when a text is found. */
const MOST_LETTERS = 200_000;
/** Of a text without letters, in every place. */
const NOTHING = 0xff_ff_ff_ff;

/** Reports of one form differ in their figures: what stands around figures finds the same one among thousands. */
const FIGURE_GRAM = 8;
const FIGURE_BANDS = 4;
const ROWS_A_FIGURE_BAND = 8;

export type LikenessMarks = { readonly sketch: Uint32Array; readonly bands: readonly number[] };

/** 64 whole numbers of 32 bits. */
export function sketchOf(text: string): Uint32Array {
  return likenessMarksOf(text).sketch;
}

/** One whole number of 32 bits a band; none for a text without letters, which is like no other. */
export function bandsOf(sketch: Uint32Array): readonly number[] {
  return sketch.every((value) => value === NOTHING) ? [] : foldBands(sketch, ROWS_A_BAND);
}

/** What is kept to find a text by: its sketch, its bands and, behind these, bands of what stands around its figures. */
export function likenessMarksOf(text: string): LikenessMarks {
  const marking = markLikeness(text);
  for (;;) {
    const step = marking.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of some milliseconds, between which others may have their turn: a long text takes half a second. */
export function* markLikeness(text: string): Generator<undefined, LikenessMarks> {
  const letters = boundedLetters(text);
  yield;
  const sketch = yield* sketchInSteps(letters);
  const figures = new Uint32Array(FIGURE_BANDS * ROWS_A_FIGURE_BAND).fill(NOTHING);
  let found = 0;
  for (const figure of letters.matchAll(/\d+(?:\.\d+)*/g)) {
    const from = Math.max(0, figure.index - GRAM);
    lower(figures, hashOf(letters, from, figure.index + figure[0].length + FIGURE_GRAM - GRAM));
    found += 1;
    if (found % GRAMS_A_STEP === 0) yield;
  }
  const hasFigures = figures[0] !== NOTHING;
  return {
    sketch,
    bands: [...bandsOf(sketch), ...(hasFigures ? foldBands(figures, ROWS_A_FIGURE_BAND) : [])],
  };
}

/** Below it two texts are not compared: they say too much else to be one. */
export const LEAST_ALIKE = 0.6;

/** From 0 to 1: the share of their fours that two texts have in common, give or take 0.06; 0 where one has no letters. */
export function likenessOf(one: Uint32Array, other: Uint32Array): number {
  if (one.length !== other.length || bandsOf(one).length === 0) return 0;
  const same = one.filter((value, at) => value === other[at]);
  return same.length / one.length;
}

const boundedLetters = (text: string): string =>
  lettersOf(text.slice(0, 2 * MOST_LETTERS)).slice(0, MOST_LETTERS);

function* sketchInSteps(letters: string): Generator<undefined, Uint32Array> {
  const sketch = new Uint32Array(SKETCH_LENGTH).fill(NOTHING);
  const grams = new Set<number>();
  const last = Math.max(Math.min(1, letters.length), letters.length - GRAM + 1);
  for (let at = 0; at < last; at += 1) {
    const gram = hashOf(letters, at, at + GRAM);
    if (grams.has(gram)) continue;
    grams.add(gram);
    lower(sketch, gram);
    if (grams.size % GRAMS_A_STEP === 0) yield;
  }
  return sketch;
}

/** Each place has a mixing of its own and keeps the lowest that it was shown. */
function lower(places: Uint32Array, hash: number): void {
  for (let at = 0; at < places.length; at += 1) {
    const value = mix(hash ^ Math.imul(at + 1, 0x9e_37_79_b1));
    if (value < (places[at] ?? 0)) places[at] = value;
  }
}

function hashOf(letters: string, from: number, to: number): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = from; at < to && at < letters.length; at += 1)
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01_00_01_93);
  return hash;
}

/** The finalizer of MurmurHash3. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function foldBands(places: Uint32Array, rows: number): readonly number[] {
  return Array.from({ length: places.length / rows }, (_, band) => {
    let hash = 0x81_1c_9d_c5;
    for (const value of places.subarray(band * rows, (band + 1) * rows)) hash = mix(hash ^ value) + 1;
    return hash | 0;
  });
}
