// Takes an article and gives it as plain text, as Markdown and as an HTML fragment, with every sign of the text escaped.

import type { ArticleBlock, ArticleDraft } from "../terms/article.ts";
import type { TextMark } from "../terms/marks/text-mark.ts";
import { pictureAsHtml, pictureAsText } from "./render/picture-text.ts";
import type { BlockGroup, OfficialBlock } from "./render/group-blocks.ts";
import { groupBlocks } from "./render/group-blocks.ts";
import { escapeHtml, markReadings } from "./render/html-text.ts";
import { markedAsHtml, markedAsMarkdown } from "./render/marked-text.ts";
import { escapeMarkdown, escapeTableCell } from "./render/markdown-text.ts";

export type RenderWords = {
  /** What stands for official blocks that were left out. */
  readonly omission: string;
};

const DEFAULT_WORDS: RenderWords = { omission: "(中略)" };

type SingleBlock = Exclude<ArticleBlock, OfficialBlock>;

const cellsOf = ({ cells, text }: OfficialBlock): readonly string[] => cells ?? [text];

function blockAsText(block: ArticleBlock, words: RenderWords): string {
  switch (block.kind) {
    case "omission":
      return words.omission;
    case "list":
      return block.entries.map((entry) => `・${entry}`).join("\n");
    case "table":
      return block.rows.map((row) => row.join("\t")).join("\n");
    case "quote":
      return block.credit === undefined ? `「${block.text}」` : `「${block.text}」(${block.credit})`;
    case "picture":
      return pictureAsText(block);
    case "official":
    case "closing":
    case "heading":
    case "paragraph":
      return block.text;
  }
}

/** Plain text keeps the sign that it was written with. */
const OWN_SIGN = /^\s*[-*+•‣◦・･·●○◎◆◇■□▪▫★☆※]/u;

const entryAsText = ({ text }: OfficialBlock): string => (OWN_SIGN.test(text) ? text : `・${text}`);

/** Headline, lead and body, parted by empty lines; rows of one table and entries of one list stay together. */
export function articleAsText(article: ArticleDraft, words: RenderWords = DEFAULT_WORDS): string {
  const body = groupBlocks(article.body).map((group) => {
    if (group.kind === "rows") return group.blocks.map((row) => cellsOf(row).join("\t")).join("\n");
    if (group.kind === "entries") return group.blocks.map(entryAsText).join("\n");
    return blockAsText(group.block, words);
  });
  return `${[article.headline.text, article.lead.text, ...body].filter((part) => part !== "").join("\n\n")}\n`;
}

type Cell = { readonly text: string; readonly marks?: readonly TextMark[] | undefined };
type DeskTable = Extract<ArticleBlock, { kind: "table" }>;

const deskCells = ({ rows, marks }: DeskTable): readonly (readonly Cell[])[] =>
  rows.map((row, at) => row.map((text, of) => ({ text, marks: marks?.[at]?.[of] })));

const officialCells = (row: OfficialBlock): readonly Cell[] => cellsOf(row).map((text) => ({ text }));

const cellAsMarkdown = ({ text, marks }: Cell): string => markedAsMarkdown(text, marks, escapeTableCell);

function markdownTable(rows: readonly (readonly Cell[])[], hasHead: boolean): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly Cell[]): string =>
    `| ${Array.from({ length: width }, (_, index) => cellAsMarkdown(cells[index] ?? { text: "" })).join(" | ")} |`;
  const [first = [], ...rest] = rows;
  const head = hasHead ? first : [];
  const rule = `|${" --- |".repeat(width)}`;
  return [line(head), rule, ...(hasHead ? rest : rows).map(line)].join("\n");
}

function officialAsMarkdown({ shape, text, level }: OfficialBlock): string {
  const escaped = escapeMarkdown(text);
  return shape === "heading"
    ? `${"#".repeat(Math.max(2, level ?? 2))} ${escaped.replace(/\s+/gu, " ")}`
    : escaped;
}

function blockAsMarkdown(block: SingleBlock, words: RenderWords): string {
  switch (block.kind) {
    case "omission":
      return escapeMarkdown(words.omission);
    case "heading":
      return `${"#".repeat(block.level)} ${markedAsMarkdown(block.text, block.marks, escapeMarkdown)}`;
    case "list":
      return block.entries
        .map((entry, at) => `- ${markedAsMarkdown(entry, block.marks?.[at], escapeMarkdown)}`)
        .join("\n");
    case "table":
      return markdownTable(deskCells(block), block.header);
    case "quote": {
      const text = markedAsMarkdown(block.text, block.marks, escapeMarkdown);
      return block.credit === undefined ? `> ${text}` : `> ${text}\n>\n> — ${escapeMarkdown(block.credit)}`;
    }
    case "picture":
      return pictureAsHtml(block);
    case "closing":
      return escapeMarkdown(block.text);
    case "paragraph":
      return markedAsMarkdown(block.text, block.marks, escapeMarkdown);
  }
}

