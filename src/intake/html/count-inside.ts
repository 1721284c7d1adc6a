// countInside: adds a closed element, and what lies inside it, to what lies inside its parent.

import { BLOCK_ELEMENTS } from "./element-tables.ts";
import type { HtmlElement, Inside } from "./html-tree.ts";

const HEADINGS: ReadonlySet<string> = new Set("h1 h2 h3 h4 h5 h6".split(" "));
const MAINS: ReadonlySet<string> = new Set(["main", "article", "h1"]);
const FILE_ADDRESS = /\.(?:pdf|xlsx?|docx?|pptx?|csv|zip|jpe?g|png|tiff?)(?:[?#]|$)/i;

/** Called once for every element, innermost first, so the whole page costs one addition an element. */
export function countInside(element: HtmlElement): void {
  const parent = element.parent;
  if (element.dropped || parent === undefined) return;
  const inside = element.inside;
  if (element.name === "a" && element.attributes["href"] !== undefined) {
    inside.linkUnits = inside.units;
    inside.links = 1;
    inside.fileLinks = FILE_ADDRESS.test(element.attributes["href"]) ? 1 : 0;
  }
  addInside(parent.inside, inside);
  const to = parent.inside;
  if (MAINS.has(element.name)) to.mains++;
  if (HEADINGS.has(element.name)) to.headings++;
  if (BLOCK_ELEMENTS.has(element.name)) to.blocks++;
  if (element.name === "table") to.tables++;
  if (element.name === "tr") to.rows++;
  if (element.name === "td" || element.name === "th") to.cells++;
}

function addInside(to: Inside, from: Inside): void {
  to.units += from.units;
  to.linkUnits += from.linkUnits;
  to.links += from.links;
  to.fileLinks += from.fileLinks;
  to.mains += from.mains;
  to.headings += from.headings;
  to.tables += from.tables;
  to.blocks += from.blocks;
  to.rows += from.rows;
  to.cells += from.cells;
}
