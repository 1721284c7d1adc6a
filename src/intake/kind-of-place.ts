// kindOfPlace: takes what an address sent, says whether it is a feed or a page that lists links: by its content, then by its type.

import { decodeBytes } from "./charset/decode-bytes.ts";
import { kindOfRoot } from "./feed/mending/feed-fields.ts";
import { isHtml } from "./sniff-format.ts";

const FEED_TYPE = /^\s*application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b/i;
/** Declarations, comments, instructions and the document type, each by itself: no text is looked at twice. */
const BEFORE_ROOT = /^(?:\s+|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!doctype[^<>[]*(?:\[[^\]]*\])?\s*>)/i;
const ROOT = /^<([\p{L}_][\p{L}\p{N}_.:-]{0,60})/u;
const HEAD_SIGNS = 65_536;

/** What is neither is a feed: the reader of feeds says what it is instead. */
export async function kindOfPlace(
  bytes: Uint8Array,
  { address, contentType }: { readonly address: string; readonly contentType?: string },
): Promise<"feed" | "list-page"> {
  const decoded = await decodeBytes(bytes.subarray(0, HEAD_SIGNS), contentType);
  const text = decoded.text.replace(/^\uFEFF/, "");
  if (/^\s*[{[]/.test(text)) return "feed";
  let rest = text;
  for (let found = BEFORE_ROOT.exec(rest); found; found = BEFORE_ROOT.exec(rest))
    rest = rest.slice(found[0].length);
  const root = ROOT.exec(rest)?.[1] ?? "";
  if (kindOfRoot(root) !== undefined || FEED_TYPE.test(contentType ?? "")) return "feed";
  const about = { name: address, ...(contentType !== undefined && { contentType }) };
  return isHtml(text, about) ? "list-page" : "feed";
}
