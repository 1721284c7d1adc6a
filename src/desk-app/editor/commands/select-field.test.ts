// Select field: who selects all in a headline and types has not written over the article.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Node } from "prosemirror-model";
import { AllSelection, EditorState, TextSelection } from "prosemirror-state";
import { articleSchema } from "../../../editing/schema/article-schema.ts";
import { selectField } from "./select-field.ts";

const words = (text: string) => [{ type: "text", text }];
const cell = (text: string) => ({
  type: "table_cell",
  content: [{ type: "paragraph", content: words(text) }],
});
const doc = Node.fromJSON(articleSchema, {
  type: "doc",
  content: [
    { type: "headline", content: words("見出し") },
    { type: "lead", content: words("リード文") },
    { type: "paragraph", content: words("本文") },
    { type: "table", content: [{ type: "table_row", content: [cell("甲"), cell("乙丙")] }] },
  ],
});

/** What is selected after each of so many strokes with the caret behind the words. */
function select(behind: string, strokes: number): readonly string[] {
  let at = 0;
  doc.descendants((node, pos) => {
    if (node.isText && node.text === behind) at = pos + node.nodeSize;
  });
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  return Array.from({ length: strokes }, () => {
    selectField(state, (tr) => {
      state = state.apply(tr);
    });
    const { selection } = state;
    if (selection instanceof AllSelection) return "all";
    return doc.textBetween(selection.from, selection.to, "|");
  });
}

test("in headline, lead and a table's cell the first stroke selects its words, the second the article", () => {
  for (const field of ["見出し", "リード文", "甲", "乙丙"]) {
    assert.deepEqual(select(field, 3), [field, "all", "all"]);
  }
});

test("in a paragraph all is the article", () => {
  assert.deepEqual(select("本文", 1), ["all"]);
});
