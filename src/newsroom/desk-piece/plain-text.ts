// Takes lines of Markdown inside a block and gives their plain text, joined as Japanese or as spaced words, marks refused.

export type Line = { readonly number: number; readonly text: string };

/** Something that the desk's Markdown has not; caught where the piece is read. */
export class UnsupportedMarkdown extends Error {
  readonly line: number;
  readonly what: string;

  constructor(line: number, what: string) {
    super(what);
    this.line = line;
    this.what = what;
  }
}

const UNSUPPORTED: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/!\[[^\]]*\]\(/u, "an image"],
  [/\[[^\]]*\]\([^)]*\)/u, "a link"],
  [/<\/?[A-Za-z][^>]*>/u, "HTML"],
  [/(?<![\\*])\*\*[^*\s]/u, "emphasis (**)"],
  [/(?<!\\)`[^`]+`/u, "code"],
];

/** The text of one line with its backslash escapes taken off. */
export function plainText({ number, text }: Line): string {
  for (const [pattern, what] of UNSUPPORTED) {
    if (pattern.test(text)) throw new UnsupportedMarkdown(number, what);
  }
  return text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/gu, "$1").trim();
}

/** A line end between two words of a spaced script is a space; in Japanese it is nothing. */
export function joinLines(lines: readonly Line[]): string {
  let joined = "";
  for (const line of lines) {
    const text = plainText(line);
    const isSpaced = /[\w.,;:!?)'"]$/u.test(joined) && /^[\w('"]/u.test(text);
    joined += isSpaced ? ` ${text}` : text;
  }
  return joined;
}
