// Block frames: for an element that opens, what blocks inside it are: their shape, heading level, table, furniture.

import type { Block, BlockShape } from "../../terms/document.ts";
import type { HtmlElement } from "./html-tree.ts";
import { isFurniture } from "./furniture/is-furniture.ts";

export type BlockFrame = {
  readonly shape: BlockShape;
  readonly level?: number;
  readonly furniture: boolean;
  /** The data table that the element stands in. */
  readonly table?: number;
};

export const PAGE_FRAME: BlockFrame = { shape: "paragraph", furniture: false };

const SHAPES: ReadonlyMap<string, BlockShape> = new Map([
  ...["li", "dt", "dd"].map((name) => [name, "list-item"] as const),
  ...["pre", "xmp", "listing", "plaintext"].map((name) => [name, "preformatted"] as const),
  ...["caption", "figcaption", "legend"].map((name) => [name, "caption"] as const),
]);

/** Elements whose blocks start anew: what stood around them does not shape them. */
const RESETTING: ReadonlySet<string> = new Set(["table", "td", "th", "blockquote", "section", "article"]);

export function frameOf(element: HtmlElement, outer: BlockFrame, pageUnits: number): BlockFrame {
  const furniture = outer.furniture || isFurniture(element, pageUnits);
  const level = /^h([1-6])$/u.exec(element.name)?.[1];
  const table = outer.table === undefined ? {} : { table: outer.table };
  if (level !== undefined) return { shape: "heading", level: Number(level), furniture, ...table };
  const shape = SHAPES.get(element.name);
  if (shape !== undefined) return { shape, furniture, ...table };
  if (RESETTING.has(element.name)) return { shape: "paragraph", furniture, ...table };
  return furniture === outer.furniture ? outer : { ...outer, furniture };
}

export function blockOf(frame: BlockFrame): Omit<Block, "span"> {
  return {
    shape: frame.shape,
    ...(frame.level === undefined ? {} : { level: frame.level }),
    ...(frame.furniture ? { furniture: true } : {}),
  };
}
