// Outline: the headings of an article's body in, the depth of each out, so that none is skipped on the page.

import type { ArticleBlock } from "../../terms/article.ts";

/** Depth on the page, 2 for what stands right under the headline. */
export type Outline = ReadonlyMap<ArticleBlock, number>;

function levelOf(block: ArticleBlock): number | undefined {
  if (block.kind === "heading") return block.level;
  return block.kind === "official" && block.shape === "heading" ? (block.level ?? 1) : undefined;
}

/** Sources begin at any level and leave levels out; only which heading stands under which is kept. */
export function outlineOf(body: readonly ArticleBlock[]): Outline {
  const outline = new Map<ArticleBlock, number>();
  const open: number[] = [];
  for (const block of body) {
    const level = levelOf(block);
    if (level === undefined) continue;
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    outline.set(block, open.length + 1);
  }
  return outline;
}
