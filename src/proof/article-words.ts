// Takes an article and gives its text with what the desk wrote in it: official blocks and quoted titles are exempt.

import type { ArticleBlock, ArticleDraft, ComposedText } from "../terms/article.ts";
import type { ArticlePlace } from "../terms/desk/article-place.ts";
import type { Span } from "../terms/span.ts";
import { shiftSpan } from "../terms/span.ts";
import type { DeskStretch, DeskText } from "./desk-text.ts";
import { mergeSpans } from "./desk-text.ts";
import { findQuotations } from "./quotations.ts";

/** Words taken over from the text as they stand: a title, a place, a topic. */
function takenOver({ grounds }: ComposedText): readonly Span[] {
  return grounds.filter(({ from }) => from.kind === "text").map(({ span }) => span);
}

function wordsOf(block: ArticleBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [block.text];
    case "list":
      return block.entries;
    case "table":
      return block.rows.flat();
    case "picture":
      return block.caption === undefined ? [] : [block.caption];
    case "official":
    case "omission":
    case "closing":
    case "quote":
      return [];
  }
}

/** The places of the stretches of `articleWords`, in their order. */
export function articlePlaces({ body }: Pick<ArticleDraft, "body">): readonly ArticlePlace[] {
  const parts = body.flatMap((block, index) =>
    wordsOf(block).map((_words, part): ArticlePlace => ({ kind: "block", block: index, part })),
  );
  return [{ kind: "headline" }, { kind: "lead" }, ...parts];
}

/** Headline, lead and what else the desk wrote, one stretch a line. */
export function articleWords({ headline, lead, body, language }: ArticleDraft): DeskText {
  const words: DeskStretch[] = [];
  const quoted: Span[] = [];
  let text = "";
  const write = (role: DeskStretch["role"], written: string, exempt: readonly Span[]): void => {
    const start = text.length;
    words.push({ role, span: [start, start + written.length] });
    quoted.push(...exempt.map((span) => shiftSpan(span, start)), ...findQuotations(written, start));
    text += `${written}\n`;
  };
  write("headline", headline.text, takenOver(headline));
  write("prose", lead.text, takenOver(lead));
  for (const written of body.flatMap(wordsOf)) write("prose", written, []);
  return { text, language, words, quoted: mergeSpans(quoted) };
}
