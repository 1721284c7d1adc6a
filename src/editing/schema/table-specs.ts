// Table specs: tables as prosemirror-tables expects them, by the roles of their nodes; that package itself needs a browser.

import type { NodeSpec } from "prosemirror-model";
import { isNull, isOne } from "./attribute-checks.ts";

/** Of prosemirror-tables, which joins cells and gives columns a width; an article's table has neither. */
const cellAttributes = {
  colspan: { default: 1, validate: isOne },
  rowspan: { default: 1, validate: isOne },
  colwidth: { default: null, validate: isNull },
};

export const tableSpecs = {
  table: {
    content: "table_row+",
    tableRole: "table",
    isolating: true,
    group: "block",
    parseDOM: [{ tag: "table" }],
    toDOM: () => ["table", ["tbody", 0]],
  },
  table_row: {
    content: "(table_cell | table_header)*",
    tableRole: "row",
    parseDOM: [{ tag: "tr" }],
    toDOM: () => ["tr", 0],
  },
  table_cell: {
    content: "paragraph",
    attrs: cellAttributes,
    tableRole: "cell",
    isolating: true,
    parseDOM: [{ tag: "td" }],
    toDOM: () => ["td", 0],
  },
  /** A table has a header where every cell of its first row is one. */
  table_header: {
    content: "paragraph",
    attrs: cellAttributes,
    tableRole: "header_cell",
    isolating: true,
    parseDOM: [{ tag: "th" }],
    toDOM: () => ["th", 0],
  },
} satisfies Record<string, NodeSpec>;
