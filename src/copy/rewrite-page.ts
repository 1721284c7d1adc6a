// Rewriting: a page of the site in, the page of the copy out: links lead to places of the copy, or nowhere.

import { Parser } from "htmlparser2";

export type LinkReader = {
  /** Where readers reach the copy, without a trailing slash. */
  readonly base: string;
  /** Path and query in, the path in the copy out; undefined for what the copy does not have. */
  readonly resolve: (target: string, by: "element" | "text") => string | undefined;
};

type Edit = { readonly start: number; readonly end: number; readonly text: string };

const ADDRESS = /(\s)(href|src|content)="([^"]*)"/g;

const unescapeAttribute = (text: string): string =>
  text.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
const escapeAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");

/** Path, query and fragment of an address of ours, absolute or from the root. */
function readOwn(
  address: string,
  base: string,
): { readonly origin: string; readonly rest: string } | undefined {
  if (/^\/(?!\/)/.test(address)) return { origin: "", rest: address };
  if (address === base || address.startsWith(`${base}/`)) {
    return { origin: base, rest: address.slice(base.length) || "/" };
  }
  return undefined;
}

const basePath = (base: string): string => new URL(base).pathname.replace(/\/$/, "");

/** Where the same is in the copy; what is not of ours stays. */
type Moved =
  | { readonly kind: "kept" }
  | { readonly kind: "lost" }
  | { readonly kind: "moved"; readonly to: string };

function moveAddress(address: string, { base, resolve }: LinkReader): Moved {
  const own = readOwn(address, base);
  if (!own) return { kind: "kept" };
  const [target = "/", fragment = ""] = own.rest.split(/(?=#)/s);
  if (target === "" || target.startsWith("#")) return { kind: "kept" };
  const place = resolve(target, "element");
  if (place === undefined) return { kind: "lost" };
  return { kind: "moved", to: (own.origin === "" ? basePath(base) : own.origin) + place + fragment };
}

/** A link that leads nowhere stays as text; any other element that names what is not there goes. */
function rewriteTag(tag: string, name: string, links: LinkReader): string {
  let isLost = false;
  const rewritten = tag.replace(ADDRESS, (whole, space: string, attribute: string, value: string) => {
    const moved = moveAddress(unescapeAttribute(value), links);
    if (moved.kind === "kept" || (attribute === "content" && name !== "meta")) return whole;
    if (moved.kind === "moved") return `${space}${attribute}="${escapeAttribute(moved.to)}"`;
    isLost = name !== "a" || isLost;
    return "";
  });
  return isLost ? "" : rewritten;
}

/** Absolute addresses of ours within text of another language than HTML, as far as they have another place. */
function rewriteAddresses(text: string, address: RegExp, links: LinkReader): string {
  return text.replace(address, (whole: string) => {
    const target = unescapeAttribute(whole).slice(links.base.length) || "/";
    // No address of a page ends so: it is the name of something, such as a list of terms.
    if (target.length > 1 && target.endsWith("/")) return whole;
    const place = links.resolve(target, "text");
    return place === undefined || place === target
      ? whole
      : whole.replace(/^[^]*$/, escapeAttribute(links.base + place));
  });
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** XML, where what is a sign of its own is escaped; JSON and plain text, where an address ends before one. */
export function rewriteMachineText(text: string, type: string, links: LinkReader): string {
  const rest = /xml/.test(type) ? `(?:[^\\s"<>&#]|&amp;(?!#|lt|gt|quot)|&#39;)*` : `[^\\s"<>()\\\\&#']*`;
  return rewriteAddresses(text, new RegExp(`${literally(links.base)}(?=[/"<\\s&]|$)${rest}`, "g"), links);
}

/**
 * Forms and what tells of readers need a server and go, with all that is in them. What is not touched stays byte for
 * byte as the site has it.
 */
export function rewritePage(html: string, links: LinkReader): string {
  const edits: Edit[] = [];
  let removed: { readonly name: string; readonly start: number; depth: number } | undefined;
  let isData = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { startIndex: start, endIndex } = parser;
      if (removed) {
        if (name === removed.name) removed.depth += 1;
        return;
      }
      if (
        name === "form" ||
        (name === "noscript" &&
          html.startsWith("<img", endIndex + 1) &&
          html.slice(endIndex, endIndex + 200).includes('"/beacon'))
      ) {
        removed = { name, start, depth: 1 };
        return;
      }
      isData = name === "script" && attributes["type"] === "application/ld+json";
      const tag = html.slice(start, endIndex + 1);
      const text = rewriteTag(tag, name, links);
      if (text !== tag) edits.push({ start, end: endIndex + 1, text });
    },
    ontext(text) {
      if (removed || !isData) return;
      const rewritten = rewriteMachineText(text, "json", links);
      if (rewritten !== text)
        edits.push({ start: parser.startIndex, end: parser.endIndex + 1, text: rewritten });
    },
    onclosetag(name) {
      isData = false;
      if (name !== removed?.name) return;
      removed.depth -= 1;
      if (removed.depth > 0) return;
      edits.push({ start: removed.start, end: parser.endIndex + 1, text: "" });
      removed = undefined;
    },
  });
  parser.end(html);
  let rewritten = "";
  let done = 0;
  for (const { start, end, text } of edits) {
    rewritten += html.slice(done, start) + text;
    done = end;
  }
  return rewritten + html.slice(done);
}
