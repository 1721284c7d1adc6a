// buildLines: takes the pieces of one page in the order of the file, gives its lines with their segments.

import { firstCharacter, joinsWithoutSpace, lastCharacter } from "../lines/characters.ts";
import type { PdfPage, PdfPiece } from "./pdf-piece.ts";

export type PdfLine = {
  readonly page: number;
  readonly vertical: boolean;
  readonly slanted: boolean;
  /** Stretches parted by wide gaps: cells, where lines under each other have them. */
  readonly segments: readonly PdfSegment[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly across: number;
  readonly size: number;
};

export type PdfSegment = readonly { readonly piece: PdfPiece; readonly spaceBefore: boolean }[];

/** In parts of the font size. */
const SAME_LINE = 0.45;
const STEP_BACK = 0.6;
const WIDE_GAP = 1.8;
/** Justified 漢字 stand apart a little; words of other scripts are parted by less. */
const SPACE_BETWEEN_WIDE = 0.6;
const SPACE = 0.18;

export function buildLines(page: PdfPage): readonly PdfLine[] {
  const open: PdfPiece[][] = [];
  for (const piece of page.pieces) {
    if (piece.text.trim() === "") continue;
    const current = open.at(-1);
    const last = current?.at(-1);
    if (current !== undefined && last !== undefined && continuesLine(last, piece)) current.push(piece);
    else open.push([piece]);
  }
  return inReadingOrder(open).map(closeLine);
}

function continuesLine(last: PdfPiece, next: PdfPiece): boolean {
  if (last.vertical !== next.vertical || last.slanted !== next.slanted) return false;
  const size = Math.max(last.size, next.size);
  return (
    Math.abs(last.across - next.across) < size * SAME_LINE && next.along > last.alongEnd - size * STEP_BACK
  );
}

/**
 * Files draw text in any order, mostly that of reading. Going up is fine where a new column starts (further along);
 * where it is not one, the page is sorted from line to line.
 */
function inReadingOrder(lines: readonly PdfPiece[][]): readonly PdfPiece[][] {
  let furthest = Number.NEGATIVE_INFINITY;
  let last: PdfPiece | undefined;
  for (const line of lines) {
    const [first] = line;
    if (first === undefined) continue;
    const jumpsBack = last !== undefined && first.across < last.across - first.size;
    if (jumpsBack && first.along < furthest - first.size) return sortLines(lines);
    if (jumpsBack) furthest = Number.NEGATIVE_INFINITY;
    furthest = Math.max(furthest, line.at(-1)?.alongEnd ?? furthest);
    last = first;
  }
  return lines;
}

function sortLines(lines: readonly PdfPiece[][]): readonly PdfPiece[][] {
  const pieces = lines.flat().toSorted((a, b) => a.across - b.across || a.along - b.along);
  const sorted: PdfPiece[][] = [];
  for (const piece of pieces) {
    const current = sorted.at(-1);
    const first = current?.[0];
    const same =
      first !== undefined &&
      first.vertical === piece.vertical &&
      first.slanted === piece.slanted &&
      Math.abs(first.across - piece.across) < Math.max(first.size, piece.size) * SAME_LINE;
    if (same) current?.push(piece);
    else sorted.push([piece]);
  }
  return sorted.map((line) => line.toSorted((a, b) => a.along - b.along));
}

function closeLine(pieces: readonly PdfPiece[]): PdfLine {
  const segments: { piece: PdfPiece; spaceBefore: boolean }[][] = [];
  let last: PdfPiece | undefined;
  for (const piece of pieces) {
    const gap = last === undefined ? Number.POSITIVE_INFINITY : (piece.along - last.alongEnd) / piece.size;
    if (last === undefined || gap > WIDE_GAP) segments.push([{ piece, spaceBefore: false }]);
    else segments.at(-1)?.push({ piece, spaceBefore: gap > spaceBetween(last.text, piece.text) });
    last = piece;
  }
  const [first] = pieces;
  const longest = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    page: longest.page,
    vertical: longest.vertical,
    slanted: longest.slanted,
    segments,
    text: segments.map(textOf).join(" "),
    start: first?.along ?? 0,
    end: last?.alongEnd ?? 0,
    across: longest.across,
    size: longest.size,
  };
}

function textOf(segment: PdfSegment): string {
  return segment.map(({ piece, spaceBefore }) => (spaceBefore ? ` ${piece.text}` : piece.text)).join("");
}

function spaceBetween(before: string, after: string): number {
  const wide = joinsWithoutSpace(lastCharacter(before)) || joinsWithoutSpace(firstCharacter(after));
  return wide ? SPACE_BETWEEN_WIDE : SPACE;
}
