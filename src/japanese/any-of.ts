// Any of: a list of words → the source of an expression that matches any of them, the longest first, what they share written once.

/** So few branches are tried as quickly as a class of their first letters. */
const FEW_BRANCHES = 8;
/** The engine looks up a class of more ranges in a table of its own, which is slower than trying no class at all. */
const MOST_RANGES = 12;

/**
 * The same matches as the words joined by "|", longest first. Written as a tree, some hundred words are compiled and tried
 * in a fraction of the time: `(?:中国|中国共産党|中華民国)` becomes `(?:中(?:国(?:共産党)?|華民国))`. Before many branches
 * stands a class that holds their first letters: a place in the text that begins none of them is passed over at once.
 */
export function anyOf(words: readonly string[]): string {
  const known = written.get(words);
  if (known !== undefined) return known;
  const sorted = words.toSorted();
  const source = `${classOfFirsts(sorted)}${sourceOf(sorted, 0, sorted.length, 0)}`;
  written.set(words, source);
  return source;
}

/** The tables of countries and towns stand in a dozen expressions each. */
const written = new WeakMap<readonly string[], string>();

/** The tree below `words[from]` … `words[to - 1]`, which share their first `depth` units. */
function sourceOf(words: readonly string[], from: number, to: number, depth: number): string {
  let at = from;
  while (at < to && words[at]?.length === depth) at += 1;
  const isWord = at > from;
  const branches: string[] = [];
  while (at < to) {
    const letter = letterAt(words[at] ?? "", depth);
    const first = at;
    while (at < to && words[at]?.startsWith(letter, depth) === true) at += 1;
    branches.push(escape(letter) + sourceOf(words, first, at, depth + letter.length));
  }
  const [only = ""] = branches;
  if (branches.length === 0 || (branches.length === 1 && !isWord)) return only;
  return `(?:${branches.join("|")})${isWord ? "?" : ""}`;
}

/** A whole character, of one unit or two. */
function letterAt(word: string, at: number): string {
  return String.fromCodePoint(word.codePointAt(at) ?? 0);
}

/** The first letters of sorted words as ranges, of which the nearest are joined until there are few. */
function classOfFirsts(sorted: readonly string[]): string {
  const units = [...new Set(sorted.map((word) => word.codePointAt(0) ?? -1))].toSorted((a, b) => a - b);
  if (units.length <= FEW_BRANCHES || units.some((unit) => unit < 0x80 || unit > 0xff_ff)) return "";
  const gaps = units.slice(1).map((unit, index) => unit - (units[index] ?? 0));
  const widest = new Set(gaps.toSorted((a, b) => b - a).slice(0, MOST_RANGES - 1));
  let ranges = "";
  let start = units[0] ?? 0;
  let cuts = 0;
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    if (next !== undefined && (cuts === MOST_RANGES - 1 || !widest.has(next - unit))) continue;
    ranges += `${String.fromCharCode(start)}-${String.fromCharCode(unit)}`;
    start = next ?? 0;
    cuts += 1;
  }
  return `(?=[${ranges}])`;
}

function escape(letter: string): string {
  return "\\^$.*+?()[]{}|/".includes(letter) ? `\\${letter}` : letter;
}
