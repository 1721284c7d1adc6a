// Block specs: the blocks of an article's document: the issuer's as atoms without text, the desk's with theirs.

import type { NodeSpec } from "prosemirror-model";
import { HIGHEST_ID } from "../../terms/ids.ts";
import { isPicture, isWhole } from "./attribute-checks.ts";

/** Deepest heading of HTML. */
const LOWEST_HEADING = 6;
/** In pixels: more than any picture that is kept has. */
const LONGEST_SIDE = 100_000;

/** White space is text here: what a draft has, the document has. */
const words = { content: "text*", whitespace: "pre" } as const;

/** One each, before all blocks. Their words have no marks: lists, feeds and cards show them too. */
export const leadingSpecs = {
  headline: { ...words, marks: "", defining: true, isolating: true, toDOM: () => ["h1", 0] },
  lead: {
    ...words,
    marks: "",
    defining: true,
    isolating: true,
    toDOM: () => ["p", { class: "lead" }, 0],
  },
} satisfies Record<string, NodeSpec>;

/** No step adds, drops, doubles or reorders official nodes (`steps/allow-step.ts`), and their words are not in the document. */
export const officialSpecs = {
  official: {
    group: "block",
    atom: true,
    selectable: true,
    draggable: false,
    attrs: {
      /** Index in the announcement's `document.blocks`. */
      block: { validate: isWhole(0, HIGHEST_ID) },
      /** Why the desk leaves it out, where it does: the page shows a mark in its place. */
      omitted: { default: null, validate: "string|null" },
    },
    toDOM: ({ attrs }) => ["div", { "data-official": String(attrs["block"]) }],
  },
  closing: {
    group: "block",
    atom: true,
    selectable: true,
    draggable: false,
    attrs: { text: { validate: "string" } },
    toDOM: ({ attrs }) => ["p", { class: "closing" }, String(attrs["text"])],
  },
} satisfies Record<string, NodeSpec>;

export const deskSpecs = {
  paragraph: {
    ...words,
    group: "block",
    parseDOM: [{ tag: "p" }],
    toDOM: () => ["p", 0],
  },
  heading: {
    ...words,
    group: "block",
    defining: true,
    attrs: { level: { default: 2, validate: isWhole(1, LOWEST_HEADING) } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }) => [`h${String(attrs["level"])}`, 0],
  },
  quote: {
    ...words,
    group: "block",
    defining: true,
    attrs: { credit: { default: null, validate: "string|null" } },
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", 0],
  },
  bullet_list: {
    content: "list_item+",
    group: "block",
    parseDOM: [{ tag: "ul" }, { tag: "ol" }],
    toDOM: () => ["ul", 0],
  },
  /** One paragraph: an article's lists do not stand within one another. */
  list_item: {
    content: "paragraph",
    defining: true,
    parseDOM: [{ tag: "li" }],
    toDOM: () => ["li", 0],
  },
  picture: {
    group: "block",
    atom: true,
    selectable: true,
    draggable: true,
    attrs: {
      media: { validate: isPicture },
      alt: { default: "", validate: "string" },
      credit: { default: "", validate: "string" },
      caption: { default: null, validate: "string|null" },
      width: { validate: isWhole(1, LONGEST_SIDE) },
      height: { validate: isWhole(1, LONGEST_SIDE) },
    },
    toDOM: ({ attrs }) => ["figure", { "data-picture": String(attrs["media"]) }],
  },
} satisfies Record<string, NodeSpec>;
