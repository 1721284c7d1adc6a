// Body elements: what each HTML element of a moved body means for its blocks, and which of them are left out with a note.

import { readLinkAddress } from "../../terms/marks/link-address.ts";
import type { Note } from "../piece.ts";
import type { BlockWriter } from "./block-writer.ts";
import { withoutControls } from "./tidy-text.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

const REMOVED: Readonly<Record<string, Note["code"]>> = {
  script: "script-removed",
  style: "script-removed",
  template: "script-removed",
  iframe: "embed-removed",
  object: "embed-removed",
  embed: "embed-removed",
  applet: "embed-removed",
  video: "embed-removed",
  audio: "embed-removed",
  canvas: "embed-removed",
  svg: "embed-removed",
  math: "embed-removed",
  "amp-img": "embed-removed",
  form: "form-removed",
  select: "form-removed",
  textarea: "form-removed",
  button: "form-removed",
};
/** What a reader with scripts does not see, and the duplicate that lazy pictures leave for those without. */
const SILENT: ReadonlySet<string> = new Set(["noscript", "head", "title", "rp"]);
const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span strike strong sub sup time tt u var wbr code rt rp img br input".split(
    " ",
  ),
);

const MARKS: Readonly<Record<string, "strong" | "emphasis">> = {
  strong: "strong",
  b: "strong",
  em: "emphasis",
  i: "emphasis",
};

/** As WordPress writes dynamic blocks: `<!-- wp:latest-posts {"postsToShow":3} /-->`. */
const FILLED_IN_BLOCK = /^\s*wp:([a-z][\w/-]*)\b[^]*\/\s*$/;

export class BodyElements {
  teaserParts: number | undefined;
  readonly #writer: BlockWriter;
  readonly #notes: Note[];
  readonly #resolve: (address: string) => string;
  /** Names of open elements whose content is left out, the outermost first. */
  readonly #dropped: string[] = [];
  #isInLink = false;
  #reading: string | undefined;
  #removedControls = false;

