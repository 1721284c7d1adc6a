// TreeBuilder: takes tags and texts in source order, gives the tree with implied ends filled in.

import type { Limits } from "../limits.ts";
import { countInside } from "./count-inside.ts";
import {
  BLOCK_ELEMENTS,
  FOREIGN_BREAKOUTS,
  HEAD_ELEMENTS,
  PARAGRAPH_END,
  RAW_TEXT_ELEMENTS,
  VOID_ELEMENTS,
} from "./element-tables.ts";
import { HeadReader } from "./head-reader.ts";
import { isDropped } from "./hidden.ts";
import { type HtmlDoubt, type HtmlElement, type HtmlEvent, type HtmlTree, newElement } from "./html-tree.ts";
import { OpenElements } from "./open-elements.ts";

export class TreeBuilder {
  onOverflow: () => void = () => {};
  readonly #source: string;
  readonly #limits: Pick<Limits, "nesting" | "elements">;
  readonly #root = newElement("#document", undefined);
  readonly #open = new OpenElements();
  readonly #events: HtmlEvent[] = [];
  readonly #head = new HeadReader();
  readonly #doubts: HtmlDoubt[] = [];
  /** Elements below the nesting limit that are open, by name: their end tags end nothing else. */
  readonly #tooDeep = new Map<string, number>();
  #tooDeepElements = 0;
  #elements = 0;

  constructor(source: string, limits: Pick<Limits, "nesting" | "elements">) {
    this.#source = source;
    this.#limits = limits;
  }

  get overflowed(): boolean {
    return this.#elements > this.#limits.elements;
  }

  get inForeign(): boolean {
    return this.#open.has("svg") || this.#open.has("math");
  }

  open(name: string, attributes: Readonly<Record<string, string>> | undefined, at: number): void {
    this.#elements++;
    if (this.overflowed) return this.onOverflow();
    this.#endImplied(name, at);
    if (this.#open.has("head") || !this.#open.has("body")) this.#head.readTag(name, attributes ?? {});
    if (name === "br" || name === "hr") this.#events.push({ kind: "break", at });
    if (VOID_ELEMENTS.has(name)) return;
    // Raw text cannot nest, and must not turn into text because it stands deep.
    const deep = this.#open.depth >= this.#limits.nesting && !RAW_TEXT_ELEMENTS.has(name);
    if (deep) return this.#openTooDeep(name, at);
    const parent = this.#open.top ?? this.#root;
    const element = newElement(name, parent, attributes, isDropped(name, attributes ?? {}));
    this.#open.push(element);
    this.#events.push({ kind: "open", element, at });
  }

  close(name: string, at: number): void {
    if (name === "br") this.#events.push({ kind: "break", at });
    const tooDeep = this.#tooDeep.get(name) ?? 0;
    if (tooDeep > 0) {
      this.#tooDeep.set(name, tooDeep - 1);
      if (BLOCK_ELEMENTS.has(name)) this.#events.push({ kind: "break", at });
      return;
    }
    const ended = this.#open.endedByEnd(name);
    if (ended > 0) this.#pop(ended, at);
    else if (name === "p") this.#events.push({ kind: "break", at });
  }

  text(start: number, end: number): void {
    if (end <= start) return;
    const top = this.#open.top;
    const text = this.#source.slice(start, end);
    if (this.#inTitle(top)) this.#head.readTitle(text);
    const last = this.#events.at(-1);
    const continued = last?.kind === "text" && last.decoded === undefined && last.source[1] === start;
    if (continued) this.#events.pop();
    this.#events.push({ kind: "text", source: [continued ? last.source[0] : start, end] });
    this.#count(top, text);
  }

  entity(decoded: string, start: number, end: number): void {
    const top = this.#open.top;
    if (this.#inTitle(top)) this.#head.readTitle(decoded);
    const last = this.#events.at(-1);
    // An entity of two code points arrives in two halves with one source.
    if (last?.kind === "text" && last.decoded !== undefined && last.source[1] === end) {
      this.#events.pop();
      this.#events.push({ ...last, decoded: last.decoded + decoded });
    } else {
      this.#events.push({ kind: "text", source: [start, end], decoded });
    }
    this.#count(top, decoded);
  }

  doubt(doubt: HtmlDoubt): void {
    this.#doubts.push(doubt);
  }

  finish(): HtmlTree {
    const top = this.#open.top;
    if (top !== undefined && RAW_TEXT_ELEMENTS.has(top.name))
      this.doubt({ kind: "left-open", name: top.name });
    else if (this.#doubts.length === 0 && isCutOff(this.#source, this.#open.has("html"))) {
      this.doubt({ kind: "cut-off" });
    }
    this.#pop(this.#open.depth, this.#source.length);
    if (this.#tooDeepElements > 0) this.doubt({ kind: "too-deep", elements: this.#tooDeepElements });
    return {
      source: this.#source,
      root: this.#root,
      events: this.#events,
      head: this.#head.finish(),
      doubts: this.#doubts,
    };
  }

  #endImplied(name: string, at: number): void {
    if (this.inForeign && FOREIGN_BREAKOUTS.has(name)) {
      while (this.inForeign) this.#pop(1, at);
    }
    if (this.#open.top?.name === "head" && !HEAD_ELEMENTS.has(name)) this.#pop(1, at);
    this.#pop(this.#open.endedByStart(name), at);
    if (BLOCK_ELEMENTS.has(name)) this.#pop(this.#open.endedBy(PARAGRAPH_END), at);
  }

  #openTooDeep(name: string, at: number): void {
    this.#tooDeepElements++;
    this.#tooDeep.set(name, (this.#tooDeep.get(name) ?? 0) + 1);
    if (BLOCK_ELEMENTS.has(name)) this.#events.push({ kind: "break", at });
  }

  #pop(count: number, at: number): void {
    for (let left = count; left > 0; left--) {
      const element = this.#open.pop();
      if (element === undefined) return;
      this.#tooDeep.clear();
      countInside(element);
      this.#events.push({ kind: "close", element, at });
    }
  }

  #inTitle(top: HtmlElement | undefined): boolean {
    return top?.name === "title" && !this.#open.has("body") && !this.inForeign;
  }

  #count(top: HtmlElement | undefined, text: string): void {
    (top ?? this.#root).inside.units += text.trim().length;
  }
}

/** `</body>` and `</html>` may be left out, but hardly any page that writes `<html>` does. */
function isCutOff(source: string, htmlOpen: boolean): boolean {
  return endsInsideTag(source) || (htmlOpen && !/<\/(?:body|html)\b/i.test(source.slice(-20_000)));
}

function endsInsideTag(source: string): boolean {
  const open = source.lastIndexOf("<");
  return open > source.lastIndexOf(">") && /^<[a-z/!]/i.test(source.slice(open, open + 2));
}
