// Takes an article's body and gives it with the official rows of one table, and the official entries of one list, together.

import type { ArticleBlock } from "../../terms/article.ts";

export type OfficialBlock = Extract<ArticleBlock, { kind: "official" }>;

export type BlockGroup =
  | { readonly kind: "single"; readonly block: ArticleBlock }
  | { readonly kind: "rows"; readonly blocks: readonly OfficialBlock[] }
  | { readonly kind: "entries"; readonly blocks: readonly OfficialBlock[] };

type OpenGroup = {
  readonly kind: "rows" | "entries";
  readonly table: number | undefined;
  readonly blocks: OfficialBlock[];
};

function groupKind(block: ArticleBlock): "rows" | "entries" | undefined {
  if (block.kind !== "official") return undefined;
  if (block.shape === "row") return "rows";
  return block.shape === "list-item" ? "entries" : undefined;
}

export function groupBlocks(body: readonly ArticleBlock[]): readonly BlockGroup[] {
  const groups: BlockGroup[] = [];
  let open: OpenGroup | undefined;
  for (const block of body) {
    const kind = groupKind(block);
    if (kind === undefined || block.kind !== "official") {
      open = undefined;
      groups.push({ kind: "single", block });
    } else if (open?.kind === kind && open.table === block.table) {
      open.blocks.push(block);
    } else {
      open = { kind, table: block.table, blocks: [block] };
      groups.push(open);
    }
  }
  return groups;
}
