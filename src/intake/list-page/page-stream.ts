// streamPage: takes the tree of a page, gives what a reader sees as one text with its links, headings and elements in it.

import { BLOCK_ELEMENTS } from "../html/element-tables.ts";
import { TOO_MUCH_TO_BE_FURNITURE } from "../html/furniture/furniture-tables.ts";
import { isMarkedFurniture } from "../html/furniture/is-furniture.ts";
import type { HtmlElement, HtmlEvent, HtmlTree } from "../html/html-tree.ts";
import type { Span } from "../../terms/span.ts";

export type StreamLink = {
  readonly href: string;
  readonly rel: string;
  readonly element: HtmlElement;
  readonly span: Span;
  readonly isFurniture: boolean;
};

export type Place = { readonly start: number; readonly end: number; readonly depth: number };

export type PageStream = {
  /** Blocks are parted by "\n", cells by "\t". */
  readonly text: string;
  readonly links: readonly StreamLink[];
  readonly headings: readonly Span[];
  /** `<time datetime>` that gives a day, where it stands. */
  readonly stamps: readonly { readonly at: number; readonly day: string }[];
  readonly places: ReadonlyMap<HtmlElement, Place>;
  /** There were more links than are read. */
  readonly isCut: boolean;
};

/** Of one page; a list with more is an archive in one file. */
export const MOST_LINKS = 5_000;
const DAY_STAMP = /^\d{4}-\d{2}-\d{2}/;

type Open = { readonly element: HtmlElement; readonly start: number; readonly isFurniture: boolean };

class StreamWriter {
  readonly links: StreamLink[] = [];
  readonly headings: Span[] = [];
  readonly stamps: { at: number; day: string }[] = [];
  readonly places = new Map<HtmlElement, Place>();
  isCut = false;
  readonly #tree: HtmlTree;
  readonly #pieces: string[] = [];
  readonly #open: Open[] = [];
  #length = 0;
  #last = "\n";
  #dropped = 0;

  constructor(tree: HtmlTree) {
    this.#tree = tree;
  }

  get text(): string {
    return this.#pieces.join("");
  }

  read(event: HtmlEvent): void {
    if (event.kind === "open") this.#begin(event.element);
    else if (event.kind === "close") this.#end(event.element);
    else if (this.#dropped > 0) return;
    else if (event.kind === "break") this.#write("\n");
    else this.#writeText(event.decoded ?? this.#tree.source.slice(...event.source));
  }

  #begin(element: HtmlElement): void {
    if (this.#dropped > 0 || element.dropped) {
      this.#dropped += 1;
      return;
    }
    this.#part(element.name);
    const outer = this.#open.at(-1)?.isFurniture ?? false;
    const isThePage = element.inside.units > this.#tree.root.inside.units * TOO_MUCH_TO_BE_FURNITURE;
    const wraps = isThePage && element.name === "form";
    const isFurniture = outer || (!wraps && isMarkedFurniture(element, isThePage));
    this.#open.push({ element, start: this.#length, isFurniture });
    const stamp = element.name === "time" ? DAY_STAMP.exec(element.attributes["datetime"] ?? "") : null;
    if (stamp) this.stamps.push({ at: this.#length, day: stamp[0] });
  }

  #end(element: HtmlElement): void {
    if (this.#dropped > 0) {
      this.#dropped -= 1;
      return;
    }
    const open = this.#open.pop();
    if (!open) return;
    const span: Span = [open.start, this.#length];
    this.places.set(element, { start: span[0], end: span[1], depth: this.#open.length });
    if (/^h[1-6]$/.test(element.name)) this.headings.push(span);
    if (element.name === "a") this.#keepLink(element, span, open.isFurniture);
    this.#part(element.name);
  }

  #keepLink(element: HtmlElement, span: Span, isFurniture: boolean): void {
    const href = element.attributes["href"]?.trim();
    if (href === undefined || href === "" || span[1] === span[0]) return;
    this.isCut ||= this.links.length >= MOST_LINKS;
    if (this.isCut) return;
    this.links.push({ href, rel: element.attributes["rel"] ?? "", element, span, isFurniture });
  }

  #part(name: string): void {
    if (name === "td" || name === "th") this.#write("\t");
    else if (BLOCK_ELEMENTS.has(name)) this.#write("\n");
  }

  #writeText(text: string): void {
    const plain = text.replaceAll(/[\s\u3000]+/gu, " ");
    this.#write(/[\s]$/.test(this.#last) && plain.startsWith(" ") ? plain.slice(1) : plain);
  }

  #write(piece: string): void {
    if (piece === "" || (piece === this.#last && /^[\n\t]$/.test(piece))) return;
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#last = piece.slice(-1);
  }
}

export function streamPage(tree: HtmlTree): PageStream {
  const writer = new StreamWriter(tree);
  for (const event of tree.events) writer.read(event);
  const { text, headings, stamps, places, isCut } = writer;
  const links = writer.links.toSorted((a, b) => a.span[0] - b.span[0]);
  return { text, links, headings, stamps, places, isCut };
}
