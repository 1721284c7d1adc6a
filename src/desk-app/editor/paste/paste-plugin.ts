// Paste plugin: what is pasted or dropped comes in as blocks and marks that an article has, with a word about what did not.

import { Fragment, type Node, Slice } from "prosemirror-model";
import { type EditorState, Plugin } from "prosemirror-state";
import { articleSchema } from "../../../editing/schema/article-schema.ts";
import type { FindOfficialText } from "../official/official-text.ts";
import { cleanPastedHtml } from "./clean-pasted-html.ts";
import { clipboardParser, clipboardSerializer } from "./clipboard-rules.ts";
import { cleanPastedText } from "./clean-pasted-text.ts";
import type { PasteNote, PasteNotes } from "./paste-note.ts";

export type PasteOptions = {
  readonly findText: FindOfficialText;
  readonly onNotes: (notes: readonly PasteNote[]) => void;
};

const { headline, lead, paragraph, official, closing } = articleSchema.nodes;

/** Blocks that the document begins with, or that only the issuer has, are paragraphs elsewhere. */
function plainBlock(node: Node): readonly Node[] {
  if (node.type === official || node.type === closing) return [];
  if (node.type !== headline && node.type !== lead) return [node];
  return node.content.size === 0 ? [] : [paragraph.create(null, node.content)];
}

function plainSlice(slice: Slice): Slice {
  const blocks: Node[] = [];
  slice.content.forEach((node) => blocks.push(...(node.isInline ? [node] : plainBlock(node))));
  const content = Fragment.from(blocks);
  return content.size === slice.content.size
    ? new Slice(content, slice.openStart, slice.openEnd)
    : Slice.maxOpen(content);
}

/** Headline, lead and cells are one line each. */
function isOneLine({ selection: { $from } }: EditorState): boolean {
  const { parent, depth } = $from;
  return (
    parent.type === headline ||
    parent.type === lead ||
    (depth > 1 && $from.node(depth - 1).type.spec.isolating === true)
  );
}

function toOneLine(slice: Slice, withMarks: boolean): Slice {
  const parts: Node[] = [];
  slice.content.descendants((node) => {
    if (node.isText) parts.push(withMarks ? node : node.mark([]));
    else if (node.isTextblock && parts.length > 0) parts.push(articleSchema.text(" "));
  });
  return new Slice(Fragment.from(parts), 0, 0);
}

export function pastePlugin({ findText, onNotes }: PasteOptions): Plugin {
  const tell = (notes: PasteNotes): void => {
    if (notes.size > 0) onNotes([...notes]);
  };
  return new Plugin({
    props: {
      clipboardParser,
      clipboardSerializer: clipboardSerializer(findText),
      clipboardTextParser: (text, $context, plain) => {
        const notes: PasteNotes = new Set();
        const lines = cleanPastedText(text, notes);
        tell(notes);
        const marks = plain ? [] : $context.marks();
        const blocks = lines.map((line) => paragraph.create(null, articleSchema.text(line, marks)));
        return Slice.maxOpen(Fragment.from(blocks));
      },
      transformPastedHTML: (markup) => {
        const notes: PasteNotes = new Set();
        const clean = cleanPastedHtml(markup, notes);
        tell(notes);
        return clean;
      },
      transformPasted: (slice, view) => {
        const plain = plainSlice(slice);
        if (!isOneLine(view.state)) return plain;
        return toOneLine(plain, view.state.selection.$from.parent.type === paragraph);
      },
      handlePaste: (_view, event) => {
        // Files, pictures of a screen: the picker takes them in.
        const { clipboardData } = event;
        if (!clipboardData || clipboardData.files.length === 0 || clipboardData.getData("text/html") !== "")
          return false;
        onNotes(["picture-left-out"]);
        return true;
      },
      handleDrop: (_view, event) => {
        const { dataTransfer } = event;
        if (!dataTransfer || dataTransfer.files.length === 0) return false;
        event.preventDefault();
        onNotes(["picture-left-out"]);
        return true;
      },
    },
  });
}
