// markFurniture: takes blocks with the furniture that the markup names, gives them with the headings of furniture marked too.

import type { Block } from "../../../terms/document.ts";

/** A page that is nothing but furniture is not: then no block is. */
export function markFurniture(blocks: readonly Block[]): readonly Block[] {
  if (blocks.every((block) => block.furniture === true)) return blocks.map(withoutFurniture);
  const marked: Block[] = [];
  /** For each heading level: whether all that came after, up to a heading as high, is furniture, and is anything. */
  const below: (boolean | undefined)[] = [];
  for (const block of blocks.toReversed()) {
    const level = block.shape === "heading" ? (block.level ?? 6) : undefined;
    const heads = level !== undefined && level > 1 && below[level] === true;
    const furniture = block.furniture === true || heads;
    marked.push(furniture && block.furniture !== true ? { ...block, furniture } : block);
    if (level === undefined) {
      for (let at = 1; at <= 6; at++) below[at] = (below[at] ?? true) && furniture;
    } else {
      for (let at = 1; at < level; at++) below[at] = (below[at] ?? true) && furniture;
      for (let at = level; at <= 6; at++) below[at] = undefined;
    }
  }
  return marked.reverse();
}

function withoutFurniture(block: Block): Block {
  const { furniture: _furniture, ...rest } = block;
  return rest;
}
