// parseHtml: takes the decoded source of a page, gives its tree; in one pass, without recursion, on any input.

import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import type { Limits } from "../limits.ts";
import { readableCount } from "../readable-count.ts";
import { type Result, success } from "../../terms/result.ts";
import type { HtmlTree } from "./html-tree.ts";
import { TreeBuilder } from "./tree-builder.ts";

export function parseHtml(
  source: string,
  input: string,
  limits: Pick<Limits, "nesting" | "elements">,
): Result<HtmlTree, IntakeError> {
  const builder = new TreeBuilder(source, limits);
  const tokenizer = new Tokenizer({}, new TagReader(source, builder));
  builder.onOverflow = () => tokenizer.pause();
  tokenizer.write(source);
  if (builder.overflowed) {
    return cannotRead(
      "too-complex",
      input,
      `it has more than ${readableCount(limits.elements)} HTML elements.`,
    );
  }
  tokenizer.end();
  return success(builder.finish());
}

/** Attributes that something is decided by; the others are not kept. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set(
  "class id role hidden style href rel name property content open type datetime".split(" "),
);

/** Puts the tokenizer's pieces together into whole tags and texts. */
class TagReader implements TokenizerCallbacks {
  readonly #source: string;
  readonly #builder: TreeBuilder;
  #name = "";
  #tagStart = 0;
  #attributes: Record<string, string> | undefined;
  #attributeName = "";
  #attributeValue = "";

  constructor(source: string, builder: TreeBuilder) {
    this.#source = source;
    this.#builder = builder;
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#source.slice(start, end).toLowerCase();
    this.#tagStart = start - 1;
    this.#attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#source.slice(start, end).toLowerCase();
    this.#attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    if (READ_ATTRIBUTES.has(this.#attributeName)) this.#attributeValue += this.#source.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    if (READ_ATTRIBUTES.has(this.#attributeName)) this.#attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (!READ_ATTRIBUTES.has(this.#attributeName)) return;
    this.#attributes ??= {};
    this.#attributes[this.#attributeName] ??= this.#attributeValue;
  }

  onopentagend(): void {
    this.#builder.open(this.#name, this.#attributes, this.#tagStart);
  }

  onselfclosingtag(): void {
    const foreign = this.#builder.inForeign || this.#name === "svg" || this.#name === "math";
    this.#builder.open(this.#name, this.#attributes, this.#tagStart);
    if (foreign) this.#builder.close(this.#name, this.#tagStart);
  }

  onclosetag(start: number, end: number): void {
    this.#builder.close(this.#source.slice(start, end).toLowerCase(), start - 2);
  }

  ontext(start: number, end: number): void {
    this.#builder.text(start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    this.#builder.entity(String.fromCodePoint(codePoint), this.#source.lastIndexOf("&", end - 1), end);
  }

  oncomment(_start: number, end: number): void {
    if (end >= this.#source.length) this.#builder.doubt({ kind: "left-open", name: "!--" });
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (this.#builder.inForeign) this.#builder.text(start, end - endOffset);
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  isInForeignContext(): boolean {
    return this.#builder.inForeign;
  }
}
