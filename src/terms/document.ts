// Document: one received file as text and blocks, with the way back to what was received.

import type { Span } from "./span.ts";

export type DocumentFormat = "html" | "text" | "pdf";

export type BlockShape = "heading" | "paragraph" | "list-item" | "row" | "preformatted" | "caption";

/**
 * A block is one paragraph-like stretch of the text, separated from the next by one "\n".
 * Blocks are in text order, do not overlap, and their spans never include the separator.
 */
export type Block = {
  readonly shape: BlockShape;
  readonly span: Span;
  /** Heading depth 1–6, for `heading`. */
  readonly level?: number;
  /** For `row`: which table of the document (0-based), and the cells' spans; cells are parted by one "\t". */
  readonly table?: number;
  readonly cells?: readonly Span[];
  /** True for a row of `<th>` cells. */
  readonly header?: boolean;
  /** Stands in navigation, header, footer, aside or a link list, by the source's own markup. */
  readonly furniture?: boolean;
};

/** A reading that the source gave in ruby; `span` is the base text, the reading itself is not in the text. */
export type RubyReading = { readonly span: Span; readonly reading: string };

/**
 * One run of the exact map from text to source: every unit of `text` comes from `source`.
 * When both have the same length the map is unit by unit; otherwise (an entity, a collapsed
 * white space, a PDF glyph run) the whole of `text` comes from the whole of `source`.
 * `source` counts UTF-16 units of the decoded source (HTML, text) or of the page's raw text (PDF, with `page`).
 */
export type SourceRun = { readonly text: Span; readonly source: Span; readonly page?: number };

/** What the head of a page says about it; never part of `text`. */
export type DocumentMetadata = {
  /** `<link rel="canonical">`, as written. */
  readonly canonical?: string;
  /** `<meta>` by name or property, in lower case; the first of each. */
  readonly meta: Readonly<Record<string, string>>;
};

export type SourceDocument = {
  readonly format: DocumentFormat;
  /** As received, before any reading. */
  readonly bytes: Uint8Array;
  /** Lower-case hexadecimal SHA-256 of `bytes`. */
  readonly sha256: string;
  readonly charset: string;
  readonly address?: string;
  /** The document's own title (`<title>`, PDF metadata); not part of `text`. */
  readonly title?: string;
  readonly metadata?: DocumentMetadata;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly rubies: readonly RubyReading[];
  readonly sourceMap: readonly SourceRun[];
  readonly warnings: readonly Warning[];
};

/** A doubt that the desk has to see. `span` is in `text`; a doubt about the whole has none. */
export type Warning = { readonly code: string; readonly span?: Span; readonly message: string };
