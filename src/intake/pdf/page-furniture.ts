// findPageFurniture: takes the lines of all pages, gives those that only say which page of what one is on.

import type { PdfLine } from "./build-lines.ts";
import type { PdfPage } from "./pdf-piece.ts";

const PAGE_NUMBER =
  /^[\s\-‐‑–—−－―~〜～()（）]*(?:p(?:age)?\.?\s*)?[0-9０-９]{1,4}(?:\s*[/／]\s*[0-9０-９]{1,4})?[\s\-‐‑–—−－―~〜～()（）]*(?:頁|ページ)?$/i;

/** The part of a page's height in which running heads and page numbers stand. */
const EDGE = 0.09;
/** A head or foot repeats on at least so many pages. */
const REPEATS = 3;

export function findPageFurniture(
  pages: readonly PdfPage[],
  linesByPage: readonly (readonly PdfLine[])[],
): ReadonlySet<PdfLine> {
  const furniture = new Set<PdfLine>();
  const edgeLines = new Map<string, PdfLine[]>();
  for (const [at, lines] of linesByPage.entries()) {
    const page = pages[at];
    if (page === undefined) continue;
    for (const line of lines) {
      if (line.slanted) furniture.add(line);
      if (line.vertical || !standsAtEdge(line, page.height)) continue;
      if (PAGE_NUMBER.test(line.text)) furniture.add(line);
      const key = line.text.replaceAll(/[\s0-9０-９]+/gu, "");
      edgeLines.set(key, [...(edgeLines.get(key) ?? []), line]);
    }
  }
  for (const lines of edgeLines.values()) {
    if (new Set(lines.map(({ page }) => page)).size >= REPEATS) for (const line of lines) furniture.add(line);
  }
  return furniture;
}

function standsAtEdge(line: PdfLine, height: number): boolean {
  return line.across < height * EDGE || line.across > height * (1 - EDGE);
}
