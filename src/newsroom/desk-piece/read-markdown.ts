// Takes the Markdown of a desk piece and gives its blocks, or the line that is not in the subset: headings, paragraphs, lists, tables, quotes.

import type { ArticleBlock } from "../../terms/article.ts";
import type { MarkedText, TextMark } from "../../terms/marks/text-mark.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { readTable } from "./read-table.ts";
import { joinLines, readMarkedLine } from "./marked-line.ts";
import { type Line, UnsupportedMarkdown } from "./unsupported-markdown.ts";

export type MarkdownError = { readonly line: number; readonly message: string };

const HEADING = /^(#{1,6})\s+(.+?)\s*#*$/u;
const LIST_ENTRY = /^(?:[-*+]|\d+[.)])\s+(.+)$/u;
const QUOTE = /^>\s?(.*)$/u;
const CREDIT = /^(?:—|――|──|--)\s*(.+)$/u;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/u;

type Chunk = readonly [Line, ...Line[]];

/** Text without marks says nothing of marks. */
const withItsMarks = ({ text, marks }: MarkedText): { text: string; marks?: readonly TextMark[] } =>
  marks.length === 0 ? { text } : { text, marks };

function parseHeading([line, ...rest]: Chunk): readonly ArticleBlock[] {
  const [, marks = "", text = ""] = HEADING.exec(line.text) ?? [];
  const heading: ArticleBlock = {
    kind: "heading",
    ...withItsMarks(readMarkedLine({ ...line, text })),
    level: Math.max(2, marks.length),
  };
  const [next, ...others] = rest;
  return next === undefined ? [heading] : [heading, ...parseChunk([next, ...others])];
}

function parseList(chunk: Chunk): ArticleBlock {
  const entries: Line[][] = [];
  for (const line of chunk) {
    const [, text] = LIST_ENTRY.exec(line.text.trimStart()) ?? [];
    if (text === undefined) {
      entries.at(-1)?.push({ ...line, text: line.text.trim() });
      continue;
    }
    if (/^\s{2,}/u.test(line.text)) throw new UnsupportedMarkdown(line.number, "a list inside a list");
    const number = /^\d+[.)]/u.exec(line.text)?.[0];
    entries.push([{ ...line, text: number === undefined ? text : `${number} ${text}` }]);
  }
  const read = entries.map(joinLines);
  const hasMarks = read.some(({ marks }) => marks.length > 0);
  return {
    kind: "list",
    entries: read.map(({ text }) => text),
    ...(hasMarks && { marks: read.map(({ marks }) => marks) }),
  };
}

function parseQuote(chunk: Chunk): ArticleBlock {
  const lines = chunk.map((line): Line => {
    const [, text] = QUOTE.exec(line.text) ?? [];
    if (text === undefined) {
      throw new UnsupportedMarkdown(line.number, 'a line of a quote without ">" (leave an empty line)');
    }
    return { ...line, text };
  });
  const [, credit] = CREDIT.exec(lines.at(-1)?.text.trim() ?? "") ?? [];
  const words = credit === undefined ? lines : lines.slice(0, -1);
  const text = joinLines(words.filter((line) => line.text.trim() !== ""));
  return { kind: "quote", ...withItsMarks(text), ...(credit === undefined ? {} : { credit }) };
}

function parseChunk(chunk: Chunk): readonly ArticleBlock[] {
  const [first] = chunk;
  if (RULE.test(first.text.trim())) throw new UnsupportedMarkdown(first.number, "a rule");
  if (/^(?:```|~~~)/u.test(first.text)) throw new UnsupportedMarkdown(first.number, "a code block");
  if (HEADING.test(first.text)) return parseHeading(chunk);
  if (LIST_ENTRY.test(first.text)) return [parseList(chunk)];
  if (QUOTE.test(first.text)) return [parseQuote(chunk)];
  if (first.text.startsWith("|")) return [readTable(chunk)];
  return [{ kind: "paragraph", ...withItsMarks(joinLines(chunk)) }];
}

/** Stretches of lines between empty ones. */
function splitChunks(markdown: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let open: [Line, ...Line[]] | undefined;
  for (const [index, text] of markdown.split(/\r\n|[\r\n]/u).entries()) {
    const line: Line = { number: index + 1, text: text.trimEnd() };
    if (line.text === "") {
      open = undefined;
    } else if (open === undefined) {
      open = [line];
      chunks.push(open);
    } else {
      open.push(line);
    }
  }
  return chunks;
}

/**
 * Lines are counted from 1 within `markdown`; `firstLine` says where it begins in its file.
 * Emphasis, links and readings become marks, each within one line; images, code and other HTML are refused by name, not
 * dropped without a word.
 */
export function readMarkdown(
  markdown: string,
  firstLine = 1,
): Result<readonly ArticleBlock[], MarkdownError> {
  try {
    return success(splitChunks(markdown).flatMap(parseChunk));
  } catch (error) {
    if (!(error instanceof UnsupportedMarkdown)) throw error;
    const line = error.line + firstLine - 1;
    return failure({ line, message: `line ${line}: ${error.what} is not part of the desk's Markdown` });
  }
}
