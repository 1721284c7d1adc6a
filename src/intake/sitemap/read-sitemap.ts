// readSitemap: takes the bytes of what may be a sitemap or an index of them, gives the addresses that it names with the days of their last change; nothing where it is none.

import { Parser } from "htmlparser2";
import { decodeBytes } from "../charset/decode-bytes.ts";

export type NamedAddress = {
  readonly address: string;
  /** `YYYY-MM-DD` */
  readonly changedOn?: string;
};

export type ReadSitemap = {
  readonly entries: readonly NamedAddress[];
  /** Other sitemaps. */
  readonly sitemaps: readonly NamedAddress[];
  /** There were more than are read, or it breaks off. */
  readonly isCut: boolean;
};

/** As the protocol allows. */
const MOST_NAMED = 50_000;
const LONGEST_ADDRESS = 2_048;
const LONGEST_FIELD = 4_096;
const HEAD = 4_096;
/** A sitemap has five; what the parser takes for an element grows with those that are open around it. */
const MOST_OPEN = 100;
/** A comment ends at its first end: where it might reach to a later one, each comment doubles the ways to fail, and thirty take a minute. */
const ROOT =
  /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:([\w-]+):)?(urlset|sitemapindex)[\s>]/i;

type Writing = { inEntry: boolean; field: "loc" | "lastmod" | undefined; loc: string; lastmod: string };

/** Undefined for elements of other vocabularies: image:loc and video:loc are no addresses of pages. */
function ownName(name: string, prefix: string): string | undefined {
  const lower = name.toLowerCase();
  if (prefix === "") return lower.includes(":") ? undefined : lower;
  return lower.startsWith(`${prefix}:`) ? lower.slice(prefix.length + 1) : undefined;
}

/** `address`: its own. Only addresses of its own host are taken: it speaks for no other. */
export async function readSitemap(
  bytes: Uint8Array,
  { address, contentType }: { readonly address: string; readonly contentType?: string },
): Promise<ReadSitemap | undefined> {
  const { text } = await decodeBytes(bytes, contentType);
  const [, prefix = "", root] =
    ROOT.exec(text.slice(0, HEAD))?.map((part) => part?.toLowerCase() ?? "") ?? [];
  if (root === undefined) return undefined;
  const named: NamedAddress[] = [];
  const host = URL.parse(address)?.host;
  const container = root === "urlset" ? "url" : "sitemap";
  const writing: Writing = { inEntry: false, field: undefined, loc: "", lastmod: "" };
  let open = 0;
  let isCut = !new RegExp(`</${prefix === "" ? "" : `${prefix}:`}${root}\\s*>`, "i").test(text.slice(-HEAD));
  const parser = new Parser(
    {
      onopentag(name) {
        if ((open += 1) > MOST_OPEN) parser.pause();
        const own = ownName(name, prefix);
        if (own === container)
          Object.assign(writing, { inEntry: true, field: undefined, loc: "", lastmod: "" });
        else if (writing.inEntry) writing.field = fieldOf(own);
      },
      ontext(piece) {
        const { field } = writing;
        if (field !== undefined && writing[field].length < LONGEST_FIELD) writing[field] += piece;
      },
      onclosetag(name, isImplied) {
        open -= 1;
        writing.field = undefined;
        // Half an address leads elsewhere.
        if (isImplied || ownName(name, prefix) !== container || !writing.inEntry) return;
        writing.inEntry = false;
        const entry = entryOf(writing, address, host);
        if (entry && named.length >= MOST_NAMED) isCut = true;
        else if (entry) named.push(entry);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  if (open > MOST_OPEN) isCut = true;
  else parser.end();
  return root === "urlset"
    ? { entries: named, sitemaps: [], isCut }
    : { entries: [], sitemaps: named, isCut };
}

function fieldOf(local: string | undefined): Writing["field"] {
  return local === "loc" || local === "lastmod" ? local : undefined;
}

function entryOf(
  { loc, lastmod }: Writing,
  base: string,
  host: string | undefined,
): NamedAddress | undefined {
  const text = loc.trim();
  const url = text.length > LONGEST_ADDRESS ? null : URL.parse(text, base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.host !== host || url.username !== "")
    return undefined;
  url.hash = "";
  const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(lastmod)?.[1];
  return { address: url.href, ...(day !== undefined && { changedOn: day }) };
}
