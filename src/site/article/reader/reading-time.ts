// Reading time: an article in, the minutes that a person needs for it out, with the pace they are reckoned by.

import type { Article, ArticleBlock } from "../../../terms/article.ts";

/**
 * Japanese in characters a minute: adults read prose on a screen at 400 to 600. English in words a minute: 238 is the
 * mean of 190 studies of silent reading (Brysbaert 2019), rounded.
 */
const PACES = { ja: 500, en: 240 } as const;

export type ReadingTime = { readonly minutes: number; readonly pace: number };

function textOf(block: ArticleBlock): string {
  switch (block.kind) {
    case "omission":
    case "picture":
      return "";
    case "list":
      return block.entries.join("\n");
    case "table":
      return block.rows.flat().join("\n");
    case "official":
    case "closing":
    case "heading":
    case "paragraph":
    case "quote":
      return block.text;
  }
}

/** Of lead and body; a minute at least. */
export function readingTimeOf({
  lead,
  body,
  language,
}: Pick<Article, "lead" | "body" | "language">): ReadingTime {
  const text = [lead.text, ...body.map(textOf)].join("\n");
  const amount =
    language === "ja" ? text.replaceAll(/\s/gu, "").length : text.split(/\s+/u).filter(Boolean).length;
  return { minutes: Math.max(1, Math.round(amount / PACES[language])), pace: PACES[language] };
}
