// PdfPiece: a run of glyphs on a page, with where it stands and which units of the page's raw text it is.

export type PdfPiece = {
  readonly page: number;
  /** Units of the page's raw text; `text` has the same length. */
  readonly start: number;
  readonly text: string;
  /** Runs downwards, in columns from right to left. */
  readonly vertical: boolean;
  /** Slanted text is a stamp or a watermark. */
  readonly slanted: boolean;
  /** Points along the line: to the right, or downwards in vertical text. */
  readonly along: number;
  readonly alongEnd: number;
  /** Points from line to line: downwards, or to the left in vertical text. */
  readonly across: number;
  readonly size: number;
};

export type PdfPage = {
  readonly page: number;
  /** The raw text: the pieces in the order of the file, "\n" where the file ends a line. */
  readonly raw: string;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
};
