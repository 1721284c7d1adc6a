// Marked line: a line of Markdown inside a block in, its plain text with the desk's marks over it out, all other markup refused.

import { readLinkAddress } from "../../terms/marks/link-address.ts";
import type { MarkedText, TextMark } from "../../terms/marks/text-mark.ts";
import { type Line, UnsupportedMarkdown } from "./unsupported-markdown.ts";

const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|<>~])/uy;
const LINK = /\[((?:\\.|[^[\]\\])*)\]\((?:<([^<>]*)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))\)/uy;
/** As exports of ours write it, and as writers of Japanese do. */
const RUBY = /<ruby>([^<>]+)(?:<rp>[^<>]*<\/rp>)?<rt>([^<>]+)<\/rt>(?:<rp>[^<>]*<\/rp>)?<\/ruby>/uy;
const JAPANESE_RUBY = /\uff5c([^\uff5c《》]+)《([^《》]+)》/uy;
const TAGGED = /<(strong|em)>/uy;
const UNSUPPORTED: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/!\[[^\]]*\]\(/uy, "an image"],
  [/<\/?[A-Za-z][^>]*>/uy, "HTML"],
  [/`[^`]+`/uy, "code"],
];

type Open = { readonly kind: "strong" | "emphasis"; readonly closing: string; readonly start: number };

class LineReader {
  text = "";
  readonly marks: TextMark[] = [];
  readonly #line: Line;
  readonly #open: Open[] = [];
  #at = 0;

  constructor(line: Line) {
    this.#line = line;
  }

  read(): MarkedText {
    const source = this.#line.text;
    while (this.#at < source.length) {
      if (this.#escape() || this.#ruby() || this.#link() || this.#emphasis()) continue;
      const refused = UNSUPPORTED.find(([pattern]) => this.#match(pattern) !== undefined);
      if (refused) throw new UnsupportedMarkdown(this.#line.number, refused[1]);
      this.text += source.charAt(this.#at);
      this.#at += 1;
    }
    const [unclosed] = this.#open;
    if (unclosed) {
      throw new UnsupportedMarkdown(this.#line.number, `emphasis without its "${unclosed.closing}"`);
    }
    return { text: this.text, marks: this.marks.toSorted((a, b) => a.span[0] - b.span[0]) };
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#line.text) ?? undefined;
  }

  #escape(): boolean {
    const match = this.#match(ESCAPE);
    if (!match) return false;
    this.text += match[1] ?? "";
    this.#at += match[0].length;
    return true;
  }

  #ruby(): boolean {
    const match = this.#match(RUBY) ?? this.#match(JAPANESE_RUBY);
    const [whole = "", base = "", reading = ""] = match ?? [];
    if (!match || base.trim() === "" || reading.trim() === "") return false;
    const start = this.text.length;
    this.text += plain(base);
    this.marks.push({ kind: "ruby", span: [start, this.text.length], reading: plain(reading) });
    this.#at += whole.length;
    return true;
  }

  /** Words of a link hold strong and read stretches, but no link: brackets within them carry a backslash. */
  #link(): boolean {
    const [whole, words = "", bracketed, bare = ""] = this.#match(LINK) ?? [];
    if (whole === undefined || words.trim() === "") return false;
    const href = (bracketed ?? bare).replaceAll(/\\(?=[!-/:-@[-`{-~])/gu, "");
    if (readLinkAddress(href) === undefined) {
      throw new UnsupportedMarkdown(this.#line.number, `a link to "${href.slice(0, 80)}"`);
    }
    const start = this.text.length;
    const within = new LineReader({ ...this.#line, text: words }).read();
    this.text += within.text;
    this.marks.push({ kind: "link", span: [start, this.text.length], href });
    for (const mark of within.marks) {
      // What is strong around the link is so within it.
      if (this.#open.some(({ kind }) => kind === mark.kind)) continue;
      this.marks.push({ ...mark, span: [mark.span[0] + start, mark.span[1] + start] });
    }
    this.#at += whole.length;
    return true;
  }

  /** A sign of emphasis stands at its words: `5 * 3` is none. */
  #emphasis(): boolean {
    const source = this.#line.text;
    const innermost = this.#open.at(-1);
    if (innermost && source.startsWith(innermost.closing, this.#at) && this.text.length > innermost.start) {
      this.#open.pop();
      this.marks.push({ kind: innermost.kind, span: [innermost.start, this.text.length] });
      this.#at += innermost.closing.length;
      return true;
    }
    const [tag, name] = this.#match(TAGGED) ?? [];
    const sign = tag ?? (source.startsWith("**", this.#at) ? "**" : "*");
    const kind = (name ?? sign) === "strong" || sign === "**" ? "strong" : "emphasis";
    const next = source.charAt(this.#at + sign.length);
    if (!source.startsWith(sign, this.#at) || /^[\s*]?$/u.test(next)) return false;
    if (this.#open.some((open) => open.kind === kind)) return false;
    if (sign === "*" && !/[^\s\\*]\*(?!\*)/u.test(source.slice(this.#at + 1))) return false;
    this.#open.push({ kind, closing: tag ? `</${name}>` : sign, start: this.text.length });
    this.#at += sign.length;
    return true;
  }
}

const plain = (text: string): string => text.replaceAll(/\\([\\`*_{}[\]()#+\-.!|<>~])/gu, "$1").trim();

/** Backslash escapes taken off; the marks hold over the text by how they are read. */
export function readMarkedLine(line: Line): MarkedText {
  return new LineReader({ ...line, text: line.text.trim() }).read();
}

/** A line end between two words of a spaced script is a space; in Japanese it is nothing. */
export function joinLines(lines: readonly Line[]): MarkedText {
  let text = "";
  const marks: TextMark[] = [];
  for (const line of lines) {
    const read = readMarkedLine(line);
    if (/[\w.,;:!?)'"]$/u.test(text) && /^[\w('"]/u.test(read.text)) text += " ";
    const offset = text.length;
    text += read.text;
    for (const mark of read.marks) {
      marks.push({ ...mark, span: [mark.span[0] + offset, mark.span[1] + offset] });
    }
  }
  return { text, marks };
}
