// Takes an expression; gives the letters, and pairs of letters side by side, without which no text can match it, read off its source.

import { isBlankUnit, smallUnit } from "./letter-marks.ts";

/** A letter or two of the text, in small letters. Of a group of them, a text must have one. */
type Signs = readonly string[];

/** So many signs are in nearly every text. */
const MOST_SIGNS = 48;
/** So many groups tell nearly as much as all. */
const MOST_GROUPS = 3;

/** `at`: how far it was read. */
export type Source = { readonly text: string; readonly ignoresCase: boolean; at: number };

/** Groups of signs, of each of which a text must have one; none where the source tells nothing, or holds what is not known here. */
export function neededSigns({ source, flags }: RegExp): readonly Signs[] {
  return flags.includes("v")
    ? []
    : readAlternatives({ text: source, ignoresCase: flags.includes("i"), at: 0 });
}

/** As far as the bracket that closes them: of several alternatives, the best group of each. */
function readAlternatives(source: Source): readonly Signs[] {
  const alternatives: (readonly Signs[])[] = [readSequence(source)];
  while (source.text[source.at] === "|") {
    source.at += 1;
    alternatives.push(readSequence(source));
  }
  source.at += 1;
  const [only = []] = alternatives;
  if (alternatives.length === 1) return only;
  const best = alternatives.map(([first = []]) => first);
  const all = [...new Set(best.flat())];
  return best.some((group) => group.length === 0) || all.length > MOST_SIGNS ? [] : [all];
}

function readSequence(source: Source): readonly Signs[] {
  const groups: Signs[] = [];
  let before: Signs = [];
  // The letters before, as long as no pair has them.
  let alone: Signs = [];
  while (source.at < source.text.length && source.text[source.at] !== "|" && source.text[source.at] !== ")") {
    const { letters, needed } = readAtom(source);
    const isThere = readQuantifier(source);
    const pairs = isThere ? pairsOf(before, letters) : [];
    groups.push(pairs.length > 0 ? pairs : alone, ...(isThere ? needed : []));
    before = isThere ? letters : [];
    alone = pairs.length > 0 ? [] : before;
  }
  return [...groups, alone]
    .filter((group) => group.length > 0)
    .toSorted((a, b) => commonness(a) - commonness(b))
    .slice(0, MOST_GROUPS);
}

function pairsOf(before: Signs, letters: Signs): Signs {
  return before.length * letters.length > MOST_SIGNS
    ? []
    : before.flatMap((first) => letters.map((second) => first + second));
}

/** Kanji and katakana tell more than kana, figures and marks, which every text has; two letters more than one. */
function commonness(group: Signs): number {
  const isRare = group.every((sign) => /^[ァ-ヺ一-龠]+$/u.test(sign));
  const isPair = group.every((sign) => sign.length === 2);
  return group.length + (isRare ? 0 : MOST_SIGNS) + (isPair ? 0 : MOST_SIGNS / 2);
}

/** `letters`: those that the atom may stand for, none where it stands for too many or for a place. */
type Atom = { readonly letters: Signs; readonly needed: readonly Signs[] };

function readAtom(source: Source): Atom {
  const letter = source.text[source.at] ?? "";
  source.at += 1;
  if (letter === "(") return { letters: [], needed: readGroup(source) };
  if (letter === "[") return { letters: readClass(source), needed: [] };
  if (letter === "\\") return { letters: readEscape(source), needed: [] };
  return { letters: ".^$".includes(letter) ? [] : signsOf(source, letter), needed: [] };
}

/** What a text may write a letter as; none for what is not known to be in the text where the expression matches. */
function signsOf({ ignoresCase }: Source, letter: string): Signs {
  const unit = letter.charCodeAt(0);
  const isPlain = unit < 0x80 || !ignoresCase || letter.toLowerCase() === letter.toUpperCase();
  const isHalf = unit >= 0xd8_00 && unit <= 0xdf_ff;
  return letter === "" || !isPlain || isHalf || isBlankUnit(unit)
    ? []
    : [String.fromCharCode(smallUnit(unit))];
}

/** What stands behind a group's bracket: `?:`, `?<=`, `?<name>`, or nothing. */
export function readOpening(source: Source): string {
  const [open = ""] =
    /^(?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/u.exec(source.text.slice(source.at, source.at + 40)) ?? [];
  source.at += open.length;
  return open;
}

function readGroup(source: Source): readonly Signs[] {
  const open = readOpening(source);
  const needed = readAlternatives(source);
  return open.endsWith("!") || /^\?[a-z-]+:/u.test(open) ? [] : needed;
}

function readEscape(source: Source): Signs {
  const letter = source.text[source.at] ?? "";
  const code = /^u(?:[0-9a-f]{4}|\{[0-9a-f]+\})|^x[0-9a-f]{2}|^[pPk](?:\{[^}]*\}|<[^>]*>)|^c[a-z]/i.exec(
    source.text.slice(source.at, source.at + 40),
  )?.[0];
  source.at += code?.length ?? 1;
  return /[0-9A-Za-z]/.test(letter) ? [] : signsOf(source, letter);
}

/** Past the bracket that closes it; its letters where it lists them one by one. */
function readClass(source: Source): Signs {
  const from = source.at;
  while (source.at < source.text.length && source.text[source.at] !== "]")
    source.at += source.text[source.at] === "\\" ? 2 : 1;
  const inside = source.text.slice(from, source.at);
  source.at += 1;
  if (inside.length > MOST_SIGNS || inside.startsWith("^") || /\\[0-9A-Za-z]|.-./u.test(inside)) return [];
  const letters = [...inside.replaceAll("\\", "")].map((letter) => signsOf(source, letter));
  return letters.some((signs) => signs.length === 0) ? [] : [...new Set(letters.flat())];
}

/** Behind an atom; false when the atom may be left out. */
export function readQuantifier(source: Source): boolean {
  const [all, least] =
    /^(?:[*?]|\+|\{(\d+)(?:,\d*)?\})\??/.exec(source.text.slice(source.at, source.at + 16)) ?? [];
  if (all === undefined) return true;
  source.at += all.length;
  return all.startsWith("+") || (least !== undefined && Number(least) > 0);
}
