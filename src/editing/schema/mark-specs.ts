// Mark specs: what the desk says of a stretch of its own words, as `terms/marks` has it.

import type { MarkSpec } from "prosemirror-model";
import { isLinkAddress } from "./attribute-checks.ts";

/** Links stand outermost on pages, so they do here. */
export const markSpecs = {
  link: {
    attrs: { href: { validate: isLinkAddress } },
    inclusive: false,
    toDOM: ({ attrs }) => ["a", { href: String(attrs["href"]) }, 0],
  },
  ruby: {
    attrs: {
      reading: { validate: "string" },
      /** Two words side by side that are read alike have two readings: the second turns. */
      turn: { default: false, validate: "boolean" },
    },
    inclusive: false,
    toDOM: ({ attrs }) => ["span", { class: "ruby", "data-reading": String(attrs["reading"]) }, 0],
  },
  strong: {
    parseDOM: [{ tag: "strong" }, { tag: "b" }],
    toDOM: () => ["strong", 0],
  },
  emphasis: {
    parseDOM: [{ tag: "em" }, { tag: "i" }],
    toDOM: () => ["em", 0],
  },
} satisfies Record<string, MarkSpec>;
