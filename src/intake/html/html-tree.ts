// HTML tree: elements and texts of one page in source order, each with where it stands in the source.

import type { Span } from "../../terms/span.ts";

export type HtmlElement = {
  readonly name: string;
  readonly parent: HtmlElement | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** Not part of what a reader sees: scripts, hidden elements. */
  readonly dropped: boolean;
  /** What lies inside, known when the element has closed. */
  readonly inside: Inside;
};

/** Counts of what a reader sees inside an element. */
export type Inside = {
  /** Units of text without white space, and those of them within links. */
  units: number;
  linkUnits: number;
  links: number;
  /** Links to files that usually hang on an announcement: PDF, spreadsheets, pictures. */
  fileLinks: number;
  /** `<main>`, `<article>` and `<h1>`: where one stands, there is no furniture around it. */
  mains: number;
  headings: number;
  tables: number;
  blocks: number;
  rows: number;
  cells: number;
};

export type HtmlEvent =
  | { readonly kind: "open"; readonly element: HtmlElement; readonly at: number }
  | { readonly kind: "close"; readonly element: HtmlElement; readonly at: number }
  /** `<br>`, and line-breaking elements nested too deep to be kept. */
  | { readonly kind: "break"; readonly at: number }
  /** `decoded` is set for an entity: it stands for the whole of `source`. */
  | { readonly kind: "text"; readonly source: Span; readonly decoded?: string };

export type HtmlHead = {
  readonly title?: string;
  /** `<link rel="canonical">`, as written. */
  readonly canonical?: string;
  /** `<base href>`, as written. */
  readonly base?: string;
  /** `<meta>` by name or property, in lower case; the first of each. */
  readonly meta: Readonly<Record<string, string>>;
};

export type HtmlDoubt =
  | { readonly kind: "too-deep"; readonly elements: number }
  | { readonly kind: "left-open"; readonly name: string }
  | { readonly kind: "cut-off" };

export type HtmlTree = {
  readonly source: string;
  readonly root: HtmlElement;
  readonly events: readonly HtmlEvent[];
  readonly head: HtmlHead;
  readonly doubts: readonly HtmlDoubt[];
};

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

export function newElement(
  name: string,
  parent: HtmlElement | undefined,
  attributes: Readonly<Record<string, string>> = NO_ATTRIBUTES,
  dropped = false,
): HtmlElement {
  return { name, parent, attributes, dropped, inside: emptyInside() };
}

export function emptyInside(): Inside {
  return {
    units: 0,
    linkUnits: 0,
    links: 0,
    fileLinks: 0,
    mains: 0,
    headings: 0,
    tables: 0,
    blocks: 0,
    rows: 0,
    cells: 0,
  };
}
