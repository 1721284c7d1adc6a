// Takes a sticky expression; gives the code units that its matches may begin with, read off its source.

import { readOpening, readQuantifier, type Source } from "./needed-signs.ts";

/** From the first unit to the last, both with it. */
type Range = readonly [first: number, last: number];
/** `begins`: undefined where it may begin with anything; `mayBeEmpty`: what stands behind it may begin the match too. */
type Beginning = { readonly begins: readonly Range[] | undefined; readonly mayBeEmpty: boolean };

const PLACES = 1024;
/** A wider class tells little. */
const WIDEST = 256;
const ANYTHING: Beginning = { begins: undefined, mayBeEmpty: false };
const NOTHING: Beginning = { begins: [], mayBeEmpty: true };

/** 1 at the place of each code unit that a match may begin with; undefined where any may, or a match may be empty. Some units share a place. */
export function firstUnits({ source, flags }: RegExp): Uint8Array | undefined {
  if (/[iv]/.test(flags)) return undefined;
  const { begins, mayBeEmpty } = readAlternatives({ text: source, ignoresCase: false, at: 0 });
  if (begins === undefined || mayBeEmpty) return undefined;
  const places = new Uint8Array(PLACES);
  for (const [first, last] of begins) {
    for (let unit = first; unit <= last; unit += 1) places[placeOfUnit(unit)] = 1;
  }
  return places;
}

/** At a text's end there is no unit, and no place. */
export function placeOfUnit(unit: number): number {
  return unit & (PLACES - 1);
}

function readAlternatives(source: Source): Beginning {
  let { begins, mayBeEmpty } = readSequence(source);
  while (source.text[source.at] === "|") {
    source.at += 1;
    const other = readSequence(source);
    begins = both(begins, other.begins);
    mayBeEmpty ||= other.mayBeEmpty;
  }
  source.at += 1;
  return { begins, mayBeEmpty };
}

function both(
  a: readonly Range[] | undefined,
  b: readonly Range[] | undefined,
): readonly Range[] | undefined {
  return a === undefined || b === undefined ? undefined : [...a, ...b];
}

function readSequence(source: Source): Beginning {
  let begins: readonly Range[] | undefined = [];
  let mayBeEmpty = true;
  while (source.at < source.text.length && source.text[source.at] !== "|" && source.text[source.at] !== ")") {
    const atom = readAtom(source);
    const isThere = readQuantifier(source);
    if (!mayBeEmpty) continue;
    begins = both(begins, atom.begins);
    mayBeEmpty = atom.mayBeEmpty || !isThere;
  }
  return { begins, mayBeEmpty };
}

function readAtom(source: Source): Beginning {
  const letter = source.text[source.at] ?? "";
  source.at += 1;
  if (letter === "(") return readGroup(source);
  if (letter === "[") return readClass(source);
  if (letter === "\\") return readEscape(source);
  if (letter === "^" || letter === "$") return NOTHING;
  // What stands behind the second half of a character is said of the whole.
  if (/[\udc00-\udfff]/.test(source.text[source.at] ?? "")) source.at += 1;
  return letter === "." ? ANYTHING : one(letter.charCodeAt(0));
}

function one(unit: number): Beginning {
  return { begins: [[unit, unit]], mayBeEmpty: false };
}

/** What is looked for ahead begins as the match does; what must not be there, or stands before, tells nothing. */
function readGroup(source: Source): Beginning {
  const open = readOpening(source);
  const inside = readAlternatives(source);
  if (open === "?!" || open === "?<=" || open === "?<!") return NOTHING;
  return /^\?[a-z-]+:/u.test(open) ? ANYTHING : inside;
}

const FIGURES: Range = [0x30, 0x39];

function readEscape(source: Source): Beginning {
  const letter = source.text[source.at] ?? "";
  const code = /^(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(source.text.slice(source.at, source.at + 5));
  source.at += code?.[0].length ?? 1;
  if (code !== null) return one(Number.parseInt(code[1] ?? code[2] ?? "", 16));
  if (letter === "b" || letter === "B") return NOTHING;
  if (letter === "d") return { begins: [FIGURES], mayBeEmpty: false };
  if (letter === "n" || letter === "t") return one(letter === "n" ? 0x0a : 0x09);
  if (!/[0-9A-Za-z]/.test(letter)) return one(letter.charCodeAt(0));
  // \s, \p{…}, \k<…>, \1: whatever it is, and however it goes on.
  source.at += /^(?:\{[^}]*\}|<[^>]*>)/.exec(source.text.slice(source.at, source.at + 40))?.[0].length ?? 0;
  return { begins: undefined, mayBeEmpty: true };
}

/** Past the bracket that closes it. */
function readClass(source: Source): Beginning {
  const from = source.at;
  while (source.at < source.text.length && source.text[source.at] !== "]")
    source.at += source.text[source.at] === "\\" ? 2 : 1;
  const inside = source.text.slice(from, source.at);
  source.at += 1;
  // An escape that stands for several letters, or half a character.
  if (inside.startsWith("^") || /\\[0-9A-Za-ce-z]|[\ud800-\udfff]/.test(inside)) return ANYTHING;
  const ranges = [...inside.replaceAll("\\d", "0-9").matchAll(/\\?([^])(?:-\\?([^]))?/g)].map(
    ([, first = "", last = first]): Range => [first.charCodeAt(0), last.charCodeAt(0)],
  );
  return ranges.some(([first, last]) => last - first > WIDEST)
    ? ANYTHING
    : { begins: ranges, mayBeEmpty: false };
}
