// Takes an article's body and gives it with the official rows of one table together, as a page shows them.

import type { ArticleBlock } from "../../terms/article.ts";

export type RowBlock = Extract<ArticleBlock, { kind: "official" }>;

export type BlockGroup =
  | { readonly kind: "single"; readonly block: ArticleBlock }
  | { readonly kind: "rows"; readonly rows: readonly RowBlock[] };

export function groupBlocks(body: readonly ArticleBlock[]): readonly BlockGroup[] {
  const groups: BlockGroup[] = [];
  let open: { readonly table: number | undefined; readonly rows: RowBlock[] } | undefined;
  for (const block of body) {
    if (block.kind !== "official" || block.shape !== "row") {
      open = undefined;
      groups.push({ kind: "single", block });
    } else if (open === undefined || open.table !== block.table) {
      open = { table: block.table, rows: [block] };
      groups.push({ kind: "rows", rows: open.rows });
    } else {
      open.rows.push(block);
    }
  }
  return groups;
}
