// HeadReader: takes the tags of a page's head, gives its title, canonical address and meta values.

import type { HtmlHead } from "./html-tree.ts";

/** A hostile head is not kept whole. */
const MAX_META = 200;
const MAX_TITLE = 2000;

export class HeadReader {
  #title = "";
  #titles = 0;
  #canonical: string | undefined;
  #base: string | undefined;
  readonly #meta = new Map<string, string>();

  readTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "title") this.#titles++;
    if (name === "meta") this.#readMeta(attributes);
    const rel = attributes["rel"]?.toLowerCase().split(/\s+/u) ?? [];
    if (name === "link" && rel.includes("canonical") && attributes["href"])
      this.#canonical ??= attributes["href"];
    if (name === "base") this.#base ??= attributes["href"];
  }

  /** Text of the first `<title>` only; the tokenizer gives it in pieces. */
  readTitle(text: string): void {
    if (this.#titles === 1 && this.#title.length < MAX_TITLE) this.#title += text;
  }

  finish(): HtmlHead {
    const title = this.#title.replaceAll(/\s+/gu, " ").trim().slice(0, MAX_TITLE);
    return {
      meta: Object.fromEntries(this.#meta),
      ...(title === "" ? {} : { title }),
      ...(this.#canonical === undefined ? {} : { canonical: this.#canonical }),
      ...(this.#base === undefined ? {} : { base: this.#base }),
    };
  }

  #readMeta(attributes: Readonly<Record<string, string>>): void {
    const key = (attributes["property"] ?? attributes["name"])?.trim().toLowerCase();
    const content = attributes["content"]?.trim();
    if (key === undefined || key === "" || content === undefined || content === "") return;
    if (this.#meta.size < MAX_META && !this.#meta.has(key)) this.#meta.set(key, content);
  }
}