  constructor(writer: BlockWriter, notes: Note[], resolve: (address: string) => string) {
    this.#writer = writer;
    this.#notes = notes;
    this.#resolve = resolve;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#dropped.length > 0) {
      this.#dropped.push(name);
      return;
    }
    const removed = REMOVED[name];
    if (removed !== undefined) {
      this.#drop(
        name,
        removed,
        attributes["src"] ?? attributes["data"] ?? attributes["action"] ?? `<${name}>`,
      );
    } else if (SILENT.has(name)) {
      this.#dropped.push(name);
    } else if (isHidden(attributes)) {
      this.#drop(name, "hidden-removed", `<${name}>`);
    } else {
      this.#begin(name, attributes);
    }
  }

  close(name: string): void {
    if (this.#dropped.length > 0) this.#dropped.pop();
    else this.#finish(name);
  }

  text(text: string): void {
    if (this.#dropped.length > 0) return;
    const kept = withoutControls(text);
    if (kept.length !== text.length && !this.#removedControls) {
      this.#removedControls = true;
      this.#notes.push({ code: "characters-removed", about: "" });
    }
    if (this.#reading !== undefined) this.#reading += kept;
    else this.#writer.write(kept);
  }

  comment(comment: string): void {
    if (/^\s*more\b/.test(comment)) {
      this.#writer.boundary();
      this.teaserParts ??= this.#writer.parts.length;
    } else if (/^\s*nextpage\s*$/.test(comment)) {
      this.#writer.boundary();
    } else {
      const [, block] = FILLED_IN_BLOCK.exec(comment) ?? [];
      if (block !== undefined) this.#notes.push({ code: "block-removed", about: block });
    }
  }

  #drop(name: string, code: Note["code"], about: string): void {
    this.#dropped.push(name);
    this.#notes.push({ code, about });
  }

  #begin(name: string, attributes: Attributes): void {
    const writer = this.#writer;
    if (/^h[1-6]$/.test(name)) writer.openHeading(Number(name[1]));
    else if (name === "br") writer.lineBreak();
    else if (name === "img") this.#picture(attributes);
    else if (name === "a") this.#openLink(attributes["href"]);
    else if (name === "ul" || name === "menu") writer.openList(false, 1);
    else if (name === "ol") writer.openList(true, Number.parseInt(attributes["start"] ?? "1", 10) || 1);
    else if (name === "li") writer.openEntry();
    else if (name === "table") writer.openTable();
    else if (name === "tr") writer.openRow();
    else if (name === "td" || name === "th") writer.openCell(name === "th");
    else if (name === "blockquote") writer.openQuote();
    else if (name === "cite" || name === "footer") writer.openCredit();
    else if (name === "figure") writer.openFigure();
    else if (name === "figcaption") writer.openCaption();
    else if (name === "pre") this.#openPreformatted();
    else if (name === "ruby") writer.openRuby();
    else if (name === "rt") this.#reading = "";
    else if (name in MARKS) writer.openMark({ kind: MARKS[name] ?? "strong" });
    else if (name === "input") this.#notes.push({ code: "form-removed", about: "<input>" });
    else if (!INLINE.has(name)) writer.boundary();
  }

  #finish(name: string): void {
    const writer = this.#writer;
    if (/^h[1-6]$/.test(name)) writer.closeHeading();
    else if (name === "a") this.#closeLink();
    else if (name === "ul" || name === "ol" || name === "menu") writer.closeList();
    else if (name === "table") writer.closeTable();
    else if (name === "blockquote") writer.closeQuote();
    else if (name === "cite" || name === "footer") writer.closeCredit();
    else if (name === "figure") writer.closeFigure();
    else if (name === "figcaption") writer.closeCaption();
    else if (name === "pre") writer.closePreformatted();
    else if (name === "ruby") writer.closeRuby();
    else if (name === "rt") this.#closeReading();
    else if (name in MARKS) writer.closeMark(MARKS[name] ?? "strong");
    else if (!INLINE.has(name)) writer.boundary();
  }

  #openPreformatted(): void {
    this.#writer.openPreformatted();
    this.#notes.push({ code: "emphasis-dropped", about: "<pre>" });
  }

  #picture(attributes: Attributes): void {
    // Pictures that wait for a script have their address elsewhere, and a drawn dot in `src`.
    const source = attributes["data-src"] ?? attributes["data-lazy-src"] ?? attributes["src"] ?? "";
    if (source === "" || source.startsWith("data:")) {
      this.#notes.push({ code: "picture-removed", about: source.slice(0, 40) });
      return;
    }
    const address = this.#resolve(source);
    this.#writer.picture({ kind: "picture", address, alt: withoutControls(attributes["alt"] ?? "").trim() });
  }

  #openLink(address: string | undefined): void {
    this.#closeLink();
    const href = readLink(address === undefined ? "" : this.#resolve(address.trim()));
    if (href === undefined) return;
    this.#isInLink = true;
    this.#writer.openMark({ kind: "link", href });
  }

  #closeLink(): void {
    if (this.#isInLink) this.#writer.closeMark("link");
    this.#isInLink = false;
  }

  #closeReading(): void {
    const reading = this.#reading?.trim().replaceAll(/\s+/g, " ") ?? "";
    this.#reading = undefined;
    if (reading !== "") this.#writer.reading(reading);
  }
}

/** Addresses as browsers take them; undefined for what leads within the page, into a script or nowhere. */
function readLink(address: string): string | undefined {
  const whole = address.startsWith("//") ? `https:${address}` : address;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return readLinkAddress(whole);
  return readLinkAddress(whole) ?? readLinkAddress(new URL(whole).href);
}

function isHidden({ hidden, style }: Attributes): boolean {
  if (hidden !== undefined) return true;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
