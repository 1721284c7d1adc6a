// readWordedLinks: takes the bytes of a page, gives all that it links to on the web, each with its words.

import type { WordedLink } from "../../watching/backfill/archive-links.ts";
import { decodeBytes } from "../charset/decode-bytes.ts";
import { baseAddress } from "../html/base-address.ts";
import { parseHtml } from "../html/parse-html.ts";
import { DEFAULT_LIMITS } from "../limits.ts";
import { tidyWords } from "./link-words.ts";
import { streamPage } from "./page-stream.ts";

const LONGEST_WORDS = 60;

/** None of a page that cannot be read. */
export async function readWordedLinks(
  bytes: Uint8Array,
  { address, contentType }: { readonly address: string; readonly contentType?: string },
): Promise<readonly WordedLink[]> {
  const { text } = await decodeBytes(bytes, contentType);
  const tree = parseHtml(text, address, DEFAULT_LIMITS);
  if (!tree.ok) return [];
  const { head } = tree.value;
  const base = baseAddress(head.base, address);
  const stream = streamPage(tree.value);
  return stream.links.flatMap(({ href, span }) => {
    const url = href.startsWith("#") ? null : URL.parse(href, base);
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "") return [];
    url.hash = "";
    const words = stream.text.slice(span[0], Math.min(span[1], span[0] + 2 * LONGEST_WORDS));
    return [{ address: url.href, words: (tidyWords(words) || words.trim()).slice(0, LONGEST_WORDS) }];
  });
}
