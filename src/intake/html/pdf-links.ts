// findPdfLinks: takes a page and its address, gives the PDFs that it links to, in their order, each once.

import { Parser } from "htmlparser2";
import { decodeBytes } from "../charset/decode-bytes.ts";

/** As far as a page is looked through: links behind megabytes of markup are no announcement's. */
const MOST_BYTES = 2 * 1024 * 1024;
/** A page with more is a list, not an announcement. */
const MOST_LINKS = 50;
/** What the parser takes for an element grows with those that are open around it; two megabytes of open ones took a minute. */
const MOST_OPEN = 2_000;

/** Absolute addresses, without what stands behind #. */
export async function findPdfLinks(
  bytes: Uint8Array,
  page: { readonly address: string; readonly contentType?: string },
): Promise<readonly string[]> {
  const { text } = await decodeBytes(bytes.subarray(0, MOST_BYTES), page.contentType);
  const found = new Set<string>();
  let base = page.address;
  let open = 0;
  const parser = new Parser({
    onclosetag() {
      open -= 1;
    },
    onopentag(name, { href }) {
      if ((open += 1) > MOST_OPEN) parser.pause();
      if (href === undefined) return;
      if (name === "base") base = URL.parse(href, page.address)?.href ?? base;
      const url = name === "a" || name === "area" ? URL.parse(href.trim(), base) : null;
      if (url === null || !/^https?:$/.test(url.protocol) || !/\.pdf$/i.test(url.pathname)) return;
      url.hash = "";
      if (found.size < MOST_LINKS) found.add(url.href);
    },
  });
  parser.write(text);
  if (open <= MOST_OPEN) parser.end();
  return [...found];
}
