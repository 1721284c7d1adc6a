// Takes a text and its blocks; gives its lines that hold something, trimmed, with their exact spans.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { Block, BlockShape } from "../../terms/document.ts";
import type { Span } from "../../terms/span.ts";

export type Line = {
  /** Without the white space around it. */
  readonly span: Span;
  /** The line with its width folded: the same length as its span. */
  readonly text: string;
  readonly shape?: BlockShape;
  /** True when the source's own markup sets it apart from the document. */
  readonly furniture: boolean;
  readonly listed: boolean;
};

const LIST_MARK = /^(?:[-*•◦・○●■]\s|[-•◦]\S)/u;

/** Widths folded one to one, and every kind of blank made a plain space, so that spans hold. */
export function foldText(text: string): string {
  return foldWidth(text).replaceAll(/[\t\u00a0\u2000-\u200a\u3000]/gu, " ");
}

export function readLines(text: string, folded: string, blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  let block = 0;
  for (const raw of text.split("\n")) {
    const end = at + raw.length;
    const span = trimSpan(folded, [at, end]);
    while (block < blocks.length && (blocks[block]?.span[1] ?? 0) <= span[0]) block += 1;
    if (span[0] < span[1]) lines.push(lineOf(folded, span, blocks[block]));
    at = end + 1;
  }
  return lines;
}

/** The span without white space at either end; empty when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let [start, end] = span;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return [start, end];
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Most lines begin and end with letters of kana and kanji: no expression is needed for them.
  if (unit > 0x30_00 && unit < 0xfe_ff) return false;
  return /[\s\u0000\ufeff]/u.test(text.charAt(at));
}

/** Most lines begin with a letter of kana or kanji; of these only ・ marks an item. */
function isMarked(line: string): boolean {
  return (line.charCodeAt(0) < 0x30_40 || line.startsWith("・")) && LIST_MARK.test(line);
}

function lineOf(folded: string, span: Span, block: Block | undefined): Line {
  const text = folded.slice(...span);
  const own = block !== undefined && block.span[0] < span[1] ? block : undefined;
  return {
    span,
    text,
    ...(own === undefined ? {} : { shape: own.shape }),
    furniture: own?.furniture ?? false,
    listed: own?.shape === "list-item" || isMarked(text),
  };
}
