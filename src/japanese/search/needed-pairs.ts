// Takes an expression; gives the pairs of letters, side by side, without which no text can match it, read off its source.

/** Of a group of pairs, a text must have one. */
type Pairs = readonly string[];

/** So many pairs are in nearly every text. */
const MOST_PAIRS = 40;
/** So many groups tell nearly as much as all. */
const MOST_GROUPS = 3;

type Source = { readonly text: string; at: number };

/** Groups of pairs, of each of which a text must have one; none where the source tells nothing, or holds what is not known here. */
export function neededPairs({ source, flags }: RegExp): readonly Pairs[] {
  return /[iv]/.test(flags) ? [] : readAlternatives({ text: source, at: 0 });
}

/** As far as the bracket that closes them: of several alternatives, the best group of each. */
function readAlternatives(source: Source): readonly Pairs[] {
  const alternatives: (readonly Pairs[])[] = [readSequence(source)];
  while (source.text[source.at] === "|") {
    source.at += 1;
    alternatives.push(readSequence(source));
  }
  source.at += 1;
  const [only = []] = alternatives;
  if (alternatives.length === 1) return only;
  const best = alternatives.map(([first = []]) => first);
  const all = [...new Set(best.flat())];
  return best.some((group) => group.length === 0) || all.length > MOST_PAIRS ? [] : [all];
}

function readSequence(source: Source): readonly Pairs[] {
  const groups: Pairs[] = [];
  let before = "";
  while (source.at < source.text.length && source.text[source.at] !== "|" && source.text[source.at] !== ")") {
    const { letter, needed } = readAtom(source);
    const isThere = readQuantifier(source);
    if (isThere) groups.push(...(before !== "" && letter !== "" ? [[before + letter]] : []), ...needed);
    before = isThere ? letter : "";
  }
  return groups.toSorted((a, b) => commonness(a) - commonness(b)).slice(0, MOST_GROUPS);
}

/** Kanji and katakana tell more than kana, figures and marks, which every text has. */
function commonness(group: Pairs): number {
  return group.length + (group.every((pair) => /^[ァ-ヺ一-龠]+$/u.test(pair)) ? 0 : MOST_PAIRS);
}

/** `letter`: the one that the atom stands for, empty where it stands for several or for a place. */
type Atom = { readonly letter: string; readonly needed: readonly Pairs[] };

function readAtom(source: Source): Atom {
  const letter = source.text[source.at] ?? "";
  source.at += 1;
  if (letter === "(") return { letter: "", needed: readGroup(source) };
  if (letter === "[") skipClass(source);
  if (letter === "\\") return { letter: readEscape(source), needed: [] };
  return { letter: "[.^$".includes(letter) ? "" : letter, needed: [] };
}

function readGroup(source: Source): readonly Pairs[] {
  const [open = ""] =
    /^(?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/u.exec(source.text.slice(source.at, source.at + 40)) ?? [];
  source.at += open.length;
  const needed = readAlternatives(source);
  return open.endsWith("!") || /^\?[a-z-]+:/u.test(open) ? [] : needed;
}

function readEscape(source: Source): string {
  const letter = source.text[source.at] ?? "";
  const code = /^u(?:[0-9a-f]{4}|\{[0-9a-f]+\})|^x[0-9a-f]{2}|^[pPk](?:\{[^}]*\}|<[^>]*>)|^c[a-z]/i.exec(
    source.text.slice(source.at, source.at + 40),
  )?.[0];
  source.at += code?.length ?? 1;
  return /[0-9A-Za-z]/.test(letter) ? "" : letter;
}

/** Past the bracket that closes it. */
function skipClass(source: Source): void {
  while (source.at < source.text.length && source.text[source.at] !== "]")
    source.at += source.text[source.at] === "\\" ? 2 : 1;
  source.at += 1;
}

/** Behind an atom; false when the atom may be left out. */
function readQuantifier(source: Source): boolean {
  const [all, least] =
    /^(?:[*?]|\+|\{(\d+)(?:,\d*)?\})\??/.exec(source.text.slice(source.at, source.at + 16)) ?? [];
  if (all === undefined) return true;
  source.at += all.length;
  return all.startsWith("+") || (least !== undefined && Number(least) > 0);
}
