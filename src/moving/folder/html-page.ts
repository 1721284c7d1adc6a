// What a whole HTML page says of itself: its title, its fields in `<meta>`, and which part of it is the article.

import { Parser } from "htmlparser2";

export type HtmlPage = {
  readonly title: string;
  /** By name or property, in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical?: string;
  readonly language?: string;
  /** Inside of `<article>`, else `<main>`, else `<body>`, else all of it. */
  readonly html: string;
};

const PARTS = ["article", "main", "body"] as const;
const DEEPEST = 512;

export class PageTooDeep extends Error {}

export function readHtmlPage(source: string): HtmlPage {
  const meta = new Map<string, string>();
  const parts = new Map<string, { from: number; to?: number; depth: number }>();
  let title: string | undefined;
  let inTitle = false;
  let canonical: string | undefined;
  let language: string | undefined;
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > DEEPEST) throw new PageTooDeep(`its elements are nested deeper than ${DEEPEST}`);
      if (name === "html") language ??= attributes["lang"];
      if (name === "title" && title === undefined) {
        inTitle = true;
        title = "";
      }
      const field = (attributes["name"] ?? attributes["property"])?.toLowerCase();
      if (name === "meta" && field !== undefined && !meta.has(field))
        meta.set(field, attributes["content"] ?? "");
      if (name === "link" && attributes["rel"] === "canonical") canonical ??= attributes["href"];
      if (PARTS.some((part) => part === name) && !parts.has(name))
        parts.set(name, { from: parser.endIndex + 1, depth });
    },
    ontext: (text) => {
      if (inTitle) title += text;
    },
    onclosetag: (name) => {
      if (name === "title") inTitle = false;
      const part = parts.get(name);
      if (part && part.to === undefined && part.depth === depth) part.to = parser.startIndex;
      depth -= 1;
    },
  });
  parser.end(source);
  const part = PARTS.map((name) => parts.get(name)).find((found) => found !== undefined);
  return {
    title: title?.trim() ?? "",
    meta,
    html: part ? source.slice(part.from, part.to) : source,
    ...(canonical === undefined ? {} : { canonical }),
    ...(language === undefined ? {} : { language }),
  };
}
