// Takes a folded text; gives it with the line breaks inside hard-wrapped sentences made blanks, so that spans still hold; a word cut in two stays cut.

/** A page is wrapped at one width; shorter ones are lists and heads, longer ones whole paragraphs. */
const NARROWEST = 24;
const WIDEST = 60;
/** A line may end early by what may not begin the next one. */
const RAGGED = 2;
/** So many full lines that break off inside a sentence make a wrapped text. */
const LEAST = 3;
const ENDS = /[。.!?:」』)】]$/u;
const BEGINS =
  /^(?: *(?:[○・◆■●※*•-]|\(?\d{1,2}[.)、]|[(「『【〔]?[一二三四五六七八九十]{1,2}[、.)])| +\S|$)/u;

type Break = { readonly at: number; readonly width: number };

/** The breaks behind lines that end inside a sentence and are followed by its rest. */
function innerBreaks(folded: string): readonly Break[] {
  const lines = folded.split("\n");
  let at = -1;
  return lines.flatMap((line, index): readonly Break[] => {
    at += line.length + 1;
    const next = lines[index + 1];
    if (next === undefined || line.length < NARROWEST || line.length > WIDEST) return [];
    return ENDS.test(line) || BEGINS.test(next) ? [] : [{ at, width: line.length }];
  });
}

/** A paragraph of another width may stand before or behind, as a translation does; not within what is wrapped. */
function isWrapped(folded: string, full: readonly Break[], widest: number): boolean {
  const isLong = (line: string): boolean => line.length > widest + RAGGED;
  if (!folded.split("\n").some(isLong)) return true;
  const [first, last] = [full[0]?.at ?? 0, full.at(-1)?.at ?? 0];
  const wrapped = folded.slice(first, last).split("\n");
  const closed = wrapped.filter((line) => line.endsWith("。")).length;
  return full.length > LEAST && closed > 1 && !wrapped.some(isLong) && full.length * 2 > wrapped.length;
}

export function joinWrappedLines(folded: string): string {
  const breaks = innerBreaks(folded);
  const widest = breaks.reduce((width, one) => Math.max(width, one.width), 0);
  const full = breaks.filter(({ width }) => width >= widest - RAGGED);
  if (full.length < LEAST || !isWrapped(folded, full, widest)) return folded;
  const joined = folded.split("");
  for (const { at } of full) joined[at] = " ";
  return joined.join("");
}
