// Unsupported Markdown: a line of a desk piece, and the error for what the desk's Markdown has not, caught where the piece is read.

export type Line = { readonly number: number; readonly text: string };

export class UnsupportedMarkdown extends Error {
  readonly line: number;
  readonly what: string;

  constructor(line: number, what: string) {
    super(what);
    this.line = line;
    this.what = what;
  }
}
