// To document: an article → the ProseMirror document that editors work in.

import type { Node } from "prosemirror-model";
import type { ArticleBlock, ArticleDraft } from "../../terms/article.ts";
import type { TextMark } from "../../terms/marks/text-mark.ts";
import { articleSchema } from "../schema/article-schema.ts";
import { toTextNodes } from "./marked-text.ts";

/** What of an article the document holds; all else lies beside it. */
export type ArticleParts = Pick<ArticleDraft, "headline" | "lead" | "body">;

const { nodes } = articleSchema;

const paragraph = (text: string, marks?: readonly TextMark[]): Node =>
  nodes.paragraph.create(null, toTextNodes(text, marks));

function tableRows({ rows, header, marks }: Extract<ArticleBlock, { kind: "table" }>): readonly Node[] {
  return rows.map((cells, row) => {
    const cell = header && row === 0 ? nodes.table_header : nodes.table_cell;
    return nodes.table_row.create(
      null,
      cells.map((text, at) => cell.create(null, paragraph(text, marks?.[row]?.[at]))),
    );
  });
}

function toNodes(block: ArticleBlock): readonly Node[] {
  switch (block.kind) {
    case "official":
      return [nodes.official.create({ block: block.block })];
    case "omission":
      return block.blocks.map((index) => nodes.official.create({ block: index, omitted: block.reason }));
    case "closing":
      return [nodes.closing.create({ text: block.text })];
    case "heading": {
      const level = Math.min(6, Math.max(1, Math.round(block.level)));
      return [nodes.heading.create({ level }, toTextNodes(block.text, block.marks))];
    }
    case "paragraph":
      return [paragraph(block.text, block.marks)];
    case "quote":
      return [nodes.quote.create({ credit: block.credit ?? null }, toTextNodes(block.text, block.marks))];
    case "list": {
      const entries = block.entries.map((text, at) =>
        nodes.list_item.create(null, paragraph(text, block.marks?.[at])),
      );
      return entries.length === 0 ? [] : [nodes.bullet_list.create(null, entries)];
    }
    case "table":
      return block.rows.length === 0 ? [] : [nodes.table.create(null, tableRows(block))];
    case "picture": {
      const { kind: _kind, caption = null, ...attributes } = block;
      return [nodes.picture.create({ ...attributes, caption })];
    }
  }
}

/**
 * The document of an article, whose inverse is `toArticleParts`. Marks over adjoining stretches become one; lists without
 * entries and tables without rows, which no page shows, are left out. Grounds and the words of the announcement are not
 * in it: they are found again beside the article that it is of.
 */
export function toDocument({ headline, lead, body }: ArticleParts): Node {
  return nodes.doc.create(null, [
    nodes.headline.create(null, toTextNodes(headline.text)),
    nodes.lead.create(null, toTextNodes(lead.text)),
    ...body.flatMap(toNodes),
  ]);
}
