// SVG element: as much of a document as Plot asks for, written out as markup in which every text is escaped.

import { escapeText } from "../../site/markup/html.ts";

const XHTML = "http://www.w3.org/1999/xhtml";

/** Plot's own rules are in the desk's stylesheet: the site allows no style elements within a page. */
const LEFT_OUT: ReadonlySet<string> = new Set(["style"]);

/** A series is drawn in the class of its colour, so that the stylesheet can have one for light and one for dark. */
const SERIES = /^series-\d{1,2}$/;

/** Plot writes sixteen digits where the eye sees two; attributes hold no text of anybody's. */
function rounded(value: string): string {
  return value.replace(/\d{1,9}\.\d{3,20}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

class SvgText {
  parentNode: SvgElement | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  markup(): string {
    return escapeText(this.text);
  }
}

export class SvgElement {
  parentNode: SvgElement | null = null;
  childNodes: (SvgElement | SvgText)[] = [];
  readonly ownerDocument: SvgDocument;
  readonly tagName: string;
  readonly namespaceURI: string;
  readonly #attributes = new Map<string, string>();

  constructor(ownerDocument: SvgDocument, tagName: string, namespaceURI: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tagName;
    this.namespaceURI = namespaceURI;
  }
  get firstChild(): SvgElement | SvgText | null {
    return this.childNodes[0] ?? null;
  }
  appendChild<T extends SvgElement | SvgText>(node: T): T {
    return this.insertBefore(node, null);
  }
  insertBefore<T extends SvgElement | SvgText>(node: T, before: SvgElement | SvgText | null): T {
    node.parentNode?.removeChild(node);
    node.parentNode = this;
    const at = before === null ? -1 : this.childNodes.indexOf(before);
    this.childNodes.splice(at < 0 ? this.childNodes.length : at, 0, node);
    return node;
  }
  removeChild<T extends SvgElement | SvgText>(node: T): T {
    this.childNodes = this.childNodes.filter((child) => child !== node);
    node.parentNode = null;
    return node;
  }
  append(...nodes: readonly (SvgElement | SvgText | string)[]): void {
    for (const node of nodes) this.appendChild(typeof node === "string" ? new SvgText(node) : node);
  }
  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }
  setAttributeNS(_space: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }
  set textContent(text: string | number | null) {
    this.childNodes = [];
    if (text !== null && text !== "") this.append(String(text));
  }
  markup(): string {
    // The whole is one image with one name; what Plot calls its parts would be read out to nobody's use.
    const own = [...this.#attributes].filter(
      ([name]) => this.parentNode === null || !name.startsWith("aria-"),
    );
    const attributes = own.map(([name, value]) =>
      SERIES.test(value) ? ` class="${name}-${value}"` : ` ${name}="${escapeText(rounded(value))}"`,
    );
    const inner = this.childNodes
      .filter((node) => node instanceof SvgText || !LEFT_OUT.has(node.tagName))
      .map((node) => node.markup())
      .join("");
    return `<${this.tagName}${attributes.join("")}>${inner}</${this.tagName}>`;
  }
}

/** What Plot takes for `document`. Two packages, jsdom's and linkedom's, do the same in ten and twenty times the code. */
export class SvgDocument {
  readonly documentElement: SvgElement;
  constructor() {
    this.documentElement = new SvgElement(this, "html", XHTML);
  }
  createElement(name: string): SvgElement {
    return new SvgElement(this, name, XHTML);
  }
  createElementNS(space: string, name: string): SvgElement {
    return new SvgElement(this, name, space);
  }
  createTextNode(text: string): SvgText {
    return new SvgText(text);
  }
}
