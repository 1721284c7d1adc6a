// Reads one `<item>` of a WordPress export, or its head: XML in, the fields that say something of an article out.

import { Parser } from "htmlparser2";

export type WxrTerm = { readonly domain: string; readonly slug: string; readonly name: string };

export type WxrItem = {
  /** By the name of their element: `title`, `wp:post_id`, `content:encoded`. */
  readonly fields: ReadonlyMap<string, string>;
  readonly terms: readonly WxrTerm[];
  readonly meta: readonly { readonly key: string; readonly value: string }[];
};

const FIELDS: ReadonlySet<string> = new Set(
  "title link pubDate dc:creator guid description content:encoded excerpt:encoded wp:post_id wp:post_date wp:post_date_gmt wp:post_modified wp:post_modified_gmt wp:post_name wp:status wp:post_type wp:post_password wp:attachment_url wp:base_site_url wp:base_blog_url language wp:wxr_version generator".split(
    " ",
  ),
);

/** Deeper than this stands nothing that is asked for; what is nested more is no export. */
const DEEPEST = 200;

export class ItemTooDeep extends Error {}

/**
 * Forgiving as feed readers are: a stray `&` or a tag left open costs no article. Entities that a document declares for
 * itself stay as they are written, so none grows.
 */
export function readItem(xml: string): WxrItem & { readonly authors: ReadonlyMap<string, string> } {
  const fields = new Map<string, string>();
  const terms: WxrTerm[] = [];
  const meta: { key: string; value: string }[] = [];
  const authors = new Map<string, string>();
  const open: string[] = [];
  let text = "";
  let attributes: Readonly<Record<string, string>> = {};
  let pair: { key: string; value: string } = { key: "", value: "" };
  const parser = new Parser(
    {
      onopentag: (name, given) => {
        if (open.length >= DEEPEST) throw new ItemTooDeep(`its elements are nested deeper than ${DEEPEST}`);
        open.push(name);
        text = "";
        if (name === "category") attributes = given;
        if (name === "wp:postmeta" || name === "wp:author") pair = { key: "", value: "" };
      },
      ontext: (piece) => {
        text += piece;
      },
      onclosetag: (name) => {
        open.pop();
        const within = open.at(-1) ?? "";
        if (name === "wp:meta_key" || name === "wp:author_login") pair.key = text.trim();
        else if (name === "wp:meta_value" || name === "wp:author_display_name") pair.value = text;
        else if (name === "wp:postmeta" && pair.key !== "") meta.push(pair);
        else if (name === "wp:author" && pair.key !== "")
          authors.set(pair.key, pair.value.trim() || pair.key);
        else if (name === "category") terms.push(toTerm(attributes, text));
        // Comments and categories of the head have titles and links of their own.
        else if (FIELDS.has(name) && (within === "item" || within === "channel") && !fields.has(name))
          fields.set(name, text);
        text = "";
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { fields, terms, meta, authors };
}

function toTerm(
  { domain = "category", nicename = "" }: Readonly<Record<string, string>>,
  name: string,
): WxrTerm {
  return { domain, slug: decodeSlug(nicename), name: name.trim() };
}

/** WordPress keeps slugs of other scripts percent-encoded. */
export function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
