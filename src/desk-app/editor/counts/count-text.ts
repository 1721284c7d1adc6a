// Count text: how long headline, lead and the desk's own body are, as the desk counts.

import type { Node } from "prosemirror-model";
import { articleSchema } from "../../../editing/schema/article-schema.ts";

export type TextCounts = { readonly headline: number; readonly lead: number; readonly body: number };

const { headline, lead } = articleSchema.nodes;

/** Code points, spaces among them, as the house style counts a headline: 𠮷 is one sign. */
export const countSigns = (text: string): number => [...text].length;

/** The issuer's words are not in the document, so they are not counted. */
export function countText(doc: Node): TextCounts {
  let [inHeadline, inLead, inBody] = [0, 0, 0];
  doc.forEach((block) => {
    const count = countSigns(block.textContent);
    if (block.type === headline) inHeadline += count;
    else if (block.type === lead) inLead += count;
    else inBody += count;
  });
  return { headline: inHeadline, lead: inLead, body: inBody };
}
