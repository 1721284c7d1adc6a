// Empty blocks: what headline, lead and an empty line say while nothing is written in them; attributes only, so that no word that begins there is disturbed.

import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { articleSchema } from "../../../editing/schema/article-schema.ts";

export type EmptyWords = {
  readonly headline: string;
  readonly lead: string;
  readonly firstParagraph: string;
};

const { headline, lead, paragraph } = articleSchema.nodes;

function wordFor(node: Node, isOnly: boolean, words: EmptyWords): string | undefined {
  if (node.type === headline) return words.headline;
  if (node.type === lead) return words.lead;
  return node.type === paragraph && isOnly ? words.firstParagraph : undefined;
}

export function emptyBlocks(words: EmptyWords): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        const found: Decoration[] = [];
        doc.forEach((node, at) => {
          const word = wordFor(node, doc.childCount === 3, words);
          if (word === undefined || node.content.size > 0) return;
          found.push(Decoration.node(at, at + node.nodeSize, { class: "is-empty", "data-word": word }));
        });
        return DecorationSet.create(doc, found);
      },
    },
  });
}