/** The blocks alone, parted by empty lines. */
export function bodyAsMarkdown(blocks: readonly ArticleBlock[], words: RenderWords = DEFAULT_WORDS): string {
  const body = groupBlocks(blocks).map((group) => {
    if (group.kind === "rows") {
      return markdownTable(group.blocks.map(officialCells), group.blocks[0]?.header === true);
    }
    if (group.kind === "entries")
      return group.blocks.map(({ text }) => `- ${escapeMarkdown(text)}`).join("\n");
    return group.block.kind === "official"
      ? officialAsMarkdown(group.block)
      : blockAsMarkdown(group.block, words);
  });
  return body.filter((part) => part !== "").join("\n\n");
}

export function articleAsMarkdown(article: ArticleDraft, words: RenderWords = DEFAULT_WORDS): string {
  const parts = [
    `# ${escapeMarkdown(article.headline.text)}`,
    escapeMarkdown(article.lead.text),
    bodyAsMarkdown(article.body, words),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function htmlTable(rows: readonly (readonly Cell[])[], isHead: (row: number) => boolean): string {
  const lines = rows.map((row, index) => {
    const cell = isHead(index) ? "th" : "td";
    return `<tr>${row.map(({ text, marks }) => `<${cell}>${markedAsHtml(text, marks)}</${cell}>`).join("")}</tr>`;
  });
  return `<table>${lines.join("")}</table>`;
}

function officialAsHtml({ shape, text, level, rubies }: OfficialBlock): string {
  const marked = markReadings(text, rubies ?? []);
  if (shape === "heading") {
    const tag = `h${Math.min(6, Math.max(2, level ?? 2))}`;
    return `<${tag}>${marked}</${tag}>`;
  }
  if (shape === "preformatted") return `<pre>${marked}</pre>`;
  return shape === "caption" ? `<p class="caption">${marked}</p>` : `<p>${marked}</p>`;
}

function groupAsHtml(group: BlockGroup, words: RenderWords): string {
  if (group.kind === "rows") {
    return inOfficial(
      htmlTable(group.blocks.map(officialCells), (row) => group.blocks[row]?.header === true),
    );
  }
  if (group.kind === "entries") {
    const entries = group.blocks.map(({ text, rubies }) => `<li>${markReadings(text, rubies ?? [])}</li>`);
    return inOfficial(`<ul>${entries.join("")}</ul>`);
  }
  const { block } = group;
  return block.kind === "official" ? inOfficial(officialAsHtml(block)) : blockAsHtml(block, words);
}

const inOfficial = (html: string): string => `<div class="official">${html}</div>`;

function blockAsHtml(block: SingleBlock, words: RenderWords): string {
  switch (block.kind) {
    case "omission":
      return `<p class="omission" title="${escapeHtml(block.reason)}">${escapeHtml(words.omission)}</p>`;
    case "closing":
      return `<p class="closing">${escapeHtml(block.text)}</p>`;
    case "heading":
      return `<h${block.level}>${markedAsHtml(block.text, block.marks)}</h${block.level}>`;
    case "paragraph":
      return `<p>${markedAsHtml(block.text, block.marks)}</p>`;
    case "list":
      return `<ul>${block.entries.map((entry, at) => `<li>${markedAsHtml(entry, block.marks?.[at])}</li>`).join("")}</ul>`;
    case "table":
      return htmlTable(deskCells(block), (row) => block.header && row === 0);
    case "picture":
      return pictureAsHtml(block);
    case "quote":
      return `<blockquote><p>${markedAsHtml(block.text, block.marks)}</p>${block.credit === undefined ? "" : `<cite>${escapeHtml(block.credit)}</cite>`}</blockquote>`;
  }
}

/** One `<article>`; what the issuer wrote is inside `class="official"`, what the desk wrote is not. */
export function articleAsHtml(article: ArticleDraft, words: RenderWords = DEFAULT_WORDS): string {
  const body = groupBlocks(article.body).map((group) => groupAsHtml(group, words));
  const lead = article.lead.text === "" ? [] : [`<p class="lead">${escapeHtml(article.lead.text)}</p>`];
  const parts = [`<h1>${escapeHtml(article.headline.text)}</h1>`, ...lead, ...body];
  return `<article lang="${article.language}">\n${parts.join("\n")}\n</article>\n`;
}
