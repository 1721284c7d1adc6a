// Article schema: what the document of an article can be: `doc(headline, lead, block*)`.

import { Schema } from "prosemirror-model";
import { deskSpecs, leadingSpecs, officialSpecs } from "./block-specs.ts";
import { markSpecs } from "./mark-specs.ts";
import { tableSpecs } from "./table-specs.ts";

/** The first block node is what ProseMirror makes where one is needed: a paragraph. */
export const articleSchema = new Schema({
  nodes: {
    doc: { content: "headline lead block*" },
    ...deskSpecs,
    ...leadingSpecs,
    ...officialSpecs,
    ...tableSpecs,
    text: {},
  },
  marks: markSpecs,
});
