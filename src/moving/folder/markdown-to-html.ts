// Markdown → HTML, which the one reader of bodies then reads; refused where its nesting would cost more than it can be worth.

import MarkdownIt from "markdown-it";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";

/** With HTML as it stands: whatever of it is no text is left out by the reader of bodies. */
const parser = new MarkdownIt({ html: true });

/** Beyond its own limit of nesting the parser drops what stands there without a word; nobody writes more than a few. */
const MOST_MARKS = 20;
const WIDEST_INDENT = 120;
const LONGEST = 4_000_000;

// Each sign can be read in one way only: what fails does so at once.
const QUOTE_MARKS = new RegExp(`^(?:[ \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?>){${MOST_MARKS + 1}}`, "m");
const LIST_MARKS = new RegExp(`^[ \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+){${MOST_MARKS + 1}}`, "m");
const INDENT = new RegExp(`^[ \\t]{${WIDEST_INDENT + 1}}[ \\t]*(?:[-*+>]|\\d{1,9}[.)])`, "m");

/** The error is a sentence without the file's name. */
export function markdownToHtml(markdown: string): Result<string, string> {
  if (markdown.length > LONGEST) return failure("its Markdown is longer than 4 million characters");
  if (QUOTE_MARKS.test(markdown) || LIST_MARKS.test(markdown) || INDENT.test(markdown))
    return failure("its Markdown nests quotes or lists deeper than 20");
  try {
    return success(parser.render(markdown));
  } catch (error) {
    return failure(
      `its Markdown cannot be read: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
    );
  }
}
