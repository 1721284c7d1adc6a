// Plain marks: what another program drew strong or slanted by its styles in, `strong` and `em` out; and, in the end, an element without attributes that say nothing here.

import { readLinkAddress } from "../../../terms/marks/link-address.ts";
import { STYLE_ATTRIBUTE } from "./parse-inert.ts";
import type { PasteNotes } from "./paste-note.ts";

const STRONG = /(?<![\w-])font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i;
const NOT_STRONG = /(?<![\w-])font-weight\s*:\s*(?:normal|[1-5]00)/i;
const EMPHASIS = /(?<![\w-])font-style\s*:\s*(?:italic|oblique)/i;
const NOT_EMPHASIS = /(?<![\w-])font-style\s*:\s*normal/i;

/** Of these an element keeps what is named; every other loses all. `data-pm-slice` is ProseMirror's own. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  blockquote: ["data-credit"],
  figure: ["data-media", "data-alt", "data-credit", "data-caption", "data-width", "data-height"],
};
const KEPT_BY_ALL: readonly string[] = ["data-pm-slice"];

function wrapContent(element: Element, name: "strong" | "em"): void {
  const mark = element.ownerDocument.createElement(name);
  mark.append(...element.childNodes);
  element.append(mark);
}

function readStyle(element: Element): void {
  const style = element.getAttribute(STYLE_ATTRIBUTE) ?? "";
  const isHeading = /^h[1-6]$/.test(element.localName);
  if (element.matches("b, strong") && NOT_STRONG.test(style)) element.replaceWith(...element.childNodes);
  else if (element.matches("i, em") && NOT_EMPHASIS.test(style)) element.replaceWith(...element.childNodes);
  else if (element.matches("span, p, font")) {
    if (STRONG.test(style) && !isHeading) wrapContent(element, "strong");
    if (EMPHASIS.test(style)) wrapContent(element, "em");
  }
}

function readLink(link: Element, notes: PasteNotes): void {
  const address = readLinkAddress(link.getAttribute("href")?.trim() ?? "");
  if (address !== undefined) {
    link.setAttribute("href", address);
    return;
  }
  // A place in the same page, or a bookmark of Word's, led nowhere outside.
  if (link.hasAttribute("href") && link.getAttribute("href")?.startsWith("#") !== true)
    notes.add("link-left-out");
  link.replaceWith(...link.childNodes);
}

function keepNamed(element: Element): void {
  const kept = new Set([...(KEPT[element.localName] ?? []), ...KEPT_BY_ALL]);
  for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name);
}

export function makePlainMarks(root: Document, notes: PasteNotes): void {
  for (const element of root.body.querySelectorAll(`[${STYLE_ATTRIBUTE}]`)) readStyle(element);
  for (const link of root.body.querySelectorAll("a")) readLink(link, notes);
  // Each heading is strong by itself.
  for (const mark of root.body.querySelectorAll(
    "h1 :is(b, strong), h2 :is(b, strong), h3 :is(b, strong), h4 :is(b, strong)",
  )) {
    mark.replaceWith(...mark.childNodes);
  }
}

/** The last step: by then all that was to be read of them has been. */
export function dropAttributes(root: Document): void {
  for (const element of root.body.querySelectorAll("*")) keepNamed(element);
}
