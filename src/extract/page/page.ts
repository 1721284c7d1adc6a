// Page: a received text laid out for reading: folded, cut into lines and parts, its language known.

import type { LetterMarks } from "../../japanese/search/letter-marks.ts";
import { markLetters } from "../../japanese/search/letter-marks.ts";
import { splitSentences } from "../../japanese/sentences.ts";
import type { Part, PartRole } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import type { AnnouncementText } from "../announcement-text.ts";
import { readLanguage } from "../head/read-language.ts";
import { splitEnglishSentences } from "./english-sentences.ts";
import type { Line } from "./lines.ts";
import { foldText, readLines } from "./lines.ts";
import type { PageForm } from "./read-parts.ts";
import { readParts } from "./read-parts.ts";
import { joinWrappedLines } from "./wrapped-lines.ts";

export type Page = {
  readonly text: string;
  /** As long as `text`, unit for unit, with widths and blanks folded: patterns are matched here. */
  readonly folded: string;
  readonly language: "ja" | "en";
  readonly form: PageForm;
  readonly lines: readonly Line[];
  /** The role of each line, in line order. */
  readonly roles: readonly PartRole[];
  readonly parts: readonly Part[];
  /** Of the folded text: they tell of any stretch of it which expressions cannot match there. */
  readonly marks: LetterMarks;
  /** What several readers ask for is worked out once. */
  readonly asked: Asked;
};

type Asked = {
  /** By roles. */
  readonly texts: Map<string, string>;
  readonly lines: Map<string, readonly Line[]>;
  /** By stretches. */
  readonly sentences: Map<string, readonly Span[]>;
};

/** The parts that facts stand in. */
export const FACT_ROLES: readonly PartRole[] = ["headline", "stamp", "lead", "official"];
/** The parts of running text. */
export const BODY_ROLES: readonly PartRole[] = ["lead", "official"];

export function layOut(input: AnnouncementText): Page {
  const folded = foldText(input.text);
  const lines = readLines(input.text, folded, input.blocks ?? []);
  const { form, parts, roles } = readParts(lines);
  const language = readLanguage(textOf(folded, parts, BODY_ROLES) || folded);
  return {
    text: input.text,
    folded: language === "ja" ? joinWrappedLines(folded) : folded,
    language,
    form,
    lines,
    roles,
    parts,
    marks: markLetters(folded),
    asked: { texts: new Map(), lines: new Map(), sentences: new Map() },
  };
}

function textOf(folded: string, parts: readonly Part[], roles: readonly PartRole[]): string {
  return partsOf(parts, roles)
    .map(({ span }) => folded.slice(...span))
    .join("\n");
}

function partsOf(parts: readonly Part[], roles: readonly PartRole[]): readonly Part[] {
  return parts.filter(({ role }) => roles.includes(role));
}

/** The folded text of some parts, joined by line breaks. */
export function foldedText(page: Page, roles: readonly PartRole[]): string {
  return textOf(page.folded, page.parts, roles);
}

/** The folded text with all but some parts blanked out, so that spans still hold. */
export function onlyParts(page: Page, roles: readonly PartRole[]): string {
  return remember(page.asked.texts, roles.join(" "), () => blankOthers(page, roles));
}

function remember<V>(known: Map<string, V>, asked: string, find: () => V): V {
  const before = known.get(asked);
  if (before !== undefined) return before;
  const found = find();
  known.set(asked, found);
  return found;
}

function blankOthers(page: Page, roles: readonly PartRole[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span } of partsOf(page.parts, roles)) {
    pieces.push(blank(page.folded.slice(at, span[0])), page.folded.slice(...span));
    at = span[1];
  }
  return pieces.join("");
}

/** Blanks for all but the line breaks. */
function blank(text: string): string {
  return text === "\n" || text === "" ? text : text.replaceAll(/[^\n]+/g, ({ length }) => " ".repeat(length));
}

/** The lines of some parts, in text order. */
export function linesOf(page: Page, roles: readonly PartRole[]): readonly Line[] {
  return remember(page.asked.lines, roles.join(" "), () =>
    page.lines.filter((_, index) => roles.includes(page.roles[index] ?? "furniture")),
  );
}

/** The sentences of one stretch, trimmed of white space. */
export function sentencesOf(page: Page, span: Span): readonly Span[] {
  return remember(page.asked.sentences, span.join(" "), () =>
    (page.language === "ja" ? splitSentences : splitEnglishSentences)(page.folded, span),
  );
}

/** The sentences of the running text, in text order. */
export function sentencesOfBody(page: Page): readonly Span[] {
  return partsOf(page.parts, BODY_ROLES).flatMap(({ span }) => sentencesOf(page, span));
}

/** The role of the part that a span begins in; `furniture` where it begins in none. */
export function roleAt(page: Page, at: number): PartRole {
  let low = 0;
  let high = page.parts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const part = page.parts[middle];
    if (part === undefined) break;
    if (at < part.span[0]) high = middle - 1;
    else if (at >= part.span[1]) low = middle + 1;
    else return part.role;
  }
  return "furniture";
}
