// isLayoutTable: says of a table whether it only places things on the page, so that its cells are no cells.

import type { HtmlElement } from "./html-tree.ts";

/** A cell of data is short; so much text a cell on average is a page in a frame. */
const UNITS_A_CELL = 400;

export function isLayoutTable({ attributes, inside }: HtmlElement): boolean {
  const role = attributes["role"]?.toLowerCase();
  if (role === "presentation" || role === "none") return true;
  if (inside.tables > 0 || inside.headings > 0 || inside.mains > 0) return true;
  if (inside.cells <= inside.rows) return true;
  return inside.units > inside.cells * UNITS_A_CELL;
}
