// Fitting: the pieces of a headline in, its lines in the largest size that holds them all out, about equally long.

import { type SetCharacter, widthOf } from "./fonts/set-text.ts";

/** In pixels. */
export type Size = { readonly size: number; readonly mostLines: number };

/** From the largest: what a phone shows at a fifth of its size stays readable at 40. */
export const SIZES: readonly Size[] = [
  { size: 68, mostLines: 3 },
  { size: 60, mostLines: 4 },
  { size: 52, mostLines: 4 },
  { size: 46, mostLines: 5 },
  { size: 40, mostLines: 6 },
];

export type Line = readonly SetCharacter[];

const isSpace = (set: SetCharacter | undefined): boolean => set?.character === " ";

function trim(line: Line): Line {
  const start = line.findIndex((set) => !isSpace(set));
  const end = line.findLastIndex((set) => !isSpace(set));
  return start < 0 ? [] : line.slice(start, end + 1);
}

/** A piece that is longer than a line may end anywhere. */
function splitLong(piece: Line, width: number): readonly Line[] {
  return widthOf(piece) <= width ? [piece] : piece.map((set) => [set]);
}

function breakLines(pieces: readonly Line[], width: number): readonly Line[] {
  const lines: Line[] = [];
  let line: SetCharacter[] = [];
  for (const piece of pieces.flatMap((whole) => splitLong(whole, width))) {
    if (widthOf(trim(line.concat(piece))) > width) {
      lines.push(trim(line));
      line = [];
    }
    line.push(...piece);
  }
  return [...lines, trim(line)].filter(({ length }) => length > 0);
}

const NARROWER = 0.96;
/** Of the column: narrower ones part what belongs together. */
const LEAST = 0.75;

/** In the narrowest column that takes no more lines: the last line is not one word alone. */
function balance(pieces: readonly Line[], lines: readonly Line[], width: number): readonly Line[] {
  let best = lines;
  for (let narrower = width * NARROWER; narrower > width * LEAST; narrower *= NARROWER) {
    const tried = breakLines(pieces, narrower);
    if (tried.length > lines.length) return best;
    best = tried;
  }
  return best;
}

/** `width`: of the column, in pixels. What does not fit in the smallest size ends with `more`. */
export function fitHeadline(
  pieces: readonly Line[],
  width: number,
  more: Line,
): { readonly size: number; readonly lines: readonly Line[] } {
  for (const { size, mostLines } of SIZES) {
    const lines = breakLines(pieces, width / size);
    if (lines.length <= mostLines) return { size, lines: balance(pieces, lines, width / size) };
  }
  const { size, mostLines } = SIZES.at(-1) ?? { size: 40, mostLines: 6 };
  const shown = breakLines(pieces, width / size).slice(0, mostLines);
  const last = [...(shown.pop() ?? [])];
  while (last.length > 0 && widthOf(last) + widthOf(more) > width / size) last.pop();
  return { size, lines: [...shown, [...last, ...more]] };
}
