// PdfMessage: what the reading thread is given and what it gives back.

import type { Block, SourceRun, Warning } from "../../terms/document.ts";
import type { Limits } from "../limits.ts";

export type PdfJob = {
  readonly bytes: Uint8Array;
  readonly limits: Pick<Limits, "pages" | "pdfText">;
};

export type PdfReading = {
  readonly kind: "read";
  readonly title?: string;
  readonly pages: number;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sourceMap: readonly SourceRun[];
  /** The raw text of each page, which `sourceMap` counts in. */
  readonly rawPages: readonly string[];
  readonly warnings: readonly Warning[];
};

export type PdfFailure = {
  readonly kind: "failed";
  readonly why: "encrypted" | "corrupt" | "too-many-pages" | "too-much-text" | "no-text";
  /** The count that was too high, or of pages without text. */
  readonly count?: number;
};

export type PdfMessage = PdfReading | PdfFailure;
