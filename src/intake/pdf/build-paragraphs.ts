// buildParagraphs: takes the lines of a whole PDF in reading order, gives paragraphs, headings, list entries and rows.

import { startsWithListMarker } from "../lines/list-marker.ts";
import type { PdfLine } from "./build-lines.ts";
import type { PdfPage } from "./pdf-piece.ts";

export type PdfParagraph = {
  readonly kind: "lines" | "row";
  readonly lines: readonly PdfLine[];
  readonly furniture: boolean;
  readonly level?: number;
};

/** In parts of the font size. */
const LEADING = 2.1;
const INDENT = 0.6;
const SHORT_OF_MARGIN = 1.6;
/** Only lines that take this part of the page can be lines of a paragraph. */
const LINE_SHARE = 0.35;
const HEADING_SIZE = 1.2;
const TITLE_SIZE = 1.6;
/** What starts a new paragraph wherever it stands: numbers and letters of clauses, labels in brackets. */
const CLAUSE_START =
  /^\s*(?:[（(][0-9０-９一二三四五六七八九十ア-ンa-z]{1,3}[)）]|[0-9０-９]{1,2}\s*[.．、)）\s　]|[①-⑳㈠-㈩]|第[0-9０-９一二三四五六七八九十百]+[条章節項]|[【〔［<＜《〈])/u;

/** A particle or a comma ends no paragraph, however far from the margin the line stops. */
const UNFINISHED = /[、のをがにはでとへも]$/u;

export function buildParagraphs(
  pages: readonly PdfPage[],
  lines: readonly PdfLine[],
  furniture: ReadonlySet<PdfLine>,
): readonly PdfParagraph[] {
  const body = lines.filter((line) => !furniture.has(line));
  const bodySize = medianSize(body);
  const margins = marginsByPage(body);
  const extents = new Map(pages.map((page) => [page.page, page] as const));
  const paragraphs: PdfParagraph[] = [];
  let open: PdfLine[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push(closeParagraph(open, bodySize));
    open = [];
  };
  for (const [at, line] of body.entries()) {
    const last = open.at(-1);
    const fits =
      last !== undefined &&
      !isRow(body, at) &&
      continuesParagraph(open, line, {
        margin: margins.get(marginKey(last)) ?? last.end,
        extent: extentOf(extents, last),
      });
    if (!fits) close();
    if (isRow(body, at)) paragraphs.push({ kind: "row", lines: [line], furniture: false });
    else open.push(line);
  }
  close();
  return withFurniture(paragraphs, [...furniture]);
}

/** A line with gaps is a row when a neighbour has gaps, too: one alone is only spaced out. */
function isRow(lines: readonly PdfLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.segments.length < 2) return false;
  return [lines[at - 1], lines[at + 1]].some(
    (other) => other !== undefined && other.page === line.page && other.segments.length > 1,
  );
}

function continuesParagraph(
  open: readonly PdfLine[],
  next: PdfLine,
  { margin, extent }: { readonly margin: number; readonly extent: number },
): boolean {
  const last = open.at(-1);
  if (last === undefined || last.vertical !== next.vertical) return false;
  const size = last.size;
  if (Math.abs(next.size - size) > size * 0.12) return false;
  if (startsWithListMarker(next.text) || CLAUSE_START.test(next.text) || /^[\s　]/u.test(next.text))
    return false;
  if (endsEarly(last, next, margin) || last.end - last.start < extent * LINE_SHARE) return false;
  const step = next.across - last.across;
  if (last.page === next.page ? step < size * 0.5 || step > size * LEADING : next.page !== last.page + 1)
    return false;
  const shift = (next.start - last.start) / size;
  const first = open.length === 1;
  const hanging = first && (startsWithListMarker(last.text) || CLAUSE_START.test(last.text));
  if (shift > INDENT) return hanging;
  return shift > -INDENT || first;
}

/** A line is full when what the next one starts with would not have fitted: a 漢字, or a whole word. */
function endsEarly(last: PdfLine, next: PdfLine, margin: number): boolean {
  if (UNFINISHED.test(last.text)) return false;
  const word = /^[!-~\u00C0-\u024F]+/u.exec(next.text)?.[0].length ?? 0;
  const width = ((next.end - next.start) / Math.max(1, next.text.length)) * (word + 1);
  return last.end < margin - Math.max(last.size * SHORT_OF_MARGIN, width);
}

function closeParagraph(lines: readonly PdfLine[], bodySize: number): PdfParagraph {
  const size = lines[0]?.size ?? bodySize;
  const heading = lines.length <= 2 && size >= bodySize * HEADING_SIZE;
  const level = heading ? { level: size >= bodySize * TITLE_SIZE ? 1 : 2 } : {};
  return { kind: "lines", lines, furniture: false, ...level };
}

/** Page numbers stand behind the last paragraph that starts on their page or before: paragraphs run on over them. */
function withFurniture(
  paragraphs: readonly PdfParagraph[],
  furniture: readonly PdfLine[],
): readonly PdfParagraph[] {
  const all: PdfParagraph[] = [];
  const left = furniture.toSorted((a, b) => a.page - b.page);
  for (const paragraph of paragraphs) {
    const page = paragraph.lines[0]?.page ?? 0;
    while (left[0] !== undefined && left[0].page < page) all.push(furnitureOf(left.shift()));
    all.push(paragraph);
  }
  return [...all, ...left.map(furnitureOf)];
}

function furnitureOf(line: PdfLine | undefined): PdfParagraph {
  return { kind: "lines", lines: line === undefined ? [] : [line], furniture: true };
}

/** Half of the characters have this size or a smaller one. */
function medianSize(lines: readonly PdfLine[]): number {
  const sorted = lines.toSorted((a, b) => a.size - b.size);
  const units = sorted.reduce((sum, line) => sum + line.text.length, 0);
  let seen = 0;
  for (const line of sorted) {
    seen += line.text.length;
    if (seen * 2 >= units) return line.size;
  }
  return 0;
}

/** Where the longest line of each page ends, for each direction of writing. */
function marginsByPage(lines: readonly PdfLine[]): ReadonlyMap<string, number> {
  const margins = new Map<string, number>();
  for (const line of lines) {
    const key = marginKey(line);
    margins.set(key, Math.max(margins.get(key) ?? Number.NEGATIVE_INFINITY, line.end));
  }
  return margins;
}

function marginKey(line: PdfLine): string {
  return `${line.page} ${line.vertical}`;
}

function extentOf(pages: ReadonlyMap<number, PdfPage>, line: PdfLine): number {
  const page = pages.get(line.page);
  return page === undefined ? 0 : line.vertical ? page.height : page.width;
}
