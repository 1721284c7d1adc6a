// findPdfLinks: takes a page and its address, gives the PDFs that it links to, in their order, each once.

import { Parser } from "htmlparser2";
import { decodeBytes } from "../charset/decode-bytes.ts";
import { baseAddress } from "./base-address.ts";

/** As far as a page is looked through: links behind megabytes of markup are no announcement's. */
const MOST_BYTES = 2 * 1024 * 1024;
/** A page with more is a list, not an announcement. */
const MOST_LINKS = 50;
/** Whatever they lead to: each is read from the page's whole address, which may be long. */
const MOST_LOOKED_AT = 10_000;
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
  let lookedAt = 0;
  const parser = new Parser({
    onclosetag() {
      open -= 1;
    },
    onopentag(name, { href }) {
      if ((open += 1) > MOST_OPEN) parser.pause();
      if (href === undefined) return;
      if (name === "base") base = baseAddress(href, page.address);
      if ((name !== "a" && name !== "area") || (lookedAt += 1) > MOST_LOOKED_AT) return;
      const url = URL.parse(href.trim(), base);
      if (url === null || !/^https?:$/.test(url.protocol) || !/\.pdf$/i.test(url.pathname)) return;
      url.hash = "";
      if (found.size < MOST_LINKS) found.add(url.href);
    },
  });
  parser.write(text);
  if (open <= MOST_OPEN) parser.end();
  return [...found];
}
